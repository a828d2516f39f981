"""What an import costs, counted and not timed: which modules are loaded by an import, a client and a first list."""

from __future__ import annotations

import http.server
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]

#: Modules of the package in memory once a client is made. One more is a choice: it costs every program that starts.
CLIENT = """
_api client core core.api_parts core.client core.auth core.auth.tokens core.base core.base.atomic_file
core.base.cancellation
core.base.deadline core.base.deprecation core.base.fork core.base.instance core.base.lazy core.base.log
core.base.redaction core.base.saved_state core.base.scalars core.base.secret core.base.single_flight
core.base.suggest
core.base.waiter core.base.wakeup core.config core.config.environment core.config.network core.config.options
core.config.proxies core.config.settings core.config.urls core.config.validation core.drive core.errors core.facts
core.fact_files core.http core.http.call core.http.chunked core.http.content_encoding core.http.error_body
core.http.error_mapping core.http.json_body core.operations core.operations.body core.operations.crud
core.operations.envelope core.operations.files core.operations.kinds core.operations.list_options
core.operations.listed_custom_fields core.operations.lists core.operations.lookups core.operations.page_reader
core.operations.path core.operations.query core.operations.requests core.operations.resource
core.operations.signatures core.operations.transforms
core.paging core.paging.backward core.paging.checkpoint core.paging.completeness
core.paging.filter_check core.paging.forward core.paging.keyset core.paging.listing core.paging.page
core.paging.page_marks core.paging.page_seams core.paging.plan core.paging.position core.paging.prefetch
core.paging.progress
core.paging.reading core.paging.reread core.paging.run core.ratelimit core.ratelimit.headers core.ratelimit.inference
core.ratelimit.limiter core.ratelimit.long_waits core.ratelimit.pacing
core.ratelimit.patience core.ratelimit.pause core.ratelimit.permit
core.ratelimit.queue core.ratelimit.reservation core.ratelimit.shared_window
core.ratelimit.smoothing core.ratelimit.window core.records core.records.compiled
core.records.conversions core.records.custom_fields core.records.dates core.records.decode core.records.display
core.records.encode core.records.entity core.records.field_places core.records.field_table core.records.in_place
core.records.missing_values core.records.scalars core.records.state core.report core.resource_facts
core.session core.transport core.transport.connect
core.validation core.transport.denied core.transport.exchange core.transport.faults core.transport.idle
 core.transport.in_flight core.transport.outgoing core.transport.preflight core.transport.preparing
core.transport.receiving
core.transport.request_log core.transport.response_reader core.transport.retry_policy core.transport.settling
core.transport.sockets core.transport.sync_sender core.transport.wire errors resources
resources._attributes settings
"""
#: What the first list of tickets adds to them.
LIST = """
core.records.record models models._base models.ticket_row resources.tickets
"""
#: Libraries a client may load: those the package depends on.
LIBRARIES = frozenset({"attr", "attrs", "cattrs", "requests", "tenacity", "urllib3"})
#: What those load in turn, here or elsewhere; it depends on what is installed beside them.
_THEIRS = frozenset(
    {
        *(
            "OpenSSL",
            "backports",
            "brotli",
            "brotlicffi",
            "certifi",
            "chardet",
            "charset_normalizer",
            "cryptography",
        ),
        *("exceptiongroup", "idna", "simplejson", "socks", "typing_extensions", "zstandard"),
    }
)
#: Parts of the standard library that are slow to load, and that no call needs.
HEAVY = frozenset({"asyncio", "ctypes", "multiprocessing", "pydoc", "sqlite3", "unittest", "xml"})

_SCRIPT = """
import json, sys
{before}
known = set(sys.modules)
def loaded():
    print(json.dumps(sorted(set(sys.modules) - known)))
import halopsa
loaded()
client = halopsa.HaloPsaClient(base_url=sys.argv[1], token_source=lambda: "token")
loaded()
assert [ticket.id for ticket in client.tickets.list()] == [1]
loaded()
"""


class _Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = json.dumps({"record_count": 1, "tickets": [{"id": 1, "summary": "one"}]}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def _loaded(url: str, before: str = "") -> list[set[str]]:
    """Return what is in memory after the import, the client and the first list, less what was there ``before``."""
    command = [sys.executable, "-c", _SCRIPT.format(before=before), url]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True, timeout=120)  # noqa: S603 - ours
    assert done.returncode == 0, done.stderr
    return [set(json.loads(line)) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def stages(url: str) -> list[set[str]]:
    return _loaded(url)


def _own(modules: set[str]) -> set[str]:
    return {name for name in modules if name.partition(".")[0] == "halopsa"}


def _foreign(modules: set[str]) -> set[str]:
    tops = {name.partition(".")[0] for name in modules} - {"halopsa"}
    return {top for top in tops - sys.stdlib_module_names if not top.startswith("_")} - {"cython_runtime"}


def test_an_import_loads_the_package_alone(stages: list[set[str]]) -> None:
    assert _own(stages[0]) == {"halopsa"}
    assert _foreign(stages[0]) == set()


def test_a_client_loads_these_modules_and_no_others(stages: list[set[str]]) -> None:
    """Both ways: what is not loaded any longer leaves the list, so that the budget shrinks with it."""
    assert _own(stages[1]) == {f"halopsa.{name}" for name in CLIENT.split()} | {"halopsa"}


def test_a_first_list_adds_these(stages: list[set[str]]) -> None:
    assert _own(stages[2]) - _own(stages[1]) == {f"halopsa.{name}" for name in LIST.split()}


def test_a_client_loads_these_libraries(stages: list[set[str]]) -> None:
    assert _foreign(stages[1]) - _THEIRS == LIBRARIES


def test_a_first_list_loads_no_other_library_but_the_fast_one(stages: list[set[str]]) -> None:
    assert _foreign(stages[2]) - _THEIRS - {"orjson"} == LIBRARIES


def test_nothing_slow_is_loaded_beside_the_libraries(url: str) -> None:
    """What the libraries load is theirs, and differs from version to version."""
    stages = _loaded(url, before="import attrs, cattrs, requests, tenacity")
    assert {name.partition(".")[0] for name in stages[2]} & HEAVY == set()
