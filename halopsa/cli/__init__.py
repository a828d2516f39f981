"""Command line (CLI) ``halopsa``. A command imports what it needs of the client only when it runs."""

from __future__ import annotations

__all__ = ["main"]


def main() -> None:
    """Run the command line; ends the process."""
    import sys

    from .process import run

    sys.exit(run())
