"""The page docs/textbook-forms.md, written from forms.toml and from what symbp derives."""

from __future__ import annotations

from collections.abc import Iterable

import sympy as sp

from symbp.simplify.cost import NOMINAL
from tests.textbook.forms import KINDS, Form, at_nominal, forms

TITLES = {"activations": "Activations", "losses": "Losses, with the activation before them", "layers": "Layers"}
INTRODUCTION = f"""# Derived forms beside textbook forms

For every activation, loss and layer of the library: what symbp derives, and the best backward equations that people
have derived by hand and that we know of. `python -m tests.textbook` writes this page; a test compares it with what is
committed, compares every textbook form with the derived one in 60 digits, and fails where the derived one is more
work or keeps more, unless the entry says so and why.

**Operations** are counted by one cost model (`symbp/simplify/cost.py`) from the equations of either side, which are
written in the same language; none is typed in. Additions, multiplications, divisions, comparisons of values and calls
of functions count one each. Comparing or computing indices is free, and so are numbers that are worked out once, a
sign, and a factor that is 0 or 1 by a condition. A sum over n terms is n additions. What an equation computes at each
of its elements is counted at each of them, on both sides alike, whether or not a compiler moves it out of a loop.

**Stored** are the elements that wait in memory: of every tensor that the backward equations read (inputs of the layer
and what the forward pass computed, but no parameters, targets or random numbers, nor the adjoint of the output), and of
every tensor that they define besides the gradients.

Both are polynomials in the sizes. They are compared with every size at {NOMINAL}; where the polynomials differ, the
table has both. The adjoint of the output is given (`delta_a`, `delta_z`); a loss is differentiated as it stands, as
the mean over N.
"""


def page() -> str:
    """The whole page."""
    found = forms()
    parts = [INTRODUCTION, *(_table(kind, [f for f in found if f.kind == kind]) for kind in KINDS), _gaps(found)]
    parts.append("## The equations\n\nThe forward pass, what symbp derives, and the textbook's form.\n")
    parts += [equations(form) for form in found]
    return "\n".join(part for part in parts if part)


def _table(kind: str, found: list[Form]) -> str:
    rows = [f"## {TITLES[kind]}\n", "| | operations | textbook | stored | textbook | source of the textbook's form |"]
    rows.append("|---|---|---|---|---|---|")
    rows += [row(form) for form in found]
    return "\n".join(rows) + "\n"


def row(form: Form) -> str:
    """A line of the table."""
    return f"| [{_name(form)}](#{_anchor(form)}) | {_compared(form)} | {form.source} |"


def _compared(form: Form) -> str:
    cells = []
    for derived, textbook in (
        (form.derived.operations(), form.textbook.operations()),
        (form.derived.stored(), form.textbook.stored()),
    ):
        cells += [f"`{derived}`", "the same" if derived == textbook else f"`{textbook}`"]
    return " | ".join(cells)


def _name(form: Form) -> str:
    return f"{form.title}, {form.output}" if form.output else form.title


def _anchor(form: Form) -> str:
    kept = "".join(c for c in _name(form).lower() if c.isalnum() or c in " _-")
    return kept.replace(" ", "-")


def _gaps(found: Iterable[Form]) -> str:
    worse = [form for form in found if form.worse]
    if not worse:
        return "No derived form is more work than the textbook's, and none keeps more.\n"
    lines = ["## Where the textbook is better\n"]
    lines += [f"- {_name(form)} ({_difference(form)}): {form.worse}" for form in worse]
    return "\n".join(lines) + "\n"


def _difference(form: Form) -> str:
    shown = []
    for name, derived, textbook in (
        ("operations", form.derived.operations(), form.textbook.operations()),
        ("stored", form.derived.stored(), form.textbook.stored()),
    ):
        if at_nominal(derived) > at_nominal(textbook):
            shown.append(f"{name}: `{sp.expand(derived - textbook)}` more")
    return ", ".join(shown)


def equations(form: Form) -> str:
    lines = [f"### {_name(form)}\n", "```python", "# forward", *map(str, form.forward)]
    lines += ["# derived", *map(str, form.derived.equations)]
    lines += ["# textbook", *map(str, form.textbook.equations), "```\n"]
    return "\n".join(lines)
