"""Profiles: what is stored and how, and that no secret ever goes where it was not stored for."""

from __future__ import annotations

import json
import multiprocessing
import sys
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from click.testing import Result

from halopsa.catalogue.operations import Catalogue
from halopsa.cli.connect import connect
from halopsa.cli.profile_use import Chosen, choose
from halopsa.cli.profiles import Kept, Profile, ProfileError, Profiles, checked_name, config_folder
from halopsa.cli.secret_store import SecretError, forget, keep, secrets_of
from halopsa.core.config.environment import variables
from halopsa.core.facts import ApiFacts
from halopsa.integrations.planhat import PlanhatClient
from halopsa.sandbox import Sandbox
from tests.unit.cli.keyrings import (
    FileKeyring,
    ForgetfulKeyring,
    LockedKeyring,
    NoKeyring,
    QuarrelsomeKeyring,
)
from tests.unit.cli.kit import environment, flat, home, run

SECRET = "keep-this-to-yourself"
ACME = {"tenant": "acme", "client_id": "11112222-3333-4444-5555-666677778888"}
ENVIRONMENT = {
    "HALOPSA_TENANT": "other",
    "HALOPSA_CLIENT_ID": "99998888-7777-6666-5555-444433332222",
    "HALOPSA_CLIENT_SECRET": "of-the-environment",
}


@pytest.fixture(autouse=True)
def of_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A user with no settings, and a keyring that keeps a file."""
    for api in ("halopsa", "halopsa.integrations.planhat"):
        for name in (*variables(ApiFacts.load(api)).values(), "HALOPSA_PROFILE", "PLANHAT_PROFILE"):
            monkeypatch.delenv(name, raising=False)
    for name, value in {**home(tmp_path / "home"), "TEST_KEYRING": str(tmp_path / "keyring")}.items():
        monkeypatch.setenv(name, value)
    before = keyring.get_keyring()
    keyring.set_keyring(FileKeyring())
    yield
    keyring.set_keyring(before)


def stored(
    name: str = "acme", settings: dict[str, str] | None = None, api: str = "halopsa", **more: str
) -> Profile:
    """A profile that is in the file, with its secret."""
    store = Profiles()
    kept: Kept = "file" if more.get("kept") == "file" else "keyring"
    profile = Profile(api, name, ACME if settings is None else settings, kept, name.encode().hex()[:30])
    secret = "api_key" if api == "planhat" else "client_secret"
    keep(profile, {secret: SECRET}, store.folder)
    store.put(profile, None)
    return profile


def chosen(**given: object) -> Chosen:
    return choose(Catalogue.of(), given)


def told(error: pytest.ExceptionInfo[ProfileError]) -> str:
    text = error.value.message
    assert SECRET not in text
    return text


def shown(error: BaseException) -> str:
    """All that a crash reporter sends: the variables of the package's frames."""
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
    ours = [frame for frame in frames if "test" not in Path(frame.f_code.co_filename).name]
    assert ours
    return repr([dict(frame.f_locals) for frame in ours])


# The file


def test_a_profile_is_kept_and_removed() -> None:
    store = Profiles()
    assert store.all() == []
    one, two = stored("one"), stored("two")
    assert store.all() == [one, two]
    assert store.default("halopsa") == "one"
    assert store.find("halopsa", None) == one
    store.use("halopsa", "two")
    assert store.find("halopsa", None) == two
    store.remove(two)
    assert store.all() == [one]
    assert store.default("halopsa") == "one"  # the only one that is left
    assert store.find("planhat", None) is None


def test_the_secret_is_in_the_keyring_alone() -> None:
    profile = stored()
    entries = FileKeyring().entries()
    assert [SECRET in entry for entry in entries.values()] == [True]
    for path in config_folder().iterdir():
        assert SECRET not in path.read_text("utf-8")
    found = secrets_of(profile, config_folder())
    assert found == {"client_secret": SECRET}
    assert SECRET not in repr(found)
    forget(profile, config_folder())
    assert FileKeyring().entries() == {}
    forget(profile, config_folder())  # gone already


@pytest.mark.parametrize("name", ["", " ", "-x", "a\nb", "\x1b[2J", "x" * 65, "\udcff"])
def test_a_name_that_cannot_be_one_is_refused(name: str) -> None:
    with pytest.raises(ProfileError, match="cannot name a profile"):
        checked_name(name)


@pytest.mark.parametrize("name", ["a b", "../../etc/passwd", "C:\\x", "Café", "🙂", "con", '"', "x" * 64])
def test_an_odd_name_works(name: str) -> None:
    profile = stored(name, kept="file")
    assert Profiles().find("halopsa", name) == profile
    assert secrets_of(profile, config_folder()) == {"client_secret": SECRET}
    assert {path.parent for path in config_folder().parent.rglob("*.json")} == {config_folder()}


def test_one_name_in_two_forms_of_unicode_is_one() -> None:
    profile = stored(checked_name("Caf\u00e9"))
    assert Profiles().find("halopsa", "Cafe\u0301") == profile


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"version": 2, "default": {}, "profiles": {}}',
        '{"version": 1, "default": {}, "profiles": {"halopsa": {"a": {}}}}',
        '{"version": 1, "default": {}, "profiles": {"halopsa": {"a": {"settings": {"tenant": 1}}}}}',
        '{"version": 1, "default": {}, "profiles": {"halopsa": {"a": {"settings": {}, "kept_in": "file", '
        '"secret_id": "../../x"}}}}',
        "\x00",
        "[" * 100_000,
    ],
)
def test_a_damaged_file_is_told_and_never_overwritten(text: str) -> None:
    store = Profiles()
    store.folder.mkdir(parents=True)
    store.path.write_text(text, "utf-8")
    for use in (store.all, lambda: store.put(Profile("halopsa", "a", ACME, "file", "1"), None), chosen):
        with pytest.raises(ProfileError, match="damaged") as error:
            use()
        assert str(store.path) in told(error)
    assert store.path.read_text("utf-8") == text
    assert [path.name for path in store.folder.iterdir()] == ["profiles.json"]


def test_bytes_that_are_no_text_are_told() -> None:
    store = Profiles()
    store.folder.mkdir(parents=True)
    store.path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ProfileError, match="cannot be read"):
        store.all()


def test_an_environment_that_is_whole_needs_no_profiles(monkeypatch: pytest.MonkeyPatch) -> None:
    store = Profiles()
    store.folder.mkdir(parents=True)
    store.path.write_text("{", "utf-8")
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    assert chosen(scope="all") == Chosen({"scope": "all"}, None)


def test_writers_do_not_lose_what_others_write() -> None:
    def write(number: int) -> None:
        Profiles().put(Profile("halopsa", f"n{number}", ACME, "file", str(number)), None)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {each.name for each in Profiles().all()} == {f"n{number}" for number in range(12)}
    assert [path.name for path in config_folder().iterdir()] == ["profiles.json"]


def _write_some(numbers: range) -> None:
    for number in numbers:
        Profiles().put(Profile("halopsa", f"n{number}", ACME, "file", str(number)), None)


def test_processes_do_not_lose_what_others_write() -> None:
    context = multiprocessing.get_context("spawn")
    ranges = (range(10), range(10, 20))
    processes = [context.Process(target=_write_some, args=(numbers,)) for numbers in ranges]
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)
        assert process.exitcode == 0
    assert len(Profiles().all()) == 20


def test_what_another_process_changed_meanwhile_is_not_replaced() -> None:
    old = stored()
    newer = old._replace(secret_id="newer")
    Profiles().put(newer, old)
    with pytest.raises(ProfileError, match="another process"):
        Profiles().put(old._replace(secret_id="mine"), old)
    assert Profiles().all() == [newer]


def test_an_interruption_leaves_the_file_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    old = stored()

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("halopsa.core.base.atomic_file.publish", interrupted)
    with pytest.raises(KeyboardInterrupt):
        Profiles().remove(old)
    assert Profiles().all() == [old]
    assert [path.name for path in config_folder().iterdir()] == ["profiles.json"]


def test_an_empty_folder_variable_is_not_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", "")
    monkeypatch.chdir(tmp_path)
    assert config_folder().is_absolute()
    assert tmp_path / "home" in config_folder().parents


# Secrets


def test_a_file_keeps_the_secret_until_it_is_forgotten() -> None:
    profile = stored(kept="file")
    (path,) = config_folder().glob("secret-*")
    assert secrets_of(profile, config_folder()) == {"client_secret": SECRET}
    forget(profile, config_folder())
    assert not path.exists()


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (LockedKeyring, "unlock it"),
        (NoKeyring, "no keyring on this machine"),
        (ForgetfulKeyring, "has not kept"),
        (QuarrelsomeKeyring, "did not keep the secret (OSError)"),
    ],
)
def test_a_keyring_that_fails_is_told_with_what_to_do(kind: type[FileKeyring], words: str) -> None:
    keyring.set_keyring(kind())
    with pytest.raises(SecretError) as error:
        stored()
    assert words in told(error)
    assert "--insecure-storage" in told(error)
    # What the backend raised may hold the secret.
    assert error.value.__cause__ is error.value.__context__ is None
    assert SECRET not in shown(error.value)


def test_the_library_may_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    profile = stored()
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(SecretError) as error:
        secrets_of(profile, config_folder())
    assert 'pip install "halopsa-client[keyring]"' in told(error)


def test_a_secret_that_is_gone_or_damaged_is_told(tmp_path: Path) -> None:
    stored()
    entries = tmp_path / "keyring"
    for value, words in (
        ('{"settings":{', "damaged"),
        ("[]", "damaged"),
        ('{"settings":{},"secrets":[]}', "damaged"),
    ):
        entries.write_text(json.dumps(dict.fromkeys(FileKeyring().entries(), value)), "utf-8")
        with pytest.raises(SecretError, match=words) as error:
            chosen()
        assert "halopsa login --profile acme" in told(error)
    entries.unlink()
    with pytest.raises(SecretError, match="gone from the keyring"):
        chosen()


@pytest.mark.parametrize(
    "change",
    [{"tenant": "evil"}, {"base_url": "https://evil.example"}, {"auth_url": "https://evil.example"}],
)
def test_an_address_changed_in_the_file_does_not_get_the_secret(change: dict[str, str]) -> None:
    stored()
    path = Profiles().path
    data = json.loads(path.read_text("utf-8"))
    data["profiles"]["halopsa"]["acme"]["settings"] |= change
    path.write_text(json.dumps(data), "utf-8")
    with pytest.raises(SecretError, match="changed after its secret had been stored"):
        chosen()
    del data["profiles"]["halopsa"]["acme"]["settings"]["client_id"]
    path.write_text(json.dumps(data), "utf-8")
    with pytest.raises(SecretError, match="changed after its secret had been stored"):
        chosen()


# Use


def test_the_default_profile_gives_all_settings() -> None:
    profile = stored(settings={**ACME, "scope": "read:tickets"})
    found = chosen(dialect="inventory")
    assert found.profile == profile
    assert found.settings == {
        **ACME,
        "scope": "read:tickets",
        "client_secret": SECRET,
        "dialect": "inventory",
        **dict.fromkeys(("base_url", "auth_url", "tenant_id"), ""),
    }
    assert SECRET not in repr(found)


def test_a_profile_is_named_by_option_or_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    stored("one")
    two = stored("two", {**ACME, "tenant": "second"})
    assert chosen(profile="two").profile == two
    monkeypatch.setenv("HALOPSA_PROFILE", "two")
    assert chosen().profile == two
    assert getattr(chosen(profile="one").profile, "name", None) == "one"
    with pytest.raises(ProfileError) as error:
        chosen(profile="twoo")
    assert "did you mean 'two'" in told(error)
    assert "halopsa login --profile twoo" in told(error)


def test_a_preference_of_the_environment_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    stored(settings={**ACME, "scope": "read:tickets"})
    monkeypatch.setenv("HALOPSA_SCOPE", "all")
    assert "scope" not in chosen().settings  # so that the client takes it from the environment
    assert chosen(scope="edit:tickets").settings["scope"] == "edit:tickets"


def test_the_environment_goes_before_a_profile_as_a_whole(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stored()
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    assert chosen() == Chosen({}, None)
    assert capsys.readouterr().err == ""
    monkeypatch.setenv("HALOPSA_PROFILE", "acme")
    assert chosen() == Chosen({}, None)
    err = capsys.readouterr().err
    assert "The environment goes before the profile 'acme': this is https://other.halopsa.com" in err
    assert "HALOPSA_CLIENT_SECRET" in err
    assert "of-the-environment" not in err


def test_who_names_a_profile_writes_to_no_other_instance(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stored()
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    assert chosen(profile="acme") == Chosen({"read_only": True}, None)
    assert "Nothing is written there" in capsys.readouterr().err
    monkeypatch.setenv("HALOPSA_TENANT", "acme")
    monkeypatch.setenv("HALOPSA_CLIENT_ID", ACME["client_id"])
    assert chosen(profile="acme") == Chosen({}, None)  # the same login


@pytest.mark.parametrize("left", [[name] for name in ENVIRONMENT] + [["HALOPSA_TENANT", "HALOPSA_CLIENT_ID"]])
@pytest.mark.parametrize("how", [{}, {"profile": "acme"}])
def test_a_part_of_the_environment_is_never_mixed_in(
    left: list[str], how: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    stored()
    for name in left:
        monkeypatch.setenv(name, ENVIRONMENT[name])
    with pytest.raises(ProfileError) as error:
        chosen(**how)
    for name in left:
        assert name in told(error)
    missing = "HALOPSA_BASE_URL" if left != ["HALOPSA_TENANT"] and "HALOPSA_TENANT" not in left else None
    assert missing is None or missing in told(error)
    assert "https://acme.halopsa.com" in told(error)
    assert "of-the-environment" not in told(error)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("HALOPSA_BASE_URL", "https://other.example"),
        ("HALOPSA_AUTH_SERVER", "https://other.example"),
        ("HALOPSA_TENANT_ID", "other"),
    ],
)
def test_no_address_of_the_environment_gets_the_secret(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored()
    monkeypatch.setenv(name, value)
    with pytest.raises(ProfileError, match=name):
        chosen()


def test_what_says_the_same_is_no_mixture(monkeypatch: pytest.MonkeyPatch) -> None:
    profile = stored()
    monkeypatch.setenv("HALOPSA_TENANT", "ACME")
    assert chosen().profile == profile
    monkeypatch.setenv("HALOPSA_BASE_URL", "https://acme.halopsa.com:443/api/")
    assert chosen(base_url="https://acme.halopsa.com/", client_id=ACME["client_id"]).profile == profile


@pytest.mark.parametrize(
    ("option", "flag"),
    [
        ({"tenant": "other"}, "--tenant"),
        ({"base_url": "https://other.example"}, "--base-url"),
        ({"auth_url": "https://other.example"}, "--auth-server"),
        ({"tenant_id": "other"}, "--tenant-id"),
        ({"client_id": "other"}, "--client-id"),
        ({"base_url": "http://[bad"}, "--base-url"),
    ],
)
def test_no_address_of_an_option_gets_the_secret(option: dict[str, str], flag: str) -> None:
    stored()
    for how in ({}, {"profile": "acme"}):
        with pytest.raises(ProfileError) as error:
            chosen(**option, **how)
        assert told(error).startswith(flag)
        assert "halopsa login --profile NAME" in told(error)


def test_options_with_an_environment_go_before_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    stored()
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    assert chosen(tenant="third") == Chosen({"tenant": "third"}, None)
    with pytest.raises(ProfileError, match="--tenant"):
        chosen(tenant="third", profile="acme")
    with pytest.raises(ProfileError, match="are not mixed"):
        chosen(tenant="acme", profile="acme")  # else the secret of the environment would go there


def test_without_a_default_the_profiles_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    one, *_ = stored("one"), stored("two"), stored("three")
    Profiles().remove(one)
    assert chosen() == Chosen({}, None)
    assert "There are three, two" in capsys.readouterr().err


def test_profiles_of_another_api(monkeypatch: pytest.MonkeyPatch) -> None:
    stored()
    profile = stored("acme", {"base_url": "https://eu.planhat.example"}, "planhat")
    found = choose(Catalogue.of("planhat"), {})
    assert found.profile == profile
    assert found.settings == {
        "base_url": "https://eu.planhat.example",
        "analytics_url": "",
        "api_key": SECRET,
        "tenant_token": "",
    }
    with PlanhatClient.from_env(**found.settings) as client:  # type: ignore[arg-type]  # texts
        assert "https://eu.planhat.example" in repr(client)
    monkeypatch.setenv("PLANHAT_API_BASE_URL", "https://other.example")
    with pytest.raises(ProfileError, match="PLANHAT_API_BASE_URL"):
        choose(Catalogue.of("planhat"), {})
    monkeypatch.setenv("PLANHAT_API_KEY", "of-the-environment")
    assert choose(Catalogue.of("planhat"), {}) == Chosen({}, None)


def test_no_frame_shows_a_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(*_: object, **__: object) -> None:
        raise RuntimeError("of another library")

    stored(kept="file")
    stored("acme", {}, "planhat")
    monkeypatch.setattr("halopsa.core.config.settings.Config.build", crash)
    for api in ("halopsa", "planhat"):
        with pytest.raises(RuntimeError) as error:
            connect(Catalogue.of(api), {})
        assert SECRET not in shown(error.value)
        assert "'[hidden]'" in shown(error.value)


# Commands


@pytest.fixture(scope="module")
def tenants() -> Iterator[tuple[Sandbox, Sandbox]]:
    with Sandbox(rate_limit=None, tickets=2) as one, Sandbox(rate_limit=None, tickets=3) as two:
        yield one, two


def counted(result: Result) -> int:
    assert result.exit_code == 0, result.output
    found: list[object] = json.loads(result.stdout)
    return len(found)


def test_commands_go_where_the_profile_says(tenants: tuple[Sandbox, Sandbox], tmp_path: Path) -> None:
    one, two = tenants
    own = home(tmp_path / "home")
    for name, halo in (("one", one), ("two", two)):
        settings = {"base_url": halo.base_url, "client_id": halo.connection["client_id"]}
        profile = Profile("halopsa", name, settings, "keyring", name)
        keep(profile, {"client_secret": halo.connection["client_secret"]}, config_folder())
        Profiles().put(profile, None)
    search = ("tickets", "search", "--json")
    assert counted(run(*search, env=own)) == 2
    assert counted(run(*search, "--profile", "two", env=own)) == 3
    assert counted(run(*search, env={**own, "HALOPSA_PROFILE": "two"})) == 3
    assert counted(run(*search, env=environment(two, **own))) == 3
    found = run("check", "--json", "--profile", "two", env=own)
    assert json.loads(found.stdout)["profile"] == "two"
    assert json.loads(found.stdout)["tickets"] == 3
    for halo in tenants:
        halo.reset()
    blank = run(*search, "--profile", "", env=own)
    assert blank.exit_code == 2
    assert "it is blank" in flat(blank)
    mixed = run(*search, "--profile", "one", "--base-url", two.base_url, env=own)
    assert mixed.exit_code == 2
    assert "--base-url and the profile 'one'" in flat(mixed)
    assert list(one.requests) == list(two.requests) == []
    refused = run("tickets", "create", "--summary", "x", "--profile", "one", env=environment(two, **own))
    assert refused.exit_code != 0
    assert all(request.method == "GET" or "token" in request.path for request in two.requests)
