"""The report of a check: as text, as Markdown, as data."""

from __future__ import annotations

from typing import Any

from symbp.referee.check import COUNTED, Report, Verdict
from symbp.referee.decide import AGREES, PROVED, REFUTED, Decision
from symbp.referee.judge import AMBIGUOUS, ASSUMED, DEFINITION, MENTION, NOT_UNDERSTOOD, Claim, ReadingOf
from symbp.referee.sentences import reason, sentences
from symbp.referee.vocabulary import Text

_SHOWN = 24
DECLARED = "declared"  # the name of the convention that a network declares


def as_text(report: Report, language: str = "en") -> str:
    """The report for a terminal: a paragraph for every formula, then the counts."""
    words = sentences(language)
    lines = [*_notations(report, words), ""]
    for verdict in report.verdicts:
        if verdict.status == MENTION:
            continue
        formula = " ".join(verdict.formula.text.split())
        lines.append(_heading(verdict, words))
        lines.append(f"    {formula}")
        lines += [f"    {line}" for line in _plain(told(verdict, language))]
    for run in report.runs:
        lines += [
            f"{words['line'].format(line=run.line)}{words['colon']}{words['text']['run']}",
            f"    {run.told(language)}",
        ]
    return "\n".join([*lines, summary(report, words)]) + "\n"


def as_markdown(report: Report, language: str = "en", title: str = "") -> str:
    """The report as a Markdown document: a section for every formula."""
    words = sentences(language)
    lines = [f"# {title or words['title']}", "", summary(report, words), ""]
    lines += [*[f"- {line}" for line in _notations(report, words)], ""]
    for verdict in report.verdicts:
        if verdict.status == MENTION:
            continue
        lines += [f"## {_heading(verdict, words)}", ""]
        lines += [f"$${' '.join(verdict.formula.text.split())}$$", ""]
        for line in told(verdict, language):
            lines += [line, ""]
    for run in report.runs:
        lines += [
            f"## {words['line'].format(line=run.line)}{words['colon']}{words['text']['run']}",
            "",
            run.told(language),
            "",
        ]
    return "\n".join(lines).rstrip() + "\n"


def summary(report: Report, words: dict[str, Any]) -> str:
    """How many formulas there are of each status."""
    counts = report.counts
    parts = [
        words["count"].format(count=counts[status], status=words["status"][status])
        for status in COUNTED
        if counts[status]
    ]
    return str(words["summary"].format(total=sum(counts.values()), parts=words["comma"].join(parts) or 0))


def _notations(report: Report, words: dict[str, Any]) -> list[str]:
    lines = [
        words["formula_of"].format(
            network=network,
            notation=words["own_notation"] if name == DECLARED else name,
            how=words["told" if told_ else "inferred"],
        )
        for network, name, told_ in report.notations
    ]
    return [*lines, *[words["shrunk"].format(network=network) for network in report.shrunk]]


def _heading(verdict: Verdict, words: dict[str, Any]) -> str:
    return f"{_where(verdict, words)}{words['colon']}{words['status'][verdict.status]}"


def _where(verdict: Verdict, words: dict[str, Any]) -> str:
    if verdict.name:
        return str(words["named"].format(name=verdict.name, line=verdict.formula.line))
    return str(words["line"].format(line=verdict.formula.line))


def told(verdict: Verdict, language: str) -> list[str]:
    """What is said of a formula, sentence by sentence, its mathematics between dollar signs."""
    words = sentences(language)
    text, judgement = words["text"], verdict.judgement
    if judgement.status == NOT_UNDERSTOOD and not judgement.readings:
        return [_stopped(text, verdict.formula.text, judgement.place, judgement.reason, language)]
    if judgement.status == AMBIGUOUS:
        lines = []
        for reading in judgement.readings:
            if reading.status == NOT_UNDERSTOOD:
                continue
            said = words["stop"].join(s.get(language, s["en"]) for s in reading.said)
            lines.append(text["reading"].format(text=said, status=words["status"][reading.status]))
        return lines
    if judgement.status == REFUTED:
        return _refuted(verdict, language)
    lines = []
    for reading in _chosen(judgement.readings, judgement.status):
        for claim in reading.claims:
            lines += _claim(claim, verdict, language)
    return list(dict.fromkeys(lines))


def _chosen(readings: tuple[ReadingOf, ...], status: str) -> list[ReadingOf]:
    return [r for r in readings if r.status == status][:1] or list(readings[:1])


def _claim(claim: Claim, verdict: Verdict, language: str) -> list[str]:
    words = sentences(language)
    text = words["text"]
    lines = []
    if claim.status == DEFINITION:
        return [text["definition"].format(name=f"${claim.introduces.strip()}$")]
    if claim.status == NOT_UNDERSTOOD:
        return [_stopped(text, verdict.formula.text, claim.place, claim.reason, language)]
    decision = claim.decision
    if decision is not None and claim.status in (PROVED, AGREES, ASSUMED):
        lines.append(_held(decision, text, words))
    for assumed in claim.assumed:
        lines.append(text["assumed"].format(text=assumed.get(language, assumed["en"])))
    return lines


def _held(decision: Decision, text: dict[str, Any], words: dict[str, Any]) -> str:
    if decision.declared:
        return str(text["agrees_declared"])
    if decision.kind:
        return str(text[f"agrees_{decision.kind}"].format(instances=decision.instances, points=decision.points))
    where = activations = ""
    if decision.letters:
        letters = words["comma"].join(f"${name}$" for name in decision.letters)
        where = text["where"].format(letters=letters, instances=decision.instances)
    if decision.activations:
        functions = words["comma"].join(f"`{one}`" for one in decision.activations)
        activations = text["activations"].format(functions=functions)
    return str(text[decision.status].format(points=decision.points, where=where, activations=activations))


def _refuted(verdict: Verdict, language: str) -> list[str]:
    words = sentences(language)
    text, judgement, explained = words["text"], verdict.judgement, verdict.explained
    lines = []
    if judgement.kind == "unclosed":
        lines.append(_stopped(text, verdict.formula.text, judgement.place, judgement.reason, language, "refuted"))
    if explained is None:
        return lines
    decision, example = explained.claim.decision, explained.example
    if decision is not None and decision.reason:
        lines.append(text["refuted_reason"].format(reason=_capital(reason(decision.reason, language))))
    elif decision is not None and decision.declared and decision.case is not None:
        lines.append(
            text["refuted_declared"].format(left=_number(decision.case.left), right=_number(decision.case.right))
        )
    elif example is not None:
        letters = _letters(example.letters, text, words)
        values = words["comma"].join(f"${name} = {value}$" for name, value in example.given)
        given = text["given"].format(values=values) if values else text["given_all_zero"]
        if example.activation:
            letters += text["function"].format(function=f"`{example.activation}`")
        lines.append(
            text["refuted_example"].format(given=given, left=example.left, right=example.right, letters=letters)
        )
    elif decision is not None and decision.case is not None and judgement.kind != "unclosed":
        letters = _letters(decision.case.letters, text, words)
        lines.append(
            text["refuted_values"].format(
                left=_number(decision.case.left), right=_number(decision.case.right), letters=letters
            )
        )
    slip = explained.slip
    if slip is None:
        lines.append(text["no_slip"])
    else:
        about = f"${slip.about}$" if slip.about else ""
        kinds = [words["slips"][kind].format(about=about) for kind in (slip.kind, slip.also) if kind]
        lines.append(text["slip"].format(text=words["and"].join(kinds)))
    if explained.right:
        function = example.activation if example is not None and (slip is None or not slip.right) else ""
        lead = text["right_with"].format(function=f"`{function}`") if function else text["right"]
        lines.append(f"{lead} " + words["comma"].join(f"${one}$" for one in explained.right) + words["full_stop"])
    return lines


def _letters(letters: tuple[tuple[str, int], ...], text: dict[str, Any], words: dict[str, Any]) -> str:
    if not letters:
        return ""
    return str(text["letters"].format(letters=words["comma"].join(f"${name} = {value}$" for name, value in letters)))


def _stopped(
    text: dict[str, Any], formula: str, place: tuple[int, int] | None, why: str, language: str, key: str = ""
) -> str:
    said = reason(why, language)
    if place is None:
        return str(text["not_understood_nowhere"].format(reason=said))
    at = " ".join(formula[place[0] : place[0] + _SHOWN].split())
    return str(text["unclosed" if key else "not_understood"].format(at=at, reason=said))


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _number(value: Any) -> str:
    try:
        return f"{float(value):.10g}"
    except (TypeError, ValueError):
        return str(value)


def _plain(lines: list[str]) -> list[str]:
    """Sentences for a terminal: LaTeX as it is, without dollar signs or quotes of code."""
    return [line.replace("$", "").replace("`", "") for line in lines]


def as_data(report: Report) -> dict[str, Any]:
    """The report as plain data, its sentences in English."""
    formulas = []
    for verdict in report.verdicts:
        if verdict.status == MENTION:
            continue
        explained = verdict.explained
        entry: dict[str, Any] = {
            "line": verdict.formula.line,
            "name": verdict.name,
            "formula": verdict.formula.text.strip(),
            "status": verdict.status,
            "said": _plain(told(verdict, "en")),
            "assumptions": _assumptions(verdict),
        }
        if verdict.judgement.place is not None:
            entry["place"] = list(verdict.judgement.place)
        if explained is not None:
            entry["slip"] = explained.slip.kind if explained.slip else None
            entry["right"] = list(explained.right)
            if explained.example is not None:
                example = explained.example
                entry["counter_example"] = {
                    "given": dict(example.given),
                    "letters": dict(example.letters),
                    "left": example.left,
                    "right": example.right,
                }
        formulas.append(entry)
    notations = [{"network": n, "notation": name, "told": told_} for n, name, told_ in report.notations]
    runs = [{"line": run.line, "said": run.told("en"), "rule": run.rule} for run in report.runs]
    found = {"counts": report.counts, "notations": notations, "shrunk": report.shrunk}
    return {**found, "formulas": formulas, "runs": runs}


def _assumptions(verdict: Verdict) -> list[str]:
    found: list[Text] = []
    for claim in verdict.judgement.claims:
        found += [text for text in claim.assumed if text not in found]
    return [text.get("en", "") for text in found]
