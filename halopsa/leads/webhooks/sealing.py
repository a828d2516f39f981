"""Sealing: secrets of webhooks as they are kept, encrypted by the service's secret key (Fernet)."""

from __future__ import annotations

import base64
import secrets
from typing import Final

from cryptography.fernet import Fernet, InvalidToken

from halopsa.core.base.secret import Hidden, HiddenBytes, hide

__all__ = ["SealError", "Sealer", "new_secret"]

_BYTES: Final = 32


class SealError(Exception):
    """A secret cannot be opened: it was sealed with another key."""


class Sealer:
    """Seals secrets and opens them, with one key. No repr shows either."""

    def __init__(self, key: str) -> None:
        self._fernet = Fernet(HiddenBytes(hide(key).encode()))

    def seal(self, secret: str) -> bytes:
        """Return what may be kept of a secret."""
        return self._fernet.encrypt(hide(secret).encode())

    def open(self, sealed: bytes) -> str:
        """Return the secret, hidden. Raises SealError."""
        try:
            return Hidden(self._fernet.decrypt(sealed).decode())
        except InvalidToken:
            said = "The secret of a webhook was sealed with another secret key: give that one, or register it again."
            raise SealError(said) from None


def new_secret() -> str:
    """Return a secret of the service's own making, in the form of Standard Webhooks."""
    return Hidden("whsec_" + base64.b64encode(secrets.token_bytes(_BYTES)).decode())
