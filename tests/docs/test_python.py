"""The Python of README and pages runs against a local tenant, section by section, and prints what is shown."""

from __future__ import annotations

import contextlib
import io
import logging
from pathlib import Path

import pytest
import responses

from halopsa import HaloPsaClient
from tests.docs.kit import same, start
from tests.docs.runs import run_by

PLAIN = run_by("python")
SECTIONS = list(dict.fromkeys((block.page, block.section) for block in PLAIN))


@pytest.mark.parametrize(
    ("page", "section"), SECTIONS, ids=lambda name: name.removeprefix("codegen/site/pages/")
)
@pytest.mark.usefixtures("connected")
def test_python(page: str, section: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Blocks of a section follow each other; each section begins with a tenant as it was seeded, and ``client``."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    names: dict[str, object] = {"HaloPsaClient": HaloPsaClient, "client": HaloPsaClient.from_env()}
    clients = [names["client"]]
    try:
        for block in PLAIN:
            if (block.page, block.section) != (page, section):
                continue
            with contextlib.redirect_stdout(io.StringIO()) as shown:
                # Line numbers of a traceback are those of the page.
                source = "\n" * block.line + block.text
                exec(compile(source, page, "exec"), names)  # noqa: S102 - our own text
                clients += [value for value in names.values() if value not in clients]
            same(block.output or "", shown.getvalue())
    finally:
        logging.getLogger("halopsa").setLevel(logging.NOTSET)
        for client in clients:
            if isinstance(client, HaloPsaClient):
                client.close()


def test_the_tests_shown_pass(tmp_path: Path) -> None:
    (block,) = run_by("pytest")
    (tmp_path / "test_shown.py").write_text(block.text, encoding="utf-8")
    start("-m", "pytest", "-p", "no:cacheprovider", "--junitxml=told.xml", "test_shown.py", folder=tmp_path)
    count = block.text.count("def test_")
    assert (tmp_path / "told.xml").read_text(encoding="utf-8").count("<testcase ") == count > 0


def test_answers_of_a_stub() -> None:
    """Answers that the local tenant does not have."""
    (block,) = run_by("stub")
    taxes = "https://acmemsp.halopsa.com/api/Tax"
    with (
        HaloPsaClient(tenant="acmemsp", token_source=lambda: "token") as client,
        responses.RequestsMock() as stub,
        contextlib.redirect_stdout(io.StringIO()) as shown,
    ):
        query = responses.matchers.query_param_matcher({"related_to": "1"}, strict_match=False)
        stub.get(taxes, json=[{"id": 1, "name": "Standard", "value": 20.0}], match=[query])
        body = responses.matchers.json_params_matcher([{"name": "Reduced", "value": 5}])
        stub.post(taxes, json={"id": 2, "name": "Reduced", "value": 5.0}, status=201, match=[body])
        exec(compile(block.text, block.page, "exec"), {"client": client})  # noqa: S102 - our own text
    assert shown.getvalue() == block.output
