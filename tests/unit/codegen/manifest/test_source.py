"""Strict YAML: positions, refusals, scalars."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from codegen.manifest.problems import ManifestError, Problem, did_you_mean
from codegen.manifest.source import Document, load, parse


def read(text: str) -> tuple[Document, list[str]]:
    problems: list[Problem] = []
    document = parse(text, "f.yaml", problems)
    return document, [str(problem) for problem in problems]


def clean(text: str) -> object:
    document, problems = read(text)
    assert problems == []
    return document.data


def test_plain_data() -> None:
    assert clean("a: 1\nb: [x, 2, {c: true}]\nd:\n  e: null\n  f: ~\n  g:\n") == {
        "a": 1,
        "b": ["x", 2, {"c": True}],
        "d": {"e": None, "f": None, "g": None},
    }


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"),
        ("No", "No"),
        ("yes", "yes"),
        ("on", "on"),
        ("off", "off"),
        ("y", "y"),
        ("n", "n"),
        ("True", "True"),
        ("NULL", "NULL"),
        ("1.10", "1.10"),
        ("1.1", 1.1),
        ("180.0", 180.0),
        ("-0.5", -0.5),
        ("12:30:00", "12:30:00"),
        ("0x10", "0x10"),
        ("0o17", "0o17"),
        ("017", "017"),
        ("+5", "+5"),
        ("-0", "-0"),
        ("-5", -5),
        ("0", 0),
        ("1_000", "1_000"),
        ("1e5", "1e5"),
        (".5", ".5"),
        (".inf", ".inf"),
        (".nan", ".nan"),
        ("2026-01-02", "2026-01-02"),
        ("2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z"),
        ("9" * 5000, "9" * 5000),
        ("1" * 400 + ".0", "1" * 400 + ".0"),
        ("true", True),
        ("false", False),
        ('"true"', "true"),
        ("'5'", "5"),
        ("|\n  5\n", "5\n"),
    ],
)
def test_scalars_are_what_they_look_like(text: str, value: object) -> None:
    found = clean(f"a: {text}")
    assert found == {"a": value}
    assert isinstance(found, dict)
    assert type(found["a"]) is type(value)


def test_positions_of_keys_and_items() -> None:
    document, _ = read("a: 1\nbb:\n  c: {d: 5, e: [x, y]}\n")
    assert document.at("a") == (1, 1)
    assert document.at("bb", "c") == (3, 3)
    assert document.at("bb", "c", "d") == (3, 7)
    assert document.at("bb", "c", "e") == (3, 13)
    assert document.at("bb", "c", "e", 1) == (3, 20)


def test_position_of_a_missing_part_is_that_of_the_nearest_above() -> None:
    document, _ = read("a:\n  b: 1\n")
    assert document.at("a", "b", "x", "y") == (2, 3)
    assert document.at("nothing") == (1, 1)
    assert str(document.problem("wrong", "a", "b")) == "f.yaml:2:3: wrong"
    assert Document("g.yaml", None, {}).at("a") == (1, 1)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: &x 1", ["f.yaml:1:4: anchor '&x' is not allowed; write each value out"]),
        ("a: &x {b: 1}", ["f.yaml:1:4: anchor '&x' is not allowed; write each value out"]),
        ("a: 1\nb: *x", ["f.yaml:2:4: alias '*x' is not allowed; write the value out"]),
        (
            "a: !<!python/name:os.system> x",
            ["f.yaml:1:4: tag '!python/name:os.system' is not allowed; only plain values are"],
        ),
        ("a: !!str 5", ["f.yaml:1:4: tag 'tag:yaml.org,2002:str' is not allowed; only plain values are"]),
        ("a: !mine x", ["f.yaml:1:4: tag '!mine' is not allowed; only plain values are"]),
        ("a:\n  <<: {b: 1}", ["f.yaml:2:3: merge key '<<' is not allowed; write the keys out"]),
        ("a: 1\nb: 2\na: 3", ["f.yaml:3:1: key 'a' is given twice; keep one"]),
        ("{a: 1, a: 2}", ["f.yaml:1:8: key 'a' is given twice; keep one"]),
        ("5: a", ["f.yaml:1:1: key '5' is not text; quote it"]),
        ("true: a", ["f.yaml:1:1: key 'true' is not text; quote it"]),
        ("~: a", ["f.yaml:1:1: key '~' is not text; quote it"]),
        ("? [a, b]\n: 1", ["f.yaml:1:3: key '...' is not text; quote it"]),
        ("? {a: b}\n: 1", ["f.yaml:1:3: key '...' is not text; quote it"]),
        (
            "*x : 1",
            [
                "f.yaml:1:1: alias '*x' is not allowed; write the value out",
                "f.yaml:1:1: key '...' is not text; quote it",
            ],
        ),
        ("a: 1\n---\nb: 2", ["f.yaml:2:1: a manifest file holds one document; remove the second '---'"]),
        ("---\n---\n", ["f.yaml:2:1: a manifest file holds one document; remove the second '---'"]),
    ],
)
def test_what_yaml_can_hide_is_refused(text: str, said: list[str]) -> None:
    assert read(text)[1] == said


def test_refused_keys_leave_no_trace_in_the_data() -> None:
    document, problems = read("a: 1\n<<: {z: 1}\n5: {y: 1}\na: 2\nb: 3")
    assert document.data == {"a": 1, "b": 3}
    assert len(problems) == 3
    assert document.at("a") == (1, 1)


def test_a_quoted_number_is_a_key() -> None:
    document, problems = read("'5': a\nno: c")
    assert (document.data, problems) == ({"5": "a", "no": "c"}, [])


def test_several_mistakes_are_all_named() -> None:
    assert len(read("a: &x 1\nb: !t 2\nb: 3\n7: 4\nc: *x")[1]) == 5


ENDS = "the text ends before a quote or a bracket is closed"
UNREAD = "cannot be read from here on; look for a missing quote, bracket, comma or indent just before"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("a: [1", f"f.yaml:2:1: not YAML: {ENDS}"),
        ("a: b: c", f"f.yaml:1:5: not YAML: {UNREAD}"),
        ("a:\n\t- 1", "f.yaml:2:1: not YAML: a tab cannot indent; use spaces"),
        ("a: 'x", f"f.yaml:1:6: not YAML: {ENDS}"),
        ("a: 'x\n\n", f"f.yaml:3:1: not YAML: {ENDS}"),
        ("%YAML 9.9\n---\na: 1", f"f.yaml:1:1: not YAML: {UNREAD}"),
        ("a: 1\nbc: \x07", "f.yaml:2:5: not YAML: this character cannot stand in a file"),
        ("a: \ud800", "f.yaml:1:1: not YAML: the text cannot be read"),
    ],
)
def test_what_is_not_yaml_is_a_problem_with_a_place(text: str, where: str) -> None:
    assert read(text)[1] == [where]


@pytest.mark.parametrize("text", ["", "# only a remark\n", "---\n", "\ufeff"])
def test_nothing_is_no_data(text: str) -> None:
    assert clean(text) is None


@pytest.mark.parametrize(
    "text", ["[" * 5000, "[" * 300 + "]" * 300, "{a: " * 40 + "1" + "}" * 40, "- " * 60 + "x"]
)
def test_deep_nesting_stops_early(text: str) -> None:
    _, problems = read(text)
    assert len(problems) == 1
    assert "nested deeper than 20 levels" in problems[0] or "not YAML" in problems[0]


def test_twenty_levels_are_fine() -> None:
    assert read("[" * 20 + "]" * 20)[1] == []


def test_an_alias_bomb_stays_small() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    document, problems = read("\n".join(lines))
    assert len(problems) == 12 + 11 * 9
    assert isinstance(document.data, dict)
    assert document.data["a11"] == [None] * 9


def test_files_are_named_from_the_root(tmp_path: Path) -> None:
    problems: list[Problem] = []
    path = tmp_path / "spec" / "a.yaml"
    path.parent.mkdir()
    path.write_bytes(b"\xef\xbb\xbfa: 1\r\nb: \xc3\xa9\r\n")
    document = load(path, tmp_path, problems)
    assert (document.name, document.data, problems) == ("spec/a.yaml", {"a": 1, "b": "\u00e9"}, [])
    assert document.at("b") == (2, 1)


def test_bytes_that_are_no_utf8_are_a_problem_with_a_place(tmp_path: Path) -> None:
    problems: list[Problem] = []
    path = tmp_path / "a.yaml"
    path.write_bytes(b"a: 1\nb: x\xff\n")
    assert load(path, tmp_path, problems).data is None
    assert [str(problem) for problem in problems] == ["a.yaml:2:5: not UTF-8: byte 0xff"]


_PIECES = [
    "a",
    "b: ",
    "\n",
    "  ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "&x ",
    "*x",
    "!t ",
    "<<: ",
    "? ",
    ": ",
    "---\n",
    "...\n",
    "|\n",
    ">-\n",
    "'",
    '"',
    "#",
    "%TAG ! x\n",
    "no",
    "1.10",
    "\t",
    "\\",
    "\u2028",
    "\x00",
    "\ud800",
]


@given(st.text() | st.lists(st.sampled_from(_PIECES), max_size=40).map("".join))
@example("? ? ? :")
@example("!<tag:yaml.org,2002:int> x")
@example("--- !t\n--- &a")
def test_no_text_raises(text: str) -> None:
    document, problems = read(text)
    for problem in problems:
        assert problem.startswith("f.yaml:")
    assert all(line > 0 and column > 0 for line, column in document.marks.values())


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text("abc xyz'\"\\:#-", max_size=8),
        lambda inner: (
            st.lists(inner, max_size=4) | st.dictionaries(st.text("abc_", min_size=1), inner, max_size=4)
        ),
        max_leaves=20,
    )
)
def test_json_reads_as_json(value: object) -> None:
    assert clean(json.dumps(value)) == value


def test_problems_are_sorted_and_said_once() -> None:
    late, early = Problem("b", 1, 1, "x"), Problem("a", 10, 2, "y")
    error = ManifestError([late, early, late, Problem("a", 9, 1, "z")])
    assert str(error) == "a:9:1: z\na:10:2: y\nb:1:1: x"


def test_suggestions() -> None:
    assert did_you_mean("sumary", ["summary", "id"]) == ", did you mean 'summary'?"
    assert did_you_mean("zzz", ["summary"]) == ""
