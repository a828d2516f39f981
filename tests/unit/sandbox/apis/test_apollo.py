"""The stand-in of Apollo: people by id, address or name and company, many at once, and searches that hide."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from halopsa.leads.apollo import ApolloClient, AuthenticationError, InvalidRequestError
from halopsa.leads.apollo.models.person_query import PersonQuery
from halopsa.sandbox import ApiSandbox


@pytest.fixture(scope="module")
def stand_in() -> Iterator[ApiSandbox]:
    with ApiSandbox("apollo") as found:
        yield found


@pytest.fixture
def client(stand_in: ApiSandbox) -> Iterator[ApolloClient]:
    with ApolloClient(**stand_in.connection) as found:
        yield found


def test_a_person_is_found_by_what_is_known(client: ApolloClient) -> None:
    found = client.people.match(email="ADA.Marsh@alder-dental.example").person
    assert found is not None
    assert (found.name, found.title, found.email) == (
        "Ada Marsh",
        "Head of IT",
        "ada.marsh@alder-dental.example",
    )
    for known in (
        PersonQuery(person_id=found.id),
        PersonQuery(name="ada marsh", organization_name="Alder Dental"),
        PersonQuery(first_name="Ada", last_name="Marsh", domain="alder-dental.example"),
    ):
        again = client.people.match(known).person
        assert again is not None
        assert again.id == found.id
    assert client.people.match(name="Ada Marsh").person is None  # a name alone
    assert client.people.match(email="nobody@alder-dental.example").person is None


def test_ten_people_at_once(client: ApolloClient) -> None:
    rows = [{"email": "ada.marsh@alder-dental.example"}, {"email": "nobody@alder-dental.example"}]
    found = client.people.bulk_match(rows)
    assert (found.unique_enriched_records, found.missing_records, found.credits_consumed) == (1, 1, 1)
    assert [one and one["first_name"] for one in found.matches or []] == ["Ada", None]
    with pytest.raises(InvalidRequestError, match="one to ten"):
        client.people.bulk_match([{"email": f"{number}@alder-dental.example"} for number in range(11)])


def test_a_search_hides_addresses_and_surnames(client: ApolloClient) -> None:
    found = client.search.people(person_titles=["CTO"], per_page=4)
    assert found.total_entries == 8
    people = found.people or []
    assert [one.title for one in people] == ["CTO"] * 4
    assert {one.last_name_obfuscated for one in people} == {"Ma***h", "Ok***r", "Pe***v"}
    assert all("email" not in one.to_dict() for one in people)
    second = client.search.people(person_titles=["CTO"], per_page=4, page=2).people or []
    assert {one.id for one in people}.isdisjoint(one.id for one in second)
    here = client.search.people(q_organization_domains_list=["elm-accounting.example"]).people or []
    assert {one.organization.name for one in here if one.organization} == {"Elm Accounting"}


def test_the_key_is_checked(stand_in: ApiSandbox, client: ApolloClient) -> None:
    assert client.auth.health().is_logged_in
    with (
        ApolloClient(**{**stand_in.connection, "api_key": "another"}) as other,
        pytest.raises(AuthenticationError),
    ):
        other.auth.health()
