"""How measurements are shown."""

from __future__ import annotations

import math
import re

import pytest

from tests.bench.measure import ROOT, Line
from tests.bench.report import bar, chart, headlines, markdown, replaced, short
from tests.docs.runs import run_by

LINES = [
    Line("ours", 2.0, "us", "theirs", 1.0, ratio_limit=1.5, chart="Speed", headline=True),
    Line("quick", 0.5, "us", "theirs", 1.0, ratio_limit=0.4, at_least=True, chart="Speed", label="they"),
    Line("far out", 90.0, "us", "theirs", 1.0, chart="Speed"),
    Line("alone", 7.0, "MB", "", 0.0, limit=8.0, headline=True),
]


def test_targets() -> None:
    assert [line.met for line in LINES] == [False, True, None, True]
    assert [line.target for line in LINES] == ["ratio <= 1.5", "ratio >= 0.4", "", "<= 8 MB"]


def test_markdown_has_the_headlines_and_all_charts() -> None:
    text = markdown(LINES, "On a machine.")
    assert headlines(LINES) == [LINES[0], LINES[3]]
    assert "| ours | 2.00 us | theirs | 1.00 us | 2.00 | ratio <= 1.5 | MISSED |" in text
    assert "| alone | 7.00 MB |  | 0 MB | - | <= 8 MB | met |" in text
    assert "| quick |" not in text
    assert text.count("```") == 2
    assert text.endswith("```\n\nOn a machine.")


def test_chart_puts_the_least_first() -> None:
    title, _, quick, ours, far = chart("Speed", LINES[:3]).splitlines()
    assert title == "Speed"
    assert quick.startswith("they ")
    assert len(ours.split()[-1]) == pytest.approx(4 * len(quick.split()[-1]), abs=3)
    assert far.endswith(">")
    assert chart("Nothing", [LINES[3]]) == "Nothing"


def test_what_never_gets_there_has_no_bar() -> None:
    never = Line("gives up", math.inf, "s", "theirs", 1.0)
    assert chart("Speed", [never, LINES[0]]).splitlines()[-1] == "gives up   never"
    assert "| gives up | never | theirs | 1.00 s | - |" in markdown(
        [Line("gives up", math.inf, "s", "theirs", 1.0, headline=True)]
    )


def test_a_text_keeps_what_is_outside_the_markers() -> None:
    before, after = "# A\n\n", "\n\n## B <!-- other -->\n"
    found = replaced(f"{before}<!-- bench -->\nold\n<!-- /bench -->{after}", "new\n")
    assert found == f"{before}<!-- bench -->\n\nnew\n\n<!-- /bench -->{after}"
    assert replaced(found, "new") == found


@pytest.mark.parametrize(
    "text", ["", "<!-- bench -->", "<!-- /bench --><!-- bench -->", "<!-- bench -->" * 2 + "<!-- /bench -->"]
)
def test_without_its_markers_a_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="text needs"):
        replaced(text, "new")


def test_page_and_readme_have_the_markers() -> None:
    page = (ROOT / "codegen/site/pages/tasks/rate-limits.md").read_text(encoding="utf-8")
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = [text.partition("<!-- bench -->")[2].partition("<!-- /bench -->")[0] for text in (page, readme)]
    assert [replaced(text, block) for text, block in zip((page, readme), shown, strict=True)] == [
        page,
        readme,
    ]
    assert [block.count("```text\n") for block in shown] == [3, 1]
    tables = [[line for line in block.splitlines() if line.startswith("|")] for block in shown]
    whole = {"|".join(line.split("|")[:6]).strip() for line in tables[0]}
    assert len(tables[1]) == 8
    assert {line.rstrip("|").strip() for line in tables[1]} <= whole  # the README has no figures of its own
    chart_of = shown[1].partition("<!-- chart -->")[2]
    assert chart_of.strip() in shown[0]


def test_the_readme_shows_a_few_of_them() -> None:
    lines = [Line("memory at most, a listing of 9", 7.0, "MB", "", 0.0, limit=8.0, headline=True), *LINES]
    assert short(lines) == (
        "| what | figure | beside | its figure | ratio |\n| --- | ---: | --- | ---: | ---: |\n"
        "| memory at most, a listing of 9 | 7.00 MB |  | 0 MB | - |"
    )


def test_charts_are_drawn_as_their_figures_say() -> None:
    """Figures are shown with two digits, so a bar may differ by what a hundredth of a ratio is."""
    blocks = run_by("charts")
    assert len(blocks) == 4
    for block in blocks:
        title, _, *rows = block.text.splitlines()
        found = [re.fullmatch(r"(.+?) +(?:([\d.]+) ([\u2588-\u258f>]+)|never)", row) for row in rows]
        lines = [
            Line(row[1], float(row[2] or math.inf), "", "", 1.0, chart=title)
            for row in found
            if row is not None
        ]
        assert len(lines) == len(rows)
        drawn = chart(title, lines).splitlines()
        assert [row.split(" \u2588")[0] for row in drawn] == [
            row.split(" \u2588")[0] for row in block.text.splitlines()
        ]
        for ours, shown in zip(drawn, block.text.splitlines(), strict=True):
            assert abs(len(ours) - len(shown)) <= 1, shown


def test_bars() -> None:
    assert bar(1.0, 2.0, 10) == "\u2588" * 5
    assert bar(0.0, 2.0) == ""
    assert bar(1.0, 0.0) == ""
    assert len(bar(3.0, 2.0, 10)) == 10
