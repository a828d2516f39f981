"""``halopsa login``, ``logout`` and ``profiles``: what is asked, tested, stored and said."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import keyring
import pytest
from click.testing import Result

from halopsa.sandbox import ApiSandbox, Sandbox
from tests.unit.cli.keyrings import FileKeyring, LockedKeyring, NoKeyring
from tests.unit.cli.kit import closed_port, environment, flat, home, run

SECRET = "local-sandbox-only"


@pytest.fixture(scope="module")
def tenant() -> Iterator[Sandbox]:
    with Sandbox(rate_limit=None, tickets=2) as halo:
        yield halo


@pytest.fixture
def halo(tenant: Sandbox) -> Sandbox:
    tenant.reset()
    return tenant


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    """The variables of a user without settings, and a keyring that keeps a file."""
    monkeypatch.setenv("TEST_KEYRING", str(tmp_path / "keyring"))
    before = keyring.get_keyring()
    keyring.set_keyring(FileKeyring())
    yield home(tmp_path / "home")
    keyring.set_keyring(before)


def login(halo: Sandbox, own: Mapping[str, str], *more: str, secret: str = SECRET) -> Result:
    """Log in without a terminal."""
    connection = halo.connection
    where = ("--base-url", connection["base_url"], "--client-id", connection["client_id"])
    return run("login", *where, "--secret-stdin", *more, env=own, given=f"{secret}\n")


def listed(own: Mapping[str, str]) -> list[dict[str, object]]:
    """The profiles that there are."""
    result = run("profiles", "--json", env=own)
    found: list[dict[str, object]] = json.loads(result.stdout)
    return found


def files(own: Mapping[str, str]) -> list[str]:
    """The names of all files of the user, wherever this system has them."""
    return sorted(path.name for path in Path(own["HOME"]).rglob("*") if path.is_file())


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is somebody to ask."""
    monkeypatch.setattr("halopsa.cli.login_command._terminal", lambda: True)


def test_login_tests_the_connection_and_stores_it(halo: Sandbox, own: dict[str, str]) -> None:
    result = login(halo, own)
    assert result.exit_code == 0
    text = flat(result)
    assert "agent Zelda Copperfield (id 45)" in text
    assert "Everything works." in text
    assert f"Stored as profile default: {halo.base_url}; the secret is in the keyring." in text
    assert all(request.method == "GET" or request.path == "/auth/token" for request in halo.requests)
    assert files(own) == ["profiles.json"]
    assert len(FileKeyring().entries()) == 1
    assert run("tickets", "search", env=own).exit_code == 0
    assert run("check", env=own).exit_code == 0
    assert listed(own) == [
        {
            "profile": "default",
            "api": "halopsa",
            "default": True,
            "address": halo.base_url,
            "client_id": "5eed...ffee",
            "secret_in": "keyring",
        }
    ]


def test_several_tenants_by_name(halo: Sandbox, own: dict[str, str]) -> None:
    assert login(halo, own, "--profile", "one").exit_code == 0
    second = login(halo, own, "--profile", "two", "--insecure-storage")
    assert "only you may read" in flat(second)
    assert "always: halopsa profiles use two" in flat(second)
    assert [(each["profile"], each["default"], each["secret_in"]) for each in listed(own)] == [
        ("one", True, "keyring"),
        ("two", False, "file"),
    ]
    assert run("profiles", "use", "two", env=own).exit_code == 0
    table = run("profiles", env=own).output.splitlines()
    assert table[2].startswith("*  two ")
    assert run("profiles", "use", "three", env=own).exit_code == 2
    assert run("tickets", "search", "--profile", "one", env=own).exit_code == 0
    assert run("logout", env=own).output == "Removed the profile two.\n"
    assert files(own) == ["profiles.json"]
    assert run("logout", "--profile", "one", env=own).exit_code == 0
    assert FileKeyring().entries() == {}
    assert run("logout", env=own).exit_code == 2
    assert "halopsa login" in run("profiles", env=own).output


@pytest.mark.parametrize("storage", [[], ["--insecure-storage"]])
def test_a_wrong_secret_is_not_stored(halo: Sandbox, own: dict[str, str], storage: list[str]) -> None:
    result = login(halo, own, *storage, secret="wrong-one")
    assert result.exit_code == 4
    assert "does not accept the client id and secret" in flat(result)
    assert "Nothing was stored" in flat(result)
    assert "wrong-one" not in result.output
    assert files(own) == []
    assert FileKeyring().entries() == {}
    assert login(halo, own, *storage, "--no-test", secret="wrong-one").exit_code == 0
    assert len(listed(own)) == 1
    assert run("check", env=own).exit_code == 4


def test_no_tenant_there(own: dict[str, str]) -> None:
    where = ("--base-url", f"http://127.0.0.1:{closed_port()}", "--client-id", "x")
    result = run("login", *where, "--secret-stdin", env=own, given="y\n")
    assert result.exit_code == 1
    assert files(own) == []


def test_a_profile_is_replaced_only_when_told_to(halo: Sandbox, own: dict[str, str]) -> None:
    login(halo, own)
    before = FileKeyring().entries()
    result = login(halo, own)
    assert result.exit_code == 2
    assert "--yes replaces it" in flat(result)
    assert FileKeyring().entries() == before
    failed = login(halo, own, "--yes", secret="wrong-one")
    assert failed.exit_code == 4
    assert FileKeyring().entries() == before
    assert run("tickets", "search", env=own).exit_code == 0
    assert login(halo, own, "--yes").exit_code == 0
    assert len(FileKeyring().entries()) == 1
    assert FileKeyring().entries() != before
    assert run("tickets", "search", env=own).exit_code == 0


def test_what_is_interrupted_leaves_neither_secret_nor_profile(
    halo: Sandbox, own: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    assert login(halo, own).exit_code == 0
    before, kept = files(own), FileKeyring().entries()
    with monkeypatch.context() as cut:
        cut.setattr("halopsa.core.base.atomic_file.publish", interrupted)
        assert login(halo, own, "--yes").exit_code == 130
        assert login(halo, own, "--yes", "--insecure-storage").exit_code == 130
    assert files(own) == before
    assert FileKeyring().entries() == kept
    assert run("tickets", "search", env=own).exit_code == 0


def test_without_a_terminal_all_that_is_missing_is_named(own: dict[str, str]) -> None:
    result = run("login", env=own, given="secret\n")
    assert result.exit_code == 2
    for option in ("--secret-stdin", "--tenant", "--client-id"):
        assert option in flat(result)
    result = run("login", "--api", "portal", "--secret-stdin", env=own, given="secret\n")
    assert result.exit_code == 2
    assert "--setting api_url=..." in flat(result)
    assert files(own) == []


def test_no_secret_on_standard_input(halo: Sandbox, own: dict[str, str]) -> None:
    result = login(halo, own, secret=" ")
    assert result.exit_code == 2
    assert "holds no client secret" in flat(result)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (["--setting", "client_secret=hush-hush"], "is a secret"),
        (["--setting", "budget=redis://:hush-hush@x"], "no setting 'budget'"),
        (["--setting", "scop=all"], "did you mean 'scope'"),
        (["--setting", "scope"], "NAME=VALUE"),
        (["--setting", "scope="], "NAME=VALUE"),
        (["--scope", "a", "--setting", "scope=b"], "given twice"),
        (["--api", "planhatt"], "did you mean 'planhat'"),
        (["--api", "planhat"], "no setting 'client_id'"),
        (["--profile", "-x"], "cannot name a profile"),
        (["--tenant", "https://acme.halopsa.com"], "first label"),
    ],
)
def test_bad_options_are_told_before_anything_is_sent(
    halo: Sandbox, own: dict[str, str], more: list[str], words: str
) -> None:
    result = login(halo, own, *more)
    assert result.exit_code == 2
    assert words in flat(result)
    assert "hush-hush" not in result.output
    assert list(halo.requests) == []
    assert files(own) == []


@pytest.mark.parametrize(
    ("kind", "words"), [(NoKeyring, "There is no keyring on this machine"), (LockedKeyring, "It is locked")]
)
def test_a_keyring_that_is_not_there_is_told_first(
    halo: Sandbox, own: dict[str, str], kind: type[FileKeyring], words: str
) -> None:
    keyring.set_keyring(kind())
    result = login(halo, own)
    assert result.exit_code == 1
    assert words in flat(result)
    assert "--insecure-storage" in flat(result)
    assert list(halo.requests) == []
    assert files(own) == []
    assert login(halo, own, "--insecure-storage").exit_code == 0
    assert run("tickets", "search", env=own).exit_code == 0


def test_without_the_library_the_extra_is_named(
    halo: Sandbox, own: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    result = login(halo, own)
    assert result.exit_code == 1
    assert 'pip install "halopsa-client[keyring]"' in flat(result)
    assert login(halo, own, "--insecure-storage").exit_code == 0


def test_a_secret_that_cannot_be_removed_keeps_its_profile(halo: Sandbox, own: dict[str, str]) -> None:
    login(halo, own)
    keyring.set_keyring(LockedKeyring())
    result = run("logout", env=own)
    assert result.exit_code == 1
    assert "locked" in flat(result)
    assert len(listed(own)) == 1


def test_a_profile_of_a_keyring_that_is_not_here_can_be_removed(halo: Sandbox, own: dict[str, str]) -> None:
    login(halo, own)
    keyring.set_keyring(NoKeyring())
    result = run("logout", env=own)
    assert result.exit_code == 0
    assert "it stays there" in flat(result)
    assert listed(own) == []


def test_profiles_are_completed(halo: Sandbox, own: dict[str, str]) -> None:
    for name in ("acme", "all", "other"):
        assert login(halo, own, "--profile", name, "--no-test", "--insecure-storage").exit_code == 0
    words = {
        "COMP_WORDS": "halopsa check --profile a",
        "COMP_CWORD": "3",
        "_HALOPSA_COMPLETE": "bash_complete",
    }
    result = run("check", "--profile", "a", env={**own, **words})
    assert result.output.split() == ["plain,acme", "plain,all"]


def test_the_environment_that_goes_before_it_is_told(halo: Sandbox, own: dict[str, str]) -> None:
    result = login(halo, {**own, **environment(halo), "HALOPSA_BASE_URL": "https://other.example"})
    assert result.exit_code == 0
    assert "HALOPSA_BASE_URL and HALOPSA_CLIENT_SECRET in the environment go before it" in flat(result)
    assert listed(own)[0]["address"] == halo.base_url


def test_an_auth_server_found_elsewhere_is_stored(halo: Sandbox, own: dict[str, str]) -> None:
    result = login(halo, own, "--auth-server", f"{halo.base_url}/nowhere")
    assert result.exit_code == 0
    settings = json.loads(next(Path(own["HOME"]).rglob("profiles.json")).read_text("utf-8"))
    assert settings["profiles"]["halopsa"]["default"]["settings"]["auth_url"] == f"{halo.base_url}/auth"
    assert "no token" not in run("check", env=own).output


@pytest.mark.usefixtures("terminal")
def test_what_is_missing_is_asked(halo: Sandbox, own: dict[str, str]) -> None:
    connection = halo.connection
    answers = f"{connection['base_url']}\n{connection['client_id']}\n{SECRET}\n"
    result = run("login", env=own, given=answers)
    assert result.exit_code == 0, result.output
    assert "Tenant (acme for https://acme.halopsa.com), or another address:" in result.stderr
    assert "Client ID:" in result.stderr
    assert "Client secret (not shown):" in result.stderr
    assert listed(own)[0]["address"] == halo.base_url
    again = run("login", env=own, given=f"y\n\n\n{SECRET}\n")  # what there was is offered
    assert again.exit_code == 0, again.output
    assert "Replace it?" in again.stderr
    refused = run("login", env=own, given="n\n")
    assert refused.exit_code == 1
    assert len(FileKeyring().entries()) == 1


@pytest.mark.usefixtures("terminal")
@pytest.mark.parametrize(
    ("text", "address"),
    [("acme", "https://acme.halopsa.com"), ("psa.example.com/api/", "https://psa.example.com")],
)
def test_a_tenant_or_an_address(own: dict[str, str], text: str, address: str) -> None:
    result = run("login", "--no-test", env=own, given=f"{text}\nid\nhush\n")
    assert result.exit_code == 0, result.output
    assert listed(own)[0]["address"] == address


@pytest.mark.usefixtures("terminal")
def test_every_api_can_be_logged_in_to(own: dict[str, str]) -> None:
    with ApiSandbox("portal") as portal:
        url = str(portal.connection["api_url"])
        result = run("login", "--api", "portal", env=own, given=f"{url}\n\n\n")
        assert result.exit_code == 2
        assert "One of get_token, api_key is needed" in flat(result)
        key = portal.connection["api_key"]
        result = run("login", "--api", "portal", env=own, given=f"{url}\n\n{key}\n")
        assert result.exit_code == 0, result.output
        assert "PORTAL_SERVICE_TOKEN (not shown, empty for none)" in result.stderr
    with ApiSandbox("leads") as leads:
        answers = f"{leads.connection['base_url']}\n{leads.connection['api_key']}\n"
        result = run("login", "--api", "leads", env=own, given=answers)
        assert result.exit_code == 0, result.output
    assert [each["api"] for each in listed(own)] == ["leads", "portal"]


def test_another_api(own: dict[str, str]) -> None:
    with ApiSandbox("planhat") as planhat:
        connection = planhat.connection
        given = ("login", "--api", "planhat", "--base-url", str(connection["base_url"]), "--secret-stdin")
        wrong = run(*given, env=own, given="wrong-one\n")
        assert wrong.exit_code == 4
        assert files(own) == []
        result = run(*given, env=own, given=f"{connection['api_key']}\n")
        assert result.exit_code == 0, result.output
        assert "The login works: companies.list was read." in flat(result)
        assert [(each["api"], each["default"]) for each in listed(own)] == [("planhat", True)]
        second = run(*given, "--profile", "the second", "--no-test", env=own, given="key\n")
        assert 'always: halopsa profiles use "the second" --api planhat' in flat(second)
        assert run("logout", "--api", "planhat", "--profile", "the second", env=own).exit_code == 0
        assert run("planhat", "companies", "list", env=own).exit_code == 0
        assert run("planhat", "companies", "list", "--profile", "default", env=own).exit_code == 0
        assert run("tickets", "search", env=own).exit_code == 2  # that profile is of another API
        assert run("logout", "--api", "planhat", env=own).exit_code == 0
    assert listed(own) == []
