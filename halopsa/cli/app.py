"""The command ``halopsa`` (click group): its own commands, the resources of the API, and the other APIs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import click

import halopsa as package
from halopsa.catalogue.operations import Catalogue, api_names

from .groups import ApiGroup, Own, RequestGroup
from .streams import Interrupted, tell, warned

__all__ = ["OWN", "OWN_OF", "halopsa"]

#: Commands with code of their own. None is imported before it is used.
OWN = {
    "check": Own(
        ".check",
        "check",
        "Check the connection: settings, login, rights, whether tickets can be read, and which build the instance "
        "runs.",
    ),
    "completion": Own(
        ".completion",
        "completion",
        "Print the script that completes commands, options and values in a shell.",
    ),
    "export": Own(
        ".export", "export", "Export all rows of RESOURCE (tickets, clients, ..., api.tax) into a file."
    ),
    "login": Own(
        ".login_command",
        "login",
        "Store a connection under a name, after a test; other commands take it with --profile.",
    ),
    "logout": Own(".login_command", "logout", "Remove a profile and its secret."),
    "mcp": Own(".mcp", "mcp", "Serve an API to a model, by the Model Context Protocol."),
    "plugin": Own(".plugin", "plugin", "Skills and commands for agents such as Claude Code."),
    "profiles": Own(".login_command", "profiles", "List the profiles, or choose the default one."),
    "sandbox": Own(".sandbox", "sandbox", "Run a local tenant with invented data until Ctrl-C."),
    "undo": Own(".undo_command", "undo", "Put back what many writes changed, by the journal they kept."),
}
#: Commands of resources and of other APIs with code of their own.
OWN_OF = {
    "api": {
        "METHOD": Own(".request", "request_command", "Send any request and print the JSON that comes back.")
    },
    "leads": {
        "serve": Own(
            ".leads",
            "serve",
            "Run the lead service, which brings leads into HaloPSA exactly once, until Ctrl-C.",
        ),
        "worker": Own(
            ".leads", "worker", "Do the work of the lead service without answering requests, until Ctrl-C."
        ),
        "check": Own(
            ".leads_check",
            "check",
            "Check the configuration of the lead service: whether the tenant has what it names.",
        ),
        "key": Own(
            ".leads_keys", "key", "Make, list and revoke the keys of those who may use the lead service."
        ),
        "import": Own(
            ".leads_import",
            "import_",
            "Take in the leads of a CSV file; a running service brings them into HaloPSA.",
        ),
        "suppress": Own(".leads_people", "suppress", "Keep the list of those who asked not to be contacted."),
        "export": Own(
            ".leads_people",
            "export",
            "Print all that the service keeps of the person with this address, as JSON.",
        ),
        "erase": Own(
            ".leads_people",
            "erase",
            "Erase all that the service keeps of the person with this address. What HaloPSA has stays there.",
        ),
        "dead-letters": Own(
            ".leads_letters",
            "dead_letters",
            "List the messages to webhooks that were given up, or send them again.",
        ),
    },
    "tickets": {
        "search": Own(".tickets", "search", "List tickets, those that match TEXT if it is given."),
        "show": Own(".tickets", "show", "Show one ticket with its actions, the oldest first."),
    },
}
_MAIN, *_OTHERS = api_names()


class _Root(ApiGroup):
    def names(self) -> list[str]:
        """Return its own commands, the resources, and the other APIs."""
        return [*super().names(), "api", *_OTHERS]

    def sections(self) -> dict[str, dict[str, str]]:
        """Return its own commands, the resources, and the other APIs."""
        return {**super().sections(), "More resources": {name: _about(name) for name in ("api", *_OTHERS)}}

    def make(self, name: str) -> click.Command | None:
        """Make a command, or a group of resources."""
        if name in ("api", *_OTHERS):
            published = name == "api"
            api = _MAIN if published else name
            own = OWN_OF["api"] if published else {**OWN_OF.get(name, {}), **OWN_OF["api"]}
            return RequestGroup(name, api, published=published, own=own, about=_about(name))
        return super().make(name)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse; what belongs to a command is told where it goes."""
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            name = error.option_name
            raise click.UsageError(
                f"{ctx.command_path} itself has no option {name}. Options go behind the command: "
                f"{ctx.command_path} check --profile NAME",
                ctx,
            ) from None

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; warnings are shown meanwhile."""
        try:
            with warned(tell), _safe_errors():
                return super().invoke(ctx)
        except KeyboardInterrupt:
            raise Interrupted from None


@contextmanager
def _safe_errors() -> Iterator[None]:
    """Clean what errors of a command quote: names in a file or in an argument may be written by anybody."""
    try:
        yield
    except click.ClickException as error:
        from .output import for_terminal

        # Not by its name, which click lets nobody set.
        vars(error)["message"] = for_terminal(error.message, lines=True)
        raise


def _about(name: str) -> str:
    """Return what a group of resources has."""
    if name == "api":
        return "All resources as the vendor publishes them."
    return f"The resources of {Catalogue.of(name).product['name']}."


halopsa = _Root(
    "halopsa",
    _MAIN,
    own=OWN,
    own_of=OWN_OF,
    about="""Work with a HaloPSA tenant from the command line.

    The connection comes from the environment: HALOPSA_TENANT (or HALOPSA_BASE_URL), HALOPSA_CLIENT_ID and
    HALOPSA_CLIENT_SECRET; where needed also HALOPSA_AUTH_SERVER, HALOPSA_TENANT_ID and HALOPSA_SCOPE. Or from a
    profile that "halopsa login" has stored.

    Start with "halopsa login" or "halopsa check". Without a tenant, "halopsa sandbox" runs a local one.
    """,
)
halopsa.context_settings = {"help_option_names": ["-h", "--help"], "max_content_width": 110}
click.version_option(package.__version__, prog_name="halopsa", message="%(prog)s, version %(version)s")(
    halopsa
)
