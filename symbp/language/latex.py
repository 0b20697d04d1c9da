"""The math tree as LaTeX."""

from __future__ import annotations

import re

from symbp.language.equation import Equation
from symbp.language.layout import (
    Accent,
    Big,
    Brackets,
    Cases,
    Fraction,
    Layout,
    Matrix,
    Node,
    Numeral,
    Root,
    Row,
    Scripts,
    Symbol,
)
from symbp.language.program import Program

_LETTERS = {
    "∂": r"\partial ", "−": "-", "·": r"\cdot ", "≥": r"\ge ", "≤": r"\le ", "≠": r"\ne ", "⊙": r"\odot ",
    "∑": r"\sum", "α": r"\alpha ", "β": r"\beta ", "γ": r"\gamma ", "δ": r"\delta ", "ϵ": r"\epsilon ", "ζ": r"\zeta ",
    "η": r"\eta ", "θ": r"\theta ", "ι": r"\iota ", "κ": r"\kappa ", "λ": r"\lambda ", "μ": r"\mu ", "ν": r"\nu ",
    "ξ": r"\xi ", "π": r"\pi ", "ρ": r"\rho ", "σ": r"\sigma ", "τ": r"\tau ", "φ": r"\varphi ", "χ": r"\chi ",
    "ψ": r"\psi ", "ω": r"\omega ", "≈": r"\approx ", "←": r"\leftarrow ", "⊤": r"\top ", "×": r"\times ",
    "⋮": r"\vdots ", "⌊": r"\lfloor ", "⌋": r"\rfloor ", "ε": r"\varepsilon ", "ϕ": r"\phi ", "Γ": r"\Gamma ",
    "Δ": r"\Delta ", "Θ": r"\Theta ", "Λ": r"\Lambda ", "Ξ": r"\Xi ", "Π": r"\Pi ", "Σ": r"\Sigma ", "Φ": r"\Phi ",
    "Ψ": r"\Psi ", "Ω": r"\Omega ", "ℓ": r"\ell ", "∇": r"\nabla ", "→": r"\to ", "⇒": r"\Rightarrow ",
    "⇔": r"\Leftrightarrow ", "↑": r"\uparrow ", "↓": r"\downarrow ", "≡": r"\equiv ", "∈": r"\in ", "∝": r"\propto ",
    "∞": r"\infty ", "±": r"\pm ", "≪": r"\ll ", "≫": r"\gg ", "⊗": r"\otimes ", "∘": r"\circ ", "…": r"\dots ",
    "{": r"\{", "}": r"\}", "′": "'", "‖": r"\|", "\u2003": r"\quad ",
}  # fmt: skip
_FUNCTIONS = {"ln", "log", "exp", "sin", "cos", "tan", "sinh", "cosh", "tanh", "max", "min", "arg"}
_STYLES = {"script": "mathcal", "blackboard": "mathbb", "word": "text"}
_MATRICES = {("(", ")"): "pmatrix", ("[", "]"): "bmatrix", ("|", "|"): "vmatrix", ("", ""): "aligned"}


def latex(node: Node) -> str:
    """LaTeX for math mode."""
    match node:
        case Symbol(text, style):
            return _symbol(text, style)
        case Row(parts):
            return _joined([latex(part) for part in parts])
        case Fraction(above, below):
            return rf"\frac{{{latex(above)}}}{{{latex(below)}}}"
        case Scripts(base, below, above):
            text = f"{{{latex(base)}}}" if isinstance(base, (Scripts, Row)) else latex(base)
            text += f"_{{{latex(below)}}}" if below is not None else ""
            return text + (_above(above) if above is not None else "")
        case Big(operator, below, above):
            head = {"∑": r"\sum", "∏": r"\prod"}.get(operator, rf"\operatorname*{{{operator}}}")
            lower = f"_{{{latex(below)}}}" if below is not None else ""
            upper = f"^{{{latex(above)}}}" if above is not None and operator in "∑∏" else ""
            return f"{head}{lower}{upper}" + ("" if lower or upper else " ")
        case Root(inside):
            return rf"\sqrt{{{latex(inside)}}}"
        case Brackets(Symbol() as inside, left, right):
            return f"{_LETTERS.get(left, left)}{latex(inside)}{_LETTERS.get(right, right)}"
        case Brackets(inside, left, right):
            return rf"\left{_LETTERS.get(left, left)}{latex(inside)}\right{_LETTERS.get(right, right)}"
        case Accent(mark, inside):
            return rf"\{mark}{{{latex(inside)}}}"
        case Matrix(cells, left, right):
            kind = _MATRICES[left, right]
            lines_of = r" \\ ".join(" & ".join(map(latex, row)) for row in cells)
            return rf"\begin{{{kind}}}{lines_of}\end{{{kind}}}"
        case Numeral(shown):
            return latex(shown)
        case Cases(rows):
            lines = [f"{latex(value)} & {latex(condition)}" for value, condition in rows]
            return r"\begin{cases}" + r" \\ ".join(lines) + r"\end{cases}"
    raise TypeError(node)


def _joined(texts: list[str]) -> str:
    """Texts side by side; a letter does not become part of the command before it."""
    line = ""
    for text in texts:
        line += " " + text if text[:1].isalpha() and re.search(r"\\[A-Za-z]+$", line) else text
    return line


def _above(above: Node) -> str:
    """A superscript; primes need no arrow."""
    if isinstance(above, Symbol) and set(above.text) == {"′"}:
        return "'" * len(above.text)
    return f"^{{{latex(above)}}}"


def _symbol(text: str, style: str) -> str:
    printed = "".join(_LETTERS.get(c, c) for c in text)
    if style == "bold":
        return rf"\boldsymbol{{{printed}}}" if len(text) == 1 else rf"\mathbf{{{printed}}}"
    if style == "word":
        return rf"\text{{{printed}}}"
    if style in _STYLES:
        return rf"\{_STYLES[style]}{{{printed}}}"
    if style == "function":
        return rf"\{text}" if text in _FUNCTIONS else rf"\operatorname{{{text}}}"
    return printed


def equation_latex(equation: Equation, layout: Layout | None = None) -> str:
    """One equation."""
    left, right = (layout or Layout()).equation(equation.left, equation.right)
    return f"{latex(left)} = {latex(right)}"


def program_latex(program: Program) -> str:
    """A program as an aligned display, for notebooks."""
    adjoints = {t.name: t.adjoint_of for t in program.tensors if t.adjoint_of}
    layout = Layout(adjoints)
    rows = []
    for equation in program.equations:
        left, right = layout.equation(equation.left, equation.right)
        rows.append(f"{latex(left)} &= {latex(right)}")
    return r"$$\begin{aligned}" + r" \\ ".join(rows) + r"\end{aligned}$$"
