"""What may be seen of a call: its error in every form, and everything that was logged."""

from __future__ import annotations

import copy
import logging
import pickle
import traceback
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from tests.faults.kinds import forms

_HERE: Final = str(Path(__file__).parent)
_FOREIGN: Final = ("requests", "urllib3", "http", "socket", "ssl", "tenacity", "json", "zlib")


class Log(logging.Handler):
    """Every record of every logger, as text with all it carries."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.getMessage()} {record.args!r} {record.exc_info!r} {vars(record)!r}")


@contextmanager
def listening() -> Iterator[Log]:
    """Everything that is logged meanwhile, at DEBUG."""
    root, handler = logging.getLogger(), Log()
    names = ("halopsa", "urllib3", "urllib3.connectionpool", "requests", "tenacity", "")
    before = {name: logging.getLogger(name).level for name in names}
    for name in names:
        logging.getLogger(name).setLevel(logging.DEBUG)
    root.addHandler(handler)
    try:
        yield handler
    finally:
        root.removeHandler(handler)
        for name, level in before.items():
            logging.getLogger(name).setLevel(level)


def chain(error: BaseException) -> list[BaseException]:
    """The error and all that hangs on it, suppressed or not."""
    found: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        item = waiting.pop()
        if item is not None and item not in found:
            found.append(item)
            waiting += [item.__cause__, item.__context__]
    return found


def foreign(error: BaseException) -> list[str]:
    """Exceptions of other libraries that hang on the error."""
    kinds = [type(item) for item in chain(error)]
    return [
        f"{kind.__module__}.{kind.__name__}" for kind in kinds if kind.__module__.split(".")[0] in _FOREIGN
    ]


def visible(error: BaseException) -> str:
    """All that can be seen of an error without its frames' variables."""
    parts = ["".join(traceback.format_exception(error))]
    for item in chain(error):
        parts += [str(item), repr(item), repr(item.args), repr(vars(item))]
    parts.append(repr(vars(copy.copy(error))))
    parts.append(repr(pickle.dumps(error)))
    return "\n".join(parts)


def variables(error: BaseException) -> str:
    """The traceback with the variables of every frame but the tests' own."""
    frames = traceback.TracebackException.from_exception(error, capture_locals=True)
    parts: list[str] = []
    waiting: list[traceback.TracebackException | None] = [frames]
    while waiting:
        part = waiting.pop()
        if part is None:
            continue
        part.stack[:] = [frame for frame in part.stack if not frame.filename.startswith(_HERE)]
        parts += part.format(chain=False)
        waiting += [part.__cause__, part.__context__]
    return "".join(parts)


def found(text: str, marks: Iterable[str]) -> list[str]:
    """The marks that show in the text, in any encoding."""
    return [f"{mark} as {form}" for mark in marks for form in forms(mark) if form in text]
