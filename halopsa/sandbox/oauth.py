"""OAuth: the token endpoint (RFC 6749), scopes and permissions."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Mapping

import attrs

from halopsa._api import API
from halopsa.sandbox.problems import Refusal
from halopsa.sandbox.settings import Settings
from halopsa.sandbox.tables import Table

_WHOLE = frozenset({"all", "all:standard", "admin"})
_MOST_TOKENS = 1000
_DESCRIPTIONS = {
    "invalid_request": "The token request must be a form, with the content type of one.",
    "unsupported_grant_type": "This grant type is not supported. Use client_credentials.",
    "invalid_client": "The client id or the client secret is not that of an application.",
    "invalid_scope": "A scope that was asked for does not exist.",
}


@attrs.frozen
class Grant:
    """The rights that a token gives."""

    expires: float
    scopes: frozenset[str]


class Tokens:
    """The tokens issued, with their rights."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._grants: dict[str, Grant] = {}
        self._lock = threading.Lock()

    def issue(
        self, form: Mapping[str, str], content_type: str, login: tuple[str, str] | None = None
    ) -> dict[str, object]:
        """Answer a token request: the reply, or the refusal of an OAuth server.

        login: the client's id and secret where they came in the header of Basic authentication.
        """
        if not content_type.startswith("application/x-www-form-urlencoded"):
            raise _refused("invalid_request", 400)
        if form.get("grant_type") != "client_credentials":
            raise _refused("unsupported_grant_type", 400)
        ident, secret = login or (form.get("client_id", ""), form.get("client_secret", ""))
        if ident == "bad-client-id":
            raise _refused("invalid_client", 400)
        same = secrets.compare_digest(secret.encode(), self._settings.client_secret.encode())
        if ident != self._settings.client_id or not same:
            raise _refused("invalid_client", 401)
        scope = form.get("scope", "")
        asked = frozenset(scope.split())
        if (scope and not asked) or not asked <= frozenset(API.auth.scopes):
            raise _refused("invalid_scope", 400)
        token = f"sandbox.{secrets.token_urlsafe(32)}"
        lifetime = self._settings.token_lifetime
        with self._lock:
            now = time.monotonic()
            if len(self._grants) >= _MOST_TOKENS:
                self._grants = {name: grant for name, grant in self._grants.items() if grant.expires > now}
            self._grants[token] = Grant(now + lifetime, asked)
        granted = "all" if asked and self._settings.dialect == "inventory" else _granted(asked)
        return {"scope": granted, "token_type": "Bearer", "access_token": token, "expires_in": lifetime}

    def check(self, header: str) -> Grant:
        """The rights of the bearer; 401 with an empty body for anyone else."""
        scheme, _, token = header.partition(" ")
        grant = self._grants.get(token.strip()) if scheme.lower() == "bearer" else None
        # A token that was asked for without a scope is given out, and opens nothing.
        if grant is None or grant.expires <= time.monotonic() or not grant.scopes:
            raise Refusal(401)
        return grant

    def revoke(self) -> None:
        """Make every token invalid, as a restart of the authorisation server does."""
        with self._lock:
            self._grants.clear()


def permit(grant: Grant, table: Table, write: bool) -> None:
    """403 when the application lacks the permission the route asks for."""
    if not table.scope or grant.scopes & _WHOLE:
        return
    allowed = {f"edit:{table.scope}"} if write else {f"edit:{table.scope}", f"read:{table.scope}"}
    if not grant.scopes & allowed:
        raise Refusal(403)


def _granted(asked: frozenset[str]) -> str:
    # What is granted, not what was asked for: "all" comes back as its parts.
    parts = frozenset(API.auth.scopes) - _WHOLE | {"all:standard"} if asked & _WHOLE else frozenset()
    return " ".join(sorted((asked | parts) - {"all"}))


def _refused(error: str, status: int) -> Refusal:
    body = {"error": error, "error_description": _DESCRIPTIONS[error]}
    return Refusal(status, body, headers={"Cache-Control": "no-store"})
