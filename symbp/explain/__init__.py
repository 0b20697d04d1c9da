"""Steps become a document: one tree, an emitter a format."""

from symbp.explain.content import Record as Record
from symbp.explain.content import build_document as build_document
from symbp.explain.emit_html import to_html as to_html
from symbp.explain.emit_latex import to_latex as to_latex
from symbp.explain.pdf import to_pdf as to_pdf
