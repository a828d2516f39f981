"""``halopsa api METHOD PATH``: any request, compared with the manifest; writes are shown and asked for."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import parse_qsl

import click

from halopsa.catalogue.operations import PUBLISHED, Catalogue, Entry
from halopsa.catalogue.values import json_value, value_of
from halopsa.core.base.distribution import PACKAGE
from halopsa.core.base.suggest import did_you_mean

from .confirming import asked, must_ask, print_preview, told_if_cut, usage
from .connect import Given, connection_options, plain_errors
from .given import content_of
from .invocation import output_options, talk_options
from .output import for_terminal
from .streams import stands, tell

if TYPE_CHECKING:
    from .formats import Output

__all__ = ["request_command"]

_IN_QUERY: Final = frozenset({"GET", "DELETE"})
_PLACEHOLDER: Final = re.compile(r"\{\w+\}")
_NUMBER: Final = re.compile(r"(?<=/)(\d+|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})(?=/|$)")
_BODY: Final = object()


class _Call(NamedTuple):
    """One request as given, and the operations of the manifest that send such a one."""

    method: str
    path: str
    params: dict[str, object]
    known: list[Entry]


def _printing(command: click.Command) -> click.Command:
    """Give a command the options of output that commands of operations have."""
    command.params += [*output_options(), *talk_options()]
    return command


@_printing
@click.command()
@click.argument("path")
@click.option(
    "--field",
    "-f",
    "fields",
    multiple=True,
    metavar="NAME=VALUE",
    help="Goes into the query of GET and DELETE, else into the body; may be repeated.",
)
@click.option("--data", metavar="JSON|@FILE|-", help="The body: the JSON itself, a file, or standard input.")
@click.option("--paginate", is_flag=True, help="All rows of a list, page by page.")
@click.option("--allow-unknown", is_flag=True, help="Send a path that the manifest does not know.")
@click.option("--dry-run", is_flag=True, help="Show what would be sent, and send nothing.")
@click.option("--yes", "-y", is_flag=True, help="Send a write without asking.")
@connection_options
@click.pass_context
def request_command(
    ctx: click.Context,
    /,
    *,
    given: Given,
    path: str,
    fields: tuple[str, ...],
    data: str | None,
    paginate: bool,
    allow_unknown: bool,
    dry_run: bool,
    yes: bool,
    **own: object,
) -> None:
    """Send any request and print the JSON that comes back.

    METHOD is GET, POST, PUT, PATCH or DELETE. PATH is below the root of the API, such as /Tickets/5. A path or method
    that the manifest does not know is refused with what may have been meant, unless --allow-unknown says so. Names of
    fields are those of the API itself. What writes is shown first and asked for; without a terminal it needs --yes.
    """
    from halopsa.catalogue.sending import sends

    from .calling import client_of
    from .running import output_of, talking

    method = str(ctx.info_name)
    catalogue = Catalogue.of(str(getattr(ctx.parent and ctx.parent.command, "api", "")))
    elsewhere = [name for name in given if name != "profile"]
    if elsewhere and catalogue.api != PACKAGE:
        raise usage(f"{catalogue.product['name']} has its address from the environment or a profile")
    call = _checked(catalogue, method, path, allow_unknown=allow_unknown)
    named = _fields(fields, None if method in _IN_QUERY else _types(catalogue, call.known))
    body = _body(call, named, data)
    if method in _IN_QUERY:
        call.params.update(named)
        _tell_of_names(catalogue, call)
    output = output_of(own, None)
    answer = output if output.for_programs else output._replace(form="json")
    whole = _list_of(call) if paginate else None
    ask = method != "GET" and must_ask(f"{method} {call.path}", yes=yes, dry_run=dry_run)
    if method == "GET" and dry_run:
        raise usage("--dry-run is for writes; a GET changes nothing")
    with plain_errors(), talking(own), client_of(catalogue, given, own) as client:
        if whole is not None:
            _print_all(client, catalogue, whole, call.params, answer)
            return
        options = {"params": call.params or None} | ({} if body is _BODY else {"json": body})
        if ask or dry_run:
            preview = client.preview(client.request, method, call.path, **options)
            outside = dict.fromkeys(said for entry in call.known for said in sends(catalogue, entry, preview))
            if outside:
                tell(for_terminal(f"This {' and '.join(outside)}."))
            if print_preview(preview, None, output, dry=dry_run):
                return
            asked("Send it?")
        if method == "GET":
            _print(client.request(method, call.path, **options), answer)
            return
        with told_if_cut(f"{method} {call.path}"):
            found = client.request(method, call.path, **options)
        with stands(f"{method} {call.path} was done"):
            _print(found, answer)


def _print(found: object, output: Output) -> None:
    from .formats import print_value

    if found is None:
        return
    if output.fields and isinstance(found, Mapping) and not found.keys() & {_first(f) for f in output.fields}:
        has = ", ".join(map(str, itertools.islice(found, 8)))
        tell(
            for_terminal(
                f"The answer has none of the fields of --json, but {has}; --paginate gives the rows of a list."
            )
        )
    print_value(found, output)


def _first(field: str) -> str:
    """Return the part of a field's name that is a key of the answer."""
    return field.partition(".")[0]


# Checks


def _checked(catalogue: Catalogue, method: str, given: str, *, allow_unknown: bool) -> _Call:
    """Return the request with its path in the usual form. Raises UsageError for one that the manifest does not know."""
    if "://" in given:
        raise click.BadParameter(
            "give the path alone, such as /Tickets, and the address by a profile.", param_hint="PATH"
        )
    path, _, query = given.partition("?")
    # Without a slash too: some shells of Windows turn /Tickets into C:/.../Tickets.
    path = "/" + path.strip("/")
    root = str(catalogue.files.api["constants"].get("api_path") or "")
    if root and path.lower().startswith(f"{root}/"):
        path = path[len(root) :]
    params: dict[str, object] = dict(parse_qsl(query, keep_blank_values=True))
    sent = _sent_by(catalogue, path)
    known = [entry for verb, entry in sent if verb == method]
    if not known and not allow_unknown:
        raise usage(_unknown(catalogue, method, path, sorted({verb for verb, _ in sent})))
    return _Call(method, path, params, known)


def _requests(catalogue: Catalogue) -> Iterator[tuple[str, str, Entry]]:
    """Yield verb, path and operation of all requests of the main host."""
    for entry in catalogue.entries():
        if not entry.op.host:
            for each in (*entry.op.requests.values(), *entry.op.experimental):
                yield each.verb, each.path, entry


def _sent_by(catalogue: Catalogue, path: str) -> list[tuple[str, Entry]]:
    """Return the verbs and operations that send requests to this path; written out goes before a placeholder."""
    plain: list[tuple[str, Entry]] = []
    filled: list[tuple[str, Entry]] = []
    parts = path.count("/")
    for verb, template, entry in _requests(catalogue):
        if template == path:
            plain.append((verb, entry))
        elif "{" in template and template.count("/") == parts and _pattern(template).fullmatch(path):
            filled.append((verb, entry))
    return plain or filled


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile("[^/]+".join(map(re.escape, _PLACEHOLDER.split(template))))


def _unknown(catalogue: Catalogue, method: str, path: str, verbs: Iterable[str]) -> str:
    name = catalogue.product["name"]
    if verbs := list(verbs):
        return (
            f"{name} is not known to take {method} {path}, only {', '.join(verbs)}; --allow-unknown sends it"
        )
    known = {template for _, template, _ in _requests(catalogue)}
    # One that is right but for its case, then one that is near with its ids, then its first part.
    folded = [template for template in known if _pattern(template.lower()).fullmatch(path.lower())]
    near = (
        f"; did you mean {sorted(folded)[0]!r}?"
        if folded
        else did_you_mean(_NUMBER.sub("{id}", path), sorted(known), {})
        or did_you_mean("/" + path.split("/")[1], sorted(known), {})
    )
    return f"{name} is not known to have the path {path!r}{near or ';'} --allow-unknown sends it"


def _tell_of_names(catalogue: Catalogue, call: _Call) -> None:
    """Say what a name in the query may have meant: an API ignores what it does not know, and sends other rows."""
    known = {param.wire or param.name for entry in call.known for param in entry.op.query.values()}
    for style in catalogue.files.api["page_styles"].values():
        known.update(*style.values())
    for name in call.params:
        near = "" if name in known else did_you_mean(name, sorted(known), {})
        if near:
            tell(for_terminal(f"Warning: {call.method} {call.path} is not known to take {name!r}{near}"))


# What is sent


def _types(catalogue: Catalogue, known: Iterable[Entry]) -> dict[str, str]:
    """Return the types of the fields of a body by the names that the API has for them."""
    found: dict[str, str] = {}
    for entry in known:
        for field in catalogue.files.entity(entry.resource.entity).fields.values():
            found.setdefault(field.create or field.write or field.name, field.type)
    return found


def _fields(given: tuple[str, ...], types: Mapping[str, str] | None) -> dict[str, object]:

    found: dict[str, object] = {}
    for item in given:
        name, equals, text = item.partition("=")
        name = name.strip()
        if not name or not equals:
            raise click.BadParameter(f"{item!r} is not NAME=VALUE.", param_hint="--field")
        if name in found:
            raise click.BadParameter(f"{name} is given twice.", param_hint="--field")
        try:
            found[name] = text if types is None else value_of(text, types.get(name, "any"))
        except ValueError as error:
            raise click.BadParameter(f"{name}: {error}.", param_hint="--field") from None
    return found


def _body(call: _Call, named: Mapping[str, object], data: str | None) -> object:
    """Return the body; `_BODY` where there is none."""
    if data is not None:
        if named and call.method not in _IN_QUERY:
            raise usage("the body is in --data, or in --field, not in both")
        if call.method == "GET":
            raise usage("a GET has no body: --field goes into its query")
        return _json(data)
    if call.method in _IN_QUERY or not named:
        return _BODY
    listed = any(each.body == "array" for entry in call.known for each in entry.op.requests.values())
    return [dict(named)] if listed else dict(named)


def _json(data: str) -> object:
    try:
        return json_value(content_of(data))
    except ValueError as error:
        raise click.BadParameter(f"it is not JSON: {error}", param_hint="--data") from None


# Lists as a whole


def _list_of(call: _Call) -> Entry:
    """Return the operation that reads this list, as published where it is."""
    lists = [
        entry
        for entry in call.known
        if entry.op.kind == "list" and not _PLACEHOLDER.search(entry.requests[0])
    ]
    if call.method != "GET" or not lists:
        raise usage(f"--paginate: {call.method} {call.path} is no list that is known here")
    return next((entry for entry in lists if entry.name.startswith(PUBLISHED)), lists[0])


def _print_all(
    client: Any,  # noqa: ANN401 - of any API
    catalogue: Catalogue,
    entry: Entry,
    params: Mapping[str, object],
    output: Output,
) -> None:
    from halopsa.catalogue.calls import bind_all
    from halopsa.catalogue.plain import plain

    from .exit_codes import INCOMPLETE
    from .formats import print_rows

    listing = bind_all(client, catalogue, entry, params, allow_unknown=True).call()
    rows: Iterator[Any] = map(plain, iter(listing))  # Any: rows of any resource
    first = list(itertools.islice(rows, 1))
    print_rows(itertools.chain(first, rows), output, (), nothing="Nothing found.")
    if not listing.report.complete:
        tell(for_terminal(f"Rows may be missing: {listing.report.why}."))
        raise click.exceptions.Exit(INCOMPLETE)
