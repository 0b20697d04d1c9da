"""Modules of pure functions on arrays: for the array API, PyTorch and JAX."""
