"""Contacts, end to end."""

from __future__ import annotations

from halopsa import HaloPsaClient
from tests.integration.checks import gone, ids


def test_list_and_list_all(client: HaloPsaClient) -> None:
    page = client.contacts.list(client_id=123, page_size=2)
    assert (len(page), page.record_count) == (2, 6)
    rows = client.contacts.list_all(client_id=123, site_id=456).to_list()
    assert ids(rows) == [789, 791, 793]
    assert {(row.client_id, row.site_id, type(row.site_id)) for row in rows} == {(123, 456, int)}
    assert ids(client.contacts.list(client_id=123, search="kettlewell")) == [789]


def test_create_read_update_delete(client: HaloPsaClient) -> None:
    made = client.contacts.create(
        {
            "name": "Ann van Lee",
            "emailaddress": "ann@example.com",
            "client_id": 123,
            "site_id": 456,
            "phonenumber": "0100",
            "mobilephone": "0200",
            "isimportantcontact": True,
        }
    )
    read = client.contacts.get(made.id)
    assert read.name == "Ann van Lee"
    assert (read.emailaddress, read.phonenumber, read.mobilephone) == ("ann@example.com", "0100", "0200")
    assert (read.isimportantcontact, read.site_id, read.client_name) == (True, 456, "Westbrook Furniture")
    client.contacts.update(made.id, {"mobilephone": "0300"})
    read = client.contacts.get(made.id)
    assert (read.mobilephone, read.phonenumber, read.name) == ("0300", "0100", "Ann van Lee")
    client.contacts.delete(made.id)
    gone(lambda: client.contacts.get(made.id))


def test_a_name_reaches_its_parts(v2: HaloPsaClient) -> None:
    """A tenant keeps first name and surname, and makes the name of them."""
    made = v2.contacts.create(
        {"name": "Ann van Lee", "emailaddress": "a@b.example", "client_id": 123, "site_id": 456}
    )
    read = v2.contacts.get(made.id)
    assert (read.name, read.firstname, read.surname) == ("Ann van Lee", "Ann", "van Lee")
    v2.contacts.update(789, {"name": "Bea Brown"})
    read = v2.contacts.get(789)
    assert (read.name, read.firstname, read.surname) == ("Bea Brown", "Bea", "Brown")
    v2.contacts.update(789, {"surname": "Black"})
    assert v2.contacts.get(789).name == "Bea Black"


def test_the_contact_that_stands_for_nobody(client: HaloPsaClient) -> None:
    """Negative ids are good ids."""
    assert client.contacts.get(-1).name == "General User"
