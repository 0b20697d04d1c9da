"""Rewrites that keep numbers finite and exact where the equations as they stand would not."""
