"""Report of ``halopsa check``: its findings, line by line or as JSON."""

from __future__ import annotations

import click

from halopsa.errors import HaloPsaError

from .exit_codes import DONE, code_of
from .explain import Explanation, explain
from .output import for_terminal, print_json
from .streams import say

_WIDTH = 12


class Report:
    """Collects findings; unless ``quiet``, each is printed at once."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self.found: dict[str, object] = {}
        self.problems: list[Explanation] = []
        self._code = DONE

    def say(self, name: str, text: str, **found: object) -> None:
        """Add one finding; ``found`` goes into the JSON."""
        self.found.update(found)
        if not self._quiet:
            indent = " " * (_WIDTH + 2)
            say(click.wrap_text(for_terminal(text), 110, name.ljust(_WIDTH) + "  ", indent))

    def problem(self, error: HaloPsaError) -> None:
        """Add a problem; the same one is added only once."""
        explanation = explain(error)
        if explanation.kind not in {known.kind for known in self.problems}:
            self.problems.append(explanation)
            self._code = self._code or code_of(error)

    def end(self, *, as_json: bool) -> int:
        """Print the problems, or that there are none; return the exit code, that of the first problem."""
        if as_json:
            problems = [
                {"kind": item.kind, "headline": item.headline, "advice": list(item.paragraphs)}
                for item in self.problems
            ]
            print_json({"ok": not self.problems, **self.found, "problems": problems})
        elif self.problems:
            for item in self.problems:
                say(f"\nPROBLEM: {item.text()}")
        else:
            say("\nEverything works.")
        return self._code
