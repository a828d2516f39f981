"""The text of generated docstrings, put together from the manifest's facts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

import attrs

from codegen.manifest.model import Changes, Op, Resource
from codegen.render import docs_evidence
from codegen.render.docs_fields import Grades
from codegen.safe import wrap

#: A method that is made from a list besides the list itself.
Which = Literal["", "list_all", "changed_since"]


class Said(NamedTuple):
    """What docstrings say of an API as a whole.

    Its package, the names of its error classes by kind; rows of a page, those a list asks for and the most; and
    seconds to look back for changes.
    """

    package: str
    classes: Mapping[str, str]
    default: int
    largest: int
    overlap: float
    pages: tuple[str, str]
    """What callers call the size of a page, and its number."""
    ordering: tuple[str, ...]
    """What the signatures of lists have of order and search."""
    grades: Mapping[str, str]
    """What a grade means for a caller, where that is no good one."""
    evidence: Grades
    """What a grade means for a field or a filter."""
    own_grades: bool
    """Whether the API says itself what grades mean."""
    order: str
    """The filter that names the field to order by; empty where there is none."""
    totals: bool
    """Whether lists say how many rows there are."""


#: What a grade means for a caller; the best-supported need no remark.
_GRADES = {
    "C": "Published by the vendor; nobody has verified this call on a live tenant.",
    "D": "Nobody has verified this call on a live tenant.",
}
_WHAT = {
    "list": "Return one page of {many}.",
    "get": "Return one of the {many} by its id, with all details.",
    "create": "Create one of the {many} and return it as the server has it.",
    "update": "Change one of the {many} and return it as the server has it.",
    "delete": "Delete one of the {many} by its id.",
    "bulk": "Make or change many {many}, and say what became of each.",
}
_ARGS = {
    "page_no": "The page's number, from 1.",
    "order": "Name of the field of a row to sort by.",
    "orderdesc": "Sort descending.",
    "search": "Text to look for in several fields.",
    "allow_unknown": "Send filters that are not known here, as they are named.",
    "timeout": "Seconds to wait for the answer, or a pair to connect and to read. Default: the client's.",
    "progress": "Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``, ``rate``, ``eta`` ...",
    "prefetch": "Pages to have in flight at once, 1 to 64; rows come in order all the same. Default 1.",
    "resume": "Where to continue: what ``checkpoint()`` of an earlier listing like this returned, or its text.",
    "strict": "Raise ``{incomplete}`` at the end unless everything came, as far as can be told.",
    "when": "A moment (naive: UTC), or the ``bookmark()`` of the last ``changed_since`` like this, or its text.",
    "overlap": "How much earlier to look, for changes that showed up late. Default {minutes:g} minutes.",
}
_CONSISTENT = (
    "Neither miss nor double rows that are made or deleted meanwhile. The newest come first; it takes some more "
    "requests."
)
_NOT_CONSISTENT = "Refused: this list cannot be read in a lasting order."
ANY_FIELD = (
    "allow_unknown: Send fields that are not known here, as they are named. "
    "A tenant ignores what it does not know."
)
EXPERIMENTAL = "experimental: Send the request, which nobody has verified. Default: refuse to."
_WHOLE = "Refused: this list comes whole, in one answer."

_BULK = (
    "Rows go out in few requests, one after another. Where no readable answer comes, rows with a key are sent again; "
    "rows without one are ``unknown`` and never sent twice. What ends the call early, such as a refused key or "
    "a closed client, is in ``stopped`` of the report, and the rows after it are ``skipped``."
)
_ASYNC_LISTING = "Read it with ``async for``, each iteration afresh, or ``await to_list()``. "
_ASYNC_CHANGES = f"{_ASYNC_LISTING}Then ``bookmark()`` is what to pass as ``when`` the next time. "

_BAD_NAME = "{validation}: A filter or option is unknown or of the wrong type (nothing is sent)."
_BAD_BODY = "{validation}: A field is unknown, missing or of the wrong type (nothing is sent)."
_UNKNOWN = "{outcome_unknown}: No readable answer came; the write may have taken effect."
_MISSING = "{not_found}: There is no such record."
_GUESSED = "{unsupported}: Without ``experimental=True`` (nothing is sent)."
_INCOMPLETE = "{incomplete}: With ``strict``: not everything came."
_NO_MATCH = (
    "{validation}: Nothing is given to find by, or it is blank, unknown or of a wrong type (nothing is sent)."
)
_SEVERAL = "{ambiguous}: Several records have it; they are in ``records``."
_STILL = (
    "{outcome_unknown}: The outcome of a create is not known, and the record is not there yet. Call it again: it looks "
    "before it creates."
)
_ENSURE = (
    "It looks as ``find`` does, and only then creates, with the claim on what ``match`` says: one caller at a time.",
    "Threads and tasks of one client are covered by that. Processes are, where their clients share a request budget "
    "(``budget=``), whose store holds the claims; without a store they are not.",
    "After a create without an answer the record is looked for until lists would show it, and only if it is not there "
    "the create is sent again.",
)
_NOT_WHOLE = "{incomplete}: The list did not come whole, so nothing can be said."
_OTHER = "{error}: Its subclasses, for what the server or the network does."
_SAME_KEY = "{validation}: Two rows share a key (nothing is sent). All else is in the report."


_IGNORED = "Where rows show that a filter did nothing, a ``{ignored_filter_warning}`` names it."
_SEEN = (
    "A tenant ignores a filter that it does not know. Seen live: a live tenant obeys it; published only: nobody has "
    "verified it. Of one without a description only name and type are published. "
)


def filters(said: Said) -> str:
    """Return what the class of a list's filters says of what stands below them."""
    return f" {'' if said.own_grades else _SEEN}{_IGNORED}".format_map(said.classes)


def grades(given: Mapping[str, str]) -> dict[str, str]:
    """Return what a call says of its grade, for an API that says itself what grades mean."""
    own = {grade: f"Grade {grade}: {given[grade].rstrip('.')}." for grade in ("C", "D") if grade in given}
    return _GRADES | {grade: f"{said} Nobody has verified this call." for grade, said in own.items()}


def grade_remark(grade: str) -> str:
    """Return what a caller should know about how well a call is supported; empty for the best."""
    return _GRADES.get(grade, "")


def _words(name: str) -> str:
    return name.replace("_", " ")


def endpoint(op: Op) -> str:
    """Say which requests an operation makes in each dialect."""
    parts = []
    own = op.request
    if own is not None:
        query = dict(own.fixed) | {
            p.wire: str(p.default).lower() for p in op.query.values() if p.default is not None
        }
        fixed = "&".join(f"{key}={value}" for key, value in query.items())
        parts.append(f"``{own.verb} {own.path}{'?' + fixed if fixed else ''}``")
    for dialect, other in op.others.items():
        if other is not None and (own is None or (other.verb, other.path) != (own.verb, own.path)):
            parts.append(f"``{other.verb} {other.path}`` in the {dialect} dialect")
    return "Calls " + ", ".join(parts) + "." if parts else ""


def _raises(op: Op, which: Which) -> list[str]:
    if op.guessed:
        return [_GUESSED, *_raises(attrs.evolve(op, grade="C"), which)]
    if which:
        return [_BAD_NAME, _INCOMPLETE, _OTHER]
    if op.request is None:
        where = f"On {op.dialect}, unless" if op.others else "Unless"
        return [f"{{unsupported}}: {where} ``experimental=True``.", _UNKNOWN, _OTHER]
    if op.kind in ("create", "update", "upload"):
        return [_BAD_BODY, *([_MISSING] if op.kind == "update" else []), _UNKNOWN, _OTHER]
    if op.kind == "bulk":
        return [_SAME_KEY]
    if op.kind == "report":
        return [_BAD_NAME, "{report}: The report failed on the server.", _OTHER]
    if op.kind in ("get", "delete", "download"):
        return [
            *([] if op.kind == "download" else [_BAD_NAME]),
            _MISSING,
            *([_UNKNOWN] if op.kind == "delete" else []),
            _OTHER,
        ]
    return [*([_BAD_NAME] if op.kind == "list" else []), _OTHER]


def _paged(op: Op) -> bool:
    return op.request is not None and op.request.page != "none"


def _on(op: Op) -> str:
    """Where what is said holds, for an API that has several dialects."""
    return f" on {op.dialect}" if op.others else ""


def _no_effect(op: Op) -> str:
    return f"Has no effect{_on(op)}."


def _consistent(resource: Resource, op: Op, said: Said) -> str:
    if not _paged(op):
        return _WHOLE
    return _CONSISTENT if said.totals and said.order in op.query and "id" in resource.key else _NOT_CONSISTENT


def _walk_args(resource: Resource, op: Op, which: Which, said: Said) -> list[str]:
    """Return the arguments of a call that reads a whole list, up to those all lists have."""
    paged = op.request is None or _paged(op)
    size = (
        f"Rows to ask for in one request. Default {op.page_size or said.largest}. The server may give fewer."
    )
    return [
        *(
            [f"when: {_ARGS['when']}", f"overlap: {_ARGS['overlap'].format(minutes=said.overlap / 60)}"]
            if which == "changed_since"
            else []
        ),
        f"{said.pages[0]}: {size if paged else _no_effect(op)}",
        f"prefetch: {_ARGS['prefetch'] if paged else _no_effect(op)}",
        *([f"resume: {_ARGS['resume']}"] if which == "list_all" else []),
        f"strict: {_ARGS['strict'].format_map(said.classes)}",
        f"consistent: {_consistent(resource, op, said)}",
    ]


def _list_args(
    resource: Resource, op: Op, free: str, which: Which, said: Said, shows: Sequence[str]
) -> list[str]:
    """Return the arguments of a list; ``free`` is what its filters are."""
    if which:
        found = _walk_args(resource, op, which, said)
        if shows:
            told = ", ".join(f"``{name}``" for name in shows)
            found.append(f"names: Fill {told} where a row lacks them, from lists that are kept.")
    elif op.request is None or _paged(op):
        size = f"Rows to ask for. Default {said.default}. The server may give fewer."
        found = [f"{said.pages[0]}: {size}", f"{said.pages[1]}: {_ARGS['page_no']}"]
    else:
        found = [
            f"{said.pages[0]}: {_no_effect(op)}",
            f"{said.pages[1]}: Must be 1: the list comes whole.",
        ]
    ordering = () if which == "changed_since" else said.ordering
    names = (*ordering, "allow_unknown", "timeout", *(("progress",) if which else ()))
    found += [f"{name}: {_ARGS[name]}" for name in names]
    told = "``None`` leaves a filter out; one that rows contradict is told with a warning."
    where = f"Those of ``{op.name}``; see" if which else f"Those of ``{op.of}.list``; see" if op.of else "See"
    return [*found, f"**filters: {where} {free}. {told}"]


def _bulk_args(op: Op, body: str | None, timeout: str) -> list[str]:
    keys = ", ".join(f"``{name}``" for name in op.keys)
    found = (
        f" A row is for the record that has its {keys}, the first of these that it has." if op.keys else ""
    )
    return [
        f"rows: Mappings (see ``{body}``) or models, in any iterable.{found} A row that breaks a rule fails alone.",
        "progress: Called after each request with a ``Progress``: ``rows``, ``total``, ``requests``, ``eta`` ...",
        ANY_FIELD,
        timeout,
    ]


def _args(
    resource: Resource,
    op: Op,
    params: str | None,
    body: str | None,
    which: Which,
    said: Said,
    shows: Sequence[str],
) -> list[str]:
    module = resource.name
    timeout = f"timeout: {_ARGS['timeout']}"
    unknown = "allow_unknown: Send options that are not known here, as they are named."
    owner = [f"id: The id of the {_words(module).removesuffix('s')}."] if op.of else []
    one = ["id: The record's id."] if op.takes_id else []
    free = f"``{said.package}.types.{op.of or module}.{params}``" if params else ""
    match op.kind:
        case "list":
            return [*owner, *_list_args(resource, op, free, which, said, shows)]
        case "get" | "delete" | "report":
            more = f"See {free}." if params else "None are known; with ``allow_unknown`` any."
            return [*one, unknown, timeout, f"**options: {more}"]
        case "create":
            given = f"data: A mapping, or a model; see ``{body}``."
            if op.leading:
                given, rest = "rows: Models or mappings, one for each.", f"**fields: See ``{body}``."
            else:
                rest = "**fields: The same by keyword."
            return [*owner, given, ANY_FIELD, rest]
        case "update":
            changed = f"a mapping (see ``{body}``) or a model, of which what was changed is sent."
            return [*one, f"data: What to change: {changed}", ANY_FIELD, "**fields: The same by keyword."]
        case "bulk":
            return _bulk_args(op, body, timeout)
        case "upload":
            return [
                *owner,
                "file: A path, the bytes, an open binary file (what is left of it; of one at its end all), an upload "
                "of a web framework, or a mapping of fields that is sent as it is.",
                "filename: Its name, without a path; needed for bytes.",
                "content_type: Its media type. Default: by the name.",
                "note: A note on the file.",
                "allow_empty: Send a file of no bytes too, which is refused otherwise.",
                ANY_FIELD,
            ]
        case "download":
            return [*one, "to: A path or an open binary file. Default: return the content.", timeout]
        case "call":
            found = [
                *(one if op.takes_id else []),
                f"experimental: Send the unverified candidate{_on(op)}.",
                timeout,
            ]
            further = ["more: Further fields, as they are named."] if op.more else []
            return [*found, *further, *([f"**fields: See {free}."] if params else [])]
        case "get_one":
            return ["refresh: Ask again instead of returning the kept answer.", timeout]
    return []


def _returns(op: Op, row: str, entity: str, which: Which) -> str:
    match op.kind:
        case "list" if which == "list_all":
            return (
                f"A ``Listing`` of ``{row}``: iterable, each iteration afresh, with ``to_list()``, ``pages()``, "
                "``checkpoint()`` and, after an iteration, ``report``."
            )
        case "list" if which == "changed_since":
            return (
                f"``Changes``, a ``Listing`` of ``{row}``. Once it was read to the end, ``bookmark()`` is what to pass "
                "as ``when`` the next time."
            )
        case "list":
            return f"A ``Page`` of ``{row}``: a sequence with ``record_count``, ``page_size``, ``complete``."
        case "report":
            return "``ReportData``: ``rows`` (a list of dicts by column caption) and ``columns``."
        case "bulk":
            return (
                f"A ``BulkReport`` of ``{entity}``: ``results`` has one for each row, in the order given; ``done``, "
                "``failed``, ``unknown``, ``skipped``, ``created``, ``updated``; ``raise_for_failures()``."
            )
        case "download":
            return "The content; with ``to`` the number of bytes written."
        case "call":
            return "The decoded answer, ``None`` when it is empty."
        case "delete":
            return ""
    return f"``{entity}``. Fields the answer lacks read ``None``."


def summary(resource: Resource, op: Op) -> str:
    """Return the first sentence of a method's docstring."""
    if op.of:
        many, owner = _words(op.of), _words(resource.name).removesuffix("s")
        return {
            "list": f"Return the {_words(op.name)} of one {owner}, by its id.",
            "create": f"Add one of the {many} to one {owner} and return it as the server has it.",
            "upload": f"Attach a file to one {owner} and return its record.",
        }.get(op.kind, f"{_words(op.name).capitalize()}.")
    known = {
        "get_one": f"Return the {_words(resource.name).removesuffix('s')} this client signs in as.",
        "download": "Return the content of one file, or write it to ``to``.",
        "upload": "Upload one file and return its record.",
        "report": "Run a saved report and return its rows.",
    }
    if op.kind in known:
        return known[op.kind]
    if op.kind in _WHAT:
        return _WHAT[op.kind].format(many=_words(resource.name))
    return _first(op) or f"{_words(op.name).capitalize()} (``{resource.name}.{op.name}``)."


def _first(op: Op) -> str:
    """Return the first sentence that the manifest has of a call, which no rule describes."""
    return re.split(r"(?<=\.) ", op.doc, maxsplit=1)[0] if op.kind == "call" else ""


def class_text(resource: Resource) -> str:
    """Return the docstring of a resource's class."""
    if resource.changes is None and resource.listed is not None:
        return f"{resource.doc} Rows have no date of their last change, so there is no ``changed_since``."
    return resource.doc


def _changes(resource: Resource, op: Op, changes: Changes) -> str:
    """Say how changes are found, and which are not."""
    parts = []
    if changes.filter:
        parts.append(
            f"Sends ``{changes.filter}`` and compares ``{changes.by}`` of rows that show it; the others"
        )
        parts.append("come again where two readings overlap.")
    else:
        parts.append(f"Reads the whole list and compares ``{changes.by}`` here: no filter for it is known.")
        parts.append("Rows without that date come every time.")
    unseen = ["Deletions cannot be seen"]
    if "includeinactive" in op.query:
        unseen.append("nor that a record became inactive, unless ``includeinactive`` is given")
    parts.append(f"{', '.join(unseen)}.")
    if changes.grade in ("C", "D"):
        parts.append("Nobody has verified on a live tenant that every change moves the date.")
    return " ".join(parts)


def method(
    resource: Resource,
    op: Op,
    *,
    row: str,
    entity: str,
    params: str | None = None,
    body: str | None = None,
    which: Which = "",
    shows: Sequence[str] = (),
    said: Said,
    aio: bool = False,
    filters: str = "",
) -> str:
    """Return the body of a method's docstring, indented for a class, without the closing quotes.

    ``filters`` is the section about those of a list.
    """
    many = _words(resource.name)
    first = {
        "": summary(resource, op),
        "list_all": f"Iterate over all {many}, page by page.",
        "changed_since": f"Iterate over the {many} that changed since a moment, or since the last time.",
    }[which]
    about = [endpoint(op), op.doc.removeprefix(_first(op)).strip(), op.unsupported or ""]
    if which == "changed_since" and resource.changes is not None:
        about.append(_changes(resource, op, resource.changes))
    if op.kind in ("create", "upload") and op.min:
        needed = ", ".join(map(_need, op.min))
        about.append(f"Needs {needed}.")
    if op.kind == "bulk":
        about.append(_BULK)
    if op.kind == "list" and op.requires_any and not op.of:
        about.append("Needs one of " + ", ".join(f"``{name}``" for name in op.requires_any) + ".")
    if op.kind == "get_one":
        about.append("The answer is kept for the life of the client.")
    about += [said.grades.get(op.grade, ""), "" if which else docs_evidence.said(op)]
    parts = [wrap(first, 8), "        " + wrap(" ".join(part for part in about if part), 8)]
    if aio:  # said once, beside the method of the client that blocks
        called = f"{op.name}_all" if which == "list_all" else which or op.name
        where = f"``{said.package}.resources.{resource.name}.{resource.class_name}.{called}``"
        told = {"list_all": _ASYNC_LISTING, "changed_since": _ASYNC_CHANGES}.get(which, "")
        parts.append("        " + wrap(f"{told}Arguments and errors are those of {where}.", 8))
        return "\n\n".join(filter(None, (*parts, filters)))
    sections = {
        "Args": [
            *_args(resource, op, params, body, which, said, shows),
            *([EXPERIMENTAL] if op.guessed and op.kind != "call" else []),
        ],
        "Returns": [_returns(op, row, entity, which)],
        "Raises": [line.format_map(said.classes) for line in _raises(op, which)],
    }
    for title, lines in sections.items():
        if any(lines):
            entries = "\n".join(f"            {wrap(line, 16)}" for line in lines)
            parts.append(f"        {title}:\n{entries}")
        if title == "Args" and filters:
            parts.append(filters)
    return "\n\n".join(parts)


def find(resource: Resource, op: Op, said: Said, *, aio: bool = False) -> str:
    """Return the body of the docstring of ``find``."""
    keys = [
        f"``{name}`` is a text of the caller's, kept in ``{how.kept_in[0]}``."
        for name, how in resource.find_by.items()
        if how.kept_in
    ]
    first, more = (
        [f"``{n}``" for n, how in resource.find_by.items() if how.alone is x] for x in (True, False)
    )
    narrowed = f"; {', '.join(more)} can narrow that" if more else ""
    about = [
        endpoint(op),
        f"Finds by {', '.join(first)}{narrowed}. The rows that the filter brings are compared, and all that "
        "is given must be equal. Where it brings too many, all pages are read before ``None`` is said.",
    ]
    about += keys
    if resource.closed:
        about.append("Of several the one that is open is meant; where none is, the newest.")
    if any(how.same == "text" for how in resource.find_by.values()):
        folded = [f"``{name}``" for name, how in resource.find_by.items() if how.same == "text"]
        about.append(f"Case and outer blanks of {', '.join(folded)} do not count.")
    if wider := sorted({f"``{name}``" for how in resource.find_by.values() for name in how.include}):
        about.append(
            f"{' and '.join(wider)} {'goes' if len(wider) == 1 else 'go'} along: what lists leave out counts too."
        )
    parts = [
        wrap(f"Return the one record of the {_words(resource.name)} that has these fields, or ``None``.", 8)
    ]
    parts.append("        " + wrap(" ".join(about), 8))
    if aio:
        where = f"``{said.package}.resources.{resource.name}.{resource.class_name}.find``"
        return "\n\n".join([*parts, "        " + wrap(f"Arguments and errors are those of {where}.", 8)])
    sections = {
        "Args": [f"**match: See ``{said.package}.types.{resource.name}.{resource.entity}Match``."],
        "Returns": [f"``{resource.entity}``, with all details, or ``None``."],
        "Raises": [line.format_map(said.classes) for line in (_NO_MATCH, _SEVERAL, _NOT_WHOLE, _OTHER)],
    }
    for title, lines in sections.items():
        entries = "\n".join(f"            {wrap(line, 16)}" for line in lines)
        parts.append(f"        {title}:\n{entries}")
    return "\n\n".join(parts)


def _closed_args(resource: Resource) -> list[str]:
    """Return the arguments that say what is done with a closed record, and where a key is kept."""
    closed = resource.closed
    if closed is None:
        return []
    give = ", else ".join(f"``{name}``" for name in closed.reopen["give"])
    places = ", ".join(f"``{name}``" for name in _places(resource))
    fields = ", ".join(f"``{name}={value}``" for name, value in closed.add.get("fields", {}).items())
    return [
        "on_closed: What to do where the only record is closed: ``new`` makes another one with the same key; "
        f"``reopen`` sets ``{closed.reopen['set']}`` to what ``data`` say, else to {give} of its "
        f"``{closed.reopen['by']}``; ``note`` adds an action. Where one is open, that is found.",
        f"key_in: Where ``key`` is kept: {places}, or the name of a custom field. Default the first.",
        "action: Fields of the action that ``note`` adds. Without it the text is what ``data`` have in "
        f"{', else '.join(f'``{name}``' for name in closed.add['from'])}{f', with {fields}' if fields else ''}.",
    ]


def _places(resource: Resource) -> list[str]:
    return [name for how in resource.find_by.values() for name in how.kept_in]


def ensure(resource: Resource, op: Op, said: Said, *, aio: bool = False) -> str:
    """Return the body of the docstring of ``ensure``."""
    noun = _words(resource.name)
    first = f"Return the one record of the {noun} that ``match`` finds, and make it if there is none."
    about = " ".join([endpoint(op), *_ENSURE])
    parts = [wrap(first, 8), "        " + wrap(about, 8)]
    if aio:
        where = f"``{said.package}.resources.{resource.name}.{resource.class_name}.ensure``"
        return "\n\n".join([*parts, "        " + wrap(f"Arguments and errors are those of {where}.", 8)])
    sections = {
        "Args": [
            f"match: What it is found by; see ``{said.package}.types.{resource.name}.{resource.entity}Match``. A new "
            "record gets it too.",
            f"data: Further fields of a new record: a mapping (see ``{resource.entity}Fields``) or a model.",
            "update: Change a record that is there where it differs from ``data``; only that is sent.",
            *_closed_args(resource),
        ],
        "Returns": [
            f"``Ensured``: ``record``, a ``{resource.entity}``, and ``outcome``, one of ``found``, ``created``, "
            f"``updated``{', ``reopened``, ``noted``' if resource.closed else ''}."
        ],
        "Raises": [
            line.format_map(said.classes) for line in (_NO_MATCH, _SEVERAL, _NOT_WHOLE, _STILL, _OTHER)
        ],
    }
    for title, lines in sections.items():
        entries = "\n".join(f"            {wrap(line, 16)}" for line in lines)
        parts.append(f"        {title}:\n{entries}")
    return "\n\n".join(parts)


def _need(minimum: str) -> str:
    """Say what a minimum asks for: ```a`` or ``b```, ```a`` if not ``b```."""
    return re.sub(
        r"\w+", lambda word: word[0] if word[0] in ("if", "not") else f"``{word[0]}``", minimum
    ).replace("|", " or ")
