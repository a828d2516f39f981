"""Proxies, CA bundle and User-Agent: read once, when the client is made."""

from __future__ import annotations

import ipaddress
import os
import urllib.request
from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import urlsplit

import attrs

from ..base.secret import hide_values
from ..facts import ApiFacts
from .proxies import Proxy
from .settings import Config
from .urls import is_loopback

__all__ = ["Network", "user_agent"]

# Missing from the type stubs.
_bypass: Final[Callable[[str, dict[str, str]], bool]] = vars(urllib.request)["proxy_bypass_environment"]
_BUNDLES: Final = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE")


def user_agent(facts: ApiFacts, text: str | None) -> str:
    """`<package>-client/<version> (<text>)`."""
    return facts.product.user_agent + (f" ({text})" if text else "")


@attrs.frozen
class Network:
    """How to reach hosts. `proxies`: a `Proxy` by scheme (its login is hidden), and under "no" hosts without one."""

    proxies: Mapping[str, str] = attrs.field(repr=False)
    from_environment: bool
    verify: bool | str
    facts: ApiFacts = attrs.field(repr=False)

    @classmethod
    def of(cls, config: Config, environ: Mapping[str, str] | None = None) -> Network:
        """From the settings, else from the usual environment variables."""
        asked = environ is not None
        environ = hide_values(os.environ if environ is None else environ)  # may hold logins of proxies
        verify = config.verify
        if verify is True:
            for name in _BUNDLES:
                if environ.get(name):
                    if not os.path.exists(environ[name]):
                        raise config.facts.family.config.of([f"{name} names a CA bundle that does not exist"])
                    verify = str(environ[name])
                    break
        if config.proxies is not None:
            return cls(_apart(config.proxies), False, verify, config.facts)
        proxies = _apart(_from(environ) if asked else urllib.request.getproxies_environment())
        return cls(proxies, True, verify, config.facts)

    def proxies_for(self, url: str) -> dict[str, str]:
        """The proxies for one address, in the form `requests` takes."""
        parts = urlsplit(url)
        host = parts.hostname or ""
        if self.from_environment and (is_loopback(host) or self._bypassed(host, parts.netloc)):
            return {}
        return {key: value for key, value in self.proxies.items() if key != "no"}

    def _bypassed(self, host: str, netloc: str) -> bool:
        excluded = self.proxies.get("no", "")
        if not excluded:
            return False
        known = {"no": excluded}
        if any(_bypass(name, known) for name in (host, netloc)):
            return True
        try:
            address = ipaddress.ip_address(host)
        except ValueError:
            return False
        for word in excluded.split(","):
            try:
                if address in ipaddress.ip_network(word.strip(), strict=False):
                    return True
            except ValueError:
                continue
        return False


def _apart(proxies: Mapping[str, str]) -> dict[str, str]:
    return {key: value if key == "no" else Proxy.of(value) for key, value in proxies.items()}


def _from(environ: Mapping[str, str]) -> dict[str, str]:
    found = {
        name.lower().removesuffix("_proxy"): value
        for name, value in sorted(environ.items())  # lower case comes last and wins
        if name.lower().endswith("_proxy") and value
    }
    if "REQUEST_METHOD" in environ:  # under CGI, HTTP_PROXY is the header "Proxy" of the visitor ("httpoxy")
        found.pop("http", None)
        if environ.get("http_proxy"):
            found["http"] = environ["http_proxy"]
    return found
