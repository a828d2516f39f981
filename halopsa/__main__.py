"""``python -m halopsa``: the same as the command ``halopsa``."""

from __future__ import annotations

from .cli import main

if __name__ == "__main__":
    main()
