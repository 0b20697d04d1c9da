"""A comparison that several adjoints make is named where that is less work."""

from __future__ import annotations

from tests.simplify.backward import backward

HINGE = "f = sum[n,j](where(j == c[n], 0, where(0 >= 1 + z[n,j] - z[n,c[n]], 0, 1 + z[n,j] - z[n,c[n]])))"
SCORES = {"z": (5, 3)}


def test_the_hinge_of_class_labels_compares_each_class_once() -> None:
    assert backward(HINGE, SCORES, "z", {"c": (5,)}) == [
        "mask_z[n, i] = where(z[n, c[n]] >= 1 + z[n, i], 0, 1)",
        "sum_z[n] = -sum[j: 3](where(j == c[n], 0, mask_z[n, j]))",
        "grad_z[n, i] = where(c[n] == i, sum_z[n], mask_z[n, i])",
    ]


def test_without_the_strategy_it_compares_twice() -> None:
    found = backward(HINGE, SCORES, "z", {"c": (5,)}, off="name_masks")
    assert len(found) == 2 and all(">=" in equation for equation in found)


def test_a_comparison_over_the_same_elements_in_all_readers_stays_in_them() -> None:
    text = "p[n] = exp(x[n])\nq[n] = sin(y[n])\nf = sum[n](where(p[n] > q[n], p[n]**2*q[n], 0))"
    assert not any("mask" in equation for equation in backward(text, {"x": (5,), "y": (5,)}, "x y"))


def test_a_comparison_behind_a_condition_stays_behind_it() -> None:
    text = "f = sum[n](where(c[n] < 3, sum[k](where(x[n,k] > x[n,c[n]], x[n,k]*y[n], 0)), 0))"
    assert not any("mask" in equation for equation in backward(text, {"x": (5, 3), "y": (5,)}, "x y", {"c": (5,)}))
