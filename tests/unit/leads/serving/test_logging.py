"""Log of the lead service: lines of JSON, request ids, and nothing of a person or a secret."""

from __future__ import annotations

import io
import json
import logging

import pytest

from halopsa.leads.logging import REQUEST_ID, configure


@pytest.fixture
def stream() -> io.StringIO:
    found = io.StringIO()
    configure(found)
    return found


def lines(stream: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_a_line_is_an_object(stream: io.StringIO) -> None:
    token = REQUEST_ID.set("req_1")
    try:
        logging.getLogger("halopsa.leads.work").info("lead %s done", 7, extra={"lead_id": 7})
    finally:
        REQUEST_ID.reset(token)
    logging.getLogger("halopsa.leads.work").debug("not this")
    (line,) = lines(stream)
    assert str(line.pop("time"))[:2] == "20"
    assert line == {
        "level": "INFO",
        "logger": "halopsa.leads.work",
        "message": "lead 7 done",
        "lead_id": 7,
        "request_id": "req_1",
    }


@pytest.mark.parametrize("text", ["ann@example.com", "Ann <ann@example.com>", "x:ann+a@sub.example.com,"])
def test_addresses_are_left_out(stream: io.StringIO, text: str) -> None:
    logging.getLogger("halopsa.leads").warning("of %s", text, extra={"detail": {"who": text}, "more": text})
    assert "example.com" not in stream.getvalue()
    assert "[address]" in stream.getvalue()


def test_secrets_are_left_out(stream: io.StringIO) -> None:
    logging.getLogger("halopsa.leads").warning(
        "Authorization: Bearer hl_abc_defghijkl", extra={"client_secret": "hunter2"}
    )
    assert "defghijkl" not in stream.getvalue()
    assert "hunter2" not in stream.getvalue()


def test_control_characters_command_nothing(stream: io.StringIO) -> None:
    logging.getLogger("halopsa.leads").warning("a\nb\x1b[31m%s", "\u202eevil\r\n{}")
    assert len(stream.getvalue().splitlines()) == 1
    (line,) = lines(stream)
    assert "\x1b" not in str(line["message"])
    assert "\u202e" not in str(line["message"])


def test_an_exception_has_its_places_and_not_its_text(stream: io.StringIO) -> None:
    try:
        raise ValueError("Ann Miller said no")
    except ValueError:
        logging.getLogger("halopsa.leads").exception("it failed")
    (line,) = lines(stream)
    assert "Miller" not in stream.getvalue()
    assert str(line["exc_info"]).startswith("ValueError: test_an_exception_has_its_places_and_not_its_text (")
