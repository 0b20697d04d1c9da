"""The reports on the five articles that ship with the package, in every language."""

from __future__ import annotations

from pathlib import Path

from symbp.referee.check import check_text
from symbp.referee.sentences import languages, sentences

ARTICLES = Path(__file__).parent / "articles"


def article_reports() -> dict[str, str]:
    """The reports by file name, as in ``4.zh.md``."""
    files = {}
    for path in sorted(ARTICLES.glob("*.md")):
        report = check_text(path.read_text(encoding="utf-8"), folder=ARTICLES)
        for language in languages():
            title = sentences(language)["articles"][path.stem]
            files[f"{path.stem}.{language}.md"] = report.markdown(language, title)
    return files
