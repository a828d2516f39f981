"""The guides for those who change the package: what they name exists, and the manifest's guide names all of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
MANIFEST = ROOT / "spec/README.md"
GUIDES = [
    MANIFEST,
    ROOT / "tests/README.md",
    ROOT / "halopsa/core/README.md",
    ROOT / ".github/CONTRIBUTING.md",
]
#: A path, not a word, a fraction or an address: folders end in a slash, files in one of these.
_PATH = re.compile(r"(?:\.\./)*[\w.*-]+(?:/[\w.*-]+)*(?:/|\.(?:py|md|yaml|yml|json|toml|lock|txt))")
_FOLDERS = ("codegen", "halopsa", "spec", "tests", ".github", ".ci")


def named(text: str) -> Iterator[str]:
    """Yield the paths in code marks and in lines of a shell."""
    for code in re.findall(r"`([^`\n]+)`", text):
        for word in code.split():
            if _PATH.fullmatch(word) or re.fullmatch(
                rf"(?:{'|'.join(map(re.escape, _FOLDERS))})(/[\w.-]+)+", word
            ):
                yield word


def exists(path: str, guide: Path) -> bool:
    """Whether a path leads somewhere from the root, from the guide, or from a folder beside the guide."""
    places = [ROOT, guide.parent, *(place for place in guide.parent.iterdir() if place.is_dir())]
    return any((place / path).exists() for place in places) or any(
        guide.parent.rglob(path.removeprefix("../"))
    )


def anchors(guide: Path) -> set[str]:
    """The names by which the headings of a file can be linked."""
    headings = re.findall(r"^#+ (.*)$", guide.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.parent.name)
def test_paths_exist(guide: Path) -> None:
    paths = set(named(guide.read_text(encoding="utf-8")))
    assert len(paths) > 5
    assert sorted(path for path in paths if not exists(path, guide)) == []


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.parent.name)
def test_links_lead_somewhere(guide: Path) -> None:
    for target, place in re.findall(r"\]\(([^)#]*)#?([^)]*)\)", guide.read_text(encoding="utf-8")):
        found = guide.parent / target if target else guide
        assert found.exists(), target
        assert not place or place in anchors(found), f"{target}#{place}"


def test_the_readme_leads_to_each_guide() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for guide in GUIDES:
        assert f"]({guide.relative_to(ROOT).as_posix()})" in readme


def test_commands_of_make_exist() -> None:
    known = set(re.findall(r"^([a-z-]+):.*##", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for guide in GUIDES:
        assert set(re.findall(r"(?:`|\$ )make ([a-z-]+)", guide.read_text(encoding="utf-8"))) <= known


def words(schema: object) -> Iterator[str]:
    """Yield every key a schema knows, and every word it allows as a value."""
    if isinstance(schema, dict):
        yield from schema.get("properties", {})
        yield from (word for word in schema.get("enum", []) if isinstance(word, str))
        for part in schema.values():
            yield from words(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from words(part)


@pytest.fixture(scope="module")
def schemas() -> list[object]:
    return [json.loads(path.read_text(encoding="utf-8")) for path in (ROOT / "spec/schema").glob("*.json")]


def test_the_manifest_s_guide_names_every_word_of_the_schemas(schemas: list[object]) -> None:
    known = set(words(schemas))
    assert len(known) > 100
    told = set(re.findall(r"`([^`\n]+)`", MANIFEST.read_text(encoding="utf-8")))
    assert sorted(known - told) == []


def test_the_manifest_s_guide_explains_no_key_that_is_gone(schemas: list[object]) -> None:
    tables = re.findall(r"^\| Key .*\n(?:\|.*\n)+", MANIFEST.read_text(encoding="utf-8"), re.MULTILINE)
    keys = {
        key
        for table in tables
        for line in table.splitlines()
        for key in re.findall(r"`([^`]+)`", line.split("|")[1])
    }
    assert len(keys) > 70
    assert sorted(keys - set(words(schemas))) == []


def test_the_manifest_s_guide_has_every_transform() -> None:
    api = (ROOT / "spec/halopsa/api.yaml").read_text(encoding="utf-8")
    found = re.search(r"^transforms:\n((?:  .*\n)+)", api, re.MULTILINE)
    assert found is not None
    table = re.search(r"^\| Transform .*\n(?:\|.*\n)+", MANIFEST.read_text(encoding="utf-8"), re.MULTILINE)
    assert table is not None
    assert re.findall(r"^\| `(\w+)`", table[0], re.MULTILINE) == re.findall(
        r"^  (\w+):", found[1], re.MULTILINE
    )
