"""The soak in small."""

from __future__ import annotations

from tests.soak.run import Bounds, soak


def test_a_short_run() -> None:
    result = soak(2000, say=lambda line: None)
    assert not result.faults, "\n".join(result.lines)
    assert result.requests >= 2000


def test_what_grows_is_noticed() -> None:
    result = soak(500, say=lambda line: None, bounds=Bounds(traced=-1, descriptors=-1))
    assert len(result.faults) >= 2
