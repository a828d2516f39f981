"""Files that go out: what is in them, what they are called, and what is refused."""

from __future__ import annotations

import asyncio
import io
import tempfile
from base64 import b64decode
from pathlib import Path
from typing import Any

import pytest
from werkzeug.datastructures import FileStorage

import halopsa
from halopsa import HaloPsaClient, HaloPsaValidationError
from tests import of_halopsa as facts
from tests.writes.server import Echo

Json = Any  # Any: whatever somebody takes for a file


def written(kind: str, tmp_path: Path) -> Json:
    """A file that was just written, so that its position is at the end."""
    makers: dict[str, Json] = {
        "memory": io.BytesIO,
        "file": lambda: (tmp_path / "report.txt").open("w+b"),
        "unbuffered": lambda: (tmp_path / "report.txt").open("w+b", buffering=0),
        "temporary": tempfile.TemporaryFile,
        "named": tempfile.NamedTemporaryFile,
        "spooled": tempfile.SpooledTemporaryFile,
    }
    made = makers[kind]()
    made.write(b"content")
    return made


KINDS = ["memory", "file", "unbuffered", "temporary", "named", "spooled"]


class Upload:
    """What a web framework hands out whose `read` has to be awaited."""

    def __init__(self, file: object = None, filename: str | None = "C:\\fakepath\\notes.txt") -> None:
        self.filename = filename
        if file is not None:
            self.file = file

    async def read(self, size: int = -1) -> bytes:
        return b"awaited"


def uploads(client: HaloPsaClient) -> list[Json]:
    """Every curated call that takes a file."""
    found: list[Json] = []
    for name in facts.resource_names():
        for op in facts.resource(name).ops.values():
            if op.kind == "upload":
                method: Json = getattr(getattr(client, name), op.name)
                found.append(lambda *a, method=method, of=op.of, **k: method(*([5] if of else []), *a, **k))
    assert len(found) == 2
    return found


def multiparts(client: HaloPsaClient) -> list[Json]:
    """Every published call that sends a form with a file."""
    found: list[Json] = []
    folder = Path(halopsa.__file__).parent / "facts/api/resources"
    for name in sorted(path.stem for path in folder.glob("*.json")):
        for op in facts.resource(f"api.{name}").ops.values():
            if op.body == "multipart" and facts.said(op, "v2") is not None:
                method: Json = getattr(getattr(client.api, name), op.name)
                ids = ["1"] * op.requests["v2"].path.count("{")
                found.append(lambda *a, method=method, ids=ids, **k: method(*ids, *a, **k))
    assert found
    return found


def content(echo: Echo) -> bytes:
    return b64decode(echo.record["data_base64"].partition(",")[2])


def refused(echo: Echo, call: Json, *args: Json, **fields: Json) -> str:
    before = len(echo.sent)
    with pytest.raises(HaloPsaValidationError) as caught:
        call(*args, **fields)
    assert len(echo.sent) == before
    return str(caught.value)


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_just_written_goes_out_whole(
    kind: str, tmp_path: Path, client: HaloPsaClient, echo: Echo
) -> None:
    for upload in uploads(client):
        with written(kind, tmp_path) as file:
            upload(file, filename="a.txt")
            assert content(echo) == b"content"
            upload(file, filename="a.txt")  # now it was read to its end
            assert content(echo) == b"content"
    for form in multiparts(client):
        with written(kind, tmp_path) as file:
            form(file)
            assert b"\r\n\r\ncontent\r\n" in echo.sent[-1].body
        with written(kind, tmp_path) as file:
            form({"file": file, "number": 5, "flag": True})
            assert b"\r\n\r\ncontent\r\n" in echo.sent[-1].body
            assert b"\r\n\r\ntrue\r\n" in echo.sent[-1].body


def test_what_was_read_is_not_sent_again(client: HaloPsaClient, echo: Echo) -> None:
    file = io.BytesIO(b"headcontent")
    file.seek(4)
    client.attachments.upload(file, filename="a.txt")
    assert content(echo) == b"content"


@pytest.mark.parametrize("what", ["bytes", "path", "memory", "pipe"])
def test_an_empty_file_is_sent_only_where_one_says_so(
    what: str, tmp_path: Path, client: HaloPsaClient, echo: Echo
) -> None:
    (tmp_path / "empty.txt").touch()

    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def seek(self, offset: int, whence: int = 0, /) -> int:
            raise io.UnsupportedOperation("seek")

    made: Json = {"bytes": b"", "path": tmp_path / "empty.txt", "memory": io.BytesIO(), "pipe": Pipe()}
    for upload in uploads(client):
        assert "file: is empty" in refused(echo, upload, made[what], filename="a.txt")
        upload(made[what], filename="a.txt", allow_empty=True)
        assert content(echo) == b""
    for form in multiparts(client):
        assert "file: is empty" in refused(echo, form, made[what])
        assert "file: is empty" in refused(echo, form, {"file": made[what]})
        form(made[what], allow_empty=True)


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ("C:\\Users\\me\\report.pdf", "report.pdf"),
        ("/home/me/report.pdf", "report.pdf"),
        ("\\\\server\\share/report.pdf", "report.pdf"),
        ("report.pdf", "report.pdf"),
        ("../../etc/passwd", "passwd"),
    ],
)
def test_names_go_out_without_a_path(given: str, sent: str, client: HaloPsaClient, echo: Echo) -> None:
    named = io.BytesIO(b"x")
    setattr(named, "name", given)  # noqa: B010 - for the type checker it has none
    for upload in uploads(client):
        upload(b"x", filename=given)
        assert echo.record["filename"] == sent
        upload(named)
        assert echo.record["filename"] == sent
    for form in multiparts(client):
        form(named)
        assert f'filename="{sent}"'.encode() in echo.sent[-1].body


def test_a_name_that_is_only_a_path_is_none(client: HaloPsaClient, echo: Echo) -> None:
    assert "filename: is needed" in refused(echo, uploads(client)[0], b"x", filename="folder/")


def test_uploads_of_web_frameworks_keep_their_name(client: HaloPsaClient, echo: Echo) -> None:
    for upload in uploads(client):
        upload(FileStorage(io.BytesIO(b"content"), filename="notes.txt", name="field"))
        assert (echo.record["filename"], content(echo)) == ("notes.txt", b"content")
        upload(Upload(io.BytesIO(b"content")))
        assert (echo.record["filename"], content(echo)) == ("notes.txt", b"content")
    for form in multiparts(client):
        form(FileStorage(io.BytesIO(b"content"), filename="notes.txt", name="field"))
        assert b'filename="notes.txt"' in echo.sent[-1].body
    assert asyncio.run(Upload().read()) == b"awaited"


def test_what_only_can_be_awaited_or_is_no_file_is_refused_in_words(
    client: HaloPsaClient, echo: Echo
) -> None:
    class Late:
        name = "a.txt"

        def read(self) -> object:
            return Upload().read()

    closed, text = io.BytesIO(b"x"), io.StringIO("x")
    closed.close()
    for call in (*uploads(client), *multiparts(client)):
        assert "can only be read asynchronously" in refused(echo, call, Upload())
        assert "can only be read asynchronously" in refused(echo, call, Late())
        assert "is open as text" in refused(echo, call, text)
        assert text.tell() == 0
        assert "cannot be read" in refused(echo, call, closed)
        assert "must be a path" in refused(echo, call, 5.0)
