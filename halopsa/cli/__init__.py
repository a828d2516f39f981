"""The command line: ``halopsa``. What a command needs of the client is imported when the command runs."""

from __future__ import annotations

__all__ = ["main"]


def main() -> None:
    """Run the command line; ends the process."""
    import sys

    from .process import run

    sys.exit(run())
