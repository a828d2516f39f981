"""Access to a stand-in: its credentials, the tokens it gives, and its limits."""

from __future__ import annotations

import base64
import binascii
import json
import secrets
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

import attrs
from werkzeug.wrappers import Request

from halopsa.core.api_parts import Host, Limit, Scheme
from halopsa.core.facts import ApiFacts
from halopsa.sandbox.apis import envelopes
from halopsa.sandbox.limits import Window


def credentials(facts: ApiFacts) -> dict[str, str]:
    """Return what a client of a stand-in logs in with, by the argument's name."""
    return {name: f"sandbox-{name.replace('_', '-')}" for name in facts.credentials}


@attrs.define
class Access:
    """What lets requests in: ``check`` raises the refusal."""

    facts: ApiFacts
    token_lifetime: int
    _tokens: dict[str, float] = attrs.field(factory=dict, init=False, repr=False)

    def secrets(self) -> Iterator[str]:
        """Yield what may stand in paths and is not to be shown."""
        known = credentials(self.facts)
        for scheme in self.facts.schemes.values():
            if scheme.path:
                yield known[scheme.path]

    def revoke(self) -> None:
        """Make all tokens invalid."""
        self._tokens.clear()

    def token_paths(self) -> Iterator[tuple[str, Scheme]]:
        """Yield where tokens are given, and for which scheme."""
        for scheme in self.facts.schemes.values():
            if scheme.token is not None:
                yield scheme.token.path, scheme

    def check(self, request: Request, schemes: Sequence[str], path: Mapping[str, object]) -> None:
        """Raise 401 unless a request has what these schemes ask for."""
        known = credentials(self.facts)
        for name in schemes:
            scheme = self.facts.schemes[name]
            if scheme.path:
                fits = str(path.get(scheme.path, "")) == known[scheme.path]
            else:
                given = request.headers.get(scheme.header)
                fits = scheme.optional if given is None else self._fits(scheme, given, known)
            if not fits:
                raise envelopes.refusal(self.facts, 401, "the credentials are missing or wrong")

    def _fits(self, scheme: Scheme, given: str, known: Mapping[str, str]) -> bool:
        if scheme.basic:
            user, password = (known.get(name, "") for name in scheme.basic)
            try:
                sent = base64.b64decode(given.removeprefix("Basic "), validate=True).decode()
            except (binascii.Error, ValueError):
                return False
            return sent == f"{user}:{password}"
        before, _, after = scheme.value.partition("{token}")
        if scheme.token is None:
            return given == scheme.value.format(**known)
        token = given.removeprefix(before).removesuffix(after)
        return self._tokens.get(token, 0.0) > time.monotonic()

    def issue(self, request: Request, scheme: Scheme) -> dict[str, object]:
        """Return a token for client credentials, as a form or as JSON, whichever the manifest says."""
        asked = scheme.token
        assert asked is not None  # noqa: S101 - only these have a path for tokens
        known = credentials(self.facts)
        if asked.body == "json":
            try:
                given = json.loads(request.get_data())
            except ValueError:
                given = {}
        else:
            given = request.form.to_dict()
        wanted = [known[name] for name in asked.credentials]
        sent = [given.get("client_id"), given.get("client_secret")] if isinstance(given, dict) else []
        if not isinstance(given, dict) or given.get("grant_type") != "client_credentials":
            raise envelopes.refusal(self.facts, 400, "unsupported_grant_type")
        if sent != wanted:
            raise envelopes.refusal(self.facts, 401, "invalid_client")
        token = secrets.token_urlsafe(24)
        self._tokens[token] = time.monotonic() + self.token_lifetime
        return {"access_token": token, "token_type": "Bearer", "expires_in": self.token_lifetime}


class Limits:
    """The limits of one host; a refused request does not count."""

    def __init__(self, facts: ApiFacts, limits: Sequence[Limit]) -> None:
        self._facts = facts
        self._windows = [Window(limit.requests, limit.window) for limit in limits if limit.requests]
        self._most = min((limit.parallel for limit in limits if limit.parallel), default=0)
        self._running = 0
        self._lock = threading.Lock()

    @contextmanager
    def admitted(self) -> Iterator[None]:
        """Count one request while it is answered, or raise 429."""
        with self._lock:
            if self._most and self._running >= self._most:
                raise envelopes.refusal(self._facts, 429, "too many requests at a time", retry_after=1)
            wait = max((window.wait() for window in self._windows), default=0.0)
            if wait > 0:
                raise envelopes.refusal(self._facts, 429, "too many requests", retry_after=wait)
            for window in self._windows:
                window.count()
            self._running += 1
        try:
            yield
        finally:
            with self._lock:
                self._running -= 1


def limits_of(facts: ApiFacts, host: Host, given: tuple[int, float] | bool | None) -> Limits:
    """Return the limits of a host: those of the manifest, one window instead, or none."""
    if given is None or given is False:
        return Limits(facts, ())
    if given is True:
        return Limits(facts, host.limits)
    return Limits(facts, (Limit(requests=given[0], window=given[1]),))
