"""Markdown of made pages: no character of a note means anything by chance."""

from __future__ import annotations

import pytest

from codegen.site.markdown import code, table, text


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("a | b", r"a \| b"),
        ("a < b, <b>", "a &lt; b, &lt;b>"),
        ("2 * 3 [a](b)", r"2 \* 3 \[a\](b)"),
        ("R&D &amp; co", "R&D &amp;amp; co"),
        ("``client_id`` is client_id", "`client_id` is `client_id`"),
        ("of `x`", r"of \`x\`"),
        ("``int | None``", "<code>int &#124; None</code>"),
        ("a_b/c and x-y_z", r"a\_b/c and x-y\_z"),
    ],
)
def test_text(said: str, shown: str) -> None:
    assert text(said) == shown


def test_links_show_the_last_part_of_a_name() -> None:
    links = {"halopsa.types.tickets.TicketFields": "#fields"}
    assert text("See ``halopsa.types.tickets.TicketFields``.", links) == "See [`TicketFields`](#fields)."


def test_code_with_what_ends_a_cell() -> None:
    assert code("a|b<c>`d") == "<code>a&#124;b&lt;c&gt;&#96;d</code>"
    assert code("a<b>") == "`a<b>`"


def test_a_table_has_a_row_on_one_line_and_nothing_without_rows() -> None:
    assert table(("A", "B"), [("1\n2", "3")]) == "| A | B |\n| --- | --- |\n| 1 2 | 3 |"
    assert table(("A",), []) == ""
