"""Running the command line in tests: no setting of the machine's own environment gets in, no secret out."""

from __future__ import annotations

import socket
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from click.testing import CliRunner, Result

from halopsa._api import API
from halopsa.cli.app import halopsa
from halopsa.core.config.environment import variables

if TYPE_CHECKING:
    from halopsa.sandbox import Sandbox

SECRET = "keep-this-to-yourself"
HOSTED = {
    "HALOPSA_TENANT": "testcompany",
    "HALOPSA_CLIENT_ID": "11112222-3333-4444-5555-666677778888",
    "HALOPSA_CLIENT_SECRET": SECRET,
}
_PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")
_CLEARED = (
    *variables(API).values(),
    "HALOPSA_PROFILE",
    *_PROXIES,
    *map(str.lower, _PROXIES),
    "REQUESTS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
    "SSL_CERT_FILE",
)


def run(*arguments: str, env: Mapping[str, str] | None = None, given: str | None = None) -> Result:
    """Run ``halopsa`` with these arguments and only these variables; ``given`` is standard input."""
    with tempfile.TemporaryDirectory() as nobody:  # the profiles of who runs the tests are none of theirs
        own = {"COLUMNS": "110", **home(nobody), **(env or {})}
        result = CliRunner().invoke(halopsa, arguments, env={**dict.fromkeys(_CLEARED), **own}, input=given)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    for secret in (SECRET, "local-sandbox-only", "sandbox."):
        assert secret not in result.output
    return result


def home(folder: str | Path) -> dict[str, str]:
    """The variables that say where the settings of a user are, on any system."""
    return dict.fromkeys(("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "APPDATA"), str(folder))


def flat(result: Result) -> str:
    """All output on one line, whatever its wrapping."""
    return " ".join(result.output.split())


def environment(halo: Sandbox, **more: str) -> dict[str, str]:
    """The variables that connect to a sandbox."""
    connection = halo.connection
    return {
        "HALOPSA_BASE_URL": connection["base_url"],
        "HALOPSA_CLIENT_ID": connection["client_id"],
        "HALOPSA_CLIENT_SECRET": connection["client_secret"],
        **more,
    }


def closed_port() -> int:
    """A port of this machine where nothing listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
    return port
