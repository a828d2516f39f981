"""Runs: which test runs which blocks of the documentation. A block that is in no line of the table is an error."""

from __future__ import annotations

import re
from typing import Final

import attrs

from tests.docs.blocks import Block, everything

__all__ = ["RUNS", "Run", "run_by", "runs_of"]


@attrs.frozen
class Run:
    """A kind of blocks: its language and the comment above it, as regular expressions, and what runs it."""

    language: str
    comment: str
    test: str
    page: str = r"(?!codegen/site/(?:pages/recipes|examples)/).*"


RUNS: Final = {
    "recipes": Run(r"\w+", ".*", "tests/docs/test_recipes.py::test_recipe", "codegen/site/pages/recipes/.*"),
    "examples": Run("python", "", "tests/docs/test_examples.py::test_example", "codegen/site/examples/.*"),
    "python": Run("python", "", "tests/docs/test_python.py::test_python"),
    "stub": Run("python", "run with a stub", "tests/docs/test_python.py::test_answers_of_a_stub"),
    "pytest": Run("python", "run by pytest", "tests/docs/test_python.py::test_the_tests_shown_pass"),
    "web.py": Run(
        "python",
        r"recipe: web\.py",
        "tests/docs/test_many_processes.py::test_a_web_application_has_one_client",
    ),
    "workers.py": Run(
        "python",
        r"recipe: workers\.py",
        "tests/docs/test_many_processes.py::test_a_pool_of_workers_shares_a_budget",
    ),
    "open_tickets.py": Run(
        "python|text",
        r"recipe: open_tickets\.py|crontab",
        "tests/docs/test_many_processes.py::test_cron_jobs_share_the_budget_and_the_token",
    ),
    "tenants.py": Run(
        "python|toml",
        r"recipe: tenants\.py|file: tenants\.toml",
        "tests/docs/test_many_processes.py::test_several_tenants_in_one_process",
    ),
    "clients_to_planhat.py": Run(
        "python",
        r"recipe: clients_to_planhat\.py",
        "tests/docs/test_planhat.py::test_clients_and_contacts_are_companies_and_endusers",
    ),
    "tickets_to_planhat.py": Run(
        "python", r"recipe: tickets_to_planhat\.py", "tests/docs/test_planhat.py::test_tickets_are_tickets"
    ),
    "licenses_to_planhat.py": Run(
        "python",
        r"recipe: licenses_to_planhat\.py",
        "tests/docs/test_planhat.py::test_contracts_and_recurring_invoices_are_licenses",
    ),
    "leads": Run(
        "python",
        "run against the lead service",
        "tests/posix/test_leads_serve.py::test_the_first_example_of_the_documentation_runs",
    ),
    "console": Run("console|csv", r"|file: [\w.]+\.csv", "tests/docs/test_console.py::test_console"),
    "served": Run("console", "until Ctrl-C", "tests/docs/test_console.py::test_what_runs_until_ctrl_c"),
    "settings of agents": Run(
        "json", "run: mcp", "tests/docs/test_mcp.py::test_settings_and_tools_work_as_shown"
    ),
    "tools of agents": Run(
        "text", "run: tools", "tests/docs/test_mcp.py::test_settings_and_tools_work_as_shown"
    ),
    "promote": Run(
        "yaml|python",
        r"file: spec/.*|run with the added endpoint",
        "tests/docs/test_promote.py::test_promote",
    ),
    "rename": Run(
        "yaml|python|text",
        "rename|run with the rename|what diff says of the rename",
        "tests/docs/test_promote.py::test_rename",
    ),
    "settings of the lead service": Run(
        "toml",
        "settings of the lead service",
        "tests/docs/test_settings.py::test_the_settings_shown_of_the_lead_service_are_taken",
    ),
    "manifest": Run("yaml", "from the manifest", "tests/docs/test_tables.py::test_lines_of_the_manifest"),
    "of api.yaml": Run(
        "yaml", "of api.yaml", "tests/docs/test_own_api.py::test_hosts_and_credentials_of_the_guide"
    ),
    "own": Run(
        "console|yaml|python",
        "own: .*",
        "tests/docs/test_own_api.py::test_a_client_of_one_s_own_is_made_and_tested_as_shown",
    ),
    "update": Run(
        "console|yaml|python|markdown",
        r"run: update(, refused)?|run during the update|line: .*|changelog",
        "tests/posix/test_vendor_update.py::test_a_vendor_update_goes_as_shown",
    ),
    "charts": Run(
        "text", "chart", "tests/unit/package/test_bench_report.py::test_charts_are_drawn_as_their_figures_say"
    ),
}
"""By name. Tests take their blocks from here, see ``run_by``, so that none is counted that is not run."""


def runs_of(block: Block) -> list[str]:
    """Return the names of the runs that a block falls under."""
    return [
        name
        for name, run in RUNS.items()
        if re.fullmatch(run.page, block.page)
        and re.fullmatch(run.language, block.language)
        and re.fullmatch(run.comment, block.comment)
    ]


def run_by(name: str) -> list[Block]:
    """Return the blocks of a run, in order."""
    return [block for block in everything() if name in runs_of(block)]
