"""``halopsa plugin``: the plugin for agents, written into a folder."""

from __future__ import annotations

from pathlib import Path

import click

from .output import for_terminal
from .streams import say


@click.group()
def plugin() -> None:
    """Skills and commands for agents such as Claude Code."""


@plugin.command()
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.option("--api", default="halopsa", show_default=True, metavar="NAME", help="The API it is for.")
def export(*, folder: Path, api: str) -> None:
    """Write the plugin into DIR.

    Load it with "claude --plugin-dir DIR", for one. An earlier export in DIR is replaced; a folder that holds other
    things is left alone.
    """
    from halopsa.catalogue.operations import UnknownName, package_of
    from halopsa.plugin import PluginError
    from halopsa.plugin import export as write

    try:
        written = write(folder, package_of(api))
    except UnknownName as error:
        raise click.BadParameter(f"{error}.", param_hint="--api") from None
    except PluginError as error:
        raise click.BadParameter(f"{error}.", param_hint="DIR") from None
    except OSError as error:
        raise click.ClickException(f"The plugin cannot be written: {error.strerror or error}.") from None
    say(f"{len(written)} files are in {for_terminal(folder)}.")
