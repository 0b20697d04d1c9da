"""The NumPy module."""
