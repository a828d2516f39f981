"""Makers: the pages that are made from the manifests, under the names by which the navigation asks for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import attrs

from codegen.manifest.model import Manifest
from codegen.naming.published import Published
from codegen.site.page import Page

__all__ = ["MAKERS", "Facts", "made"]


@attrs.frozen
class Facts:
    """What is known of all APIs, by the names of their manifests."""

    manifests: Mapping[str, Manifest]
    published: Mapping[str, Published]


#: Each is called once. The pages of one name stand together in the navigation, in the order they come.
MAKERS: Mapping[str, Callable[[Facts], list[Page]]] = {}


def made(facts: Facts) -> dict[str, list[Page]]:
    """Return the pages of every maker."""
    return {name: make(facts) for name, make in MAKERS.items()}
