"""Preparing a request: its address, headers and body as they are sent, and its proxies. Shared by both senders."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import urlencode, urlsplit

import requests

from ..base.secret import Hidden
from ..config.network import Network
from ..errors import ConnectionReason
from ..http.content_encoding import ACCEPT_ENCODING
from ..ratelimit.limiter import Permit
from .faults import overdue
from .wire import Reply, WireRequest

__all__ = ["Prepared", "Preparing", "Ready", "by_requests", "closed"]

Ready = tuple[requests.PreparedRequest, str, dict[str, str]]
"""The prepared request, its host, and the proxies for it."""

# Addresses and header values that need no quoting and cannot be taken for anything else.
_PLAIN_ROOT: Final = re.compile(r"https?://[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})*(?::[0-9]{1,5})?")
_PLAIN_PATH: Final = re.compile(r"(?:/[A-Za-z0-9_~!$&'()*+,;=:@-][A-Za-z0-9._~!$&'()*+,;=:@-]*)+")
_PLAIN_VALUE: Final = re.compile(r"[!-~](?:[ -~]*[!-~])?")


class Prepared(requests.PreparedRequest):
    """A request whose address and headers are known to be good and properly quoted already."""

    def __init__(
        self, method: str, root: str, target: str, headers: Mapping[str, str], body: bytes | str | None
    ) -> None:
        # The base class is not called: the rest of what it sets is for sessions only.
        self.method = method
        self.root = root  # scheme and authority
        self.target = target  # path and query
        self.url = target.__class__(root + target)
        self.headers = headers  # type: ignore[assignment]  # a plain dict: all look-ups use the same spelling
        self.body = body


class Preparing:
    """Prepares the requests of one client. `roots`: scheme and authority of each address that requests go to."""

    def __init__(self, network: Network, *roots: str) -> None:
        self._network = network
        self._roots = {
            root: (urlsplit(root).hostname or "", network.proxies_for(root))
            for root in sorted(roots, key=len, reverse=True)  # none begins like one after it
            if _PLAIN_ROOT.fullmatch(root)
        }

    def ready(self, request: WireRequest, permit: Permit | None) -> Ready | Reply:
        """What is sent, or else the reply for a request that cannot be sent; then its permit is given back."""
        quick = self.quickly(request)
        prepared: requests.PreparedRequest | None = quick
        if quick is not None:
            host, proxies = self._roots[quick.root]
        else:
            host = urlsplit(request.url).hostname or ""
            proxies = self._network.proxies_for(request.url)
        if request.deadline.remaining() <= 0:
            return _unsent(permit, host, overdue(request), "deadline")
        if prepared is None:
            prepared = by_requests(request)
        if prepared is None:
            return _unsent(permit, host, "the address or a header cannot be sent", "address")
        return prepared, host, proxies

    def quickly(self, request: WireRequest) -> Prepared | None:
        """The prepared request, when its parts are plain. Else None: then `requests` has to quote and check them."""
        url, body, kind = request.url, request.body, request.headers.get("Content-Type")
        root = next(filter(url.startswith, self._roots), "")
        if (
            not root
            or _PLAIN_PATH.fullmatch(url, len(root)) is None
            or isinstance(body, dict)
            or (kind is not None and _PLAIN_VALUE.fullmatch(kind) is None)
        ):
            return None
        headers = dict(request.headers)
        headers["Accept-Encoding"] = ACCEPT_ENCODING
        if body:
            headers["Content-Length"] = str(len(body))
        elif request.method not in ("GET", "HEAD"):
            headers["Content-Length"] = "0"
        target = url[len(root) :]
        if request.params:
            try:
                target = f"{target}?{urlencode(request.params)}"
            except ValueError:  # half a surrogate pair
                return None
        if request.path:
            target = Hidden(target)
        return Prepared(request.method, root, target, headers, body or None)


def by_requests(request: WireRequest) -> requests.PreparedRequest | None:
    """The request as `requests` prepares it; None when that refuses it."""
    try:
        asked = requests.Request(
            request.method,
            request.url,
            headers={**request.headers, "Accept-Encoding": ACCEPT_ENCODING},
            params=dict(request.params),
            data=request.body,
        )
        return asked.prepare()  # without a session: a netrc entry would replace the token
    except (requests.RequestException, ValueError):  # for example an invalid host name
        return None


def closed(host: str, permit: Permit | None) -> Reply:
    """The reply for a request that comes too late."""
    return _unsent(permit, host, "the client was closed meanwhile")


def _unsent(permit: Permit | None, host: str, detail: str, reason: ConnectionReason | None = None) -> Reply:
    """The reply for a request that could not be sent; its permit is given back."""
    if permit is not None:
        permit.cancel()
    return Reply("unsent", host, detail=detail, fatal=True, reason=reason)
