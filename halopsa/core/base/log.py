"""Logging: one logger for all clients of an API, named like its package, and the attributes of its records.

Each record that is logged during a call names the instance that is called.
"""

from __future__ import annotations

import logging
from contextvars import ContextVar
from functools import cache
from typing import Final

from ..api_parts import Product

__all__ = ["Log", "instance", "log_of"]

instance: Final[ContextVar[str]] = ContextVar("instance", default="")
"""The instance that is being called in this context."""


class Log:
    """A logger whose record attributes begin with its name, so that they differ from those of other loggers."""

    def __init__(self, name: str) -> None:
        self.logger = logging.getLogger(name)
        self._name = name
        self.logger.addFilter(self._say_where)

    def attributes(self, **fields: object) -> dict[str, object]:
        """Return attributes for a record, for ``extra=``."""
        return {f"{self._name}_{name}": value for name, value in fields.items()}

    def note(self, text: str, **fields: object) -> None:
        """Log one line at INFO about what happens next; the fields are also attributes of the record."""
        self.line(logging.INFO, text, fields)

    def line(self, level: int, text: str, fields: dict[str, object]) -> None:
        """Log one line with fields, which are also attributes of the record. Nothing is done if the level is off."""
        if self.logger.isEnabledFor(level):
            words = [text] if text else []
            line = " ".join([*words, *(f"{name}={value}" for name, value in fields.items())])
            self.logger.log(level, "%s", line, extra=self.attributes(**fields))

    def _say_where(self, record: logging.LogRecord) -> bool:
        """Add the instance to the text and to the attributes: one process may have clients of several."""
        name, attribute = instance.get(), f"{self._name}_instance"
        if name and not hasattr(record, attribute):
            setattr(record, attribute, name)
            record.msg, record.args = f"{record.getMessage()} instance={name}", ()
        return True


@cache
def log_of(product: Product) -> Log:
    """Return the log that all clients of a product share."""
    return Log(product.package)
