"""A declaration (TOML or Python) becomes a network: a forward program and what training it needs."""

from symbp.network.build import network_from_toml as network_from_toml
from symbp.network.model import Network as Network
