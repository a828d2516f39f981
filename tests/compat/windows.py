"""The package, the generator and the portable tests where what only POSIX has is gone, as on Windows.

``python -m tests.compat.windows`` prints what is imported or named there that Windows lacks; then it ends with 1.
"""

from __future__ import annotations

import importlib
import os
import pkgutil
import re
import signal
import socket
import sys
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Final

ROOT: Final = Path(__file__).parents[2]
PORTABLE: Final = ("halopsa", "codegen", "tests.unit", "tests.wire")
MODULES: Final = ("pty", "tty", "fcntl", "termios", "resource", "grp", "pwd", "syslog", "readline")
NAMES: Final[dict[ModuleType, tuple[str, ...]]] = {
    os: (
        *(
            "fork",
            "forkpty",
            "register_at_fork",
            "openpty",
            "mkfifo",
            "setsid",
            "killpg",
            "getpgid",
            "wait",
            "uname",
        ),
        *(
            "getuid",
            "geteuid",
            "getgid",
            "setuid",
            "setgid",
            "chown",
            "sysconf",
            "sched_getaffinity",
            "pread",
        ),
        *("WNOHANG", "O_NONBLOCK", "O_CLOEXEC", "O_NOFOLLOW", "O_DIRECTORY"),
    ),
    signal: (
        *("SIGALRM", "SIGUSR1", "SIGUSR2", "SIGHUP", "SIGKILL", "SIGPIPE", "SIGQUIT", "ITIMER_REAL"),
        *(
            "alarm",
            "pause",
            "setitimer",
            "getitimer",
            "pthread_kill",
            "pthread_sigmask",
            "sigwait",
            "siginterrupt",
        ),
    ),
    socket: ("AF_UNIX", "SO_REUSEPORT"),
    time: ("tzset",),
}
# There, but of no use: not done to processes, not everybody's right, places and modes that there are not.
_USELESS: Final = (
    r"send_signal\(|os\.kill\b|preexec_fn=(?!before)|symlink|/dev/|/proc/|/tmp\b|#!/bin|S_IMODE|chmod\(0"
)
_POSIX: Final = re.compile(
    "|".join(
        [
            *(rf"\b{module.__name__}\.(?:{'|'.join(names)})\b" for module, names in NAMES.items()),
            rf"\b(?:import|from) (?:{'|'.join(MODULES)})\b",
            _USELESS,
        ]
    )
)


def take_away() -> None:
    """Make this process lack what Windows lacks. Libraries that use it must have been imported."""
    for name in MODULES:
        sys.modules[name] = None  # type: ignore[assignment]  # what makes an import fail
    for module, names in NAMES.items():
        for name in names:
            if hasattr(module, name):
                delattr(module, name)


def modules(package: str) -> Iterator[str]:
    """The package and all modules in it, by name."""
    yield package
    for found in pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}."):
        if found.name.isascii() and all(part.isidentifier() for part in found.name.split(".")):
            yield found.name


def unportable(text: str) -> list[str]:
    """What the text of a test names that only POSIX has."""
    return sorted(set(_POSIX.findall(text)))


def main() -> list[str]:
    """Import all of it, and read those tests and what they import."""
    every = [name for package in PORTABLE for name in modules(package)]
    for name in every:
        importlib.import_module(name)  # with the libraries it needs
    for name in [*sys.modules]:
        if name.partition(".")[0] in ("halopsa", "codegen", "tests"):
            del sys.modules[name]
    take_away()
    problems = []
    for name in every:
        try:
            importlib.import_module(name)
        except Exception:  # noqa: BLE001 - whatever it is, the others are looked at too
            problems.append(f"{name} cannot be imported: {traceback.format_exc(limit=-1)}")
    for name, module in sorted(sys.modules.items()):
        if name.startswith("tests.") and name not in (__spec__.name, "tests.unit.package.test_portable"):
            text = Path(module.__file__ or "").read_text(encoding="utf-8")
            problems += [f"{name} names {found}" for found in unportable(text)]
    return problems


if __name__ == "__main__":
    if found := main():
        sys.exit("\n".join(found))
