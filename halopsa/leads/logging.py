"""Logging of the lead service: JSON lines with request ids, without personal data, secrets and control characters."""

from __future__ import annotations

import logging
import re
import traceback
from contextvars import ContextVar
from typing import Any, Final, TextIO

from pythonjsonlogger.json import JsonFormatter

from halopsa.core.base.redaction import redact, redact_value

__all__ = ["REQUEST_ID", "configure", "without_people"]

REQUEST_ID: Final[ContextVar[str]] = ContextVar("request_id", default="")
"""The request that is being answered in this context."""
_HOME: Final = "halopsa.leads"
_ADDRESS: Final = re.compile(r"[^\s<>\"'(),;:]+@[^\s<>\"'(),;]+")
_LONGEST: Final = 2_000


def without_people(text: str) -> str:
    """Return a text without e-mail addresses and secrets, its control characters written out."""
    return redact(_ADDRESS.sub("[address]", text))[:_LONGEST]


def _cleaned(value: Any) -> Any:  # noqa: ANN401 - whatever was logged
    if isinstance(value, str):
        return without_people(value)
    if isinstance(value, dict):
        return {str(name): _cleaned(part) for name, part in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_cleaned(part) for part in value]
    # A record, a client, an exception: its text may name anybody.
    return value if value is None or isinstance(value, int | float) else f"[{type(value).__name__}]"


class _Formatter(JsonFormatter):
    """One line of JSON a record. Of an exception it has its kind and its places: its text may name a person."""

    def process_log_record(self, log_data: dict[str, Any]) -> dict[str, Any]:  # Any: as the base has it
        # First by name: what is under the name of a secret is hidden whatever it is.
        shown: dict[str, Any] = dict(_cleaned(redact_value(log_data, (), ())))
        if request_id := REQUEST_ID.get():
            shown.setdefault("request_id", request_id)
        return shown

    def formatException(self, ei: Any) -> str:  # noqa: ANN401 - as the base has it
        kind, _, trace = ei
        places = (
            f"{frame.name} ({frame.filename}:{frame.lineno})" for frame in traceback.extract_tb(trace)[-12:]
        )
        return f"{kind.__name__ if kind else 'no error'}: {' > '.join(places)}"


def configure(stream: TextIO, *, level: int = logging.INFO) -> logging.Handler:
    """Write the records of the service, of this package and of the server to a stream; return the handler."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        _Formatter(
            ["asctime", "levelname", "name", "message"],
            rename_fields={"asctime": "time", "levelname": "level", "name": "logger"},
            datefmt="%Y-%m-%dT%H:%M:%S%z",
        )
    )
    for name, least in ((_HOME, level), ("halopsa", logging.WARNING), ("uvicorn", logging.WARNING)):
        logger = logging.getLogger(name)
        logger.setLevel(least)
        if name != _HOME:  # it stands below halopsa
            logger.handlers[:] = [handler]
            logger.propagate = False
    return handler
