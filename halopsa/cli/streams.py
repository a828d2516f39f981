"""Streams of a command: standard output and standard error, with their errors and encodings.

An error of these streams causes no traceback and hides no outcome: if a command reported a failure after it had
created a ticket, a script would create the ticket again.
"""

from __future__ import annotations

import contextlib
import io
import os
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from typing import IO, TextIO

import click

from .exit_codes import INTERRUPTED


class OutputError(click.ClickException):
    """Standard output cannot be written. If only the reader has gone, as with ``| head``, nothing is printed."""

    def __init__(self, error: Exception) -> None:
        self.reason = str(getattr(error, "strerror", None) or error)
        self._quiet = isinstance(error, BrokenPipeError)
        super().__init__(f"The output cannot be written: {self.reason}.")

    def show(self, file: IO[str] | None = None) -> None:
        """Say so on standard error, in one line."""
        if not self._quiet:
            tell(self.message)


class Interrupted(click.ClickException):
    """Ctrl-C was pressed."""

    exit_code = INTERRUPTED

    def __init__(self) -> None:
        super().__init__("Stopped.")

    def show(self, file: IO[str] | None = None) -> None:
        """Say so on standard error, in one line."""
        tell(self.message)


def columns(otherwise: int = 80) -> int:
    """Return the width of the terminal: what COLUMNS says, what the terminal says, else this many.

    Without shutil, which loads modules for archives, and whose import alone would take a tenth of a help's time.
    """
    told = os.environ.get("COLUMNS", "")
    if told.isascii() and told.isdecimal() and int(told) > 0:
        return int(told)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns if sys.__stdout__ else otherwise
    except (OSError, ValueError):  # it is no terminal, or closed
        return otherwise


class _Line:
    """The last line of the terminal, redrawn in place. A wait is shown instead of progress: they never mix."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._shown = 0
        self._waits = False

    def draw(self, text: str, *, waits: bool = False) -> None:
        """Draw this text in place of the last; ``""`` removes it. ``waits``: it shows a wait."""
        with self._lock:
            if self._waits and not waits:
                return
            self._waits = waits and bool(text)
            self._draw(text[: columns() - 1])

    @contextlib.contextmanager
    def away(self) -> Iterator[None]:
        """Remove it meanwhile, so that a line that stays can be printed."""
        with self._lock:
            self._draw("")
            yield

    def _draw(self, text: str) -> None:
        if text or self._shown:
            with contextlib.suppress(OSError, ValueError):
                _put(sys.stderr, "\r" + text.ljust(self._shown) + ("" if text else "\r"))
            self._shown = len(text)


line = _Line()


def say(text: str = "") -> None:
    """Print a line on standard output. Raises `OutputError`."""
    try:
        with line.away():
            _put(sys.stdout, f"{text}\n")
    except (OSError, ValueError) as error:  # ValueError: it is closed
        raise OutputError(error) from error


def tell(text: str = "") -> None:
    """Print a line on standard error, if that is possible."""
    with line.away(), contextlib.suppress(OSError, ValueError):
        _put(sys.stderr, f"{text}\n")


def _put(stream: TextIO | None, text: str) -> None:
    if stream is None:
        return
    try:
        stream.write(text)
        stream.flush()
    except (OSError, ValueError):
        _give_up(stream)
        raise


def _give_up(stream: TextIO) -> None:
    """Discard what a stream still holds: else its flush at the end of the process would fail again."""
    with contextlib.suppress(OSError, ValueError):  # it is closed, or no file
        number = stream.fileno()
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, number)
        os.close(nowhere)


@contextlib.contextmanager
def stands(done: str) -> Iterator[None]:
    """For output after a write: an error of it is reported, but the command ends with success, as the write did."""
    try:
        yield
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - a fault of ours undoes nothing either
        reason = error.reason if isinstance(error, OutputError) else str(error) or type(error).__name__
        tell(f"{done}, but this could not be shown: {reason}.")


@contextlib.contextmanager
def warned(tell_of: Callable[[str], object]) -> Iterator[None]:
    """Give the text of each warning to ``tell_of`` meanwhile, without the line of source that raised it."""

    def told(message: Warning | str, *_: object, **__: object) -> None:
        tell_of(f"Warning: {message}")

    with warnings.catch_warnings():
        # Also where the environment turns warnings into errors: an error would abort the command.
        warnings.simplefilter("always", UserWarning)
        warnings.showwarning = told  # catch_warnings() puts back what was there
        yield


def ready() -> None:
    """Prepare the streams of this process for commands: characters that the console does not have are escaped."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            # The parent process closed it. No file or connection may get its number, so it is opened again.
            os.open(os.devnull, os.O_RDONLY)
            if number == 1:
                sys.stdout = os.fdopen(number, "w", closefd=False)  # each write fails, which is reported
            elif number == 2:
                sys.stderr = os.fdopen(number, "w", closefd=False)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and stream.errors in ("strict", "surrogateescape"):
            stream.reconfigure(errors="backslashreplace")


def let_go() -> None:
    """Flush the streams of this process; what cannot be written is discarded."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            _put(stream, "")
