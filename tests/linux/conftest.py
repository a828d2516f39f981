"""The local tenant of tests/posix."""

from tests.posix.conftest import commanded, halo

__all__ = ["commanded", "halo"]
