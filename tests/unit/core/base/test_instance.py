"""Errors say which instance they are about, those that refuse before anything is sent too."""

from __future__ import annotations

import copy
import inspect
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from halopsa import (
    HaloPsaClient,
    HaloPsaConfigError,
    HaloPsaError,
    HaloPsaIncompleteError,
    HaloPsaUnsupportedError,
    HaloPsaValidationError,
    RetryConfig,
)
from halopsa.core.operations.resource import Resource
from halopsa.core.paging.listing import plan_of
from halopsa.export import export
from halopsa.sandbox import Sandbox

WHERE = "127.0.0.1:1"


@pytest.fixture
def client() -> Iterator[HaloPsaClient]:
    """A client of nobody."""
    made = HaloPsaClient(
        base_url=f"http://{WHERE}",
        token_source=lambda: "t",
        retry=RetryConfig(max_attempts=1),
        read_only=True,
    )
    with made:
        yield made


def methods(home: object) -> Iterator[tuple[str, Callable[..., object]]]:
    """All public methods of all resources of a client, or of its published ones."""
    for name in dir(home):
        found = getattr(home, name)
        if isinstance(found, Resource):
            for method in dir(found):
                if callable(call := getattr(found, method)):
                    yield f"{name}.{method}", call


def refused(call: Callable[..., object]) -> HaloPsaError | None:
    """What a call raises that is given nonsense for all it must have; lists are read."""
    given = {
        name: object()
        for name, one in inspect.signature(call).parameters.items()
        if one.default is one.empty and one.kind not in (one.VAR_KEYWORD, one.VAR_POSITIONAL)
    }
    try:
        for _ in call(*given.values(), timeout=-1):  # type: ignore[attr-defined]  # of what is no list nothing comes
            break
    except TypeError:  # takes no timeout, or gives no list
        pass
    except HaloPsaError as error:
        return error
    try:
        call(*given.values())
    except HaloPsaError as error:
        return error
    except TypeError:
        pass
    return None


@pytest.mark.parametrize("published", [False, True], ids=["resources", "api"])
def test_every_method_says_whose_its_refusals_are(published: bool, client: HaloPsaClient) -> None:
    raised, silent = 0, []
    for name, call in methods(client.api if published else client):
        error = refused(call)
        if error is not None:
            raised += 1
            if error.instance != WHERE or getattr(error, "__notes__", []).count(f"Instance: {WHERE}") != 1:
                silent.append(f"{name}: {error!r}")
    assert raised > (500 if published else 100)
    assert silent == []


REFUSED: dict[str, tuple[type[HaloPsaError], Callable[[HaloPsaClient], object]]] = {
    "filter": (HaloPsaValidationError, lambda client: client.tickets.list(no_such_filter=1)),  # type: ignore[call-arg]  # wrong on purpose
    "id": (HaloPsaValidationError, lambda client: client.tickets.get("x")),  # type: ignore[arg-type]  # wrong on purpose
    "body": (HaloPsaValidationError, lambda client: client.tickets.update(5, {"no_such_field": 1})),  # type: ignore[arg-type]  # wrong on purpose
    "read only": (HaloPsaValidationError, lambda client: client.tickets.delete(5)),
    "path": (HaloPsaValidationError, lambda client: client.request("GET", "/a?b")),
    "method": (HaloPsaValidationError, lambda client: client.request("STEAL", "/a")),
    "json": (HaloPsaValidationError, lambda client: client.request("POST", "/a", json={1: object()})),
    "resume": (HaloPsaValidationError, lambda client: client.tickets.list_all(resume="{}")),
    "order": (
        HaloPsaUnsupportedError,
        lambda client: client.statuses.list_all(consistent=True),
    ),
    "checkpoint": (
        HaloPsaUnsupportedError,
        lambda client: client.tickets.changed_since("2026-01-01").checkpoint(),
    ),
    "export": (HaloPsaConfigError, lambda client: export(client.tickets.list_all(), "file.nonsense")),
    "published": (HaloPsaValidationError, lambda client: client.api.tax.get("x")),  # type: ignore[arg-type]  # wrong on purpose
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_refusal_before_sending_says_whose_it_is(name: str, client: HaloPsaClient) -> None:
    kind, call = REFUSED[name]
    with pytest.raises(kind) as caught:
        call(client)
    assert caught.value.instance == WHERE
    assert copy.copy(caught.value).instance == WHERE


def test_an_incomplete_list_says_whose_it_is(tmp_path: Path) -> None:
    with Sandbox(tickets=30) as sandbox, HaloPsaClient(**sandbox.connection) as client:
        where = client._transport.instance
        listing = client.tickets.list_all(strict=True, page_size=10)
        plan_of(listing).max_pages = 1  # a reading that ends too early
        with pytest.raises(HaloPsaIncompleteError) as caught:
            listing.to_list()
        assert caught.value.instance == where
        listing = client.tickets.list_all(page_size=10)
        plan_of(listing).max_pages = 1
        with pytest.raises(HaloPsaIncompleteError) as caught:
            export(listing, tmp_path / "tickets.jsonl")
        assert caught.value.instance == where
