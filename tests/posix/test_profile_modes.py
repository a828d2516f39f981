"""Files with the secrets of profiles: for their owner alone, and refused where others may read them."""

from __future__ import annotations

import stat

import pytest

from halopsa.cli.profiles import config_folder
from halopsa.cli.secret_store import SecretError, secrets_of
from tests.unit.cli.test_profiles import SECRET, of_nobody, stored

__all__ = ["of_nobody"]


def test_a_file_of_secrets_is_for_its_owner() -> None:
    profile = stored(kept="file")
    (path,) = config_folder().glob("secret-*")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(config_folder().stat().st_mode) == 0o700
    path.chmod(0o644)
    with pytest.raises(SecretError, match="chmod 600") as error:
        secrets_of(profile, config_folder())
    assert SECRET not in str(error.value)
    path.chmod(0o600)
    assert secrets_of(profile, config_folder()) == {"client_secret": SECRET}
