"""The main job: everything about a network, written into one folder at once or not at all."""

from __future__ import annotations

import json
import math
import shutil
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any

from symbp import __version__
from symbp.derive.derivation import Derivation
from symbp.document_checks import check_document
from symbp.errors import CheckFailed
from symbp.explain import Record, build_document, to_html, to_latex
from symbp.explain.element_graph import element_graph
from symbp.explain.page import Page
from symbp.explain.sentences import languages, sentences
from symbp.generate.arrays.framework_module import FRAMEWORKS, generate_framework
from symbp.generate.arrays.module import generate_arrays
from symbp.generate.c.memory_report import MemoryReport
from symbp.generate.c.module import generate_c
from symbp.generate.c.step import Step
from symbp.generate.common.batch import batch_size
from symbp.generate.common.naming import class_name, identifier, mathematics_hash
from symbp.generate.numpy.module import generate_numpy
from symbp.generate.scripts.javascript import javascript
from symbp.growth import growth
from symbp.landscape import landscape
from symbp.local_layer import network_layer
from symbp.network.data import data_text
from symbp.network.model import Network
from symbp.notation.convention import Convention
from symbp.pipeline import derive_network
from symbp.simplify.report import CostRow, cost_report, whole_report
from symbp.symmetries import explained, facts
from symbp.templates import render
from symbp.training import weight_file
from symbp.training_curve import training_curve
from symbp.verify.check import Check
from symbp.verify.domains import Decimals
from symbp.verify.generated import check_generated
from symbp.verify.interpreter import Compiled, Values, bound_sizes
from symbp.verify.report import verify_derivation
from symbp.verify.training import given_values, train

Progress = Callable[[str], None]


@dataclass(frozen=True)
class Built:
    """A network's derivation with its files, costs and checks."""

    derivation: Derivation
    files: dict[str, str | bytes]
    costs: list[CostRow]
    checks: list[Check]


def silent(text: str) -> None:
    """Progress that nobody is shown."""


def code_files(
    derivation: Derivation, targets: tuple[str, ...] = ("c", "numpy"), step: Step | None = None
) -> dict[str, str]:
    """Generated code and the data that it reads; in C of another ``step``, where one is given."""
    files: dict[str, str] = {}
    if "numpy" in targets:
        files |= generate_numpy(derivation)
    if "array-api" in targets:
        files |= generate_arrays(derivation)
    for target in FRAMEWORKS:
        if target in targets:
            files |= generate_framework(derivation, network_layer(derivation.network), target)
    if "c" in targets:
        files |= generate_c(derivation, step)
    if derivation.network.data.file:
        files[derivation.network.data.file] = data_text(derivation.network)
    return files


FULL_STEPS = 3


def at_checked_size(derivation: Derivation) -> Derivation:
    """The derivation that is checked element by element: at the small size of the network, where it declares one."""
    small = derivation.network.small
    return derivation if small is None else derive_network(small)


def check_derivation(checked: Derivation, progress: Progress = silent) -> list[Check]:
    """Every check of what a document prints."""
    return verify_derivation(checked, progress) + check_document(checked)


def check_code(
    derivation: Derivation, checked: Derivation, progress: Progress = silent, files: dict[str, str] | None = None
) -> list[Check]:
    """Every check of the generated code: at the checked size, and then at full size where that is another."""
    progress("generated code")
    name, files = identifier(derivation.network.name), files or code_files(derivation)
    if checked is derivation:
        return check_generated(derivation, files, name, batch_size(derivation))
    checks = check_generated(checked, code_files(checked), name, batch_size(checked))
    full = check_generated(derivation, files, name, batch_size(derivation), FULL_STEPS, interpreted=False)
    return checks + [replace(check, name=f"{check.name}, at full size") for check in full]


def document_record(
    derivation: Derivation, costs: list[CostRow], checks: list[Check], checked: Derivation | None = None
) -> Record:
    """What the document prints besides the derivation: numbers of the first two steps, facts, costs and checks.

    ``checked`` is the derivation at the size that is checked, where that is at hand.
    """
    before: Values | None = None
    after: Values | None = None
    if not derivation.network.sampled:
        before, after = islice(train(derivation, domain=Decimals(30)), 2)
    network = derivation.network
    found = facts(at_checked_size(derivation) if checked is None else checked)

    def told(language: str) -> list[str]:
        small = [sentences(language)["text"]["facts_small"]] if network.small is not None else []
        return [*explained(found, language), *small]

    return Record(
        before=before,
        after=after,
        landscape=landscape(derivation),
        facts=found,
        facts_explained=told,
        costs=[(row.strategy, row.cost.counts) for row in costs],
        whole=[
            (row.strategy, (row.cost.operations, row.cost.special, row.kept))
            for row in whole_report(derivation)
            if row.kept is not None
        ],
        growth=growth(network),
        checks=[(c.name, c.passed, c.limit) for c in checks],
        curve=training_curve(derivation),
        page=_page(derivation),
        version=__version__,
        hash=mathematics_hash(derivation),
    )


def _page(derivation: Derivation) -> Page | None:
    """What the page of a small network computes with; None for one that is not small."""
    graph = element_graph(derivation)
    script = javascript(derivation, [link.derivative for link in graph.links]) if graph is not None else None
    return Page(graph, script) if graph is not None and script is not None else None


def documents(
    derivation: Derivation, record: Record, language: str = "en", convention: Convention | None = None
) -> dict[str, str]:
    """``derivation.tex`` and ``derivation.html``, with the language before the ending where it is not English."""
    document = build_document(derivation, record, language, convention)
    name = "derivation" if language == "en" else f"derivation.{language}"
    return {f"{name}.tex": to_latex(document), f"{name}.html": to_html(document)}


def require(checks: list[Check], network: Network) -> None:
    """Raise :class:`CheckFailed` with the checks that do not hold."""
    failed = [check for check in checks if not check.passed]
    if failed:
        lines = "; ".join(f"{c.name}: {c.figure:.3g} above {c.limit:g} {c.detail}".strip() for c in failed)
        raise CheckFailed(f"{network.name}: {lines}")


def build_network(network: Network, progress: Progress = silent) -> Built:
    """Derive, explain, generate and verify. Raises :class:`CheckFailed` when a check does not hold."""
    progress("deriving")
    derivation = derive_network(network)
    costs = cost_report(derivation)
    progress("generating code")
    files = code_files(derivation)
    checked = at_checked_size(derivation)
    shown = check_derivation(checked, progress)
    checks = shown + check_code(derivation, checked, progress, files)
    require(checks, network)
    progress("writing the document")
    record = document_record(derivation, costs, shown, checked)
    for language in languages():
        files |= documents(derivation, record, language)
    files["vectors.json"] = vectors(derivation)
    files["report.json"] = report(derivation, costs, checks)
    weights = weight_file(derivation)
    files["README.md"] = render(
        "readme/README.md.j2",
        network=network,
        name=identifier(network.name),
        class_name=class_name(network.name),
        version=__version__,
        inputs=[t.name for t in derivation.training.given("input")],
        files=sorted([*files, *weights, "README.md"]),
        weights=next(iter(weights), ""),
    )
    return Built(derivation, {**files, **weights}, costs, checks)


def vectors(derivation: Derivation) -> str:
    """Inputs, start values, loss, predictions and gradients of the first step, each to 17 digits, as JSON."""
    network = derivation.network
    if network.sampled and network.data.file:
        return _json({"note": "the first batch of the data file; print it with the program's option --vectors"})
    program = derivation.program
    given = given_values(derivation, _first_batch(derivation))
    given = {t.name: given[t.name] for t in program.tensors if t.given}
    values = Compiled(bound_sizes(program, given), Decimals(40)).run(given)
    shown: dict[str, Any] = {"network": network.name, "hash": mathematics_hash(derivation)}
    shown["given"] = {t.name: _numbers(values[t.name]) for t in program.tensors if t.given}
    shown["loss"] = _numbers(values[network.loss])
    shown["predictions"] = {p: _numbers(values[p]) for p in network.predictions if p in values}
    shown["gradients"] = {n: _numbers(values[dict(derivation.adjoint)[n]]) for n in network.trained}
    return _json(shown)


def _first_batch(derivation: Derivation) -> Values:
    """The random numbers of the first step; all the data otherwise."""
    from symbp.library.randomness import RANDOM, uniform

    found: Values = {}
    program = derivation.training
    samples = next((len(v) for n, v in derivation.network.data.values if program.tensor[n].shape), 1)
    for stream, tensor in enumerate(program.given("random")):
        shape = tuple(int(n) if n.is_Integer else samples for n in tensor.shape)
        drawn = [uniform(derivation.network.schedule.seed, RANDOM + stream, c) for c in range(math.prod(shape))]
        found[tensor.name] = _reshaped(drawn, shape)
    return found


def _reshaped(values: list[float], shape: tuple[int, ...]) -> Any:
    if len(shape) <= 1:
        return values if shape else values[0]
    step = len(values) // shape[0]
    return [_reshaped(values[i * step : (i + 1) * step], shape[1:]) for i in range(shape[0])]


def _numbers(array: Any) -> Any:
    if array.shape == ():
        value = array[()]
        return value if isinstance(value, int) else float(f"{float(value):.17g}")
    return [_numbers(part if hasattr(part, "shape") else _Scalar(part)) for part in array]


class _Scalar:
    """A single value, shaped like an array of no axes."""

    shape = ()

    def __init__(self, value: Any) -> None:
        self.value = value

    def __getitem__(self, place: tuple[()]) -> Any:
        return self.value


def report(derivation: Derivation, costs: list[CostRow], checks: list[Check]) -> str:
    """Operation counts, memory and checks as JSON; figures of checks as powers of ten, alike on every machine."""
    rows = []
    for row in costs:
        counts = {
            k: str(getattr(row.cost, k)) for k in ("multiplications", "additions", "divisions", "special", "bytes")
        }
        rows.append({"stage": row.strategy, **counts})
    shown = [{"name": c.name, "limit": c.limit, "verdict": "passed" if c.passed else "failed"} for c in checks]
    return _json(
        {
            "network": derivation.network.name,
            "symbp": __version__,
            "hash": mathematics_hash(derivation),
            "operations": rows,
            "memory": MemoryReport.of(Step.of(derivation)).as_json(),
            "checks": shown,
        }
    )


def _json(value: Any) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"


def write_file(content: str | bytes, path: Path) -> None:
    """Write a file beside its place, then rename it there."""
    beside = path.with_name(f".{path.name}.part")
    beside.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    beside.replace(path)


def write_folder(files: Mapping[str, str | bytes], folder: Path) -> None:
    """Put the files into a folder: beside it first, then by renaming, so that nothing is ever half-written."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        beside.chmod(0o755)
        for name, text in files.items():
            (beside / name).parent.mkdir(parents=True, exist_ok=True)
            (beside / name).write_bytes(text.encode("utf-8") if isinstance(text, str) else text)
        old = beside.with_name(beside.name + "-old")
        if folder.exists():
            folder.rename(old)
        beside.rename(folder)
        shutil.rmtree(old, ignore_errors=True)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise
