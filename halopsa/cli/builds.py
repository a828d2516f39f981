"""Builds of the vendor: which one an instance runs, what this package knows that it lacks, and the other way round."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from importlib.resources import files
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from halopsa import HaloPsaClient

    from .report import Report

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_MOST, _LONGEST = 5, 90
_VERBS = ("get", "post", "put", "patch", "delete")


class Known(NamedTuple):
    """The builds there are, the oldest first, and the operations that came and went with each."""

    builds: list[str]
    description: str
    came: Mapping[str, list[str]]
    went: Mapping[str, list[str]]

    @classmethod
    def load(cls) -> Known:
        """Read them from the package."""
        data: dict[str, Any] = json.loads((files("halopsa") / "facts" / "builds.json").read_bytes())
        return cls(**data)

    def operations(self, place: int) -> set[str]:
        """Return the operations of a build."""
        found: set[str] = set()
        for build in self.builds[: place + 1]:
            found = (found | set(self.came.get(build, ()))) - set(self.went.get(build, ()))
        return found

    def all(self) -> set[str]:
        """Return the operations of all builds."""
        return {which for given in self.came.values() for which in given}

    def newest(self) -> str:
        """Return the newest build."""
        return self.builds[-1]

    def place(self, version: str) -> tuple[int, bool]:
        """Return the newest build that is not newer than a version, and whether it is that very one."""
        asked = _numbers(version)
        for place in range(len(self.builds) - 1, -1, -1):
            if (own := _numbers(self.builds[place])) and own <= asked:
                return place, asked[: len(own)] == own
        return 0, False

    def nearest(self, operations: Collection[str]) -> int:
        """Return the build whose operations differ least; of several the newest."""
        theirs = _shapes(operations)
        return min(
            range(len(self.builds)),
            key=lambda place: (len(_shapes(self.operations(place)) ^ theirs), -place),
        )


def tell(client: HaloPsaClient, report: Report, version: str | None, *, compare: bool) -> None:
    """Report the build of an instance by the version it tells; by its description where it tells none, or if asked."""
    known = Known.load()
    theirs = (
        _described(client, known, report, asked=compare) if compare or not _numbers(version or "") else None
    )
    if theirs is not None:
        place = known.nearest(theirs)
        lacks, unknown = _without(known.all(), theirs), _without(theirs, known.all())
        title = f"{known.builds[place]}, by the operations of its description"
    elif version and _numbers(version):
        place, same = known.place(version)
        lacks, unknown = sorted(known.all() - known.operations(place)), []
        title = known.builds[place] if same else _between(known, version, place)
    else:
        return
    gone = {which for given in known.went.values() for which in given}
    newer = [which for which in lacks if which not in gone]
    parts = [title]
    parts.append(
        _counted(newer, "operation", "known here and not there") if newer else "it has all that is known here"
    )
    if theirs is not None:
        parts.append(
            _counted(unknown, "operation", "there and not known here") if unknown else "and nothing else"
        )
    report.say("build", "; ".join(parts), build=known.builds[place], lacks=lacks, unknown=unknown)


def _between(known: Known, version: str, place: int) -> str:
    if _numbers(version) > _numbers(known.newest()):
        return (
            f"newer than {known.newest()}, the newest that is known here; --compare lists what it has beside"
        )
    if not _numbers(known.builds[place]) or _numbers(known.builds[place]) > _numbers(version):
        return "older than those that are known here; --compare says more"
    return f"between {known.builds[place]} and {known.builds[place + 1]}; --compare says more"


def _described(client: HaloPsaClient, known: Known, report: Report, *, asked: bool) -> set[str] | None:
    """Return the operations of an instance's own description; ``None`` where there is none to read."""
    from halopsa._api import API
    from halopsa.errors import HaloPsaError, HaloPsaNotFoundError

    try:
        answer = client.request("GET", known.description)
    except HaloPsaNotFoundError:
        answer = None
    except HaloPsaError as error:
        if asked:
            report.problem(error)
        return None
    root = API.connection.api_path  # before each path, or said once for all
    paths = answer.get("paths") if isinstance(answer, dict) else None
    if not isinstance(paths, dict) or not paths:
        report.say("build", "not told: this instance has no description of its API to compare", build=None)
        return None
    return {
        f"{verb.upper()} {path.removeprefix(root)}"
        for path, verbs in paths.items()
        if isinstance(verbs, dict)
        for verb in verbs
        if verb in _VERBS
    }


def _numbers(version: str) -> tuple[int, ...]:
    """Return the parts of a version; none of what is no version, such as the day of a description."""
    return (
        tuple(map(int, version.split("."))) if re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,9}){1,9}", version) else ()
    )


def _shape(which: str) -> str:
    """Return an operation whatever its ids are called, in small letters."""
    return _PLACEHOLDER.sub("{}", which).lower()


def _shapes(operations: Collection[str]) -> set[str]:
    return {_shape(which) for which in operations}


def _without(some: Collection[str], others: Collection[str]) -> list[str]:
    there = _shapes(others)
    return sorted(which for which in some if _shape(which) not in there)


def _counted(found: list[str], noun: str, where: str) -> str:
    shown = ", ".join(name if len(name) <= _LONGEST else f"{name[:_LONGEST]}..." for name in found[:_MOST])
    rest = f" and {len(found) - _MOST} more (--json)" if len(found) > _MOST else ""
    return f"{len(found)} {noun}{'' if len(found) == 1 else 's'} {where}: {shown}{rest}"
