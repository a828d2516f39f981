"""The page on an API of one's own: its files, commands and test, one after another, in a fresh folder."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from click.testing import CliRunner

from codegen.__main__ import main as codegen
from tests.docs.blocks import ROOT
from tests.docs.runs import run_by

OWN = {block.comment.removeprefix("own: "): block for block in run_by("own")}


def _run(folder: Path, *arguments: str) -> str:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(folder / "mine")])}
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _commands(folder: Path, name: str) -> list[str]:
    lines = OWN[name].text.splitlines()
    assert all(line.startswith("$ python ") for line in lines)
    return [_run(folder, *line.removeprefix("$ python ").split()) for line in lines]


def test_a_client_of_one_s_own_is_made_and_tested_as_shown(tmp_path: Path) -> None:
    (begun,) = _commands(tmp_path, "begin")
    assert begun == "spec/shop: 1 resources; 4 things to say, see the end of api.yaml\n"
    manifest = tmp_path / "mine" / "spec" / "shop"
    for example in ("resources/things.yaml", "entities/Thing.yaml"):
        (manifest / example).unlink()
    for name, block in OWN.items():
        if name.startswith("mine/"):
            (tmp_path / name).write_text(block.text, encoding="utf-8")
    api = manifest / "api.yaml"
    before = "hosts:\n  main: {auth: [key], limits: []}\n"
    assert api.read_text().count(before) == 1
    api.write_text(api.read_text().replace(before, OWN["hosts"].text))
    linted, built = _commands(tmp_path, "make")
    assert linted == "1 resources, 5 operations, 1 models: no problems\n"
    assert "0 removed" in built
    tested = _run(tmp_path, "-m", "pytest", "-q", "-p", "no:cacheprovider", "mine")
    assert "1 passed" in tested
    typed = tmp_path / "typed.py"
    typed.write_text(
        "import datetime\nfrom shop import AsyncShopClient, ShopClient\n\n"
        "def moment(client: ShopClient) -> datetime.datetime | None:\n    return client.orders.get('o1').placed\n\n"
        "async def name(client: AsyncShopClient) -> str | None:\n    return (await client.orders.get('o1')).customer\n"
    )
    checked = _run(tmp_path, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), "typed.py")
    assert "no issues found" in checked


def test_hosts_and_credentials_of_the_guide(tmp_path: Path) -> None:
    """The example in ``spec/README.md`` is a part of a manifest that has no mistakes."""
    (block,) = run_by("of api.yaml")
    spec = tmp_path / "spec"
    begun = CliRunner().invoke(codegen, ["new", "shop", "--spec", str(spec)])
    assert begun.exit_code == 0, begun.output
    api = spec / "shop" / "api.yaml"
    text = api.read_text(encoding="utf-8")
    shown = re.findall(r"^(\w+):\n", block.text, re.MULTILINE)
    assert shown == ["credentials", "hosts", "auth"]
    for name in shown:
        text, count = re.subn(rf"^{name}:\n(?:[ #].*\n)*", "", text, flags=re.MULTILINE)
        assert count == 1, name
    # What a caller brings by position is one of the credentials.
    api.write_text(text.replace("access_token", "api_key") + block.text, encoding="utf-8")
    linted = CliRunner().invoke(codegen, ["lint", "--spec", str(spec)])
    assert "no problems" in linted.output, linted.output
