"""Rules of the token cache, broken."""

from __future__ import annotations

from .model import Mutant

_USE = ("tests/unit/core/auth/test_token_cache_use.py",)
_FILE = ("tests/unit/core/auth/test_token_cache_file.py",)
_SEAL = ("tests/unit/core/auth/test_sealed_token.py",)
_MODES = ("tests/posix/test_token_cache_modes.py",)
_FRAMES = ("tests/faults/test_frames.py",)

MUTANTS = [
    # Whose it is
    Mutant(
        "token cache: a token is for who has the secret",
        "halopsa/core/auth/sealed_token.py",
        'pbkdf2_hmac("sha256", self._secret.encode(), salt.encode(), _ROUNDS, 32)',
        'pbkdf2_hmac("sha256", self._key.encode(), salt.encode(), _ROUNDS, 32)',
        _SEAL,
    ),
    Mutant(
        "token cache: a token is of one address, client and scope",
        "halopsa/core/auth/sealed_token.py",
        "(self._key, salt, *fields)",
        "(salt, *fields)",
        _SEAL,
    ),
    Mutant(
        "token cache: the scope belongs to the key",
        "halopsa/core/auth/sealed_token.py",
        "config.tenant_id, config.client_id, config.scope)",
        "config.tenant_id, config.client_id)",
        _SEAL,
    ),
    Mutant(
        "token cache: a file that others may use is not read",
        "halopsa/core/base/private_file.py",
        "if mode & 0o077 else None",
        "if mode & 0o007 else None",
        _MODES,
    ),
    Mutant(
        "token cache: a file that others may use is not written",
        "halopsa/core/auth/token_cache_file.py",
        "entries = _parsed(self._content()) or {}",
        'entries = _parsed(self._path.read_text(encoding="ascii") if self._path.exists() else "") or {}',
        _MODES,
    ),
    Mutant(
        "token cache: a file of another user is not read",
        "halopsa/core/base/private_file.py",
        '        return "belongs to another user"\n',
        "        pass\n",
        _MODES,
    ),
    Mutant(
        "token cache: a new file is its owner's alone",
        "halopsa/core/auth/token_cache_file.py",
        'getattr(os, "O_BINARY", 0), 0o600)',
        'getattr(os, "O_BINARY", 0), 0o666)',
        _MODES,
    ),
    Mutant(
        "token cache: what is read of the file is hidden",
        "halopsa/core/auth/token_cache_file.py",
        'fields = tuple(map(Hidden, line.split(" ", 2)))',
        'fields = tuple(line.split(" ", 2))',
        (*_FILE, *_FRAMES),
    ),
    # Refusals
    Mutant(
        "token cache: a refused token is dropped",
        "halopsa/core/auth/token_cache_use.py",
        "            await self._until_done(partial(self._cache.drop, self._key, text))\n            return None\n",
        "            pass\n",
        _USE,
    ),
    Mutant(
        "token cache: only the refused token is dropped",
        "halopsa/core/auth/token_cache_file.py",
        "            if entries.get(key, (0.0, None))[1] != text:\n",
        "            if key not in entries:\n",
        _FILE,
    ),
    Mutant(
        "token cache: a token older than a refusal is not taken",
        "halopsa/core/auth/token_cache_use.py",
        "self._refused_at <= issued <= now",
        "issued <= now",
        _USE,
    ),
    Mutant(
        "token cache: a client whose token was refused says so",
        "halopsa/core/auth/tokens.py",
        "                    self._cache.refused(stale)\n",
        "                    pass\n",
        _USE,
    ),
    # Times
    Mutant(
        "token cache: what expires soon is not used",
        "halopsa/core/auth/token_cache_use.py",
        "if left <= min(self._lead, life / 2) or",
        "if left <= 0 or",
        _USE,
    ),
    Mutant(
        "token cache: a token from before the clock was set back is not used",
        "halopsa/core/auth/token_cache_use.py",
        "issued <= now + _SKEW",
        "issued <= now + 1e9",
        _USE,
    ),
    Mutant(
        "token cache: what has expired leaves the file",
        "halopsa/core/auth/token_cache_file.py",
        "for key, (until, text) in entries.items() if until > now",
        "for key, (until, text) in entries.items()",
        _FILE,
    ),
    # One login
    Mutant(
        "token cache: who got the claim looks again",
        "halopsa/core/auth/token_cache_use.py",
        "                found = await self._kept()\n                if found is not None or mine",
        "                found = None if mine else await self._kept()\n                if found is not None or mine",
        ("tests/unit/core/auth/test_token_cache_processes.py", *_USE),
    ),
    Mutant(
        "token cache: nobody waits for a login for ever",
        "halopsa/core/auth/token_cache_use.py",
        "or mine or self._clock() >= until",
        "or mine or self._clock() >= until + 100.0",
        _USE,
    ),
    Mutant(
        "token cache: a claim ends with the login, whatever comes of it",
        "halopsa/core/auth/token_cache_use.py",
        "        self._release(self.owner)\n",
        "        pass\n",
        _USE,
    ),
    Mutant(
        "token cache: a claim ends although a signal's handler raised in its end",
        "halopsa/core/auth/token_cache_use.py",
        "    def __del__(self) -> None:\n        self.end()",
        "    def __del__(self) -> None:\n        pass",
        _USE,
    ),
    Mutant(
        "token cache: a lock that nobody has any more is free",
        "halopsa/core/base/file_lock.py",
        "    def __del__(self) -> None:\n        self.forget()",
        "    def __del__(self) -> None:\n        pass",
        _FILE,
    ),
    # Failures
    Mutant(
        "token cache: one that fails fails no call",
        "halopsa/core/auth/token_cache_use.py",
        "            self._lost(error)\n            return otherwise",
        "            raise",
        _USE,
    ),
    Mutant(
        "token cache: a failure is said once",
        "halopsa/core/auth/token_cache_use.py",
        "        if problem not in self._told:\n",
        "        if problem:\n",
        _USE,
    ),
    Mutant(
        "token cache: a draft that could not be written is removed",
        "halopsa/core/auth/token_cache_file.py",
        "                draft.unlink()\n            raise",
        "                pass\n            raise",
        _FILE,
    ),
]
