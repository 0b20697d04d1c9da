"""The math tree as LaTeX."""

from __future__ import annotations

from symbp.language.equation import Equation
from symbp.language.layout import Big, Brackets, Cases, Fraction, Layout, Node, Root, Row, Scripts, Symbol
from symbp.language.program import Program

_LETTERS = {
    "∂": r"\partial ", "−": "-", "·": r"\cdot ", "≥": r"\ge ", "≤": r"\le ", "≠": r"\ne ", "⊙": r"\odot ",
    "∑": r"\sum", "α": r"\alpha ", "β": r"\beta ", "γ": r"\gamma ", "δ": r"\delta ", "ϵ": r"\epsilon ", "ζ": r"\zeta ",
    "η": r"\eta ", "θ": r"\theta ", "ι": r"\iota ", "κ": r"\kappa ", "λ": r"\lambda ", "μ": r"\mu ", "ν": r"\nu ",
    "ξ": r"\xi ", "π": r"\pi ", "ρ": r"\rho ", "σ": r"\sigma ", "τ": r"\tau ", "φ": r"\varphi ", "χ": r"\chi ",
    "ψ": r"\psi ", "ω": r"\omega ", "≈": r"\approx ", "←": r"\leftarrow ", "⊤": r"\top ", "×": r"\times ",
    "⋮": r"\vdots ", "⌊": r"\lfloor ", "⌋": r"\rfloor ",
}  # fmt: skip
_FUNCTIONS = {"ln", "exp", "sin", "cos", "tan", "sinh", "cosh", "tanh"}


def latex(node: Node) -> str:
    """LaTeX for math mode."""
    match node:
        case Symbol(text, style):
            return _symbol(text, style)
        case Row(parts):
            return "".join(latex(part) for part in parts)
        case Fraction(above, below):
            return rf"\frac{{{latex(above)}}}{{{latex(below)}}}"
        case Scripts(base, below, above):
            text = f"{{{latex(base)}}}" if isinstance(base, Scripts) else latex(base)
            text += f"_{{{latex(below)}}}" if below is not None else ""
            return text + (f"^{{{latex(above)}}}" if above is not None else "")
        case Big(operator, below, above):
            head = r"\sum" if operator == "∑" else rf"\operatorname*{{{operator}}}"
            upper = f"^{{{latex(above)}}}" if above is not None and operator == "∑" else ""
            return rf"{head}_{{{latex(below)}}}{upper}"
        case Root(inside):
            return rf"\sqrt{{{latex(inside)}}}"
        case Brackets(inside):
            return rf"\left({latex(inside)}\right)"
        case Cases(rows):
            lines = [
                f"{latex(value)} & {latex(condition) if condition is not None else chr(92) + 'text{otherwise}'}"
                for value, condition in rows
            ]
            return r"\begin{cases}" + r" \\ ".join(lines) + r"\end{cases}"
    raise TypeError(node)


def _symbol(text: str, style: str) -> str:
    printed = "".join(_LETTERS.get(c, c) for c in text)
    if style == "bold":
        return rf"\boldsymbol{{{printed}}}" if len(text) == 1 else rf"\mathbf{{{printed}}}"
    if style == "word":
        return rf"\text{{{printed}}}"
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
