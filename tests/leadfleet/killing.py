"""Kills the process it runs in, by SIGKILL, before and after each commit and each request to the tenant.

A point is called after what is committed or asked. Of all processes that share the folder one dies at each point,
and no two within a moment, so that some work is done in between. For the processes of the fleet only: nothing of it is
in the product.
"""

from __future__ import annotations

import os
import random
import re
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote, unquote, urlsplit

import requests
import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine.default import DefaultDialect

from halopsa.core.transport.sockets import PacedAdapter

__all__ = ["Points", "install"]

_SHARE: Final = 0.1
_MOMENT: Final = 0.3  # seconds
_SWEPT: Final = 6  # tables
_EAGER: Final = "eager"
_LAST: Final = "last"
_CALM: Final = "calm"
_KEY: Final = "leadfleet"
_NUMBER: Final = re.compile(r"/\d+")


class Points:
    """Where processes die, once each."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._done: set[str] = set()

    def reached(self, point: str) -> None:
        """Die here, if this is the time."""
        if point in self._done:
            return
        file = self._folder / quote(point, safe=" ,")
        if not file.exists():
            if random.random() >= _SHARE and not (self._folder / _EAGER).exists():
                return
            if (self._folder / _CALM).exists():
                return
            last = self._folder / _LAST
            try:
                if time.time() < last.stat().st_mtime + _MOMENT:
                    return
            except FileNotFoundError:
                pass
            last.touch()
            try:
                os.close(os.open(file, os.O_CREAT | os.O_EXCL))
            except FileExistsError:
                pass  # another one was quicker
            else:
                os.kill(os.getpid(), signal.SIGKILL)
        self._done.add(point)

    def hurry(self) -> None:
        """From now on the first who comes dies."""
        (self._folder / _EAGER).touch()

    def calm(self) -> None:
        """From now on nobody dies."""
        (self._folder / _CALM).touch()

    def hit(self) -> list[str]:
        """Where processes have died."""
        return sorted(
            unquote(file.name) for file in self._folder.iterdir() if file.name not in (_EAGER, _LAST, _CALM)
        )


def install(points: Points) -> None:
    """Let this process die at all points that it comes to."""
    event.listen(sa.Engine, "begin", lambda connection: connection.info.pop(_KEY, None))
    event.listen(sa.Engine, "before_cursor_execute", _noted)
    commit, send = DefaultDialect.do_commit, PacedAdapter.send

    def do_commit(self: DefaultDialect, connection: Any) -> None:  # noqa: ANN401 - as the library has it
        words = list(dict.fromkeys(connection.info.pop(_KEY, ())))
        if not words:
            commit(self, connection)  # type: ignore[no-untyped-call]  # as the library has it
            return
        what = _called(words)
        points.reached(f"before commit: {what}")
        commit(self, connection)  # type: ignore[no-untyped-call]  # likewise
        points.reached(f"after commit: {what}")

    def sent(self: PacedAdapter, request: requests.PreparedRequest, **more: Any) -> requests.Response:  # noqa: ANN401
        what = f"{request.method} {_NUMBER.sub('/N', urlsplit(request.url or '').path)}"
        points.reached(f"before {what}")
        answer = send(self, request, **more)
        points.reached(f"after {what}")
        return answer

    replaced: list[tuple[type, str, Callable[..., object]]] = [
        (DefaultDialect, "do_commit", do_commit),
        (PacedAdapter, "send", sent),
    ]
    for kind, name, function in replaced:
        setattr(kind, name, function)


def _called(words: list[str]) -> str:
    """What a commit is called. One of the server holds what several requests write; those of batches differ by rows."""
    if "jobs done" in words:
        if "leads done" not in words:
            return "rows of a batch are taken in"
        return "a lead of a batch is done" if "batch_items done" in words else "a lead is done"
    if "leads" in words:
        return "a lead is accepted"
    if "batches" in words:
        return "a batch is accepted"
    if len(words) > 1 and "rate_windows" in words:
        words.remove("rate_windows")  # limits are counted in the commit of whoever comes next
    return ", ".join(words) if len(words) < _SWEPT else "what is old is removed"


def _noted(
    connection: sa.Connection,
    _cursor: object,
    _statement: str,
    _given: object,
    context: Any,  # noqa: ANN401 - as the library has it
    _many: bool,
) -> None:
    """Note what a transaction writes: the table, and what tells one commit from another."""
    if not (context.isinsert or context.isupdate or context.isdelete):
        return
    table = context.compiled.statement.table.name
    values = context.compiled_parameters[0]
    words = [table]
    if table == "steps":
        words += [_of(values, "step"), _of(values, "state") or "forgotten"]
    elif table == "jobs":
        kind, state = _of(values, "kind"), values.get("state")
        words += [f"new {kind}"] if context.isinsert else [str(state or "renewed")]
    elif table in ("leads", "batches", "batch_items") and context.isupdate:
        words += [str(values.get("state") or "changed")]
    connection.info.setdefault(_KEY, []).append(" ".join(words))


def _of(values: dict[str, object], name: str) -> str:
    """A value that is written, or asked for."""
    return next((str(value) for key, value in values.items() if re.fullmatch(rf"{name}(_\d+)?", key)), "")
