"""Journal of an export: how much of its spool is complete, and the checkpoint to read on from after a crash."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any, Final

import attrs
import cattrs

from halopsa.core.report import TraversalReport

from ..core.tabular.files import write_whole
from .sealed import parsed, sealed, unsealed

FORMAT = 2
_MARK = "halopsa_export"
NOTHING = hashlib.sha256().hexdigest()
"""The digest of an empty spool."""
_MANIFEST: Final = {"bytes": int, "sha256": str, "complete": bool, "format": str}


class JournalError(ValueError):
    """A journal that cannot be read."""


def _manifest(_: object, __: object, value: dict[str, Any] | None) -> None:  # Any: JSON
    if value is not None and not all(type(value.get(name)) is kind for name, kind in _MANIFEST.items()):
        raise ValueError("this is no manifest")


_count = attrs.validators.ge(0)


@attrs.define
class Journal:
    """What is known of an export that is not finished.

    Attributes:
        export: what is exported; only an export of the same can continue it.
        started: when it began, ISO 8601.
        sessions: how often it was begun or resumed.
        rows, size: the complete part of the spool, in rows and bytes.
        sha256: of that part.
        checkpoint: where the listing goes on, as text; ``None`` at the beginning.
        columns: the state of `Columns`.
        report: how reading ended; ``None`` while it has not.
        bookmark: of a listing of changes, where the next one begins.
        manifest: of the finished file; ``None`` before there is one.
    """

    export: dict[str, Any]  # Any: JSON, only compared
    started: str
    sessions: int = attrs.field(default=1, validator=_count)
    rows: int = attrs.field(default=0, validator=_count)
    size: int = attrs.field(default=0, validator=_count)
    sha256: str = NOTHING
    checkpoint: str | None = None
    columns: list[tuple[str, int, int]] = attrs.field(factory=list)
    report: TraversalReport | None = None
    bookmark: str | None = None
    manifest: dict[str, Any] | None = attrs.field(default=None, validator=_manifest)  # Any: JSON

    def write(self, path: Path) -> None:
        """Replace the journal at ``path`` atomically."""
        content = sealed({_MARK: FORMAT, **_converter.unstructure(self)})
        write_whole(path, json.dumps(content, separators=(",", ":")).encode("ascii"))

    @classmethod
    def read(cls, path: Path) -> Journal | None:
        """Read the journal at ``path``; ``None`` where there is none. Raises `JournalError`."""
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            return None
        try:
            version = parsed(data).get(_MARK)
        except ValueError:
            raise JournalError(f"{str(path)!r} is no journal of an export") from None
        if type(version) is not int or version != FORMAT:
            raise JournalError(f"{str(path)!r} is no journal this version can read")
        try:
            content = unsealed(data)
            del content[_MARK]
            if content.keys() != {field.name for field in attrs.fields(cls)}:
                raise ValueError("fields are missing")
            return _converter.structure(content, cls)
        except Exception as error:  # what does not fit raises whatever its conversion meets
            raise JournalError(f"{str(path)!r} is no journal any more: it is damaged") from error


def _exact(value: object, kind: type) -> object:
    """Take a value as it is: one of another type is a sign of damage."""
    if type(value) is not kind and not (kind is float and type(value) is int):
        raise ValueError(f"{kind.__name__} expected, got {type(value).__name__}")
    return value


def _made() -> cattrs.Converter:
    made = cattrs.Converter(forbid_extra_keys=True, detailed_validation=False)
    for kind in (bool, int, float, str):
        made.register_structure_hook(kind, _exact)
    return made


_converter: Final = _made()
