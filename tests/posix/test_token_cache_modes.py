"""The file of a token cache: its mode, links, other owners, and a claim across a fork."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from halopsa.core.auth.token_cache_file import FileTokenCache, UnfitFileError
from halopsa.core.base.private_file import exposure
from halopsa.errors import HaloPsaConfigError
from tests.unit.core.auth.caching import Client, Clock, settings
from tests.unit.core.auth.test_token_cache_file import Cache


def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "tokens"
    before = os.umask(0)
    try:
        cache = Cache(path)
        assert cache.claim("k" * 32, "o")
        modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir()}
        assert modes == {f"tokens.{'k' * 16}.lock": 0o600}
        assert cache.save("k", "text")
        assert cache.save("k", "text")
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o602, 0o610, 0o666])
def test_a_file_that_others_may_use_is_refused(
    tmp_path: Path, mode: int, caplog: pytest.LogCaptureFixture
) -> None:
    path, clock = tmp_path / "tokens", Clock()
    client = Client(FileTokenCache(str(path), wall=clock.wall), clock, [])
    client.get()
    kept = path.read_bytes()
    path.chmod(mode)
    with pytest.raises(HaloPsaConfigError, match=rf"its mode is {mode:04o}\): chmod 600"):
        settings(token_cache=path)
    again = Client(FileTokenCache(str(path), wall=clock.wall), clock, [])
    assert [again.get(), again.refused()] == ["token-1", "token-2"]
    assert path.read_bytes() == kept  # neither read nor written
    assert [record.getMessage() for record in caplog.records] == [
        f"Token cache: {path} may be used by others (its mode is {mode:04o}): chmod 600. It is not used."
    ]
    path.chmod(0o400)
    assert settings(token_cache=path).token_cache == str(path)


def test_a_link_is_refused(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "tokens"
    assert Cache(target).save("k", "text")
    link.symlink_to(target)
    with pytest.raises(HaloPsaConfigError, match="is a link; name the file it leads to"):
        settings(token_cache=link)
    cache = Cache(link)
    for use in (lambda: cache.load("k"), lambda: cache.save("k", "other"), lambda: cache.drop("k", "text")):
        with pytest.raises(UnfitFileError, match="is a link"):
            use()
    assert Cache(target).load("k") == "text"


def test_a_file_of_another_user_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "tokens"
    assert Cache(path).save("k", "text")
    monkeypatch.setattr("halopsa.core.base.private_file.os.geteuid", lambda: os.getuid() + 1)
    with pytest.raises(HaloPsaConfigError, match="belongs to another user"):
        settings(token_cache=path)
    with pytest.raises(UnfitFileError, match="belongs to another user"):
        Cache(path).load("k")


def test_on_windows_it_must_be_in_the_profile_of_the_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("halopsa.core.base.private_file.sys.platform", "win32")
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "ada")
    assert exposure(tmp_path / "ada" / "AppData" / "tokens", None) is None
    for outside in (tmp_path / "tokens", tmp_path / "adam" / "tokens", tmp_path / "ada" / ".." / "tokens"):
        assert "is not in the folder of your user profile" in str(exposure(outside, None))


def test_a_draft_that_somebody_else_has_put_there_is_not_written_to(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.touch()
    (tmp_path / "tokens.new").symlink_to(elsewhere)
    assert Cache(tmp_path / "tokens").save("k", "text")
    assert elsewhere.read_bytes() == b""


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_claim_stays_with_the_parent(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "tokens")
    assert cache.claim("k" * 32, "o")
    pid = os.fork()
    if pid == 0:
        try:
            cache.cache.release("k" * 32, "o")
            os._exit(1 if Cache(tmp_path / "tokens").claim("k" * 32, "child") else 0)
        finally:
            os._exit(2)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    assert not Cache(tmp_path / "tokens").claim("k" * 32, "p")
    cache.cache.release("k" * 32, "o")
    assert Cache(tmp_path / "tokens").claim("k" * 32, "p")


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_child_that_lives_on_keeps_no_claim_of_a_dead_parent(tmp_path: Path) -> None:
    asking, answering = os.pipe()
    parent = os.fork()
    if parent == 0:
        try:
            cache = Cache(tmp_path / "tokens")
            cache.claim("k" * 32, "o")
            child = os.fork()
            if child == 0:
                os.close(answering)
                os.read(asking, 1)  # until the test ends
            os._exit(0)
        finally:
            os._exit(2)
    assert os.waitstatus_to_exitcode(os.waitpid(parent, 0)[1]) == 0
    assert Cache(tmp_path / "tokens").claim("k" * 32, "p")
    os.close(answering)
    os.close(asking)
