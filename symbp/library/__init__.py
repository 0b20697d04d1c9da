"""Activations, layers, losses, optimisers and initialisers: forward formulas only, as data."""
