"""Error bodies of a tenant. There are several forms: they depend on which part of the server refuses."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Literal

Style = Literal["exception", "text", "message", "result"]


class Refusal(Exception):
    """An answer that is not a success: raised anywhere below the application, sent as it is."""

    def __init__(
        self,
        status: int,
        body: object = None,
        *,
        text: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(f"HTTP {status}")
        self.status = status
        self.headers = dict(headers or {})
        if text is not None:
            self.body, self.content_type = text.encode(), "text/plain; charset=utf-8"
        elif body is not None:
            self.body, self.content_type = json.dumps(body).encode(), "application/json; charset=utf-8"
        else:
            self.body, self.content_type = b"", ""


def model_state(errors: Mapping[str, Sequence[str]]) -> Refusal:
    """The request could not be bound to the parameters or the body of the operation."""
    return Refusal(400, {key: list(messages) for key, messages in errors.items()})


def business(message: str, style: Style) -> Refusal:
    """The request was understood and refused by a rule."""
    if style == "text":
        return Refusal(400, message)
    if style == "message":
        return Refusal(400, {"Message": message})
    if style == "result":
        return Refusal(400, {"resultCode": 1, "errorMessage": message})
    return Refusal(
        400,
        {
            "ClassName": "System.Exception",
            "Message": message,
            "Data": None,
            "InnerException": None,
            "HelpURL": None,
            "StackTraceString": None,
            "RemoteStackTraceString": None,
            "RemoteStackIndex": 0,
            "ExceptionMethod": None,
            "HResult": -2146233088,
            "Source": None,
            "WatsonBuckets": None,
        },
    )


def fields(errors: Sequence[tuple[str, str]]) -> Refusal:
    """The inventory dialect's own shape of a validation error."""
    return Refusal(400, {"errors": [{"field": field, "message": message} for field, message in errors]})


def not_found() -> Refusal:
    """No such record or route: tenants send no body."""
    return Refusal(404)
