"""Other kinds of operations: reports, uploads, downloads, and calls that run several steps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar, cast

import attrs

from ..base.deprecation import tell
from ..base.redaction import redact, redact_value
from ..errors import ProtocolError
from ..http.error_mapping import place, unreadable
from ..http.json_body import get_path
from ..records.decode import decode, encode
from ..records.entity import Entity, facts_of
from ..session import decoded
from ..transport.exchange import NO_BODY, Previewed
from . import envelope
from .body import RequestBody, missing
from .crud import Crud, Prepared
from .files import form, reader, refusal, target, upload_fields
from .path import plain_id
from .query import Query, current_names, parameters
from .requests import Bound, DetailT, RowT

if TYPE_CHECKING:
    from ..base.typing import FileInput, FileTarget, JournalPath, OnError, Timeout
    from ..bulk import BulkReport
    from ..paging.progress import OnProgress
    from ..resource_facts import Operation, Param
    from .ensure import Ensured, OnClosed
    from .find import Finding
    from .many_parts import Ways

_T = TypeVar("_T", bound=Entity)


class _Form(NamedTuple):
    """A file that goes out in a form."""

    file: FileInput
    filename: str | None
    content_type: str | None
    allow_empty: bool


class Kinds(Crud[RowT, DetailT]):
    """Operations that are neither lists nor plain records."""

    async def _afind(self, match: Mapping[str, object]) -> DetailT | None:
        # Rows are all there is only where they are of the same model.
        return cast("DetailT | None", await self._finding().one(match))

    async def _aensure(
        self,
        match: Mapping[str, object],
        data: object,
        *,
        update: bool,
        on_closed: OnClosed = "new",
        key_in: str | None = None,
        action: Mapping[str, object] | None = None,
    ) -> Ensured[DetailT]:
        from .ensure import Ensuring, Wish, Writes

        facts = self._facts
        create, change = Bound(facts.ops["create"], id=facts.id), Bound(facts.ops["update"], id=facts.id)

        async def changing(record_id: object, given: object, known: Entity) -> Prepared:
            return await self._prepared(self._checked_write(change, record_id, given, {}), known)

        async def note(record_id: object, fields: Mapping[str, object]) -> object:
            assert facts.closed is not None  # noqa: S101 - only what can be closed is noted on
            return await self._create_child(self._op(facts.closed.add["op"], record_id), fields)

        writes = Writes(
            check=self._check_ensured,
            create=lambda given, fields: self._acreate(create, given, fields),
            changing=changing,
            update=lambda record_id, fields: self._aupdate(change, record_id, None, fields),
            note=note,
            of=self._record_of,
        )
        wish = Wish(update, on_closed, key_in, action)
        made = await Ensuring(self._session, facts, self._finding(), writes, wish).one(match, data)
        return cast("Ensured[DetailT]", made)

    def _check_ensured(self, data: object) -> None:
        """Refuse what no write of this resource takes, before anything is sent. What a create lacks is told by it."""
        ops, session = self._facts.ops, self._session
        request = self._request(ops["create"])
        session.transport.refuse(self._call_of(ops["create"], request, None, request.fixed))
        if data is not None:
            RequestBody(
                ops["update"], session.facts.entity(self._facts.entity), session.dialect, data, {}, {}
            )

    def _finding(self) -> Finding[RowT, DetailT]:
        """Return what finds records of this resource."""
        from .find import Finding

        listed, got = self._facts.named("list"), self._facts.named("get")

        async def rows_with(filters: Mapping[str, object]) -> list[RowT]:
            return await self._all_rows(listed.name if listed else "list", filters, strict=True)

        async def record_by(key: object) -> DetailT:
            return await self._aget(Bound(got or self._facts.ops["get"]), key, timeout=None, options={})

        there = got is not None and got.request(self._session.dialect) is not None
        lookups = self._lookups()
        return Finding(self._session, self._facts, rows_with, record_by if there else None, lookups.custom_id)

    async def _aupload(
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
        if bound.op.part:
            if note is not None:
                fields = {**fields, "note": note}
            made = _Form(file, filename, content_type, allow_empty)
            return await self._send_form(bound, made, fields, allow_unknown=allow_unknown)
        data = await upload_fields(
            file,
            reader(self._session.transport.waiter),
            filename=filename,
            content_type=content_type,
            note=note,
            allow_empty=allow_empty,
            what=bound.op.label,
            family=self._session.facts.family,
        )
        return await self._write(bound, None, data, fields, allow_unknown=allow_unknown)

    async def _send_form(
        self, bound: Bound, file: _Form, fields: Mapping[str, object], *, allow_unknown: bool
    ) -> DetailT:
        op, session = bound.op, self._session
        request, owner = self._request(op), self._owner(bound)
        entity = session.facts.entity(self._facts.entity)
        bind = dict.fromkeys(op.bind, owner)
        given = RequestBody(op, entity, session.dialect, None, fields, bind, allow_unknown=allow_unknown)
        call = self._call_of(op, request, owner, request.fixed)
        session.transport.refuse(call)  # before the file is read
        content, content_type = await form(
            file.file,
            reader(session.transport.waiter),
            part=op.part or "",
            fields=await given.finish(self._lookups()),
            filename=file.filename,
            content_type=file.content_type,
            what=op.label,
            family=session.facts.family,
            allow_empty=file.allow_empty,
        )
        call = attrs.evolve(call, content=content, content_type=content_type)
        return self._written(op, call, await session.transport.asend(call))

    async def _adownload(
        self, bound: Bound, record_id: object, *, to: FileTarget | None, timeout: Timeout
    ) -> bytes | int:
        op = bound.op
        call = attrs.evolve(
            self._call_of(op, self._request(op), record_id, {}), timeout=timeout, expect="bytes"
        )

        def follow(answer: object) -> str | None:
            link = get_path(answer, op.link) if op.link else None
            return link if isinstance(link, str) and link else None

        if to is None:
            return await self._session.transport.adownload(call, follow=follow)
        with target(to, self._session.facts.family) as file:
            return await self._session.transport.adownload(call, file, follow=follow, rewind=file is not to)

    async def _areport(
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
        call, sent = await self._read(
            op, record_id, timeout=timeout, options=options, allow_unknown=allow_unknown
        )
        answer = sent.json()
        method, path = place(call)
        failure = None
        if op.fail_if:  # the inventory has it one level up
            failure = get_path(answer, op.fail_if) or get_path(answer, op.fail_if.rpartition(".")[2])
        if failure:
            shown = redact_value(failure, sent.secrets(), self._session.facts.records.secret_names)
            raise self._session.facts.family.report(
                f"{op.label}: the report failed on the server: {redact(str(shown))[:500].rstrip('. ')}. "
                "Nothing was changed.",
                status_code=sent.status,
                response=shown,
                method=method,
                path=path,
                hint=self._session.facts.hints.report,
            ).at(sent.instance)
        found = get_path(answer, op.at) if op.at else answer
        try:
            data = dict(
                found if isinstance(found, Mapping) else envelope.one(self._session.facts, answer, op.label)
            )
        except ProtocolError as error:
            raise unreadable(self._session.facts, call, sent, error) from None
        empty = isinstance(answer, Mapping) and op.at in answer  # a report that is null has no rows
        if not empty and not data.keys() & facts_of(returns).fields.keys():
            raise unreadable(self._session.facts, call, sent, "it holds no report")
        for name, source in op.also.items():
            if (value := get_path(answer, source)) is not None:
                data.setdefault(name, value)
        rows = data.get("rows")
        if isinstance(rows, list) and len(rows) >= self._session.facts.envelope.report_row_cap:
            cut = f"{len(rows)} rows came, which is where a tenant cuts reports; some may be missing."
            tell(f"{op.label}: {cut}", UserWarning)
        return decode(returns, data, dialect=self._session.dialect)

    async def _acall(
        self,
        bound: Bound,
        record_id: object,
        *,
        experimental: bool,
        timeout: Timeout,
        fields: Mapping[str, object],
        more: Mapping[str, object] | None = None,
    ) -> object:
        op, dialect = bound.op, self._session.dialect
        request = op.request(dialect)
        steps = (request,) if request is not None else op.experimental if experimental else ()
        if not steps:
            raise self._unsupported(op)
        known: dict[str, object] = {}
        if op.takes_id:
            known["id"] = plain_id(record_id, word=self._facts.id, dialect=dialect, what=op.label)
        given = self._checked(op, fields)
        extra = {param.wire_name: encode(value, param.type, dialect=dialect) for param, value in given}
        extra |= {name: encode(value, dialect=dialect) for name, value in (more or {}).items()}
        answer: object = None
        seen: Previewed | None = None
        for step in steps:
            body: object = NO_BODY
            params = step.fixed
            if step.verb == "GET":
                params = {**step.fixed, **parameters(op, dialect, fields)}
            elif step.json is not None or extra:
                content = {**{k: _filled(v, known) for k, v in (step.json or {}).items()}, **extra}
                body = [content] if step.body == "array" else content
            call = self._call_of(op, step, record_id, params)
            call = attrs.evolve(call, json=body, expect="void", timeout=timeout)
            try:
                sent = await self._session.transport.asend(call)
            except Previewed as held:
                seen = seen or held
                if step.take:  # the next steps need this answer
                    break
                continue
            answer = decoded(self._session.facts, call, sent)
            for name, source in step.take.items():
                record = answer[0] if isinstance(answer, list) and len(answer) == 1 else answer
                known[name] = get_path(record, source)
                if not known[name]:  # an upsert without an id would create another record
                    raise unreadable(
                        self._session.facts,
                        call,
                        sent,
                        f"it has no {source}; the steps after it were left out",
                    )
        if seen is not None:
            raise seen
        return answer

    async def _abulk(
        self,
        bound: Bound,
        rows: Iterable[object],
        *,
        progress: OnProgress | None,
        allow_unknown: bool,
        timeout: Timeout,
    ) -> BulkReport[DetailT]:
        from .bulk import Bulk
        from .bulk_rows import Rows

        op, facts = bound.op, self._session.facts
        request = self._request(op)
        call = attrs.evolve(self._call_of(op, request, None, request.fixed), timeout=timeout)
        entity = facts.entity(self._facts.entity)
        create = self._facts.ops.get("create")
        given = Rows(op, create, entity, self._session.dialect, rows, allow_unknown=allow_unknown)
        made = Bulk[DetailT](self._session, op, call, given, self._lookups(), entity.name, progress)
        return await made.run()

    async def _awrite_many(
        self,
        bound: Bound,
        given: Iterable[object],
        *,
        on_error: OnError,
        journal: JournalPath | None,
        progress: OnProgress | None,
        allow_unknown: bool,
        fields: Mapping[str, object],
        before: bool | None = None,
    ) -> BulkReport[DetailT]:
        from .many import Many, ManyOptions, writing_of

        options = ManyOptions(on_error, journal, progress)
        writing = writing_of(bound.op.kind, self._ways(bound, allow_unknown), fields, before, options)
        return await Many(writing, options).run(given)

    def _quiet(self, fields: Mapping[str, object], **wanted: bool) -> Mapping[str, object]:
        """Return the fields with those that keep a write from setting off what is not wanted."""
        found = dict(fields)
        for what in [what for what, loud in wanted.items() if not loud]:
            for name, value in self._facts.quiet[what].items():
                if found.setdefault(name, value) != value:
                    problem = f"is {found[name]!r}, and {what}=False sends {value!r}; give one of them"
                    raise refusal(self._session.facts.family, self._name, name, problem)
        return found

    def _ways(self, bound: Bound, allow_unknown: bool) -> Ways[DetailT]:
        """Return what calls that write many records use of this resource."""
        from .many_parts import Ways

        get, listed = self._facts.named("get"), self._facts.named("list")
        read = None
        if get is not None and get.request(self._session.dialect) is not None:
            read = partial(self._aget, Bound(get), timeout=None, priority="bulk")
        finds = (
            listed is not None and listed.request(self._session.dialect) is not None and self._facts.find_by
        )
        return Ways(
            self._session,
            self._facts,
            bound.op,
            checked=partial(self._checked_write, bound, allow_unknown=allow_unknown),
            deleted=partial(self._checked_delete, bound, allow_unknown=allow_unknown),
            asked=self._asked,
            prepared=self._prepared,
            sent=self._sent_write,
            read=None if read is None else lambda record_id, options: read(record_id, options=options),
            found=self._finding().records if finds else None,
        )

    def _checked(self, op: Operation, fields: Mapping[str, object]) -> list[tuple[Param, object]]:
        """Return what a call takes with the values that were given; refuse others, wrong types, and too little."""
        query = Query(op, self._session.facts.by_attribute, fields)
        query.errors += missing(op, self._session.dialect, query.given, query.errors)
        query.finish()
        given = current_names(op, fields, quiet=True).items()
        found = [(query.find(name), value) for name, value in given if value is not None]
        return [(param, value) for param, value in found if param is not None]


def _filled(value: object, known: Mapping[str, object]) -> object:
    """Replace a placeholder such as ``"{id}"`` by the value known under that name."""
    if isinstance(value, str) and value.startswith("{") and value.endswith("}"):
        return known[value[1:-1]]
    return value


def ways_of(resource: Kinds[RowT, DetailT], bound: Bound) -> Ways[DetailT]:
    """Return what calls that write many records use; fields that are not known are written as they are named."""
    return resource._ways(bound, allow_unknown=True)
