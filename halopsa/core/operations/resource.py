"""What all resources can do; the generated classes call it with their types and facts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import timedelta
from functools import wraps
from inspect import CO_VARARGS, CO_VARKEYWORDS
from types import FunctionType
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, NamedTuple, TypeVar, cast

import attrs

from ...errors import (
    FieldError,
    HaloPsaNotFoundError,
    HaloPsaProtocolError,
    HaloPsaReportError,
    HaloPsaUnsupportedError,
)
from ...facts import api
from .. import facts
from ..base.deprecation import tell
from ..base.instance import name_instance_in_all
from ..base.redaction import redact, redact_value
from ..facts import Operation, Request
from ..http.error_mapping import not_there, place, unreadable
from ..paging.listing import Listing, Page, page_of
from ..records.decode import decode, encode, model
from ..records.display import public_names
from ..records.entity import Entity
from ..session import decoded, session_of
from ..transport.exchange import NO_BODY, Answer, Call
from ..validation import refused
from . import envelope
from .body import Draft
from .files import target, upload_fields
from .list_options import Options
from .lookups import Lookups, tell_dropped
from .page_reader import Lister, what
from .path import fill
from .query import current_names, ordered, parameters
from .signatures import spell_out

if TYPE_CHECKING:
    from datetime import datetime

    from ..base.typing import FileInput, FileTarget, Priority, Timeout
    from ..changes.bookmark import Bookmark
    from ..changes.changes import Changes
    from ..paging.checkpoint import Checkpoint
    from ..paging.progress import OnProgress
    from ..session import Core

RowT = TypeVar("RowT", bound=Entity)
DetailT = TypeVar("DetailT", bound=Entity)
_T = TypeVar("_T", bound=Entity)
_Kept = TypeVar("_Kept")

OVERLAP: Final = timedelta(seconds=api.CHANGE_OVERLAP)
"""How much earlier than asked ``changed_since`` looks, for changes that showed up late."""


_OF_PAGES: Final = ("page_size", "page_no", "order", "orderdesc", "search", "allow_unknown", "timeout")
_OF_WALKS: Final = (
    "page_size", "prefetch", "resume", "strict", "consistent", "order", "orderdesc", "search", "allow_unknown",
    "timeout", "progress",
)  # fmt: skip
"""What calls that list take beside filters, to be suggested for a misspelt one."""


class Bound(NamedTuple):
    """An operation, and the id of the record it belongs to where it is another record's."""

    op: Operation
    owner: object = None


class Resource(Generic[RowT, DetailT]):
    """Base of the resource classes. Its methods raise ``HaloPsaError`` and its subclasses only."""

    _name: str
    _answers_with_keys: ClassVar[bool] = True  # a create that worked says which record there is now

    def __init__(self, client: Core) -> None:
        self._client, self._session = client, session_of(client)

    def __init_subclass__(cls, **options: object) -> None:
        super().__init_subclass__(**options)
        for name, method in list(vars(cls).items()):
            if isinstance(method, FunctionType) and not name.startswith("_"):
                setattr(cls, name, _by_keyword(method))
        name_instance_in_all(cls)
        spell_out(cls)

    def __dir__(self) -> list[str]:
        return public_names(object.__dir__(self))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of a HaloPSA client>"

    @property
    def _instance(self) -> str:
        return self._session.instance

    @property
    def _facts(self) -> facts.ResourceFacts:
        return facts.resource(self._name)

    def _op(self, name: str, owner: object = None) -> Bound:
        return Bound(self._facts.ops[name], owner)

    # Lists

    def _list(
        self,
        bound: Bound,
        *,
        page_size: int,
        page_no: int,
        order: str | None,
        orderdesc: bool | None,
        search: str | None,
        allow_unknown: bool,
        timeout: Timeout,
        filters: Mapping[str, object],
    ) -> Page[RowT]:
        given = {**filters, "order": order, "orderdesc": orderdesc, "search": search}
        lister = self._lister(bound, given, allow_unknown=allow_unknown, timeout=timeout, own=_OF_PAGES)
        size, number = lister.check(page_size, page_no)
        raw = lister(number, size)
        page = page_of(raw, page_no=number, page_size=size, numbered=lister.numbered)
        if (begin := lister.watch()) is not None:
            watch = begin()
            watch.look(page)
            page.ignored_filters = watch.ignored
        return page

    def _list_all(
        self,
        bound: Bound,
        *,
        page_size: int | None,
        order: str | None,
        orderdesc: bool | None,
        search: str | None,
        allow_unknown: bool,
        timeout: Timeout,
        progress: OnProgress | None,
        filters: Mapping[str, object],
        prefetch: int = 1,
        resume: Checkpoint | str | None = None,
        strict: bool = False,
        consistent: bool = False,
        priority: Priority = "bulk",
        moving: str | None = None,
    ) -> Listing[RowT]:
        given = {**filters, "order": order, "orderdesc": orderdesc, "search": search}
        options = Options(page_size, prefetch, strict, consistent, progress, resume)
        lister, listing = self._walk(
            bound,
            given,
            options,
            allow_unknown=allow_unknown,
            timeout=timeout,
            priority=priority,
            moving=moving,
        )
        return Listing(lister, **listing)

    def _changed_since(
        self,
        bound: Bound,
        when: datetime | Bookmark | str,
        *,
        overlap: timedelta,
        page_size: int | None,
        prefetch: int,
        strict: bool,
        consistent: bool,
        allow_unknown: bool,
        timeout: Timeout,
        progress: OnProgress | None,
        filters: Mapping[str, object],
    ) -> Changes[RowT]:
        from ..changes.changes import Changes as Found
        from ..changes.changes import ServerClock, asked_from, begin, is_saved, of_list, reader

        by, asked = self._facts.changes or facts.ChangesFacts("")
        options = Options(page_size, prefetch, strict, consistent, progress)
        start = begin(what(bound.op), when, overlap)
        if asked and filters.get(asked) is not None:
            message = "is sent by this call itself; give the moment as the first argument"
            raise refused(what(bound.op), [FieldError(asked, message)])

        def walk(since: datetime) -> tuple[Lister[RowT], dict[str, Any]]:
            given = {**filters, asked: asked_from(since, overlap)} if asked else filters
            return self._walk(
                bound, given, options, allow_unknown=allow_unknown, timeout=timeout, moving=asked
            )

        def ask(since: datetime) -> None:
            lister.call = walk(since)[0].call

        lister, listing = walk(start.since)
        server = lister.server = ServerClock()
        return Found(
            lister,
            start=of_list(what(bound.op), start, listing["identity"]),
            overlap=overlap,
            reader=reader(self._facts, by),
            server=server,
            filtered=bool(asked),
            ask=ask,
            saved=is_saved(when),
            **listing,
        )

    def _walk(
        self,
        bound: Bound,
        given: Mapping[str, object],
        options: Options,
        *,
        allow_unknown: bool,
        timeout: Timeout,
        priority: Priority = "bulk",
        moving: str | None = None,
    ) -> tuple[Lister[RowT], dict[str, Any]]:
        """Return what fetches the pages of a whole list, and what `Listing` is made with.

        ``moving``: the filter that differs from one reading to the next.
        """
        if given.get("order") is None and "order" in bound.op.query and "id" in self._facts.key:
            given = {**given, "order": "id"}  # rows must not change places between pages
        lister = self._lister(bound, given, allow_unknown=allow_unknown, timeout=timeout, priority=priority)
        return lister, options.listing(lister, given, moving)

    def _lister(
        self,
        bound: Bound,
        given: Mapping[str, object],
        *,
        allow_unknown: bool,
        timeout: Timeout,
        priority: Priority = "interactive",
        own: Sequence[str] = _OF_WALKS,
    ) -> Lister[RowT]:
        op, dialect = bound.op, self._session.dialect
        request = self._request(op)
        errors: list[FieldError] = []
        if self._facts.row:
            row = facts.entity_facts(self._facts.entity or self._facts.row)
            given, errors = ordered(op, row, given, dialect, allow_unknown=allow_unknown)
        check = op
        for name in op.bind:
            if given.get(name) is not None:
                message = f"is the id this call is made with ({bound.owner!r}); leave it out"
                raise refused(what(op), [FieldError(name, message)])
        if dialect == "v2" and op.bind:
            given = {**given, **dict.fromkeys(op.bind, self._owner(bound))}
            check = attrs.evolve(op, query=self._bound_query(op))
        heard: list[facts.Sent] = []
        params = {
            **request.fixed,
            **parameters(
                check,
                dialect,
                given,
                allow_unknown=allow_unknown,
                warned=self._session.warned,
                heard=heard,
                own=own,
                errors=errors,
                ids=lambda param, names: self._lookups().ids_of(param, names),
            ),
        }
        path = fill(request.path, bound.owner, word=self._facts.id, dialect=dialect, what=what(op))
        return Lister(self._session, op, request, path, params, self._facts, timeout, priority, heard)

    def _bound_query(self, op: Operation) -> Mapping[str, facts.Param]:
        known = self._facts.ops["list"].query
        return {**op.query, **{name: known.get(name, facts.Param(name, "int")) for name in op.bind}}

    # Single records

    def _get(
        self,
        bound: Bound,
        record_id: object,
        *,
        timeout: Timeout,
        options: Mapping[str, object],
        allow_unknown: bool = False,
    ) -> DetailT:
        return self._record(
            bound.op,
            *self._read(bound.op, record_id, timeout=timeout, options=options, allow_unknown=allow_unknown),
        )

    def _get_one(self, bound: Bound, *, refresh: bool, timeout: Timeout) -> DetailT:
        key = (self._name, bound.op.name)
        return self._session.keep(
            key,
            lambda: self._record(bound.op, *self._read(bound.op, None, timeout=timeout, options={})),
            refresh=refresh,
        )

    def _create(
        self, bound: Bound, data: object, fields: Mapping[str, object], *, allow_unknown: bool = False
    ) -> DetailT:
        return self._write(bound, None, data, fields, allow_unknown=allow_unknown)

    def _update(
        self,
        bound: Bound,
        record_id: object,
        data: object,
        fields: Mapping[str, object],
        *,
        allow_unknown: bool = False,
    ) -> DetailT:
        return self._write(bound, record_id, data, fields, allow_unknown=allow_unknown)

    def _delete(
        self,
        bound: Bound,
        record_id: object,
        *,
        timeout: Timeout,
        options: Mapping[str, object],
        allow_unknown: bool = False,
    ) -> None:
        op = bound.op
        request = self._request(op)
        params = parameters(op, self._session.dialect, options, allow_unknown=allow_unknown)
        call = self._call_of(op, request, record_id, params)
        self._session.transport.send(attrs.evolve(call, expect="void", timeout=timeout))

    def _write(
        self,
        bound: Bound,
        record_id: object,
        data: object,
        fields: Mapping[str, object],
        *,
        allow_unknown: bool = False,
    ) -> DetailT:
        op, dialect = bound.op, self._session.dialect
        request = self._request(op)
        owner = bound.owner
        if op.kind == "update":
            record_id = _plain_id(
                fill("{id}", record_id, word=self._facts.id, dialect=dialect, what=what(op))
            )
        elif op.bind:
            owner = self._owner(bound)
        bind = dict.fromkeys(op.bind, owner) if dialect == "v2" else {}
        entity = facts.entity_facts(self._facts.entity)
        draft = Draft(op, entity, dialect, data, fields, bind, record_id, allow_unknown=allow_unknown)
        if op.kind == "update" and not draft.changes:
            raise refused(what(op), [FieldError("", "there is nothing to change")])
        if request.id_in_body and record_id == 0:
            raise refused(what(op), [FieldError("id", "0 would make a new record")])
        call = self._call_of(op, request, owner if op.bind else record_id, request.fixed)
        self._session.transport.refuse(call)  # before a look-up is sent
        body = draft.finish(self._lookups())
        checked = True
        if draft.custom:
            body["customfields"], checked = self._custom_fields(draft, record_id)
        elif draft.listed and draft.listed.names:
            checked = self._known_custom(op, draft.listed.names)
        if request.id_in_body:
            body = {"id": record_id, **body}
        payload: object = [body] if request.body == "array" else body
        call = attrs.evolve(call, json=payload)
        answer = self._session.transport.send(call)
        problem, record = "", None
        try:
            value = answer.json()
            record = self._decoded(op, value)
        except (HaloPsaProtocolError, HaloPsaNotFoundError) as error:
            problem = error.message.rstrip(".")
        key = self._facts.key[-1:]
        new = op.kind != "update" and self._answers_with_keys
        if not problem and new and key and not getattr(record, key[0], None):
            problem = f"the record in it has no {key[0]}"  # nothing says that there is one now
        if problem or record is None:
            raise unreadable(call, answer, problem)
        if draft.custom:
            tell_dropped(what(op), draft.custom, record, checked=checked)
        elif draft.listed:
            tell_dropped(what(op), draft.listed.names, record, checked=checked, ids=draft.listed.ids)
        return record

    def _custom_fields(self, draft: Draft, record_id: object) -> tuple[object, bool]:
        """The list a write sends, and whether its names are known to be right.

        It replaces all custom fields, so an update starts from those there are.
        """
        coded: dict[str, object] = {}
        name = ""
        try:
            for name, value in (draft.custom or {}).items():
                coded[name] = encode(value)
            if draft.mode != "update":
                checked = self._known_custom(draft.op, coded)
                return [{"name": name, "value": value} for name, value in coded.items()], checked
            options = {name: draft.values[name] for name in self._facts.key if name in draft.values}
            record = self._get(self._op("get"), record_id, timeout=None, options=options)
            for name, value in coded.items():
                record.custom[name] = value
        except (KeyError, ValueError) as error:
            raise refused(what(draft.op), [FieldError(name, str(error))]) from None
        changed = record.changes()["customfields"]
        return encode(changed, "list[CustomField]", dialect=self._session.dialect), True

    def _known_custom(self, op: facts.Operation, names: Iterable[str]) -> bool:
        """Refuse names that no definition has; whether there are definitions to go by."""
        wrong = self._lookups().unknown_custom(names)
        if wrong:
            unknown = [FieldError(n, f"is no custom field of this tenant{hint}") for n, hint in wrong.items()]
            raise refused(what(op), unknown)
        return wrong is not None

    # Files

    def _upload(
        self,
        bound: Bound,
        file: FileInput,
        *,
        filename: str | None,
        content_type: str | None,
        note: str | None,
        allow_empty: bool,
        allow_unknown: bool,
        fields: Mapping[str, object],
    ) -> DetailT:
        data = upload_fields(
            file,
            filename=filename,
            content_type=content_type,
            note=note,
            allow_empty=allow_empty,
            what=what(bound.op),
        )
        return self._write(bound, None, data, fields, allow_unknown=allow_unknown)

    def _download(
        self, bound: Bound, record_id: object, *, to: FileTarget | None, timeout: Timeout
    ) -> bytes | int:
        op = bound.op
        call = attrs.evolve(
            self._call_of(op, self._request(op), record_id, {}), timeout=timeout, expect="bytes"
        )

        def follow(answer: object) -> str | None:
            link = envelope.dig(answer, op.link) if op.link else None
            return link if isinstance(link, str) and link else None

        if to is None:
            return self._session.transport.download(call, follow=follow)
        with target(to) as file:
            return self._session.transport.download(call, file, follow=follow, rewind=file is not to)

    # The odd ones

    def _report(
        self,
        returns: type[_T],
        bound: Bound,
        record_id: object,
        *,
        timeout: Timeout,
        options: Mapping[str, object],
        allow_unknown: bool = False,
    ) -> _T:
        op = bound.op
        call, sent = self._read(op, record_id, timeout=timeout, options=options, allow_unknown=allow_unknown)
        answer = sent.json()
        method, path = place(call)
        failure = None
        if op.fail_if:  # the inventory has it one level up
            failure = envelope.dig(answer, op.fail_if) or envelope.dig(answer, op.fail_if.rpartition(".")[2])
        if failure:
            shown = redact_value(failure, sent.secrets())
            raise HaloPsaReportError(
                f"{what(op)}: the report failed on the server: {redact(str(shown))[:500].rstrip('. ')}. "
                "Nothing was changed.",
                status_code=sent.status,
                response=shown,
                method=method,
                path=path,
                hint=api.HINT_REPORT,
            ).at(sent.instance)
        found = envelope.dig(answer, op.at) if op.at else answer
        try:
            data = dict(found if isinstance(found, Mapping) else envelope.one(answer, what(op)))
        except HaloPsaProtocolError as error:
            raise unreadable(call, sent, error) from None
        empty = isinstance(answer, Mapping) and op.at in answer  # a report that is null has no rows
        if not empty and not data.keys() & facts.entity_facts(returns._entity).fields.keys():
            raise unreadable(call, sent, "it holds no report")
        for name, source in op.also.items():
            if (value := envelope.dig(answer, source)) is not None:
                data.setdefault(name, value)
        rows = data.get("rows")
        if isinstance(rows, list) and len(rows) >= api.REPORT_ROW_CAP:
            cut = f"{len(rows)} rows came, which is where a tenant cuts reports; some may be missing."
            tell(f"{what(op)}: {cut}", UserWarning)
        return decode(returns, data, dialect=self._session.dialect)

    def _call(
        self,
        bound: Bound,
        record_id: object,
        *,
        experimental: bool,
        timeout: Timeout,
        fields: Mapping[str, object],
    ) -> object:
        op, dialect = bound.op, self._session.dialect
        request = op.request(dialect)
        steps = (request,) if request is not None else op.experimental if experimental else ()
        if not steps:
            raise self._unsupported(op)
        known: dict[str, object] = {
            "id": _plain_id(fill("{id}", record_id, word=self._facts.id, dialect=dialect, what=what(op)))
        }
        extra = {
            name: encode(value, op.query[name].type) for name, value in self._checked(op, fields).items()
        }
        answer: object = None
        for step in steps:
            body: object = NO_BODY
            if step.json is not None or extra:
                content = {**{k: _filled(v, known) for k, v in (step.json or {}).items()}, **extra}
                body = [content] if step.body == "array" else content
            call = self._call_of(op, step, record_id, step.fixed)
            call = attrs.evolve(call, json=body, expect="void", timeout=timeout)
            sent = self._session.transport.send(call)
            answer = decoded(call, sent)
            for name, source in step.take.items():
                record = answer[0] if isinstance(answer, list) and len(answer) == 1 else answer
                known[name] = envelope.dig(record, source)
                if not known[name]:  # an upsert without an id would make another record
                    raise unreadable(call, sent, f"it has no {source}; the steps after it were left out")
        return answer

    def _checked(self, op: Operation, fields: Mapping[str, object]) -> dict[str, object]:
        parameters(op, "inventory", fields)  # refuses unknown names and wrong types
        given = current_names(op, fields, quiet=True)
        return {name: value for name, value in given.items() if value is not None}

    # Of other resources

    def _lookups(self) -> Lookups:
        return Lookups(self._session, self._name, self._record_of, self._rows_of)

    def _record_of(self, resource: str, record_id: object) -> Entity:
        other = _ByName(self._client, resource)
        return other._get(other._op("get"), record_id, timeout=None, options={})

    def _rows_of(self, resource: str, op: str, filters: Mapping[str, object]) -> list[Entity]:
        other = _ByName(self._client, resource)
        listing = other._list_all(
            other._op(op),
            page_size=None,
            order=None,
            orderdesc=None,
            search=None,
            allow_unknown=False,
            timeout=None,
            progress=None,
            filters=filters,
            priority="interactive",  # a call waits for it
            moving=next(iter(filters), None),  # rows are compared here, so nobody is warned of it
        )
        return listing.to_list()

    # Requests

    def _request(self, op: Operation) -> Request:
        request = op.request(self._session.dialect)
        if request is None:
            raise self._unsupported(op)
        return request

    def _unsupported(self, op: Operation) -> HaloPsaUnsupportedError:
        more = " experimental=True sends an unverified candidate." if op.experimental else ""
        return HaloPsaUnsupportedError(
            f"{what(op)}: {op.unsupported or 'not available in this dialect.'}{more}"
        )

    def _read(
        self,
        op: Operation,
        record_id: object,
        *,
        timeout: Timeout,
        options: Mapping[str, object],
        allow_unknown: bool = False,
    ) -> tuple[Call, Answer]:
        request = self._request(op)
        given = parameters(op, self._session.dialect, options, allow_unknown=allow_unknown)
        params = {**request.fixed, **given}
        call = attrs.evolve(self._call_of(op, request, record_id, params), timeout=timeout)
        return call, self._session.transport.send(call)

    def _owner(self, bound: Bound) -> object:
        """The id of the record that a call's rows belong to; without one the answer would be everybody's."""
        if not bound.op.bind:
            return None
        return _plain_id(
            fill("{id}", bound.owner, word="int", dialect=self._session.dialect, what=what(bound.op))
        )

    def _call_of(self, op: Operation, request: Request, record_id: object, params: Mapping[str, str]) -> Call:
        path = fill(
            request.path, record_id, word=self._facts.id, dialect=self._session.dialect, what=what(op)
        )
        return Call(request.verb, path, params, effect=op.effect, retry=op.retry)

    def _record(self, op: Operation, call: Call, answer: Answer) -> DetailT:
        """Make the record of an answer to a read."""
        try:
            return self._decoded(op, answer.json())
        except HaloPsaNotFoundError as error:
            raise not_there(call, answer, error) from None
        except HaloPsaProtocolError as error:
            raise unreadable(call, answer, error) from None

    def _decoded(self, op: Operation, answer: object) -> DetailT:
        listed = self._facts.ops.get("list")
        entity = op.returns or self._facts.entity
        if op.effect == "read" or self._answers_with_keys:
            key = self._facts.key[-1] if self._facts.key else ""
            marks = envelope.marks(entity, key, needed=op.effect == "read")
        else:
            marks = envelope.ANYTHING
        found = envelope.record(answer, listed.row_keys if listed else (), what(op), marks)
        return decode(cast("type[DetailT]", model(entity)), found, dialect=self._session.dialect)


class _ByName(Resource[Entity, Entity]):
    """A resource that is known by its facts only."""

    def __init__(self, client: Core, name: str) -> None:
        super().__init__(client)
        self._name = name


def _by_keyword(method: FunctionType) -> Callable[..., object]:
    """Let a method refuse a mapping in place of filters in words; create and update do take one."""
    code = method.__code__
    if not code.co_flags & CO_VARKEYWORDS or code.co_flags & CO_VARARGS or "data" in code.co_varnames:
        return method
    most = code.co_argcount

    @wraps(method)
    def checked(self: Resource[Any, Any], *args: object, **given: object) -> object:  # Any: of any rows
        if len(args) >= most and any(isinstance(one, Mapping) for one in args):
            message = "takes filters and options by name: list(client_id=1), or list(**filters)"
            raise refused(f"{self._name}.{method.__name__}", [FieldError("", message)])
        return method(self, *args, **given)

    return checked


def _plain_id(text: str) -> object:
    return int(text) if text.removeprefix("-").isdecimal() else text


def _filled(value: object, known: Mapping[str, object]) -> object:
    """Replace a placeholder such as ``"{id}"`` by the value known under that name."""
    if isinstance(value, str) and value.startswith("{") and value.endswith("}"):
        return known[value[1:-1]]
    return value
