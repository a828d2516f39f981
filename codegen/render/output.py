"""Compares the generated files of a package with what is on disk, and writes them."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

_FOLDERS = (
    "models",
    "types",
    "resources",
    "aio",
    "aio/resources",
    "facts/resources",
    "facts/entities",
    "api",
    "api/models",
    "aio/api",
    "facts/api/resources",
    "facts/api/entities",
)
#: Folders of which all files, at any depth, are generated.
_WHOLE = ("plugin/data",)
_MARK = b"# Generated"
_MARK_OF_TEXT = b"<!-- Generated"
_MOST_DIFF_LINES = 60


@attrs.frozen
class Written:
    """How many files a build wrote and removed."""

    changed: int
    removed: int


class ForeignFileError(Exception):
    """What was asked for cannot be written: a foreign file is in the way, or a text is not ASCII."""


def unused(package: Path, files: Mapping[str, str]) -> list[Path]:
    """Return files in the generated folders that the manifest does not call for."""
    found = [path for folder in _FOLDERS for path in (package / folder).glob("*")]
    found += [path for folder in _WHOLE for path in (package / folder).rglob("*")]
    return sorted(
        path for path in found if path.is_file() and path.relative_to(package).as_posix() not in files
    )


def _generated(path: Path) -> bool:
    if path.suffix == ".md":
        return _MARK_OF_TEXT in path.read_bytes()
    return path.suffix == ".json" or (path.suffix == ".py" and path.read_bytes().startswith(_MARK))


def write(package: Path, files: Mapping[str, str]) -> Written:
    """Make the package hold exactly ``files``; a file that was not generated is never removed."""
    surplus = unused(package, files)
    foreign = [path.relative_to(package).as_posix() for path in surplus if not _generated(path)]
    if foreign:
        raise ForeignFileError(f"not generated, so not removed: {', '.join(foreign)}; move or delete it")
    there = (package / name for name in files if "/" not in name and name.endswith(".py"))
    by_hand = [path.name for path in there if path.is_file() and not _generated(path)]
    if by_hand:
        raise ForeignFileError(f"written by hand, so not replaced: {', '.join(by_hand)}; move or delete it")
    contents = _encoded(files)
    changed = 0
    for name, content in contents.items():
        target = package / name
        if not target.is_file() or target.read_bytes() != content:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
            changed += 1
    for path in surplus:
        path.unlink()
    return Written(changed, len(surplus))


def _encoded(files: Mapping[str, str]) -> dict[str, bytes]:
    """Return the content of every file; all or none, so that nothing is half-written."""
    odd = [name for name, text in files.items() if not (text.isascii() and name.isascii())]
    if odd:
        raise ForeignFileError(f"not ASCII, so nothing was written: {', '.join(sorted(odd))}")
    return {name: text.encode("ascii") for name, text in files.items()}


def differences(package: Path, files: Mapping[str, str]) -> Iterator[list[str]]:
    """Yield the lines to show for every file that is not as it should be."""
    for name, text in files.items():
        target = package / name
        if not target.is_file():
            yield [f"{package.name}/{name}: missing"]
        elif (found := target.read_bytes()) != text.encode("ascii"):
            yield _diff(f"{package.name}/{name}", found.decode("utf-8", "replace"), text)
    for path in unused(package, files):
        yield [f"{package.name}/{path.relative_to(package).as_posix()}: no longer in the manifest"]


def _diff(name: str, found: str, text: str) -> list[str]:
    lines = list(
        difflib.unified_diff(found.splitlines(), text.splitlines(), name, f"{name} (spec)", lineterm="")
    )
    if not lines:
        return [f"{name}: line ends differ"]
    more = len(lines) - _MOST_DIFF_LINES
    return lines if more <= 0 else [*lines[:_MOST_DIFF_LINES], f"... {more} more lines"]
