"""Finds and loads a manifest: from a directory, or from a revision of the repository without a checkout."""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path
from tempfile import TemporaryDirectory

import attrs

from codegen import places
from codegen.diff.compare import Layers
from codegen.manifest.loader import Loader
from codegen.manifest.problems import Problem
from codegen.naming.published import PublishedReader


class NoManifestError(Exception):
    """There is no manifest where one was looked for."""


@attrs.frozen
class Loaded:
    """The manifests of APIs as far as they could be read, and what is wrong with them."""

    name: str
    layers: dict[str, Layers]
    """By the API's package."""
    problems: list[Problem]
    is_one: bool
    """Whether it is the folder of one API."""


def load(which: str, repository: Path) -> Loaded:
    """Return the manifests in the directory ``which``, else those of the git revision of this name."""
    directory = Path(which)
    if which and directory.is_dir():
        return read(directory, which)
    with TemporaryDirectory(prefix="manifest-") as folder:
        _extract(which, repository, Path(folder))
        return read(Path(folder), which)


def read(directory: Path, name: str) -> Loaded:
    """Return the manifests of a repository, of its folder ``spec``, or the one of an API's folder there.

    That of an older revision stands in ``spec`` itself.
    """
    around = (directory / places.SPEC.name, directory)
    found = next((paths for folder in around if (paths := list(places.manifests(folder)))), None)
    if found is None:
        raise NoManifestError(f"{name}: no manifest here (no {places.API} in it, in spec or below that)")
    layers: dict[str, Layers] = {}
    problems: set[Problem] = set()
    for spec in found:
        loader = Loader(spec)
        manifest = loader.resolve()
        published = PublishedReader(spec, loader.upstream, manifest, loader.problems).read()
        layers[manifest.package] = Layers(manifest, published)
        problems |= set(loader.problems)
    return Loaded(name, layers, sorted(problems), found == [directory])


def _extract(revision: str, repository: Path, folder: Path) -> None:
    missing = f"{revision}: neither a directory nor a revision of {repository.name} that has a manifest"
    found = _git(repository, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    commit = found.stdout.decode("ascii", "replace").strip()
    if found.returncode or not commit:
        raise NoManifestError(missing)
    archive = _git(repository, "archive", "--format=tar", commit, "spec")
    if archive.returncode:
        raise NoManifestError(missing)
    with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as tar:
        tar.extractall(folder, filter="data")


def _git(repository: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", "-C", str(repository), *arguments], capture_output=True, check=False)  # noqa: S603, S607 - git of the path, a list of arguments
    except OSError as error:
        raise NoManifestError(f"git cannot be run: {error}") from None
