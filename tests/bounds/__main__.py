"""Print the lowest version that pyproject.toml allows of every package the library needs, as pip constraints."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

DEVELOPMENT = "dev"
ITSELF = "halopsa-client"


def lowest(project: dict[str, object]) -> list[str]:
    """Return ``name==version`` for each dependency and each extra but the one for development."""
    listed = project["dependencies"]
    extras = project["optional-dependencies"]
    assert isinstance(listed, list)
    assert isinstance(extras, dict)
    found = set()
    for line in [*listed, *(line for name, lines in extras.items() if name != DEVELOPMENT for line in lines)]:
        need = Requirement(line)
        if need.name == ITSELF:
            continue
        operators = {bound.operator: bound.version for bound in need.specifier}
        if operators.keys() != {">=", "<"}:
            sys.exit(f"{line}: give a lower and an exclusive upper bound")
        found.add(f"{need.name}=={operators['>=']}")
    return sorted(found)


if __name__ == "__main__":
    text = Path(__file__).parents[2].joinpath("pyproject.toml").read_text(encoding="utf-8")
    print(*lowest(tomllib.loads(text)["project"]), sep="\n")
