"""LaTeX mathematics read into the tree that :mod:`symbp.language.latex` prints: the two are inverse to each other.

Nothing is interpreted here: whether a superscript is a layer, a power or a transposition is for the reader of the tree.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NoReturn

from symbp.language.latex_tokens import LatexError, Token, tokens
from symbp.language.layout import Accent, Big, Brackets, Cases, Fraction, Matrix, Node, Root, Row, Scripts, Symbol

__all__ = ["LatexError", "read_latex"]

_GREEK = {
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ϵ", "zeta": "ζ", "eta": "η", "theta": "θ",
    "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π", "rho": "ρ", "sigma": "σ",
    "tau": "τ", "phi": "ϕ", "chi": "χ", "psi": "ψ", "omega": "ω", "varepsilon": "ε", "varphi": "φ", "vartheta": "ϑ",
    "varrho": "ϱ", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ",
    "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω", "ell": "ℓ",
}  # fmt: skip
_OPERATORS = {
    "partial": "∂", "nabla": "∇", "cdot": "·", "times": "×", "odot": "⊙", "circ": "∘", "otimes": "⊗", "top": "⊤",
    "intercal": "⊤", "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "ne": "≠", "neq": "≠", "approx": "≈", "simeq": "≈",
    "equiv": "≡", "leftarrow": "←", "gets": "←", "rightarrow": "→", "to": "→", "Rightarrow": "⇒", "implies": "⇒",
    "Leftrightarrow": "⇔", "iff": "⇔", "uparrow": "↑", "downarrow": "↓", "in": "∈", "propto": "∝", "infty": "∞",
    "pm": "±", "ll": "≪", "gg": "≫", "dots": "…", "ldots": "…", "cdots": "…", "vdots": "⋮", "quad": "\u2003",
    "qquad": "\u2003", "lfloor": "⌊", "rfloor": "⌋", "prime": "′", "triangleq": ":=", "coloneqq": ":=", "div": "/",
    "lt": "<", "gt": ">", "mid": "|", "ast": "*", "star": "*", "colon": ":", "lbrace": "{", "rbrace": "}",
}  # fmt: skip
_FUNCTIONS = ["ln", "log", "exp", "sin", "cos", "tan", "sinh", "cosh", "tanh", "arg", "det", "sgn"]
_LIMITS = {"sum": "∑", "prod": "∏", "int": "∫", "max": "max", "min": "min", "argmax": "argmax", "argmin": "argmin"}
_STYLES = {
    "mathbf": "bold", "boldsymbol": "bold", "bm": "bold", "pmb": "bold", "bf": "bold", "mathcal": "script",
    "mathscr": "script", "mathbb": "blackboard", "mathrm": "word", "text": "word", "textrm": "word", "mathsf": "word",
    "textit": "word", "textbf": "word", "mathit": "word", "rm": "word", "mathtt": "word", "texttt": "word",
    "mbox": "word", "textsf": "word", "operatorname": "function", "operatorname*": "function",
}  # fmt: skip
_ACCENTS = {
    "hat": "hat", "widehat": "hat", "bar": "bar", "overline": "bar", "tilde": "tilde", "widetilde": "tilde",
    "dot": "dot", "vec": "vec",
}  # fmt: skip
_CHARACTERS = {"-": "−", "*": "*", "−": "−", "·": "·", "⋅": "·", "∗": "*", "⊤": "⊤", "ᵀ": "⊤", "⟶": "→", "⟹": "⇒"}
_CLOSED_BY = {
    "(": ")", "[": "]", r"\{": r"\}", r"\lbrace": r"\rbrace", "|": "|", r"\lvert": r"\rvert", r"\|": r"\|",
    r"\lVert": r"\rVert", r"\Vert": r"\Vert",
}  # fmt: skip
_CLOSING = {")", "]", r"\}", r"\rbrace", r"\rvert", r"\rVert"}
_WRITTEN = {
    r"\lbrace": "{", r"\rbrace": "}", r"\lvert": "|", r"\rvert": "|", r"\|": "‖", r"\lVert": "‖", r"\rVert": "‖",
    r"\Vert": "‖",
}  # fmt: skip
_MATRICES = {
    "pmatrix": ("(", ")"), "bmatrix": ("[", "]"), "Bmatrix": ("{", "}"), "vmatrix": ("|", "|"), "matrix": ("(", ")"),
    "array": ("(", ")"), "smallmatrix": ("(", ")"), "aligned": ("", ""), "align": ("", ""), "align*": ("", ""),
    "gathered": ("", ""), "gather": ("", ""), "gather*": ("", ""), "split": ("", ""), "eqnarray": ("", ""),
    "eqnarray*": ("", ""), "multline": ("", ""), "multline*": ("", ""),
}  # fmt: skip
_IGNORED_ARGUMENT = {r"\tag", r"\label", r"\hspace", r"\vspace", r"\color", r"\phantom", r"\hphantom", r"\vphantom"}
_TRANSPOSED = {Symbol("T", "word"), Symbol("t", "word"), Symbol("T", "bold")}


def read_latex(text: str) -> Node:
    """The tree of LaTeX mathematics without its dollar signs; every node knows its place in the text.

    Raises :class:`LatexError`, a :class:`~symbp.errors.SymbpError`, with the place where reading stopped: an unknown
    command, a bracket that is not closed, a missing argument.
    """
    return _Reader(text).read()


class _Reader:
    def __init__(self, text: str) -> None:
        self.text, self.tokens, self.next = text, tokens(text), 0

    def read(self) -> Node:
        node = self.row(lambda token: False, 0)
        if not self.at_end:
            self.stop("this closes nothing", self.token, "unopened")
        return node

    @property
    def at_end(self) -> bool:
        return self.next >= len(self.tokens)

    @property
    def token(self) -> Token:
        return self.tokens[self.next]

    def peek(self) -> str:
        return "" if self.at_end else self.token.text

    def take(self) -> Token:
        if self.at_end:
            raise LatexError("the formula ends where an argument is needed", len(self.text), self.text)
        self.next += 1
        return self.tokens[self.next - 1]

    def stop(self, reason: str, at: Token, kind: str = "") -> NoReturn:
        raise LatexError(reason, at.start, self.text, kind)

    @property
    def last(self) -> int:
        """Where the token that was read last ends."""
        return self.tokens[self.next - 1].end if self.next else 0

    def row(self, ends: Callable[[Token], bool], start: int) -> Node:
        """Parts up to a token that ends them, which is left to be read."""
        parts: list[Node] = []
        while not self.at_end and not ends(self.token):
            text = self.token.text
            if text in _CLOSING or text in ("}", "&", r"\\", r"\cr") or text == r"\end":
                break
            parts += self.scripted()
        return parts[0] if len(parts) == 1 else Row(tuple(parts), place=(start, self.last))

    def scripted(self) -> list[Node]:
        """A part with its primes, subscript and superscript; nothing for what prints nothing."""
        start = self.token.start
        base = Row(()) if self.peek() in ("_", "^") else self.part()
        if base is None:
            return []
        below: Node | None = None
        above: list[Node] = []
        while not self.at_end and (self.peek() in ("_", "^") or self.token.kind == "prime"):
            mark = self.take()
            if mark.kind == "prime":
                above.append(Symbol("′" * len(mark.text), "operator", place=(mark.start, mark.end)))
            elif mark.text == "_":
                if below is not None:
                    self.stop("a second subscript", mark)
                below = self.argument()
            else:
                above.append(_superscript(self.argument()))
        if below is None and not above:
            return [base]
        place = (start, self.last)
        over = None if not above else above[0] if len(above) == 1 else Row(tuple(above), place=place)
        if isinstance(base, Big):
            return [Big(base.operator, below, over, place=place)]
        if isinstance(base, Symbol) and base.style == "function" and base.text in ("max", "min", "argmax", "argmin"):
            if below is not None:
                return [Big(base.text, below, over, place=place)]
        return [Scripts(base, below, over, place=place)]

    def argument(self) -> Node:
        """What a command or a script mark takes: a group, a command with its own arguments, or one character."""
        if self.at_end:
            raise LatexError("the formula ends where an argument is needed", len(self.text), self.text)
        token = self.token
        if token.kind == "number":
            if len(token.text) > 1:
                first = Token(token.text[0], token.start, token.start + 1, "number")
                rest = Token(token.text[1:], token.start + 1, token.end, "number")
                self.tokens[self.next : self.next + 1] = [first, rest]
            self.next += 1
            return Symbol(token.text[0], "upright", place=(token.start, token.start + 1))
        if token.kind == "prime" or token.text in ("_", "^", "&", "}"):
            self.stop("an argument is needed here", token)
        found = self.part()
        if found is None:
            self.stop("an argument is needed here", token)
        return found

    def part(self) -> Node | None:
        token = self.take()
        place = (token.start, token.end)
        text = token.text
        if token.kind == "number":
            return Symbol(text, "upright", place=place)
        if text == "{":
            return self.group(token)
        if text in _CLOSED_BY:
            return self.brackets(token)
        if text == r"\begin":
            return self.environment(token)
        if token.kind == "command":
            return self.command(token)
        if text == ":" and self.peek() == "=":
            self.take()
            return Symbol(":=", "operator", place=(token.start, self.last))
        if text.isalpha() and text not in _CHARACTERS:
            return Symbol({"µ": "μ"}.get(text, text), "italic", place=place)
        if text == "∑":
            return Big("∑", place=place)
        if text in ("#", "$", "@", '"', "`"):
            self.stop("this has no meaning in a formula", token)
        return Symbol(_CHARACTERS.get(text, text), "operator", place=place)

    def group(self, opening: Token) -> Node:
        inside = self.row(lambda token: token.text == "}", opening.end)
        self.close("}", opening)
        return inside

    def close(self, text: str, opening: Token) -> None:
        if self.peek() != text:
            reason = f"the bracket {opening.text.lstrip(chr(92))!r} is never closed"
            self.stop(reason, opening, "unclosed")
        self.take()

    def brackets(self, opening: Token) -> Node:
        closing = _CLOSED_BY[opening.text]
        if opening.text == closing and not any(t.text == closing for t in self.tokens[self.next :]):
            return Symbol(_WRITTEN.get(closing, closing), "operator", place=(opening.start, opening.end))
        inside = self.row(lambda token: token.text == closing, opening.end)
        self.close(closing, opening)
        left, right = (_WRITTEN.get(bracket, bracket.lstrip("\\")) for bracket in (opening.text, closing))
        return Brackets(inside, left, right, place=(opening.start, self.last))

    def command(self, token: Token) -> Node | None:
        name, place = token.text[1:], (token.start, token.end)
        if name in _GREEK:
            return Symbol(_GREEK[name], place=place)
        if name in _OPERATORS:
            return Symbol(_OPERATORS[name], "operator", place=place)
        if name == "|":
            return Symbol("‖", "operator", place=place)
        if name in ("max", "min") and self.peek() not in ("_",):
            return Symbol(name, "function", place=place)
        if name in _LIMITS:
            return Big(_LIMITS[name], place=place)
        if name in _FUNCTIONS:
            return Symbol(name, "function", place=place)
        if name in ("frac", "tfrac", "dfrac", "cfrac"):
            above, below = self.argument(), self.argument()
            return Fraction(above, below, place=(token.start, self.last))
        if name == "sqrt":
            return self.root(token)
        if name in _STYLES:
            return self.styled(token, _STYLES[name])
        if name in _ACCENTS:
            inside = self.argument()
            return Accent(_ACCENTS[name], inside, place=(token.start, self.last))
        if name in ("boxed", "underline", "ensuremath", "mathop", "mathbin", "mathrel", "fbox"):
            return self.argument()
        if name in ("underbrace", "overbrace"):
            inside = self.argument()
            while self.peek() in ("_", "^"):
                self.take()
                self.argument()
            return inside
        if token.text in _IGNORED_ARGUMENT:
            self.skip_group()
            return None
        if name in ("not",):
            struck = self.take()
            if struck.text != "=":
                self.stop("only the sign = can be struck through", struck)
            return Symbol("≠", "operator", place=(token.start, self.last))
        if name in ("%", "&", "_", "#", "$"):
            return Symbol(name, "operator", place=place)
        self.stop(f"the command {token.text} is unknown", token)

    def skip_group(self) -> None:
        depth = 0
        while not self.at_end:
            depth += {"{": 1, "}": -1}.get(self.take().text, 0)
            if depth <= 0:
                return

    def root(self, token: Token) -> Node:
        degree: Node | None = None
        if self.peek() == "[":
            opening = self.take()
            degree = self.row(lambda t: t.text == "]", opening.end)
            self.close("]", opening)
        inside = self.argument()
        place = (token.start, self.last)
        if degree is None:
            return Root(inside, place=place)
        return Scripts(Brackets(inside), None, Fraction(Symbol("1", "upright"), degree), place=place)

    def styled(self, token: Token, style: str) -> Node:
        """Letters in a style, or words: the text as it stands."""
        if self.peek() != "{":
            letter = self.take()
            return Symbol(_GREEK.get(letter.text[1:], letter.text), style, place=(token.start, letter.end))
        opening = self.take()
        if style in ("word", "function"):
            start, depth = opening.end, 1
            while depth:
                if self.at_end:
                    self.stop("the bracket '{' is never closed", opening, "unclosed")
                inner = self.take()
                depth += {"{": 1, "}": -1}.get(inner.text, 0)
            words = self.text[start : self.tokens[self.next - 1].start]
            for spacing in (r"\,", r"\;", r"\ "):
                words = words.replace(spacing, " ")
            return Symbol(words if style == "word" else words.replace(" ", ""), style, place=(token.start, self.last))
        inside = self.group(opening)
        place = (token.start, self.last)
        if isinstance(inside, Row) and all(isinstance(p, Symbol) and p.style == "italic" for p in inside.parts):
            return Symbol("".join(p.text for p in inside.parts if isinstance(p, Symbol)), style, place=place)
        return _restyled(inside, style)

    def environment(self, begin: Token) -> Node:
        name = self.name_of_environment(begin)
        if name == "array":
            self.skip_group()
        if name not in _MATRICES and name not in ("cases", "dcases", "equation", "equation*"):
            self.stop(f"the environment {name!r} is unknown", begin)
        rows: list[tuple[Node, ...]] = []
        while True:
            cells = [self.cell()]
            while self.peek() == "&":
                self.take()
                cells.append(self.cell())
            if any(cell != Row(()) for cell in cells):
                rows.append(tuple(cells))
            if self.peek() not in (r"\\", r"\cr"):
                break
            self.take()
            if self.peek() == "[" and self.next + 2 < len(self.tokens) and self.tokens[self.next + 1].kind == "number":
                while self.take().text != "]":
                    pass
        if self.peek() != r"\end":
            self.stop(f"the environment {name!r} is never closed", begin if self.at_end else self.token, "unclosed")
        end = self.take()
        if self.name_of_environment(end) != name:
            self.stop(f"this ends another environment than {name!r}", end, "unclosed")
        place = (begin.start, self.last)
        if name.endswith("cases"):
            return Cases(tuple((row[0], _condition(row[1:])) for row in rows), place=place)
        if name.startswith("equation"):
            return rows[0][0] if rows else Row(())
        width = max((len(row) for row in rows), default=0)
        filled = tuple((*row, *[Row(())] * (width - len(row))) for row in rows)
        return Matrix(filled, *_MATRICES[name], place=place)

    def cell(self) -> Node:
        return self.row(lambda token: token.text in ("&", r"\\", r"\cr", r"\end"), self.last)

    def name_of_environment(self, at: Token) -> str:
        if self.peek() != "{":
            self.stop("the name of the environment is missing", at)
        start = self.take().end
        while self.peek() != "}":
            self.take()
        return self.text[start : self.take().start].strip()


def _superscript(node: Node) -> Node:
    """An upright T above is a transposition."""
    return Symbol("⊤", "operator", place=node.place) if node in _TRANSPOSED else node


def _condition(cells: tuple[Node, ...]) -> Node:
    """The condition of a case; where there is none, all other cases are meant."""
    return cells[0] if cells and cells[0] != Row(()) else Symbol("otherwise", "word")


def _restyled(node: Node, style: str) -> Node:
    """The letters of a tree in another style."""
    match node:
        case Symbol(text, "italic"):
            return Symbol(text, style, place=node.place)
        case Scripts(base, below, above):
            return Scripts(_restyled(base, style), below, above, place=node.place)
        case Row(parts):
            return Row(tuple(_restyled(part, style) for part in parts), place=node.place)
    return node
