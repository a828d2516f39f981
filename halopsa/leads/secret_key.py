"""Secret key of the lead service: what encrypts the secrets of webhooks and signs the cookies of its pages (Fernet).

It comes from the environment, else from a file beside the SQLite database, which is made once with mode 0600.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import os
import secrets
from pathlib import Path

import sqlalchemy as sa

from halopsa.core.base.atomic_file import to_disk
from halopsa.core.base.private_file import exposure
from halopsa.core.base.secret import Hidden, hide

from .settings import SECRET_KEY, Settings, SettingsError

__all__ = ["secret_key"]

_BYTES = 32
_MAKE = "python -c 'from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())'"


def secret_key(settings: Settings) -> str:
    """Return the key, hidden from every repr. Raises SettingsError where there is none that can be used."""
    if settings.secret_key is not None:
        return _checked(settings.secret_key, SECRET_KEY)
    address = sa.make_url(settings.database)
    if address.get_backend_name() != "sqlite":
        raise SettingsError(f"{SECRET_KEY} is not set, and this database needs it. Make one with: {_MAKE}")
    if not address.database or address.database == ":memory:":
        return _new()
    path = Path(f"{address.database}.key")
    with contextlib.suppress(FileNotFoundError):
        return _read(path)
    _make(path)
    return _read(path)


def _new() -> str:
    return hide(base64.urlsafe_b64encode(secrets.token_bytes(_BYTES)).decode())


def _make(path: Path) -> None:
    """Write a new key. Where another process was faster, its key stays."""
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    try:
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            os.write(descriptor, _new().encode())
            to_disk(descriptor)
        finally:
            os.close(descriptor)
        with contextlib.suppress(FileExistsError):
            os.link(draft, path)  # unlike a rename it replaces nothing
    except OSError as error:
        raise SettingsError(
            f"The file of the secret key beside the database cannot be written: {error.strerror}. "
            f"Set {SECRET_KEY} instead."
        ) from None
    finally:
        draft.unlink(missing_ok=True)


def _read(path: Path) -> str:
    try:
        with path.open(encoding="ascii", errors="replace") as file:
            if problem := exposure(path, os.fstat(file.fileno())):
                raise SettingsError(f"{path} {problem}")
            return _checked(Hidden(file.read(4_096).strip()), str(path))
    except FileNotFoundError:
        raise
    except OSError as error:
        raise SettingsError(f"{path} cannot be read: {error.strerror}.") from None


def _checked(text: str, where: str) -> str:
    try:
        fits = len(base64.urlsafe_b64decode(text)) == _BYTES
    except (binascii.Error, ValueError):
        fits = False
    if not fits:
        raise SettingsError(f"{where} holds no key of 32 bytes in base64. Make one with: {_MAKE}")
    return text
