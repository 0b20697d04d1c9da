"""Second derivatives in a document: the Hessian times a vector, in the letters of the first derivatives."""

from __future__ import annotations

from collections.abc import Mapping

from symbp.derive.derivation import Derivation
from symbp.explain.document import DisplayRow
from symbp.language.layout import Fraction, Node, Row, Scripts, Symbol, operator
from symbp.language.program import Program
from symbp.notation.notation import Notation

_VECTOR, _PRODUCT = "v_", "hessian_vector_"


class Curved(Notation):
    """Lays out a program of Hessian-vector products: v and Hv bear the parameter they belong to, and what is
    differentiated is the slope s, the sum of gradient times v."""

    def __init__(self, first: Notation, second: Mapping[str, str]) -> None:
        super().__init__(first.names, first.convention, first.words, first.first)
        self.second = second

    def tensor(self, name: str, indices: tuple[Node, ...] = (), bold: bool = False) -> Node:
        """A tensor's element, or the whole tensor in bold."""
        if name in self.second:
            partial = operator("∂")
            return Fraction(Row((partial, Symbol("s"))), Row((partial, self.tensor(self.second[name], indices, bold))))
        for start, letter in (
            (_VECTOR, Symbol("v")),
            (_PRODUCT, Row((operator("("), Symbol("H"), Symbol("v"), operator(")")))),
        ):
            if name.startswith(start):
                return Scripts(letter, self.tensor(name.removeprefix(start), indices, bold))
        return super().tensor(name, indices, bold)


def curvature_rows(derivation: Derivation, program: Program, notation: Notation) -> tuple[DisplayRow, ...]:
    """The equations that the Hessian times a vector needs besides those of the gradients."""
    known = derivation.program.definition
    own = [e for e in program.equations if e.target not in known or known[e.target] != e]
    second = {e.target: program.tensor[e.target].adjoint_of for e in own if program.tensor[e.target].adjoint_of}
    layout = Curved(notation, second)
    return tuple((layout.access(e.left), "=", layout.expression(e.right), ()) for e in own)
