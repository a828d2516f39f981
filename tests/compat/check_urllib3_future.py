"""With urllib3-future in urllib3's place. Not collected by itself; it needs an environment made for it.

python -m venv build/future && build/future/bin/python -m pip install . pytest urllib3-future
build/future/bin/python -m pytest --rootdir tests/compat -c /dev/null tests/compat/check_urllib3_future.py
"""

from __future__ import annotations

import http.client

import pytest
import urllib3.connection

from halopsa import HaloPsaClient, HaloPsaConfigError


def test_it_is_there() -> None:
    assert not issubclass(urllib3.connection.HTTPConnection, http.client.HTTPConnection)


def test_a_client_is_refused_and_the_cure_is_named() -> None:
    with pytest.raises(HaloPsaConfigError, match=r"urllib3-future.*pip install 'urllib3>=1.26.18,<3'"):
        HaloPsaClient(base_url="http://127.0.0.1:1", token_source=lambda: "t")


def test_from_env_is_refused_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HALOPSA_TENANT", "acme")
    monkeypatch.setenv("HALOPSA_CLIENT_ID", "i")
    monkeypatch.setenv("HALOPSA_CLIENT_SECRET", "s")
    with pytest.raises(HaloPsaConfigError, match="urllib3-future"):
        HaloPsaClient.from_env()
