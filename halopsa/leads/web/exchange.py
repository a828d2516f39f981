"""Exchange: what is asked of a handler, and what it answers."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from typing import Any, Protocol

import attrs
from starlette.datastructures import Headers

from halopsa.core.resource_facts import Operation
from halopsa.leads.problems import invalid
from halopsa.leads.service import Service

__all__ = ["Answer", "Asked", "Asker", "fingerprint", "once", "stamp"]

_KEY = re.compile(r"[\x21-\x7e]{1,255}")


class Asker(Protocol):
    """Who asks: a key, an account of the tenant, or an address that gave neither and may do nothing."""

    @property
    def id(self) -> str:
        """What its limits and its idempotency keys are kept under."""

    @property
    def scopes(self) -> Collection[str]:
        """What it may do."""


@attrs.frozen
class Asked:
    """One request, checked: ``body`` and ``query`` hold only what the manifest has, with its types, as plain JSON."""

    operation: Operation
    caller: Asker
    path: Mapping[str, Any]  # Any: numbers and texts, by the type of the resource's id
    query: Mapping[str, Any]  # Any: by the types of the parameters
    body: Mapping[str, Any] = attrs.field(
        repr=False
    )  # Any: JSON, by the types of the entity; not shown: personal
    headers: Mapping[str, str] = attrs.field(repr=False)  # by names in lower case
    service: Service = attrs.field(repr=False)
    request_id: str
    #: Of the route and the body as they were sent: two requests with the same one ask for the same.
    fingerprint: str

    @property
    def idempotency_key(self) -> str | None:
        """The key under which the caller will repeat this request. Raises Problem for one that is none."""
        key = self.headers.get("idempotency-key")
        if key is not None and not _KEY.fullmatch(key):
            invalid(
                "Idempotency-Key must have 1 to 255 characters of ASCII, without blanks.", "Idempotency-Key"
            )
        return key

    @property
    def respond_async(self) -> bool:
        """Whether the caller asks for an answer before the work is done (RFC 7240)."""
        return any(
            part.strip().lower() == "respond-async" for part in self.headers.get("prefer", "").split(",")
        )


@attrs.frozen
class Answer:
    """An answer: its status, its body (``None``: there is none), and headers beyond those that all have."""

    status: int
    body: Mapping[str, Any] | None = None  # Any: JSON
    headers: Mapping[str, str] = attrs.field(factory=dict)


def once(headers: Headers, *names: str) -> None:
    """Refuse a request that has one of these headers twice: two who read it could believe different ones.

    RFC 9110 (5.3) forbids to send them so, and has no rule which of them counts.
    """
    for name in names:
        if len(headers.getlist(name)) > 1:
            invalid(f"{name} is given twice: send one.", name)


def fingerprint(verb: str, path: str, body: bytes) -> str:
    """Return the fingerprint of a request."""
    return hashlib.sha256(b"\n".join((verb.encode(), path.encode(), body))).hexdigest()


def stamp(seconds: float | None) -> str | None:
    """Return a time as answers have it: in UTC, to the second; nothing for none."""
    if seconds is None:
        return None
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
