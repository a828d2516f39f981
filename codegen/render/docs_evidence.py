"""Sentences on evidence: what tenants were seen to answer to an operation, and what to do where they refused it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from codegen.manifest.evidence import PROOFS, Fact, tenants
from codegen.manifest.model import Op
from codegen.safe import doc

_PROVEN = {
    "read": "has answered it",
    "empty": "has answered it, without rows",
    "write": "has created and changed records with it",
    "create": "has created a record with it",
    "delete": "has deleted a record with it",
}
#: What to do about a refusal, by its status.
_ADVICE = {
    302: "it leads to a page elsewhere, so set up first what it belongs to",
    400: "give what it asks for",
    401: "the login needs another scope or right, or another kind of login",
    403: "give the agent of the login the right for it",
    404: "the record or the module may be missing there, so check what you give in the path",
}
_FAILED = "the server itself failed, so give more parameters, or ask the vendor"
_NUMBERS = {1: "A", 2: "Two", 3: "Three"}


def said(op: Op) -> str:
    """Return what is known of an operation from tenants, in sentences; empty where nothing is."""
    facts = [fact for fact in op.evidence if not (op.kind == "update" and fact.saw == "create")]
    return " ".join([*_proven(facts, op), *_others(facts, op), *_notes(facts)])


def _proven(facts: Sequence[Fact], op: Op) -> Iterator[str]:
    for saw, how in _PROVEN.items():
        found = [fact for fact in facts if fact.saw == saw]
        if not found or (saw == "empty" and any(fact.saw == "read" for fact in facts)):
            continue
        count = len(tenants(found, (saw,)))
        who = f"{_NUMBERS.get(count, 'Several')} live tenant{'' if count == 1 else 's'}{_build(found)}"
        how = how if count == 1 else how.replace("has", "have", 1)
        given = "" if op.kind == "update" else _names(name for fact in found for name in fact.given)
        yield f"{who} {how}{f', given {given}' if given else ''}.{_unpublished(found, PROOFS)}"


def _build(facts: Iterable[Fact]) -> str:
    builds = set().union(*(fact.builds for fact in facts))
    return f" of build {builds.pop()}" if len(builds) == 1 and "" not in builds else ""


def _others(facts: Sequence[Fact], op: Op) -> Iterator[str]:
    """Yield what did not work, and what to do then."""
    for fact in facts:
        given = _names(fact.needs)
        match fact.saw:
            case "alive":
                yield "A live tenant refused a call without parameters (400): give those that it needs."
            case "refused":
                advice = _ADVICE.get(fact.status, _FAILED)
                if fact.status == 400 and given:
                    advice = f"give {given}"
                elif fact.status == 400 and fact.note:
                    advice = doc(fact.note)
                yield f"A live tenant refused it ({fact.status}): {advice}."
            case "timeout":
                narrow = f"give {given}" if given else "narrow it by a filter" if op.query else "wait longer"
                within = f" within {fact.after} s" if fact.after else " in time"
                yield f"A live tenant gave no answer{within}: {narrow}, or raise ``timeout``."
            case "documented" if given:
                yield f"It needs {given}, as is documented."
        yield from filter(None, [_unpublished([fact], ("refused", "documented")).strip()])


def _notes(facts: Iterable[Fact]) -> Iterator[str]:
    told = [
        doc(fact.note)
        for fact in facts
        if fact.note and not (fact.saw == "refused" and fact.status == 400 and not fact.needs)
    ]
    yield from (f"{note[0].upper()}{note[1:]}." for note in dict.fromkeys(told))


def _names(names: Iterable[str]) -> str:
    found = [f"``{name}``" for name in dict.fromkeys(names)]
    return " and ".join(filter(None, (", ".join(found[:-1]), *found[-1:])))


def _unpublished(facts: Iterable[Fact], kinds: Sequence[str]) -> str:
    new = any(fact.new for fact in facts if fact.saw in kinds)
    return " The vendor publishes no such parameter: ``allow_unknown=True`` sends it." if new else ""
