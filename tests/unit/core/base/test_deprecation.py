"""Old names at run time: they work, warn of the new one, and clash with it."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

import attrs
import pytest

from codegen.lint.lint import read as resolve
from halopsa._api import API
from halopsa.core.base.deprecation import renamed
from halopsa.core.drive import drive
from halopsa.core.operations.body import RequestBody
from halopsa.core.operations.query import parameters
from halopsa.core.records.entity import entity
from halopsa.core.resource_facts import EntityFacts, FieldFacts, Operation, Param
from halopsa.errors import HaloPsaValidationError
from halopsa.models._base import Entity
from tests import of_halopsa as facts
from tests.of_halopsa import encode, register_facts, request_body
from tests.unit.codegen.demo import Edit, mistakes, rendered, write

JOBS, JOB, PARAMS = "resources/jobs.yaml", "entities/Job.yaml", "params.yaml"
REQUEST = facts.Request("GET", "/Tickets")


def op(*params: Param, **more: Any) -> Operation:  # noqa: ANN401 - fields of an operation
    given = {"resource": "jobs", "name": "list", "kind": "list", "effect": "read", "retry": "read"} | more
    query = {param.name: param for param in params}
    return Operation(grade="A", query=query, requests={"v2": REQUEST, "inventory": REQUEST}, **given)


TEAM = Param("team_id", "list[int]", wire="team", was="squad", until="1.0")


def test_an_old_filter_is_sent_as_the_new_one_and_warns_the_caller() -> None:
    with pytest.warns(DeprecationWarning, match="is called") as noted:
        sent = parameters(op(TEAM, requires_any=["team_id"]), API.dialects["v2"], {"squad": [1, 2]})
    assert sent == {"team": "1,2"}
    assert [str(warning.message) for warning in noted] == [
        "'squad' of jobs.list is called 'team_id' now; the old name is dropped in version 1.0."
    ]
    assert noted[0].filename == __file__


def test_an_old_filter_goes_out_under_the_public_name_in_the_inventory_dialect() -> None:
    with pytest.warns(DeprecationWarning, match="is called"):
        assert parameters(op(TEAM), API.dialects["inventory"], {"squad": 1}) == {"team_id": "1"}


def test_both_names_of_a_filter_clash() -> None:
    with pytest.raises(HaloPsaValidationError) as caught:
        parameters(op(TEAM), API.dialects["v2"], {"squad": 1, "team_id": 2})
    assert [str(e) for e in caught.value.errors] == ["squad: is the old name of team_id; give one of them"]


def test_none_leaves_an_old_filter_out_and_does_not_warn() -> None:
    flag = Param("details", "bool", default=True, was="detailed", until="1.0")
    assert parameters(op(TEAM), API.dialects["v2"], {"squad": None, "team_id": 2}) == {"team": "2"}
    assert parameters(op(flag), API.dialects["v2"], {}) == {"details": "true"}
    assert parameters(op(flag), API.dialects["v2"], {"detailed": None}) == {}
    with pytest.warns(DeprecationWarning, match="is called"):
        assert parameters(op(flag), API.dialects["v2"], {"detailed": False, "details": None}) == {
            "details": "false"
        }


FIELDS = {
    "id": FieldFacts("id", "int", "id", "id", "id", ro=True),
    "closed": FieldFacts("closed", "str", "dateclosed", "dateclosed", "dateclosed", was="ended", until="1.0"),
    "text": FieldFacts("text", "str", "text", "text", "text"),
    "next": FieldFacts("next", "RenamedJob", "next", "next", "next"),
}
register_facts(EntityFacts("RenamedJob", None, ("id",), FIELDS))


@entity
class RenamedJob(Entity):
    _entity: ClassVar[str] = "RenamedJob"
    id: int | None = None
    closed: str | None = None
    text: str | None = None


WARNED = "'ended' of RenamedJob is called 'closed' now; the old name is dropped in version 1.0."


def test_an_old_attribute_reads_and_assigns_the_new_one() -> None:
    job: Any = RenamedJob(closed="today")
    with pytest.warns(DeprecationWarning, match="is called") as noted:
        assert job.ended == "today"
    assert str(noted[0].message) == WARNED
    assert noted[0].filename == __file__
    with pytest.warns(DeprecationWarning, match="is called") as noted:
        job.ended = "tomorrow"
    assert noted[0].filename == __file__
    assert job.closed == "tomorrow"
    assert job.changes() == {"closed": "tomorrow"}
    with pytest.warns(DeprecationWarning, match="is called"):
        assert RenamedJob().has("ended") is False
    with pytest.warns(DeprecationWarning, match="is called"):
        assert job.raw("ended") == "tomorrow"


def test_an_absent_field_reads_none_under_its_old_name() -> None:
    job: Any = RenamedJob()
    with pytest.warns(DeprecationWarning, match="is called"):
        assert job.ended is None


def test_the_constructor_takes_an_old_name_and_refuses_both() -> None:
    cls: Any = RenamedJob
    with pytest.warns(DeprecationWarning, match="ended"):
        assert cls(ended="x") == RenamedJob(closed="x")
    with (
        pytest.warns(DeprecationWarning, match="is called"),
        pytest.raises(TypeError, match="'ended' and 'closed' are one field"),
    ):
        cls(ended="x", closed="y")


def test_a_pickle_with_the_old_name_is_read_in_silence() -> None:
    job = RenamedJob(closed="x")
    made, where, (values, extra, *state) = job.__reduce__()
    assert values == {"closed": "x"}
    twin = made(*where)
    twin.__setstate__(({"ended": "x", "gone": 1}, extra, *state))
    assert twin.closed == "x"
    assert twin.extra == {"gone": 1}
    assert pickle.loads(pickle.dumps(job)) == job  # noqa: S301 - our own


def test_other_names_are_refused_as_ever() -> None:
    job: Any = RenamedJob()
    with pytest.raises(AttributeError, match="no field 'endet'"):
        _ = job.endet
    with pytest.raises(AttributeError, match="no field 'endet'"):
        job.endet = 1


def draft(data: object, **fields: object) -> RequestBody:
    write = op(name="create", kind="create", effect="write", retry="write", min=["closed"])
    return request_body(write, EntityFacts("RenamedJob", None, ("id",), FIELDS), "v2", data, fields, {})


class NoLookup:
    async def name_of(self, resource: str, record_id: object) -> str:
        raise NotImplementedError

    async def id_of(self, names: Mapping[str, Any], name: str, beside: Mapping[str, object]) -> object:
        raise NotImplementedError

    async def key_field(
        self, which: str, resource: str, by: str, type_id: object, record_id: object
    ) -> object:
        raise NotImplementedError


def test_an_old_field_of_a_body_is_sent_as_the_new_one() -> None:
    with pytest.warns(DeprecationWarning, match="is called") as noted:
        made = draft({"ended": "x"})
    assert str(noted[0].message) == WARNED
    assert drive(lambda: made.finish(NoLookup())) == {"dateclosed": "x"}
    with pytest.warns(DeprecationWarning, match="is called"):
        assert draft(None, ended="x").values == {"closed": "x"}


def test_both_names_of_a_field_clash() -> None:
    with pytest.warns(DeprecationWarning, match="is called"), pytest.raises(HaloPsaValidationError) as caught:
        draft({"closed": "x", "ended": "y"})
    assert [str(e) for e in caught.value.errors] == ["ended: and closed are the same field; give one of them"]


def test_a_nested_mapping_takes_old_names() -> None:
    with pytest.warns(DeprecationWarning, match="is called"):
        assert encode({"ended": "x"}, "RenamedJob") == {"dateclosed": "x"}
    with (
        pytest.warns(DeprecationWarning, match="is called"),
        pytest.raises(ValueError, match="are the same field"),
    ):
        encode({"ended": "x", "closed": "y"}, "RenamedJob")


def test_an_old_method_does_what_the_new_one_does() -> None:
    class Jobs:
        _name = "jobs"

        def list(self, first: int, /, *, second: int = 0) -> tuple[int, int]:
            """Give both."""
            return first, second

        search = renamed(list, "search", "list", "1.0")

    with pytest.warns(DeprecationWarning, match="is called") as noted:
        assert Jobs().search(1, second=2) == (1, 2)
    assert (
        str(noted[0].message)
        == "jobs.search is called jobs.list now; the old name is dropped in version 1.0."
    )
    assert noted[0].filename == __file__
    assert (Jobs.search.__name__, Jobs.search.__doc__) == (
        "search",
        "The old name of ``list``, dropped in version 1.0.",
    )


OLD_GET: Edit = (JOBS, '  get: {get: "/{id}"', '  get: {was: fetch, until: "1.0", get: "/{id}"')
OLD_TEAM: Edit = (
    JOBS,
    'team_id: {type: "list[int]"',
    'team_id: {was: squad, until: "1.0", type: "list[int]"',
)
OLD_SINCE: Edit = (PARAMS, "since: {", 'since: {was: started, until: "1.0", ')
OLD_CLOSED: Edit = (JOB, "closed: {", 'closed: {was: ended, until: "1.0", ')


def test_the_generator_writes_old_names(tmp_path: Path) -> None:
    files = rendered(tmp_path, OLD_GET, OLD_TEAM, OLD_SINCE, OLD_CLOSED)
    plain = rendered(tmp_path / "plain")
    changed = {name for name in files if files[name] != plain[name]}
    assert changed == {
        "resources/jobs.py",
        "aio/resources/jobs.py",
        "types/jobs.py",
        "facts/resources/jobs.json",
        "facts/entities/JobRow.json",
    }
    for module in (files["aio/resources/jobs.py"], files["resources/jobs.py"]):
        assert '    fetch = renamed(get, "fetch", "get", "1.0")\n' in module
        assert "from halopsa.core.base.deprecation import renamed\n" in module
    assert (
        '    squad: Ids | None\n    """Old name of ``team_id``, dropped in 1.0."""\n'
        in files["types/jobs.py"]
    )
    assert (
        '    started: When | None\n    """Old name of ``since``, dropped in 1.0."""\n'
        in files["types/jobs.py"]
    )
    assert files["facts/resources/jobs.json"].count('"until": "1.0"') == 3
    assert '"closed": {"type": "datetime", "wire": "dateclosed"' in files["facts/entities/JobRow.json"]
    space: dict[str, Any] = {"__name__": "made"}
    exec(module.replace("from halopsa.models", "# "), space)  # noqa: S102 - what the test has made
    calls: list[tuple[object, ...]] = []
    jobs = attrs.make_class("Jobs", [], bases=(space["Jobs"],))()
    jobs._op = lambda name, owner=None: name
    jobs._get = lambda *args, **kwargs: calls.append((*args, kwargs))
    with pytest.warns(DeprecationWarning, match=r"jobs\.fetch is called jobs\.get now"):
        jobs.fetch(5, timeout=3)
    assert calls == [("get", 5, {"allow_unknown": False, "timeout": 3, "options": {}})]


def test_old_names_reach_the_manifest(tmp_path: Path) -> None:
    manifest = resolve(write(tmp_path, OLD_GET, OLD_TEAM, OLD_CLOSED))
    jobs = manifest.resources["jobs"]
    assert (jobs.ops["get"].was, jobs.ops["get"].until) == ("fetch", "1.0")
    assert jobs.ops["list"].query["team_id"].was == "squad"
    assert manifest.entities["JobRow"].fields["closed"].was == "ended"


WRONG: list[tuple[Edit, str]] = [
    ((JOBS, "get: {get", "get: {was: fetch, get"), "was needs until beside it"),
    ((JOBS, "get: {get", 'get: {until: "1.0", get'), "until needs was beside it"),
    ((JOBS, "get: {get", 'get: {was: get, until: "1.0", get'), "'get' is its name; was is for an old one"),
    ((JOBS, "get: {get", 'get: {was: delete, until: "1.0", get'), "old name 'delete' is in use"),
    ((JOBS, "get: {get", 'get: {was: add_note, until: "1.0", get'), "old name 'add_note' is in use"),
    ((JOBS, "get: {get", 'get: {was: list_all, until: "1.0", get'), "old name 'list_all' is in use"),
    (
        (JOBS, "get: {get", 'get: {was: import, until: "1.0", get'),
        "old name 'import' cannot be a Python name",
    ),
    ((JOBS, "get: {get", "get: {was: fetch, until: 1.0, get"), "1.0 is not of type string"),
    ((JOBS, "get: {get", 'get: {was: fetch, until: "soon", get'), "'soon' is not a version such as \"1.0\""),
    ((JOBS, "notes: {of", "notes: {was: texts, of"), "was needs until beside it"),
    ((JOBS, "team_id: {", 'team_id: {was: open_only, until: "1.0", '), "old name 'open_only' is in use"),
    ((JOBS, "team_id: {", 'team_id: {was: shape, until: "1.0", '), "old name 'shape' is in use"),
    ((JOBS, "team_id: {", 'team_id: {was: startdate, until: "1.0", '), "old name 'startdate' is in use"),
    ((JOBS, "team_id: {", 'team_id: {was: page_no, until: "1.0", '), "old name 'page_no' is in use"),
    (
        (JOBS, "team_id: {", 'team_id: {was: team, until: "1.0", '),
        "'team' is the vendor's name, which works anyway; remove was and until",
    ),
    ((JOBS, "team_id: {", 'team_id: {until: "1.0", '), "until needs was beside it"),
    ((JOBS, "{emailto: str}", "{emailto: {type: str, was: to}}"), "was needs until beside it"),
    ((PARAMS, "since: {", "since: {was: started, "), "was needs until beside it"),
    ((PARAMS, "since: {", 'since: {was: count, until: "1.0", '), "old name 'count' is in use"),
    ((PARAMS, "since: {", 'since: {was: open_only, until: "1.0", '), "old name 'open_only' is in use"),
    ((JOB, "closed: {", 'closed: {was: summary, until: "1.0", '), "old name 'summary' is in use"),
    ((JOB, "closed: {", 'closed: {was: main_phone, until: "1.0", '), "old name 'main_phone' is in use"),
    ((JOB, "closed: {", 'closed: {was: raw, until: "1.0", '), "old name 'raw' is in use"),
    ((JOB, "closed: {", "closed: {was: ended, "), "was needs until beside it"),
]


@pytest.mark.parametrize(("edit", "said"), WRONG)
def test_mistakes(tmp_path: Path, edit: Edit, said: str) -> None:
    found = mistakes(tmp_path, edit)
    assert len(found) == 1
    assert found[0].split(": ", 1)[1].startswith(said)


def test_the_wire_name_may_be_the_old_name_of_a_field(tmp_path: Path) -> None:
    assert mistakes(tmp_path, (JOB, "closed: {", 'closed: {was: dateclosed, until: "1.0", ')) == []
