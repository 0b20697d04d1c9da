"""Every tool finds nothing in the generated C of every network."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.generate.soundness.networks import Network, copied, networks
from tests.generate.soundness.tools import TOOLS, Tool


@pytest.mark.slow
@pytest.mark.soundness
@pytest.mark.parametrize("network", networks(), ids=lambda n: n.name)
@pytest.mark.parametrize("tool", TOOLS, ids=lambda t: t.name)
def test_a_tool_finds_nothing(tool: Tool, network: Network, tmp_path: Path) -> None:
    if not tool.suits(network):
        pytest.skip(f"{tool.name} is not for a network like this one; docs/soundness.md says for which")
    if tool.missing:
        pytest.skip(f"{', '.join(tool.missing)} not installed; .ci/soundness installs it")
    found = tool.findings(network, copied(network, tmp_path))
    assert not found, found
