"""The plugin for agents: skills and commands, rendered from the manifest into ``data``; ``export`` copies them."""

from .export import PluginError, export

__all__ = ["PluginError", "export"]
