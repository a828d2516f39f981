"""Every inventory row in both dialects: one request, exactly as written, and the decoded answer."""

import pytest

from halopsa import HaloPsaAuthenticationError, HaloPsaUnsupportedError
from tests.wire.inventory import INVENTORY
from tests.wire.matching import same
from tests.wire.rows import ROWS
from tests.wire.table import Row, Unsupported
from tests.wire.tenant import Dialect, Sent, Tenant, connect, fixture

DIALECTS: tuple[Dialect, ...] = ("v2", "inventory")


def row_id(row: Row) -> str:
    return f"{row.number:03}-{row.endpoint.replace(' /api/', '-').replace('/', '-')}"


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("row", ROWS, ids=row_id)
def test_row(tenant: Tenant, row: Row, dialect: Dialect) -> None:
    tenant.answers(row.answer)
    client = connect(dialect)
    expected = row.v2 if dialect == "v2" else row.inventory
    call = row.inventory_call if dialect == "inventory" and row.inventory_call else row.call
    if isinstance(expected, Unsupported):
        with pytest.raises(HaloPsaUnsupportedError, match=expected.mentions):
            call(client)
        assert tenant.sent == []
        assert tenant.tokens == []
        return
    result = call(client)
    assert_sent(tenant, expected)
    row.expects(result)


def assert_sent(tenant: Tenant, expected: Sent) -> None:
    """One request, this one, with the token of the token endpoint."""
    only = tenant.only
    assert (only.method, only.path) == (expected.method, expected.path)
    assert dict(only.query) == dict(expected.query)
    assert same(expected.json, only.json), f"expected {expected.json}\n     sent {only.json}"
    headers = {name.lower(): value for name, value in tenant.headers[0].items()}
    assert headers["authorization"] == "Bearer mock-jwt-token"
    if only.json is not None:
        assert headers["content-type"].split(";")[0] == "application/json"
    assert tenant.tokens == [
        {
            "grant_type": "client_credentials",
            "client_id": "test-client-id",
            "client_secret": "test-client-secret",
            "scope": "all",
        }
    ]


def test_the_table_is_the_inventory() -> None:
    assert [(row.number, row.endpoint) for row in ROWS] == [(n, endpoint) for n, endpoint, _ in INVENTORY]
    assert [number for number, _, _ in INVENTORY] == list(range(1, 123))
    assert len({endpoint for _, endpoint, _ in INVENTORY}) == 122
    assert len({method for _, _, method in INVENTORY}) == 122


@pytest.mark.parametrize("row", ROWS, ids=row_id)
def test_the_inventory_dialect_follows_the_table_to_the_letter(row: Row) -> None:
    verb, _, template = row.endpoint.partition(" ")
    want, have = template.split("/"), row.inventory.path.split("/")
    assert row.inventory.method == verb
    assert len(want) == len(have)
    assert all(one in ("{id}", other) for one, other in zip(want, have, strict=True))


@pytest.mark.parametrize(("number", "method"), [(number, method) for number, _, method in INVENTORY])
def test_the_call_is_the_inventory_s_method(number: int, method: str) -> None:
    """The lambda of a row calls what the inventory names, and nothing else."""
    called: list[str] = []

    class Spy:
        def __init__(self, name: str = "") -> None:
            self.name = name

        def __getattr__(self, name: str) -> "Spy":
            return Spy(f"{self.name}.{name}".lstrip("."))

        def __call__(self, *args: object, **options: object) -> None:
            called.append(self.name)

    row = ROWS[number - 1]
    row.call(Spy())  # type: ignore[arg-type]  # a spy in the client's place
    assert called == [method]


def test_wrong_credentials_are_refused_by_the_scripted_tenant_too(tenant: Tenant) -> None:
    """The tenant of these tests answers a bad client id as the requirements write it."""
    with pytest.raises(HaloPsaAuthenticationError) as caught:
        connect(client_id="bad-client-id").tickets.get(456)
    assert caught.value.status_code == 400
    assert tenant.sent == []
    assert fixture("auth/token-failure.json") == {"error": "invalid_client"}
