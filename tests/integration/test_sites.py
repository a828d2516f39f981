"""Sites, end to end."""

from __future__ import annotations

from halopsa import HaloPsaClient
from tests.integration.checks import gone, ids, loose


def test_list_and_list_all(client: HaloPsaClient) -> None:
    page = client.sites.list(client_id=123, page_size=1)
    assert (len(page), page.record_count) == (1, 2)
    assert sorted(ids(client.sites.list_all(client_id=123))) == [456, 457]


def test_ids_are_whole_numbers(client: HaloPsaClient) -> None:
    """They come as 123.0."""
    read = client.sites.get(456)
    assert (read.client_id, type(read.client_id)) == (123, int)


def test_create_read_update_delete(client: HaloPsaClient) -> None:
    made = client.sites.create(
        {
            "name": "Depot",
            "client_id": 123,
            "phonenumber": "0100",
            "addressline1": "1 Quay",
            "addressline2": "Dock",
            "postcode": "ZZ1 1ZZ",
        }
    )
    read = client.sites.get(made.id)
    assert (read.name, read.client_id, read.client_name) == ("Depot", 123, "Westbrook Furniture")
    assert (read.addressline1, read.addressline2, read.postcode) == ("1 Quay", "Dock", "ZZ1 1ZZ")
    client.sites.update(made.id, {"addressline1": "2 Quay", "latitude": 50.5, "longitude": -1.25})
    read = client.sites.get(made.id)
    assert (read.addressline1, read.addressline2, read.postcode) == ("2 Quay", "Dock", "ZZ1 1ZZ")
    assert (read.latitude, read.longitude, read.phonenumber) == (50.5, -1.25, "0100")
    client.sites.delete(made.id)
    gone(lambda: client.sites.get(made.id))


def test_a_whole_float_as_an_id(client: HaloPsaClient) -> None:
    made = loose(client).sites.create({"name": "Float", "client_id": 123.0})
    assert client.sites.get(made.id).client_id == 123


def test_text_beyond_ascii(client: HaloPsaClient) -> None:
    name = "Zürich Straße 東京 🏢 «quoted»"
    made = client.sites.create({"name": name, "client_id": 123})
    assert client.sites.get(made.id).name == name
    assert ids(client.sites.list(client_id=123, search="straße 東京")) == [made.id]
