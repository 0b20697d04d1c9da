"""The rule of differentiation and the order in which it is applied."""


def __getattr__(name):
    if name == "derive_network":
        from symbp.pipeline import derive_network

        return derive_network
    raise AttributeError(name)
