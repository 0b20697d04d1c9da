"""Write docs/textbook-forms.md: ``python -m tests.textbook``."""

from pathlib import Path

from tests.textbook.page import page

PAGE = Path(__file__).parent.parent.parent / "docs" / "textbook-forms.md"

if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
