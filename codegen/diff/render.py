"""Renders the changes of a diff: as text, as markdown for a pull request, as JSON."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from codegen.diff.change import GRADES, Change, Grade, verdict

#: With more changes than this each resource of the markdown is folded, breaking changes excepted.
_SHORT = 25
#: A comment may have 65,536 characters.
_LONGEST = 60_000
_NAMES: dict[Grade, tuple[str, str]] = {
    "breaking": ("breaking", "breaking"),
    "feature": ("feature", "features"),
    "fix": ("fix", "fixes"),
}


def counts(changes: Sequence[Change]) -> str:
    """Return ``"1 breaking, 3 features, 2 fixes"``."""
    found = Counter(change.grade for change in changes)
    parts = [f"{found[grade]:,} {_NAMES[grade][found[grade] != 1]}" for grade in GRADES if found[grade]]
    return ", ".join(parts) or "nothing changes for callers"


def _groups(changes: Sequence[Change]) -> list[tuple[str, list[Change]]]:
    return [(name, list(found)) for name, found in groupby(changes, key=lambda change: change.group)]


def text(changes: Sequence[Change], notes: Sequence[str] = ()) -> str:
    """Return one line a change, under the name of its resource; the verdict comes last."""
    lines = [f"note: {note}" for note in notes]
    for group, found in _groups(changes):
        lines += [group, *(f"  {c.grade:<8}  {c.symbol}: {c.what}" for c in found), ""]
    return "\n".join([*lines, counts(changes), f"verdict: {verdict(changes)}"]) + "\n"


def as_json(changes: Sequence[Change], notes: Sequence[str] = ()) -> str:
    """Return an object with the verdict, the counts and the list of changes."""
    found = Counter(change.grade for change in changes)
    data = {
        "verdict": verdict(changes),
        "counts": {grade: found[grade] for grade in GRADES},
        "changes": [
            {"group": c.group, "symbol": c.symbol, "grade": c.grade, "what": c.what} for c in changes
        ],
        "notes": list(notes),
    }
    return json.dumps(data, indent=1) + "\n"


def _code(value: str) -> str:
    return "`" + " ".join(value.replace("`", "'").split()) + "`"


def _flat(value: str) -> str:
    """Return text that markdown shows as it is: manifests of strangers are compared too."""
    return re.sub(r"([\\`*_{}\[\]<>#|~@!&])", r"\\\1", value)


def _item(change: Change) -> str:
    return f"- {_code(change.symbol)}: {_flat(change.what)}"


def markdown(changes: Sequence[Change], notes: Sequence[str] = ()) -> str:
    """Return a comment for a pull request: counts first, breaking changes in sight, long lists folded."""
    lines = ["### What changes for callers", "", f"**{counts(changes)}**", ""]
    lines += [f"> {_flat(note)}" for note in notes] + ([""] if notes else [])
    folded = len(changes) > _SHORT
    broken = [change for change in changes if change.grade == "breaking"]
    if folded and broken:
        lines += ["#### Breaking", "", *map(_item, broken), ""]
    left = len(changes) - (len(broken) if folded else 0)
    size = sum(len(line) + 1 for line in lines)
    if size > _LONGEST:
        lines, size = _cut(lines), _LONGEST
    for group, found in _groups(changes):
        part = _section(group, found, folded=folded)
        size += sum(len(line) + 1 for line in part)
        if size > _LONGEST:
            lines += [f"and {left:,} more: `python -m codegen diff` lists them.", ""]
            break
        lines += part
        left -= len(found) - (sum(c.grade == "breaking" for c in found) if folded else 0)
    return "\n".join([*lines, f"verdict: {verdict(changes)}"]) + "\n"


def _cut(lines: Sequence[str]) -> list[str]:
    kept: list[str] = []
    size = 0
    for place, line in enumerate(lines):
        size += len(line) + 1
        if size > _LONGEST:
            return [*kept, f"- and {len(lines) - place - 1:,} more", ""]
        kept.append(line)
    return kept


def _section(group: str, found: list[Change], *, folded: bool) -> list[str]:
    if not folded:
        return [
            f"#### {_flat(group)}",
            "",
            *(f"{_item(c)} ({c.grade})" for c in found),
            "",
        ]
    rest = [change for change in found if change.grade != "breaking"]
    if not rest:
        return []
    title = f"<details><summary>{_flat(group)}: {counts(rest)}</summary>"
    return [title, "", *(f"{_item(c)} ({c.grade})" for c in rest), "", "</details>", ""]
