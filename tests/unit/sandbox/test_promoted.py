"""A resource that a user's own manifest promotes, with a path the local tenant has no table of: served by its facts."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from halopsa.sandbox.tables import TABLES

ROOT = Path(__file__).resolve().parents[3]

MANIFEST = {
    "resources/taxes.yaml": """\
resource: taxes
path: /Tax
entity: TaxRate
row: TaxRate
grade: C
note: published description only
doc: Taxes.

ops:
  list: {get: /, rows: bare, page: none}
  get: {get: "/{id}"}
  create: {write: upsert}
  update: {write: upsert, inventory: {put: "/{id}"}}
  delete: {delete: "/{id}"}
""",
    "entities/TaxRate.yaml": """\
entity: TaxRate
of: Tax
doc: A tax.
fields:
  id: {type: int, ro: true, key: true}
""",
    "resources/webhooks.yaml": """\
resource: webhooks
path: /Webhook
entity: Hook
row: Hook
id: guid
grade: C
note: published description only
doc: Webhooks.

ops:
  list: {get: /, rows: bare, page: none}
  get: {get: "/{id}"}
""",
    "entities/Hook.yaml": """\
entity: Hook
of: Webhook
doc: A webhook.
fields:
  id: {type: guid, ro: true, key: true}
""",
}

WORK = """\
import sys
from pathlib import Path

import halopsa
from halopsa import HaloPsaClient, HaloPsaNotFoundError
from halopsa.sandbox import Sandbox

assert Path(halopsa.__file__).is_relative_to(sys.argv[1]), halopsa.__file__


def gone(call):
    try:
        call()
    except HaloPsaNotFoundError:
        return True
    return False


for dialect in ("v2", "inventory"):
    with Sandbox(tickets=0, dialect=dialect) as halo, HaloPsaClient(**halo.connection) as client:
        first = client.taxes.list()
        assert first and first.complete and not [row.problems for row in first if row.problems]
        made = client.taxes.create(name="Reduced")
        assert made.id not in [row.id for row in first]
        assert client.taxes.get(made.id).name == "Reduced"
        assert client.taxes.update(made.id, name="Changed").name == "Changed"
        assert [row.name for row in client.taxes.list() if row.id == made.id] == ["Changed"]
        client.taxes.delete(made.id)
        assert gone(lambda: client.taxes.get(made.id))
        assert gone(lambda: client.taxes.update(99999, name="x"))
        assert [row.id for row in client.taxes.list()] == [row.id for row in first]
        hook = client.webhooks.list()[0]
        assert client.webhooks.get(hook.id).id == hook.id
        assert gone(lambda: client.webhooks.get("00000000-0000-4000-8000-000000000000"))
        print(dialect, "served")
"""


def _run(folder: Path, *arguments: str) -> str:
    """Run Python with the package of that folder."""
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_a_promoted_path_without_a_table_is_served_by_its_facts(tmp_path: Path) -> None:
    assert not {"Tax", "Webhook"} & TABLES.keys()
    for name in ("spec", "halopsa", "codegen"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name, text in MANIFEST.items():
        tmp_path.joinpath("spec/halopsa", name).write_text(text, encoding="utf-8")
    _run(tmp_path, "-m", "codegen", "build")
    tmp_path.joinpath("work.py").write_text(WORK, encoding="utf-8")
    assert _run(tmp_path, "work.py", str(tmp_path)).split("\n")[:2] == ["v2 served", "inventory served"]
