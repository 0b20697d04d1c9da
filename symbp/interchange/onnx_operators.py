"""What the operators of ONNX are in the words of :mod:`symbp.interchange.operators`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from symbp.errors import SymbpError

Inputs = list[Any]
Words = dict[str, Any]
Found = tuple[str, Sequence[Any], Mapping[str, Any]]
Translation = Callable[[Inputs, Words], Found]


def same(kind: str, **renamed: tuple[str, Any]) -> Translation:
    """The inputs as they stand; attributes ours = (theirs, what it is where it is left out)."""
    return lambda i, a: (kind, i, {ours: a.get(theirs, default) for ours, (theirs, default) in renamed.items()})


def _get(inputs: Inputs, place: int) -> Any:
    return inputs[place] if len(inputs) > place else None


def _gemm(i: Inputs, a: Words) -> Found:
    if a.get("alpha", 1.0) != 1 or (a.get("beta", 1.0) != 1 and len(i) > 2) or a.get("transA", 0):
        raise SymbpError("a Gemm with factors, or whose first operand is transposed")
    if a.get("transB", 0):
        return "linear", i, {}
    return ("addmm", [i[2], i[0], i[1]], {}) if len(i) > 2 else ("matmul", i, {})


def _padding(a: Words) -> Any:
    automatic = a.get("auto_pad", "NOTSET")
    if automatic in ("SAME_UPPER", "SAME_LOWER"):
        return "same"
    return a.get("pads", [0])


def _conv(i: Inputs, a: Words) -> Found:
    words = {"stride": a.get("strides", [1]), "padding": _padding(a), "dilation": a.get("dilations", [1])}
    return "convolution", i, words | {"groups": a.get("group", 1)}


def _transposed(i: Inputs, a: Words) -> Found:
    words = {"stride": a.get("strides", [1]), "padding": a.get("pads", [0]), "extra": a.get("output_padding", [0])}
    return "transposed_convolution", i, words | {"groups": a.get("group", 1), "dilation": a.get("dilations", [1])}


def _batch_norm(i: Inputs, a: Words) -> Found:
    training = bool(a.get("training_mode", 0))
    momentum = float(str(np.float32(1 - a.get("momentum", 0.9))))
    return "batch_norm", i[:5], {"momentum": momentum, "epsilon": a.get("epsilon", 1e-5), "training": training}


def _pool(kind: str) -> Translation:
    def translate(i: Inputs, a: Words) -> Found:
        if a.get("ceil_mode", 0) or any(n != 1 for n in a.get("dilations", [1])):
            raise SymbpError("pooling with ceil_mode or dilations")
        return kind, i, {"window": a["kernel_shape"], "stride": a.get("strides", [1]), "padding": a.get("pads", [0])}

    return translate


def _reduction(kind: str) -> Translation:
    def translate(i: Inputs, a: Words) -> Found:
        axes = a.get("axes", _get(i, 1))
        return kind, [i[0], axes], {"keep": bool(a.get("keepdims", 1))}

    return translate


def _layer_norm(i: Inputs, a: Words) -> Found:
    return "layer_norm_from", [i[0], a.get("axis", -1), _get(i, 1), _get(i, 2)], {"epsilon": a.get("epsilon", 1e-5)}


def _group_norm(i: Inputs, a: Words) -> Found:
    return "group_norm", [i[0], a["num_groups"], i[1], i[2]], {"epsilon": a.get("epsilon", 1e-5)}


def _clip(i: Inputs, a: Words) -> Found:
    return "clip", [i[0], _get(i, 1) if len(i) > 1 else a.get("min"), _get(i, 2) if len(i) > 2 else a.get("max")], {}


def _gelu(i: Inputs, a: Words) -> Found:
    return ("gelu_tanh" if a.get("approximate", "none") == "tanh" else "gelu"), i, {}


def _hard_sigmoid(i: Inputs, a: Words) -> Found:
    if abs(a.get("alpha", 0.2) - 1 / 6) > 1e-6 or a.get("beta", 0.5) != 0.5:
        raise SymbpError("a HardSigmoid with a slope other than a sixth")
    return "hard_sigmoid", i, {}


def _dropout(i: Inputs, a: Words) -> Found:
    ratio = _get(i, 1) if len(i) > 1 and i[1] is not None else a.get("ratio", 0.5)
    return "dropout", [i[0]], {"probability": ratio, "training": bool(np.asarray(_get(i, 2) or False).any())}


def _recurrent(kind: str) -> Translation:
    def translate(i: Inputs, a: Words) -> Found:
        usual = {"lstm": (["Sigmoid", "Tanh", "Tanh"],), "gru": (["Sigmoid", "Tanh"],), "rnn": (["Tanh"],)}[kind]
        named = a.get("activations")
        if named is not None and [w if isinstance(w, str) else w.decode() for w in named][: len(usual[0])] != usual[0]:
            raise SymbpError(f"an {kind} with other activations than the usual ones")
        if "clip" in a or a.get("input_forget", 0) or a.get("layout", 0) or _get(i, 7) is not None:
            raise SymbpError(f"an {kind} with clipping, peepholes, coupled gates or samples first")
        words: Words = {"kind": kind, "direction": a.get("direction", "forward")}
        if kind == "gru":
            words["before_reset"] = bool(a.get("linear_before_reset", 0))
        return "onnx_recurrent", i[:7], words

    return translate


def _split(i: Inputs, a: Words) -> Found:
    sizes = a.get("split", _get(i, 1))
    return "split", [i[0], sizes], {"axis": a.get("axis", 0), "count": a.get("num_outputs") if sizes is None else None}


def _reshape(i: Inputs, a: Words) -> Found:
    return "reshape", i, {"copy_zero": not a.get("allowzero", 0)}


def _axes(kind: str) -> Translation:
    return lambda i, a: (kind, [i[0], a.get("axes", _get(i, 1))], {})


def _constant_of_shape(i: Inputs, a: Words) -> Found:
    return "filled", [i[0], np.asarray(a.get("value", 0.0)).reshape(-1)[0]], {}


def _resize(i: Inputs, a: Words) -> Found:
    scales = _get(i, 2)
    if (
        a.get("mode", "nearest") != "nearest"
        or not isinstance(scales, np.ndarray)
        or len(set(scales[2:].tolist())) != 1
    ):
        raise SymbpError("a Resize other than to the nearest value by one whole factor")
    factor = float(scales[-1])
    if factor % 1 or (scales[:2] != 1).any():
        raise SymbpError("a Resize by a factor that is not whole")
    return "upsample", [i[0]], {"factor": int(factor)}


def _trilu(i: Inputs, a: Words) -> Found:
    return (
        ("upper" if a.get("upper", 1) else "lower"),
        [i[0]],
        {"shift": int(np.asarray(_get(i, 1) if _get(i, 1) is not None else 0))},
    )


_ALIKE = {
    "Relu": "relu", "Sigmoid": "sigmoid", "Tanh": "tanh", "Exp": "exp", "Log": "log", "Sqrt": "sqrt", "Neg": "negative",
    "Reciprocal": "reciprocal", "Abs": "abs", "Sign": "sign", "Floor": "floor", "Sin": "sin", "Cos": "cos",
    "Tan": "tan",
    "Sinh": "sinh", "Cosh": "cosh", "Atan": "atan", "Erf": "erf", "Softplus": "softplus", "Softsign": "softsign",
    "Mish": "mish", "HardSwish": "hard_swish", "Add": "add", "Sub": "subtract", "Mul": "multiply", "Div": "divide",
    "Pow": "power", "PRelu": "prelu", "Where": "where", "Equal": "equal", "Less": "less", "LessOrEqual": "less_equal",
    "Greater": "greater", "GreaterOrEqual": "greater_equal", "Not": "logical_not", "And": "logical_and",
    "MatMul": "matmul", "Max": "maximum", "Min": "minimum", "Identity": "identity", "GlobalAveragePool":
    "global_average_pooling", "Expand": "expand", "Tile": "repeat", "Range": "range", "SequenceAt": "pick",
    "Swish": "silu",
}  # fmt: skip

TRANSLATED: dict[str, Translation] = {
    **{theirs: same(ours) for theirs, ours in _ALIKE.items()},
    "Gemm": _gemm,
    "Conv": _conv,
    "ConvTranspose": _transposed,
    "BatchNormalization": _batch_norm,
    "LayerNormalization": _layer_norm,
    "GroupNormalization": _group_norm,
    "InstanceNormalization": lambda i, a: ("instance_norm", i, {"epsilon": a.get("epsilon", 1e-5)}),
    "RMSNormalization": lambda i, a: (
        "rms_norm_from",
        [i[0], a.get("axis", -1), i[1]],
        {"epsilon": a.get("epsilon", 1e-5)},
    ),
    "MaxPool": _pool("max_pooling"),
    "AveragePool": _pool("average_pooling"),
    "ReduceMean": _reduction("mean"),
    "ReduceSum": _reduction("sum"),
    "ReduceMax": _reduction("max"),
    "ReduceMin": _reduction("min"),
    "ReduceL2": _reduction("norm"),
    "ReduceLogSumExp": _reduction("logsumexp"),
    "Softmax": same("softmax", axis=("axis", -1)),
    "LogSoftmax": same("log_softmax", axis=("axis", -1)),
    "CumSum": lambda i, a: ("cumulative_sum", [i[0]], {"axis": int(np.asarray(i[1]))}),
    "LeakyRelu": same("leaky_relu", slope=("alpha", 0.01)),
    "Elu": same("elu", scale=("alpha", 1.0)),
    "Selu": same("selu"),
    "Gelu": _gelu,
    "HardSigmoid": _hard_sigmoid,
    "Clip": _clip,
    "Dropout": _dropout,
    "LSTM": _recurrent("lstm"),
    "GRU": _recurrent("gru"),
    "RNN": _recurrent("rnn"),
    "Gather": same("gather", axis=("axis", 0)),
    "Reshape": _reshape,
    "Flatten": lambda i, a: ("flatten_to_two", i, {"axis": a.get("axis", 1)}),
    "Squeeze": _axes("squeeze"),
    "Unsqueeze": _axes("unsqueeze"),
    "Transpose": same("permute", order=("perm", None)),
    "Concat": lambda i, a: ("concatenate", [i], {"axis": a["axis"]}),
    "Slice": lambda i, a: ("slice_axes", i, {}),
    "Split": _split,
    "SplitToSequence": lambda i, a: ("split", [i[0], _get(i, 1)], {"axis": a.get("axis", 0)}),
    "Cast": lambda i, a: ("identity", [i[0]], {}),
    "CastLike": lambda i, a: ("identity", [i[0]], {}),
    "Shape": same("shape", start=("start", 0), end=("end", None)),
    "ConstantOfShape": _constant_of_shape,
    "Resize": _resize,
    "Trilu": _trilu,
}
