"""The networks of the zoo without samples, named so that tests need not load them all to be collected."""

from __future__ import annotations

UNSAMPLED = (
    "chain-rule",
    "computation-graph",
    "himmelblau",
    "himmelblau-left",
    "himmelblau-right",
    "matrix-engine",
    "mlp",
    "momentum",
    "momentum-text",
    "one-weight",
    "single-neuron",
    "two-paths",
    "two-paths-sigmoid",
    "worked-example",
    "worked-example-neuron-bias",
    "worked-example-shared-bias",
)
