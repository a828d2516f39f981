"""Type aliases for what callers may pass; signatures and generated bodies share them."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Mapping, Sequence
from typing import Any, BinaryIO, Literal, TypeAlias

#: One id, several, or the comma-joined text the API itself takes.
Ids: TypeAlias = int | str | Sequence[int]

#: A point in time. A ``datetime`` without offset counts as UTC; text must be ISO 8601.
When: TypeAlias = dt.datetime | dt.date | str

#: Seconds for the answer, or seconds to connect and seconds to read. ``None``: the client's own.
Timeout: TypeAlias = float | tuple[float, float] | None

#: A path (text or ``PathLike``), the content itself, an open binary file,
#: or a mapping of upload fields that is sent as it is.
FileInput: TypeAlias = (
    str | os.PathLike[str] | bytes | BinaryIO | Mapping[str, Any]
)  # Any: free upload fields

#: Where a download goes: a path (text or ``PathLike``) or an open binary file.
FileTarget: TypeAlias = str | os.PathLike[str] | BinaryIO

#: The order in which calls wait for the rate limit: interactive calls go before bulk reading.
Priority: TypeAlias = Literal["interactive", "bulk"]

#: What a call that writes many records does after one that was not done.
OnError: TypeAlias = Literal["continue", "stop"]

#: Where what became of many records is kept, so that the same call can go on.
JournalPath: TypeAlias = str | os.PathLike[str]
