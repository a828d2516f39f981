"""Sealed JSON: with a digest of its content, which shows whether it was changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Final, NoReturn

DIGEST: Final = "digest"


def sealed(content: Mapping[str, object]) -> dict[str, object]:
    """Return JSON content with its digest."""
    return {**content, DIGEST: _digest(content)}


def unsealed(data: bytes) -> dict[str, object]:
    """Return the content without its digest. Raises ``ValueError`` for anything that is not as `sealed` made it."""
    content = parsed(data)
    told = content.pop(DIGEST, None)
    if told != _digest(content):
        raise ValueError("it was changed after it was written")
    return content


def parsed(data: bytes) -> dict[str, object]:
    """Return a JSON object. Raises ``ValueError`` for anything else."""
    try:
        content = json.loads(data, parse_constant=_constant)
    except RecursionError:
        raise ValueError("it is nested beyond all measure") from None
    if not isinstance(content, dict):
        raise ValueError("it is no JSON object")
    return content


def _constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")


def _digest(content: Mapping[str, object]) -> str:
    text = json.dumps(content, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()
