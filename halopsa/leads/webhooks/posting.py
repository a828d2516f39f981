"""Posting: one signed message to one webhook (HTTP/1.1), within one time limit. Redirects are not followed."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Mapping
from contextlib import closing
from email.utils import parsedate_to_datetime
from typing import Final

import attrs
import h11

from halopsa._api import API
from halopsa.core.http.webhook_signature import sign_webhook

from .destination import Refused, Target, connect

__all__ = ["Answer", "Unsent", "post"]

_HEAD: Final = 16_384  # bytes of an answer's head; its body is not read
_CHUNK: Final = 4_096
_SECONDS: Final = 10.0


class Unsent(Exception):
    """There is no answer. The message says why, in few words, and quotes nothing that the other side said."""


@attrs.frozen
class Answer:
    """What a webhook answered. ``retry_after``: seconds it asked to wait for."""

    status: int
    retry_after: float | None = None


def post(
    target: Target,
    body: bytes,
    secret: str,
    *,
    ident: str,
    now: float,
    seconds: float = _SECONDS,
    context: ssl.SSLContext | None = None,
) -> Answer:
    """Send a message, and return what was answered.

    Args:
        target: Where to.
        body: JSON.
        secret: What the webhook was registered with.
        ident: The message's id.
        now: The time in Unix seconds.
        seconds: How long this may take, all together.
        context: What TLS trusts; else what the system trusts.

    Raises:
        Refused: The target is not to be told anything.
        Unsent: There is no answer.
    """
    until = time.monotonic() + seconds
    headers = {
        "Host": target.authority,
        "User-Agent": f"{API.product.package}-leads/{API.product.version}",
        "Content-Type": "application/json",
        "Content-Length": str(len(body)),
        "Connection": "close",
        **sign_webhook(body, secret, ident=ident, now=now),
    }
    try:
        with closing(connect(target, seconds, context=context)) as made:
            return _exchange(made, target.path, headers, body, until, now)
    except Refused:
        raise
    except TimeoutError:
        raise Unsent(f"no answer within {seconds:.0f} seconds") from None
    except ssl.SSLCertVerificationError:
        raise Unsent("its certificate is not trusted, or not of its name") from None
    except ssl.SSLError:
        raise Unsent("no connection by TLS") from None
    except socket.gaierror:
        raise Unsent("its name is not known") from None
    except OSError:
        raise Unsent("no connection, or it was broken off") from None
    except h11.ProtocolError:
        raise Unsent("its answer is no HTTP") from None


def _exchange(
    made: socket.socket, path: str, headers: Mapping[str, str], body: bytes, until: float, now: float
) -> Answer:
    talk = h11.Connection(h11.CLIENT, max_incomplete_event_size=_HEAD)
    sent = [
        h11.Request(method="POST", target=path, headers=[*headers.items()]),
        h11.Data(body),
        h11.EndOfMessage(),
    ]
    _send(made, b"".join(talk.send(event) or b"" for event in sent), until)
    got = 0
    while True:
        event = talk.next_event()
        if isinstance(event, h11.Response):
            return Answer(event.status_code, _pause(event, now))
        if event is h11.NEED_DATA:
            made.settimeout(_left(until))
            data = made.recv(_CHUNK)
            got += len(data)
            if got > 2 * _HEAD:  # one head after another says only that more is to come
                raise h11.RemoteProtocolError("a head without end")
            talk.receive_data(data)


def _send(made: socket.socket, data: bytes, until: float) -> None:
    rest = memoryview(data)
    while rest:
        made.settimeout(_left(until))
        rest = rest[made.send(rest) :]


def _left(until: float) -> float:
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _pause(answer: h11.Response, now: float) -> float | None:
    """The header Retry-After: seconds, or a date."""
    for name, value in answer.headers:
        if name != b"retry-after":
            continue
        text = value.decode("latin-1").strip()
        if text.isdecimal() and text.isascii() and len(text) < 10:
            return float(text)
        try:
            return max(0.0, parsedate_to_datetime(text).timestamp() - now)
        except (ValueError, OverflowError, OSError):
            return None
    return None
