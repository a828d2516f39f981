"""The generator knows no API: neither its code nor its templates have a word of the vendor's or the name of a dialect.

The list of what they still have may only become shorter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

CODEGEN = Path(__file__).resolve().parents[3] / "codegen"

#: As whole words: ``inventory_row`` is a key of the manifest.
WORDS = {
    "halopsa": re.compile("halopsa", re.IGNORECASE),
    "halo": re.compile(r"(?<![a-z])halo(?![a-z])", re.IGNORECASE),
    "haloitsm": re.compile("haloitsm", re.IGNORECASE),
    "customfields": re.compile("customfields", re.IGNORECASE),
    "pageinate": re.compile("pageinate", re.IGNORECASE),
    "inventory": re.compile(r"\binventory\b", re.IGNORECASE),
    "v2": re.compile(r"\bv2\b", re.IGNORECASE),
}

#: What is left: the name of the API that commands take when none is named, in whose package the core stands.
LEFT = ["places.py: halopsa"]


def words_of(text: str) -> list[str]:
    return [word for word, pattern in WORDS.items() if pattern.search(text)]


def sources() -> list[Path]:
    return sorted(path for pattern in ("*.py", "*.j2") for path in CODEGEN.rglob(pattern))


def found() -> Iterator[str]:
    for path in sources():
        if words := words_of(path.read_text(encoding="utf-8")):
            yield f"{path.relative_to(CODEGEN).as_posix()}: {' '.join(words)}"


def test_the_generator_has_no_word_of_the_vendor_but_these() -> None:
    assert list(found()) == LEFT
    assert {path.suffix for path in sources()} == {".py", ".j2"}


def test_it_is_said_once() -> None:
    text = (CODEGEN / "places.py").read_text(encoding="utf-8")
    assert re.findall(r".*halopsa.*", text, re.IGNORECASE) == ['DEFAULT = "halopsa"']


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("from halopsa.core import facts", ["halopsa"]),
        ('"x-halopsa-grade"', ["halopsa"]),
        ("# as Halo does", ["halo"]),
        ('if "customfields" in fields', ["customfields"]),
        ("{pageinate}", ["pageinate"]),
        ("op.v2 or op.inventory", ["inventory", "v2"]),
        ("op.inventory_row", []),
        ("{{ core }}.session", []),
    ],
)
def test_words_are_seen(text: str, words: list[str]) -> None:
    assert words_of(text) == words
