"""What ``make run`` shows: it must work, and it must notice when something differs."""

from __future__ import annotations

import re

import pytest

from halopsa.sandbox import Sandbox, demo


def test_a_day_goes_as_expected(capsys: pytest.CaptureFixture[str]) -> None:
    assert demo.main() == 0
    shown = capsys.readouterr()
    assert shown.err == ""
    assert "1,250 tickets in 13 pages" in shown.out
    assert "HaloPsaUnsupportedError: invoices.send" in shown.out
    assert "DIFFERS" not in shown.out
    assert shown.out.isascii()
    assert max(len(line) for line in shown.out.splitlines()) < 250
    assert [int(number) for number in re.findall(r"^ ?(\d+)\. ", shown.out, re.MULTILINE)] == list(
        range(1, 13)
    )
    assert shown.out.endswith("Everything went as expected.\n")


def test_a_missing_ticket_is_noticed(capsys: pytest.CaptureFixture[str]) -> None:
    with Sandbox(tickets=600, rate_limit=None) as halo:
        differences = demo.spend(halo, tickets=601)
    assert differences == [
        "tickets: expected 601, found 600",
        "different tickets: expected 601, found 600",
    ]
    assert "DIFFERS: tickets: expected 601, found 600" in capsys.readouterr().out


def test_an_error_ends_the_day_without_a_traceback(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    start = Sandbox.start

    def started(halo: Sandbox) -> Sandbox:
        start(halo)
        halo.fail_next(200, "<html>gateway</html>", content_type="text/html", path="/api/Invoice")
        return halo

    monkeypatch.setattr(Sandbox, "start", started)
    assert demo.main(tickets=600) == 1
    shown = capsys.readouterr()
    assert shown.err.startswith("Differs: HaloPsaOutcomeUnknownError: POST /Invoice")
    assert "Traceback" not in shown.err
    assert shown.out.endswith("Not everything went as expected.\n")
