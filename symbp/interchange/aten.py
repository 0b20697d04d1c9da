"""What PyTorch's operators are in the words of :mod:`symbp.interchange.operators`: arguments put in our order."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from symbp.errors import SymbpError

Translation = Callable[[dict[str, Any]], tuple[str, Sequence[Any], Mapping[str, Any]]]

IGNORED = {"_assert_tensor_metadata", "_assert_async", "_assert_scalar", "sym_constrain_range_for_size", "sym_size"}


def text(value: Any) -> Any:
    """The text of a word among the arguments."""
    return getattr(value, "text", value)


def same(kind: str, *names: str, **renamed: str) -> Translation:
    """An operator whose inputs are these arguments, and its attributes those."""
    return lambda a: (kind, [a[n] for n in names], {ours: a[theirs] for ours, theirs in renamed.items()})


def _reduction(kind: str) -> Translation:
    return lambda a: (kind, [a["self"]], {"axes": _axes(a.get("dim")), "keep": bool(a.get("keepdim", False))})


def _axes(value: Any) -> Any:
    return None if value is None else value if isinstance(value, list) else [value]


def _variance(a: dict[str, Any]) -> tuple[str, Sequence[Any], Mapping[str, Any]]:
    correction = a.get("correction", 1 if a.get("unbiased", True) else 0)
    words = {
        "axes": _axes(a.get("dim")),
        "keep": bool(a.get("keepdim", False)),
        "correction": 1 if correction is None else correction,
    }
    return "variance", [a["self"]], words


def _scaled(kind: str) -> Translation:
    """add and sub, whose second operand may be multiplied."""

    def translate(a: dict[str, Any]) -> tuple[str, Sequence[Any], Mapping[str, Any]]:
        if a.get("alpha", 1) != 1:
            raise SymbpError(f"{kind} with alpha {a['alpha']}: write the product out")
        return kind, [a["self"], a["other"]], {}

    return translate


def _pool(kind: str) -> Translation:
    def translate(a: dict[str, Any]) -> tuple[str, Sequence[Any], Mapping[str, Any]]:
        if a.get("ceil_mode"):
            raise SymbpError("pooling with ceil_mode; windows end inside the values here")
        if any(n != 1 for n in a.get("dilation", [1])):
            raise SymbpError("pooling with dilation")
        if a.get("divisor_override") is not None:
            raise SymbpError("average pooling with a divisor of its own")
        return kind, [a["self"]], {"window": a["kernel_size"], "stride": a.get("stride") or [], "padding": a["padding"]}

    return translate


def _clamp(a: dict[str, Any]) -> tuple[str, Sequence[Any], Mapping[str, Any]]:
    low, high = a.get("min", a.get("min_val")), a.get("max", a.get("max_val"))
    words = {key: _word(value) for key, value in (("low", low), ("high", high)) if value is not None}
    kind = "clamp" if len(words) == 2 else "clamp_low" if "low" in words else "clamp_high"
    return kind, [a["self"]], words


def _word(value: Any) -> str:
    """A number as it is written into a formula."""
    return f"({value})"


def _gelu(a: dict[str, Any]) -> tuple[str, Sequence[Any], Mapping[str, Any]]:
    return "gelu_tanh" if text(a.get("approximate", "none")) == "tanh" else "gelu", [a["self"]], {}


def _elu(a: dict[str, Any]) -> tuple[str, Sequence[Any], Mapping[str, Any]]:
    if a.get("scale", 1) != 1 or a.get("input_scale", 1) != 1:
        raise SymbpError("an ELU with scales of its own")
    return "elu", [a["self"]], {"scale": a.get("alpha", 1)}


def _softplus(a: dict[str, Any]) -> tuple[str, Sequence[Any], Mapping[str, Any]]:
    if a.get("beta", 1) != 1:
        raise SymbpError("a softplus with a beta other than 1")
    return "softplus", [a["self"]], {}


def _arange(a: dict[str, Any]) -> tuple[str, Sequence[Any], Mapping[str, Any]]:
    return "range", [a.get("start", 0), a["end"], a.get("step", 1)], {}


def _filled(value: str | int) -> Translation:
    return lambda a: ("filled", [a["size"], a[value] if isinstance(value, str) else value], {})


def _recurrent(kind: str) -> Translation:
    def translate(a: dict[str, Any]) -> tuple[str, Sequence[Any], Mapping[str, Any]]:
        if "batch_sizes" in a:
            raise SymbpError("packed sequences")
        states = a["hx"] if isinstance(a["hx"], list) else [a["hx"]]
        return "recurrent", [a["input"], states, a["params"]], {
            "bias": a["has_biases"], "layers": a["num_layers"], "probability": a["dropout"], "training": a["train"],
            "both": a["bidirectional"], "batch_first": a["batch_first"], "kind": kind,
        }  # fmt: skip

    return translate


def _convolution(a: dict[str, Any]) -> tuple[str, Sequence[Any], Mapping[str, Any]]:
    padding = a["padding"]
    if hasattr(padding, "text"):
        padding = [0] if padding.text == "valid" else "same"
    words = {"stride": a["stride"], "padding": padding, "dilation": a["dilation"], "groups": a["groups"]}
    return "convolution", [a["input"], a["weight"], a["bias"]], words


def _transposed(a: dict[str, Any]) -> tuple[str, Sequence[Any], Mapping[str, Any]]:
    words = {"stride": a["stride"], "padding": a["padding"], "extra": a["output_padding"]}
    return "transposed_convolution", [a["input"], a["weight"], a["bias"]], {
        **words, "groups": a["groups"], "dilation": a["dilation"]
    }  # fmt: skip


def _attention(a: dict[str, Any]) -> tuple[str, Sequence[Any], Mapping[str, Any]]:
    if a.get("enable_gqa"):
        raise SymbpError("attention whose heads share keys (enable_gqa)")
    words = {"probability": a["dropout_p"], "causal": a["is_causal"], "scale": a.get("scale")}
    return "scaled_dot_product_attention", [a["query"], a["key"], a["value"], a["attn_mask"]], words


REDUCED = {0: "none", 1: "mean", 2: "sum"}


def _loss(name: str) -> Translation:
    def translate(a: dict[str, Any]) -> tuple[str, Sequence[Any], Mapping[str, Any]]:
        samples = REDUCED[a.get("reduction", 1)]
        if samples == "none" or a.get("weight") is not None:
            raise SymbpError(f"{name} without a reduction, or with weights of its own")
        words: dict[str, Any] = {"name": name, "samples": samples}
        if a.get("label_smoothing"):
            words["smoothing"] = a["label_smoothing"]
        if a.get("ignore_index", -100) >= 0:
            words["ignored"] = a["ignore_index"]
        for ours, theirs in {"huber": ("threshold", "delta"), "smooth_l1": ("threshold", "beta")}.items():
            if name == ours:
                words[theirs[0]] = a[theirs[1]]
        return "loss", [a["self"], a["target"]], words

    return translate


def _layer_norm(a: dict[str, Any]) -> tuple[str, Sequence[Any], Mapping[str, Any]]:
    return "layer_norm", [a["input"], len(a["normalized_shape"]), a["weight"], a["bias"]], {"epsilon": a["eps"]}


def _rms_norm(a: dict[str, Any]) -> tuple[str, Sequence[Any], Mapping[str, Any]]:
    epsilon = a["eps"] if a["eps"] is not None else 1.1920928955078125e-07
    return "rms_norm", [a["input"], len(a["normalized_shape"]), a["weight"]], {"epsilon": epsilon}


def _batch_norm(a: dict[str, Any]) -> tuple[str, Sequence[Any], Mapping[str, Any]]:
    words = {"momentum": a["momentum"], "epsilon": a["eps"], "training": a["training"]}
    return "batch_norm", [a["input"], a["weight"], a["bias"], a["running_mean"], a["running_var"]], words


def _group_norm(a: dict[str, Any]) -> tuple[str, Sequence[Any], Mapping[str, Any]]:
    return "group_norm", [a["input"], a["num_groups"], a["weight"], a["bias"]], {"epsilon": a["eps"]}


def _upsample(a: dict[str, Any]) -> tuple[str, Sequence[Any], Mapping[str, Any]]:
    factors = {float(n) for n in a.get("scale_factors") or [v for k, v in a.items() if k.startswith("scales") and v]}
    if len(factors) != 1 or next(iter(factors)) % 1:
        raise SymbpError("an upsampling by factors that differ, or are not whole")
    return "upsample", [a.get("input", a.get("self"))], {"factor": int(next(iter(factors)))}


def _split(a: dict[str, Any]) -> tuple[str, Sequence[Any], Mapping[str, Any]]:
    return "split", [a["self"], a.get("split_size", a.get("split_sizes"))], {"axis": a["dim"]}


def _narrow(a: dict[str, Any]) -> tuple[str, Sequence[Any], Mapping[str, Any]]:
    return "slice", [a["self"]], {"axis": a["dim"], "start": a["start"], "end": a["start"] + a["length"]}


def _matrix(kind: str) -> Translation:
    def translate(a: dict[str, Any]) -> tuple[str, Sequence[Any], Mapping[str, Any]]:
        other = "other" if "other" in a else "mat2" if "mat2" in a else "vec"
        return kind, [a["self"], a[other]], {}

    return translate


_COPIES = (
    *("contiguous", "alias", "clone", "detach", "_to_copy", "to", "float", "double"),
    *("lift_fresh_copy", "lift_fresh", "type_as"),
)
_ALIKE = (
    *("relu", "sigmoid", "tanh", "silu", "exp", "log", "log1p", "sqrt", "reciprocal", "abs", "sign", "floor", "sin"),
    *("cos", "tan", "sinh", "cosh", "atan", "erf", "relu6", "selu", "mish", "log_sigmoid", "square", "logical_not"),
)

TRANSLATED: dict[str, Translation] = {
    **{n: same("identity", "self") for n in _COPIES},
    **{n: same(n, "self") for n in _ALIKE},
    **{n: same(n, "self", "other") for n in ("maximum", "minimum", "logical_and")},
    "add": _scaled("add"),
    "sub": _scaled("subtract"),
    "rsub": lambda a: ("subtract", [a["other"], a["self"]], {}),
    "mul": same("multiply", "self", "other"),
    "div": same("divide", "self", "other"),
    "true_divide": same("divide", "self", "other"),
    "neg": same("negative", "self"),
    "pow": same("power", "self", "exponent"),
    "rsqrt": same("inverse_sqrt", "self"),
    "hardswish": same("hard_swish", "self"),
    "hardsigmoid": same("hard_sigmoid", "self"),
    "softsign": same("softsign", "self"),
    "leaky_relu": same("leaky_relu", "self", slope="negative_slope"),
    "prelu": same("prelu", "self", "weight"),
    "elu": _elu,
    "gelu": _gelu,
    "softplus": _softplus,
    "clamp": _clamp,
    "hardtanh": _clamp,
    "clamp_min": lambda a: ("clamp_low", [a["self"]], {"low": _word(a["min"])}),
    "clamp_max": lambda a: ("clamp_high", [a["self"]], {"high": _word(a["max"])}),
    "where": same("where", "condition", "self", "other"),
    "masked_fill": same("where", "mask", "value", "self"),
    "eq": same("equal", "self", "other"),
    "ne": same("not_equal", "self", "other"),
    "lt": same("less", "self", "other"),
    "le": same("less_equal", "self", "other"),
    "gt": same("greater", "self", "other"),
    "ge": same("greater_equal", "self", "other"),
    "bitwise_not": same("logical_not", "self"),
    "bitwise_and": same("logical_and", "self", "other"),
    "tril": same("lower", "self", shift="diagonal"),
    "triu": same("upper", "self", shift="diagonal"),
    "sum": _reduction("sum"),
    "mean": _reduction("mean"),
    "amax": _reduction("max"),
    "amin": _reduction("min"),
    "logsumexp": _reduction("logsumexp"),
    "var": _variance,
    "softmax": same("softmax", "self", axis="dim"),
    "_softmax": same("softmax", "self", axis="dim"),
    "log_softmax": same("log_softmax", "self", axis="dim"),
    "_log_softmax": same("log_softmax", "self", axis="dim"),
    "cumsum": same("cumulative_sum", "self", axis="dim"),
    "matmul": _matrix("matmul"),
    "mm": _matrix("matmul"),
    "bmm": _matrix("matmul"),
    "linear": same("linear", "input", "weight", "bias"),
    "addmm": same("addmm", "self", "mat1", "mat2"),
    "conv1d": _convolution,
    "conv2d": _convolution,
    "conv3d": _convolution,
    "conv_transpose1d": _transposed,
    "conv_transpose2d": _transposed,
    "batch_norm": _batch_norm,
    "layer_norm": _layer_norm,
    "rms_norm": _rms_norm,
    "group_norm": _group_norm,
    "max_pool1d": _pool("max_pooling"),
    "max_pool2d": _pool("max_pooling"),
    "avg_pool1d": _pool("average_pooling"),
    "avg_pool2d": _pool("average_pooling"),
    "adaptive_avg_pool1d": same("adaptive_average_pooling", "self", output="output_size"),
    "adaptive_avg_pool2d": same("adaptive_average_pooling", "self", output="output_size"),
    "upsample_nearest1d": _upsample,
    "upsample_nearest2d": _upsample,
    "embedding": same("embedding", "weight", "indices"),
    "dropout": same("dropout", "input", probability="p", training="train"),
    "scaled_dot_product_attention": _attention,
    "lstm": _recurrent("lstm"),
    "gru": _recurrent("gru"),
    "rnn_tanh": _recurrent("rnn"),
    "view": lambda a: ("reshape", [a["self"], a["size"]], {}),
    "_unsafe_view": lambda a: ("reshape", [a["self"], a["size"]], {}),
    "reshape": same("reshape", "self", "shape"),
    "flatten": same("flatten", "self", start="start_dim", end="end_dim"),
    "unflatten": same("unflatten", "self", axis="dim", sizes="sizes"),
    "permute": same("permute", "self", "dims"),
    "transpose": same("swap", "self", "dim0", "dim1"),
    "t": same("transpose", "self"),
    "expand": same("expand", "self", "size"),
    "expand_as": same("expand_as", "self", "other"),
    "squeeze": lambda a: ("squeeze", [a["self"], _axes(a.get("dim"))], {}),
    "unsqueeze": same("unsqueeze", "self", "dim"),
    "slice": same("slice", "self", axis="dim", start="start", end="end", step="step"),
    "narrow": _narrow,
    "select": same("select", "self", axis="dim", index="index"),
    "split": _split,
    "split_with_sizes": _split,
    "chunk": lambda a: ("split", [a["self"], None], {"axis": a["dim"], "count": a["chunks"]}),
    "unbind": same("unbind", "self", axis="dim"),
    "cat": same("concatenate", "tensors", axis="dim"),
    "stack": same("stack", "tensors", axis="dim"),
    "flip": same("flip", "self", "dims"),
    "repeat": same("repeat", "self", "repeats"),
    "arange": _arange,
    "zeros": _filled(0),
    "ones": _filled(1),
    "full": _filled("fill_value"),
    "zeros_like": lambda a: ("filled_like", [a["self"], 0], {}),
    "ones_like": lambda a: ("filled_like", [a["self"], 1], {}),
    "cross_entropy_loss": _loss("cross_entropy_labels"),
    "mse_loss": _loss("mean_squared_error"),
    "l1_loss": _loss("mean_absolute_error"),
    "huber_loss": _loss("huber"),
    "smooth_l1_loss": _loss("smooth_l1"),
    "binary_cross_entropy_with_logits": _loss("binary_cross_entropy"),
    "binary_cross_entropy": _loss("binary_cross_entropy"),
}  # fmt: skip
