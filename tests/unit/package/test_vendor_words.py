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
auth/tokens.py: halopsa
base/cancellation.py: halopsa
base/instance.py: halopsa
base/lazy.py: halopsa
changes/bookmark.py: halopsa
changes/changes.py: halopsa
config/network.py: halopsa
config/options.py: halopsa
config/settings.py: halopsa
http/call.py: halopsa
http/error_body.py: halopsa
http/error_mapping.py: halopsa
http/json_body.py: halopsa
operations/body.py: customfields
operations/crud.py: halopsa
operations/envelope.py: halopsa
operations/files.py: halopsa
operations/kinds.py: halopsa
operations/list_options.py: halopsa
operations/listed_custom_fields.py: customfields
operations/lookups.py: halopsa
operations/page_reader.py: halopsa
operations/path.py: halopsa
operations/published.py: halopsa
operations/query.py: halopsa
operations/requests.py: halopsa
operations/resource.py: halopsa
operations/transforms.py: halopsa
paging/checkpoint.py: halopsa
paging/filter_check.py: halopsa
paging/listing.py: halopsa
paging/plan.py: halopsa
paging/prefetch.py: halopsa
ratelimit/limiter.py: halopsa
ratelimit/long_waits.py: halopsa
ratelimit/patience.py: halopsa
records/custom_fields.py: customfields
records/decode.py: halopsa
records/entity.py: halopsa
records/plain_data.py: halopsa
records/pydantic_schema.py: halopsa
session.py: halopsa
tabular/arrow.py: halopsa
tabular/files.py: halopsa
tabular/flatten.py: customfields
transport/exchange.py: halopsa
transport/preflight.py: halopsa
transport/request_log.py: halopsa
transport/tracing.py: halopsa
validation.py: halopsa
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
