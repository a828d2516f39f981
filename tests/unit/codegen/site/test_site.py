"""Site: the pages that ``codegen site`` writes, their order, and what it says of mistakes in it."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from codegen.command import main
from codegen.site import guides, nav
from codegen.site.page import Page, titled, write

ROOT = Path(__file__).resolve().parents[4]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    done = CliRunner().invoke(main, ["site", str(folder)])
    assert done.exit_code == 0, done.output
    return folder


def test_every_page_of_the_navigation_is_written_and_no_other(written: Path) -> None:
    config = yaml.safe_load((written / "mkdocs.yml").read_text(encoding="utf-8"))
    shown = list(nav.places(config["nav"]))
    assert len(shown) > 5
    there = [path.relative_to(written / "pages").as_posix() for path in (written / "pages").rglob("*.md")]
    assert sorted(shown) == sorted(there)
    assert Path(config["theme"]["custom_dir"]).is_dir()


def test_links_between_pages_lead_somewhere(written: Path) -> None:
    count = 0
    for page in (written / "pages").rglob("*.md"):
        text = re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
        for target in re.findall(r"\]\(([^)#\s]+)", text):
            if not re.match(r"[a-z]+:", target):
                count += 1
                assert (page.parent / target).is_file(), f"{page.relative_to(written)}: {target}"
    assert count > 3


@pytest.mark.parametrize("theirs", ["mkdocs.yml", "pages/notes.md"])
def test_a_folder_of_somebody_s_own_is_left_as_it_is(tmp_path: Path, theirs: str) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / theirs).write_text("mine", encoding="utf-8")
    before = sorted(tmp_path.rglob("*"))
    done = CliRunner().invoke(main, ["site", str(tmp_path)])
    assert done.exit_code == 2
    assert "was not written by this command: name another folder, or remove it" in " ".join(
        done.output.split()
    )
    assert sorted(tmp_path.rglob("*")) == before
    assert (tmp_path / theirs).read_text(encoding="utf-8") == "mine"


def test_a_folder_is_written_again_also_after_a_run_that_was_cut(written: Path) -> None:
    (written / "pages/index.md").unlink()
    (written / "pages/gone.md").write_text("of an older version", encoding="utf-8")
    done = CliRunner().invoke(main, ["site", str(written)])
    assert done.exit_code == 0, done.output
    assert (written / "pages/index.md").is_file()
    assert not (written / "pages/gone.md").exists()


def test_writing_again_changes_nothing_and_removes_what_is_no_longer_made(tmp_path: Path) -> None:
    assert write(tmp_path, [("a/b.md", "one"), ("c.md", b"two")]) == 2
    before = (tmp_path / "c.md").stat().st_mtime_ns
    assert write(tmp_path, [("c.md", "two")]) == 1
    assert [path.name for path in tmp_path.rglob("*.md")] == ["c.md"]
    assert (tmp_path / "c.md").stat().st_mtime_ns == before


def test_blocks_that_are_files_show_their_names() -> None:
    text = "<!-- recipe: a.py -->\n```python\n1\n```\n\n<!-- again -->\n```text\n<!-- input: b -->\n```\n"
    assert titled(text) == text.replace("<!-- recipe: a.py -->\n```python", '```python title="a.py"')


def test_the_navigation_takes_in_what_is_made() -> None:
    found = nav.filled(
        ["index.md", {"All": ["@them", {"Last": "z.md"}]}],
        {"them": [Page("a.md", "A", ""), Page("b.md", "B", "")]},
    )
    assert found == ["index.md", {"All": [{"A": "a.md"}, {"B": "b.md"}, {"Last": "z.md"}]}]
    assert list(nav.places(found)) == ["index.md", "a.md", "b.md", "z.md"]
    with pytest.raises(KeyError, match="nobody"):
        nav.filled(["@nobody"], {})


def test_links_of_guides_lead_to_pages_or_become_text() -> None:
    changes, *_ = guides.pages(ROOT, "codegen/site/pages")
    assert changes.path == "about/changelog.md"
    for page in guides.pages(ROOT, "codegen/site/pages"):
        text = re.sub(r"^```.*?^```$", "", page.text, flags=re.DOTALL | re.MULTILINE)
        for target in re.findall(r"\]\(([^)#\s]+)", text):
            assert re.match(r"[a-z]+:", target) or target.endswith(".md"), (page.path, target)


def test_places_in_made_pages_that_links_lead_to_are_there(pages: dict[str, Page]) -> None:
    """Their headings have ids of their own; the generator of the site looks at all others."""
    count = 0
    for page in pages.values():
        for target, place in re.findall(r"\]\(([^)#\s:]*)#([\w-]+)\)", page.text):
            path = (
                posixpath.normpath(posixpath.join(posixpath.dirname(page.path), target))
                if target
                else page.path
            )
            if path.startswith("reference/") and " { #" in (text := pages[path].text):
                count += 1
                slugs = {
                    re.sub(r"\W+", "-", title.lower())
                    for title in re.findall(r"^## (\w+)$", text, re.MULTILINE)
                }
                assert f"{{ #{place} }}" in text or place in slugs, (page.path, target, place)
    assert count > 1000
