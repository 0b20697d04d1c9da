"""Reductions in NumPy: which way each is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sympy as sp

from symbp.generate.numpy_contraction import contracted, dense
from symbp.generate.numpy_factors import guarded, moving, ordered_axes
from symbp.generate.numpy_reads import ATOM, Printed
from symbp.generate.numpy_scatter import scattered
from symbp.language.conditions import always
from symbp.language.expressions import Access, Reduction, SumOver

if TYPE_CHECKING:
    from symbp.generate.numpy_text import NumpyPrinter


def reduction(printer: NumpyPrinter, node: Reduction) -> Printed:
    """A reduction whose bound indices are known to the printer."""
    if not isinstance(node, SumOver):
        return dense(printer, node, node.body)
    if isinstance(node.body, sp.Add) and not _narrow(node.body):
        return _sum_of_sums(printer, node)
    conditions, body = guarded(node.body)
    conditions = [c for c in conditions if always(c, printer.sizes) is not True]
    known = [c for c in conditions if not moving(printer, c) and not c.atoms(Access)]
    conditions = [c for c in conditions if c not in known]
    outer = printer.guards
    printer.guards = (*outer, *known)
    found = scattered(printer, node, conditions, body) or contracted(printer, node, conditions, body)
    printer.guards = outer
    if known:
        text = " and ".join(printer.vector(c, ())[0] for c in known)
        zero = f"np.zeros({printer.shape(found.axes)}, {printer.dtype})" if found.axes else "0"
        return Printed(f"({found.text} if {text} else {zero})", ATOM, found.axes)
    return found


def _narrow(body: sp.Add) -> bool:
    """Whether some factor of every term has all the indices, so that nothing is gained by summing term by term."""
    for term in body.args:
        parts = sp.Mul.make_args(guarded(term)[1])
        if len(parts) > 1 and not any(body.free_symbols <= p.free_symbols for p in parts):
            return False
    return True


def _sum_of_sums(printer: NumpyPrinter, node: SumOver) -> Printed:
    total = sp.Add(*[SumOver(term, *node.args[1:]) for term in node.body.args], evaluate=False)
    axes = ordered_axes(printer, node)
    return Printed(*printer.vector(total, axes), axes)
