"""Cross-checks a resolved manifest: what one file says of another, and of what the vendor publishes."""

from __future__ import annotations

from pathlib import Path

from codegen.lint import (
    access,
    api,
    changes,
    client,
    constants,
    entities,
    evidence,
    filters,
    find_by,
    names,
    operations,
    plugin,
    published_lists,
    renames,
    sending,
    switches,
    words,
)
from codegen.lint.context import Context
from codegen.manifest.loader import Loader
from codegen.manifest.model import Manifest
from codegen.manifest.problems import ManifestError, Problem
from codegen.manifest.upstream import Upstream
from codegen.naming import lock
from codegen.naming.published import Published, PublishedReader


def problems(manifest: Manifest, upstream: Upstream) -> list[Problem]:
    """Return every problem of a resolved manifest."""
    context = Context(manifest, upstream)
    for rules in (
        api, access, client, constants, entities, operations, filters, changes, find_by, switches, names,
        renames, plugin, evidence, words,
    ):  # fmt: skip
        rules.check(context)
    return context.problems


def read(spec: Path) -> Manifest:
    """Return the manifest in ``spec``, resolved; raise ``ManifestError`` with every mistake of all files."""
    return read_everything(spec)[0]


def read_everything(spec: Path) -> tuple[Manifest, Published]:
    """Return the manifest in ``spec``, and all that is published; raise ``ManifestError`` as ``read``."""
    loader = Loader(spec)
    manifest = loader.resolve()
    found = problems(manifest, loader.upstream)  # may add to the loader's: upstream is read on demand
    reader = PublishedReader(spec, loader.upstream, manifest, loader.problems)
    published = reader.read()
    found += published_lists.check(manifest, published)
    found += sending.check(manifest, published)
    found += lock.check(reader.lock, published.used, spec)
    if loader.problems or found:
        raise ManifestError([*loader.problems, *found])
    return manifest, published
