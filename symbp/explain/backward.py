"""The backward pass of a document: layer by layer from the loss back, results as theorems, derivations as proofs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from symbp.derive.derivation import Derivation, Step
from symbp.explain.document import Block, Display, DisplayRow, Section, Statement, Words
from symbp.explain.matrix_form import matrix_form
from symbp.explain.sentences import layer_title
from symbp.language.equation import Equation
from symbp.language.expressions import Access
from symbp.language.layout import Brackets, Node, Row, Scripts, Symbol, operator
from symbp.network.model import Layer
from symbp.notation.notation import Notation

FUNCTIONS = {"sigmoid": "σ"}
Prove = Callable[[str], Sequence[Block]]


def layer_of(derivation: Derivation) -> dict[str, int]:
    """The number of the layer that each tensor of the backward pass belongs to; 0 for the loss and what leads to it.

    An adjoint belongs where that does of which it is the adjoint; a sum that got a name where it is first read.
    """
    owner = {
        name: layer.number
        for layer in derivation.network.layers
        if layer.kind != "loss"
        for name in (*layer.defines, *layer.parameters)
    }
    raw, found = derivation.raw, {}
    for equation in reversed(raw.equations):
        of = raw.tensor[equation.target].adjoint_of
        if of:
            found[equation.target] = owner.get(of, 0)
        elif equation.target in derivation.named:
            found[equation.target] = 0
    for equation in reversed(derivation.program.equations):
        if equation.target in derivation.named:
            readers = derivation.program.consumers[equation.target]
            found[equation.target] = max((found.get(reader, 0) for reader in readers), default=0)
    return found


def proposition_names(derivation: Derivation) -> dict[str, str]:
    """The four equations of backpropagation, by the adjoints they are about, in a chain of dense layers."""
    network, adjoint = derivation.network, dict(derivation.adjoint)
    layers = [layer for layer in network.layers if layer.kind != "loss"]
    if any(layer.kind != "dense" for layer in layers):
        return {}
    found = {}
    for layer in layers:
        last = layer is layers[-1]
        found[adjoint.get(layer.pre_activation, "")] = "BP1" if last else "BP2"
        for name in layer.parameters:
            found[adjoint.get(name, "")] = "BP4" if len(network.forward.tensor[name].shape) > 1 else "BP3"
    return found


def activation_line(derivation: Derivation, layer: Layer, notation: Notation) -> tuple[Node, Node] | None:
    """The chain rule through a layer's activation f, both sides: the adjoint of z is that of a = f(z) times f′(z).

    None where the activation is not a function of its own pre-activation alone, or is none. That the rule found just
    this product is checked before it is returned.
    """
    adjoint, forward = dict(derivation.adjoint), derivation.forward
    activation = forward.definition.get(layer.output)
    if layer.activation in ("", "linear") or not {layer.pre_activation, layer.output} <= set(adjoint):
        return None
    if activation is None or forward.consumers[layer.pre_activation] != (layer.output,):
        return None
    if activation.right.atoms(Access) != {Access(layer.pre_activation, *activation.indices)}:
        return None
    before = derivation.raw.definition[adjoint[layer.pre_activation]]
    outer = Access(adjoint[layer.output], *before.indices)
    if {a.name for a in (before.right / outer).atoms(Access)} & derivation.backward:
        return None
    argument = Brackets(notation.access(Access(layer.pre_activation, *before.indices)))
    right = Row((notation.access(outer), operator(" "), activation_letter(layer, notation, 1), argument))
    return notation.access(before.left), right


def activation_letter(layer: Layer, notation: Notation, primes: int = 0) -> Node:
    """The author's letter for the activation of a layer or its derivative, or the usual name."""
    letter = notation.function(layer.number, primes)
    if letter is not None:
        return letter
    usual = FUNCTIONS.get(layer.activation)
    name = Symbol(usual) if usual else Symbol(layer.activation.replace("_", " "), "word")
    return Scripts(name, None, operator("′" * primes)) if primes else name


def activation_row(derivation: Derivation, layer: Layer, equation: Equation, notation: Notation) -> Node | None:
    """An activation, whole or one element of it, by its letter and then by its formula.

    None where the letter says no more than the formula, or the activation is not one of each pre-activation alone.
    """
    if activation_line(derivation, layer, notation) is None:
        return None
    argument = Brackets(notation.access(Access(layer.pre_activation, *equation.left.indices)))
    letter, formula = activation_letter(layer, notation), notation.expression(equation.right)
    named = Symbol(layer.activation, "function")
    if isinstance(formula, Row) and formula.parts[:1] == (named,) and letter == Symbol(layer.activation, "word"):
        return None
    return Row((letter, argument, operator("="), formula))


class Backward:
    """Writes the backward pass of one derivation with the sentences ``words`` of a language."""

    def __init__(self, derivation: Derivation, notation: Notation, words: dict[str, Any]) -> None:
        self.derivation, self.notation, self.words = derivation, notation, words
        self.kept = {e.target for e in derivation.program.equations if e.target in derivation.backward}
        stepped = {step.target for step in derivation.steps}
        self.targets = [e.target for e in derivation.raw.equations if e.target in stepped]
        self.theorems = 0

    def sections(self, prove: Prove, shown_matrix: bool) -> list[Section]:
        """The loss, then every layer from the last to the first."""
        numbers = layer_of(self.derivation)
        layers = {layer.number: layer for layer in self.derivation.network.layers}
        found = []
        for number in (0, *sorted(layers, reverse=True)):
            targets = [t for t in self.targets if numbers[t] == number]
            if not targets:
                continue
            text = self.words["text"]
            title = text["at_loss"]
            if number:
                title = text["at_layer"].format(number=number, title=layer_title(self.words, layers[number]))
                author = layers[number].author
                title = text["called"].format(title=title, author=author) if author else title
            blocks: list[Block] = []
            results = [t for t in targets if t in self.kept]
            if results and number:
                blocks.append(self.theorem(results, layers[number], shown_matrix))
            proof = [block for target in targets for block in prove(target)]
            blocks += (
                [Statement("proof", text["proof"], (text["end_of_label"],), tuple(proof))]
                if results and number
                else proof
            )
            found.append(Section(title, tuple(blocks)))
        return found

    def theorem(self, results: Sequence[str], layer: Layer, shown_matrix: bool) -> Statement:
        """What holds for a layer: its adjoints in index form and, where there is one, in matrix form."""
        self.theorems += 1
        rows: list[DisplayRow] = []
        names = proposition_names(self.derivation)
        for target in results:
            equation = self.derivation.program.definition[target]
            found = matrix_form(equation, self.notation) if shown_matrix and equation.indices else None
            beside: Words = (Row((found[0], operator("="), found[1])),) if found else ()
            rows.append((self.notation.access(equation.left), "=", self.notation.expression(equation.right), beside))
        label = self.words["text"]["theorem"].format(number=self.theorems)
        tags = sorted({names[target] for target in results if target in names})
        text = self.words["text"]
        about = text["names_of_theorem"].format(names=text["comma"].join(tags)) if tags else text["end_of_label"]
        return Statement("theorem", label, (about,), (Display(tuple(rows)),))

    def derivation_rows(self, steps: Sequence[Step], reason: Callable[[Step], Words]) -> tuple[DisplayRow, ...]:
        """The first form, then what each step made of it with its reason.

        The adjoint of a pre-activation begins with the chain rule through the activation.
        """
        rows: list[DisplayRow] = []
        of = self.derivation.raw.tensor[steps[0].target].adjoint_of
        for layer in self.derivation.network.layers:
            line = activation_line(self.derivation, layer, self.notation) if layer.pre_activation == of and of else None
            if line is not None:
                rows.append((line[0], "=", line[1], (self.words["rules"]["through_activation"],)))
        for step in steps:
            left = self.notation.access(step.after.left) if not rows else None
            right = self.notation.expression(step.after.right)
            if rows and rows[-1][2] == right:
                continue
            rows.append((left, "=", right, reason(step)))
        return tuple(rows)
