"""The text of docstrings of ``create_many``, ``update_many`` and ``delete_many``."""

from __future__ import annotations

from codegen.manifest.model import Op, Resource
from codegen.render.docs import ANY_FIELD, EXPERIMENTAL, Said
from codegen.safe import wrap

_FIRST = {
    "create": "Create many {many}, one request for each, and say what became of every one.",
    "update": "Change many {many}, one request for each, and say what became of every one.",
    "delete": "Delete many {many}, one request for each, and say what became of every one.",
}
_ABOUT = (
    "A list is checked as a whole before the first is sent, another iterable row by row unless there is a journal. "
    "A write whose outcome is not known is ``unknown`` and not sent again on a guess; what ends the call early is in "
    "``stopped`` of the report, and the rows after it are ``skipped``."
)
_GIVEN = {
    "create": "rows: What ``create`` takes, in any iterable.",
    "update": "targets: Ids, records (what was changed on one is sent), mappings with the key, or pairs of an id "
    "and its own fields. No record twice.",
    "delete": "ids: Ids, records, or mappings with the key. No record twice.",
}
_BEFORE = (
    "before: Keep what the fields held before, for ``undo``: one request more for each that was not handed over as a "
    "record. Default: with a journal."
)
_JOURNAL = (
    "journal: A file (SQLite) that keeps what became of each: the same call goes on where it was cut, sends nothing "
    "twice, and looks up first what is unknown."
)
_ARGS = {
    "on_error": 'on_error: "continue" or "stop" after one that is not done.',
    "progress": "progress: Called after each with a ``Progress``: ``rows``, ``total``, ``requests``, ``eta`` ...",
    "options": "allow_unknown: Send options that are not known here, as they are named.",
}
_QUIET = {
    "automations": "automations: False sends the switch that keeps automations of the tenant from running.",
    "mail": "mail: False sends the switch that keeps mail to users from going out.",
}
_RAISES = "{validation}: Rows or the journal do not fit (nothing is sent). All else is in the report."
_REPORT = "A ``BulkReport``: ``results`` has one for each, in the order given; ``raise_for_failures()``."


def method(resource: Resource, op: Op, *, body: str | None, said: Said, aio: bool) -> str:
    """Return the body of a method's docstring, indented for a class, without the closing quotes."""
    called = f"{op.kind}_many"
    parts = [wrap(_FIRST[op.kind].format(many=resource.name.replace("_", " ")), 8)]
    if aio:
        where = f"``{said.package}.resources.{resource.name}.{resource.class_name}.{called}``"
        parts.append("        " + wrap(f"Arguments and errors are those of {where}.", 8))
        return "\n\n".join(parts)
    parts.append("        " + wrap(_ABOUT, 8))
    same = (
        f"**same: Fields for all of them; see ``{body}``."
        if body
        else "**options: Those of ``delete``, for all."
    )
    sections = {
        "Args": [
            _GIVEN[op.kind],
            _ARGS["on_error"],
            _JOURNAL,
            *([_BEFORE] if op.kind == "update" else []),
            _ARGS["progress"],
            *(_quiet(resource) if op.kind != "delete" else ()),
            *([EXPERIMENTAL] if op.guessed else []),
            ANY_FIELD if body else _ARGS["options"],
            same,
        ],
        "Returns": [_REPORT],
        "Raises": [_RAISES.format_map(said.classes)],
    }
    for title, lines in sections.items():
        entries = "\n".join(f"            {wrap(line, 16)}" for line in lines)
        parts.append(f"        {title}:\n{entries}")
    return "\n\n".join(parts)


def _quiet(resource: Resource) -> list[str]:
    """Return the arguments that keep a write from setting something off, with how well each is supported."""
    unsure = " Nobody has verified it on a live tenant."
    return [
        f"{_QUIET[what]}{unsure if switch.grade in ('C', 'D') else ''}"
        for what, switch in resource.quiet.items()
    ]
