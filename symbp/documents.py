"""The derivation document of a network, checked before it is handed out."""

from __future__ import annotations

from dataclasses import replace

from symbp import build
from symbp.document_checks import check_curvature
from symbp.explain import build_document
from symbp.explain.document import Document
from symbp.explain.sentences import sentences
from symbp.network.model import Network
from symbp.notation.convention import Convention, load_convention
from symbp.pipeline import derive_network
from symbp.second_order import hessian_vector
from symbp.simplify.report import cost_report


def derivation_document(
    network: Network,
    language: str = "en",
    notation: str | Convention = "",
    second_order: bool = False,
    progress: build.Progress = build.silent,
) -> Document:
    """Derive, check every line, and write a document with ``html()``, ``latex()`` and ``pdf()``; notebooks show it.

    ``notation`` is the name or file of a convention, or one itself (empty: the network's own). With ``second_order``
    the Hessian times a vector is in it. Raises :class:`SymbpError` for an unknown language or notation, and
    :class:`CheckFailed` when a check does not hold.
    """
    convention = load_convention(notation) if isinstance(notation, str) and notation else notation
    sentences(language)
    derivation = derive_network(network)
    checked = build.at_checked_size(derivation)
    checks = build.check_derivation(checked, progress)
    curvature = None
    if second_order:
        curvature = hessian_vector(network)
        checks.append(check_curvature(derivation, curvature))
    build.require(checks, network)
    record = build.document_record(derivation, cost_report(derivation), checks, checked)
    record = replace(record, curvature=curvature)
    return build_document(derivation, record, language, convention if isinstance(convention, Convention) else None)
