"""The token cache in a file: it holds what was saved last, survives damage, and lets one log in at a time."""

from __future__ import annotations

import threading
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halopsa.core.auth.token_cache import TokenCache
from halopsa.core.auth.token_cache_file import FileTokenCache, UnfitFileError
from halopsa.core.drive import drive
from tests.unit.core.auth.caching import WALL, Clock

KEYS = st.sampled_from(["a" * 32, "b" * 32, "c" * 32])
TEXTS = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("save"), KEYS, TEXTS, st.integers(1, 100)),
        st.tuples(st.just("drop"), KEYS, TEXTS, st.just(0)),
        st.tuples(st.just("drop kept"), KEYS, st.just(""), st.just(0)),
        st.tuples(st.just("pass"), st.just(""), st.just(""), st.integers(1, 60)),
        st.tuples(st.just("damage"), st.just(""), TEXTS, st.integers(0, 60)),
    ),
    max_size=12,
)


class Cache:
    """A cache, called as the client that blocks does."""

    def __init__(self, path: Path, clock: Clock | None = None) -> None:
        self.clock = clock or Clock()
        self.cache = FileTokenCache(str(path), wall=self.clock.wall)

    def load(self, key: str) -> str | None:
        return drive(lambda: self.cache.load(key))

    def save(self, key: str, text: str, seconds: float = 100.0) -> bool:
        return drive(lambda: self.cache.save(key, text, seconds))

    def drop(self, key: str, text: str) -> bool:
        return drive(lambda: self.cache.drop(key, text))

    def claim(self, key: str, owner: str) -> bool:
        return drive(lambda: self.cache.claim(key, owner))


@given(STEPS)
def test_it_holds_what_was_saved_last(steps: list[tuple[str, str, str, int]]) -> None:
    clock, kept = Clock(), dict[str, tuple[str, float]]()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "tokens"
        cache, damaged = Cache(path, clock), False
        for what, key, text, number in steps:
            if what == "save":
                assert cache.save(key, text, number)
                kept = {} if damaged else kept
                kept[key], damaged = (text, clock.wall() + number), False
            elif what == "drop":
                assert cache.drop(key, text)
                if kept.get(key, ("", 0.0))[0] == text:
                    del kept[key]
            elif what == "drop kept" and key in kept:
                assert cache.drop(key, kept.pop(key)[0])
            elif what == "pass":
                clock.passed += number
            elif what == "damage" and path.exists():
                whole = path.read_bytes()
                path.write_bytes(whole[:number] + b"\x00" + text.encode())
                kept, damaged = {}, True
            live = {name: text for name, (text, until) in kept.items() if until > clock.wall()}
            assert sorted(each.name for each in Path(folder).iterdir()) == ["tokens"] * path.exists()
            if damaged:
                with pytest.raises(UnfitFileError, match="damaged"):
                    cache.load("a" * 32)
            else:
                for name, kept_text in live.items():
                    assert Cache(path, clock).load(name) == kept_text
                for name in {"a" * 32, "b" * 32, "c" * 32} - kept.keys():
                    assert cache.load(name) is None


@pytest.mark.parametrize(
    "content",
    [
        b"nonsense",
        b"# access tokens 1",  # cut short
        b"# access tokens 1\n12 key",
        b"# access tokens 1\nsoon key text\n",
        b"# access tokens 1\n12 key\n",
        b"# access tokens 2\n",
        b"# access tokens 1\n12 key t\xff\n",
        b"x" * (1 << 21),
    ],
)
def test_a_damaged_file_counts_as_empty_and_is_written_anew(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "tokens"
    path.touch(0o600)
    path.write_bytes(content)
    cache = Cache(path)
    with pytest.raises(UnfitFileError, match="is damaged: it counts as empty"):
        cache.load("key")
    assert cache.save("key", "text of it")
    assert cache.load("key") == "text of it"
    assert path.read_bytes() == b"# access tokens 1\n%.0f key text of it\n" % (WALL + 100)


def test_an_empty_file_holds_nothing(tmp_path: Path) -> None:
    (tmp_path / "tokens").touch(0o600)
    assert Cache(tmp_path / "tokens").load("key") is None


def test_a_file_that_cannot_be_written_stays_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = Cache(tmp_path / "tokens")
    assert cache.save("key", "one")

    def full(descriptor: int, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("halopsa.core.auth.token_cache_file.os.write", full)
    with pytest.raises(OSError, match="No space"):
        cache.save("key", "two")
    monkeypatch.undo()
    assert cache.load("key") == "one"
    assert [path.name for path in tmp_path.iterdir()] == ["tokens"]


def test_a_folder_is_no_place(tmp_path: Path) -> None:
    with pytest.raises(UnfitFileError, match="is a directory"):
        Cache(tmp_path).load("key")


def test_what_is_read_is_hidden(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "tokens")
    cache.save("key", "canary")
    assert "canary" not in repr(cache.load("key"))
    assert "canary" not in repr(cache.cache)
    assert isinstance(cache.cache, TokenCache)


# Claims


def test_one_at_a_time_may_log_in(tmp_path: Path) -> None:
    one, other = Cache(tmp_path / "tokens"), Cache(tmp_path / "tokens")
    assert one.claim("a" * 32, "x")
    assert one.claim("a" * 32, "x")
    assert not one.claim("a" * 32, "y")
    assert not other.claim("a" * 32, "z")
    assert other.claim("b" * 32, "z")  # another tenant
    assert one.save("a" * 32, "text")  # writing is another lock
    one.cache.release("a" * 32, "y")
    assert not other.claim("a" * 32, "z")
    one.cache.release("a" * 32, "x")
    assert other.claim("a" * 32, "z")
    for key in ("a" * 32, "b" * 32):
        other.cache.release(key, "z")
    assert [path.name for path in tmp_path.iterdir()] == ["tokens"]


def test_a_claim_nobody_has_any_more_is_free(tmp_path: Path) -> None:
    left = Cache(tmp_path / "tokens")
    assert left.claim("a" * 32, "x")
    del left  # the lock file stays, as when a process is killed
    assert Cache(tmp_path / "tokens").claim("a" * 32, "y")


def test_threads_lose_nothing_of_each_other(tmp_path: Path) -> None:
    def work(name: str) -> None:
        cache = Cache(tmp_path / "tokens")
        for number in range(20):
            while not cache.save(name * 32, f"{name}{number}"):
                pass

    threads = [threading.Thread(target=work, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [Cache(tmp_path / "tokens").load(name * 32) for name in "abcd"] == ["a19", "b19", "c19", "d19"]


def test_what_has_expired_leaves_the_file(tmp_path: Path) -> None:
    clock = Clock()
    cache = Cache(tmp_path / "tokens", clock)
    cache.save("a" * 32, "old", 10.0)
    clock.passed += 10.0
    cache.save("b" * 32, "new", 10.0)
    assert [line.split(" ")[-1] for line in (tmp_path / "tokens").read_text("ascii").splitlines()[1:]] == [
        "new"
    ]
