"""The file of the MCP server's token: one that others may read is refused, and its text is not in the message."""

from __future__ import annotations

from pathlib import Path

import pytest

from halopsa.mcp.transport import token_of

TOKEN = "a-token-of-more-than-twenty-characters"


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o602])
def test_others_may_not_use_it(tmp_path: Path, mode: int) -> None:
    file = tmp_path / "token"
    file.write_text(f"{TOKEN}\n", encoding="utf-8")
    file.chmod(mode)
    with pytest.raises(ValueError, match="chmod 600") as caught:
        token_of(None, str(file))
    assert TOKEN not in str(caught.value)
    file.chmod(0o600)
    assert token_of(None, str(file)).fits(TOKEN)
    assert token_of("another-token-that-is-long", str(file)).fits(TOKEN)
