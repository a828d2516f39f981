"""Compares the requests of an operation in each dialect."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diff.change import Grade, said
from codegen.manifest.model import Op, Request

Found = tuple[Grade, str]


def requests(old: Op, new: Op) -> Iterator[Found]:
    """Yield (grade, what); what is the same in all dialects once; one that came or went is told elsewhere."""
    found = {
        dialect: list(_request(old.requests[dialect], new.requests[dialect]))
        for dialect in new.requests
        if dialect in old.requests
    }
    for dialect, changes in found.items():
        for change in changes:
            everywhere = all(change in others for others in found.values())
            if not everywhere:
                yield _on(dialect, change)
            elif dialect == next(iter(found)):
                yield change
    before, after = old.experimental, new.experimental
    if before == after:
        return
    if not before:
        yield "feature", "experimental=True sends a candidate"
    elif after and _steps(old) == _steps(new):
        yield "fix", "experimental=True sends other content"
    elif after:
        yield "fix", f"experimental=True sends {_steps(new)}, was {_steps(old)}"
    elif new.request is None:
        yield "breaking", "experimental=True has nothing to send any more"
    else:
        yield "fix", "the experimental candidate is dropped"


def _on(dialect: str, found: Found) -> Found:
    grade, what = found
    return grade, f"on {dialect}: {what}"


def _steps(op: Op) -> str:
    return " then ".join(f"{step.verb} {step.path}" for step in op.experimental)


def _request(old: Request | None, new: Request | None) -> Iterator[Found]:
    if old is None and new is None:
        return
    if old is None or new is None:
        if new is None:
            yield "breaking", "unsupported now"
        else:
            yield "feature", f"supported now, as {new.verb} {new.path}"
        return
    if (old.verb, old.path) != (new.verb, new.path):
        yield "fix", f"sent as {new.verb} {new.path}, was {old.verb} {old.path}"
    if old.rows != new.rows:
        yield "fix", f"rows are read from {_rows(new)}, were from {_rows(old)}"
    if old.sidecars != new.sidecars:
        yield "fix", f"arrays beside the rows are {said(new.sidecars)}, were {said(old.sidecars)}"
    if old.page != new.page:
        yield "fix", f"paging is {new.page}, was {old.page}"
    if old.fixed != new.fixed:
        yield "fix", f"always sends {said(new.fixed)}, was {said(old.fixed)}"
    if (old.body, old.id_in_body) != (new.body, new.id_in_body):
        yield "fix", f"the body is {_body(new)}, was {_body(old)}"
    if (old.json, old.take) != (new.json, new.take):
        yield "fix", "the content of the body"


def _body(request: Request) -> str:
    return f"{request.body or 'none'}{' with the id' if request.id_in_body else ''}"


def _rows(request: Request) -> str:
    return said(request.rows) if request.rows else "a bare array"
