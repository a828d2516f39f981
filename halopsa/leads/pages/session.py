"""Session: the cookie of somebody who has logged in with a key. It is encrypted, signed, and names the key only.

Who holds it may see what the key may see, until the key is revoked, the time is over or they log out.
"""

from __future__ import annotations

import base64
import re
from typing import Final

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from starlette.requests import Request
from starlette.responses import Response

from halopsa.core.base.secret import HiddenBytes
from halopsa.leads.service import Service

__all__ = ["COOKIE", "LASTS", "PATH", "Sessions", "foreign"]

COOKIE: Final = "halopsa_leads"
PATH: Final = "/pages"
LASTS: Final = 8 * 3600  # seconds
_LONGEST: Final = 512
_KEY: Final = re.compile(r"[0-9a-z]{1,40}")
#: What the key of cookies is derived for: it opens no secret of a webhook, and theirs signs no cookie.
_PURPOSE: Final = b"halopsa leads pages: session cookie 1"


class Sessions:
    """Gives cookies and reads them, with a key made of the service's secret key. No repr shows it."""

    def __init__(self, service: Service, secret: str) -> None:
        derived = HKDF(SHA256(), 32, salt=None, info=_PURPOSE).derive(base64.urlsafe_b64decode(secret))
        self._fernet = Fernet(HiddenBytes(base64.urlsafe_b64encode(derived)))
        self._service = service

    def begin(self, request: Request, response: Response, key_id: str) -> None:
        """Give the cookie of a key."""
        token = self._fernet.encrypt_at_time(key_id.encode(), int(self._service.clock()))
        response.set_cookie(
            COOKIE,
            token.decode(),
            max_age=LASTS,
            path=PATH,
            secure=_secure(request),
            httponly=True,
            samesite="strict",
        )

    def end(self, request: Request, response: Response) -> None:
        """Have the browser forget the cookie."""
        response.delete_cookie(COOKIE, path=PATH, secure=_secure(request), httponly=True, samesite="strict")

    def key_of(self, request: Request) -> str | None:
        """Return the id of the key that a request's cookie names; None for no cookie, a forged or an old one."""
        token = request.cookies.get(COOKIE, "")
        if not token or len(token) > _LONGEST or not token.isascii():
            return None
        try:
            named = self._fernet.decrypt_at_time(token.encode(), LASTS, int(self._service.clock())).decode()
        except (InvalidToken, UnicodeDecodeError):
            return None
        return named if _KEY.fullmatch(named) else None


def foreign(request: Request) -> bool:
    """Whether a form was sent by the page of another site, as far as the browser tells.

    A browser that does not tell (`Sec-Fetch-Site` needs TLS or this machine, and without a referrer the origin is
    "null") does not send the cookie along either, as it is for the same site only.
    """
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site not in ("same-origin", "none")
    origin = request.headers.get("origin", "null")
    return origin != "null" and origin.partition("://")[2] != request.headers.get("host")


def _secure(request: Request) -> bool:
    """Whether the browser came by TLS: a proxy that is trusted says so."""
    return request.url.scheme == "https"
