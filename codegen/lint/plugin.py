"""Rules for the plugin for agents: every operation, filter, field and path that its skills and commands name exists."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from codegen.lint.context import Context
from codegen.manifest.model import Plugin
from codegen.manifest.plugin import Step, Texts, UnknownNameError, steps
from codegen.manifest.problems import did_you_mean


def check(context: Context) -> None:
    """Check the plugin, where there is one."""
    plugin = context.manifest.plugin
    if plugin is None or context.manifest.broken:
        return
    texts = Texts(context.manifest)
    for name, skill in plugin.skills.items():
        _text(context, plugin, texts, skill["text"], "skills", name, "text")
        for resource, shown in skill["resources"].items():
            _shown(context, plugin, texts, resource, shown, "skills", name, "resources", resource)
    for trail, step in steps(plugin):
        _text(context, plugin, texts, step["say"], *trail, "say")
        for tool in ("read", "plan", "describe"):
            if tool in step:
                _call(context, plugin, texts, tool, step, *trail, tool)


def _text(context: Context, plugin: Plugin, texts: Texts, text: str, *trail: str | int) -> None:
    if "`" in text:
        message = "names stand in op(), filter(), field() or path(), other quotations in code(): no backticks"
        context.complain(plugin.document, message, *trail)
    _tried(context, plugin, lambda: texts.fill(text), *trail)


def _shown(context: Context, plugin: Plugin, texts: Texts, name: str, shown: Any, *trail: str) -> None:  # noqa: ANN401 - a mapping from YAML
    resource = _tried(context, plugin, lambda: texts.resource(name), *trail)
    if resource is None:
        return
    listed = resource.listed
    for kind, known in (
        ("filters", listed.query if listed else {}),
        ("fields", texts.fields(name)),
    ):
        for at, each in enumerate(shown.get(kind, ())):
            if each not in known:
                message = f"{name} has no {kind.removesuffix('s')} {each!r}{did_you_mean(each, known)}"
                context.complain(plugin.document, message, *trail, kind, at)


def _call(context: Context, plugin: Plugin, texts: Texts, tool: str, step: Step, *trail: str | int) -> None:
    call = step[tool]
    name = str(call["operation"])
    op = _tried(context, plugin, lambda: texts.operation(name), *trail, "operation")
    if op is None:
        return
    if tool != "describe" and (op.effect == "read") != (tool == "read"):
        message = f"{name} {'only reads: read' if op.effect == 'read' else 'changes something: plan'} it"
        context.complain(plugin.document, message, *trail)
    row = texts.fields(op.of or name.rpartition(".")[0])
    for names, known, key in (
        (call.get("arguments", {}), texts.arguments(name), "arguments"),
        (call.get("fields", ()), row, "fields"),
    ):
        _each(context, plugin, name, names, known, *trail, key)


def _each(
    context: Context,
    plugin: Plugin,
    name: str,
    names: Iterable[str],
    known: Mapping[str, object],
    *trail: str | int,
) -> None:
    for each in names:
        if each not in known:
            context.complain(plugin.document, f"{name} has no {each!r}{did_you_mean(each, known)}", *trail)


def _tried(context: Context, plugin: Plugin, look: Callable[[], Any], *trail: str | int) -> Any:  # noqa: ANN401 - what it returns
    try:
        return look()
    except UnknownNameError as error:
        context.complain(plugin.document, str(error), *trail)
        return None
