"""Verbosity of a command (``-v``, ``--debug``): requests and log lines of the client on standard error."""

from __future__ import annotations

import contextlib
import logging
import traceback
from collections.abc import Iterator

from .output import for_terminal
from .streams import tell

__all__ = ["log_attribute", "spoken"]

_LOGGER = "halopsa"  # that of the package, above those of all APIs


def log_attribute(record: logging.LogRecord, name: str) -> object:
    """Return what a log record of any API says under this name; ``None`` where it does not."""
    return getattr(record, f"{record.name}_{name}", None)


class _Speaker(logging.Handler):
    """Prints log records: requests in short, or all there is to say. Warnings are printed by others."""

    def __init__(self, *, debug: bool) -> None:
        super().__init__(logging.DEBUG)
        self._debug = debug

    def emit(self, record: logging.LogRecord) -> None:
        if record.levelno >= logging.WARNING:
            return
        text = record.getMessage()
        if self._debug:
            tell(for_terminal(f"{record.levelname.lower()} {text}"))
            return
        method, status = log_attribute(record, "method"), log_attribute(record, "status")
        if method is None:
            tell(for_terminal(text))
            return
        path = log_attribute(record, "path") or log_attribute(record, "host")
        took = log_attribute(record, "ms")
        tell(for_terminal(f"{method} {path} {status or 'no answer'} in {took} ms"))


@contextlib.contextmanager
def spoken(*, verbose: bool, debug: bool) -> Iterator[None]:
    """Print what is logged meanwhile; with ``debug`` also where an error arose."""
    if not verbose and not debug:
        yield
        return
    log = logging.getLogger(_LOGGER)
    speaker, before = _Speaker(debug=debug), log.level
    log.addHandler(speaker)
    log.setLevel(logging.DEBUG)
    try:
        yield
    except Exception as error:
        if debug:
            tell(for_terminal("".join(traceback.format_exception(error)).rstrip(), lines=True))
        raise
    finally:
        log.setLevel(before)
        log.removeHandler(speaker)
