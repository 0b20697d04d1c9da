"""Makes math.woff2, the mathematics font inside the HTML documents, from Latin Modern Math.

    pip install fonttools brotli
    python make_font.py latinmodern-math.otf        (in Debian's fonts-lmodern)

Not part of the package's run: the file it makes is committed beside it. It keeps the letters and signs that documents
print, the larger forms of brackets, roots and sums, and the MATH table that says how formulas are set. The licence asks
for another name for a changed font.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

NAME = "Symbp Math"
SIGNS = "∂∇∑∏∫√∞−±·×÷⊙⊗⊤⊥⋮…⋯∘∥‖|=≠≈≡≤≥<>≪≫∈∀∃∎□←→↦⇒⇔⌊⌋⌈⌉⟨⟩ℓℝ′″ˆ˜¯∗†⋅"
GREEK = "ΓΔΘΛΞΠΣΦΨΩδεμπ"  # upright; others are set in italics


def letters() -> set[int]:
    """The code points that documents may print."""
    plain = {*range(0x20, 0x7F), *map(ord, SIGNS), *map(ord, GREEK), 0xA0, 0x302, 0x303, 0x304, 0x210E}
    italic = {*range(0x1D434, 0x1D468), *range(0x1D6FC, 0x1D71C)} - {0x1D455}
    bold_italic = {*range(0x1D468, 0x1D49C), *range(0x1D736, 0x1D756)}
    digits = set(range(0x1D7CE, 0x1D7D8))
    return plain | italic | bold_italic | digits


def made(source: Path) -> bytes:
    """The font as WOFF2; the same bytes for the same source."""
    font = TTFont(source, recalcTimestamp=False)
    options = subset.Options(
        layout_features=[],  # the letters drawn for small sizes would double it
        hinting=False,
        name_IDs=[0, 1, 2, 3, 4, 6, 13, 14],
        notdef_outline=False,
        glyph_names=False,
    )
    options.drop_tables += ["FFTM", "DSIG"]
    chosen = subset.Subsetter(options)
    chosen.populate(unicodes=letters())
    chosen.subset(font)
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6):
            record.string = NAME.replace(" ", "") if record.nameID == 6 else NAME
    font.flavor = "woff2"
    found = io.BytesIO()
    font.save(found, reorderTables=True)
    return found.getvalue()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(f"usage: python {Path(sys.argv[0]).name} latinmodern-math.otf")
    target = Path(__file__).with_name("math.woff2")
    target.write_bytes(made(Path(sys.argv[1])))
    print(f"{target.name}: {target.stat().st_size} bytes")
