"""Inbound webhook of the tenant: a route that takes what the tenant has sent, and tells which records it is about."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from halopsa import HaloPsaAuthenticationError, HaloPsaProtocolError, WebhookEvent, verify_webhook
from halopsa.core.base.secret import hide

from ..problems import Problem

__all__ = ["PATH", "inbound"]

PATH: Final = "/hooks/halopsa"
_log: Final = logging.getLogger("halopsa.leads.webhooks")
_LARGEST: Final = 4 * 1024 * 1024  # bytes: batches of tickets with all they hold are long


def inbound(secret: str, note: Callable[[int], object], *, largest: int = _LARGEST) -> Route:
    """Return the route of the tenant's webhook.

    Args:
        secret: What the webhook was set up with on the tenant.
        note: Is called with the id of each record that the events are about, in a thread, each once. The tenant may
            send an event again, so twice must be as once. What it raises is answered with a failure, so that the
            tenant sends the events again.
        largest: How many bytes a request may have.
    """
    secret = hide(secret)

    def told(body: bytes, headers: dict[str, str]) -> int:
        try:
            events = verify_webhook(body, headers, secret)
        except HaloPsaAuthenticationError:
            # Not its own message: whoever forges needs no advice.
            raise Problem(
                "AUTHENTICATION_ERROR", 401, "The webhook is not signed with this service's secret."
            ) from None
        except HaloPsaProtocolError as error:
            raise Problem("VALIDATION_ERROR", 400, error.message) from None
        for number in dict.fromkeys(map(_number, events)):
            if number is not None:
                note(number)
        return len(events)

    async def receive(request: Request) -> Response:
        request.state.route = PATH
        body = await _body(request, largest)
        count = await run_in_threadpool(told, body, dict(request.headers))
        _log.info("The tenant's webhook told %d events.", count)
        return Response(status_code=204)

    return Route(PATH, receive, methods=["POST"])


def _number(event: WebhookEvent) -> int | None:
    """The id of the record. Tenants write their own messages, so it may be text, or something else altogether."""
    text = str(event.object_id)
    return int(text) if text.isdecimal() and text.isascii() and len(text) < 19 else None


async def _body(request: Request, largest: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > largest:
            raise Problem("VALIDATION_ERROR", 413, f"The request is larger than {largest} bytes.")
        parts.append(part)
    return b"".join(parts)
