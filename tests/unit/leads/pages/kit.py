"""Kit: the pages over a socket, a browser without a screen, and leads with all that belongs to them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode

import attrs

from halopsa.leads.pages.site import page_routes
from halopsa.leads.service import Service
from halopsa.leads.store import errors, jobs, leads, opportunities, outbox, steps, webhooks
from halopsa.leads.store.engine import Database
from halopsa.leads.web.app import make_app
from tests.unit.leads.web.served import Got, Server, key_of, service_of, serving

SECRET = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="


@attrs.define
class Clock:
    """A clock that tests move."""

    now: float = 1_780_000_000.0

    def __call__(self) -> float:
        return self.now


@attrs.define
class Browser:
    """Keeps the cookie of its last login and sends it along."""

    server: Server
    cookie: str = ""

    def get(self, path: str, **headers: str) -> Got:
        """Get a page."""
        return self.send("GET", path, raw=None, **headers)

    def post(self, path: str, fields: Mapping[str, str] | None = None, /, **headers: str) -> Got:
        """Send a form."""
        sent = {"Content_Type": "application/x-www-form-urlencoded", **headers}
        return self.send("POST", path, raw=urlencode(fields or {}).encode(), **sent)

    def send(self, method: str, path: str, /, *, raw: bytes | None = None, **headers: str) -> Got:
        """Send a request; names of headers have underscores here."""
        sent = {name.replace("_", "-"): text for name, text in headers.items()}
        if self.cookie:
            sent.setdefault("Cookie", self.cookie)
        return self.server.ask(method, path, raw=raw, headers=sent, base="/pages")

    def log_in(self, key: str, wanted: str = "", **headers: str) -> Got:
        """Log in with a key."""
        got = self.post("/login", {"key": key, "next": wanted}, **headers)
        if got.status == 303:
            self.cookie = got.headers["set-cookie"].partition(";")[0]
        return got


@attrs.frozen
class Stand:
    """A service with pages."""

    service: Service
    server: Server
    clock: Clock

    def browser(self, *scopes: str) -> Browser:
        """A browser that has logged in."""
        made = Browser(self.server)
        assert made.log_in(key_of(self.service, *(scopes or ("read",)))).status == 303
        return made


@contextmanager
def stand(folder: Path) -> Iterator[Stand]:
    """Set a service with pages up."""
    database = Database(f"sqlite:///{folder / 'leads.db'}")
    database.upgrade()
    clock = Clock()
    service = service_of(database, clock)
    service.tenant_url = "https://acme.halopsa.example"
    with serving(make_app(service, more=page_routes(service, SECRET))) as server:
        yield Stand(service, server, clock)
    database.close()


def add(service: Service, email: str, *, source: str = "csv", state: str = "accepted", **data: object) -> int:
    """Add a lead that nobody works on."""
    with service.database.writing() as c:
        made = leads.insert(
            c, key=email, source=source, data=data, options={}, now=service.clock(), unique=False
        )
        assert made is not None
        leads.change(c, made, now=service.clock(), state=state)
    return made


def worked_on(service: Service, email: str, text: str = "plain") -> int:
    """Add a lead with one of everything, in which this text stands wherever a text can."""
    names = ("first_name", "last_name", "company", "title", "phone")
    now = service.clock()
    made = add(service, email, source=text[:64], state="failed", **dict.fromkeys(names, text))
    with service.database.writing() as c:
        leads.change(
            c, made, now=now, status=text[:64], ticket_id=67_890, error=text, error_code="X", actions=[text]
        )
        leads.event(c, made, "synced", {"said": text, "list": [text, None, True]}, now=now)
        offer = opportunities.insert(c, lead_id=made, data={"notes": text}, now=now)
        opportunities.change(c, offer, now=now, halo_id=4711, error=text)
        job = jobs.enqueue(c, "sync", lead_id=made, now=now)
        steps.done(c, job, "ticket", {"id": 67_890, "summary": text}, now=now)
        taken = jobs.take(c, "me", now=now, lease=9.0)
        assert taken is not None
        jobs.fail(c, taken, "me", text, "X", now=now)
        errors.log(c, "error", text, now=now, lead_id=made, source=text)
        if not webhooks.page(c, 1, 1)[1]:
            url = "https://u:p@hooks.example/token"
            webhooks.insert(c, url=url, events=["lead.synced"], secret=b"x", now=now)
        outbox.put(c, "lead.synced", made, {"email": email}, now=now)
        while message := outbox.take(c, now=now, lease=9.0):
            outbox.dead(c, message, status=500, error=text)
    return made


def text_of(got: Got) -> str:
    """What somebody reads on a page."""
    shown = re.sub(r"<[^>]*>", " ", got.text.decode())
    return " ".join(html.unescape(shown).split())


def href(got: Got, label: str) -> str:
    """Where the link with this text leads, below the pages."""
    found = re.search(rf'<a href="/pages([^"]*)"[^>]*>{re.escape(label)}</a>', got.text.decode())
    assert found is not None, label
    return html.unescape(found[1])
