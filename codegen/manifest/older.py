"""Older manifest formats: facts they lack are taken from the current manifest of the same API."""

from __future__ import annotations

from typing import Any

import yaml

from codegen import places

#: Any: plain data from YAML whose form the JSON Schema has checked.
Facts = dict[str, Any]
#: Without these stood the manifests of format 1, all of them of the first API.
_LATER = ("product", "description")


def completed(api: Facts) -> Facts:
    """Return what ``api.yaml`` says, with what its format had no words for."""
    if api.get("format") != 1 or all(part in api for part in _LATER):
        return api
    now: Facts = yaml.safe_load((places.SPEC / places.DEFAULT / places.API).read_text(encoding="utf-8"))
    return {**{part: now[part] for part in _LATER if part in now}, **api}
