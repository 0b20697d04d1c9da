"""Samples from a directory of images, one folder a class. Needs the extra ``images``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import isqrt
from pathlib import Path
from typing import Any

import numpy as np

from symbp.errors import SymbpError
from symbp.language.tensor import Tensor
from symbp.library.randomness import SHUFFLE, bits
from symbp.samples.mapped import Array, write_parts

ENDINGS = (".bmp", ".gif", ".jpeg", ".jpg", ".pgm", ".png", ".ppm", ".tif", ".tiff", ".webp")
MODES = {1: "L", 3: "RGB"}  # channels, and what Pillow calls such an image


@dataclass(frozen=True)
class Form:
    """How an image becomes a sample: its channels, its height and width where they are known, the sample's shape."""

    channels: int
    size: tuple[int, int] | None
    shape: tuple[int, ...]


def form_of(tensor: Tensor, shape: tuple[int, ...]) -> Form:
    """Samples of (height, width), (1 or 3, height, width), or of all grey pixels in a row.

    Raises :class:`SymbpError` for other shapes.
    """
    if len(shape) == 1:
        side = isqrt(shape[0])
        return Form(1, (side, side) if side * side == shape[0] else None, shape)
    if len(shape) == 2:
        return Form(1, shape, shape)
    if len(shape) == 3 and shape[0] in MODES:
        return Form(shape[0], (shape[1], shape[2]), shape)
    wanted = ", ".join(["samples", *map(str, shape)])
    raise SymbpError(
        f"{tensor.name} takes ({wanted}), which are no images; it would have to take (samples, pixels), "
        "(samples, height, width), or these with 1 or 3 channels before the height."
    )


def from_images(folder: Path, form: Form, work: Path, resize: bool, seed: int) -> tuple[Array, Array, list[str]]:
    """Bytes of the pixels, the number of each image's class, and the classes: the names of the folders, sorted.

    The images of all classes are mixed, always in the same way for a seed. With ``resize`` an image of another size is
    scaled (bicubic). Raises :class:`SymbpError` for a folder without images, and for a file that is none or has
    another size.
    """
    classes = sorted(item.name for item in folder.iterdir() if item.is_dir() and not item.name.startswith("."))
    files = [
        (path, number)
        for number, name in enumerate(classes)
        for path in sorted((folder / name).iterdir())
        if path.suffix.lower() in ENDINGS
    ]
    if not files:
        raise SymbpError(f"{folder}: there are no images; one folder a class with images in it is needed.")
    places = sorted(range(len(files)), key=lambda place: bits(seed, SHUFFLE - 1, place))
    files = [files[place] for place in places]
    pixels = write_parts(_pixels(files, form, resize), work / "pixels", form.shape)
    return pixels, np.array([number for _, number in files], np.int64), classes


def _pixels(files: list[tuple[Path, int]], form: Form, resize: bool) -> Iterator[Array]:
    for path, _ in files:
        image = _opened(path, MODES[form.channels])
        if form.size is None and image.width * image.height != form.shape[0]:
            raise SymbpError(
                f"{path}: the image has {image.width} by {image.height} pixels; {form.shape[0]} in all are needed."
            )
        if form.size is not None and (image.height, image.width) != form.size:
            height, width = form.size
            if not resize:
                raise SymbpError(
                    f"{path}: the image has {image.width} by {image.height} pixels; "
                    f"{width} by {height} are needed, or --resize."
                )
            image = image.resize((width, height), 3)
        values = np.asarray(image, np.uint8)
        yield (values.transpose(2, 0, 1) if form.channels == 3 else values).reshape(1, *form.shape)


def _opened(path: Path, mode: str) -> Any:
    try:
        from PIL import Image, UnidentifiedImageError
    except ImportError:
        raise SymbpError("Pillow, which reads images, is not here; pip install 'symbp[images]' brings it.") from None
    try:
        with Image.open(path) as image:
            return image.convert(mode)
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        raise SymbpError(f"{path}: this is no image that can be read.") from None
