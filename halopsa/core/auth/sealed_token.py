"""Sealed tokens: a token as text for a cache, bound to the client's secret and to what it is a token of.

The seal is a keyed hash over all of it, under a key that is derived from the secret with a salt. Only who has the
secret can open or make one; the secret itself is nowhere in it. The token stands there as it is: whoever can read the
text can use it.

No variable here shows a token or the secret, nor does one of a function of the standard library that is called.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from hashlib import blake2b, pbkdf2_hmac
from typing import Final
from urllib.parse import quote, unquote

from ..base.secret import Hidden, HiddenBytes
from ..config.settings import Config, TokenInfo

__all__ = ["Seal", "key_of"]

_FORM: Final = "1"
_FIELDS: Final = 8
#: A secret is a long random text, so that to guess it is hopeless anyway. This makes each guess cost a millisecond or
#: two; it is done once or twice in the life of a client.
_ROUNDS: Final = 5_000


def key_of(config: Config) -> str:
    """The name under which a cache keeps tokens of these settings: a hash, as a cache may be seen by others."""
    parts = (config.base_url, *config.token_url_candidates, config.tenant_id, config.client_id, config.scope)
    named = "\n".join("" if part is None else f"={part}" for part in parts)  # no setting has a line break
    return blake2b(named.encode(), digest_size=16).hexdigest()


class Seal:
    """Seals and opens tokens for one client."""

    def __init__(self, config: Config, key: str) -> None:
        self._secret = Hidden(config.client_secret or "")
        self._key = key
        self._salt, self._derived = "", HiddenBytes()

    def close(self, token: TokenInfo) -> str:
        """The token as text."""
        salt = self._salt or secrets.token_hex(16)
        fields = (
            repr(float(token.expires_at)),
            str(token.expires_in),
            quote(token.token_type, safe="", errors="surrogatepass"),
            quote(token.scope, safe="", errors="surrogatepass"),
            token.access_token,
        )
        return Hidden(" ".join((_FORM, salt, self._mark(salt, fields), *fields)))

    def open(self, text: str) -> TokenInfo | None:
        """The token in a text; None when it is none of this client's."""
        fields = tuple(map(Hidden, text.split(" ")))
        if len(fields) != _FIELDS or fields[0] != _FORM or not text.isascii():  # encodes, whoever wrote it
            return None
        _, salt, mark, *rest = fields
        if not secrets.compare_digest(self._mark(salt, rest).encode(), mark.encode()):
            return None
        expires_at, expires_in, kind, scope, token = rest
        words = (unquote(word, errors="surrogatepass") for word in (kind, scope))
        token_type, allowed = words
        return TokenInfo(token, token_type, float(expires_at), int(expires_in), allowed)

    def _mark(self, salt: str, fields: Sequence[str]) -> str:
        if salt != self._salt or not self._derived:
            self._derived = HiddenBytes(
                pbkdf2_hmac("sha256", self._secret.encode(), salt.encode(), _ROUNDS, 32)
            )
            self._salt = str(salt)
        made = blake2b(
            Hidden(" ".join((self._key, salt, *fields))).encode(), key=self._derived, digest_size=32
        )
        return made.hexdigest()
