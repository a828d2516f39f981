"""Process of a command: runs the command line and returns its exit code, whatever goes wrong."""

from __future__ import annotations

import contextlib

import click

from .exit_codes import INTERRUPTED
from .streams import Interrupted, OutputError, let_go, ready


def run() -> int:
    """Run the command line; return its exit code."""
    try:
        ready()
        from .app import halopsa

        code = halopsa.main(prog_name="halopsa", standalone_mode=False)
        return code if isinstance(code, int) else 0
    except click.ClickException as error:
        with contextlib.suppress(OSError):
            error.show()
        return error.exit_code
    except OSError as error:  # from what click itself prints, such as help
        failed = OutputError(error)
        failed.show()
        return failed.exit_code
    except (KeyboardInterrupt, click.Abort):
        Interrupted().show()
        return INTERRUPTED
    finally:
        let_go()
