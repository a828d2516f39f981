"""Paths of manifests: one folder for each API in ``spec/``, and beside these the JSON Schemas that all share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "spec"
SCHEMAS = SPEC / "schema"
#: The API that commands take when none is named; in older revisions the only one, in ``spec`` itself.
DEFAULT = "halopsa"
#: What generated code imports the runtime by, and where that stands; which API it serves makes no difference.
CORE = f"{DEFAULT}.core"
#: The file that makes a folder the manifest of an API.
API = "api.yaml"


def home(manifest: Path) -> Path:
    """Return what the paths of a manifest's files are relative to in messages: the folder that ``spec`` is in.

    A manifest may also be the folder ``spec`` itself, or one of any other name.
    """
    above = manifest.parent
    return above.parent if above.name == SPEC.name else above


def shown(path: Path, manifest: Path) -> str:
    """Return the path of a file of a manifest as messages name it."""
    return path.relative_to(home(manifest)).as_posix()


def was_in_spec(manifest: Path) -> bool:
    """Whether the files of a manifest stand in ``spec`` itself in older revisions."""
    return manifest.name == DEFAULT and manifest.parent.name == SPEC.name


def beside(manifest: Path, name: str) -> Path:
    """Return the folder of the package ``name`` beside the ``spec`` that a manifest is in."""
    return home(manifest).joinpath(*name.split("."))


def package(manifest: Path, name: str) -> Path:
    """Return the folder of the package ``name``: beside ``spec``, else in this repository."""
    found = beside(manifest, name)
    return found if (found / "__init__.py").is_file() else ROOT.joinpath(*name.split("."))


def schema(manifest: Path, kind: str) -> Path:
    """Return the JSON Schema of a kind of file: the manifest's own, that beside it, or this repository's."""
    name = f"{kind}.schema.json"
    given = (manifest / SCHEMAS.name / name, manifest.parent / SCHEMAS.name / name)
    return next((path for path in given if path.is_file()), SCHEMAS / name)


def manifests(folder: Path) -> Iterator[Path]:
    """Yield the manifests in a folder: itself, or one for each API in it."""
    if (folder / API).is_file():
        yield folder
    else:
        yield from sorted(path.parent for path in folder.glob(f"*/{API}"))
