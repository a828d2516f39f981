"""Keyrings of the keyring library for tests: one that keeps a file, and ones that fail as real ones do."""

from __future__ import annotations

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, NoKeyringError


class FileKeyring(KeyringBackend):  # type: ignore[misc]  # the library is Any to mypy
    """Keeps passwords in the file that ``TEST_KEYRING`` names."""

    priority = -1.0  # the library never chooses it by itself

    @property
    def _path(self) -> Path:
        return Path(os.environ["TEST_KEYRING"])

    def entries(self) -> dict[str, str]:
        """All passwords, by service and user."""
        found: dict[str, str] = json.loads(self._path.read_text("utf-8")) if self._path.exists() else {}
        return found

    def _write(self, entries: dict[str, str]) -> None:
        self._path.write_text(json.dumps(entries), "utf-8")

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._write({**self.entries(), f"{service}/{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        entries = self.entries()
        del entries[f"{service}/{username}"]
        self._write(entries)


class LockedKeyring(FileKeyring):
    """Nobody unlocks it."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("the collection is locked")


class NoKeyring(FileKeyring):
    """There is no keyring."""

    def get_password(self, service: str, username: str) -> str | None:
        raise NoKeyringError("no recommended backend was available")


class ForgetfulKeyring(FileKeyring):
    """Says nothing and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class QuarrelsomeKeyring(FileKeyring):
    """Takes nothing, and repeats what it was given."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise OSError(f"cannot store {password}")
