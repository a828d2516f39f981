"""Confirmation of writes: the request is shown, then it is asked for on a terminal, or needs ``--yes`` elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from .exit_codes import FAILED
from .formats import Output, print_value
from .output import for_terminal, json_text
from .streams import Interrupted, say, tell

if TYPE_CHECKING:
    from halopsa.core.operations.preview import Preview

__all__ = ["asked", "must_ask", "previewed", "print_preview", "somebody_is_there", "told_if_cut", "usage"]

_LONG = 300  # characters of a value in the preview for people


def usage(text: str) -> click.UsageError:
    """Return the error for a command line that cannot work."""
    return click.UsageError(f"{text}. Nothing was sent.")


def must_ask(what: str, *, yes: bool, dry_run: bool) -> bool:
    """Whether to ask before sending. Raises UsageError where that is needed, but nobody is there to answer.

    ``what``: the operation, for people.
    """
    if yes and dry_run:
        raise usage("--yes and --dry-run exclude each other")
    if yes or dry_run:
        return False
    if somebody_is_there():
        return True
    raise usage(
        f"{what} writes, and there is no terminal to ask on: say --yes to send it, "
        "or --dry-run to see what would be sent"
    )


def somebody_is_there() -> bool:
    """Whether there is a terminal to ask on."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stderr))


def asked(question: str) -> None:
    """Go on only after a yes."""
    try:
        yes = click.confirm(question, default=False, err=True)
    except (click.Abort, KeyboardInterrupt):
        tell()
        tell("Nothing was sent.")
        raise Interrupted from None
    if not yes:
        tell("Nothing was sent.")
        raise click.exceptions.Exit(FAILED)


@contextmanager
def told_if_cut(what: str) -> Iterator[None]:
    """Say of a write that is interrupted that its outcome is not known."""
    try:
        yield
    except KeyboardInterrupt:
        tell(f"Whether {what} took effect is not known: look before you send it again.")
        raise


# What would be sent


def previewed(made: Callable[[], Preview]) -> Preview | None:
    """Return what would be sent; None where that is nothing."""
    from halopsa.core.errors import ValidationError

    try:
        return made()
    except ValidationError as error:
        if any(each.field == "method" for each in error.errors):
            return None
        raise


def _request(preview: Preview) -> dict[str, object]:
    return {
        "method": preview.method,
        "path": preview.path,
        "params": dict(preview.params),
        "body": preview.body,
    }


def print_preview(
    preview: Preview,
    present: Mapping[str, object] | None,
    output: Output,
    *,
    dry: bool,
    does: Sequence[str] = (),
) -> bool:
    """Show what would be sent: as the result of a dry run, else as what a question is about. Returns ``dry``.

    ``does``: what it sets off outside the record, in words.
    """
    if not dry:
        tell(_preview_text(preview, present, does))
        return False
    if not output.for_programs:
        say(_preview_text(preview, present, does))
        return True
    data = {
        "operation": preview.operation,
        "effect": preview.effect,
        "sends": list(does),
        **_request(preview),
        "present": present,
        "more": [_request(each) for each in preview.more],
    }
    print_value(data, output)
    return True


def _preview_text(preview: Preview, present: Mapping[str, object] | None, does: Sequence[str]) -> str:
    """The request, and what is there now, for people."""
    lines = [f"{preview.operation} would send: {_one(preview)}"]
    lines += [f"  and {_one(each)}" for each in preview.more[:3]]
    if len(preview.more) > 3:
        lines.append(f"  and {len(preview.more) - 3} more requests")
    if preview.effect == "send":
        lines.append("People outside get something from it, such as mail.")
    lines += [f"This {for_terminal(said)}." for said in does]
    lines += [f"  {line}" for line in _body_lines(preview.body)]
    if present:
        lines.append("Now it is:")
        lines += [f"  {for_terminal(name)}: {_short(value)}" for name, value in present.items()]
    return "\n".join(lines)


def _one(preview: Preview) -> str:
    params = f" {json_text(dict(preview.params), indent=None)}" if preview.params else ""
    return for_terminal(f"{preview.method} {preview.path}{params}")


def _body_lines(body: object) -> list[str]:
    found = body[0] if isinstance(body, list) and len(body) == 1 else body
    if isinstance(found, Mapping):
        return [f"{for_terminal(name)}: {_short(value)}" for name, value in found.items()]
    return [] if found is None else [_short(found)]


def _short(value: object) -> str:
    text = for_terminal(value) if isinstance(value, str) else json_text(value, indent=None)
    return text if len(text) <= _LONG else f"{text[:_LONG]}..."
