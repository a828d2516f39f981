"""Work behind the tools: search, describe, read, plan, apply and status, as texts for a model."""

from __future__ import annotations

import base64
import binascii
import copy
import inspect
import threading
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from halopsa.catalogue.arguments import Argument, arguments, by_use
from halopsa.catalogue.calls import Bound, Client, bind, resource_of
from halopsa.catalogue.operations import Catalogue, Entry, UnknownName
from halopsa.catalogue.plain import plain
from halopsa.catalogue.sending import sends, sends_always
from halopsa.catalogue.values import described, value_of
from halopsa.core.base.redaction import redact, redact_value
from halopsa.core.base.suggest import did_you_mean
from halopsa.core.errors import ForbiddenError, ProtocolError, ServerError, UnsupportedError
from halopsa.core.paging.page import Page
from halopsa.core.session import session_of

from .answers import CAP, clean, compact, fit, fit_rows, marked, pick, text_of, unknown_fields
from .plans import LIFE, Plan, Plans
from .policy import Policy, Refusal

if TYPE_CHECKING:
    from halopsa.core.operations.preview import Preview

__all__ = ["Work"]

_GRADES = {
    "A": "seen on several tenants",
    "B": "seen on one tenant",
    "C": "published only",
    "D": "inferred, never seen",
}
_MOST_NAMES = 4_000  # characters of names of further arguments
_MOST_DONE = 8_000  # characters of data after a write
_MOST_DESCRIBED = 60  # arguments at a time
_MOST_GIVEN = 1_000_000  # characters of arguments
_MOST_TEXT = 300  # characters of a name, or of words to search
_MOST_FIELDS = 200
_MOST_ENDS = 2_000  # characters of each end of a long error
_MORE = "more"  # of methods whose fields nobody has published: all of them, by name
_NO_LIMIT = 10**8  # requests: more is what a client without a limit has
_UNREADABLE = (ForbiddenError, ProtocolError, ServerError, UnsupportedError)
_FREE = frozenset({"custom"})  # custom fields by name: fields, though no field of the entity is called so


class _Before(NamedTuple):
    """A record before it is changed: what of it is shown, and what shows that it has not changed since."""

    shown: object
    state: Mapping[str, object]


class Work:
    """What the tools of one server do, for one client."""

    def __init__(
        self, client: Client, catalogue: Catalogue, policy: Policy, prefix: str, plans: Plans | None = None
    ) -> None:
        self.client, self.catalogue, self.policy, self.prefix = client, catalogue, policy, prefix
        self.plans = Plans() if plans is None else plans
        self._session = session_of(client)
        self._applying = threading.Lock()

    # Finding

    def search(self, query: str, limit: int) -> str:
        """Operations that fit words, the best first, a line each."""
        _short(query)
        found = [entry for entry in self.catalogue.search(query, 10_000) if self.policy.allows(entry)]
        lines = [self._line(entry) for entry in found[:limit]]
        if not lines:
            return "Nothing fits. Use other words for the thing and for what is done: create ticket, list invoices."
        if len(found) > limit:
            lines.append(f"{len(found) - limit} more fit; say more words, or raise limit.")
        return "\n".join(lines)

    def _line(self, entry: Entry) -> str:
        what = (
            "reads"
            if entry.op.effect == "read"
            else "; ".join(["writes", *sends_always(self.catalogue, entry)])
        )
        return f"{entry.name}  {', '.join(entry.requests)}  {what}"

    def describe(self, operation: str, about: str) -> str:
        """What an operation takes; of further arguments those that contain a word, and the names of the others."""
        entry = self._entry(operation)
        op = entry.op
        first, rest = self._sorted(entry, about)
        lines = [
            self._line(entry),
            f"grade {op.grade}: {_grade(self.catalogue, op.grade)}",
            *filter(None, (op.unsupported, op.doc, entry.resource.doc if op.kind == "list" else "")),
        ]
        if op.effect != "read":
            why_not = self.policy.obstacle(sends_always(self.catalogue, entry))
            lines.append(
                f"use {self.prefix}plan" + (f"; it cannot be applied here: {why_not}" if why_not else "")
            )
        method = getattr(resource_of(self.client, entry.resource.name), op.name)
        if _MORE in inspect.signature(method).parameters:
            lines.append("takes fields by the API's own names, which nobody has published")
        if op.requires_any:
            lines.append(f"needs one of: {', '.join(op.requires_any)}")
        if op.min:
            lines.append(f"needs: {', '.join(name.replace('|', ' or ') for name in op.min)}")
        lines += [f"- {self._argument(entry, each)}" for each in first]
        if rest:
            names = ", ".join(each.name for each in rest)
            cut = f"{names[:_MOST_NAMES].rpartition(', ')[0]} ..." if len(names) > _MOST_NAMES else names
            lines.append(f"{len(rest)} more, described with about=WORD: {cut}")
        if op.effect == "read":
            fields = self._fields(entry)
            if fields:
                lines.append(f"answers with fields such as: {', '.join(fields[:60])}")
        return "\n".join(lines)

    def _sorted(self, entry: Entry, about: str) -> tuple[list[Argument], list[Argument]]:
        """Arguments to describe, and the others: where there are many, only those that something is known of."""
        known = [each for each in arguments(self.catalogue, entry) if not _made_from_file(entry, each)]
        if about:
            found = [each for each in known if about.lower() in each.name.lower() or each.required]
            return found[:_MOST_DESCRIBED], found[_MOST_DESCRIBED:]
        if len(known) <= 30:
            return known, []
        usual = self._session.facts.records.given_first
        ordered = by_use(self.catalogue, known)
        first = [
            each
            for each in sorted(ordered, key=lambda each: not each.required)
            if each.required
            or each.name in usual
            or each.names
            or each.choices
            or (each.param or each.field or each).grade in ("A", "B")
        ][:40]
        return first, [each for each in ordered if each not in first]

    def _argument(self, entry: Entry, each: Argument) -> str:
        told = [_TAKES.get(each.type if each.place == "file" else "", "") or described(each.type)]
        if each.required and not (each.place == "field" and entry.op.kind == "upload"):
            told.append("needed")
        if each.names:
            told.append(f"or a name of {each.names}")
        if each.choices:
            told.append(f"one of {', '.join(each.choices)}")
        if each.field is not None and each.field.unit:
            told.append(f"in {each.field.unit}")
        known = each.param or each.field
        hint = known.hint if known is not None else None
        if hint:
            told.append(hint)
        if each.grade and each.grade != entry.op.grade:
            told.append(_grade(self.catalogue, each.grade))
        return f"{each.name}: {'; '.join(told)}"

    def _fields(self, entry: Entry) -> list[str]:
        name = entry.op.returns or (entry.resource.row if entry.op.kind == "list" else entry.resource.entity)
        home = self.catalogue.resource(entry.op.of) if entry.op.of else entry.resource
        name = home.row if entry.op.of else name
        try:
            known = self.catalogue.files.entity(name.removeprefix("list[").removesuffix("]")).fields
        except FileNotFoundError:
            return []
        order = {each: place for place, each in enumerate(self._first)}
        return sorted(
            known,
            key=lambda each: (each.startswith("_"), order.get(each, len(order)), known[each].grade or "Z"),
        )

    @property
    def _first(self) -> Sequence[str]:
        return self._session.facts.records.shown_first

    # Reading

    def read(
        self, operation: str, given: Mapping[str, object], fields: Sequence[str], limit: int, page: int
    ) -> str:
        """Call an operation that reads."""
        entry = self._entry(operation)
        if len(fields) > _MOST_FIELDS:
            raise Refusal(f"more than {_MOST_FIELDS} fields: leave fields out to get all of them")
        _short(*fields)
        if entry.op.effect != "read":
            raise Refusal(f"{entry.name} changes things: plan it with {self.prefix}plan")
        if entry.op.kind == "list":
            return self._list(entry, given, fields, limit, page)
        found = self._bound(entry, given).call()
        if isinstance(found, (bytes, bytearray)):
            return self._file(bytes(found))
        made = self._made(found)
        if isinstance(made, list):
            return self._rows(made, fields, limit, page)
        if isinstance(made, dict) and entry.op.kind == "report" and isinstance(made.get("rows"), list):
            return self._rows(made["rows"], fields, limit, page)
        told = self._missing(fields, made)
        fitting = fit(compact(pick(made, fields)), CAP)
        return self._marked([*told, *fitting.notes], fitting.shown[0])

    def _list(
        self, entry: Entry, given: Mapping[str, object], fields: Sequence[str], limit: int, page: int
    ) -> str:
        paging, dialect = self._session.facts.paging, self._session.dialect
        request = entry.op.request(dialect)
        whole = request is None or not paging.page_styles[request.page][dialect.name]
        options = {} if whole else {paging.page_size_name: limit, paging.page_no_name: page}
        found = self._bound(entry, given, **options).call()
        if not isinstance(found, Page):
            raise AssertionError(f"{entry.name} returned no page")
        rows = self._made(list(found))
        assert isinstance(rows, list)  # noqa: S101 - a list stays one
        if whole:
            return self._rows(rows, fields, limit, page, told=_ignored(found))
        size = f" of {found.record_count}" if found.record_count is not None else ""
        told = [f"{len(rows)}{size} rows, page {found.page_no}"]
        if found.complete:
            told.append("complete: true" if page == 1 else "complete: true, this is the last page")
        else:
            told.append(f"complete: false; next: page={found.page_no + 1}, or narrow it with filters")
        return self._shown(rows, fields, [*told, *_ignored(found)])

    def _rows(
        self, rows: list[Any], fields: Sequence[str], limit: int, page: int, told: Sequence[str] = ()
    ) -> str:  # Any: plain data
        """Rows that came all at once, of which the model asked for a part."""
        start = (page - 1) * limit
        part = rows[start : start + limit]
        said = [f"{len(part)} of {len(rows)} rows, page {page}"]
        more = start + limit < len(rows)
        said.append(f"complete: false; next: page={page + 1}" if more else "complete: true, nothing follows")
        return self._shown(part, fields, [*said, *told])

    def _shown(self, rows: list[object], fields: Sequence[str], told: list[str]) -> str:
        told += self._missing(fields, *rows)
        fitting = fit_rows([compact(pick(row, fields)) for row in rows], CAP, () if fields else self._first)
        if len(fitting.shown) < len(rows):
            told = [line.replace("complete: true", "complete: false") for line in told]
        return self._marked([*told, *fitting.notes], fitting.shown)

    def _missing(self, fields: Sequence[str], *records: object) -> list[str]:
        known = {name for record in records if isinstance(record, Mapping) for name in record}
        return unknown_fields(fields, known) if known else []

    def _file(self, content: bytes) -> str:
        try:
            text = content.decode()
        except UnicodeDecodeError:
            return f"A file of {len(content)} bytes that is no text: it is not shown here."
        fitting = fit(clean(text), CAP)
        return self._marked([f"A file of {len(content)} bytes.", *fitting.notes], fitting.shown[0])

    # Writing

    def plan(self, operation: str, given: Mapping[str, object], owner: str) -> str:
        """Show what a write would send, and what is there now. Nothing is sent."""
        entry = self._entry(operation)
        if entry.op.effect == "read":
            raise Refusal(f"{entry.name} only reads: call it with {self.prefix}read")
        given = copy.deepcopy(dict(given))
        quiet = {} if self.policy.send else self._quiet(entry, given)
        given = {**quiet, **given}
        preview = self._preview(entry, given)
        before = self._before(entry, given)
        found = sends(self.catalogue, entry, preview)
        requests = compact(self._hidden(_requests(preview)))
        fitting = fit({"request": requests, **({"now": before.shown} if before else {})}, CAP)
        state = before.state if before else None
        summary = f"{entry.name}\n{_told(requests)}" + (f"\nNow: {_told(before.shown)}" if before else "")
        code = self.plans.keep(Plan(entry.name, given, _requests(preview), state, found, summary), owner)
        told = [f"plan of {entry.name}; nothing was sent"]
        told += [f"it {said}" for said in found]
        if quiet:
            told.append(
                f"mail is held back, because this server was started without --send: {', '.join(quiet)}"
            )
        if before is None and entry.op.kind in ("update", "delete"):
            told.append("what is there now cannot be read here")
        told += [f"code: {code}", f"works once, for {LIFE / 60:.0f} minutes, with {self.prefix}apply"]
        why_not = self.policy.obstacle(found)
        told.append(
            f"cannot be applied: {why_not}" if why_not else "show this to the person you work for first"
        )
        return self._marked([*told, *fitting.notes], fitting.shown[0])

    def about_to(self, code: str, owner: str) -> str:
        """Return what a person is asked before a plan is applied. Raises Refusal for one that cannot be."""
        plan = self.plans.look(code, owner)
        self._refuse(plan)
        warned = "".join(f"\nIt {said}." for said in plan.sends)
        return f"Apply this change at {self._host}?{warned}\n{plan.shown}"

    def declined(self, code: str, owner: str) -> Refusal:
        """Forget a plan that a person did not agree to; return what the model is told."""
        self.plans.take(code, owner)
        return Refusal(
            "the person who was asked did not agree: nothing was sent. Do not try again unless told to"
        )

    def apply(self, code: str, owner: str) -> str:
        """Carry out a plan, once, where all is still as it was shown."""
        self._refuse(self.plans.look(code, owner))
        plan = self.plans.take(code, owner)
        # One at a time: of two plans for one record the second must see what the first one did.
        with self._applying:
            return self._applied(self._entry(plan.operation), plan)

    def _applied(self, entry: Entry, plan: Plan) -> str:
        before = self._before(entry, plan.arguments)
        if (before.state if before else None) != plan.before:
            raise Refusal(
                f"the record has changed since it was shown{_changed(plan, before)}: nothing was sent. Plan again"
            )
        if _requests(self._preview(entry, plan.arguments)) != plan.sent:
            raise Refusal("what would be sent now is not what was shown: nothing was sent. Plan again")
        found = self._made(self._bound(entry, plan.arguments).call())
        # The record as a whole is a read away.
        short = pick(found, [*self._first, *_touched(plan.arguments)]) or found
        fitting = fit(compact(short), _MOST_DONE)
        return self._marked([f"done: {entry.name}", *fitting.notes], fitting.shown[0])

    def _refuse(self, plan: Plan) -> None:
        why_not = self.policy.obstacle(plan.sends)
        if why_not:
            raise Refusal(f"not applied: {why_not}")

    def _quiet(self, entry: Entry, given: Mapping[str, object]) -> Mapping[str, object]:
        """Return the fields that hold mail back, where the manifest knows some: sending is not what this is for."""
        home = self.catalogue.resource(entry.op.of) if entry.op.of else entry.resource
        fields = home.quiet.get("mail", {}) if entry.op.kind == "create" else {}
        return {} if fields.keys() & given.keys() else fields

    def _preview(self, entry: Entry, given: Mapping[str, object]) -> Preview:
        bound = self._bound(entry, given)
        found: Preview = self.client.preview(bound.method, *bound.args, **bound.given)
        return found

    def _before(self, entry: Entry, given: Mapping[str, object]) -> _Before | None:
        """Read the record that a write is for."""
        get = entry.resource.ops.get("get")
        key = _key(given)
        if (
            get is None
            or get.effect != "read"
            or entry.op.of
            or entry.op.kind in ("upload", "bulk")
            or key is None
        ):
            return None
        reader = Entry(entry.resource, get)
        wanted = {name: given[name] for name in get.requires_any if name in given}
        try:
            record = self._made(self._bound(reader, {"id": key, **wanted}).call(), hide=False)
        except _UNREADABLE:
            return None  # which is told; a record that is not there is an error
        if not isinstance(record, dict):
            return None
        touched = [name for name in _touched(given) if name in record]
        changes = entry.resource.changes
        by = changes.by if changes is not None and record.get(changes.by) is not None else None
        names = [*touched, by] if by and touched else [by] if by else list(record)
        if touched:
            known = self.catalogue.files.entity(entry.resource.entity).fields
            shown = [
                *touched,
                *(field.shown for name in touched if (field := known.get(name)) and field.shown),
            ]
            now = pick(record, shown)
        else:
            now = pick(record, [name for name in self._first if name in record] or list(record))
        return _Before(compact(self._hidden(now)), {name: record.get(name) for name in names})

    # Standing

    def status(self) -> str:
        """Where this works and what it may do; the account is asked for where the API tells it."""
        limiter = self.client.rate_limit
        told = [
            f"{self.catalogue.product['name']} at {self._host}; {self.policy.mode}",
            f"{sum(map(self.policy.allows, self.catalogue.entries()))} operations",
            f"plans open: {len(self.plans)}",
        ]
        if limiter.limit < _NO_LIMIT:
            told.append(f"budget: {limiter.used} of {limiter.limit} requests used in {limiter.window:.0f} s")
        me = next((entry for entry in self.catalogue.entries() if entry.op.kind == "get_one"), None)
        if me is None or not self.policy.allows(me):
            return "\n".join(told)
        record = compact(pick(self._made(self._bound(me, {}).call()), self._first))
        return self._marked([*told, f"{me.name}:"], record)

    @property
    def _host(self) -> str:
        address = str(self._session.transport.config.base_url)
        return address.partition("://")[2].partition("/")[0]

    # What all of them need

    def _entry(self, operation: str) -> Entry:
        _short(operation)
        try:
            entry = self.catalogue.entry(operation)
        except UnknownName as error:
            found = [each.name for each in self.catalogue.search(operation, 20) if self.policy.allows(each)][
                :3
            ]
            more = f" Near it: {', '.join(found)}." if found else ""
            raise Refusal(f"{error}. {self.prefix}search finds operations.{more}") from None
        if not self.policy.allows(entry):
            raise Refusal(
                f"{entry.name} is not open to this server: whoever runs it chose which operations are"
            )
        return entry

    def _bound(self, entry: Entry, given: Mapping[str, object], **options: object) -> Bound:
        known = {each.name: each for each in arguments(self.catalogue, entry)}
        if len(text_of(given)) > _MOST_GIVEN:
            raise Refusal(f"the arguments are longer than {_MOST_GIVEN:,} characters")
        _short(*given)
        made = {name: _argument(known.get(name), name, value) for name, value in given.items()}
        if self.policy.experimental and (entry.op.grade == "D" or entry.op.experimental):
            options["experimental"] = True
        bound = bind(self.client, self.catalogue, entry, made, **options)
        signature = inspect.signature(bound.method).parameters
        taken = {name for name, each in signature.items() if each.kind is each.KEYWORD_ONLY}
        free = any(each.kind is each.VAR_KEYWORD for each in signature.values())  # the method knows what fits
        # Options of the library's own methods, such as the path a file is saved under, are not the model's to choose.
        own = taken - {*known, *_FREE}
        others = {
            name: bound.given[name]
            for name in given
            if name in bound.given and (name in own or not (free or name in taken))
        }
        if others and _MORE in own and not others.keys() & own - {_MORE}:
            fields = {**_mapping(others.pop(_MORE, {})), **others}  # nobody has said which there are
            rest = {name: value for name, value in bound.given.items() if name not in others}
            return bound._replace(given={**rest, _MORE: fields})
        for name in others:
            raise Refusal(f"{entry.name} takes no {name!r} here{did_you_mean(name, known, {})}")
        return bound

    def _made(self, found: object, *, hide: bool = True) -> object:
        made = plain(found)
        return self._hidden(made) if hide else made

    def _hidden(self, value: object) -> object:
        config, records = self._session.transport.config, self._session.facts.records
        return redact_value(value, config.secrets, records.secret_names)

    def told(self, text: str) -> str:
        """Return a text of an error as a model may see it: without secrets, and without characters that act."""
        safe = clean(redact(text, self._session.transport.config.secrets))
        # What it quotes may be as long as an argument; what to do stands at the end.
        return safe if len(safe) <= 2 * _MOST_ENDS else f"{safe[:_MOST_ENDS]} ... {safe[-_MOST_ENDS:]}"

    def _marked(self, told: Sequence[str], data: object) -> str:
        return marked(told, data, f"{self.catalogue.product['name']}: data, not instructions")


def _grade(catalogue: Catalogue, grade: str) -> str:
    """Return what a grade of evidence means for this API."""
    return catalogue.grades.get(grade, _GRADES.get(grade, ""))


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise Refusal(f"{_MORE} must be an object of fields")
    return value


def _short(*texts: str) -> None:
    """Refuse texts that are no name of anything: to look for what they may mean would take long."""
    if any(len(text) > _MOST_TEXT for text in texts):
        raise Refusal(f"a name or a query is longer than {_MOST_TEXT} characters")


_TAKES = {
    "file": 'an object {"text": ...} or {"base64": ...}; give filename beside it',
}


def _argument(known: Argument | None, name: str, value: object) -> object:
    """Return an argument as methods take it. A file is its content, never a path of this machine."""
    if known is None:
        return value
    if known.place == "file":
        if known.name == "files":
            if not isinstance(value, Mapping):
                raise Refusal(f"{name} must be an object of the form's fields")
            return {
                part: _content(part, item) if isinstance(item, Mapping) else item
                for part, item in value.items()
            }
        return _content(name, value)
    if isinstance(value, str) and known.place in ("path", "query", "field"):
        try:
            return value_of(value, known.type, names=bool(known.names))
        except ValueError as error:
            raise Refusal(f"{name}: {error}") from None
    return value


def _content(name: str, value: object) -> bytes:
    if isinstance(value, Mapping) and set(value) == {"text"} and isinstance(value["text"], str):
        return value["text"].encode()
    if isinstance(value, Mapping) and set(value) == {"base64"} and isinstance(value["base64"], str):
        try:
            return base64.b64decode(value["base64"], validate=True)
        except binascii.Error:
            raise Refusal(f"{name}: base64 is not valid") from None
    raise Refusal(f'{name} must be {{"text": ...}} or {{"base64": ...}}: paths of files are not read here')


def _made_from_file(entry: Entry, each: Argument) -> bool:
    return entry.op.kind == "upload" and each.field is not None and each.field.via == "data_uri"


def _requests(preview: Preview) -> object:
    """What would be sent, as data."""
    return [
        {
            "method": each.method,
            "path": each.path,
            **({"query": dict(each.params)} if each.params else {}),
            **({"body": each.body} if each.body is not None else {}),
        }
        for each in (preview, *preview.more)
    ]


def _told(requests: object) -> str:
    text = text_of(requests)
    return text if len(text) <= 1_500 else f"{text[:1_500]}..."


def _key(given: Mapping[str, object]) -> object:
    """The id of the record that a write is for, where it is for one that exists."""
    body = given.get("body")
    first = body[0] if isinstance(body, list) and len(body) == 1 else body
    return given.get("id") or (first.get("id") if isinstance(first, Mapping) else None) or None


def _touched(given: Mapping[str, object]) -> Iterator[str]:
    for name, value in given.items():
        if name == "body":
            for each in value if isinstance(value, list) else [value]:
                yield from (str(key) for key in each if key != "id") if isinstance(each, Mapping) else ()
        elif name != "id":
            yield name


def _changed(plan: Plan, before: _Before | None) -> str:
    if before is None or not isinstance(plan.before, Mapping):
        return ""
    names = [name for name, value in before.state.items() if plan.before.get(name) != value]
    return f" ({', '.join(names[:5])})" if names else ""


def _ignored(page: Page[Any]) -> list[str]:  # Any: rows of any resource
    return [f"the instance ignored the filter {name}: rows contradict it" for name in page.ignored_filters]
