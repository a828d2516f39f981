"""Keys that stand for ids, operators that change a list, names and types of some APIs only, and forms with files."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from email import message_from_bytes
from pathlib import Path

import pytest

from halopsa.core.facts import ApiFacts
from tests.unit.core.ledger import Asked, Book, Caller, ledger, served


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> ApiFacts:
    return ledger(tmp_path_factory.mktemp("ledger"))


@pytest.fixture
def book() -> Iterator[Book]:
    with served() as made:
        yield made


@pytest.fixture(params=["sync", "async"])
def call(facts: ApiFacts, book: Book, request: pytest.FixtureRequest) -> Iterator[Caller]:
    made = Caller(facts, book, suspends=request.param == "async")
    yield made
    made.close()


# Keys


@pytest.mark.parametrize("key", ["5", "a/b", "..", "a b", "50%", "?x=1", "#", "caf\u00e9", "extid-5"])
def test_a_record_is_found_changed_and_deleted_by_another_key(call: Caller, book: Book, key: str) -> None:
    book.add({"name": "Other"})
    made = book.add({"name": "One", "externalId": key, "sourceId": f"s{key}"})
    assert call("accounts.get", f"extid-{key}").id == made["_id"]
    assert call("accounts.update", f"srcid-s{key}", name="Two").name == "Two"
    call("accounts.delete", f"extid-{key}")
    assert [account["name"] for account in book.accounts.values()] == ["Other"]
    assert all(asked.path.count("/") == 3 for asked in book.asked)


def test_an_id_of_digits_stays_text(call: Caller, book: Book) -> None:
    book.accounts["0123"] = {"_id": "0123", "name": "One"}
    assert call("accounts.update", "0123", name="Two").name == "Two"
    assert book.asked[0].path == "/rest/accounts/0123"


@pytest.mark.parametrize(
    "key", ["extid-", "extid-  ", "srcid-", "", "  ", "..", ".", "extid-\n", "extid-a\x00b"]
)
def test_what_names_no_record_is_refused(call: Caller, book: Book, key: str) -> None:
    for how in ("get", "delete"):
        with pytest.raises(call.error("RefusedError"), match="Nothing was sent"):
            call(f"accounts.{how}", key)
    with pytest.raises(call.error("RefusedError"), match="Nothing was sent"):
        call("accounts.update", key, name="x")
    assert book.asked == []


def test_a_prefix_without_a_key_is_told(call: Caller, book: Book) -> None:
    with pytest.raises(call.error("RefusedError")) as refused:
        call("accounts.get", "extid-")
    assert "'extid-' has no external_id after its prefix" in str(refused.value)


def test_a_field_that_names_a_record_takes_a_key(call: Caller, book: Book) -> None:
    call("accounts.create", name="One", parent_id="extid-5")
    call("accounts.bulk_upsert", [{"external_id": "x", "name": "n", "parentId": "srcid-7"}])
    assert [asked.json for asked in book.asked] == [
        {"name": "One", "parentId": "extid-5"},
        [{"externalId": "x", "name": "n", "parentId": "srcid-7"}],
    ]
    with pytest.raises(call.error("RefusedError"), match="parent_id: names no record"):
        call("accounts.create", name="One", parent_id="extid- ")
    assert len(book.asked) == 2


def test_a_record_is_sent_by_its_key_only_to_the_record_it_is(call: Caller, book: Book) -> None:
    book.add({"name": "One", "externalId": "5"})
    book.add({"name": "Two", "externalId": "6"})
    read = call("accounts.get", "extid-5")
    read.name = "First"
    assert call("accounts.update", "extid-5", read).name == "First"
    with pytest.raises(call.error("RefusedError"), match="external_id: is '5' in the data"):
        call("accounts.update", "extid-6", read)
    with pytest.raises(call.error("RefusedError"), match="id: is "):
        call("accounts.update", next(reversed(book.accounts)), read)
    assert [account["name"] for account in book.accounts.values()] == ["First", "Two"]


# Lists


def test_a_list_is_changed_by_operators(call: Caller, book: Book) -> None:
    made = book.add({"name": "One"})
    call("accounts.update", made["_id"], tags={"$add": ["a"], "$remove": ("b",)}, sizes={"$replace": [1.0]})
    call("accounts.bulk_upsert", [{"external_id": "x", "name": "n", "tags": {"$add": {"c"}}}])
    assert book.asked[0].json == {"tags": {"$add": ["a"], "$remove": ["b"]}, "sizes": {"$replace": [1]}}
    assert book.asked[1].json[0]["tags"] == {"$add": ["c"]}


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ({"$Add": ["a"]}, r"tags: '\$Add' does nothing to a list; did you mean '\$add'\?"),
        ({"add": ["a"]}, r"tags: 'add' does nothing to a list; did you mean '\$add'\?"),
        ({"$add": "a"}, "tags: expected a sequence, got str"),
        ({"$add": [{}]}, "tags: expected str, got dict"),
        ({}, r"tags: holds none of \$add, \$replace, \$remove"),
        ({5: ["a"]}, "tags: 5 does nothing to a list"),
    ],
)
def test_what_is_no_operator_is_refused(call: Caller, book: Book, value: object, said: str) -> None:
    with pytest.raises(call.error("RefusedError"), match=said):
        call("accounts.create", name="One", tags=value)
    assert book.asked == []


def test_only_lists_have_operators(call: Caller, book: Book) -> None:
    with pytest.raises(call.error("RefusedError"), match="name: expected str"):
        call("accounts.create", name={"$add": ["a"]})
    call("accounts.create", name="One", custom={"$add": ["a"]})  # an object may hold anything
    assert book.asked[0].json["custom"] == {"$add": ["a"]}


def test_operators_are_in_the_types(facts: ApiFacts) -> None:
    import importlib

    fields = importlib.import_module("ledger.types.accounts").AccountFields.__annotations__
    told = {
        name: str(getattr(kind, "__forward_arg__", kind)).replace("'", '"') for name, kind in fields.items()
    }
    assert told["sizes"] == (
        'Sequence[int] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[int]] | None'
    )
    assert told["name"] == "str | None"


# Names and types


def test_types_and_names_that_only_some_apis_have(call: Caller, book: Book) -> None:
    given = {
        "name": "One", "opened": date(2024, 1, 1), "domains": ["a.example", "b.example"],
        "custom": {"size": 3}, "extra": {"x": 1}, "active": True,
    }  # fmt: skip
    made = call("accounts.create", given)
    assert book.asked[0].json == {
        "name": "One", "openedDay": 19723, "domains": "a.example,b.example",
        "custom": {"size": 3}, "extra": {"x": 1}, "active": True,
    }  # fmt: skip
    assert (made.opened, made.domains, made.custom) == (
        date(2024, 1, 1),
        ["a.example", "b.example"],
        {"size": 3},
    )
    assert (made.extra_, made.extra) == ({"x": 1}, {})
    made.custom["size"] = 4
    call("accounts.update", made.id, made)
    assert book.asked[1].json == {"custom": {"size": 4}}
    bare = book.add({"name": "Two", "active": "", "domains": ",c.example,"})
    read = call("accounts.get", bare["_id"])
    assert (read.active, read.domains, read.custom, read.problems) == (False, ["c.example"], {}, [])
    bare["active"] = "true"
    assert call("accounts.get", bare["_id"]).active is True


# Forms


def _parts(asked: Asked) -> dict[str, tuple[str | None, str, bytes]]:
    whole = message_from_bytes(b"Content-Type: " + asked.kind.encode() + b"\r\n\r\n" + asked.body)
    found: dict[str, tuple[str | None, str, bytes]] = {}
    for part in whole.walk():
        if not part.is_multipart():
            name, content = (
                part.get_param("name", header="content-disposition"),
                part.get_payload(decode=True),
            )
            assert isinstance(content, bytes)
            found[str(name)] = (part.get_filename(), part.get_content_type(), content)
    return found


def test_a_file_goes_out_in_a_form(call: Caller, book: Book, tmp_path: Path) -> None:
    book.fault = lambda asked: (200, {}, {"id": "s1", "filename": "slip.png", "accountId": "extid-5"})
    path = tmp_path / "slip.png"
    path.write_bytes(b"\x89PNG\x00\r\n--")
    made = call("slips.upload", path, account_id="extid-5", pages=2, custom={"a": [1]})
    assert (made.id, made.filename, made.account_id) == ("s1", "slip.png", "extid-5")
    asked = book.asked[0]
    assert (asked.method, asked.path) == ("POST", "/rest/slips")
    assert _parts(asked) == {
        "accountId": (None, "text/plain", b"extid-5"),
        "pages": (None, "text/plain", b"2"),
        "custom": (None, "text/plain", b'{"a": [1]}'),
        "file": ("slip.png", "image/png", b"\x89PNG\x00\r\n--"),
    }
    call("slips.upload", io.BytesIO(b"x"), filename="../up/a b.bin", content_type="x/y", account_id="1")
    assert _parts(book.asked[1])["file"] == ("a b.bin", "x/y", b"x")


def test_a_file_that_cannot_go_out_is_refused(call: Caller, book: Book) -> None:
    calls: list[tuple[object, dict[str, object]]] = [
        (b"x", {"account_id": "1"}),
        (b"", {"account_id": "1", "filename": "a"}),
        (b"x", {"filename": "a"}),
        (b"x", {"filename": "a", "account_id": "1", "page": 2}),
        (b"x", {"filename": "a", "account_id": "1", "note": "n"}),
        (b"x", {"filename": "a", "account_id": "1", "content_type": "a b"}),
        ({"file": b"x"}, {"filename": "a", "account_id": "1"}),
        (b"x", {"filename": 5, "account_id": "1"}),
    ]
    for file, given in calls:
        with pytest.raises(call.error("RefusedError"), match="Nothing was sent"):
            call("slips.upload", file, **given)
    assert book.asked == []


def test_an_upload_without_a_readable_answer_may_have_been_done(call: Caller, book: Book) -> None:
    book.fault = lambda asked: "lost"
    with pytest.raises(call.error("DoubtfulError")):
        call("slips.upload", b"x", filename="a", account_id="1")
    book.fault = lambda asked: (200, {}, {"ok": True})
    with pytest.raises(call.error("DoubtfulError")):
        call("slips.upload", b"x", filename="a", account_id="1")
    assert len(book.asked) == 2
