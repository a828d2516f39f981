"""Evidence of tenants: its form, its mistakes, the grades and docstrings it makes, and what HaloPSA's file says."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import attrs
import pytest

import halopsa
from codegen.lint.lint import read_everything
from codegen.manifest.evidence import PROOFS, Fact, better, tenants
from codegen.manifest.model import Manifest
from codegen.manifest.upstream import Upstream
from codegen.naming.published import Published
from codegen.render import docs_evidence, emit
from tests.unit.codegen.demo import mistakes, write

ROOT = Path(__file__).resolve().parents[4]
FILE = "evidence.yaml"
MORE = {
    "upstream/entities/Thing.yaml": "entity: Thing\nfields:\n  id: int\n  shelf: int\n",
    "upstream/ops/Things.yaml": """\
segment: Things
ops:
  DELETE /Things/{id}:
    path: {id: int}
  GET /Things:
    query: {page_no: int, shelf: int}
  GET /Things/{id}:
    path: {id: int}
  POST /Things:
    body: list[Thing]
""",
}
TEXT = """\
format: 1
sources:
  sweep: {where: a/b sweep.json, tenant: one, when: "2026-10"}
  ledger: {where: a/b ledger, tenant: one}
  trial: {where: a/b trial.json, tenant: two, build: "2.250"}
operations:
  DELETE /Things/{id}: {saw: refused, status: 400, needs: [kind], new: true, in: trial}
  GET /Things:
    - {saw: read, with: [shelf], in: [sweep, ledger], note: "pages go by a cursor"}
    - {saw: timeout, after: 15, in: sweep}
  GET /Things/{id}: {saw: alive, in: sweep}
  POST /Things: {saw: create, with: [shelf], in: trial}
"""


def texts(old: str = "", new: str = "") -> dict[str, str]:
    assert old in TEXT
    return {**MORE, FILE: TEXT.replace(old, new, 1) if old else TEXT}


def test_one_that_is_right_and_none(tmp_path: Path) -> None:
    assert mistakes(tmp_path / "with", more=texts()) == []
    assert mistakes(tmp_path / "without", more=MORE) == []


#: What is changed, and to what; where that is reported; what it says.
MISTAKES = """\
GET /Things: | GET /Thinks: | 8:3 | the vendor publishes no GET /Thinks, did you mean 'GET /Things'?
needs: [kind], new: true, in: trial | needs: [kind], new: true, in: trail | 7:78 | source 'trail' does not exist, did
saw: alive | saw: write | 11:22 | 'write' is seen of POST, PUT, PATCH, and this is a GET
saw: alive | saw: alive, status: 400 | 11:34 | status is for refused
saw: alive | saw: alive, after: 9 | 11:34 | after is for timeout
status: 400,  |  | 7:25 | refused needs the status of the refusal
needs: [kind], new: true | with: [kind], new: true | 7:52 | with is for read, empty, write, create, delete; say needs
with: [shelf], in: trial | needs: [shelf], in: trial | 12:31 | needs is for what did not work; say with
, new: true |  | 7:52 | 'kind' is no published parameter or field of DELETE /Things/{id}; where tenants
with: [shelf], in: trial | with: [self], in: trial | 12:31 | 'self' is no published parameter or field of POST /Things,
with: [shelf], in: trial | with: [shelf], new: true, in: trial | 12:46 | all that is named is published; remove new
, ledger] | , trial] | 4:3 | no fact is from 'ledger'; remove it
saw: alive | saw: alife | 11:22 | 'alife' is none of read, empty, write
GET /Things: | LIST /Things: | 8:3 | 'LIST /Things' is not an operation such as GET /Agent
, tenant: one, when | , when | 3:3 | missing key 'tenant'
[sweep, ledger] | [sweep] | 9:34 | is empty
 in: trial} |  of: trial} | 7:3 | missing key 'in'
"""


@pytest.mark.parametrize("line", MISTAKES.splitlines())
def test_mistakes(tmp_path: Path, line: str) -> None:
    old, new, place, said = line.split(" | ")
    found = mistakes(tmp_path, more=texts(old, new))
    assert any(line.startswith(f"spec/{FILE}:{place}: {said}") for line in found), found


def read(root: Path, more: dict[str, str]) -> tuple[Manifest, Published]:
    return read_everything(write(root, more=more))


def test_what_proves_a_request_raises_its_grade_and_nothing_lowers_it(tmp_path: Path) -> None:
    _, published = read(tmp_path / "one", texts())
    grades = {name: op.grade for name, op in published.resources["things"].ops.items()}
    assert grades == {"create": "B", "delete": "C", "get": "C", "list": "B", "update": "C"}
    more = TEXT.replace("[sweep, ledger]", "[sweep, trial]").replace("saw: create", "saw: write")
    _, published = read(
        tmp_path / "two", {**MORE, FILE: more.replace("saw: alive, in: sweep", "saw: read, in: ledger")}
    )
    grades = {name: op.grade for name, op in published.resources["things"].ops.items()}
    assert grades == {"create": "B", "delete": "C", "get": "B", "list": "A", "update": "B"}
    refused = Fact("refused", (), status=403)
    assert [better(grade, [refused]) for grade in "ABCD"] == list("ABCD")


def test_curated_ones_too_but_what_is_inferred_stays(tmp_path: Path) -> None:
    text = """\
format: 1
sources:
  sweep: {where: a/b, tenant: one}
operations:
  GET /Tickets: {saw: empty, in: sweep}
  GET /Tickets/{id}: {saw: read, in: sweep}
  DELETE /Tickets/{id}: {saw: timeout, in: sweep}
"""
    weak = ("resources/jobs.yaml", "grade: A\ndoc", "grade: C\nnote: published\ndoc")
    manifest, _ = read_everything(write(tmp_path, weak, more={FILE: text}))
    grades = {name: op.grade for name, op in manifest.resources["jobs"].ops.items()}
    assert (grades["list"], grades["get"], grades["delete"], grades["send"]) == ("B", "B", "C", "D")
    inferred = ("resources/jobs.yaml", 'get: {get: "/{id}"', 'get: {grade: D, note: a guess, get: "/{id}"')
    manifest, published = read_everything(write(tmp_path / "guess", inferred, more={FILE: text}))
    assert manifest.resources["jobs"].ops["get"].grade == "D"
    assert published.resources["tickets"].ops["get"].grade == "B"


def test_docstrings_and_facts_say_it(tmp_path: Path) -> None:
    files = emit.render(*read(tmp_path, texts()))
    text = " ".join(files["api/things.py"].split())
    for said in (
        "Call ``GET /Things``. A live tenant has answered it, given ``shelf``. A live tenant gave no answer within "
        "15 s: narrow it by a filter, or raise ``timeout``. Pages go by a cursor.",
        "``POST /Things``. A live tenant of build 2.250 has created a record with it, given ``shelf``.",
        "nobody has verified this call on a live tenant. A live tenant refused a call without parameters (400): give",
        "A live tenant refused it (400): give ``kind``. The vendor publishes no such parameter: ``allow_unknown=True``",
    ):
        assert said in text, said
        assert said in " ".join(files["aio/api/things.py"].split())
    assert text.count("has created a record") == 1  # not of a change
    listed = json.loads(files["facts/api/resources/things.json"])["ops"]["list"]
    assert listed["doc"].startswith(
        "A live tenant has answered it, given shelf. A live tenant gave no answer"
    )


@pytest.fixture(scope="module")
def whole() -> tuple[Manifest, Published]:
    return read_everything(ROOT / "spec/halopsa")


def test_every_fact_of_halopsa_reaches_its_operation(whole: tuple[Manifest, Published]) -> None:
    manifest, published = whole
    facts = manifest.evidence.facts
    assert len(facts) == 706
    words = Counter(fact.saw for found in facts.values() for fact in found)
    assert words.keys() == {*PROOFS, "alive", "refused", "timeout", "documented", "untried"}
    upstream = Upstream(ROOT / "spec/halopsa", [])
    with halopsa.HaloPsaClient(tenant="acme", token_source=lambda: "token") as client:
        for which, found in facts.items():
            assert upstream.operation(*which.split(" ", 1)) is not None
            home, _, name = published.lock[which].partition(".")
            op = published.resources[home].ops[name]
            assert op.evidence == found
            assert (op.grade in ("A", "B")) >= bool(tenants(found)), which
            said = docs_evidence.said(op)
            assert said, which
            text = " ".join(str(getattr(getattr(client.api, home), name).__doc__).split())
            assert text.endswith(said), which
            for fact in found:
                if fact.saw in ("refused", "timeout"):
                    assert f"({fact.status}): " in text or "or raise ``timeout``" in text, which
                assert all(f"``{name}``" in text for name in fact.needs), which


def test_its_sources_are_named_by_repository(whole: tuple[Manifest, Published]) -> None:
    sources = {
        source for found in whole[0].evidence.facts.values() for fact in found for source in fact.sources
    }
    assert {source.tenant for source in sources} == {"production", "trial", "another"}
    for source in sources:
        assert source.where.count("/") == 1, attrs.asdict(source)
