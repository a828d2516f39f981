"""The docstrings below fields and filters: each kind of fact has its sentence, and no facts make none."""

from __future__ import annotations

import ast
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from codegen.lint.lint import read_everything
from codegen.manifest.model import Field, FindBy, Param
from codegen.render import docs_fields, emit
from tests.unit.codegen.demo import Edit, write

SAID = docs_fields.grades({})
OWN = docs_fields.grades({"A": "seen", "B": "heard", "C": "read.", "D": "guessed"})


def field(name: str, facts: dict[str, Any]) -> Field:  # Any: facts of several types
    wire = facts.get("wire", name)
    more = {key: value for key, value in facts.items() if key != "wire"}
    return Field(**{"name": name, "type": "int", "read": wire, "write": wire, "create": wire, **more})


FIELDS = [
    ({}, "", ""),
    ({"unit": "hours"}, "In hours.", "In hours."),
    ({"unit": "hours", "warn_above": 24}, "In hours. Above 24 it is sent with a warning.", None),
    ({"ro": True}, "Set by the server.", ""),
    ({"wire": "b"}, "On the wire: ``b``.", "Sent as ``b``."),
    ({"ro": True, "wire": "b"}, "Set by the server. On the wire: ``b``.", "Sent as ``b``."),
    (
        {"read": "b", "create": "c"},
        "Read from ``b``, written as ``a`` or ``c``.",
        "Sent as ``c`` in a create, as ``a`` in an update.",
    ),
    (
        {"names": {"of": "clients"}, "shown": "client_name"},
        "The id of one of the ``clients``; ``client_name`` shows its name.",
        "The id or the name of one of the ``clients``.",
    ),
    (
        {"names": {"of": "categories", "where": {"type_id": 2}}},
        "The id of one of the ``categories`` with ``type_id=2``.",
        "The id or the name of one of the ``categories`` with ``type_id=2``.",
    ),
    ({"refers": "companies"}, "The key of one of the ``companies``.", "The key of one of the ``companies``."),
    ({"also": {"b": "new", "c": "new"}}, "Where an answer has none: ``b``, else ``c``.", ""),
    ({"detail": True}, "Only in details, not in rows.", ""),
    ({"since": "2.250"}, "Since build 2.250.", "Since build 2.250."),
    ({"since": "2026-01-25"}, "Published since 2026-01-25.", "Published since 2026-01-25."),
    ({"gone": "2.250"}, "Gone in build 2.250; older ones have it.", None),
    ({"gone": "2026-01-25"}, "Not published since 2026-01-25; older ones have it.", None),
    ({"longest": 64}, "", "At most 64 characters."),
    ({"least": 0, "most": 100}, "", "0 to 100."),
    ({"least": 0}, "", "At least 0."),
    ({"most": 1_000_000}, "", "At most 1000000."),
    ({"type": "list[Job]", "least": 1, "most": 9}, "", "1 to 9 entries."),
    ({"grade": "A", "note": "seen in rows"}, "Seen in rows.", "Seen in rows."),
    ({"grade": "D", "note": "guessed"}, "Guessed. Not verified on a live tenant.", None),
    ({"note": "key_field is ignored"}, "key_field is ignored.", "key_field is ignored."),
    ({"doc": "What it costs.", "unit": "days"}, "What it costs. In days.", "What it costs. In days."),
    ({"doc": "In days.", "unit": "days"}, "In days.", "In days."),
]


@pytest.mark.parametrize(("facts", "read", "sent"), FIELDS)
def test_every_fact_of_a_field_has_its_sentence(facts: dict[str, Any], read: str, sent: str | None) -> None:
    assert docs_fields.of_field(field("a", facts), SAID) == read
    assert docs_fields.of_field(field("a", facts), SAID, sent=True) == (read if sent is None else sent)


def test_the_field_with_a_name_says_whose() -> None:
    told = docs_fields.of_field(field("client_name", {}), SAID, behind={"client_name": "client_id"})
    assert told == "The name behind ``client_id``."


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ((), ""),
        ((0, 1), "One of 0, 1."),
        ((-1, 0, 1, 5), "One of -1 to 1, 5."),
        (("a", "b", "c"), "One of a, b, c."),
        (tuple(range(0, 100, 2)), ""),
    ],
)
def test_values_that_are_published(values: tuple[object, ...], text: str) -> None:
    assert docs_fields.values(values) == text


FILTERS = [
    ({}, "", ""),
    ({"grade": "C"}, "", ""),
    ({"grade": "A"}, "Seen live.", ""),
    ({"grade": "D", "note": "inferred"}, "Inferred.", "Inferred. Not verified on a live tenant."),
    ({"doc": "Whose it is."}, "Whose it is. Published only.", "Whose it is."),
    ({"matches": "b"}, "Rows whose ``b`` is this. Published only.", ""),
    ({"matches": "b", "type": "list[int]"}, "Rows whose ``b`` is one of these. Published only.", ""),
    (
        {"matches": "b", "type": "list[int]", "named": {"of": "teams", "where": {}}, "wire": "c"},
        "Rows whose ``b`` is one of these: ids, or names of the ``teams``. Sent as ``c``. Published only.",
        None,
    ),
    (
        {"matches": "none", "named": {"of": "teams", "where": {"x": 1}}},
        "An id, or a name of the ``teams`` with ``x=1``. Published only.",
        None,
    ),
    (
        {"matches": "b", "op": "le", "type": "datetime", "end_of_day": True, "sets": {"k": "v"}},
        "Rows whose ``b`` is this moment or earlier. A plain date means the end of that day. "
        "``k=v`` goes out with it. Published only.",
        None,
    ),
    ({"matches": "b", "op": "ge", "type": "int"}, "Rows whose ``b`` is at least this. Published only.", None),
    (
        {"matches": "b", "op": "lt", "type": "date"},
        "Rows whose ``b`` is before this day. Published only.",
        None,
    ),
    (
        {"matches": "b", "op": "contains", "type": "str"},
        "Rows whose ``b`` has this text in it. Published only.",
        None,
    ),
    ({"matches": "b", "op": "truthy"}, "True: only rows whose ``b`` is set. Published only.", None),
    ({"matches": "b", "op": "falsy"}, "True: only rows whose ``b`` is not set. Published only.", None),
    ({"matches": "b", "op": "with"}, "False leaves out rows whose ``b`` is set. Published only.", None),
    (
        {"when": {"true": {"x": "1"}}, "matches": "b"},
        "True sends ``x=1``. Published only.",
        "True sends ``x=1``.",
    ),
    ({"default": True}, "True unless given. Published only.", "True unless given."),
    ({"default": "_id"}, "``_id`` unless given. Published only.", "``_id`` unless given."),
    ({"only": "letter", "grade": "A"}, "Sent in the letter dialect only.", None),
    ({"hint": "give numbers"}, "Give numbers. Published only.", "Give numbers."),
]


@pytest.mark.parametrize(("facts", "listed", "option"), FILTERS)
def test_every_fact_of_a_filter_has_its_sentence(
    facts: dict[str, Any], listed: str, option: str | None
) -> None:
    param = Param(**{"name": "a", "type": "int", **facts})
    assert docs_fields.of_param(param, SAID, listed=True) == listed
    if option is not None:
        assert docs_fields.of_param(param, SAID, listed=False) == option


def test_an_api_says_itself_what_its_grades_mean() -> None:
    param = Param("a", "int", grade="B", note="x says so")
    assert docs_fields.of_param(param, OWN, listed=True) == "X says so. Grade B: heard."
    assert docs_fields.of_field(field("a", {"grade": "C"}), OWN) == "Grade C: read."
    assert docs_fields.of_field(field("a", {"grade": "B"}), OWN) == ""


@pytest.mark.parametrize(
    ("how", "text"),
    [
        (FindBy(filter="f", grade="A"), "Sent as ``f``."),
        (FindBy(get=True, grade="A"), "The record is got by it."),
        (FindBy(grade="A", note="the whole list is read"), "The whole list is read."),
        (FindBy(kept_in=["k"], grade="C"), "Kept in ``k``. Not verified on a live tenant."),
        (FindBy(filter="f", alone=False, grade="A"), "Only narrows what others find. Sent as ``f``."),
    ],
)
def test_what_a_record_is_found_by(how: FindBy, text: str) -> None:
    assert docs_fields.of_match(how, SAID) == text


def docstrings(text: str) -> dict[str, dict[str, str]]:
    """Return the docstrings below the fields of each class of a module."""
    found: dict[str, dict[str, str]] = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef):
            told = found.setdefault(node.name, {})
            for above, below in pairwise(node.body):
                match above, below:
                    case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(
                        value=ast.Constant(value=str(doc))
                    ):
                        told[name] = " ".join(doc.split())
    return found


def made_of(root: Path, *edits: Edit) -> dict[str, str]:
    return emit.render(*read_everything(write(root, *edits)))


def test_models_bodies_and_filters_have_them(tmp_path: Path) -> None:
    made = made_of(tmp_path)
    row, detail = docstrings(made["models/job_row.py"])["JobRow"], docstrings(made["models/job.py"])["Job"]
    assert row["closed"] == "Set by the server. On the wire: ``dateclosed``."
    assert row["spent"] == "In hours. On the wire: ``timetaken``."
    assert detail["kind"] == "One of 0 to 2."
    assert "summary" not in row
    types = docstrings(made["types/jobs.py"])
    assert types["JobFields"]["spent"] == "In hours. Sent as ``timetaken``."
    assert types["JobFilters"]["team_id"].startswith("Rows whose ``team_id`` is one of these.")
    assert "shape" not in types["JobFilters"]
    api = docstrings(made["api/models/faults.py"])["Faults"]
    assert api == {"kind": "One of 0 to 2.", "stamp": "Set by the server."}


def test_a_build_is_said_where_records_and_rows_agree_on_it(tmp_path: Path) -> None:
    came = 'came: {"2.250": [main_phone, dateclosed]}\nfields:\n'
    made = made_of(tmp_path, ("upstream/entities/Faults.yaml", "fields:\n", came))
    row, detail = docstrings(made["models/job_row.py"])["JobRow"], docstrings(made["models/job.py"])["Job"]
    assert row["phone"].endswith("Since build 2.250.")
    assert docstrings(made["api/models/faults.py"])["Faults"]["main_phone"] == "Since build 2.250."
    assert "summary" not in {**row, **detail}


@pytest.mark.parametrize(("in_rows", "told"), [("2.250", "Since build 2.250."), ("2.236", None)])
def test_no_build_is_said_where_records_and_rows_differ(
    tmp_path: Path, in_rows: str, told: str | None
) -> None:
    edits = [
        (f"upstream/entities/{schema}.yaml", "fields:\n", f'came: {{"{build}": [summary]}}\nfields:\n')
        for schema, build in (("Faults", "2.250"), ("Faults_List", in_rows))
    ]
    row = docstrings(made_of(tmp_path, *edits)["models/job_row.py"])["JobRow"]
    assert row.get("summary") == told


def test_they_cost_nothing_at_run_time(tmp_path: Path) -> None:
    """What stands alone is no code: a module with them compiles to the same instructions and constants."""
    text = made_of(tmp_path)["models/job_row.py"]
    bare = "\n".join(
        line for line in text.splitlines() if not line.startswith('    """') or "thinner" in line
    )
    assert bare != text.rstrip("\n")

    def constants(source: str) -> list[object]:
        (body,) = [c for c in compile(source, "x", "exec").co_consts if hasattr(c, "co_consts")]
        return [c for c in body.co_consts if isinstance(c, str)]

    assert constants(text) == constants(bare)
