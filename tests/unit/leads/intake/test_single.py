"""One lead over HTTP: accepted, answered, found again, repeated by key, refused."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from halopsa.leads.service import Service
from halopsa.leads.store import schema
from tests.unit.leads.intake.kit import LEAD, Stand, stand
from tests.unit.leads.web.served import until


@pytest.fixture(scope="module")
def up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    with stand(tmp_path_factory.mktemp("single")) as found:
        yield found


def test_the_example_of_the_reference(up: Stand) -> None:
    got = up.post("/sync/leads", LEAD)
    assert got.status == 200, got.text
    assert list(got.json) == ["success", "lead_id", "halopsa_ticket_id", "actions_taken"]
    assert got.json["success"] is True
    assert got.json["halopsa_ticket_id"] >= 67890
    assert got.json["actions_taken"] == ["lead_created", "custom_fields_populated", "list_assigned"]


def test_the_same_person_is_found_again_however_the_address_is_written(up: Stand) -> None:
    first = up.post("/sync/leads", up.lead("Ann.Other@company.com")).json
    again = up.post("/sync/leads", up.lead(" Ann O. <ann.other@COMPANY.com> "))
    assert again.status == 200
    assert again.json == {**first, "actions_taken": ["duplicate_found"]}


def test_update_existing(up: Stand) -> None:
    first = up.post("/sync/leads", up.lead("upd@company.com")).json
    body = {**up.lead("UPD@company.com", title="CEO", phone=""), "options": {"update_existing": True}}
    again = up.post("/sync/leads", body)
    assert again.json == {**first, "actions_taken": ["duplicate_found", "lead_updated"]}
    kind, lead, payload = up.tenant.did[-1]
    assert (kind, lead) == ("update", first["lead_id"])
    assert payload == {"data": {"first_name": "Jo", "title": "CEO"}}


def test_without_deduplication_there_is_another_lead(up: Stand) -> None:
    first = up.post("/sync/leads", up.lead("two@company.com")).json
    second = up.post("/sync/leads", {**up.lead("two@company.com"), "options": {"deduplication": False}}).json
    assert first["lead_id"] != second["lead_id"]
    assert first["halopsa_ticket_id"] != second["halopsa_ticket_id"]
    assert second["actions_taken"][0] == "lead_created"
    third = up.post("/sync/leads", up.lead("two@company.com")).json
    assert third["lead_id"] == first["lead_id"]


def test_many_at_once_of_one_person_are_one_lead(up: Stand) -> None:
    before = up.count(schema.leads)
    with ThreadPoolExecutor(12) as pool:
        found = list(pool.map(lambda _: up.post("/sync/leads", up.lead("crowd@company.com")), range(12)))
    assert {each.status for each in found} == {200}
    assert len({(each.json["lead_id"], each.json["halopsa_ticket_id"]) for each in found}) == 1
    assert sorted(each.json["actions_taken"][0] for each in found) == ["duplicate_found"] * 11 + [
        "lead_created"
    ]
    assert up.count(schema.leads) == before + 1


def test_an_answer_that_takes_too_long_is_given_before_the_work_is_done(up: Stand) -> None:
    up.tenant.gate.clear()
    try:
        body = up.lead("later@company.com")
        got = up.post("/sync/leads", body, Prefer="respond-async", Idempotency_Key="later")
        assert got.status == 202
        assert got.json["success"] is True
        assert (got.json["halopsa_ticket_id"], got.json["actions_taken"]) == (None, ["accepted"])
        up.service.answer_within = 0.1
        assert up.post("/sync/leads", body).status == 202  # somebody else's post of the same person waits too
    finally:
        up.service.answer_within = 5.0
        up.tenant.gate.set()
    again = up.post("/sync/leads", body, Idempotency_Key="later")
    assert (again.status, again.json["lead_id"]) == (200, got.json["lead_id"])
    assert again.json["actions_taken"][0] == "lead_created"


def test_an_idempotency_key_makes_nothing_twice(up: Stand) -> None:
    body = {**up.lead("key@company.com"), "options": {"deduplication": False}}
    with ThreadPoolExecutor(6) as pool:
        found = list(pool.map(lambda _: up.post("/sync/leads", body, Idempotency_Key="k1"), range(6)))
    assert {(each.status, each.text) for each in found} == {(200, found[0].text)}
    assert up.post("/sync/leads", body, Idempotency_Key="k2").json["lead_id"] != found[0].json["lead_id"]
    other = up.post("/sync/leads", up.lead("other@company.com"), Idempotency_Key="k1")
    assert (other.status, other.error["code"]) == (409, "VALIDATION_ERROR")
    assert other.error["details"] == {"field": "Idempotency-Key"}


def test_a_refused_post_does_not_use_up_its_key(up: Stand) -> None:
    assert up.post("/sync/leads", up.lead("bad"), Idempotency_Key="k3").status == 400
    assert up.post("/sync/leads", up.lead("good@company.com"), Idempotency_Key="k3").status == 200


def test_an_invalid_address(up: Stand) -> None:
    got = up.post("/sync/leads", up.lead("invalid-email"))
    assert got.status == 400
    assert got.error["message"] == "Invalid email address format"
    assert got.error["details"] == {"field": "email", "value": "invalid-email"}


@pytest.mark.parametrize("source", ["", "  ", "x" * 65])
def test_a_lead_has_a_source(up: Stand, source: str) -> None:
    got = up.post("/sync/leads", {**up.lead("source@company.com"), "source": source})
    assert (got.status, got.error["details"]["field"]) == (400, "source")


def test_who_said_no_is_not_kept_and_not_repeated(up: Stand) -> None:
    up.suppress("no@company.com")
    leads, keys = up.count(schema.leads), up.count(schema.idempotency)
    got = up.post("/sync/leads", up.lead("Nobody <NO@company.com>"), Idempotency_Key="no")
    assert (got.status, got.error["code"]) == (422, "VALIDATION_ERROR")
    assert got.error["message"] == "This person asked not to be contacted."
    assert got.error["details"] == {"field": "email", "reason": "do_not_contact"}
    assert b"company.com" not in got.text.lower()
    assert (up.count(schema.leads), up.count(schema.idempotency)) == (leads, keys)


def test_who_says_no_between_acceptance_and_work(up: Stand) -> None:
    up.tenant.gate.clear()
    got = up.post("/sync/leads", up.lead("late@company.com"), Prefer="respond-async", Idempotency_Key="late")
    assert got.status == 202
    up.suppress("late@company.com")
    up.tenant.gate.set()
    again = up.post("/sync/leads", up.lead("late@company.com"), Idempotency_Key="late")
    assert (again.status, again.error["details"]["reason"]) == (422, "do_not_contact")


@pytest.mark.parametrize(
    ("name", "status", "code"), [("Refused", 502, "EXTERNAL_API_ERROR"), ("Faulty", 400, "VALIDATION_ERROR")]
)
def test_what_fails_for_good_says_so_and_can_be_posted_again(
    up: Stand, name: str, status: int, code: str
) -> None:
    email = f"{name}@company.com"
    got = up.post("/sync/leads", up.lead(email, first_name=name))
    assert (got.status, got.error["code"]) == (status, code)
    lead = got.error["details"]["lead_id"]
    again = up.post("/sync/leads", up.lead(email, first_name="Better"))
    assert (again.status, again.json["lead_id"]) == (200, lead)
    assert again.json["actions_taken"][0] == "lead_created"


def test_work_that_ends_in_another_process_is_noticed(up: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Service, "ended", lambda _self, _name: None)  # so that only the database tells
    up.tenant.gate.clear()
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(up.post, "/sync/leads", up.lead("elsewhere@company.com"))
        until(lambda: up.count(schema.leads) > 0 and not asked.done())
        up.tenant.gate.set()
        assert asked.result(4).status == 200


def test_validate(up: Stand) -> None:
    example = {"data": {"first_name": "John", "email": "nobody.yet@company.com"}, "source": "apollo"}
    assert up.post("/validate/leads", example).json == {
        "valid": True,
        "warnings": [],
        "suggestions": ["Consider adding phone number for better contact rate"],
    }
    before = up.count(schema.leads)
    said = {
        "not an address": (False, ["Invalid email address format"]),
        "NO@company.com": (False, ["Do not contact"]),
        "ann.other@company.com": (True, ["Duplicate email address"]),
    }
    up.suppress("no@company.com")
    for email, (valid, warnings) in said.items():
        got = up.post("/validate/leads", {"data": {"email": email, "phone": "+1 555 0100"}, "source": "x"})
        assert got.json == {"valid": valid, "warnings": warnings, "suggestions": []}
    assert up.count(schema.leads) == before
