"""Equations become loops, and loops become NumPy and C."""
