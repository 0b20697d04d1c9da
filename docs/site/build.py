"""The documentation site: the Markdown of this project as pages, and a gallery of what ``symbp build`` made.

``python docs/site/build.py --out site`` writes it; nothing in it is fetched from elsewhere. Needs the extra ``docs``.
"""

from __future__ import annotations

import argparse
import json
import posixpath
import re
import shutil
import sys
from collections.abc import Iterable
from html import escape, unescape
from pathlib import Path

import jinja2
from markdown_it import MarkdownIt
from markdown_it.token import Token
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name, get_lexer_for_filename
from pygments.util import ClassNotFound

from symbp import __version__

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
OWN = "docs/README.md"  # lists the pages of the documentation, in order
TEXTS = (".py", ".toml", ".md", ".j2", ".c", ".h", ".js", ".css")
MOST_COLOURED = 60_000  # characters: larger files take seconds each
CODE = {".py": "NumPy", ".c": "C"}
LINK = re.compile(r"\]\(([^)#\s]+\.md)\)")
DARK = "@media (prefers-color-scheme: dark)"


class Site:
    """Pages by their address, made of files of the project by their path."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self.environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(HERE), undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
        )
        self.pages = {"README.md": "index.html", OWN: "docs.html"}
        for name in LINK.findall((ROOT / OWN).read_text(encoding="utf-8")):
            path = posixpath.normpath(posixpath.join("docs", name))
            self.pages[path] = address_of(path)
            if path == "docs/tutorials/README.md":
                for tutorial in LINK.findall((ROOT / path).read_text(encoding="utf-8")):
                    self.pages[f"docs/tutorials/{tutorial}"] = address_of(f"docs/tutorials/{tutorial}")
        self.sources: set[str] = set()
        self.folders: set[str] = set()
        self.titles = {path: title_of(ROOT / path) for path in self.pages}

    def build(self) -> None:
        """All pages."""
        cards = [self.card(folder) for folder in sorted((ROOT / "generated").iterdir()) if has_derivation(folder)]
        articles = sorted((ROOT / "generated" / "articles").glob("*.md"))
        for path in articles:
            name = path.relative_to(ROOT).as_posix()
            self.pages[name] = f"articles/{path.name.removesuffix('.md')}.html"
            self.titles[name] = title_of(path)
        named = [
            (self.titles[p.relative_to(ROOT).as_posix()], self.pages[p.relative_to(ROOT).as_posix()]) for p in articles
        ]
        self.write("gallery.html", "Gallery", self.render("gallery.html.j2", cards=cards, articles=named))
        for path, address in self.pages.items():
            self.write(address, self.titles[path], self.markdown(path, address))
        for folder in sorted(self.folders):
            self.folder(folder)
        for path in sorted(self.sources):
            self.source(ROOT / path, f"source/{path}.html")
        style = HtmlFormatter(cssclass="code")
        colours = (
            style.get_style_defs("pre")
            + f"\n{DARK} {{\n{HtmlFormatter(style='github-dark').get_style_defs('pre')}\n}}\n"
        )
        self.put("style.css", (HERE / "style.css").read_text(encoding="utf-8") + without_paper(colours))

    def card(self, folder: Path) -> dict[str, object]:
        """Copies what was built of a network; what the gallery says of it."""
        target = f"networks/{folder.name}"
        page = (folder / "derivation.html").read_text(encoding="utf-8")
        for name in ("derivation.html", "derivation.zh.html"):
            self.copy(folder / name, f"{target}/{name}")
        self.put(f"{target}/figure.svg", figure_of(page))
        code = []
        for ending, text in CODE.items():
            path = next(p for p in sorted(folder.glob(f"*{ending}")) if p.stem != "main")
            self.source(path, f"{target}/{path.name}.html")
            code.append((text, path.name))
        report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
        title = re.search(r"<h1>(?:[^<]*?: )?([^<]*)</h1>", page)
        shown = unescape(title.group(1)) if title else folder.name
        return {"name": folder.name, "title": shown, "folder": target, "checks": len(report["checks"]), "code": code}

    def markdown(self, path: str, address: str) -> str:
        """The body of a page; its links lead to pages of the site."""
        reader = MarkdownIt("commonmark", {"highlight": coloured}).enable("table")
        tokens = reader.parse((ROOT / path).read_text(encoding="utf-8"))
        seen: dict[str, int] = {}
        for place, token in enumerate(tokens):
            if token.type == "heading_open":
                token.attrSet("id", anchor(tokens[place + 1].content, seen))
            for child in token.children or ():
                self.point(child, path, address)
        html = reader.renderer.render(tokens, reader.options, {})
        return html.replace("<table>", '<div class="table"><table>').replace("</table>", "</table></div>")

    def point(self, token: Token, path: str, address: str) -> None:
        """Makes a link or picture lead to where the site has its target."""
        name = {"link_open": "href", "image": "src"}.get(token.type)
        target = str(token.attrGet(name)) if name else ""
        if not name or re.match(r"[a-z]+:", target):
            return
        target, mark, fragment = target.partition("#")
        if not target:
            return
        file = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
        token.attrSet(name, up(address) + self.place(file) + mark + fragment)

    def place(self, file: str) -> str:
        """The address of a file of the project, which becomes a page of its own if it is none yet."""
        if file in self.pages:
            return self.pages[file]
        if (ROOT / file).is_dir():
            parts = file.split("/")
            if parts[0] == "generated":
                return "gallery.html" + (f"#{parts[1]}" if len(parts) > 1 else "")
            self.folders.add(file)
            return f"source/{file}/index.html"
        if not (ROOT / file).exists():
            raise SystemExit(f"docs/site: a page leads to {file}, which is not there")
        if file.endswith((".svg", ".png", ".html")):
            self.copy(ROOT / file, file)
            return file
        self.sources.add(file)
        return f"source/{file}.html"

    def source(self, path: Path, address: str) -> None:
        """A text file as a page."""
        text = path.read_text(encoding="utf-8")
        try:
            lexer = get_lexer_for_filename(path.name)
        except ClassNotFound:
            lexer = get_lexer_by_name("text")
        body = highlight(text, lexer, HtmlFormatter(nowrap=True)) if len(text) < MOST_COLOURED else escape(text)
        self.write(address, path.name, f"<h1>{escape(path.name)}</h1>\n<pre>{body}</pre>")

    def folder(self, folder: str) -> None:
        """A folder as a page: what its README says, and its files."""
        address = f"source/{folder}/index.html"
        files = sorted(p.name for p in (ROOT / folder).iterdir() if p.is_file() and p.suffix in TEXTS)
        self.sources |= {f"{folder}/{name}" for name in files}
        readme = f"{folder}/README.md"
        body = self.markdown(readme, address) if (ROOT / readme).exists() else f"<h1>{escape(folder)}</h1>"
        listed = "".join(f'<li><a href="{name}.html">{escape(name)}</a></li>\n' for name in files)
        self.write(address, folder, f"{body}\n<ul>\n{listed}</ul>")

    def write(self, address: str, title: str, body: str) -> None:
        """A page, with the way to all others."""
        beside = [] if address in ("index.html", "gallery.html") else self.beside()
        main = [("Home", "index.html"), ("Documentation", "docs.html"), ("Gallery", "gallery.html")]
        shown = {"title": title, "body": body, "here": address, "up": up(address), "main": main, "beside": beside}
        shown["wide"] = address == "gallery.html"
        self.put(address, self.render("page.html.j2", version=__version__, **shown))

    def beside(self) -> list[tuple[str, str]]:
        """The pages of the documentation."""
        return [(self.titles[p], a) for p, a in self.pages.items() if p.startswith(("docs/", "CHANGELOG", "bench"))]

    def render(self, template: str, **values: object) -> str:
        """A template filled in."""
        return self.environment.get_template(template).render(**values)

    def put(self, address: str, text: str) -> None:
        """A file of the site."""
        path = self.out / address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def copy(self, path: Path, address: str) -> None:
        """A file of the project, as it is."""
        (self.out / address).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, self.out / address)


def address_of(path: str) -> str:
    """Where the page of a Markdown file is: ``docs/why.md`` at ``why.html``."""
    name = path.removeprefix("docs/").removesuffix(".md")
    return (posixpath.dirname(name) if name.endswith("/README") else name.lower()) + ".html"


def has_derivation(folder: Path) -> bool:
    """Whether ``symbp build`` made a network's folder."""
    return (folder / "derivation.html").exists()


def title_of(path: Path) -> str:
    """The first heading of a Markdown file."""
    heading = re.search(r"^# (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return heading.group(1) if heading else path.stem


def up(address: str) -> str:
    """The way from a page to the folder of the site."""
    return "../" * address.count("/")


def anchor(heading: str, seen: dict[str, int]) -> str:
    """The name by which a heading is linked to, as code hosts make it: lower case with hyphens, numbered."""
    name = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
    seen[name] = seen.get(name, -1) + 1
    return name if not seen[name] else f"{name}-{seen[name]}"


def coloured(text: str, language: str, settings: str) -> str:
    """Code with its words marked; as it is in a language that is not known."""
    try:
        lexer = get_lexer_by_name(language or "text")
    except ClassNotFound:
        return ""
    return str(highlight(text, lexer, HtmlFormatter(nowrap=True)))


def figure_of(page: str) -> str:
    """The first figure of a derivation, with the colours of the page, as a file of its own."""
    svg = re.search(r"<figure>(<svg.*?</svg>)", page, re.DOTALL)
    if svg is None:
        raise SystemExit("docs/site: a derivation has no figure")
    rules = [line for line in page.splitlines() if line.startswith((":root", DARK, "svg ", ".plot "))]
    start = svg.group(1).index(">") + 1
    return f"{svg.group(1)[:start]}<style>{chr(10).join(rules)}</style>{svg.group(1)[start:]}\n"


def without_paper(colours: str) -> str:
    """Colours of words alone: the page has its own paper and ink."""
    kept: Iterable[str] = (
        line for line in colours.splitlines() if not re.match(r"pre \{|td\.linenos|span\.linenos|pre \.hll", line)
    )
    return "\n".join(kept) + "\n"


def main() -> int:
    """Build the site."""
    parser = argparse.ArgumentParser(description="Build the documentation site")
    parser.add_argument("--out", default="site", metavar="DIR", help="the folder to write (default: site)")
    out = Path(parser.parse_args().out)
    if out.exists():
        print(f"{out} is there already; name another folder with --out.", file=sys.stderr)
        return 2
    site = Site(out)
    site.build()
    print(f"{out}: {sum(1 for path in out.rglob('*.html'))} pages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
