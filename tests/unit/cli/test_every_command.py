"""Every command of every operation, run once over a socket: it sends what the library's method sends."""

from __future__ import annotations

import contextlib
import json
import warnings
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from click.testing import CliRunner

from halopsa.catalogue.arguments import Argument
from halopsa.catalogue.calls import client_class, resource_of
from halopsa.catalogue.operations import Catalogue, Entry, api_names
from halopsa.cli.app import halopsa
from halopsa.cli.operation import OperationCommand
from halopsa.core.errors import ApiError
from halopsa.settings import RateLimitConfig
from tests.every import check_each
from tests.unit.cli.recorder import Recorder, Sent, recording

Client = Any  # Any: the client of one of several APIs

_GUID = "0b6e2b1c-1111-4222-8333-444455556666"
#: For each type word the text at the prompt, and the value that a program gives.
_SAMPLES: dict[str, tuple[str, object]] = {
    "int": ("12", 12),
    "float": ("1.5", 1.5),
    "bool": ("true", True),
    "str": ("a b&c/ü", "a b&c/ü"),
    "guid": (_GUID, _GUID),
    "datetime": ("2026-03-04T05:06:07Z", "2026-03-04T05:06:07Z"),
    "date": ("2026-03-04", "2026-03-04"),
    "days": ("2026-03-04", "2026-03-04"),
    "any": ("x y", "x y"),
    "object": ('{"k": [1]}', {"k": [1]}),
    "bytes": ("aGk=", "aGk="),
    "list[int]": ("1,2", [1, 2]),
    "list[str]": ("a,b", ["a", "b"]),
    "list[guid]": (_GUID, [_GUID]),
    "list[any]": ('[1, "a"]', [1, "a"]),
    "list[object]": ('[{"k": 1}]', [{"k": 1}]),
}
_ENVIRONMENT = {
    "halopsa": {
        "HALOPSA_BASE_URL": "{url}",
        "HALOPSA_CLIENT_ID": "an-id",
        "HALOPSA_CLIENT_SECRET": "a-secret",
    },
    "planhat": {
        "PLANHAT_API_BASE_URL": "{url}",
        "PLANHAT_ANALYTICS_URL": "{url}/@analytics",
        "PLANHAT_API_KEY": "a-key",
        "PLANHAT_TENANT_TOKEN": "a-token",
    },
    "portal": {"PORTAL_API_URL": "{url}", "PORTAL_SERVICE_TOKEN": "a-token", "PORTAL_API_KEY": "a-key"},
    "leads": {"HALOPSA_LEADS_URL": "{url}", "HALOPSA_LEADS_API_KEY": "a-key"},
}
#: A second field that is sent under the same name, a key that the API itself makes, and the like.
_MOST_REFUSALS = 6


class Case(NamedTuple):
    """One operation."""

    catalogue: Catalogue
    entry: Entry

    def __str__(self) -> str:
        return f"{self.catalogue.api} {self.entry.name}"

    @property
    def words(self) -> list[str]:
        """The command at the prompt."""
        name = self.entry.name.replace("_", "-").split(".")
        return name if self.catalogue.api == "halopsa" else [self.catalogue.api, *name]


class Samples:
    """A sample of every argument of an operation, as text and as value."""

    def __init__(self, case: Case) -> None:
        self.command = OperationCommand("it", *case)
        self.options = {each.argument.name: each.opts[0] for each in self.command.options}
        self.first: list[object] = []
        self.words: list[str] = []
        self.named: dict[str, tuple[list[str], object]] = {}
        for each in self.command.known.values():
            self._add(each, case)
        if case.entry.op.kind == "update" and not self.named:  # no field of the record is known
            self.named["other"] = (["--allow-unknown", "--field", "other=x y"], "x y")

    def _add(self, each: Argument, case: Case) -> None:
        text, value = _sample(each)
        if each.place == "file":
            text = value = __file__
        if each.place in ("path", "file"):
            self.words.append(text)
            self.first.append(value)
        elif each.place == "rows":
            row = _row(case)
            self.words += ["--data", json.dumps([row])]
            self.first.append([row])
        elif each.place == "body":
            self.words += ["--data", text]
            self.first.append(value)
        elif each.name in self.options:
            self.named[each.name] = ([self.options[each.name], text], value)
        else:
            option = "--field" if each.place == "field" else "--param"
            self.named[each.name] = ([option, f"{each.name}={text}"], value)

    @property
    def values(self) -> dict[str, object]:
        """The arguments that go by name."""
        return {name: value for name, (_, value) in self.named.items()}

    def flags(self) -> list[str]:
        """The options without which the command asks, or sends no unverified request."""
        own = {opt for each in self.command.own for opt in each.opts}
        return [*(flag for flag in ("--yes", "--experimental") if flag in own)]


def _sample(argument: Argument) -> tuple[str, object]:
    if argument.name == "content_type":
        return "text/plain", "text/plain"
    if argument.type in _SAMPLES:
        return _SAMPLES[argument.type]
    return ("[]", []) if argument.type.startswith("list[") else ("{}", {})


def _row(case: Case) -> dict[str, object]:
    """Return a row of a bulk call."""
    fields = case.catalogue.files.entity(case.entry.resource.entity).fields.values()
    made = {each.name: _sample(Argument(each.name, "field", each.type))[1] for each in fields if not each.ro}
    made.pop("id", None)
    return {**made, "id": "abc"} if "id" in case.entry.op.keys else made


@pytest.mark.parametrize("api", api_names())
def test_every_command_sends_what_the_method_sends(
    api: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    catalogue = Catalogue.of(api)
    kind: Any = client_class(catalogue)  # Any: as Client
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    with recording() as server, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name, value in _ENVIRONMENT[api].items():
            monkeypatch.setenv(name, value.format(url=server.url))
        # One client for all commands: two thousand logins would take longer than all else.
        made = [kind.from_env(rate_limit=RateLimitConfig(enabled=False)) for _ in range(2)]
        with made[0] as client, made[1] as other:
            monkeypatch.setattr(kind, "from_env", lambda **_: contextlib.nullcontext(other))
            cases = [Case(catalogue, entry) for entry in catalogue.entries()]
            check_each(cases, lambda case: sends_the_same(server, client, case))


def sends_the_same(server: Recorder, client: Client, case: Case) -> None:
    samples = Samples(case)
    server.answers = _answers(case.entry)
    wanted, failed = _called(server, client, case, samples)
    words = [
        *case.words,
        *samples.words,
        *samples.flags(),
        *(w for ws, _ in samples.named.values() for w in ws),
    ]
    if case.entry.op.kind == "list":
        words += ["--page-size", "7"]
    result = CliRunner().invoke(halopsa, words)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    sent = server.take()
    assert wanted, f"the method sent nothing: {failed}"
    assert [_read(each) for each in sent[-1:]] == [_read(each) for each in wanted[-1:]], result.output
    assert (result.exit_code != 0) == (failed is not None), (failed, result.output)


def _read(sent: Sent) -> tuple[str, str, object]:
    """Return a request as it is meant: whatever the order of keys, and the text between the parts of a form."""
    if sent.kind.startswith("multipart/"):
        kind, _, boundary = sent.kind.partition("boundary=")
        return sent.method, sent.target, (kind, sent.body.replace(boundary.encode(), b"--"))
    body = json.loads(sent.body) if sent.body and "json" in sent.kind else sent.body
    path, _, query = sent.target.partition("?")
    return sent.method, path, (sorted(query.split("&")), sent.kind, body)


def _called(
    server: Recorder, client: Client, case: Case, samples: Samples
) -> tuple[list[Sent], ApiError | None]:
    """Call the method; leave out what it refuses to take beside the rest."""
    entry = case.entry
    more: dict[str, object] = {"experimental": True} if "--experimental" in samples.flags() else {}
    method = getattr(resource_of(client, entry.resource.name), entry.op.name)
    if entry.op.kind == "list":
        more["page_size" if case.catalogue.api in ("halopsa", "planhat") else "limit"] = 7
        method = _whole(client, entry, samples)
    if "other" in samples.named:
        more["allow_unknown"] = True
    failed: ApiError | None = None
    for _ in range(_MOST_REFUSALS):
        failed = None
        try:
            if entry.op.kind in ("create", "update") and not entry.op.leading:
                method(*samples.first, samples.values, **more)
            else:
                found = method(*samples.first, **samples.values, **more)
                if entry.op.kind == "list":
                    found.to_list()
        except ApiError as error:
            failed = error
        wanted = server.take()
        refused = {each.field for each in getattr(failed, "errors", None) or ()} & samples.named.keys()
        if not refused:
            break
        for name in refused:
            del samples.named[name]
    return wanted, failed


def _whole(client: Client, entry: Entry, samples: Samples) -> Any:  # noqa: ANN401 - a method of any resource
    """Return the method that reads all pages: what the command calls. The list of a record is one of other records."""
    op = entry.op
    if not op.of:
        return getattr(resource_of(client, entry.resource.name), f"{op.name}_all")
    (filter_name,) = op.bind
    return lambda id_, **filters: resource_of(client, str(op.of)).list_all(**{filter_name: id_}, **filters)


def _answers(entry: Entry) -> dict[str, bytes]:
    """Answers of some use by verb: of a read, and of what is looked up before a write."""
    found = b'[{"id": 12, "name": "x"}]'
    if entry.op.kind == "bulk":
        return {"PUT": b'{"created": 1, "updated": 0}'}
    return {
        "GET": b"[]" if entry.op.kind == "list" else b'{"id": 12}' if entry.op.effect == "read" else found
    }
