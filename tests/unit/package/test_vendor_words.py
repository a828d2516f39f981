"""The core knows no API: it has none of the vendor's words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
CORE = ROOT / "halopsa" / "core"

#: Each with the name a failure shows. Of identifiers only a whole ``customfields`` counts.
WORDS = {
    "halopsa": re.compile("halopsa", re.IGNORECASE),
    "halo": re.compile(r"(?<![a-z])halo(?![a-z])", re.IGNORECASE),
    "haloitsm": re.compile("haloitsm", re.IGNORECASE),
    "customfields": re.compile(r"\bcustomfields\b"),
    "pageinate": re.compile("pageinate", re.IGNORECASE),
    "inventory": re.compile(r"""["']inventory["']"""),
    "v2": re.compile(r"""["']v2["']"""),
}
#: The package imports itself by its name.
OWN_IMPORT = re.compile(r"^\s*(?:from halopsa\b[\w.]* import \w.*|import halopsa\b.*)$", re.MULTILINE)


def words_of(text: str) -> list[str]:
    bare = OWN_IMPORT.sub("", text)
    return [word for word, pattern in WORDS.items() if pattern.search(bare)]


def found() -> Iterator[str]:
    for path in sorted(CORE.rglob("*.py")):
        words = words_of(path.read_text(encoding="utf-8"))
        if words:
            yield f"{path.relative_to(CORE).as_posix()}: {' '.join(words)}"


def test_the_core_has_no_word_of_the_vendor() -> None:
    assert list(found()) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("from halopsa.core.facts import ApiFacts\nimport halopsa.core", []),
        ("raise HaloPsaError", ["halopsa"]),
        ('log = "halopsa"', ["halopsa"]),
        ("# as Halo does", ["halo"]),
        ("record._halo_state", ["halo"]),
        ('FIELD = "customfields"', ["customfields"]),
        ("pageinate=True", ["pageinate"]),
        ("if dialect == 'v2' or dialect != \"inventory\": ...", ["inventory", "v2"]),
        ("the inventory of v2", []),
    ],
)
def test_words_are_seen(text: str, words: list[str]) -> None:
    assert words_of(text) == words
