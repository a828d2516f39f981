"""What a mutant is, and how its change is made."""

from __future__ import annotations

from pathlib import Path

import attrs

ROOT = Path(__file__).parents[2]


@attrs.frozen
class Mutant:
    """One rule broken.

    Attributes:
        rule: the rule, in a few words.
        file: where it stands, relative to the project.
        old: text that stands there exactly once.
        new: what the mutant has instead.
        tests: files, folders or test ids of which at least one must fail.
    """

    rule: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]

    def changed(self, text: str) -> str:
        """Return the file's text with the rule broken. Raises ValueError when the rule is not there any more."""
        found = text.count(self.old)
        if found != 1:
            raise ValueError(f"{self.rule}: {self.file} has its text {found} times, not once")
        return text.replace(self.old, self.new)


def checked(mutant: Mutant, root: Path = ROOT) -> str:
    """Return the changed text; the change must be real and leave valid Python."""
    text = mutant.changed((root / mutant.file).read_text(encoding="utf-8"))
    compile(text, mutant.file, "exec")
    for test in mutant.tests:
        path = root / test.partition("::")[0]
        if not path.exists():
            raise ValueError(f"{mutant.rule}: there is no {test}")
    return text
