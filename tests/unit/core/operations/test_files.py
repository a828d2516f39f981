"""What callers call a file, and where downloads go."""

from __future__ import annotations

import base64
import io
import os
from pathlib import Path

import pytest

from halopsa import HaloPsaValidationError
from halopsa.core.base.waiter import BLOCKING
from halopsa.core.drive import drive
from halopsa.core.operations.files import reader, target, upload_fields
from halopsa.errors import FAMILY
from tests.ids import plain

CONTENT = b"\x00\xffcontent"
CODED = base64.b64encode(CONTENT).decode()


def upload(
    file: object, filename: str | None = None, content_type: str | None = None, note: str | None = None
) -> dict[str, object]:
    return drive(
        lambda: upload_fields(
            file,  # type: ignore[arg-type]  # wrong ones too
            reader(BLOCKING),
            filename=filename,
            content_type=content_type,
            note=note,
            what="attachments.upload",
            family=FAMILY,
        )
    )


def refused(file: object, field: str, **options: str) -> str:
    with pytest.raises(HaloPsaValidationError) as caught:
        upload(file, **options)
    assert [error.field for error in caught.value.errors] == [field]
    assert str(caught.value).startswith("attachments.upload: ")
    return str(caught.value)


@pytest.mark.parametrize("kind", [str, Path, os.fsencode])
def test_paths(tmp_path: Path, kind: type) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(CONTENT)
    if kind is os.fsencode:  # bytes are content, never a path
        assert upload(kind(path), "x")["data_base64"] != f"data:image/png;base64,{CODED}"
        return
    assert upload(kind(path)) == {"filename": "photo.png", "data_base64": f"data:image/png;base64,{CODED}"}


def test_names_and_types(tmp_path: Path) -> None:
    assert upload(CONTENT, "a.pdf") == {
        "filename": "a.pdf",
        "data_base64": f"data:application/pdf;base64,{CODED}",
    }
    assert upload(CONTENT, "a.unheard")["data_base64"] == f"data:application/octet-stream;base64,{CODED}"
    assert upload(CONTENT, "a.pdf", "text/x-own")["data_base64"] == f"data:text/x-own;base64,{CODED}"
    path = tmp_path / "photo.png"
    path.write_bytes(CONTENT)
    assert upload(path, "other.txt", note="Hello") == {
        "filename": "other.txt",
        "data_base64": f"data:text/plain;base64,{CODED}",
        "note": "Hello",
    }


@pytest.mark.parametrize(
    "file", [CONTENT, bytearray(CONTENT), memoryview(CONTENT), io.BytesIO(CONTENT)], ids=plain
)
def test_content(file: object) -> None:
    assert upload(file, "a")["data_base64"] == f"data:application/octet-stream;base64,{CODED}"


def test_nothing_is_a_file_where_one_says_so() -> None:
    assert "is empty" in refused(b"", "file", filename="empty.txt")
    sent = drive(
        lambda: upload_fields(
            b"",
            reader(BLOCKING),
            filename="empty.txt",
            content_type=None,
            note=None,
            allow_empty=True,
            what="attachments.upload",
            family=FAMILY,
        )
    )
    assert sent["data_base64"] == "data:text/plain;base64,"


def test_open_files(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(CONTENT)
    with path.open("rb") as file:
        assert upload(file)["filename"] == "photo.png"
        assert not file.closed
    with path.open("rb") as file:
        file.read(1)
        assert upload(file, "rest")["data_base64"] == (
            f"data:application/octet-stream;base64,{base64.b64encode(CONTENT[1:]).decode()}"
        )
    with (tmp_path / "text").open("w+", encoding="utf-8") as text:
        assert "rb" in refused(text, "file")


def test_a_file_whose_name_is_a_number() -> None:
    read, write = os.pipe()
    os.write(write, CONTENT)
    os.close(write)
    with os.fdopen(read, "rb") as file:
        refused(file, "filename")


def test_mappings_go_as_they_are() -> None:
    given = {"filename": "a", "data_base64": "AAEC", "showforusers": False}
    assert upload(given) == given
    assert upload(given, "b", note="n") == {**given, "filename": "b", "note": "n"}
    assert given["filename"] == "a"


def test_refusals(tmp_path: Path) -> None:
    refused(CONTENT, "filename")
    refused(io.BytesIO(CONTENT), "filename")
    assert "missing.txt" in refused(tmp_path / "missing.txt", "file")
    refused(tmp_path, "file")
    for wrong in (5, None, ["a"], object()):
        refused(wrong, "file")
    for kind in ("text/plain; charset=utf-8", "a,b", "text/pl ain", "text/plain\r\n"):
        refused(CONTENT, "content_type", filename="a", content_type=kind)
    refused("a\x00b", "file")


def test_a_target_gets_all_or_nothing(tmp_path: Path) -> None:
    path = tmp_path / "out.bin"
    with target(path, FAMILY) as file:
        file.write(b"one")
        assert not path.exists()
        inode = os.fstat(file.fileno()).st_ino
    assert path.read_bytes() == b"one"
    assert path.stat().st_ino == inode  # put in place whole, not copied
    with pytest.raises(ZeroDivisionError), target(str(path), FAMILY) as file:  # noqa: PT012 - both belong to it
        file.write(b"half")
        raise ZeroDivisionError
    assert path.read_bytes() == b"one"
    assert [found.name for found in tmp_path.iterdir()] == ["out.bin"]


def test_an_open_target_is_left_open() -> None:
    to = io.BytesIO()
    with target(to, FAMILY) as file:
        assert file is to
        file.write(b"x")
    assert not to.closed


def test_two_targets_of_one_name(tmp_path: Path) -> None:
    """Two threads that download to one path do not mix their bytes."""
    path = tmp_path / "out.bin"
    with target(path, FAMILY) as first, target(path, FAMILY) as second:
        first.write(b"first")
        second.write(b"second")
    assert path.read_bytes() in (b"first", b"second")
    assert [found.name for found in tmp_path.iterdir()] == ["out.bin"]


@pytest.mark.parametrize("name", ["missing/out.bin", ".", "a\x00b"])
def test_a_target_that_cannot_be(tmp_path: Path, name: str) -> None:
    with pytest.raises(HaloPsaValidationError, match="cannot be written"), target(tmp_path / name, FAMILY):
        pass
    assert list(tmp_path.iterdir()) == []
