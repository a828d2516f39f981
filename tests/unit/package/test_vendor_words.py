"""The core knows no API: it has none of the vendor's words. The list of those it still has may only become shorter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
CORE = ROOT / "halopsa" / "core"

#: Each with the name it has in the list. Of identifiers only a whole ``customfields`` counts.
WORDS = {
    "halopsa": re.compile("halopsa", re.IGNORECASE),
    "halo": re.compile(r"\bhalo\b", re.IGNORECASE),
    "haloitsm": re.compile("haloitsm", re.IGNORECASE),
    "customfields": re.compile(r"\bcustomfields\b"),
    "pageinate": re.compile("pageinate", re.IGNORECASE),
    "inventory": re.compile(r"""["']inventory["']"""),
    "v2": re.compile(r"""["']v2["']"""),
}
#: The package imports itself by its name.
OWN_IMPORT = re.compile(r"^\s*(?:from halopsa\b[\w.]* import \w.*|import halopsa\b.*)$", re.MULTILINE)

#: What is left: modules of the core with the words they have.
LEFT = """
base/cancellation.py: halopsa
base/lazy.py: halopsa
changes/bookmark.py: halopsa
operations/body.py: customfields
operations/files.py: halopsa
operations/listed_custom_fields.py: customfields
operations/published.py: halopsa
operations/resource.py: halopsa
paging/checkpoint.py: halopsa
paging/listing.py: halopsa
paging/prefetch.py: halopsa
ratelimit/limiter.py: halopsa
ratelimit/long_waits.py: halopsa
records/custom_fields.py: customfields
records/pydantic_schema.py: halopsa
tabular/arrow.py: halopsa
tabular/flatten.py: customfields
transport/exchange.py: halopsa
transport/request_log.py: halopsa
transport/tracing.py: halopsa
"""


def words_of(text: str) -> list[str]:
    bare = OWN_IMPORT.sub("", text)
    return [word for word, pattern in WORDS.items() if pattern.search(bare)]


def found() -> Iterator[str]:
    for path in sorted(CORE.rglob("*.py")):
        words = words_of(path.read_text(encoding="utf-8"))
        if words:
            yield f"{path.relative_to(CORE).as_posix()}: {' '.join(words)}"


def test_the_core_has_no_word_of_the_vendor_but_these() -> None:
    assert list(found()) == LEFT.strip().splitlines()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("from halopsa.core.facts import ApiFacts\nimport halopsa.core", []),
        ("raise HaloPsaError", ["halopsa"]),
        ('log = "halopsa"', ["halopsa"]),
        ("# as Halo does", ["halo"]),
        ("_halo_state = CustomFields()", []),
        ('FIELD = "customfields"', ["customfields"]),
        ("pageinate=True", ["pageinate"]),
        ("if dialect == 'v2' or dialect != \"inventory\": ...", ["inventory", "v2"]),
        ("the inventory of v2", []),
    ],
)
def test_words_are_seen(text: str, words: list[str]) -> None:
    assert words_of(text) == words
