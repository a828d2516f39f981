"""Makers: the pages that are made from the manifests, under the names by which the navigation asks for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import attrs

from codegen import places
from codegen.lint.lint import read_everything
from codegen.manifest.model import Manifest
from codegen.naming.published import Published
from codegen.site import errors, operations, resources
from codegen.site.page import Page

__all__ = ["MAKERS", "Facts", "made", "read"]


@attrs.frozen
class Facts:
    """What is known of all APIs, by the names of their manifests."""

    manifests: Mapping[str, Manifest]
    published: Mapping[str, Published]


def read(spec: Path) -> Facts:
    """Return the facts of all manifests in a folder; raise ``ManifestError`` for what is wrong in one of them."""
    found = {one.name: read_everything(one) for one in places.manifests(spec)}
    return Facts(
        {name: manifest for name, (manifest, _) in found.items()},
        {name: published for name, (_, published) in found.items()},
    )


def _others(name: str) -> Callable[[Facts], list[Page]]:
    """Return what makes the pages of another API than the default one: of its resources, then of its errors."""

    def make(facts: Facts) -> list[Page]:
        manifest, folder = facts.manifests[name], f"reference/apis/{name}"
        return [
            *resources.pages(manifest, folder, "error-classes.md"),
            errors.page(manifest, f"{folder}/error-classes.md"),
        ]

    return make


#: Each is called once. The pages of one name stand together in the navigation, in the order they come.
MAKERS: Mapping[str, Callable[[Facts], list[Page]]] = {
    "resources": lambda facts: resources.pages(
        facts.manifests[places.DEFAULT], "reference/resources", "../error-codes.md"
    ),
    "published": lambda facts: operations.pages(
        facts.manifests[places.DEFAULT],
        facts.published[places.DEFAULT],
        "reference/published",
        "../resources",
    ),
    "errors": lambda facts: [errors.page(facts.manifests[places.DEFAULT], "reference/error-codes.md")],
    # Apollo's client is a part of the lead service and not for callers.
    **{name: _others(name) for name in ("leads", "planhat", "portal")},
}


def made(facts: Facts) -> dict[str, list[Page]]:
    """Return the pages of every maker."""
    return {name: make(facts) for name, make in MAKERS.items()}
