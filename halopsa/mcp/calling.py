"""Calling: what the functions of all tools share: the work of their server, and errors as texts for the model."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TextIO

from mcp.server.mcpserver import Context
from mcp.server.mcpserver.exceptions import ToolError
from mcp_types import ToolAnnotations

from halopsa.catalogue.calls import MissingArgument
from halopsa.core.base.redaction import place_of
from halopsa.core.errors import ApiError, UnsupportedError

from .policy import Refusal
from .work import Work

__all__ = ["READS", "Ctx", "owner_of", "said", "warnings_told", "work_of"]

Ctx = Context[Work, Any]  # Any: the request of whatever transport there is

READS = ToolAnnotations(read_only_hint=True, open_world_hint=True)


_log = logging.getLogger("halopsa.mcp")
_WARNED: ContextVar[list[str] | None] = ContextVar("warned", default=None)


@contextmanager
def warnings_told() -> Iterator[None]:
    """While a server runs: warnings of the library, such as of a value that was dropped, go into the tool's answer."""
    with warnings.catch_warnings():
        warnings.simplefilter("always", UserWarning)
        others = warnings.showwarning

        def told(
            message: Warning | str,
            category: type[Warning],
            filename: str,
            lineno: int,
            file: TextIO | None = None,
            line: str | None = None,
        ) -> None:
            found = _WARNED.get()
            if found is None:
                others(message, category, filename, lineno, file, line)
            else:
                found.append(f"warning: {message}")

        warnings.showwarning = told
        yield


def work_of(ctx: Ctx) -> Work:
    """Return what the tools of the server do, for the client that it has."""
    return ctx.request_context.lifespan_context


def owner_of(ctx: Ctx) -> str:
    """The connection. Over stdio a process has one; HTTP has sessions, in the protocols that have them."""
    return (ctx.headers or {}).get("mcp-session-id", "")


def said(ctx: Ctx, do: Callable[..., str], *given: object) -> str:
    """What a task of the server's work says, after the warnings it gave; what it refuses is an error for the model."""
    work = work_of(ctx)
    warned: list[str] = []
    mine = _WARNED.set(warned)
    try:
        return "\n".join([do(work, *given), *map(work.told, warned)])
    except UnsupportedError as error:
        hint = (
            ""
            if work.policy.experimental
            else " Here: whoever runs this server must start it with --experimental."
        )
        raise ToolError(work.told(f"{error}{hint if 'experimental' in str(error) else ''}")) from None
    except (ApiError, Refusal, MissingArgument) as error:
        raise ToolError("\n".join(map(work.told, [str(error), *warned]))) from None
    except Exception as error:  # noqa: BLE001 - its text may hold anything: only its kind and place are told
        _log.error("A tool failed: %s", place_of(error))
        raise ToolError(
            f"failed by a fault of this server ({type(error).__name__}); its log says where"
        ) from None
    finally:
        _WARNED.reset(mine)
