"""Settings: what is accepted, and that all problems are told at once."""

from __future__ import annotations

import copy
import pickle
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from halopsa._api import API
from halopsa.core.config.settings import Config, TokenInfo
from halopsa.errors import HaloPsaConfigError
from halopsa.settings import RateLimitConfig, RetryConfig

CREDENTIALS = {"client_id": "an-id", "client_secret": "canary-secret"}


def build(**settings: object) -> Config:
    return Config.build(API, **{**CREDENTIALS, **settings})


def problems(**settings: object) -> list[str]:
    with pytest.raises(HaloPsaConfigError) as caught:
        build(**settings)
    assert "canary" not in str(caught.value)
    return caught.value.problems


def test_a_tenant_gives_the_hosted_addresses() -> None:
    config = build(tenant="TestCompany")
    assert config.tenant == "testcompany"
    assert config.base_url == "https://testcompany.halopsa.com"
    assert config.api_url == "https://testcompany.halopsa.com/api"
    assert config.token_url == "https://testcompany.halopsa.com/auth/token"
    assert config.token_url_candidates == (
        "https://testcompany.halopsa.com/auth/token",
        "https://testcompany.halopsa.com/token",
    )
    assert list(config.timeout) == [5, 60]
    assert config.dialect == "v2"
    assert config.scope == "all"


@pytest.mark.parametrize(
    "tenant",
    [
        "evil.com/#",
        "evil.com?",
        "x@evil.com/",
        "evil.com\\@",
        "127.0.0.1:8080/#",
        "localhost/#",
        "a_b",
        "a.b",
        "-a",
        "a-",
        "a" * 64,
        "acme\n",
        " acme",
        "ac\u212ae",
        "\u0130",
        "https://acme.halopsa.com",
        5,
    ],
)
def test_a_tenant_cannot_change_the_host(tenant: object) -> None:
    (problem,) = problems(tenant=tenant)
    assert "base_url" in problem


@pytest.mark.parametrize(
    ("given", "base"),
    [
        ("https://halo.example.com/", "https://halo.example.com"),
        ("https://halo.example.com/api", "https://halo.example.com"),
        ("https://halo.example.com/API//", "https://halo.example.com"),
        ("https://halo.example.com/psa/api/", "https://halo.example.com/psa"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://localhost:1", "http://localhost:1"),
        ("http://[::1]:99/api", "http://[::1]:99"),
    ],
)
def test_base_url(given: str, base: str) -> None:
    assert build(base_url=given).base_url == base


@pytest.mark.parametrize(
    "url",
    [
        "http://halo.example.com",
        "halo.example.com",
        "ftp://halo.example.com",
        "https://",
        "https://user:canary@halo.example.com",
        "https://halo.example.com?x=1",
        "https://halo.example.com#x",
        "https://halo.example.com\\@evil.com",
        "https://halo.example.com:99999",
        "https://halo .example.com",
        "https://[::1",
        7,
    ],
)
def test_a_bad_base_url_is_refused(url: object) -> None:
    (problem,) = problems(base_url=url)
    assert problem.startswith("base_url")


def test_plain_http_elsewhere_only_when_allowed() -> None:
    assert build(base_url="http://halo.lan", allow_http=True).api_url == "http://halo.lan/api"
    assert "allow_http" in problems(base_url="http://127.0.0.1.evil.com")[0]


@pytest.mark.parametrize(
    ("auth", "token"),
    [
        ("https://auth.example.com", "https://auth.example.com/token"),
        ("https://auth.example.com/auth/", "https://auth.example.com/auth/token"),
        ("https://auth.example.com/auth/token", "https://auth.example.com/auth/token"),
    ],
)
def test_an_auth_server_is_the_only_candidate(auth: str, token: str) -> None:
    config = build(tenant="acme", auth_url=auth)
    assert config.token_url_candidates == (token,)


def test_the_tenant_id_goes_where_the_dialect_wants_it() -> None:
    v2 = build(tenant="acme", tenant_id="a b")
    assert v2.token_url == "https://acme.halopsa.com/auth/token?tenant=a%20b"
    assert "tenant" not in v2.token_form
    inventory = build(tenant="acme", tenant_id="a b", dialect="inventory")
    assert inventory.token_url == "https://acme.halopsa.com/auth/token"
    assert inventory.token_form["tenant"] == "a b"


def test_the_token_form() -> None:
    assert build(tenant="acme", scope="edit:tickets").token_form == {
        "grant_type": "client_credentials",
        "client_id": "an-id",
        "client_secret": "canary-secret",
        "scope": "edit:tickets",
    }


def test_all_problems_at_once() -> None:
    with pytest.raises(HaloPsaConfigError) as caught:
        Config.build(
            API,
            tenant="not a tenant",
            scope="",
            dialect="v3",
            timeout=-1,
            deadline=0,
            user_agent="a\nb",
            verify="/no/such/bundle.pem",
            default_headers={"Authorization": "canary"},
        )
    text = str(caught.value)
    for word in (
        "tenant",
        "HALOPSA_BASE_URL",
        "client_id",
        "HALOPSA_CLIENT_ID",
        "client_secret",
        "HALOPSA_CLIENT_SECRET",
        "HALOPSA_SCOPE",
        "dialect",
        "timeout",
        "deadline",
        "user_agent",
        "verify",
        "Authorization",
    ):
        assert word in text
    assert len(caught.value.problems) == 10
    assert "canary" not in text


def test_nothing_given_names_the_variables() -> None:
    with pytest.raises(HaloPsaConfigError) as caught:
        Config.build(API)
    assert "HALOPSA_TENANT" in str(caught.value)
    assert len(caught.value.problems) == 3


@pytest.mark.parametrize(
    "settings",
    [
        {"client_secret": "canary\x00"},
        {"client_secret": "canary\n"},
        {"client_id": " x"},
        {"client_secret": 5},
        {"tenant_id": "a\x7f"},
        {"default_headers": {"X-A": "canary\r\nX-B: c"}},
        {"default_headers": {"X-A": "canary\x00"}},
        {"default_headers": {"X A": "canary"}},
        {"default_headers": {"X-A": 5}},
        {"default_headers": {"content-LENGTH": "5"}},
        {"default_headers": 5},
        {"user_agent": "\u20ac"},
        {"timeout": (1, 2, 3)},
        {"timeout": float("nan")},
        {"timeout": True},
        {"timeout": 10**400},
        {"deadline": float("inf")},
        {"proxies": {"https": 5}},
        {"proxies": "canary"},
        {"verify": 5},
        {"verify": "x" * 5000},
        {"verify": "a\x00b"},
        {"read_only": "no"},
        {"allow_http": 1},
        {"token_source": 5},
        {"rate_limit": 5},
        {"retry": 5},
    ],
)
def test_one_bad_setting(settings: dict[str, object]) -> None:
    assert len(problems(tenant="acme", **settings)) == 1


@pytest.mark.parametrize(
    "settings",
    [
        {"enabled": 1},
        {"max_requests": 0},
        {"max_requests": 5.5},
        {"max_requests": True},
        {"window": 0},
        {"window": float("inf")},
        {"throttle_threshold": 1.1},
        {"throttle_threshold": 0},
        {"retry_after": 0},
        {"max_retries": -1},
        {"max_wait": -1},
        {"max_wait": float("nan")},
        {"share": 0},
        {"share": 2},
    ],
)
def test_a_bad_rate_limit(settings: dict[str, object]) -> None:
    with pytest.raises(HaloPsaConfigError) as caught:
        RateLimitConfig(**settings)  # type: ignore[arg-type]  # that is the test
    assert next(iter(settings)) in str(caught.value)


def test_rate_limit_and_retry_list_all_problems() -> None:
    with pytest.raises(HaloPsaConfigError) as caught:
        RateLimitConfig(max_requests=0, window=-1)
    assert len(caught.value.problems) == 2
    with pytest.raises(HaloPsaConfigError) as caught:
        RetryConfig(max_attempts=0, backoff=-1, max_backoff=float("nan"))
    assert len(caught.value.problems) == 3


def test_defaults_as_promised() -> None:
    limit = RateLimitConfig()
    assert (limit.enabled, limit.max_requests, limit.window, limit.throttle_threshold) == (
        True,
        500,
        180.0,
        0.8,
    )
    assert (limit.retry_after, limit.max_retries, limit.max_wait, limit.share) == (5.0, 3, None, 1.0)
    assert limit.longest_wait == 360
    assert RateLimitConfig(max_wait=7).longest_wait == 7
    assert RateLimitConfig(share=0.5).capacity == 250
    assert RateLimitConfig(max_requests=10, share=0.7).capacity == 7
    assert RateLimitConfig(max_requests=1, share=0.1).capacity == 1
    retry = RetryConfig()
    assert (retry.max_attempts, retry.backoff, retry.max_backoff) == (3, 0.5, 8.0)


def test_a_token_source_makes_credentials_optional() -> None:
    class Source:
        def get_token(self) -> str:
            return "t"

        def invalidate(self) -> None: ...

    assert Config.build(API, tenant="acme", token_source=lambda: "t").client_id is None
    assert Config.build(API, tenant="acme", token_source=Source()).client_secret is None


def test_from_env() -> None:
    environ = {
        "HALOPSA_TENANT": "acme",
        "HALOPSA_CLIENT_ID": " id ",
        "HALOPSA_CLIENT_SECRET": "canary",
        "HALOPSA_BASE_URL": "https://halo.example.com/api/",
        "HALOPSA_AUTH_SERVER": "https://auth.example.com",
        "HALOPSA_TENANT_ID": "t1",
        "HALOPSA_SCOPE": "edit:tickets",
    }
    config = Config.from_env(API, environ, read_only=True, scope=None)
    assert config.base_url == "https://halo.example.com"
    assert config.token_url == "https://auth.example.com/token?tenant=t1"
    assert (config.client_id, config.client_secret, config.scope) == ("id", "canary", "edit:tickets")
    assert config.read_only is True
    assert (
        Config.from_env(API, environ, base_url="https://other.example.com").base_url
        == "https://other.example.com"
    )
    with pytest.raises(TypeError, match="tenat"):
        Config.from_env(API, environ, tenat="x")


EVERYWHERE = {
    "HALOPSA_TENANT": "first",
    "HALOPSA_BASE_URL": "https://first.example.com",
    "HALOPSA_AUTH_SERVER": "https://auth.first.example.com",
    "HALOPSA_TENANT_ID": "first-id",
    "HALOPSA_CLIENT_ID": "id",
    "HALOPSA_CLIENT_SECRET": "canary",
}


@pytest.mark.parametrize("left", [set(), {"HALOPSA_TENANT"}, {"HALOPSA_BASE_URL"}, {"HALOPSA_AUTH_SERVER"}])
@pytest.mark.parametrize(
    ("given", "base", "token"),
    [
        ({"tenant": "other"}, "https://other.halopsa.com", "https://other.halopsa.com/auth/token"),
        ({"base_url": "https://o.example.com"}, "https://o.example.com", "https://o.example.com/auth/token"),
        (
            {"tenant": "other", "auth_url": "https://auth.example.com"},
            "https://other.halopsa.com",
            "https://auth.example.com/token",
        ),
        (
            {"tenant": "other", "tenant_id": "mine"},
            "https://other.halopsa.com",
            "https://other.halopsa.com/auth/token?tenant=mine",
        ),
        (
            {"tenant": "Other", "base_url": "https://OTHER.halopsa.com/api/"},
            "https://OTHER.halopsa.com",
            "https://OTHER.halopsa.com/auth/token",
        ),
    ],
)
def test_an_address_by_keyword_drops_every_address_of_the_environment(
    left: set[str], given: dict[str, str], base: str, token: str
) -> None:
    """The secret of one tenant must never go to the address of another."""
    environ = {name: value for name, value in EVERYWHERE.items() if name not in left}
    config = Config.from_env(API, environ, **given)
    assert (config.base_url, config.token_url) == (base, token)
    assert "first" not in str([config.base_url, config.auth_url, config.tenant, config.tenant_id])
    assert config.client_secret == "canary"


def test_an_auth_server_by_keyword_does_not_keep_the_environments_tenant() -> None:
    with pytest.raises(HaloPsaConfigError) as caught:
        Config.from_env(API, EVERYWHERE, auth_url="https://auth.example.com")
    text = str(caught.value)
    assert "auth_url" in text
    assert "HALOPSA_BASE_URL" in text
    assert "pass tenant or base_url with it" in text


def test_an_id_or_a_secret_by_keyword_goes_with_the_environments_other_half() -> None:
    """A secret often comes from a vault while the rest is in the environment; both go to one tenant."""
    config = Config.from_env(API, EVERYWHERE, client_id="other-id")
    assert (config.client_id, config.client_secret, config.base_url) == (
        "other-id",
        "canary",
        "https://first.example.com",
    )
    assert Config.from_env(API, EVERYWHERE, client_secret="s").client_id == "id"


def test_the_environments_base_url_stands_for_its_tenant() -> None:
    """As the table of variables says: an address instead of the tenant."""
    config = Config.from_env(API, EVERYWHERE)
    assert (config.base_url, config.tenant) == ("https://first.example.com", None)


@pytest.mark.parametrize(
    "base",
    [
        "https://first.example.com",
        "https://acme.halopsa.com.evil.com",
        "https://acme.halopsa.com:8443",
        "http://acme.halopsa.com",
        "https://acme.haloitsm.com",
        "https://acme.halopsa.com/prefix",
        "https://acme2.halopsa.com",
    ],
)
def test_a_tenant_and_the_address_of_another_exclude_each_other(base: str) -> None:
    found = problems(tenant="acme", base_url=base, allow_http=True)
    assert len(found) == 1
    assert "tenant" in found[0]
    assert "base_url" in found[0]
    assert "give base_url alone" in found[0]


@pytest.mark.parametrize(
    "base", ["https://acme.halopsa.com", "https://ACME.halopsa.com/api/", "https://acme.halopsa.com:443/"]
)
def test_a_tenant_beside_its_own_address_is_no_contradiction(base: str) -> None:
    assert build(tenant="Acme", base_url=base).tenant == "acme"


@pytest.mark.parametrize("name", ["client_id", "client_secret", "tenant_id", "scope"])
@pytest.mark.parametrize("mark", ["\ufeff", "\u202e", "\u200f", "\u061c", "\x9b", "\x1b"])
def test_invisible_marks_within_a_setting_are_refused(name: str, mark: str) -> None:
    assert len(problems(tenant="acme", **{name: f"abc{mark}def"})) == 1


def test_a_byte_order_mark_around_a_setting_goes() -> None:
    config = build(tenant="\ufeffacme", client_id="\ufeffid", client_secret="\ufeffsecret\ufeff")
    assert (config.base_url, config.client_id, config.client_secret) == (
        "https://acme.halopsa.com",
        "id",
        "secret",
    )
    with pytest.raises(HaloPsaConfigError, match="client_secret is missing"):
        build(tenant="acme", client_secret="\ufeff")


def test_from_env_takes_the_process_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HALOPSA_TENANT", "fromenv")
    monkeypatch.setenv("HALOPSA_CLIENT_ID", "i")
    monkeypatch.setenv("HALOPSA_CLIENT_SECRET", "s")
    monkeypatch.setenv("HALOPSA_BASE_URL", "")
    assert Config.from_env(API).base_url == "https://fromenv.halopsa.com"
    monkeypatch.setenv("HALOPSA_CLIENT_SECRET", "  ")
    with pytest.raises(HaloPsaConfigError, match="HALOPSA_CLIENT_SECRET"):
        Config.from_env(API)


def test_secrets_do_not_show() -> None:
    config = build(
        tenant="acme",
        default_headers={"CF-Access-Client-Secret": "canary-header"},
        proxies={"https": "http://u:canary-proxy@proxy:1"},
        token_source=lambda: "canary",
    )
    token = TokenInfo("canary-token", "Bearer", 1.0, 2, "all")
    for thing in (config, token):
        assert "canary" not in repr(thing)
        assert "canary" not in str(thing)
        with pytest.raises(TypeError, match=r"A client's .* holds secrets .* make a client in each process"):
            pickle.dumps(thing)
        with pytest.raises(TypeError, match="holds secrets"):
            copy.copy(thing)


def test_verify_takes_a_path(tmp_path: Path) -> None:
    bundle = tmp_path / "ca.pem"
    bundle.write_text("x", encoding="utf-8")
    assert build(tenant="acme", verify=bundle).verify == str(bundle)
    assert build(tenant="acme", verify=False).verify is False


# The shared budget


class _Store:
    async def take(self, key: str, claim: object, ends: object) -> None: ...

    async def settle(self, key: str, ends: object) -> None: ...

    def close(self) -> None: ...


def test_a_budget_is_a_path_an_address_or_an_object(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, store = tmp_path / "budget.db", _Store()
    assert build(tenant="acme", budget=path).budget == str(path)
    assert build(tenant="acme", budget=str(path)).budget == str(path)
    assert (
        build(tenant="acme", budget="redis://cache.example:6379/0").budget == "redis://cache.example:6379/0"
    )
    assert build(tenant="acme", budget=store).budget is store
    monkeypatch.chdir(tmp_path)
    assert build(tenant="acme", budget="budget.db").budget == str(path)
    assert build(tenant="acme", budget=":memory:").budget == str(tmp_path / ":memory:")  # that is shared
    assert build(tenant="acme", budget="").budget is None
    assert build(tenant="acme").budget is None
    config = Config.from_env(API, {"HALOPSA_BUDGET": str(path)}, tenant="acme", **CREDENTIALS)
    assert config.budget == str(path)


@pytest.mark.parametrize(
    ("budget", "said"),
    [
        (3, "budget must be a path, a redis:// address, or have take(), settle() and close()"),
        ("http://user:secret-word@host", "budget must be a path, or begin with redis://, rediss://, unix://"),
        ("/no/such/folder/budget.db", "budget names a file in a folder that does not exist"),
    ],
)
def test_a_budget_that_cannot_be_is_refused(budget: object, said: str) -> None:
    with pytest.raises(HaloPsaConfigError) as caught:
        build(tenant="acme", budget=budget)
    assert said in str(caught.value)
    assert "secret-word" not in str(caught.value)


def test_a_budget_in_redis_says_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(HaloPsaConfigError, match=r"halopsa-client\[redis\]"):
        build(tenant="acme", budget="redis://host")


# The token cache


class _Cache:
    async def load(self, key: str) -> None: ...

    async def save(self, key: str, text: str, seconds: float) -> None: ...

    async def drop(self, key: str, text: str) -> None: ...

    async def claim(self, key: str, owner: str) -> None: ...

    def release(self, key: str, owner: str) -> None: ...


def test_a_token_cache_is_a_path_the_keyring_or_an_object(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, cache = tmp_path / "tokens", _Cache()
    assert build(tenant="acme", token_cache=path).token_cache == str(path)
    assert build(tenant="acme", token_cache=str(path)).token_cache == str(path)
    monkeypatch.chdir(tmp_path)
    assert build(tenant="acme", token_cache="tokens").token_cache == str(path)
    assert build(tenant="acme", token_cache=Path("keyring")).token_cache == str(tmp_path / "keyring")
    monkeypatch.setitem(sys.modules, "keyring", SimpleNamespace(__spec__=object()))
    assert build(tenant="acme", token_cache="keyring").token_cache == "keyring"
    assert build(tenant="acme", token_cache=cache).token_cache is cache
    assert build(tenant="acme", token_cache="").token_cache is None
    assert build(tenant="acme").token_cache is None
    given = {"HALOPSA_TOKEN_CACHE": str(path)}
    assert Config.from_env(API, given, tenant="acme", **CREDENTIALS).token_cache == str(path)
    assert Config.from_env(API, given, tenant="acme", token_source=lambda: "t").token_cache is None


@pytest.mark.parametrize(
    ("cache", "said"),
    [
        (3, 'token_cache must be "keyring", a path, or have load(), save(), drop(), claim(), release()'),
        (b"bytes", 'token_cache must be "keyring", a path'),
        ("/no/such/folder/tokens", "token_cache names a file in a folder that does not exist"),
        (
            ".",
            "token_cache: the file is a directory; name a file in it (HALOPSA_TOKEN_CACHE in the environment)",
        ),
        ("a\0b", "token_cache: the file cannot be one"),
    ],
)
def test_a_token_cache_that_cannot_be_is_refused(cache: object, said: str) -> None:
    with pytest.raises(HaloPsaConfigError) as caught:
        build(tenant="acme", token_cache=cache)
    assert said in str(caught.value)


def test_a_token_cache_in_a_keyring_says_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(HaloPsaConfigError, match=r"halopsa-client\[keyring\]"):
        build(tenant="acme", token_cache="keyring")


def test_a_token_cache_and_a_token_source_are_two_things(tmp_path: Path) -> None:
    with pytest.raises(HaloPsaConfigError) as caught:
        build(tenant="acme", token_cache=tmp_path / "tokens", token_source=lambda: "t")
    assert "token_cache" in str(caught.value)
    assert "token_source" in str(caught.value)


def test_the_address_of_a_budget_is_hidden() -> None:
    config = build(tenant="acme", budget="redis://user:secret-word@host")
    assert "secret-word" not in repr(config)
    assert "secret-word" not in repr(config.budget)
