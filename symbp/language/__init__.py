"""Tensors, indices, equations, programs; reading and printing them. Knows nothing of the rest."""

from symbp.language.equation import Equation as Equation
from symbp.language.expressions import Access as Access
from symbp.language.expressions import ArgMaxOver as ArgMaxOver
from symbp.language.expressions import MaxOver as MaxOver
from symbp.language.expressions import Reduction as Reduction
from symbp.language.expressions import SumOver as SumOver
from symbp.language.expressions import Where as Where
from symbp.language.printing import print_equation as print_equation
from symbp.language.printing import print_expression as print_expression
from symbp.language.program import Program as Program
from symbp.language.tensor import Index as Index
from symbp.language.tensor import Tensor as Tensor
from symbp.language.text import Source as Source
from symbp.language.text import parse_equations as parse_equations
