"""Problem: why a request to the lead service is refused, with its code, its status and what the caller can do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NoReturn

__all__ = ["Problem", "invalid", "not_found"]


class Problem(Exception):
    """A refusal. ``details`` go out with it, so they hold nothing that the caller did not send or may not know."""

    def __init__(
        self,
        code: str,
        status: int,
        message: str,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        **details: object,
    ) -> None:
        super().__init__(message)
        self.code = code
        self.status = status
        self.message = message
        self.headers = dict(headers or {})
        self.details = details


def invalid(message: str, field: str, value: object = None) -> NoReturn:
    """Refuse what a caller gave for a field."""
    if value is None:
        raise Problem("VALIDATION_ERROR", 400, message, field=field)
    raise Problem("VALIDATION_ERROR", 400, message, field=field, value=value)


def not_found(message: str) -> NoReturn:
    """Refuse a request for something that is not there."""
    raise Problem("RESOURCE_NOT_FOUND", 404, message)
