"""Preview: what a write would send. The method runs on a copy of its resource whose transport holds writes back."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from inspect import isawaitable
from typing import TYPE_CHECKING, Final, Literal, cast

import attrs

from ..base.redaction import redact, redact_value, secrets_in
from ..bulk import BulkReport
from ..errors import FieldError
from ..http.call import Previewed
from ..http.error_mapping import place
from ..session import ClientBase, seen_with, session_of
from ..transport.previewing import Held, PreviewTransport
from ..validation import refused
from .requests import Requests, client_of, name_of, operation_of

if TYPE_CHECKING:
    from ..errors import ApiError
    from ..session import Session

__all__ = ["Preview", "preview_of"]

_LONG: Final = 200  # characters of a text in the body that the repr shows
_MOST: Final = 2000  # characters of the body in the repr
_PART: Final = re.compile(r'(\w+)="([^"]*)"')


@attrs.frozen(repr=False)
class Preview:
    """What a write would send: nothing of it was sent.

    Steps of a call that need the answer of an earlier one cannot be known, and are not in it.

    Attributes:
        operation: the operation, such as "tickets.update" (str).
        effect: "write", or "send" where people outside get something.
        method: the verb (str).
        path: the path below the root of the API (str).
        params: the query (mapping of texts).
        body: the JSON that would go out; of a form a mapping of its fields, with name, type and size of files; ``None``
            without a body.
        more: further requests of the same call (tuple of `Preview`).
    """

    operation: str
    effect: Literal["read", "write", "send"]
    method: str
    path: str
    params: Mapping[str, str]
    body: object
    more: tuple[Preview, ...] = ()
    _shown: str = attrs.field(default="", eq=False)

    def __repr__(self) -> str:
        more = f", and {len(self.more)} more" if self.more else ""
        return f"<Preview of {self.operation}: {self._shown or f'{self.method} {self.path}'}{more}>"


async def preview_of(
    client: ClientBase, method: Callable[..., object], args: tuple[object, ...], given: Mapping[str, object]
) -> Preview:
    """Return what ``method``, of ``client`` or one of its resources, would send with these arguments."""
    session = session_of(client)
    owner: object = getattr(method, "__self__", None)
    function = getattr(method, "__func__", None)
    if function is None or not isinstance(owner, (Requests, ClientBase)):
        raise _refusal(session, "takes a method of this client, not called, and then its arguments")
    theirs = owner if isinstance(owner, ClientBase) else client_of(owner)
    if getattr(session_of(theirs), "transport", None) is not session.transport:
        raise _refusal(session, "takes methods of this client; this one is of another")
    name = str(getattr(method, "__name__", ""))
    label = name if isinstance(owner, ClientBase) else f"{name_of(owner)}.{name}"
    if _reads(owner, name, args, given):
        raise _refusal(session, f"shows what writes would send; {label} only reads: just call it")
    transport = PreviewTransport(session.transport)
    copied = seen_with(theirs, transport)
    shadow = copied if isinstance(owner, ClientBase) else type(owner)(copied)
    found: object = None
    try:
        found = function(shadow, *args, **given)
        if isawaitable(found):
            found = await found
    except Previewed:
        pass
    if not transport.shown:
        if isinstance(found, BulkReport):
            found.raise_for_failures()  # no row is good enough to be sent
        raise _refusal(session, f"shows what writes would send; {label} would send none: just call it")
    previews = [_preview(session, label, held) for held in transport.shown]
    return attrs.evolve(previews[0], more=tuple(previews[1:]))


def _reads(owner: object, name: str, args: tuple[object, ...], given: Mapping[str, object]) -> bool:
    """Whether it is plain that a method writes nothing. Of others it shows when they run."""
    if isinstance(owner, Requests):
        op = operation_of(owner, name)
        return op is not None and op.effect == "read"
    verb = args[0] if args else given.get("method")
    return name == "request" and str(verb).upper() == "GET"


def _refusal(session: Session, message: str) -> ApiError:
    return refused(session.facts.family, "preview", [FieldError("method", message)])


def _preview(session: Session, label: str, held: Held) -> Preview:
    call, body = held.call, _body(held)
    verb, path = place(call)
    names, config = session.facts.records.secret_names, session.transport.config
    secrets = (*config.secrets, *secrets_in(call.params, names), *secrets_in(body, names))
    shown = f"{verb} {redact(path, secrets)}"
    if call.params:
        shown += f" {redact_value(dict(call.params), secrets, names)}"
    if body is not None:
        text = repr(redact_value(_shortened(body), secrets, names))
        shown += f" {text if len(text) <= _MOST else f'{text[:_MOST]}...'}"
    return Preview(label, call.effect, verb, path, dict(call.params), body, shown=shown)


def _shortened(body: object) -> object:
    """The body without its long texts, such as files."""
    if isinstance(body, str):
        return body if len(body) <= _LONG else f"<text of {len(body)} characters>"
    if isinstance(body, list):
        return [_shortened(item) for item in body]
    if isinstance(body, dict):
        return {name: _shortened(item) for name, item in body.items()}
    return body


def _body(held: Held) -> object:
    """The body as data."""
    content, kind = held.content, held.call.content_type or "application/json"
    if content is None:
        return None
    kind, _, options = kind.partition(";")
    if kind == "application/json":
        return cast("object", json.loads(content))
    if kind == "multipart/form-data":
        return _form(content, options.partition("boundary=")[2])
    return {"content_type": kind, "size": len(content)}


def _form(content: bytes, boundary: str) -> dict[str, object]:
    """The fields of a form as `files` writes it; of files what they are."""
    found: dict[str, object] = {}
    for part in content.split(b"--" + boundary.encode())[1:-1]:
        head, _, value = part.removeprefix(b"\r\n").removesuffix(b"\r\n").partition(b"\r\n\r\n")
        first, *others = head.decode().split("\r\n")
        told = {key: text.replace("%22", '"') for key, text in _PART.findall(first)}
        if "filename" in told:
            kinds = (line.partition(": ")[2] for line in others if line.lower().startswith("content-type:"))
            kind = next(kinds, "application/octet-stream")
            found[told["name"]] = {
                "filename": told["filename"],
                "content_type": kind,
                "size": len(value),
            }
        else:
            found[told["name"]] = value.decode()
    return found
