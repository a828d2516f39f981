"""Outgoing requests: where to and how they log in, their headers, deadline and timeouts, and what of it is secret."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

import attrs

from ..auth.tokens import Tokens
from ..base import secret
from ..base.deadline import Deadline
from ..base.redaction import secrets_in
from ..config.network import user_agent
from ..config.options import check_timeout
from ..config.settings import Config, TokenInfo
from ..http.call import NO_BODY, Call, SentWrite
from ..ratelimit.limiter import Limiter
from .denied import Denied
from .retry_policy import History
from .wire import WireRequest

__all__ = ["Access", "Attempts", "Destination", "Outgoing"]

_MARKED: Final = ("POST", "PUT")


class Access:
    """How calls log in: a header with a token (RFC 6750), headers that never change, credentials in the path.

    ``around``: what stands before and after the token in its header. ``lacks``: what is wrong where the caller brought
    too little for it.
    """

    __slots__ = ("_after", "_before", "_fixed", "_header", "_in_path", "lacks", "tokens")

    def __init__(
        self,
        tokens: Tokens,
        header: str = "",
        around: tuple[str, str] = ("", ""),
        *,
        fixed: Mapping[str, str] | None = None,
        in_path: Mapping[str, str] | None = None,
        lacks: str = "",
    ) -> None:
        self.tokens, self.lacks = tokens, lacks
        self._header, self._fixed, self._in_path = header, fixed, in_path
        self._before, self._after = around

    def add_to(self, headers: dict[str, str], token: TokenInfo | None) -> None:
        """Add the headers that log in."""
        if token is not None:
            headers[self._header] = secret.Hidden(f"{self._before}{token.access_token}{self._after}")
        if self._fixed:
            headers.update(self._fixed)

    def filled(self, path: str) -> str:
        """The path as it goes out, with the credentials that belong into it; hidden where there are any."""
        if not self._in_path:
            return path
        for name, value in self._in_path.items():
            place = f"{{{name}}}"
            if place not in path:
                place = f"%7B{name}%7D"  # in a path of the caller's own, which is quoted; else it is a part of an id
            path = secret.Hidden(value.join(path.split(place)))
        return path


class Destination:
    """A host that calls go to: its address, how they log in there, and what it bears.

    `max_body`: the largest body of a request in bytes; 0 is any.
    """

    __slots__ = ("access", "denied", "limiter", "max_body", "url")

    def __init__(
        self, url: str, limiter: Limiter, denied: Denied, access: Access, *, max_body: int = 0
    ) -> None:
        self.url, self.limiter, self.denied = url, limiter, denied
        self.access, self.max_body = access, max_body


@attrs.define(eq=False, repr=False)
class Attempts:
    """What has happened to one call so far."""

    deadline: Deadline
    to: Destination
    access: Access
    history: History = attrs.field(factory=History)
    sent: int = 0
    write: SentWrite | None = None
    tokens: list[str] = attrs.field(factory=list)  # sent so far
    url: str = ""  # for the log; empty for a link


class Outgoing:
    """Makes requests from calls, by the settings of one client."""

    def __init__(self, config: Config, clock: Callable[[], float]) -> None:
        self._config = config
        self._clock = clock
        self.agent = user_agent(config.facts, config.user_agent)
        # Our own headers win, whatever the case of the caller's (names are case-insensitive: RFC 9110, 5.1).
        self._of_all = {
            **{
                name: secret.Hidden(value)
                for name, value in config.default_headers.items()
                if name.lower() != "accept"
            },
            "User-Agent": self.agent,
        }

    def _times(self, call: Call) -> tuple[float, float]:
        given = None if call.timeout is None else check_timeout(call.timeout)
        return self._config.timeout if given is None else given

    def deadline(self, call: Call, *, download: bool) -> Deadline:
        """The caller's deadline, else a soft one: the time that all attempts may take by their timeouts."""
        if self._config.deadline is not None:
            return Deadline(self._config.deadline, hard=True, clock=self._clock)
        connect, read = self._times(call)
        one_number = call.timeout is not None and not isinstance(call.timeout, tuple | list)
        once = read if one_number else connect + read
        seconds = once * max(3, self._config.retry.max_attempts)
        return Deadline(
            max(seconds, self._config.facts.connection.download_deadline) if download else seconds,
            clock=self._clock,
        )

    def request(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | str | None,
        call: Call,
        progress: Attempts,
        *,
        secret: bool = False,
        path: str = "",
    ) -> WireRequest:
        connect, read = self._times(call)
        return WireRequest(
            method,
            url,
            headers,
            call.params,
            body,
            connect,
            read,
            progress.deadline,
            progress.sent + 1,
            progress.write.request_id if progress.write is not None else "",
            secret,
            path,
            call.answers,
        )

    def mark(self, call: Call, progress: Attempts) -> dict[str, str]:
        """The header that all attempts of a write share, where the server acts once on what is marked so."""
        name, write = self._config.facts.retries.idempotency_header, progress.write
        return {name: write.request_id} if name and write is not None and call.method in _MARKED else {}

    def headers(
        self, call: Call, access: Access | None = None, token: TokenInfo | None = None
    ) -> dict[str, str]:
        """All headers of a call; the secret ones are hidden."""
        headers = self._of_all.copy()
        headers["Accept"] = "*/*" if call.expect == "bytes" else "application/json"
        if call.json is not NO_BODY:
            headers["Content-Type"] = "application/json"
        elif call.content is not None:
            headers["Content-Type"] = call.content_type or "application/octet-stream"
        if access is not None:
            access.add_to(headers, token)
        return headers

    def secrets(self, call: Call, progress: Attempts, info: TokenInfo | None) -> tuple[str, ...]:
        """Values that a server may repeat and that must not be shown: of the client, and in what this call sends."""
        tokens = [*progress.tokens, *([info.access_token] if info is not None else [])]
        names = self._config.facts.records.secret_names
        sent = [*secrets_in(call.params, names), *secrets_in(call.json, names)]
        # In each list the longest first: one secret may be a part of another.
        found = [sorted(some, key=len, reverse=True) for some in ([*self._config.secrets, *tokens], sent)]
        return tuple(dict.fromkeys([*found[0], *found[1]]))
