"""Renders the review of a diff: as text, as markdown for a pull request, as JSON."""

from __future__ import annotations

import json
import re
import textwrap
from collections import Counter
from collections.abc import Sequence

import attrs

from codegen.diff.change import GRADES, Change, verdict
from codegen.diff.review import Line, Section, counts, review

#: With more changes than this each resource of the markdown is folded, breaking changes excepted.
_SHORT = 25
#: A comment may have 65,536 characters.
_LONGEST = 60_000
_WIDTH = 110
_FULL = "python -m codegen diff OLD --full"


def text(changes: Sequence[Change], notes: Sequence[str] = (), *, full: bool = False) -> str:
    """Return the parts of the review, with a line for each change or for several; the verdict comes last."""
    lines = [f"note: {note}" for note in notes]
    parts = review(changes, full=full)
    for part in parts:
        lines += [_heading(part), ""]
        for block in part.blocks:
            lines += [block.name] if block.name else []
            lines += [row for line in block.lines for row in _rows(line)]
            lines.append("")
    short = any(part.short for part in parts)
    more = ["--full lists every change"] if short else []
    return "\n".join([*lines, *more, counts(changes), f"verdict: {verdict(changes)}"]) + "\n"


def _heading(part: Section) -> str:
    return f"== {part.title}: {part.about}"


def _rows(line: Line) -> list[str]:
    start = "  " * (line.depth + 1) + (f"{line.grade:<8}  " if line.grade else "")
    said = f"{line.subject}: {line.what}" if line.subject else line.what
    return textwrap.wrap(
        start + said,
        _WIDTH,
        subsequent_indent=" " * (len(start) + 2),
        break_long_words=False,
        break_on_hyphens=False,
        drop_whitespace=True,
    )


def as_json(changes: Sequence[Change], notes: Sequence[str] = (), *, full: bool = True) -> str:
    """Return an object with the verdict, the counts and the list of all changes."""
    del full  # programs get everything
    found = Counter(change.grade for change in changes)
    data = {
        "verdict": verdict(changes),
        "counts": {grade: found[grade] for grade in GRADES},
        "changes": [_facts(change) for change in changes],
        "notes": list(notes),
    }
    return json.dumps(data, indent=1) + "\n"


def _facts(change: Change) -> dict[str, str]:
    facts = {"group": change.place, "symbol": change.symbol, "grade": change.grade, "what": change.what}
    facts |= {"layer": change.layer, "part": change.part}
    return facts | ({"schema": change.schema} if change.schema else {})


def _code(value: str) -> str:
    return "`" + " ".join(value.replace("`", "'").split()) + "`"


def _flat(value: str) -> str:
    """Return text that markdown shows as it is: manifests of strangers are compared too."""
    return re.sub(r"([\\`*_{}\[\]<>#|~@!&])", r"\\\1", value)


def _item(line: Line, *, graded: bool) -> str:
    grade = f" ({line.grade})" if graded and line.grade else ""
    subject = f"{_code(line.subject)}: " if line.subject else ""
    return f"{'  ' * line.depth}- {subject}{_flat(line.what)}{grade}"


@attrs.define
class _Page:
    """Lines of a comment as long as there is room."""

    lines: list[str] = attrs.Factory(list)
    room: int = _LONGEST

    def add(self, *lines: str, keep: int = 0) -> bool:
        """Add lines, unless less than ``keep`` characters would be left."""
        size = sum(len(line) + 1 for line in lines)
        if self.room - size < keep:
            return False
        self.lines += lines
        self.room -= size
        return True


def markdown(changes: Sequence[Change], notes: Sequence[str] = (), *, full: bool = False) -> str:
    """Return a comment for a pull request: what breaks in sight, long lists folded, what found no room counted."""
    page = _Page(["### What changes for callers", "", f"**{counts(changes)}**", ""])
    for note in notes:
        page.add(f"> {_flat(note)}", keep=_LONGEST // 2)
    if notes:
        page.add("")
    parts = review(changes, full=full)
    folded = len(changes) > _SHORT
    cut: list[str] = []
    for place, part in enumerate(parts):
        page.add(f"#### {part.title}: {_flat(part.about)}", "")
        left = sum(200 for _ in parts[place + 1 :])  # headings of those that follow
        shown = _part(page, part, folded=folded and part.title != "Breaking", keep=left + 500)
        if shown < part.changes:
            cut.append(f"{part.changes - shown:,} of “{part.title}”")
    if cut:
        page.add(f"Cut, to fit into a comment: {', '.join(cut)}; `{_FULL}` lists them.", "")
    elif any(part.short for part in parts):
        page.add(f"`{_FULL}` lists every change.", "")
    return "\n".join([*page.lines, f"verdict: {verdict(changes)}"]) + "\n"


def _part(page: _Page, part: Section, *, folded: bool, keep: int) -> int:
    """Add a part as far as there is room; return how many of its changes are in it."""
    shown = 0
    for block in part.blocks:
        folds = folded and bool(block.name)
        head, foot = _around(f"{block.name}: {block.about}" if folds else block.name, folded=folds)
        items = [(_item(line, graded=part.title != "Breaking"), line.changes) for line in block.lines]
        reserve = keep + sum(len(line) + 1 for line in foot)
        if not items or not page.add(*head, items[0][0], keep=reserve):
            return shown
        shown += items[0][1]
        for item, number in items[1:]:
            if not page.add(item, keep=reserve):
                page.add(*foot)
                return shown
            shown += number
        page.add(*foot)
    return shown


def _around(name: str, *, folded: bool) -> tuple[list[str], list[str]]:
    if folded:
        return [f"<details><summary>{_flat(name)}</summary>", ""], ["", "</details>", ""]
    return ([f"**{_flat(name)}**", ""] if name else []), [""]
