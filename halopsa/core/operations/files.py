"""Files: uploads (paths, bytes, open files) as fields or multipart forms, and the target file of a download."""

from __future__ import annotations

import contextlib
import inspect
import io
import json
import mimetypes
import os
import re
import secrets
import stat
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Protocol, TypeAlias, cast

from urllib3.filepost import encode_multipart_formdata

from ..base.atomic_file import allow, obstacle, publish
from ..base.scalars import whole
from ..base.waiter import Waiter
from ..errors import ErrorFamily, FieldError, ValidationError
from ..facts import Dialect
from ..records.encode import encode_query
from ..validation import refused

if TYPE_CHECKING:
    from ..base.typing import FileInput, FileTarget

_Refuse: TypeAlias = Callable[[str, str], ValidationError]
"""Makes the error for one argument and what is wrong with it."""


_File: TypeAlias = Any  # anything with a read()
_PIECE: Final = 1 << 18  # bytes; from a disk that is no matter of milliseconds


class Reader(Protocol):
    """Reads what is sent."""

    def inner(self, file: _File) -> _File:
        """Return what to read: the file, or the plain one behind an async file."""

    async def path(self, path: Path) -> bytes:
        """Return the content of a file."""

    async def rest(self, file: _File) -> object:
        """Return the rest of an open file, or what else it gives."""

    async def back(self, file: _File) -> bool:
        """Go back to its beginning, where it can."""


class _AtOnce:
    """Reads with one call, and awaits nothing."""

    def inner(self, file: _File) -> _File:
        return getattr(file, "file", None) if inspect.iscoroutinefunction(file.read) else file

    async def path(self, path: Path) -> bytes:
        return path.read_bytes()

    async def rest(self, file: _File) -> object:
        return file.read()

    async def back(self, file: _File) -> bool:
        seekable = getattr(file, "seekable", None)
        can = bool(seekable()) if callable(seekable) else hasattr(file, "seek")
        if can:
            file.seek(0)
        return can


class _InPieces:
    """Reads for an event loop: others have their turn after each piece, and what an async file gives is awaited.

    No thread takes part: an async client starts none.
    """

    def __init__(self, waiter: Waiter) -> None:
        self._waiter = waiter

    def inner(self, file: _File) -> _File:
        return file

    async def path(self, path: Path) -> bytes:
        with path.open("rb") as file:
            return cast("bytes", await self.rest(file))

    async def rest(self, file: _File) -> object:
        parts: list[bytes] = []
        while True:
            part = await _given(file.read(_PIECE))
            if not isinstance(part, (bytes, bytearray, memoryview)):
                return part
            if not part:
                return b"".join(parts)
            parts.append(bytes(part))
            await self._waiter.sleep(0)

    async def back(self, file: _File) -> bool:
        seekable = getattr(file, "seekable", None)
        can = bool(await _given(seekable())) if callable(seekable) else hasattr(file, "seek")
        if can:
            await _given(file.seek(0))
        return can


async def _given(found: object) -> object:
    return await found if inspect.isawaitable(found) else found


def reader(waiter: Waiter) -> Reader:
    """Return what reads files for a client that waits like this."""
    return _InPieces(waiter) if waiter.suspends else _AtOnce()


async def upload_fields(
    file: FileInput,
    reader: Reader,
    *,
    filename: str | None,
    content_type: str | None,
    note: str | None,
    what: str,
    family: ErrorFamily,
    allow_empty: bool = False,
) -> dict[str, object]:
    """Return the fields of an upload: ``filename``, ``data_base64`` (a data URI) and ``note``.

    A mapping is taken as it is; a file's name goes out without its path. Raises
    ``ValidationError`` before anything is sent.
    """
    refuse = partial(refusal, family, what)
    texts: dict[str, object] = {"filename": filename, "content_type": content_type, "note": note}
    for field, given in texts.items():
        if given is not None and not isinstance(given, str):
            raise refuse(field, f"must be text, got {type(given).__name__}")
    if isinstance(file, Mapping):
        fields = dict(file)
        fields.update({k: v for k, v in (("filename", filename), ("note", note)) if v is not None})
        return fields
    content, name, kind = await _named(file, reader, refuse, filename, content_type, allow_empty=allow_empty)
    fields = {"filename": name, "data_base64": f"data:{kind};base64,{b64encode(content).decode('ascii')}"}
    return fields if note is None else {**fields, "note": note}


async def _named(
    file: object,
    reader: Reader,
    refuse: _Refuse,
    filename: str | None,
    content_type: str | None,
    *,
    allow_empty: bool,
) -> tuple[bytes, str, str]:
    """Return a file's content, its name without a path and its media type."""
    content, name = await _content(file, reader, refuse, allow_empty=allow_empty)
    name = _last_part(filename or name or "")
    if not name:
        raise refuse("filename", "is needed for bytes and open files without a name")
    kind = content_type or mimetypes.guess_type(name)[0] or "application/octet-stream"
    if not kind.isprintable() or any(char in kind for char in ",; "):
        raise refuse("content_type", "must be a plain media type such as image/png")
    return content, name, kind


async def form(
    file: FileInput,
    reader: Reader,
    *,
    part: str,
    fields: Mapping[str, object],
    filename: str | None,
    content_type: str | None,
    what: str,
    family: ErrorFamily,
    allow_empty: bool = False,
) -> tuple[bytes, str]:
    """Return a form with a file in ``part`` and each field in a part of its name, and its content type.

    Text goes out as it is, anything else as JSON. Raises ``ValidationError``.
    """
    refuse = partial(refusal, family, what)
    for name, text in (("filename", filename), ("content_type", content_type)):
        if text is not None and not isinstance(text, str):
            raise refuse(name, f"must be text, got {type(text).__name__}")
    if isinstance(file, Mapping):
        raise refuse("file", "must be a path, bytes or an open binary file; further fields go by keyword")
    named = await _named(file, reader, refuse, filename, content_type, allow_empty=allow_empty)
    content, name, kind = named
    parts: list[tuple[str, str | tuple[str, bytes, str]]] = [
        (field, value if isinstance(value, str) else json.dumps(value))
        for field, value in fields.items()
        if value is not None
    ]
    return encode_multipart_formdata([*parts, (part, (name, content, kind))])


async def multipart(
    file: object, reader: Reader, what: str, *, dialect: Dialect, allow_empty: bool = False
) -> tuple[bytes, str]:
    """Return a form with a file, and its content type.

    A mapping gives the fields of the form: text, numbers, and files as bytes or open files.
    Anything else is one file, in the part called ``file``.
    """
    refuse = partial(refusal, dialect.api.family, what)
    parts: list[tuple[str, str | tuple[str, bytes]]] = []
    for name, value in (file if isinstance(file, Mapping) else {"file": file}).items():
        known = whole(value)
        if isinstance(file, Mapping) and isinstance(known, (str, int, float)):
            try:
                parts.append(
                    (str(name), known if isinstance(known, str) else encode_query(known, dialect=dialect))
                )
            except ValueError as error:
                raise refuse(str(name), str(error)) from None
        else:
            content, filename = await _content(value, reader, refuse, allow_empty=allow_empty)
            parts.append((str(name), (_last_part(filename or str(name)), content)))
    content, content_type = encode_multipart_formdata(parts)
    return content, content_type


async def _content(
    file: object, reader: Reader, refuse: _Refuse, *, allow_empty: bool
) -> tuple[bytes, str | None]:
    content, name = await _read(file, reader, refuse)
    if not content and not allow_empty:
        raise refuse(
            "file", f"is empty{f' ({name})' if name else ''}; allow_empty=True sends it all the same"
        )
    return content, name


async def _read(file: object, reader: Reader, refuse: _Refuse) -> tuple[bytes, str | None]:
    if isinstance(file, (str, os.PathLike)):
        path = Path(file)
        try:
            return await reader.path(path), path.name
        except (OSError, ValueError) as error:  # ValueError: a NUL in the path
            why = error.strerror if isinstance(error, OSError) else error
            raise refuse("file", f"cannot be read: {why} ({str(path)!r})") from None
    if isinstance(file, (bytes, bytearray, memoryview)):
        return bytes(file), None
    if not callable(getattr(file, "read", None)):
        raise refuse(
            "file",
            f"must be a path, bytes, an open binary file or a mapping, got {type(file).__name__}",
        )
    # Upload objects of web frameworks: their `name` may be that of the form field.
    names = (getattr(file, "filename", None), getattr(file, "name", None))
    name = next((found for found in names if isinstance(found, str) and found), None)
    return await _rest(reader.inner(file), reader, refuse), name


async def _rest(file: _File, reader: Reader, refuse: _Refuse) -> bytes:
    """Return the rest of an open file; all of it when it is at its end, as after writing (else an empty upload)."""
    content: object = None
    if isinstance(file, io.TextIOBase):
        content = ""
    elif callable(getattr(file, "read", None)):
        try:
            content = await reader.rest(file)
            if isinstance(content, bytes) and not content and await reader.back(file):
                content = await reader.rest(file)
        except (OSError, ValueError) as error:  # ValueError: it is closed
            raise refuse("file", f"cannot be read: {error}") from None
    if inspect.iscoroutine(content):
        content.close()  # else Python warns that it was never awaited
    if isinstance(content, (bytes, bytearray, memoryview)):
        return bytes(content)
    if isinstance(content, str):
        raise refuse("file", "is open as text; open it in binary mode ('rb')")
    if file is None or inspect.isawaitable(content):
        raise refuse("file", "can only be read asynchronously; give its content: await file.read()")
    raise refuse("file", f"gave {type(content).__name__} instead of bytes when it was read")


def _last_part(name: str) -> str:
    """Return a file's name without its path, whether that is of Windows or POSIX."""
    return re.split(r"[\\/]", name)[-1]


def refusal(family: ErrorFamily, what: str, field: str, message: str) -> ValidationError:
    """Return the error for a file that cannot be sent or written."""
    return refused(family, what, [FieldError(field, message)])


@contextlib.contextmanager
def target(to: FileTarget, family: ErrorFamily) -> Iterator[BinaryIO]:
    """Open the target of a download. A path gets its content only when all of it has come.

    Raises ``ValidationError`` when it cannot be written.
    """
    if not isinstance(to, (str, os.PathLike)):
        given: object = to
        if not callable(getattr(given, "write", None)) or isinstance(given, io.TextIOBase):
            raise refusal(family, "download", "to", "must be a path or a file open for writing bytes ('wb')")
        yield to
        return
    path = Path(to)
    partial = path.parent / f".download-{secrets.token_hex(8)}.part"  # one for each download
    try:
        if "\0" in str(path):
            raise ValueError("it has a NUL")
        if problem := obstacle(path):
            raise ValueError(f"it {problem}")
        there = path.stat() if path.exists() else None
        file = partial.open("xb")
        # From its first byte on it has the mode of the file it replaces; a new file has the usual mode.
        mode = stat.S_IMODE((there or partial.stat()).st_mode)
        allow(partial, mode)
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else error
        raise refusal(family, "download", "to", f"cannot be written: {why} ({str(path)!r})") from None
    try:
        with file:
            yield cast("BinaryIO", file)
        publish(partial, path, mode)
    finally:
        partial.unlink(missing_ok=True)
