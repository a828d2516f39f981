"""Entry point ``python -m codegen``; says in one line what to install where its libraries are missing."""

from __future__ import annotations

import sys

__all__ = ["main"]

#: What the generator needs and users of the package do not have, by the name it is imported under.
_NEEDED = {
    "yaml": "pyyaml",
    "jinja2": "jinja2",
    "jsonschema": "jsonschema",
    "click": "click",
    "attrs": "attrs",
    "attr": "attrs",
}

try:
    from codegen.command import main
except ModuleNotFoundError as error:
    lacking = _NEEDED.get((error.name or "").partition(".")[0])
    if lacking is None:
        raise
    text = f"The generator needs {lacking}, which is not installed here: "
    sys.exit(f"{text}run `make setup`, then .venv/bin/python -m codegen")

if __name__ == "__main__":
    main(prog_name="python -m codegen")
