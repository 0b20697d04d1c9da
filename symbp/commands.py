"""What each command does. Imported when a command runs, so that ``--help`` stays fast."""

from __future__ import annotations

import argparse
import json
import math
import sys
import time
import traceback
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from symbp import build, zoo
from symbp.adjusted import scheduled, started_from
from symbp.board_package import board_package
from symbp.derive.derivation import Derivation
from symbp.documents import derivation_document
from symbp.errors import SymbpError
from symbp.explain.sentences import sentences as document_sentences
from symbp.generate.arrays.framework_module import FRAMEWORKS, framework_layer
from symbp.generate.boards.boards import board
from symbp.generate.c.memory_report import MemoryReport
from symbp.generate.c.recompute import fitting
from symbp.generate.c.step import Step
from symbp.generate.layer_code import layer_code
from symbp.interchange.weights import written_out
from symbp.library.library import KINDS, entries, formulas
from symbp.local_layer import layer
from symbp.mpi_training import communicator
from symbp.network.model import Network
from symbp.notation.convention import load_convention, shipped
from symbp.pipeline import derive_network
from symbp.progress import Bar, terminal_curve, working
from symbp.ranks import share_step
from symbp.referee.check import check_text
from symbp.referee.reports import article_reports
from symbp.referee.sentences import sentences as report_sentences
from symbp.samples.samples import Source
from symbp.scaling import Cluster, Scaling, quantity, table
from symbp.symmetries import LIMIT as FACTS_LIMIT
from symbp.symmetries import explained, facts, small_enough
from symbp.templates import sentences
from symbp.training import Outcome, Plan, together, train_network, weight_file


def run_build(options: argparse.Namespace) -> int:
    """``symbp build``."""
    names = zoo.names() if options.all else options.network
    if not names:
        raise SymbpError("name a network, or use --all; symbp list shows those of the zoo.")
    for name in names:
        zoo.load(name, options.loss, options.small)  # a name that is wrong stops before anything is built
    if options.jobs < 1:
        raise SymbpError(f"--jobs is {options.jobs}; at least 1 is needed.")
    if options.jobs == 1:
        for name in names:
            print(_built(name, options.out, options.loss, options.small))
    else:
        with ProcessPoolExecutor(options.jobs) as pool:
            for line in pool.map(
                _built, names, *([given] * len(names) for given in (options.out, options.loss, options.small))
            ):
                print(line, flush=True)
    if options.all:
        started = time.perf_counter()
        with working("articles"):
            reports = article_reports()
        folder = Path(options.out) / "articles"
        build.write_folder(reports, folder)
        print(f"{folder}: {len(reports)} files, {time.perf_counter() - started:.1f} s")
    return 0


def _built(name: str, out: str, loss: str = "", small: str = "") -> str:
    """Builds a network into its folder, and says what there is."""
    network = zoo.load(name, loss, small)
    started = time.perf_counter()
    with working(network.name) as progress:
        built = build.build_network(network, progress)
    folder = Path(out) / network.name
    build.write_folder(built.files, folder)
    seconds = time.perf_counter() - started
    return f"{folder}: {len(built.files)} files, {len(built.checks)} checks passed, {seconds:.1f} s"


def run_derive(options: argparse.Namespace) -> int:
    """``symbp derive``."""
    derivation = derive_network(zoo.load(options.network, options.loss, options.small))
    own = derivation.backward
    print("# forward")
    for equation in derivation.program.equations:
        if equation.target not in own:
            print(equation)
    print("# adjoints")
    for equation in derivation.program.equations:
        if equation.target in own:
            if options.steps:
                for step in derivation.steps_of(equation.target):
                    print(f"#   {step.rule}: {step.after}")
            print(equation)
    print("# update")
    known = {e.target for e in derivation.program.equations}
    for equation in derivation.training.equations:
        if equation.target not in known:
            print(equation)
    found = facts(derivation)
    if found:
        print("# facts")
        print(*found, *(f"# {line}" for line in explained(found)), sep="\n")
    elif not small_enough(derivation):
        print("# facts: " + document_sentences("en")["text"]["facts_too_large"].format(limit=FACTS_LIMIT))
    return 0


def run_layer(options: argparse.Namespace) -> int:
    """``symbp layer``."""
    found = layer(options.equations.replace(";", "\n").replace("\\n", "\n"), options.output)
    sizes = {str(size).lower(): str(size) for size in found.adjoints.sizes}
    bound: dict[str, int] = {}
    for text in options.size:
        name, _, number = text.partition("=")
        if not number.isdecimal() or not 1 <= int(number) < 2**31:
            raise SymbpError(f"--size {text} is not a size; write it as in --size n=32.")
        bound[sizes.get(name.strip().lower(), name.strip())] = int(number)
    found = found.at_sizes(bound)
    if options.target:
        printed = framework_layer if options.target in (*FRAMEWORKS, "array-api") else layer_code
        print(printed(found, options.target), end="")
        return 0
    if options.latex:
        print(found._repr_latex_())
        return 0
    print("# forward")
    print(*found.forward.equations, sep="\n")
    print("# adjoints")
    for equation in found.backward:
        for step in found.steps if options.steps else ():
            if step.target == equation.target:
                print(f"#   {step.rule}: {step.after}")
        print(equation)
    forward, backward = found.costs()
    print(
        "# " + sentences("layer/about.toml")["costs"].format(forward=forward.operations, backward=backward.operations)
    )
    return 0


def run_explain(options: argparse.Namespace) -> int:
    """``symbp explain``."""
    network = zoo.load(options.network, options.loss, options.small)
    with working(network.name) as progress:
        document = derivation_document(network, options.lang, options.notation or "", options.second_order, progress)
    if options.format == "pdf":
        file = Path(options.out or f"{network.name}.pdf")
        build.write_file(document.pdf(), file)
        print(file)
        return 0
    text = document.html() if options.format == "html" else document.latex()
    if options.out:
        build.write_file(text, Path(options.out))
    else:
        print(text, end="")
    return 0


def run_generate(options: argparse.Namespace) -> int:
    """``symbp generate``."""
    most = None if options.ram is None else _bytes("--ram", options.ram)
    if options.target != "c" and (options.memory or most or options.board):
        raise SymbpError(f"--memory, --ram and --board are about C; leave out --target {options.target}.")
    if not options.board and (options.flash or options.own_math or options.fixed):
        raise SymbpError("--flash, --own-math and --fixed are about a board; name it with --board.")
    if options.ranks is not None and (options.target != "c" or options.memory or most or options.board):
        raise SymbpError(
            "--ranks is about C in its whole memory; leave out --target, --memory, --ram and --board "
            "(in NumPy: mpirun -n 2 python -m symbp train NET --mpi)."
        )
    network = scheduled(zoo.load(options.network, options.loss, options.small), options.batch, options.learning_rate)
    if options.weights:
        network = started_from(network, Path(options.weights))
    elif options.board:
        network = written_out(network)
    folder = Path(options.out or network.name)
    if folder.exists() and not options.memory:
        raise SymbpError(f"{folder} is there already; name another folder with --out.")
    step: Step | None
    again: list[str] = []
    if options.ranks is not None:
        derivation, shared = share_step(network, options.ranks)
        step, whole = shared, shared.whole or derivation
    else:
        whole = derivation = derive_network(network)
        if options.board:
            return _generate_board(options, derivation, folder, most)
        step, again = (None, []) if most is None else fitting(derivation, most)
    if options.memory:
        print("\n".join(MemoryReport.of(step or Step.of(derivation)).lines(derivation.network.name)))
    if most is not None:
        print(f"computed again in the backward pass: {', '.join(again) or 'nothing'}")
    if not options.memory:
        code = build.code_files(derivation, (options.target,), step)
        files: dict[str, str | bytes] = {**code, **weight_file(whole)}
        build.write_folder(files, folder)
        print(f"{folder}: {', '.join(sorted(files))}")
    return 0


def _generate_board(options: argparse.Namespace, derivation: Derivation, folder: Path, most: int | None) -> int:
    """The package for a board, and what it takes up."""
    flash = None if options.flash is None else _bytes("--flash", options.flash)
    package, lines = board_package(derivation, board(options.board), options.own_math, flash, most, options.fixed)
    print("\n".join(lines))
    if not options.memory:
        build.write_folder(package.files, folder)
        print(f"{folder}: {', '.join(sorted(package.files))}")
    return 0


def _bytes(option: str, text: str) -> int:
    """A number of bytes, with K or M behind it for 1024 and 1024 times 1024. Raises where it is none."""
    factors = {"K": 1024, "M": 1024**2}
    digits = text[:-1] if text[-1:].upper() in factors else text
    if not digits.isdecimal() or not digits.isascii() or len(digits) > 15 or int(digits) == 0:
        raise SymbpError(f"{option} {text}: a number of bytes such as 65536, 64K or 2M is needed.")
    return int(digits) * factors.get(text[-1:].upper(), 1)


def run_train(options: argparse.Namespace) -> int:
    """``symbp train``: the generated NumPy module, run in memory; with ``--mpi``, in all processes of ``mpirun``."""
    comm = communicator() if options.mpi else None
    try:
        return _train(options, comm)
    except SymbpError:  # the same in all processes, so one of them says it
        if comm is None or comm.rank == 0:
            raise
        return 2
    except Exception:
        if comm is not None:
            traceback.print_exc()
            comm.Abort(1)  # others would wait for this one for ever
        raise


def _train(options: argparse.Namespace, comm: Any) -> int:
    if comm is not None and options.live is not None:
        raise SymbpError("--live shows the run of one process; leave out --mpi.")
    network = together(comm, lambda: zoo.load(options.network, options.loss, options.small))
    for name, least in (("steps", 1), ("every", 1), ("patience", 1)):
        value = getattr(options, name)
        if value is not None and value < least:
            raise SymbpError(f"--{name} is {value}; at least {least} is needed.")
    plan = together(comm, lambda: _plan(options))
    if comm is not None and comm.rank > 0:
        return _train_code(train_network(network, plan, lambda *_: None, comm=comm))
    with Bar(network.loss) as bar:
        if options.live is None:
            outcome = train_network(network, plan, bar.show, comm=comm)
        else:
            outcome = _train_on_page(network, plan, bar, options.live)
    history, first = outcome.history, outcome.first
    if first:
        print(f"went on after step {first}")
    if history:
        print(terminal_curve(history))
        last = first + len(history) - 1
        print(f"{network.loss} {history[0]:.10g} at step {first}, {history[-1]:.10g} at step {last}")
    if outcome.stopped and not outcome.failed:
        print(f"stopped after step {first + len(history)}: {outcome.stopped}")
    if outcome.tested:
        share = 100 * outcome.right / outcome.tested
        print(f"test accuracy {share:.2f} % ({outcome.right} of {outcome.tested})")
    if options.save:
        outcome.trainer.save(options.save)
    if options.plot and history:
        from symbp.explain.curve_figure import Means, curve_file
        from symbp.language.layout import letter

        build.write_file(curve_file(Means(history), letter(network.loss, "italic")), Path(options.plot))
    if outcome.failed:
        print(f"symbp: step {first + len(history)}: {outcome.stopped}", file=sys.stderr)
    return _train_code(outcome)


def _train_code(outcome: Outcome) -> int:
    return 1 if outcome.failed else 130 if outcome.stopped == "interrupted" else 0


def _train_on_page(network: Network, plan: Plan, bar: Bar, port: int) -> Outcome:
    """Train, and show the run at a page too."""
    from symbp.live_page import LivePage

    with LivePage(network.title, network.loss, port) as page:
        print(f"the run is shown at {page.address}", flush=True)

        def show(done: int, steps: int, loss: float) -> None:
            bar.show(done, steps, loss)
            page.show(done, steps, loss)

        outcome = train_network(network, plan, show, page.show_test)
        page.end(outcome.stopped or "done")
    return outcome


def _plan(options: argparse.Namespace) -> Plan:
    """How to train, as the command says. Raises for options that contradict each other."""
    if options.resume and options.checkpoint:
        raise SymbpError("--resume goes on from its file and writes to it; leave out --checkpoint.")
    if options.resume and not Path(options.resume).exists():
        raise SymbpError(f"{options.resume} is not there; a checkpoint of a run that was begun is needed.")
    if not options.data and (options.test or options.scale or options.resize):
        raise SymbpError("--test, --scale and --resize are about files of samples; name some with --data.")
    scale = None if options.scale is None else _scale(options.scale)
    sources = {
        name: Source(tuple(getattr(options, name)), scale, options.resize)
        for name in ("data", "test")
        if getattr(options, name)
    }
    checkpoint = options.resume or options.checkpoint
    return Plan(
        steps=options.steps or 0,
        every=options.every or 0,
        patience=options.patience or 0,
        load=Path(options.load) if options.load else None,
        checkpoint=Path(checkpoint) if checkpoint else None,
        metrics=Path(options.metrics) if options.metrics else None,
        **sources,
    )


def _scale(text: str) -> float:
    """A factor written as a number or a fraction. Raises where it is none."""
    try:
        above, _, below = text.partition("/")
        factor = float(above) / float(below or 1)
    except (ValueError, ZeroDivisionError):
        factor = 0.0
    if factor == 0 or not math.isfinite(factor):
        raise SymbpError(f"--scale {text}: a factor such as 0.5 or 1/255 is needed.")
    return factor


def run_scale(options: argparse.Namespace) -> int:
    """``symbp scale``."""
    speeds = {name: quantity(name, getattr(options, name)) for name in ("flops", "memory", "latency", "link")}
    cluster = Cluster(**speeds, number=4 if options.single else 8)
    texts = options.nodes.split(",")
    if not all(text.isdecimal() and text.isascii() and 1 <= int(text) < 2**31 for text in texts):
        raise SymbpError(f"--nodes {options.nodes}: whole numbers from 1 on are needed, such as 1,2,4.")
    nodes = sorted({int(text) for text in texts})
    scaling = Scaling.of(zoo.load(options.network, options.loss))
    batch = scaling.batch if options.batch is None else options.batch
    if batch < 1:
        raise SymbpError(f"--batch is {batch}; at least 1 is needed.")
    buckets = ", ".join(str(part.bucket) for part in scaling.backward[:-1])
    print(f"{scaling.network.name}: {scaling.parameters} parameters, gradients in buckets of {buckets}")
    strong, weak = scaling.strong(nodes, batch, cluster), scaling.weak(nodes, batch, cluster)
    print(f"strong scaling: {batch} samples a step", *table(strong), sep="\n")
    print(f"weak scaling: {batch} samples a step and node", *table(weak), sep="\n")
    if options.plot:
        from symbp.explain.scaling_figure import scaling_file

        shares = [[(point.nodes, faster / point.nodes) for point, faster in found] for found in (strong, weak)]
        curves = list(zip(("one batch", "a batch a node"), shares, strict=True))
        build.write_file(scaling_file(curves), Path(options.plot))
    return 0


def run_verify(options: argparse.Namespace) -> int:
    """``symbp verify``."""
    derivation = derive_network(zoo.load(options.network, options.loss, options.small))
    checked = build.at_checked_size(derivation)
    with working(derivation.network.name) as progress:
        checks = build.check_derivation(checked, progress) + build.check_code(derivation, checked, progress)
    passed = all(check.passed for check in checks)
    if options.json:
        shown = {"network": derivation.network.name, "passed": passed, "checks": [c.as_dict() for c in checks]}
        print(json.dumps(shown, indent=1))
    else:
        for check in checks:
            mark = "passed" if check.passed else "FAILED"
            print(f"{mark}  {check.name}: {check.figure:.3g} (limit {check.limit:g}) {check.detail}".rstrip())
    return 0 if passed else 1


def run_list(options: argparse.Namespace) -> int:
    """``symbp list``."""
    print("networks")
    for name in zoo.names():
        print(f"  {name:28} {zoo.load(name).title}")
    print("notations")
    for name in shipped():
        print(f"  {name:28} {load_convention(name).about}")
    for kind in KINDS:
        print(kind)
        for name, entry in entries(kind).items():
            print(f"  {name:24} {entry['about']}")
            defaults = ", ".join(f"{key} = {_default(value)}" for key, value in entry.get("settings", {}).items())
            for line in [*formulas(entry), *([f"# settings: {defaults}"] if defaults else [])]:
                print(f"  {'':24}   {line}")
    return 0


def _default(value: Any) -> str:
    """A setting as it is written in TOML."""
    if isinstance(value, (bool, list)):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else f"{float(value):g}"


def run_check(options: argparse.Namespace) -> int:
    """``symbp check``."""
    report_sentences(options.lang)
    path = Path(options.file)
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise SymbpError(f"{options.file} is not UTF-8 text.") from None
    report = check_text(text, options.network, options.notation, path.parent)
    if options.json:
        print(report.json(), end="")
    elif options.format == "md":
        print(report.markdown(options.lang), end="")
    else:
        print(report.text(options.lang), end="")
    return 0 if report.passed else 1


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "build": run_build,
    "check": run_check,
    "derive": run_derive,
    "layer": run_layer,
    "explain": run_explain,
    "generate": run_generate,
    "scale": run_scale,
    "train": run_train,
    "verify": run_verify,
    "list": run_list,
}
