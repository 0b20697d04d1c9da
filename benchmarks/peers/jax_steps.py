"""Training steps in JAX, one compiled scan over all of a turn's steps: ``jax_steps.py WORKLOAD FOLDER THREADS``."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any

if sys.argv[-1] == "1":
    os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"

import jax
import jax.numpy as jnp
from jax import lax
from protocol import RATES, Arrays, answer, inputs, start_weights

jax.config.update("jax_enable_x64", True)

Tree = dict[str, Any]


def cross_entropy(z: jax.Array, y: jax.Array) -> jax.Array:
    scores = jax.nn.log_softmax(z)
    return -jnp.take_along_axis(scores, y[..., None], -1).mean()


def worked_example(w: Tree, x: jax.Array, y: jax.Array) -> jax.Array:
    h = jax.nn.sigmoid(w["W1"] @ x + lax.stop_gradient(w["b1"]))
    return ((jax.nn.sigmoid(w["W2"] @ h + lax.stop_gradient(w["b2"])) - y) ** 2).sum() / 2


def himmelblau(w: Tree) -> jax.Array:
    return (w["x"] ** 2 + w["y"] - 11) ** 2 + (w["x"] + w["y"] ** 2 - 7) ** 2


def perceptron(w: Tree, x: jax.Array, y: jax.Array) -> jax.Array:
    return cross_entropy(jax.nn.sigmoid(x @ w["W1"].T + w["b1"]) @ w["W2"].T + w["b2"], y)


def wide(w: Tree, x: jax.Array, y: jax.Array) -> jax.Array:
    a1 = jax.nn.relu(x @ w["W1"].T + w["b1"])
    return cross_entropy(jax.nn.relu(a1 @ w["W2"].T + w["b2"]) @ w["W3"].T + w["b3"], y)


def pooled(a: jax.Array) -> jax.Array:
    n, height, width, maps = a.shape
    return jax.nn.relu(a.reshape(n, height // 2, 2, width // 2, 2, maps).max((2, 4)))


def convolved(a: jax.Array, weight: jax.Array, bias: jax.Array) -> jax.Array:
    """A product with the patches, which here takes a fifth of the time of ``lax.conv_general_dilated``."""
    height, width = a.shape[1] - 4, a.shape[2] - 4
    patches = [a[:, u : u + height, v : v + width] for u in range(5) for v in range(5)]
    return jnp.concatenate(patches, axis=-1) @ weight.reshape(-1, weight.shape[-1]) + bias


def lenet(w: Tree, x: jax.Array, y: jax.Array) -> jax.Array:
    """Channels last, which is the faster layout here; the weights were laid so by ``channels_last``."""
    padded = jnp.pad(x.transpose(0, 2, 3, 1), ((0, 0), (2, 2), (2, 2), (0, 0)))
    a = pooled(convolved(padded, w["W1"], w["b1"]))
    a = pooled(convolved(a, w["W3"], w["b3"])).reshape(len(x), 400)
    a = jax.nn.relu(a @ w["W6"].T + w["b6"])
    return cross_entropy(jax.nn.relu(a @ w["W7"].T + w["b7"]) @ w["W8"].T + w["b8"], y)


def channels_last(w: Arrays) -> Arrays:
    turned = {name: w[name].transpose(2, 3, 1, 0) for name in ("W1", "W3")}
    return w | turned | {"W6": w["W6"].reshape(120, 16, 25).transpose(0, 2, 1).reshape(120, 400)}


def lstm(w: Tree, x: jax.Array, y: jax.Array) -> jax.Array:
    def step(state: tuple[jax.Array, jax.Array], z: jax.Array) -> tuple[tuple[jax.Array, jax.Array], None]:
        hidden, cell = state
        i, f, g, o = jnp.split(z + hidden @ w["U"].T, 4, axis=1)
        cell = jax.nn.sigmoid(f) * cell + jax.nn.sigmoid(i) * jnp.tanh(g)
        return (jax.nn.sigmoid(o) * jnp.tanh(cell), cell), None

    zero = jnp.zeros((len(x), 128), x.dtype)
    (hidden, _), _ = lax.scan(step, (zero, zero), (x @ w["W"].T + w["b"]).transpose(1, 0, 2))
    return cross_entropy(hidden @ w["W3"].T + w["b3"], y)


def gates_together(w: Arrays) -> Arrays:
    gates = {kind: jnp.concatenate([w[f"{kind}{gate}1"] for gate in "ifco"]) for kind in "WUb"}
    return gates | {name: w[name] for name in ("W3", "b3")}


def normalised(a: jax.Array, gain: jax.Array, bias: jax.Array) -> jax.Array:
    centred = a - a.mean(-1, keepdims=True)
    return centred * lax.rsqrt((centred**2).mean(-1, keepdims=True) + 1e-5) * gain + bias


def transformer_block(w: Tree, x: jax.Array, y: jax.Array) -> jax.Array:
    start = w["E1"][x] + w["P2"]
    a = normalised(start, w["gain3"], w["b3"])
    q, k, v = jnp.split((a @ w["QKV"].T).reshape(*x.shape, 12, 32), 3, axis=2)
    scores = jnp.einsum("nthd,nshd->nhts", q, k) * (2**0.5 / 8)
    seen = jnp.tril(jnp.ones((64, 64), bool))
    weight = jax.nn.softmax(jnp.where(seen, scores, -jnp.inf))
    mixed = jnp.einsum("nhts,nshd->nthd", weight, v).reshape(*x.shape, 128)
    middle = start + mixed @ w["O4"].T + w["b4"]
    inner = jax.nn.gelu(normalised(middle, w["gain6"], w["b6"]) @ w["W7"].T + w["b7"], approximate=False)
    end = middle + inner @ w["W8"].T + w["b8"]
    return cross_entropy(normalised(end, w["gain10"], w["b10"]) @ w["W11"].T + w["b11"], y)


def heads_together(w: Arrays) -> Arrays:
    joined = jnp.concatenate([w[name].reshape(128, 128) for name in ("Q4", "K4", "V4")])
    kept = {name: value for name, value in w.items() if name not in ("Q4", "K4", "V4")}
    return kept | {"QKV": joined, "O4": w["O4"].reshape(128, 128)}


def sgd(w: Tree, g: Tree, state: Tree, rate: float) -> tuple[Tree, Tree]:
    return jax.tree.map(lambda a, b: a - rate * b, w, g), state


def momentum(w: Tree, g: Tree, state: Tree, rate: float) -> tuple[Tree, Tree]:
    v = jax.tree.map(lambda a, b: 0.9 * a + b, state["m"], g)
    return jax.tree.map(lambda a, b: a - rate * b, w, v), state | {"m": v}


def adam(w: Tree, g: Tree, state: Tree, rate: float, decay: float = 0.0) -> tuple[Tree, Tree]:
    count = state["count"] + 1
    m = jax.tree.map(lambda a, b: 0.9 * a + 0.1 * b, state["m"], g)
    v = jax.tree.map(lambda a, b: 0.999 * a + 0.001 * b * b, state["v"], g)

    def updated(a: jax.Array, first: jax.Array, second: jax.Array) -> jax.Array:
        scale1, scale2 = (1 / (1 - beta ** count.astype(a.dtype)) for beta in (0.9, 0.999))
        return (1 - rate * decay) * a - rate * (first * scale1) / (jnp.sqrt(second * scale2) + 1e-8)

    return jax.tree.map(updated, w, m, v), {"m": m, "v": v, "count": count}


def adamw(w: Tree, g: Tree, state: Tree, rate: float) -> tuple[Tree, Tree]:
    return adam(w, g, state, rate, 0.01)


NETWORKS = {
    "worked-example": (worked_example, sgd, None),
    "himmelblau": (himmelblau, adam, None),
    "perceptron": (perceptron, momentum, None),
    "wide": (wide, adam, None),
    "lenet-5": (lenet, momentum, channels_last),
    "lstm": (lstm, sgd, gates_together),
    "transformer-block": (transformer_block, adamw, heads_together),
}


def main() -> None:
    name, folder, threads = sys.argv[1:]
    loss, optimiser, laid = NETWORKS[name]
    saved = start_weights(folder)
    kept = ("_velocity", "_moment", "correction1", "correction2", "steps_done", "seed")
    weights = {key: value for key, value in saved.items() if not key.endswith(kept)}
    start = {key: jnp.asarray(value) for key, value in (laid(weights) if laid else weights).items()}
    data = [jnp.asarray(array) for array in inputs(name, folder)]
    compiled: dict[int, Any] = {}

    def scanned(w: Tree, state: Tree, length: int) -> tuple[Tree, jax.Array]:
        def step(carried: tuple[Tree, Tree, jax.Array], _: None) -> tuple[tuple[Tree, Tree, jax.Array], None]:
            w, state, _ = carried
            value, g = jax.value_and_grad(loss)(w, *data)
            return (*optimiser(w, g, state, RATES[name]), value), None

        zero = jnp.zeros((), next(iter(w.values())).dtype)
        return lax.scan(step, (w, state, zero), None, length=length)[0][::2]

    def steps(count: int) -> Callable[[], float]:
        zeros = {key: jnp.zeros_like(value) for key, value in start.items()}
        state = {"m": zeros, "v": zeros, "count": jnp.zeros((), jnp.int32)}
        if count not in compiled:
            compiled[count] = jax.jit(lambda w, s: scanned(w, s, count)).lower(start, state).compile()

        def run() -> float:
            w, value = compiled[count](start, state)
            jax.block_until_ready(w)
            return float(value)

        return run

    answer(steps, int(threads))


if __name__ == "__main__":
    main()
