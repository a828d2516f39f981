"""The pages of the lead service in a real browser: login, search, a lead with its steps, dead letters, logout.

The service is a process with a local tenant, as ``halopsa leads serve --sandbox`` starts it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import attrs
import pytest

from halopsa.integrations.leads import HaloIntegration
from tests.posix.test_leads_serve import Served
from tests.unit.leads.web.served import until
from tests.unit.leads.webhooks.receiver import Receiver, answer

from .driver import Browser, browser

_EVIL: Final = "<img src=x onerror=\"document.title='cracked'\"><script>document.title='cracked'</script>"
_LONG: Final = "Donaudampfschifffahrtsgesellschaft" * 4
_PHONE, _SCREEN = (390, 844), (1280, 900)


@attrs.frozen
class Stand:
    """A service, a browser before it, and the leads that were posted."""

    served: Served
    browser: Browser
    pages: str
    key: str
    lead: int
    evil: int

    def log_in(self) -> None:
        """Begin anew, and log in."""
        self.browser.call("DELETE", "/cookie")
        self.browser.open(f"{self.pages}/login")
        self.browser.find("#key").write(self.key)
        self.browser.find("main button").follow()
        assert self.browser.url == f"{self.pages}/leads", self.browser.text


@pytest.fixture(scope="module")
def up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    folder = tmp_path_factory.mktemp("pages")
    config = folder / "leads.toml"
    config.write_text('[webhooks]\nallow = ["127.0.0.1"]\n')
    served = Served(folder, "--sandbox", "--config", str(config))
    given = served.variables
    try:
        with (
            Receiver() as receiver,
            HaloIntegration(given["HALOPSA_LEADS_API_KEY"], given["HALOPSA_LEADS_URL"]) as service,
        ):
            receiver.script = answer(410)
            service.webhooks.create({"url": receiver.url, "events": ["lead.created"]})
            one = service.leads.sync(
                first_name="Ann", last_name="Smith", email="ann@firm.example", company="Firm", source="csv"
            )
            evil = service.leads.sync(
                first_name=_EVIL, last_name=_LONG, email="eve@firm.example", company=_LONG, source="apollo"
            )
            until(lambda: len(receiver.received) > 0, 30)
            pages = given["HALOPSA_LEADS_URL"].replace("/api/v1", "/pages")
            with browser(folder) as window:
                window.resize(*_SCREEN)
                key = given["HALOPSA_LEADS_API_KEY"]
                yield Stand(served, window, pages, key, one.lead_id or 0, evil.lead_id or 0)
    finally:
        code, _, said = served.end()
    assert code == 0
    assert f"a browser shows at {pages}" in said
    logged = [json.loads(line) for line in said.splitlines() if line.startswith("{")]
    assert "/pages/leads/{id}" in {line.get("route") for line in logged}
    for secret in (key, key.split("_")[2], "ann@firm.example", "onerror"):
        assert secret not in said


def test_from_the_login_to_the_logout(up: Stand) -> None:
    window = up.browser
    window.open(f"{up.pages}/leads/{up.lead}")
    assert window.title == "Log in – HaloPSA leads"  # noqa: RUF001  as it stands there
    window.find("#key").write("hl_0123_wrong")
    window.find("main button").follow()
    assert "This key is not valid" in window.find("[role=alert]").text
    window.find("#key").write(up.key)
    window.find("main button").follow()
    # One comes to where one wanted to be.
    assert window.url == f"{up.pages}/leads/{up.lead}"
    text = window.text
    for part in ("Lead 1", "in HaloPSA", "Ann", "ann@firm.example", "accepted", "synced", "Steps of job"):
        assert part in text, part
    steps = [row.text.split()[0] for row in window.find_all("#work ~ article tbody th")]
    assert {"client", "contact", "ticket"} & set(steps), steps
    assert "given up" in window.find("section[aria-labelledby=messages]").text

    window.link("Leads").follow()
    assert "Leads, newest first" in window.text
    window.find("#email").write("Ann <ANN@firm.example>")
    window.find(".search button").follow()
    assert [row.text for row in window.find_all("tbody th")] == [f"Lead {up.lead}"]
    window.link(f"Lead {up.lead}").follow()
    assert window.url == f"{up.pages}/leads/{up.lead}"

    window.link("Dead letters").follow()
    assert "HTTP 410" in window.text
    assert "lead.created" in window.text
    window.find("header button").follow()
    assert window.url == f"{up.pages}/login"
    window.open(f"{up.pages}/leads")
    assert window.url.startswith(f"{up.pages}/login")
    refused = "the server responded with a status of 401"  # to the wrong key
    assert [said for said in window.complaints() if refused not in said] == []


def test_what_a_person_is_called_is_never_run(up: Stand) -> None:
    up.log_in()
    window = up.browser
    for path in ("/leads", f"/leads/{up.evil}", "/leads?email=%3Cscript%3Edocument.title%3D1%3C/script%3E"):
        window.open(up.pages + path)
        assert "cracked" not in window.title
        assert window.run("return document.querySelectorAll('script, main img, [onerror]').length") == 0
    window.open(f"{up.pages}/leads/{up.evil}")
    assert _EVIL in window.text
    # Not even what is in the page afterwards: the header forbids all scripts, and forms to elsewhere.
    window.run("document.querySelector('main').innerHTML += arguments[0]", _EVIL)
    assert "cracked" not in window.title
    assert any("Content Security Policy" in said for said in window.complaints())


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", [_PHONE, _SCREEN], ids=["phone", "screen"])
def test_one_can_read_it(up: Stand, size: tuple[int, int], dark: bool, tmp_path: Path) -> None:
    window = up.browser
    window.resize(*size)
    window.darken(dark)
    up.log_in()
    for name, path in {
        "leads": "/leads",
        "lead": f"/leads/{up.lead}",
        "evil": f"/leads/{up.evil}",
        "dead": "/dead-letters",
        "missing": "/leads/999",
        "login": "/login",
    }.items():
        window.open(up.pages + path)
        window.shoot(tmp_path / f"{name}.png")
        assert window.too_wide == [], name
        assert window.faint == [], name
        (red, green, blue) = window.run(
            "return getComputedStyle(document.body).backgroundColor.match(/[0-9]+/g).map(Number).slice(0, 3)"
        )
        assert (max(red, green, blue) < 60) == dark, name
        assert (min(red, green, blue) > 240) == (not dark), name


def test_it_can_be_used_without_a_mouse(up: Stand) -> None:
    up.log_in()
    window = up.browser
    tab = "\ue004"
    keys = [{"type": kind, "value": tab} for kind in ("keyDown", "keyUp")]
    reached = []
    for _ in range(4):
        window.call("POST", "/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": keys}]})
        reached.append(
            window.run(
                "const one = document.activeElement; return [one.innerText, getComputedStyle(one).outlineStyle]"
            )
        )
    assert [text for text, _ in reached] == ["Skip to the content", "Leads", "Dead letters", "Log out"]
    assert {style for _, style in reached} == {"solid"}
