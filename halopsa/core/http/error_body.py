"""Error bodies: the server's message and its complaints about fields."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from ..base.redaction import redact, redact_value, without_cut_secret
from ..errors import ApiError, CodedError, FieldError, ProtocolError
from ..facts import ApiFacts
from ..ratelimit.headers import seconds_from_header
from .json_body import BLANK, get_path, parse_json

__all__ = [
    "code_in",
    "explain",
    "is_html",
    "is_login_address",
    "is_login_page",
    "pause_in",
    "shown",
    "tell_envelope",
    "told",
]

_LONGEST: Final = 600  # characters of the server's words in an error
# What is not closed goes on to the end, as in a browser. So the time grows with the length, not with its square.
_TAGS: Final = re.compile(r"(?is)<(script|style)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)|<[^<>]*>")
_INDEX: Final = re.compile(r"^\$?\.?(?:\[\d+\]\.?)+")


def is_html(body: bytes, content_type: str) -> bool:
    """Whether a body is HTML, by its content type or its first character."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind in ("text/html", "application/xhtml+xml"):
        return True
    return body.lstrip(BLANK)[:1] == b"<" and "xml" not in kind


def is_login_page(facts: ApiFacts, body: bytes) -> bool:
    """Whether the page asks for a login."""
    text = body[: facts.connection.max_error_body].decode("utf-8", "replace").lower()
    return any(marker in text for marker in facts.errors.login_page_markers)


def is_login_address(facts: ApiFacts, location: str) -> bool:
    """Whether a redirect leads to a login."""
    path = re.sub(r"^[a-z]+://[^/?#]*", "", location.lower()).partition("?")[0]
    return any(marker in path for marker in facts.errors.login_address_markers)


def _short(text: str) -> str:
    text = " ".join(text.split())
    if len(text) <= _LONGEST:
        return text
    # Cut between words: half a secret would not be recognised and hidden.
    return text[: _LONGEST - 3].rpartition(" ")[0] + "..."


def _plain(body: str) -> str:
    from html import unescape  # imported late: needed after an error only

    return unescape(_TAGS.sub(" ", body))


def _decoded(facts: ApiFacts, body: bytes, secrets: Iterable[str]) -> object:
    """The decoded JSON; else the text, which may be cut off; None for an empty body."""
    cut = body[: facts.connection.max_error_body]
    if not cut.strip(BLANK + b"\0"):
        return None
    try:
        if len(cut) == len(body):
            return parse_json(body)
    except ProtocolError:
        pass
    return without_cut_secret(cut.decode("utf-8-sig", "replace"), secrets)


def code_in(facts: ApiFacts, body: object) -> str | None:
    """Return the code of a decoded failure, ``None`` where it has none."""
    return _text(facts, body, facts.errors.error_code_key)


def tell_envelope(facts: ApiFacts, body: object, error: ApiError) -> ApiError:
    """Put what a decoded failure says, from which secrets are gone, into the error, where that has a place for it."""
    if isinstance(error, CodedError):
        error.code = code_in(facts, body)
        error.details = _value(facts, body, facts.errors.error_details_key)
        error.request_id = _text(facts, body, facts.errors.error_request_id_key)
    return error


def _text(facts: ApiFacts, body: object, key: str) -> str | None:
    found = _value(facts, body, key)
    return str(found) if isinstance(found, str | int) and not isinstance(found, bool) else None


def pause_in(facts: ApiFacts, body: bytes) -> float | None:
    """Seconds to wait by the body of a 429, None where it says nothing of that."""
    known = facts.errors
    try:
        said = parse_json(body) if known.error_retry_after_key and body.strip(BLANK) else None
    except ProtocolError:
        return None
    found = _value(facts, said, known.error_retry_after_key)
    if isinstance(found, bool) or not isinstance(found, str | int | float):
        return None
    seconds = seconds_from_header(str(found))
    return seconds if seconds is None or known.error_retry_after_unit == "s" else seconds / 1000


def _value(facts: ApiFacts, body: object, key: str) -> object:
    """Return what stands under a key in the part that says what, else around it."""
    if not key:
        return None
    found = get_path(_inside(facts, body), key)
    return get_path(body, key) if found is None else found


def _inside(facts: ApiFacts, body: object) -> object:
    """Return the part of a failure that says what: the whole where there is no such part."""
    inner = get_path(body, facts.errors.error_at) if facts.errors.error_at else None
    return inner if isinstance(inner, Mapping) else body


def shown(facts: ApiFacts, body: bytes, secrets: Iterable[str] = ()) -> object:
    """The body for `error.response`: decoded or text, capped, without secrets."""
    known = tuple(secrets)
    value = redact_value(_decoded(facts, body, known), known, facts.records.secret_names)
    return value[: facts.connection.max_error_body] if isinstance(value, str) else value


def explain(facts: ApiFacts, body: bytes, secrets: Iterable[str] = ()) -> tuple[str, list[FieldError]]:
    """The server's message (may be empty) and its complaints about fields."""
    known = tuple(secrets)
    value = _inside(facts, _decoded(facts, body, known))
    text, errors = _explain(facts, value)
    return (
        _short(redact(text, known)),
        [FieldError(redact(e.field, known), _short(redact(e.message, known))) for e in errors],
    )


def told(facts: ApiFacts, value: object, secrets: Iterable[str] = ()) -> str:
    """The message in a decoded success, without secrets; empty where there is none.

    Only values under the keys for messages count: anything else is data.
    """
    if not isinstance(value, Mapping):
        return ""
    return _short(redact(_explain_object(facts, value, 0, guess=False)[0], secrets))


def _explain(facts: ApiFacts, value: object, depth: int = 0) -> tuple[str, list[FieldError]]:
    if isinstance(value, str):
        return (_plain(value) if "<" in value and ">" in value else value), []
    if isinstance(value, list) and depth < 3:
        parts = [_explain(facts, item, depth + 1) for item in value[:20]]
        return "; ".join(text for text, _ in parts if text), [error for _, found in parts for error in found]
    if isinstance(value, dict):
        return _explain_object(facts, value, depth)
    return "", []


def _explain_object(
    facts: ApiFacts, value: Mapping[str, object], depth: int, *, guess: bool = True
) -> tuple[str, list[FieldError]]:
    lowered = {str(key).lower(): item for key, item in value.items()}
    errors: list[FieldError] = []
    for key in facts.errors.error_field_keys:
        said = _under(value, lowered, key)
        errors += _listed(said) + _model_state(said, plain=True)
    message = _message(facts, value, lowered, depth)
    if guess and not errors and not message:
        errors = _model_state(value)
    # A title such as "validation errors occurred" tells too little: what the fields say comes after it.
    told = [str(error) for error in errors if error.message not in message]
    return ": ".join(
        part for part in (message.rstrip(".:") if told else message, "; ".join(told)) if part
    ), errors


def _under(value: Mapping[str, object], lowered: Mapping[str, object], key: str) -> object:
    """What stands under a key, however it is spelled; a dotted one is a path."""
    return get_path(value, key) if "." in key else lowered.get(key.lower())


def _message(facts: ApiFacts, value: Mapping[str, object], lowered: Mapping[str, object], depth: int) -> str:
    """The text under the first known key that has one; what an inner exception adds comes after it."""
    text = ""
    for key in facts.errors.error_message_keys:
        found = _under(value, lowered, key)
        if isinstance(found, dict) and key == "error" and depth < 3:
            found = _explain(facts, found, depth + 1)[0]
        if isinstance(found, str) and found.strip():
            text = found.strip()
            break
    if isinstance(lowered.get("error"), str) and isinstance(lowered.get("error_description"), str):
        text = f"{lowered['error']}: {lowered['error_description']}"
    inner = lowered.get(facts.errors.error_inner_key)
    for part in (*(lowered.get(key) for key in facts.errors.error_more_keys), inner):
        more = (
            _explain(facts, part, depth + 1)[0].strip() if depth < 3 and isinstance(part, dict | str) else ""
        )
        if more and more not in text:
            text = f"{text} ({more})" if text else more
    return _plain(text) if "<" in text and ">" in text else text


def _field(name: str) -> str:
    return _INDEX.sub("", name).removeprefix("$.")


def _model_state(value: object, *, plain: bool = False) -> list[FieldError]:
    """`{"[0].field": ["message", ...]}`; `plain`: one message may stand without its list."""
    if not isinstance(value, dict):
        return []
    found: list[FieldError] = []
    for key, said in value.items():
        messages = [said] if plain and isinstance(said, str) else said
        if isinstance(messages, list) and messages and all(isinstance(m, str) for m in messages):
            found += [FieldError(_field(str(key)), m) for m in messages]
    return found


def _listed(value: object) -> list[FieldError]:
    """`[{"field": ..., "message": ...}]`."""
    if not isinstance(value, list):
        return []
    found: list[FieldError] = []
    for item in value:
        if isinstance(item, dict):
            lowered = {str(key).lower(): part for key, part in item.items()}
            message = lowered.get("message")
            if isinstance(message, str):
                field = lowered.get("field")
                found.append(FieldError(_field(field) if isinstance(field, str) else "", message))
        elif isinstance(item, str):
            found.append(FieldError("", item))
    return found
