"""Validation of settings, one by one; problems are collected, and none quotes a value that may be secret."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import attrs

from ..base.redaction import written_out
from ..base.secret import hide
from ..facts import ApiFacts
from .environment import variables
from .options import check_timeout
from .urls import check_url, normal_base, normal_tenant, same_place

__all__ = ["KEYRING", "Checks"]

# Headers the transport sets itself.
_OWN_HEADERS: Final = frozenset(
    {
        "accept-encoding",
        "connection",
        "content-length",
        "content-type",
        "host",
        "transfer-encoding",
        "user-agent",
    }
)
_REDIS: Final = ("redis", "rediss", "unix")
KEYRING: Final = "keyring"
"""A token cache that is no path."""
_CACHE_METHODS: Final = ("load", "save", "drop", "claim", "release")
_HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # a token (RFC 9110, 5.6.2)


def _printable(text: str) -> bool:
    """No control characters, no halves of surrogate pairs, no outer blanks."""
    return (
        text == text.strip()
        and written_out(text) == text
        and not any(c in "\t\n\r" or 0xD800 <= ord(c) < 0xE000 for c in text)
    )


def _clean(text: str) -> bool:
    """Whether it is fit for a header: http.client encodes them as Latin-1."""
    return _printable(text) and all(ord(c) < 256 for c in text)


@attrs.define(eq=False, repr=False)
class Checks:
    """Checks settings and collects the problems."""

    facts: ApiFacts
    allow_http: bool
    problems: list[str] = attrs.field(factory=list)

    def add(self, problem: str) -> None:
        self.problems.append(problem)

    def instance(self, name: str, value: object, kind: type, example: str) -> None:
        if not isinstance(value, kind):
            self.add(f"{name} must be a {kind.__name__}, e.g. {example}")

    def flag(self, name: str, value: object) -> None:
        if not isinstance(value, bool):
            self.add(f"{name} must be True or False")

    def text(self, name: str, value: object, *, header: bool = False) -> bool:
        if value is None:
            return False
        if not isinstance(value, str):
            self.add(f"{name} must be a string")
            return False
        if not (_clean(value) if header else _printable(value)):
            outside = " or characters outside Latin-1" if header else ""
            self.add(
                f"{name} has control characters, outer blanks{outside}: "
                f"check what was pasted{self._variable(name)}"
            )
            return False
        return True

    def _variable(self, name: str) -> str:
        variable = variables(self.facts).get(name)
        return f" ({variable} in the environment)" if variable else ""

    def address(self, tenant: object, base_url: object) -> tuple[str, str | None]:
        called = variables(self.facts)
        name: str | None = None
        if tenant is not None and tenant != "":
            name = normal_tenant(self.facts, tenant) if isinstance(tenant, str) else None
            if name is None:
                self.add(
                    "tenant must be the first label of the instance's address "
                    f"(acme for {self._hosted().partition('://')[2]}): "
                    f"letters, digits, hyphens; for any other address pass base_url ({called['base_url']})"
                )
        if base_url is not None and base_url != "":
            base = self.url("base_url", base_url)
            hosted = self._hosted(name)
            if name and base and not same_place(base, hosted):
                self.add(
                    "tenant and base_url name different places: give base_url alone for an address of your own, "
                    f"or tenant alone for {hosted}"
                )
            return base, name
        if tenant is None or tenant == "":
            self.add(
                "neither tenant nor base_url is given: "
                f"pass tenant ({called['tenant']}) or base_url ({called['base_url']})"
            )
        return self._hosted(name or ""), name

    def _hosted(self, tenant: str | None = "acme") -> str:
        return self.facts.connection.hosted_url.format(tenant=tenant)

    def url(self, name: str, value: object) -> str:
        if not isinstance(value, str):
            self.add(f"{name} must be a string")
            return ""
        problem = check_url(value, allow_http=self.allow_http, example=self.facts.connection.example)
        if problem:
            self.add(f"{name} {problem}{self._variable(name)}")
            return ""
        is_main = name == self.facts.main.argument
        return normal_base(self.facts, value) if is_main else value.rstrip("/")

    def auth_server(self, auth_url: object) -> str | None:
        return None if auth_url is None or auth_url == "" else self.url("auth_url", auth_url)

    def credentials(self, client_id: object, client_secret: object, token_source: object) -> None:
        if token_source is not None:
            if not self.is_source(token_source):
                self.add("token_source must be callable, or have get_token() and invalidate()")
            return
        for name, value in (("client_id", client_id), ("client_secret", client_secret)):
            if value is None or value == "":
                self.add(
                    f"{name} is missing: pass {name}, set {variables(self.facts)[name]}, or pass token_source"
                )
            else:
                self.text(name, value)

    @staticmethod
    def is_source(value: object) -> bool:
        """Whether tokens can be asked of it."""
        methods = (getattr(value, name, None) for name in ("get_token", "invalidate"))
        return callable(value) or all(map(callable, methods))

    def timeout(self, timeout: object) -> tuple[float, float]:
        pair = check_timeout(timeout)
        if pair is None:
            self.add("timeout must be seconds above 0, or (connect, read), e.g. (5, 60)")
        return pair or (self.facts.connection.connect_timeout, self.facts.connection.read_timeout)

    def headers(self, headers: object) -> dict[str, str]:
        checked: dict[str, str] = {}
        own = {scheme.header.lower() for scheme in self.facts.schemes.values()}
        if headers is None:
            return checked
        if not isinstance(headers, Mapping):
            self.add("default_headers must be a mapping of names to values")
            return checked
        for name, value in headers.items():
            if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
                self.add("default_headers: a name is not a valid header name")
            elif name.lower() in {*_OWN_HEADERS, "authorization", *own}:
                self.add(f"default_headers: {name} is set by the client itself; leave it out")
            elif not isinstance(value, str) or not _clean(value):
                self.add(f"default_headers: the value of {name} must be a string without control characters")
            else:
                checked[name] = value
        return checked

    def proxies(self, proxies: object) -> None:
        if proxies is None:
            return
        if not isinstance(proxies, Mapping) or not all(
            isinstance(key, str) and isinstance(value, str) for key, value in proxies.items()
        ):
            self.add('proxies must map schemes to URLs, e.g. {"https": "http://proxy.example:8080"}')

    def tracer(self, tracer: object) -> None:
        methods = ("start_span", "get_tracer")  # of a Tracer, of a TracerProvider
        if not (
            tracer is None
            or isinstance(tracer, bool)
            or any(callable(getattr(tracer, name, None)) for name in methods)
        ):
            self.add("tracer must be an OpenTelemetry Tracer or TracerProvider, or True for the global one")

    def budget(self, budget: object) -> object:
        """The setting with a path as text; an address of Redis may hold a password."""
        if budget is None or budget == "":
            return None
        if isinstance(budget, os.PathLike):
            budget = os.fspath(budget)
        if not isinstance(budget, str):
            if not all(callable(getattr(budget, name, None)) for name in ("take", "settle", "close")):
                self.add("budget must be a path, a redis:// address, or have take(), settle() and close()")
            return budget
        scheme, mark, _ = budget.partition("://")
        if mark and scheme not in _REDIS:
            self.add(
                f"budget must be a path, or begin with {'://, '.join(_REDIS)}://{self._variable('budget')}"
            )
        elif mark:
            self._library("budget", "redis")
        else:
            budget = os.path.abspath(budget)  # SQLite has other names for files of one process alone
            if not os.path.isdir(os.path.dirname(budget)):
                self.add(f"budget names a file in a folder that does not exist{self._variable('budget')}")
        return hide(budget)

    def token_cache(self, cache: object, token_source: object) -> object:
        """The setting with a path as text, an absolute one."""
        if cache is None or cache == "":
            return None
        if token_source is not None:
            self.add(
                "token_cache keeps tokens that the client fetches, and token_source brings its own: give one of them"
            )
            return None
        if cache == KEYRING:
            self._library("token_cache", KEYRING)
            return cache
        if isinstance(cache, str | os.PathLike):
            return self._private_place("token_cache", os.fspath(cache))
        if not all(callable(getattr(cache, name, None)) for name in _CACHE_METHODS):
            self.add(f'token_cache must be "{KEYRING}", a path, or have {"(), ".join(_CACHE_METHODS)}()')
        return cache

    def _library(self, name: str, library: str) -> None:
        """A setting needs a library, which is an extra of its own name."""
        if find_spec(library) is None:
            from ..base.distribution import install  # few clients need it

            self.add(f"{name} needs the {library} library: {install(library)}")

    def _private_place(self, name: str, path: object) -> str | None:
        """The path of a file for secrets, absolute."""
        from ..base.private_file import unfit  # few clients need it

        if not isinstance(path, str):
            self.add(f"{name}: the path must be text")
            return None
        place = os.path.abspath(path)
        if not os.path.isdir(os.path.dirname(place)):
            self.add(f"{name} names a file in a folder that does not exist{self._variable(name)}")
        else:
            try:
                problem = unfit(Path(place))
            except (OSError, ValueError):
                problem = "cannot be one"
            if problem is not None:
                self.add(f"{name}: the file {problem}{self._variable(name)}")
        return place

    def verify(self, verify: object) -> bool | str:
        if isinstance(verify, bool):
            return verify
        if not isinstance(verify, str | os.PathLike):
            self.add("verify must be True, False or the path of a CA bundle")
            return True
        path = os.fspath(verify)
        if not isinstance(path, str) or not os.path.exists(path):  # unlike Path.exists it never raises
            self.add("verify names a CA bundle that does not exist")
            return True
        return path
