"""A download that breaks: to a path it is begun again, to the caller's own file it is not."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from halopsa import HaloPsaConnectionError, HaloPsaError, HaloPsaProtocolError
from tests.faults.clients import connect
from tests.faults.kinds import FILE, KINDS, Good
from tests.faults.makers import Maker, close_in_body, gzip_truncated
from tests.faults.server import FaultServer, Play, Received, Step

LONG = Good(b"first " * 50_000, "application/octet-stream")


def broken(maker: Maker) -> Callable[[Received], Step]:
    """The first part of a longer file than the one that comes in the end."""
    return lambda received: maker(LONG)


def fine(received: Received) -> Step:
    if received.path == "/auth/token":
        return Step((Good(b'{"access_token": "t", "expires_in": 3600}').whole,))
    return Step((Good(FILE, "application/octet-stream").whole,))


BREAKS = pytest.mark.parametrize(
    ("maker", "error"),
    [(close_in_body, HaloPsaConnectionError), (gzip_truncated, HaloPsaProtocolError)],
    ids=["cut short", "gzip cut"],
)


@BREAKS
def test_to_a_path_it_is_begun_again(
    maker: Maker, error: type[HaloPsaError], server: FaultServer, tmp_path: Path
) -> None:
    play = Play(fine, [broken(maker)], hits=KINDS["download"].hits)
    with server.playing(play), connect(server.url) as client:
        assert client.attachments.download(9, to=tmp_path / "file") == len(FILE)
        assert (tmp_path / "file").read_bytes() == FILE
        assert len(play.requests) == 2
        assert [path.name for path in tmp_path.iterdir()] == ["file"]


@BREAKS
def test_to_the_callers_file_it_is_not(maker: Maker, error: type[HaloPsaError], server: FaultServer) -> None:
    """What has been written there is the caller's; more of it would be a file that never was."""
    play = Play(fine, [broken(maker)], hits=KINDS["download"].hits)
    target = io.BytesIO(b"mine: ")
    target.seek(0, io.SEEK_END)
    with server.playing(play), connect(server.url) as client:
        with pytest.raises(error):
            client.attachments.download(9, to=target)
        assert len(play.requests) == 1
        assert target.getvalue().startswith(b"mine: first ")
        assert client.attachments.download(9) == FILE
