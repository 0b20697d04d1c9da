"""How operations on whole arrays are written: as methods of NumPy's arrays, or as functions of the array API."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

_NUMPY = {"Abs": "abs", "atan": "arctan"}


class NumpyOperations:
    """Texts of operations as NumPy has them; what they take is an atom, or the argument of a call.

    ``slices_may_turn`` says that a slice may run backwards, ``short`` that trailing axes need no place in an index, and
    ``masks_mix`` that truth values may be multiplied with numbers; ``windows`` that a helper takes the maximum of each.
    """

    slices_may_turn = short = masks_mix = windows = True

    def transposed(self, text: str, order: Sequence[int]) -> str:
        """Axes in another order; two or more."""
        turned = list(order) == list(range(len(order)))[::-1]
        return f"{text}.T" if turned else f"{text}.transpose({', '.join(map(str, order))})"

    def matrix_transposed(self, text: str) -> str:
        """The last two axes exchanged."""
        return f"{text}.swapaxes(-1, -2)"

    def reshaped(self, text: str, sizes: str) -> str:
        """In another shape, sizes with commas between them."""
        return f"{text}.reshape({sizes})"

    def reduced(self, keyword: str, text: str, axes: str) -> str:
        """The sum, the maximum or where it is, over axes (of all of them: no text)."""
        return f"{text}.{keyword}({axes})"

    def converted(self, text: str, dtype: str) -> str:
        """As numbers of another type."""
        return f"{text}.astype({dtype})"

    def whole(self, text: str) -> str:
        """As whole numbers."""
        return f"{text}.astype(int)"

    def full(self, shape: str, value: str, dtype: str) -> str:
        """An array of one value; ``dtype`` is empty for whole numbers."""
        return f"np.full({shape}, {value}, {dtype or 'int'})"

    def zeros(self, shape: str, dtype: str) -> str:
        """An array of zeros; ``dtype`` is empty for whole numbers."""
        return f"np.zeros({shape}, {dtype or 'int'})"

    def counted(self, size: str, dtype: str) -> str:
        """The numbers from zero; ``dtype`` is empty for whole numbers."""
        return f"np.arange({size}{f', dtype={dtype}' if dtype else ''})"

    def broadcast(self, text: str, shape: str) -> str:
        """An array, repeated along the axes that are missing."""
        return f"np.broadcast_to({text}, {shape})"

    def function(self, name: str, text: str) -> str:
        """A function of SymPy's name, element by element."""
        return f"np.{_NUMPY.get(name, name)}({text})"

    def inner(self, first: str, second: str) -> str:
        """The sum of all products of elements."""
        return f"np.vdot({first}, {second})"

    def summed_products(self, subscripts: str, operands: Sequence[str], optimise: bool) -> str:
        """A sum of products in Einstein's notation; ``optimise`` where a product of matrices hides in it."""
        return f'np.einsum("{subscripts}", {", ".join(operands)}{", optimize=True" if optimise else ""})'

    def chosen(self, condition: str, then: str, otherwise: str, dtype: str) -> str:
        """A choice element by element; ``dtype`` is given where both values are mere numbers."""
        text = f"np.where({condition}, {then}, {otherwise})"
        return self.converted(text, dtype) if dtype else text

    def clipped(self, text: str, most: str) -> str:
        """Between zero and a number."""
        return f"np.clip({text}, 0, {most})"

    def looked_up(self, name: str, places: Mapping[int, str]) -> tuple[str, bool]:
        """A tensor at places along some axes, and whether these come first in any case."""
        axes = [places.get(axis, ":") for axis in range(max(places) + 1)]
        return f"{name}[{', '.join(axes)}]", False


class ArrayApiOperations(NumpyOperations):
    """The same by the array API standard, with ``xp``, ``dtype`` and ``device`` at hand."""

    slices_may_turn = short = masks_mix = windows = False

    def transposed(self, text: str, order: Sequence[int]) -> str:
        """Axes in another order; ``T`` is for matrices alone."""
        return f"{text}.T" if len(order) == 2 else f"xp.permute_dims({text}, ({', '.join(map(str, order))}))"

    def matrix_transposed(self, text: str) -> str:
        """The last two axes exchanged."""
        return f"xp.matrix_transpose({text})"

    def reshaped(self, text: str, sizes: str) -> str:
        """In another shape, sizes with commas between them."""
        return f"xp.reshape({bare(text)}, ({sizes}{',' if ',' not in sizes else ''}))"

    def reduced(self, keyword: str, text: str, axes: str) -> str:
        """The sum, the maximum or where it is, over axes (of all of them: no text)."""
        return f"xp.{keyword}({bare(text)}{f', axis={axes}' if axes else ''})"

    def converted(self, text: str, dtype: str) -> str:
        """As numbers of another type."""
        return f"xp.astype({bare(text)}, {dtype})"

    def whole(self, text: str) -> str:
        """As whole numbers."""
        return f"xp.astype({bare(text)}, xp.arange(1).dtype)"

    def full(self, shape: str, value: str, dtype: str) -> str:
        """An array of one value, which may be an array without axes; ``dtype`` is empty for whole numbers."""
        return f"xp.full({shape}, {value}, {_kind(dtype)})"

    def zeros(self, shape: str, dtype: str) -> str:
        """An array of zeros; ``dtype`` is empty for whole numbers."""
        return f"xp.zeros({shape}, {_kind(dtype or 'xp.arange(1).dtype')})"

    def counted(self, size: str, dtype: str) -> str:
        """The numbers from zero; ``dtype`` is empty for whole numbers."""
        return f"xp.arange({size}, {_kind(dtype)})"

    def broadcast(self, text: str, shape: str) -> str:
        """An array, repeated along the axes that are missing."""
        return f"xp.broadcast_to({text}, {shape})"

    def made_array(self, text: str, shape: str, dtype: str) -> str:
        """A number, or an array, as an array of that shape; ``dtype`` is empty for whole numbers."""
        return f"{self.zeros(shape, dtype)} + ({bare(text)})"

    def function(self, name: str, text: str) -> str:
        """A function of SymPy's name, element by element."""
        return f"xp.{'abs' if name == 'Abs' else name}({text})"

    def inner(self, first: str, second: str) -> str:
        """The sum of all products of elements."""
        return f"xp.sum({first} * {second})"

    def summed_products(self, subscripts: str, operands: Sequence[str], optimise: bool) -> str:
        """A sum of products in Einstein's notation, by a helper."""
        return f'contracted("{subscripts}", {", ".join(operands)})'

    def chosen(self, condition: str, then: str, otherwise: str, dtype: str) -> str:
        """A choice element by element; ``dtype`` is given where both values are mere numbers."""
        then = self.full("()", then, dtype) if dtype else then
        return f"xp.where({condition}, {then}, {otherwise})"

    def clipped(self, text: str, most: str) -> str:
        """Between zero and a number."""
        return f"xp.clip({text}, 0, {most})"

    def looked_up(self, name: str, places: Mapping[int, str]) -> tuple[str, bool]:
        """A tensor at places along some axes, which come first, by a helper."""
        return f"taken({name}, {as_tuple(map(str, places))}, {as_tuple(places.values())})", True


def as_tuple(parts: Iterable[str]) -> str:
    """Texts as a tuple in Python."""
    found = list(parts)
    return f"({', '.join(found)}{',' if len(found) == 1 else ''})"


def _kind(dtype: str) -> str:
    return f"dtype={dtype}, device=device" if dtype else "device=device"


def bare(text: str) -> str:
    """The text without brackets around the whole of it."""
    depth = 0
    for place, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if depth == 0:
            return text[1:-1] if text.startswith("(") and place == len(text) - 1 else text
    return text
