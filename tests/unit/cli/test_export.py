"""``halopsa export``."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from halopsa import HaloPsaClient
from halopsa.cli import progress as progress_module
from halopsa.cli.progress import ProgressLine, duration, progress_text
from halopsa.core.paging.listing import Listing
from halopsa.core.paging.progress import Progress
from halopsa.errors import HaloPsaConnectionError
from halopsa.export import export
from halopsa.sandbox import Sandbox
from tests.unit.cli.kit import HOSTED, environment, flat, run
from tests.unit.export.kit import names, read_jsonl


@pytest.fixture(scope="module")
def tenant() -> Iterator[Sandbox]:
    with Sandbox(rate_limit=None, tickets=230) as halo:
        yield halo


@pytest.fixture
def halo(tenant: Sandbox) -> Sandbox:
    tenant.reset()
    return tenant


@pytest.fixture
def client(halo: Sandbox) -> Iterator[HaloPsaClient]:
    with HaloPsaClient(**halo.connection) as found:
        yield found


def test_it_makes_the_file_and_says_so(halo: Sandbox, client: HaloPsaClient, tmp_path: Path) -> None:
    out = tmp_path / "tickets.csv"
    result = run("export", "tickets", "--out", str(out), env=environment(halo))
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith(f"tickets: 230 rows in {out} (")
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [int(row["id"]) for row in rows] == [row.id for row in client.tickets.list_all()]
    manifest = json.loads((tmp_path / "tickets.csv.manifest.json").read_bytes())
    assert (manifest["resource"], manifest["host"]) == ("tickets", halo.connection["base_url"])
    for secret in (halo.connection["client_id"], halo.connection["client_secret"]):
        assert secret not in json.dumps(manifest)
    assert names(tmp_path) == {"tickets.csv", "tickets.csv.manifest.json"}


def test_filters_have_the_types_of_the_call(halo: Sandbox, client: HaloPsaClient, tmp_path: Path) -> None:
    out = tmp_path / "t.jsonl"
    one = client.tickets.list()[0].client_id
    result = run(
        *("export", "tickets", "--out", str(out), "--filter", "open_only=true"),
        *("--filter", f"client_id={one}", "--search", "printer", "--fields", "client_id,summary"),
        *("--page-size", "20", "--prefetch", "2"),
        env=environment(halo),
    )
    assert result.exit_code == 0, result.output
    wanted = client.tickets.list_all(open_only=True, client_id=one, search="printer").to_list()
    assert [row["summary"] for row in read_jsonl(out)] == [row.summary for row in wanted]
    assert all(row.keys() == {"client_id", "summary"} for row in read_jsonl(out))
    manifest = json.loads((tmp_path / "t.jsonl.manifest.json").read_bytes())
    assert manifest["parameters"]["open_only"] == "true"
    assert manifest["page_size"] == 20


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["ticket"], "did you mean 'tickets'?"),
        (["../tickets"], "has no list"),
        (["api.nothing"], "has no list"),
        (["tickets", "--filter", "open_only"], "is not NAME=VALUE"),
        (["tickets", "--filter", "a=1", "--filter", "a=2"], "given twice"),
        (["tickets", "--filter", "page_size=5"], "an option of its own"),
        (["tickts"], "did you mean 'tickets'? There are"),
        (["tax"], "'tax' has no list. There are"),
        (
            ["tickets", "--changed-since", "no.manifest.json"],
            "no file 'no.manifest.json' to read; the first time",
        ),
    ],
)
def test_mistakes_of_the_command_line(arguments: list[str], problem: str, tmp_path: Path) -> None:
    result = run("export", *arguments, "--out", str(tmp_path / "t.csv"), env=HOSTED)
    assert result.exit_code == 2
    assert problem.lower() in flat(result).lower()
    assert names(tmp_path) == set()


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["--filter", "open_onyl=true"], "open_only"),
        (["--filter", "asset_id=x"], "asset_id"),
        (["--fields", "sumary"], "did you mean 'summary'"),
        (["--format", "csv", "--fields", ","], "names no field"),
    ],
)
def test_mistakes_that_the_client_knows(
    arguments: list[str], problem: str, halo: Sandbox, tmp_path: Path
) -> None:
    sent = len(halo.requests)
    result = run("export", "tickets", "--out", str(tmp_path / "t.csv"), *arguments, env=environment(halo))
    assert result.exit_code == 2
    assert problem in flat(result)
    assert (len(halo.requests), names(tmp_path)) == (sent, set())


def test_a_file_that_is_there_is_kept(halo: Sandbox, tmp_path: Path) -> None:
    out = tmp_path / "t.jsonl"
    out.write_text("mine", encoding="utf-8")
    result = run("export", "teams", "--out", str(out), env=environment(halo))
    assert (result.exit_code, out.read_text(encoding="utf-8")) == (2, "mine")
    assert "--overwrite" in flat(result)
    assert run("export", "teams", "--out", str(out), "--overwrite", "-q", env=environment(halo)).output == ""
    assert read_jsonl(out)


def test_what_the_vendor_publishes_can_be_exported_too(halo: Sandbox, tmp_path: Path) -> None:
    out = tmp_path / "t.sqlite"
    result = run("export", "api.tickets", "--out", str(out), env=environment(halo))
    assert result.exit_code == 0, result.output
    assert "230 rows" in result.stdout


def test_an_interrupted_export_goes_on(
    halo: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "t.jsonl"
    arguments = ("export", "tickets", "--out", str(out), "--page-size", "50", "--prefetch", "1")
    fetch = Listing.pages

    def interrupted(listing: Listing[object]) -> Iterator[object]:
        for number, page in enumerate(fetch(listing)):
            if number == 2:
                raise KeyboardInterrupt
            yield page

    monkeypatch.setattr("halopsa.export.job.SAVE_EVERY", 0.0)
    monkeypatch.setattr("halopsa.export.job._COST", 0)
    with monkeypatch.context() as patch:
        patch.setattr(Listing, "pages", interrupted)
        stopped = run(*arguments, env=environment(halo))
    assert stopped.exit_code == 130
    assert "100 rows are kept" in flat(stopped)
    assert not out.exists()
    result = run(*arguments, env=environment(halo))
    assert result.exit_code == 0, result.output
    assert "Going on after row 100" in result.stderr
    assert [row["id"] for row in read_jsonl(out)] == list(range(1, 231))


def test_changes_since_a_date_and_since_the_last_time(
    halo: Sandbox, client: HaloPsaClient, tmp_path: Path
) -> None:
    def changed(name: str, since: object) -> list[object]:
        out = tmp_path / name
        result = run(
            "export", "tickets", "--out", str(out), "--changed-since", str(since), env=environment(halo)
        )
        assert result.exit_code == 0, result.output
        return [row["id"] for row in read_jsonl(out)]

    last = max(row.datelastupdate for row in client.tickets.list_all() if row.datelastupdate)
    first = changed("1.jsonl", last.isoformat())
    assert 1 <= len(first) < 230
    made = client.tickets.create(summary="New")
    second = changed("2.jsonl", tmp_path / "1.jsonl.manifest.json")
    assert made.id in second
    assert len(second) < 230
    before, after = (
        json.loads((tmp_path / f"{number}.jsonl.manifest.json").read_bytes()) for number in (1, 2)
    )
    assert after["since"] == json.loads(before["bookmark"])["since"]
    for bad in (tmp_path / "1.jsonl", "yesterday"):
        result = run(
            "export",
            "tickets",
            "--out",
            str(tmp_path / "3.csv"),
            "--changed-since",
            str(bad),
            env=environment(halo),
        )
        assert result.exit_code in (1, 2)
    assert not (tmp_path / "3.csv").exists()


def test_an_interrupted_export_of_changes_starts_over(
    halo: Sandbox, client: HaloPsaClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "t.jsonl"

    def fail(progress: Progress) -> None:
        if progress.rows >= 100:
            raise HaloPsaConnectionError("The line is dead.")

    with pytest.raises(HaloPsaConnectionError) as caught:
        export(client.tickets.changed_since("2020-01-01", page_size=50, progress=fail), out)
    assert not any("goes on from there" in note for note in caught.value.__notes__)
    assert names(tmp_path) == set()
    with monkeypatch.context() as patch:  # as a killed process leaves it
        patch.setattr("halopsa.export.job.Job._clean", lambda job: None)
        with pytest.raises(HaloPsaConnectionError):
            export(client.tickets.changed_since("2020-01-01", page_size=50, progress=fail), out)
    said: list[str] = []
    result = export(client.tickets.changed_since("2020-01-01", page_size=50), out, say=said.append)
    assert (result.rows, said) == (230, ["An export of changes starts over."])


def test_missing_rows(halo: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from halopsa.core.operations.page_reader import PageReader

    fetch = PageReader.page

    async def claims_more(reader: PageReader, page_no: int, page_size: int) -> object:  # type: ignore[type-arg]  # of any
        raw = await fetch(reader, page_no, page_size)
        object.__setattr__(raw, "record_count", 500)
        return raw

    monkeypatch.setattr(PageReader, "page", claims_more)
    out = tmp_path / "t.jsonl"
    result = run("export", "tickets", "--out", str(out), env=environment(halo))
    assert result.exit_code == 3
    assert "Rows are missing" in flat(result)
    assert "--allow-incomplete" in flat(result)
    assert not out.exists()
    sent = len(halo.requests)
    result = run("export", "tickets", "--out", str(out), "--allow-incomplete", env=environment(halo))
    assert (result.exit_code, len(read_jsonl(out)), len(halo.requests)) == (0, 230, sent)
    assert "Rows may be missing" in result.stderr


def test_a_filter_that_did_nothing_is_told_in_one_line(tmp_path: Path) -> None:
    arguments = ("export", "tickets", "--out", str(tmp_path / "t.jsonl"), "--filter", "client_id=1")
    with Sandbox(rate_limit=None, tickets=60, ignore_filters=True) as halo:
        result = run(*arguments, env=environment(halo))
        search = run("tickets", "search", "--client", "1", env=environment(halo))
    for told in (result, search):
        assert told.exit_code == 0
        lines = [line for line in told.stderr.splitlines() if "did nothing" in line]
        assert len(lines) == 1
        assert lines[0].startswith("Warning: tickets.list: the filter client_id did nothing")
        assert ".py:" not in told.stderr


def test_what_goes_wrong_with_files(halo: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("halopsa.core.tabular.spool.to_disk", full)
    result = run("export", "teams", "--out", str(tmp_path / "t.jsonl"), env=environment(halo))
    assert result.exit_code == 1
    assert "No space left on device" in flat(result)
    assert names(tmp_path) == set()


# The line that moves


def test_durations() -> None:
    assert [duration(seconds) for seconds in (0, 59.4, 65, 3599, 7320)] == [
        "0 s",
        "59 s",
        "1:05 min",
        "59:59 min",
        "2:02 h",
    ]


def test_progress_texts() -> None:
    text = progress_text("tickets", Progress(500, 2000, 5, 2.0, 250.0, 6.0))
    assert text == "tickets  [#####...............]  25%  500 of 2,000  250 rows/s  6 s left"
    assert progress_text("x", Progress(5000, None, 5, 2.0, 250.0, None)) == "x  5,000 rows  250 rows/s"
    assert "100%" in progress_text("x", Progress(11, 10, 1, 1.0, 1.0, None))


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("quiet", [False, True])
def test_a_terminal_sees_one_line_that_goes_away(quiet: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(progress_module, "_EVERY", 0.0)
    with ProgressLine("tickets", quiet=quiet) as line:
        line(Progress(500, 2000, 5, 2.0, 250.0, 6.0))
        line(Progress(5, None, 5, 2.0, 250.0, None))
    shown = screen.getvalue().split("\r")
    if quiet:
        assert shown == [""]
    else:
        assert shown[1].startswith("tickets  [###")
        assert shown[2].strip() == "tickets  5 rows  250 rows/s"
        assert len(shown[2]) == len(shown[1])
        assert shown[3].strip() == ""
        assert shown[-1] == ""


def test_no_terminal_sees_no_line(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = io.StringIO()
    monkeypatch.setattr(sys, "stderr", screen)
    ProgressLine("tickets")(Progress(5, None, 5, 2.0, 250.0, None))
    assert screen.getvalue() == ""
