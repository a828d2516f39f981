"""Importing this package and making its client, beside other clients of large APIs.

They are installed into a virtual environment of their own, ``build/bench/peers``; those that
cannot be are left out. Nothing is sent.
"""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

import click

from tests.bench.imports import CLIENT
from tests.bench.measure import BUILD, ROOT, Line, fresh, in_turns, started

_ROUNDS = 11
_SELF = "halopsa"
# What to install, what to import, how to make a client.
_PEERS = {
    _SELF: (str(ROOT), "import halopsa", CLIENT),
    "stripe": ("stripe", "import stripe", "import stripe\nstripe.StripeClient('sk_test_1')"),
    "boto3": (
        "boto3",
        "import boto3",
        "import boto3\n"
        "boto3.client('s3', region_name='eu-west-1', aws_access_key_id='id', aws_secret_access_key='secret')",
    ),
    "openai": ("openai", "import openai", "import openai\nopenai.OpenAI(api_key='secret')"),
    "msgraph-sdk": (
        "msgraph-sdk",
        "import msgraph",
        "from azure.identity import ClientSecretCredential\n"
        "from msgraph import GraphServiceClient\n"
        "GraphServiceClient(ClientSecretCredential('tenant', 'id', 'secret'))",
    ),
}


def lines() -> list[Line]:
    """Measure."""
    home = BUILD / "peers"
    python = str(home / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
    if not Path(python).exists():
        venv.create(home)
    present = [name for name in _PEERS if _installed(python, name)]
    if _SELF not in present:
        return []
    imports = {name: started(_PEERS[name][1], python) for name in present}
    clients = {f"{name} client": started(_PEERS[name][2], python) for name in present}
    found = in_turns(imports | clients, _ROUNDS)
    packages = {name: f"{name} {_version(python, name)}" for name in present}
    own, ready = found[_SELF] * 1e3, found[f"{_SELF} client"] * 1e3
    return [
        *(
            Line(f"import {packages[name]}", found[name] * 1e3, "ms", f"import {_SELF}", own)
            for name in present
        ),
        *(
            Line(
                f"{packages[name]}: client made",
                found[f"{name} client"] * 1e3,
                "ms",
                f"{_SELF}: client made",
                ready,
            )
            for name in present
        ),
    ]


def _version(python: str, name: str) -> str:
    package = "halopsa-client" if name == _SELF else name
    return fresh(
        f"import importlib.metadata\nprint(importlib.metadata.version({package!r}))", python=python
    ).strip()


def _installed(python: str, name: str) -> bool:
    # This package is made anew, the others stay as they are.
    again = ["--force-reinstall", "--no-deps"] if name == _SELF else []
    for options in ([], again) if again else ([],):
        done = subprocess.run(  # noqa: S603 - pip
            [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--disable-pip-version-check",
             *options, _PEERS[name][0]],
            capture_output=True,
            text=True,
        )  # fmt: skip
        if done.returncode:
            why = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
            click.echo(f"{name} is left out, it cannot be installed: {why}", err=True)
            return False
    return True
