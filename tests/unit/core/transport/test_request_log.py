"""What can be seen of requests: log lines with attributes, and OpenTelemetry spans."""

from __future__ import annotations

import io
import logging
import pickle
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator

import attrs
import pytest
import responses
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from halopsa import HaloPsaClient
from halopsa._api import API
from halopsa.core.config.settings import Config
from halopsa.core.transport.exchange import Call, Transport
from halopsa.core.transport.tracing import route
from halopsa.errors import HaloPsaConfigError, HaloPsaError
from halopsa.sandbox import Sandbox
from halopsa.settings import RateLimitConfig, RetryConfig

BASE = "https://testcompany.halopsa.com"
READ = Call("GET", "/Tickets/5", {"search": "canary-value", "b\n=x": "1"})
GUID = "0b0f12ab-7c2e-4a3c-9d6c-1f2e3d4c5b6a"


@pytest.fixture
def web() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        mock.post(f"{BASE}/auth/token", json={"access_token": "canary-token", "expires_in": 3600})
        yield mock


@pytest.fixture
def spans() -> InMemorySpanExporter:
    return InMemorySpanExporter()


def provider(spans: InMemorySpanExporter) -> TracerProvider:
    made = TracerProvider()
    made.add_span_processor(SimpleSpanProcessor(spans))
    return made


def transport(**settings: object) -> Transport:
    options: dict[str, object] = {
        "tenant": "testcompany",
        "client_id": "id",
        "client_secret": "canary-secret",
        "retry": RetryConfig(backoff=0.001),
        **settings,
    }
    return Transport(Config.build(API, **options), environ={})


def attributes(span: ReadableSpan) -> dict[str, object]:
    return dict(span.attributes or {})


# Log lines


def test_one_line_per_request(web: responses.RequestsMock, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "halopsa")
    web.get(f"{BASE}/api/Tickets/5", json={"id": 5})
    transport().send(READ)
    token, line = (record for record in caplog.records if record.name == "halopsa")
    assert token.getMessage().startswith("method=POST path=/auth/token status=200 ms=")
    start, _, end = line.getMessage().partition("ms=")
    assert start == "method=GET path=/api/Tickets/5 status=200 "
    assert end.partition(" ")[2] == (
        "attempt=1 wait=0.0 used=2 limit=500 params=search,b%0A%3Dx instance=testcompany.halopsa.com"
    )
    found = {name: value for name, value in vars(line).items() if name.startswith("halopsa_")}
    assert isinstance(found.pop("halopsa_ms"), float)
    assert found == {
        "halopsa_method": "GET",
        "halopsa_path": "/api/Tickets/5",
        "halopsa_status": 200,
        "halopsa_attempt": 1,
        "halopsa_wait": 0.0,
        "halopsa_used": 2,
        "halopsa_limit": 500,
        "halopsa_params": "search,b%0A%3Dx",
        "halopsa_instance": "testcompany.halopsa.com",
    }
    assert "canary" not in str([vars(record) for record in caplog.records if record.name == "halopsa"])


def test_what_happens_next(web: responses.RequestsMock, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "halopsa")
    web.get(f"{BASE}/api/Tickets/5", status=503)
    web.get(f"{BASE}/api/Tickets/5", status=401)
    web.get(f"{BASE}/api/Tickets/5", status=429, headers={"Retry-After": "0.05"})
    web.get(f"{BASE}/api/Tickets/5", json={"id": 5})
    transport().send(READ)
    again, renewed, paused = (
        record for record in caplog.records if record.name == "halopsa" and record.levelno == logging.INFO
    )
    assert again.getMessage().startswith(
        "sending again: method=GET path=/api/Tickets/5 status=503 attempt=1 delay=0.0"
    )
    assert renewed.getMessage() == (
        "renewing the token, then sending again: method=GET path=/api/Tickets/5 status=401 attempt=2 delay=0.0"
        " instance=testcompany.halopsa.com"
    )
    assert paused.getMessage().startswith(
        "pausing, then sending again: method=GET path=/api/Tickets/5 status=429 attempt=3 delay=0.0"
    )
    assert vars(paused)["halopsa_attempt"] == 3


@pytest.mark.parametrize(
    ("settings", "name"),
    [
        ({"tenant": "Acme"}, "acme.halopsa.com"),
        ({"tenant": None, "base_url": "https://halo.acme.example:8443/msp/"}, "halo.acme.example:8443/msp"),
        ({"tenant": "acme", "tenant_id": "of two"}, "acme.halopsa.com?tenant=of%20two"),
    ],
)
def test_an_instance_has_a_name(settings: dict[str, object], name: str) -> None:
    assert transport(**settings).instance == name


def test_every_line_and_error_says_which_instance(caplog: pytest.LogCaptureFixture) -> None:
    """Of whatever the package logs, in whichever thread; and of errors of every kind, pickled ones too."""
    caplog.set_level(logging.DEBUG, "halopsa")
    with (
        Sandbox(tickets=30, page_cap=10, rate_limit=None) as one,
        Sandbox(tickets=3, agent_denied=["Invoice"]) as two,
        HaloPsaClient(**one.connection, retry=RetryConfig(backoff=0.001)) as first,
        HaloPsaClient(**two.connection, rate_limit=RateLimitConfig(retry_after=0.01)) as second,
    ):
        names = [sandbox.base_url.partition("://")[2] for sandbox in (one, two)]
        one.fail_next(503)
        assert len(first.tickets.list_all(prefetch=3).to_list()) == 30
        second.tickets.list()
        two.fail_next(429)
        second.tickets.list()
        wrong: list[HaloPsaError] = []
        calls: list[Callable[[], object]] = [
            lambda: second.tickets.get(999_999),
            lambda: second.invoices.list(),
            lambda: second.request("GET", "/a/../b"),
            lambda: second.request("GET", "/Nowhere"),
            lambda: second.tickets.get(1, timeout=-1),
        ]
        for call in calls:
            with pytest.raises(HaloPsaError) as caught:
                call()
            wrong.append(caught.value)
        two.fail_next(200, "<html>")
        with pytest.raises(HaloPsaError) as caught:
            second.tickets.create({"summary": "x"})
        wrong.append(caught.value)
    ours = [record for record in caplog.records if record.name == "halopsa"]
    assert {vars(record)["halopsa_instance"] for record in ours} == set(names)
    for record in ours:
        assert record.getMessage().count("instance=") == 1
        assert record.getMessage().endswith(f"instance={vars(record)['halopsa_instance']}")
    for error in wrong:
        assert error.instance == names[1], error
        again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
        assert again.instance == names[1]
        assert "".join(traceback.format_exception(error)).count(f"Instance: {names[1]}") == 1
        assert "Instance" not in str(error)


def test_a_request_without_an_answer(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "halopsa")
    made = transport(base_url="http://127.0.0.1:1", tenant=None, token_source=lambda: "t")
    with pytest.raises(HaloPsaError):
        made.send(attrs.evolve(READ, retry="never", effect="write"))
    lines = [record.getMessage() for record in caplog.records if "method=GET" in record.getMessage()]
    assert "outcome=unsent reason=refused ms=" in lines[0]
    assert "status" not in lines[0]


def test_a_link_shows_its_host_only(
    web: responses.RequestsMock, caplog: pytest.LogCaptureFixture, spans: InMemorySpanExporter
) -> None:
    caplog.set_level(logging.DEBUG, "halopsa")
    link = "https://files.example/canary-path/x?signature=canary-value"
    web.get(link, body=b"file")
    assert transport(tracer=provider(spans)).fetch_external(link) == b"file"
    (line,) = (record for record in caplog.records if record.name == "halopsa")
    assert line.getMessage().startswith("method=GET host=files.example status=200 ms=")
    assert "canary" not in str(vars(line))
    (span,) = spans.get_finished_spans()
    assert span.name == "GET"
    assert attributes(span)["server.address"] == "files.example"
    assert "canary" not in span.to_json()


def test_nothing_is_worked_out_when_nobody_listens(
    web: responses.RequestsMock, monkeypatch: pytest.MonkeyPatch
) -> None:
    web.get(f"{BASE}/api/Tickets/5", json={"id": 5})
    made = transport()
    monkeypatch.setattr(made._watch, "over", None)
    made.send(READ)
    code = (
        "import sys, halopsa.client\n"
        "print('opentelemetry' in sys.modules, 'halopsa.core.transport.tracing' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - ourselves
    assert done.stdout.split() == ["False", "False"]


# Spans


def test_a_span_per_request(web: responses.RequestsMock, spans: InMemorySpanExporter) -> None:
    web.get(f"{BASE}/api/Tickets/5", status=503)
    web.get(f"{BASE}/api/Tickets/5", json={"id": 5})
    with provider(spans).get_tracer("app").start_as_current_span("work") as work:
        transport(tracer=provider(spans)).send(READ)
    token, first, second, _ = spans.get_finished_spans()
    assert [span.name for span in (token, first, second)] == [
        "POST /auth/token",
        "GET /Tickets/{id}",
        "GET /Tickets/{id}",
    ]
    assert {span.kind for span in (token, first, second)} == {trace.SpanKind.CLIENT}
    assert all(span.parent == work.get_span_context() for span in (token, first, second))
    assert attributes(first) == {
        "http.request.method": "GET",
        "server.address": "testcompany.halopsa.com",
        "server.port": 443,
        "url.scheme": "https",
        "url.full": f"{BASE}/api/Tickets/5",
        "url.template": "/Tickets/{id}",
        "http.response.status_code": 503,
        "error.type": "503",
        "halopsa.wait": attributes(first)["halopsa.wait"],
        "halopsa.budget.used": 2,
        "halopsa.budget.limit": 500,
    }
    assert first.status.status_code is trace.StatusCode.ERROR
    assert attributes(second)["http.request.resend_count"] == 1
    assert attributes(second)["http.response.status_code"] == 200
    assert "error.type" not in attributes(second)
    assert second.status.status_code is trace.StatusCode.UNSET
    assert "canary" not in "".join(span.to_json() for span in spans.get_finished_spans())
    assert not any("traceparent" in call.request.headers for call in web.calls)


def test_a_span_of_a_fault(spans: InMemorySpanExporter) -> None:
    tracer = provider(spans).get_tracer("app")
    made = transport(base_url="http://127.0.0.1:1", tenant=None, token_source=lambda: "t", tracer=tracer)
    with pytest.raises(HaloPsaError):
        made.send(attrs.evolve(READ, retry="never", effect="write"))
    span = spans.get_finished_spans()[0]
    assert attributes(span)["error.type"] == "refused"
    assert attributes(span)["server.port"] == 1
    assert span.status.status_code is trace.StatusCode.ERROR


def test_a_span_ends_when_the_caller_is_interrupted(
    web: responses.RequestsMock, spans: InMemorySpanExporter
) -> None:
    class Full(io.BytesIO):
        def write(self, data: object) -> int:
            raise OSError("disk full")

    web.get(f"{BASE}/api/Attachment/5", body=b"file", content_type="application/pdf")
    with pytest.raises(OSError, match="disk full"):
        transport(tracer=provider(spans)).download(Call("GET", "/Attachment/5"), Full())
    assert attributes(spans.get_finished_spans()[-1])["error.type"] == "interrupted"


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/api/Tickets", "/Tickets"),
        ("/api/Tickets/5/x", "/Tickets/{id}/x"),
        (f"/api/Roles/{GUID}", "/Roles/{id}"),
        ("/api/Asset/a%20b", "/Asset/{id}"),
        ("/api/IntegrationData/Get/Device42", "/IntegrationData/Get/Device42"),
        ("/api/Client/abcdef0123456789", "/Client/{id}"),
        ("/", "/{id}"),
    ],
)
def test_names_of_spans_are_few(path: str, name: str) -> None:
    assert route(path, "/api") == name


def test_the_global_tracer_and_what_is_none(web: responses.RequestsMock) -> None:
    web.get(f"{BASE}/api/Tickets/5", json={"id": 5})
    for on in (True, trace.NoOpTracerProvider(), trace.NoOpTracer()):
        transport(tracer=on).send(READ)
    for off in (None, False):
        assert transport(tracer=off)._watch is not None
        assert transport(tracer=off).config.tracer is None
    with HaloPsaClient(tenant="acme", token_source=lambda: "t", tracer=True) as client:
        assert "tracer" not in repr(client._transport.config)
    with pytest.raises(HaloPsaConfigError, match="tracer must be an OpenTelemetry Tracer"):
        transport(tracer="yes")


def test_without_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry", None)
    with pytest.raises(HaloPsaConfigError, match=r'pip install "halopsa-client\[otel\]"'):
        transport(tracer=True)


class _BrokenTracer:
    def __init__(self, where: str) -> None:
        self.where = where

    def start_span(self, name: str, **_: object) -> _BrokenTracer:
        if self.where == "start":
            raise RuntimeError("canary")
        return self

    def set_attribute(self, name: str, value: object) -> None:
        pass

    def end(self) -> None:
        raise RuntimeError("canary")


@pytest.mark.parametrize("where", ["start", "end"])
def test_a_tracer_that_fails_keeps_nobody_from_the_answer(
    web: responses.RequestsMock, caplog: pytest.LogCaptureFixture, where: str
) -> None:
    web.post(f"{BASE}/api/Tickets", json={"id": 5})
    write = Call("POST", "/Tickets", json=[{}], effect="write", retry="write")
    assert transport(tracer=_BrokenTracer(where)).send(write).json() == {"id": 5}
    assert "tracer failed with RuntimeError" in caplog.text
    assert "canary" not in caplog.text
