"""Weight files that are not what they should be: made of a good one, the same every time."""

from __future__ import annotations

import json
import random
import struct
from collections.abc import Iterator
from typing import Any


def parts(content: bytes) -> tuple[dict[str, Any], bytes]:
    """Header and data of a safetensors file."""
    (length,) = struct.unpack("<Q", content[:8])
    return json.loads(content[8 : 8 + length]), content[8 + length :]


def joined(header: Any, data: bytes) -> bytes:
    """The safetensors file of a header (or its text) and data."""
    text = header if isinstance(header, str) else json.dumps(header, separators=(",", ":"))
    raw = text.encode()
    raw += b" " * (-len(raw) % 8)
    return struct.pack("<Q", len(raw)) + raw + data


def spoilt(good: bytes) -> dict[str, bytes]:
    """Files by name, each to be refused; ``good`` is what the network itself saved."""
    header, data = parts(good)
    start = len(good) - len(data)
    first = next(name for name in header if name != "__metadata__")
    kind = {"F64": "<d", "F32": "<f"}[header[first]["dtype"]]
    size = struct.calcsize(kind)

    def changed(**fields: Any) -> bytes:
        return joined({**header, first: {**header[first], **fields}}, data)

    def with_value(value: float) -> bytes:
        return good[:start] + struct.pack(kind, value) + good[start + size :]

    text = json.dumps(header)
    offsets = header[first]["data_offsets"]
    found = {
        "empty": b"",
        "oversized": good + b"\0",
        "oversized-much": good + bytes(100000),
        "huge-header-length": b"\xff" * 8 + good[8:],
        "header-length-beyond-the-file": struct.pack("<Q", len(good)) + good[8:],
        "header-length-zero": bytes(8) + good[8:],
        "header-length-short": struct.pack("<Q", start - 16) + good[8:],
        "no-json": struct.pack("<Q", 8) + b"{[)]  }}" + data,
        "deep-json": joined("[" * 10**5, data),
        "not-unicode": good[:9] + b"\xff\xfe" + good[11:],
        "another-hash": joined({**header, "__metadata__": {**header["__metadata__"], "hash": "0" * 64}}, data),
        "no-metadata": joined({n: v for n, v in header.items() if n != "__metadata__"}, data),
        "name-twice": joined(text[:-1] + f', "{first}": {json.dumps(header[first])}' + "}", data),
        "metadata-twice": joined(text[:-1] + ', "__metadata__": {}}', data),
        "name-missing": joined({n: v for n, v in header.items() if n != "seed"}, data[:-8]),
        "another-name": joined({"other" if n == first else n: v for n, v in header.items()}, data),
        "wrong-shape": changed(shape=[*header[first]["shape"], 1]),
        "open-shape": changed(shape=[-1, *header[first]["shape"]]),
        "vast-shape": changed(shape=[10**30]),
        "text-shape": changed(shape="2"),
        "another-type": changed(dtype="BF16"),
        "whole-numbers": changed(dtype="U64"),
        "offsets-outside": changed(data_offsets=[0, 10**9]),
        "offsets-negative": changed(data_offsets=[-8, offsets[1]]),
        "offsets-turned": changed(data_offsets=offsets[::-1]),
        "offsets-overlapping": changed(data_offsets=[offsets[0], offsets[1] + size]),
        "too-many-steps": good[:-16] + b"\xff" * 8 + good[-8:],
        "not-a-number": with_value(float("nan")),
        "infinite": with_value(float("inf")),
        "minus-infinite": with_value(float("-inf")),
    }
    step = max(7, (len(good) - start) // 256 | 1)  # odd, so that values are cut as well; few enough for large files
    lengths = sorted({*range(1, 40), start - 1, start, start + 1, *range(start, len(good), step), len(good) - 1})
    found |= {f"truncated-{length}": good[:length] for length in lengths if length < len(good)}
    return found


def mutations(good: bytes, count: int) -> Iterator[bytes]:
    """Good files with a few bytes changed, taken out or put in: what a loader may take or refuse, but no more."""
    chance = random.Random(1)
    for _ in range(count):
        raw = bytearray(good)
        for _ in range(chance.randint(1, 4)):
            place, width = chance.randrange(len(raw)), chance.randint(0, 8)
            raw[place : place + chance.randint(0, 8)] = chance.randbytes(width)
        yield bytes(raw)
