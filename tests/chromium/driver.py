"""Driver: a headless Chromium over WebDriver (https://www.w3.org/TR/webdriver2/), by plain requests to chromedriver."""

from __future__ import annotations

import base64
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import requests

__all__ = ["Browser", "Element", "browser"]

_SECONDS: Final = 30.0
_ELEMENT: Final = (
    "element-6066-11e4-a52e-4f735466cecf"  # the name that the standard gives to the id of an element
)
_FLAGS: Final = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)


class Element:
    """A part of a page."""

    def __init__(self, browser: Browser, number: str) -> None:
        self._browser = browser
        self._path = f"/element/{number}"

    @property
    def text(self) -> str:
        """What somebody sees of it."""
        return str(self._browser.call("GET", f"{self._path}/text"))

    def click(self) -> None:
        """Click it."""
        self._browser.call("POST", f"{self._path}/click", {})

    def follow(self) -> None:
        """Click what leads to another page, or sends a form, and wait until that page is there."""
        self._browser.run("window.before = true")
        self.click()
        until = time.monotonic() + _SECONDS
        while not self._browser.run("return !window.before && document.readyState === 'complete'"):
            if time.monotonic() > until:
                raise AssertionError(f"No other page has come: {self._browser.url}")
            time.sleep(0.02)

    def write(self, text: str) -> None:
        """Type a text in the place of what is in it."""
        self._browser.call("POST", f"{self._path}/clear", {})
        self._browser.call("POST", f"{self._path}/value", {"text": text})


class Browser:
    """One window, with a profile that is gone afterwards."""

    def __init__(self, url: str, folder: Path, binary: str) -> None:
        self._http = requests.Session()
        self._http.trust_env = False  # it is on this machine: no proxy is between
        self._url = f"{url}/session"
        options = {"binary": binary, "args": [*_FLAGS, f"--user-data-dir={folder}"]}
        wanted = {
            "browserName": "chrome",
            "goog:chromeOptions": options,
            "goog:loggingPrefs": {"browser": "ALL"},
            "timeouts": {"pageLoad": 30_000, "script": 10_000, "implicit": 0},
        }
        made = self.call("POST", "", {"capabilities": {"alwaysMatch": wanted}})
        self._url += f"/{made['sessionId']}"

    def call(self, method: str, path: str, body: object = None) -> Any:  # noqa: ANN401 - JSON
        """Send a command, and return what it answers. Raises AssertionError with the words of the browser."""
        answer = self._http.request(method, self._url + path, json=body, timeout=_SECONDS * 2)
        value = answer.json()["value"]
        if not answer.ok:
            raise AssertionError(f"{method} {path}: {value['error']}: {value['message']}")
        return value

    def quit(self) -> None:
        """Close it."""
        self.call("DELETE", "")
        self._http.close()

    # Where it is

    def open(self, url: str) -> None:
        """Go to an address and wait until the page is there."""
        self.call("POST", "/url", {"url": url})

    @property
    def url(self) -> str:
        """The address of the page."""
        return str(self.call("GET", "/url"))

    @property
    def title(self) -> str:
        """The title of the page."""
        return str(self.call("GET", "/title"))

    @property
    def text(self) -> str:
        """What somebody sees of the page."""
        return self.find("body").text

    # What is on the page

    def find(self, css: str) -> Element:
        """Return the first part that a selector of CSS finds. Raises AssertionError."""
        return self._element(self.call("POST", "/element", {"using": "css selector", "value": css}))

    def find_all(self, css: str) -> list[Element]:
        """Return all parts that a selector of CSS finds."""
        found = self.call("POST", "/elements", {"using": "css selector", "value": css})
        return [self._element(each) for each in found]

    def link(self, text: str) -> Element:
        """Return the link with this text. Raises AssertionError."""
        return self._element(self.call("POST", "/element", {"using": "link text", "value": text}))

    def _element(self, found: Mapping[str, str]) -> Element:
        return Element(self, found[_ELEMENT])

    def run(self, script: str, *arguments: object) -> Any:  # noqa: ANN401 - JSON
        """Run JavaScript as the driver may, whatever the page forbids; ``return`` gives a result."""
        return self.call("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    # How it is looked at

    def resize(self, width: int, height: int) -> None:
        """Show pages as wide and as high as that, like a telephone or a screen."""
        given = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
        self.tell("Emulation.setDeviceMetricsOverride", given)

    def darken(self, dark: bool = True) -> None:
        """Have the user prefer dark pages, or light ones."""
        features = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        self.tell("Emulation.setEmulatedMedia", {"features": features})

    def tell(self, command: str, parameters: Mapping[str, object]) -> Any:  # noqa: ANN401 - JSON
        """Send a command of the DevTools protocol."""
        return self.call("POST", "/goog/cdp/execute", {"cmd": command, "params": dict(parameters)})

    def shoot(self, file: Path) -> None:
        """Write a picture of the whole page."""
        picture = self.tell("Page.captureScreenshot", {"captureBeyondViewport": True})["data"]
        file.write_bytes(base64.b64decode(picture))

    def complaints(self) -> list[str]:
        """Return what the browser has said in its console since it was asked last: errors, refused scripts."""
        return [str(entry["message"]) for entry in self.call("POST", "/se/log", {"type": "browser"})]

    @property
    def too_wide(self) -> list[str]:
        """What stands out of the window to the right: nobody reads that on a telephone."""
        found = self.run(
            "const wide = document.documentElement.clientWidth;"
            "const all = [...document.querySelectorAll('body *')];"
            "const out = all.filter(one => one.getBoundingClientRect().right > wide + 1);"
            "return [document.documentElement.scrollWidth > wide ? 'the page' : '', ...out.map(one => one.outerHTML)]"
        )
        return [str(each)[:200] for each in found if each]

    @property
    def faint(self) -> list[str]:
        """The texts whose contrast to what is behind them is below 4.5, which WCAG asks for (1.4.3)."""
        return [str(each) for each in self.run(_FAINT)]


#: Relative luminance and contrast as https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio has them.
_FAINT: Final = """
const parts = color => (color.match(/[0-9.]+/g) || []).map(Number);
const light = color => {
  const [r, g, b] = parts(color).slice(0, 3).map(part => part / 255).map(
    part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const behind = one => {
  for (; one; one = one.parentElement) {
    const color = getComputedStyle(one).backgroundColor;
    if (parts(color)[3] !== 0) return color;
  }
  return "rgb(255, 255, 255)";
};
return [...document.querySelectorAll("body, body *")]
  .filter(one => [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
  .map(one => {
    const [a, b] = [light(getComputedStyle(one).color), light(behind(one))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    return [contrast, `${contrast.toFixed(2)}: ${one.outerHTML.slice(0, 120)}`];
  })
  .filter(([contrast]) => contrast < 4.5).map(([_, said]) => said);
"""


@contextmanager
def browser(folder: Path) -> Iterator[Browser]:
    """Start a browser, whose profile and log are in this folder."""
    driver, binary = _program("chromedriver"), _program("chromium", "chromium-browser", "google-chrome")
    log = folder / "chromedriver.log"
    with log.open("wb") as output:
        process = subprocess.Popen(  # noqa: S603 - what is installed here
            [driver, "--port=0"], stdout=output, stderr=subprocess.STDOUT, cwd=folder
        )
    try:
        made = Browser(f"http://127.0.0.1:{_port(process, log)}", folder / "profile", binary)
        try:
            yield made
        finally:
            made.quit()
    finally:
        process.terminate()
        process.wait(_SECONDS)


def _port(process: subprocess.Popen[bytes], log: Path) -> int:
    """Return the port that the driver says it has taken."""
    until = time.monotonic() + _SECONDS
    while time.monotonic() < until and process.poll() is None:
        said = log.read_text(encoding="utf-8", errors="replace")
        _, found, rest = said.partition("started successfully on port ")
        if found and "." in rest:
            return int(rest.partition(".")[0])
        time.sleep(0.05)
    raise RuntimeError(f"chromedriver did not start: {log.read_text(encoding='utf-8', errors='replace')}")


def _program(*names: str) -> str:
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        said = "install Chromium (on Debian: apt-get install chromium chromium-driver)"
        raise RuntimeError(f"There is no program {names[0]}: {said}.")
    return found
