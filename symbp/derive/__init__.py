"""The rule of differentiation and the order in which it is applied."""
