"""``halopsa completion``: the script with which a shell completes commands, options and values (tab completion)."""

from __future__ import annotations

import click

from .streams import say

__all__ = ["completion"]


_ABOUT = """Print the script that completes commands, options and values in a shell.

\b
bash        eval "$(halopsa completion bash)" in ~/.bashrc
zsh         eval "$(halopsa completion zsh)" in ~/.zshrc
fish        halopsa completion fish >
              ~/.config/fish/completions/halopsa.fish
powershell  halopsa completion powershell | Out-String |
              Invoke-Expression, in $PROFILE
"""


@click.command(help=_ABOUT)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish", "powershell"]))
@click.pass_context
def completion(ctx: click.Context, /, *, shell: str) -> None:
    """Print the script that completes commands, options and values in a shell."""
    from click.shell_completion import get_completion_class

    root = ctx.find_root()
    name = str(root.info_name)
    made = get_completion_class(shell)
    if made is None:
        raise click.ClickException(
            f"The installed version of click cannot complete in {shell}. Install a newer one with\n"
            '  pip install --upgrade "click>=8.5"'
        )
    say(made(root.command, {}, name, f"_{name.upper().replace('-', '_')}_COMPLETE").source())
