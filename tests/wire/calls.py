"""Five typical calls, for tests that hold for reads or for writes, and two pages that are not JSON."""

from tests.wire.tenant import Loosely

GATEWAY_PAGE = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"
LOGIN_PAGE = (
    "<!DOCTYPE html><html><head><title>Sign in</title></head><body>"
    '<form action="/auth/account/login" method="post"><input name="username">'
    '<input name="password" type="password"></form></body></html>'
)


def get(client: Loosely) -> object:
    return client.tickets.get(456)


def create(client: Loosely) -> object:
    return client.tickets.create({"summary": "New"})


def update(client: Loosely) -> object:
    return client.tickets.update(456, {"status_id": 2})


def delete(client: Loosely) -> object:
    return client.tickets.delete(456)


def run(client: Loosely) -> object:
    return client.reports.run(3)


READS = [get, run]
WRITES = [create, update, delete]
