"""What the core offers for any API, bound to the facts of HaloPSA; dialects go by their names."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal, TypeVar

import cattrs

import halopsa
from halopsa._api import API
from halopsa.core.base import redaction, suggest
from halopsa.core.drive import drive
from halopsa.core.errors import ApiError, FieldError
from halopsa.core.http import error_body, error_mapping
from halopsa.core.http.call import Call, Response
from halopsa.core.operations import body, path, query
from halopsa.core.paging.page import RawPage
from halopsa.core.paging.prefetch import Fetch
from halopsa.core.ratelimit import headers
from halopsa.core.records import dates, display
from halopsa.core.records import decode as decoding
from halopsa.core.records import encode as encoding
from halopsa.core.records.encode import Mode
from halopsa.core.records.entity import Entity
from halopsa.core.records.record import Record
from halopsa.core.resource_facts import EntityFacts, FieldFacts, Operation, Param, Request, ResourceFacts
from halopsa.core.session import Session

__all__ = ["Dialect", "EntityFacts", "FieldFacts", "Operation", "Param", "Request", "ResourceFacts"]

Dialect = Literal["v2", "inventory"]
T = TypeVar("T", bound=Entity)
R = TypeVar("R")

FOLDER = Path(halopsa.__file__).parent / "facts"
resource, resource_names, published_names = API.resource, API.resource_names, API.published_names
entity_facts, entity_names = API.entity, API.entity_names
register_facts = API.register


def said(op: Operation, dialect: str) -> Request | None:
    """Return how a dialect says an operation."""
    return op.request(API.dialects[dialect])


def decode(cls: type[T], raw: object, *, dialect: str = "v2") -> T:
    return decoding.decode(cls, raw, dialect=API.dialects[dialect])


def decode_rows(cls: type[T], rows: Sequence[object], *, dialect: str = "v2") -> list[T]:
    return decoding.decode_rows(cls, rows, dialect=API.dialects[dialect])


def converter(dialect: str = "v2") -> cattrs.Converter:
    return decoding.converter(API.dialects[dialect])


def model(name: str) -> type[Record]:
    found = decoding.model(API, name)
    assert issubclass(found, Record)
    return found


def encode(value: object, word: str = "any", *, mode: Mode = "update", dialect: str = "v2") -> Any:  # noqa: ANN401 - JSON
    return encoding.encode(value, word, mode=mode, dialect=API.dialects[dialect])


def encode_query(value: object, word: str = "any", *, end_of_day: bool = False) -> str:
    return encoding.encode_query(value, word, dialect=API.dialect, end_of_day=end_of_day)


def parse_datetime(text: str) -> datetime | None:
    return dates.parse_datetime(text, API.records.last_sentinel_year)


def parse_date(text: str) -> date | None:
    return dates.parse_date(text, API.records.last_sentinel_year)


def one_line(name: str, values: Mapping[str, object]) -> str:
    return display.one_line(API.records, name, values)


def explain(content: bytes, secrets: Iterable[str] = ()) -> tuple[str, list[FieldError]]:
    return error_body.explain(API, content, secrets)


def shown(content: bytes, secrets: Iterable[str] = ()) -> object:
    return error_body.shown(API, content, secrets)


def is_login_page(content: bytes) -> bool:
    return error_body.is_login_page(API, content)


def is_login_address(location: str) -> bool:
    return error_body.is_login_address(API, location)


def body_fault(call: Call, answer: Response) -> ApiError | None:
    return error_mapping.body_fault(API, call, answer)


def error_for_answer(
    call: Call,
    answer: Response,
    *,
    secrets: Iterable[str] = (),
    retry_after: float | None = None,
    token_works: bool = False,
) -> ApiError:
    return error_mapping.error_for_answer(
        API, call, answer, secrets=secrets, retry_after=retry_after, token_works=token_works
    )


def error_for_fault(call: Call, host: str, kind: str, detail: str, *, attempts: int = 1) -> ApiError:
    return error_mapping.error_for_fault(API, call, host, kind, detail, attempts=attempts)


def error_for_link(host: str, status: int) -> ApiError:
    return error_mapping.error_for_link(API, host, status)


def is_secret(name: str) -> bool:
    return redaction.is_secret(name, API.records.secret_names)


def secrets_in(sent: object) -> Iterator[str]:
    return redaction.secrets_in(sent, API.records.secret_names)


def redact_value(value: object, secrets: Iterable[str] = ()) -> object:
    return redaction.redact_value(value, secrets, API.records.secret_names)


def did_you_mean(name: str, known: Iterable[str], words: Mapping[str, str] | None = None) -> str:
    return suggest.did_you_mean(name, known, API.words.field_words if words is None else words)


def fill(template: str, record_id: object, *, word: str, dialect: str, what: str) -> str:
    return path.fill(template, record_id, word=word, dialect=API.dialects[dialect], what=what)


def parameters(op: Operation, dialect: str, given: Mapping[str, object], **options: Any) -> dict[str, str]:  # noqa: ANN401 - as they are
    return query.Query(op, API.dialects[dialect], given, **options).finish()


def ordered(
    op: Operation, row: EntityFacts, given: Mapping[str, object], dialect: str, *, allow_unknown: bool
) -> tuple[Mapping[str, object], list[FieldError]]:
    return query.ordered(op, row, given, API.dialects[dialect], allow_unknown=allow_unknown)


def request_body(
    op: Operation,
    entity: EntityFacts,
    dialect: str,
    data: object,
    fields: Mapping[str, object],
    bound: Mapping[str, object],
    record_id: object = None,
    *,
    allow_unknown: bool = False,
) -> body.RequestBody:
    spoken = API.dialects[dialect]
    return body.RequestBody(op, entity, spoken, data, fields, bound, record_id, allow_unknown=allow_unknown)


def raw_page(
    rows: list[R], keys: Sequence[Hashable | None], record_count: object = None, bare: bool = False
) -> RawPage[R]:
    return RawPage(rows, list(keys), record_count, bare, API.paging.likely_page_caps)


def awaited(fetch: Callable[[int, int], RawPage[R]]) -> Fetch[R]:
    """Return what fetches pages for a listing from what returns them."""

    async def page(page_no: int, page_size: int) -> RawPage[R]:
        return fetch(page_no, page_size)

    return page


def keep(session: Session, key: object, fetch: Callable[[], R], *, refresh: bool = False) -> R:
    """Keep what ``fetch`` returns, in this thread."""

    async def fetched() -> R:
        return fetch()

    return drive(lambda: session.keep(key, fetched, refresh=refresh))


def limit_from_headers(found: Mapping[str, str]) -> tuple[int, float] | None:
    return headers.limit_from_headers(API.limits, found)


def pause_from_headers(found: Mapping[str, str], now: datetime) -> float | None:
    return headers.pause_from_headers(API.limits, found, now)


def limit_from_text(text: str) -> tuple[int, float] | None:
    return headers.limit_from_text(API.limits, text)


def lifetime(expires_in: object) -> float:
    return API.auth.lifetime(expires_in)
