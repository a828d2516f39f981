"""Cross-checks a resolved manifest: what one file says of another, and of what the vendor publishes."""

from __future__ import annotations

from codegen.model import Manifest
from codegen.problems import ManifestError, Problem
from codegen.rules import api, entities, filters, names, operations
from codegen.rules.context import Context
from codegen.upstream import Upstream


def problems(manifest: Manifest, upstream: Upstream) -> list[Problem]:
    """Return every problem of a resolved manifest."""
    context = Context(manifest, upstream)
    for rules in (api, entities, operations, filters, names):
        rules.check(context)
    return context.problems


def lint(manifest: Manifest, upstream: Upstream) -> None:
    """Raise ``ManifestError`` with every problem of a resolved manifest."""
    if found := problems(manifest, upstream):
        raise ManifestError(found)
