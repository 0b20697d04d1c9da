"""Laying out Python: long statements are broken at their brackets and operators, as Ruff and Black break them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

WIDTH = 88
_OPEN, _CLOSE = "([{", ")]}"
_OPERATORS = (" if | else ", r" \| ", " & ", " (?:==|!=|<=|>=|<|>) ", r" [+-] ", r" (?:\*|/|@) ")  # loosest first


def laid_out(text: str) -> str:
    """The text with every statement in lines of at most :data:`WIDTH` characters where it can be broken."""
    found: list[str] = []
    quoted = False
    for line in text.split("\n"):
        marks = line.count('"""')
        if quoted or marks or len(line) <= WIDTH or line.lstrip().startswith("#"):
            found.append(line)
        else:
            found += _statement(line)
        quoted ^= marks % 2 == 1
    return "\n".join(found)


def _statement(line: str) -> list[str]:
    code = line.lstrip()
    indent = line[: len(line) - len(code)]
    if re.match(r"(if|elif|for|while|with|raise|class|@)\b", code):
        return [line]
    if code.startswith("def "):
        return _bracket(indent, code, _groups(code)[0])
    start = _head(code)
    head, value = code[:start], code[start:]
    if len(_split_at_commas(head.removesuffix(" = "))) > 1:  # targets one a line
        return [f"{indent}(", *_items(indent + "    ", head.removesuffix(" = ")), f"{indent}) = {value}"]
    if len(_split_at_commas(value)) > 1:
        return [f"{indent}{head}(", *_items(indent + "    ", value), f"{indent})"]
    return _expression(indent, head, value, "")


def _head(code: str) -> int:
    """Where the value begins: behind ``return``, or behind the sign of an assignment."""
    if code.startswith("return "):
        return len("return ")
    signs = [place for place, letter, depth in _depths(code) if depth == 0 and letter == "="]
    behind = [place + 2 for place in signs if re.match(r" \+?= ", code[code.rfind(" ", 0, place) : place + 2])]
    return behind[0] if behind else 0


def _items(indent: str, code: str) -> list[str]:
    """The items of a tuple, one a line."""
    return [line for part in _split_at_commas(code.rstrip(",")) for line in _argument(indent, part)]


def _expression(indent: str, head: str, code: str, tail: str) -> list[str]:
    """An expression between a head and a tail, broken."""
    if len(indent) + len(head) + len(code) + len(tail) <= WIDTH:
        return [f"{indent}{head}{code}{tail}"]
    pieces = _pieces(code)
    groups = _groups(code)
    deeper = indent + "    "
    if len(pieces) > 1:
        begin, end = groups[-1] if groups else (0, 0)
        bracketed = code.startswith("(") or (end == len(code) - 1 and code[begin - 1] == " ")
        called = code.endswith(")") and end == len(code) - 1
        single = len(pieces) == 2 and all(len(_pieces(operand)) == 1 for _, operand in pieces)
        long = len(pieces) == 2 and len(deeper) + len(code) > WIDTH
        if head and ((bracketed and long) or (single and (bracketed or called))):
            group = _fitting(indent, head, code, tail, groups)
            if group:
                return _bracket(indent, f"{head}{code}{tail}", group)
        if head:
            return [f"{indent}{head}(", *_operands(deeper, code), f"{indent}){tail}"]
        return _operands(indent, code, tail)
    group = _fitting(indent, head, code, tail, groups) or _last(head, groups)
    return _bracket(indent, f"{head}{code}{tail}", group) if group else [f"{indent}{head}{code}{tail}"]


def _fitting(indent: str, head: str, code: str, tail: str, groups: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The last pair of brackets, counted in ``head + code``, where what is outside it fits in lines."""
    shift = len(head)
    for begin, end in reversed(groups):
        if len(indent) + shift + begin < WIDTH and len(indent) + len(code) - end + len(tail) <= WIDTH:
            return begin + shift, end + shift
    return None


def _last(head: str, groups: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The last pair of brackets, counted in ``head + code``."""
    return (groups[-1][0] + len(head), groups[-1][1] + len(head)) if groups else None


def _operands(indent: str, code: str, tail: str = "") -> list[str]:
    """Operands one a line, each after its operator."""
    if len(indent) + len(code) + len(tail) <= WIDTH:
        return [f"{indent}{code}{tail}"]
    pieces = _pieces(code)
    found: list[str] = []
    for number, (operator, operand) in enumerate(pieces):
        last = tail if number == len(pieces) - 1 else ""
        found += _piece(indent, operator, operand, last)
    return found


def _piece(indent: str, operator: str, operand: str, tail: str) -> list[str]:
    if len(indent) + len(operator) + len(operand) + len(tail) <= WIDTH:
        return [f"{indent}{operator}{operand}{tail}"]
    inner = _pieces(operand)
    if len(inner) > 1:  # operators that bind stronger, in the same brackets
        first, *rest = inner
        found = _piece(indent, operator, first[1], "")
        for number, (sign, part) in enumerate(rest):
            found += _piece(indent, sign, part, tail if number == len(rest) - 1 else "")
        return found
    groups = _groups(operand)
    group = _fitting(indent, operator, operand, tail, groups) or _last(operator, groups)
    return _bracket(indent, f"{operator}{operand}{tail}", group) if group else [f"{indent}{operator}{operand}{tail}"]


def _bracket(indent: str, code: str, group: tuple[int, int]) -> list[str]:
    """The contents of a pair of brackets on lines of their own."""
    begin, end = group
    head, body, tail = code[: begin + 1], code[begin + 1 : end].rstrip(","), code[end:]
    deeper = indent + "    "
    call = begin > 0 and (code[begin - 1].isalnum() or code[begin - 1] in "_)]")
    parts = _split_at_commas(body)
    if len(deeper) + len(body) <= WIDTH and (call or len(parts) == 1):
        return [f"{indent}{head}", f"{deeper}{body}", f"{indent}{tail}"]
    if len(parts) == 1 and not call:
        return [f"{indent}{head}", *_operands(deeper, body), f"{indent}{tail}"]
    lines = [line for part in parts for line in _argument(deeper, part)]
    return [f"{indent}{head}", *lines, f"{indent}{tail}"]


def _argument(indent: str, part: str) -> list[str]:
    key = re.match(r'"\w+": |\w+=', part)
    head = key.group() if key else ""
    return _expression(indent, head, part[len(head) :], ",")


def _depths(code: str) -> Iterator[tuple[int, str, int]]:
    """Every character outside strings with the depth of brackets around it."""
    depth, quote = 0, ""
    for place, letter in enumerate(code):
        if quote:
            quote = "" if letter == quote else quote
            continue
        if letter in "\"'":
            quote = letter
        depth -= letter in _CLOSE
        yield place, letter, depth
        depth += letter in _OPEN


def _groups(code: str) -> list[tuple[int, int]]:
    """Outermost pairs of brackets that hold something."""
    found, begin = [], 0
    for place, letter, depth in _depths(code):
        if depth == 0 and letter in _OPEN:
            begin = place
        if depth == 0 and letter in _CLOSE and place > begin + 1:
            found.append((begin, place))
    return found


def _split_at_commas(code: str) -> list[str]:
    cuts = [p for p, letter, depth in _depths(code) if depth == 0 and letter == ","]
    if re.match(r"lambda ", code):
        cuts = []
    bounds = [-1, *_outside_lambda(code, cuts), len(code)]
    return [code[a + 1 : b].strip() for a, b in pairwise(bounds)]


def _outside_lambda(code: str, cuts: list[int]) -> list[int]:
    """Commas that do not stand between the arguments of a lambda."""
    spans = [m.span() for m in re.finditer(r"lambda [^:]*:", code)]
    return [c for c in cuts if not any(a <= c < b for a, b in spans)]


def _pieces(code: str) -> list[tuple[str, str]]:
    """Operands with the operator before each, at the loosest operators outside brackets."""
    outside = {place for place, _, depth in _depths(code) if depth == 0}
    for pattern in _OPERATORS:
        cuts = [m.span() for m in re.finditer(pattern, code) if m.start() in outside and m.end() - 1 in outside]
        if cuts and not code.startswith("lambda "):
            found, start, operator = [], 0, ""
            for begin, end in cuts:
                found.append((operator, code[start:begin]))
                start, operator = end, code[begin:end].lstrip()
            return [*found, (operator, code[start:])]
    return [("", code)]
