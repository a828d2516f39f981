"""Resource pages: what the page of tickets says, and that nothing public is left out."""

from __future__ import annotations

import re

import pytest

from codegen import places
from codegen.render import apitxt
from codegen.site.guides import GUIDES
from codegen.site.made import Facts
from codegen.site.page import Page
from tests.docs.blocks import EXAMPLES, PAGES, fenced

#: Typed by hand.
UPDATE = """\
### tickets.update { #update }

<pre class="signature"><code>tickets.update(id: int, data=None, /, *, allow_unknown=False, **TicketFields) -&gt; \
Ticket</code></pre>

Change one of the tickets and return it as the server has it.

A live tenant of build 2.250 has created and changed records with it.

- Request, v2: `POST /Tickets` with `[{"id": ..., ...}]`
- Request, inventory: `PUT /Tickets/{id}` with `{...}`
- Verified: seen live
- Returns: [`Ticket`](#fields). Fields the answer lacks read `None`.
"""
OPEN_ONLY = "| `open_only` | `bool` | True: only rows whose `hasbeenclosed` is not set. | published only |"
TEAM = (
    "| `team_id`<br>sent as `team` | `ids` or names | Rows whose `team_id` is one of these: ids, or names of the "
    "[`teams`](teams.md#fields). | published only |"
)
CLOSED = (
    "| `closeddate`<br>on the wire `dateclosed` | `datetime` | both | Set by the server. | published only |"
)
SLA = "| `slaholdtime` | `float`, hours |"
ERROR = "[`HaloPsaValidationError`](../error-codes.md#halopsavalidationerror): A field is unknown, missing or"


def test_the_page_of_tickets(pages: dict[str, Page]) -> None:
    text = pages["reference/resources/tickets.md"].text
    for snippet in (UPDATE, OPEN_ONLY, TEAM, CLOSED, SLA, ERROR):
        assert snippet in text, snippet


@pytest.mark.parametrize(
    ("api", "folder"),
    [
        (places.DEFAULT, "resources"),
        ("leads", "apis/leads"),
        ("planhat", "apis/planhat"),
        ("portal", "apis/portal"),
    ],
)
def test_every_method_has_a_heading(api: str, folder: str, pages: dict[str, Page], facts: Facts) -> None:
    resources = facts.manifests[api].resources
    names = {apitxt.name_of(line) for line in apitxt.written(places.SPEC / api)}
    wanted = {name for name in names if name.partition(".")[0] in resources and name.count(".") == 1}
    assert len(wanted) > 30
    found = [
        name
        for page in pages.values()
        if page.path.startswith(f"reference/{folder}/")
        for name in re.findall(r"^### (\w+\.\w+) \{ #\w+ \}$", page.text, re.MULTILINE)
    ]
    assert sorted(found) == sorted(wanted)


def test_every_field_and_filter_is_on_its_page(pages: dict[str, Page], facts: Facts) -> None:
    manifest = facts.manifests[places.DEFAULT]
    for resource in manifest.resources.values():
        text = pages[f"reference/resources/{resource.name}.md"].text
        shown = set(re.findall(r"`(\w+)`", text))
        given = resource.listed.query.values() if resource.listed else ()
        fields = manifest.entities[resource.entity].fields.values()
        wires = {name for one in fields for name in (one.name, one.read, one.write)}
        names = {param.name for param in given if param.name.isidentifier()} | wires
        assert names <= shown, (resource.name, names - shown)


def test_every_block_of_made_pages_is_an_example_that_runs(pages: dict[str, Page], facts: Facts) -> None:
    """``tests/docs/test_examples.py`` runs all examples."""
    guides = {path for path, _ in GUIDES.values()}
    found = [
        (page.title, block.text)
        for page in pages.values()
        if not (PAGES / page.path).is_file() and page.path not in guides
        for block in fenced(page.path, page.text)
    ]
    assert [title for title, _ in found] == list(facts.manifests[places.DEFAULT].resources)
    there = {path.stem: path.read_text(encoding="utf-8") for path in EXAMPLES.glob("*/*.md")}
    assert there.keys() == {title for title, _ in found}
    for title, text in found:
        assert text in there[title]
