"""What runs beside the blocks of a page until it is done: commands with ``&`` at their end, and further tenants."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import time
from collections.abc import Mapping
from contextlib import ExitStack, suppress
from pathlib import Path

import attrs

from halopsa.sandbox import Sandbox

__all__ = ["Beside"]

_SECONDS = 30
#: What pages write where a tenant has its own address, id or secret.
_STANDS_FOR = {"base_url": r"https://\w+\.halopsa\.com", "client_id": r"\.\.\.", "client_secret": r"\.\.\."}


@attrs.define
class Beside:
    """Processes and tenants that are ended by ``close``. ``port`` is a free one for a server."""

    port: int = attrs.field(init=False)
    _started: list[tuple[str, subprocess.Popen[bytes], Path]] = attrs.field(factory=list)
    _open: ExitStack = attrs.field(factory=ExitStack)

    @port.default
    def _free(self) -> int:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            found: int = taken.getsockname()[1]
        return found

    def tenants(self, shown: Mapping[str, Mapping[str, str]], first: Sandbox) -> dict[str, dict[str, str]]:
        """Return a tenant's connection for each one shown; what is no placeholder, as a wrong secret, stays."""
        found = {}
        for number, (name, given) in enumerate(shown.items(), 1):
            halo = (
                first
                if number == 1
                else self._open.enter_context(Sandbox(seed=number, tickets=20, rate_limit=None))
            )
            real = {key: str(value) for key, value in halo.connection.items()}
            found[name] = {
                key: real[key] if re.fullmatch(_STANDS_FOR[key], value) else value
                for key, value in given.items()
            }
        return found

    def start(self, command: str, folder: Path, env: Mapping[str, str]) -> None:
        """Start a command, and wait until it serves the port, if it names it."""
        log = folder / f"beside-{len(self._started)}.log"
        with log.open("wb") as to:
            process = subprocess.Popen(  # noqa: S602 - a command of our own pages
                command,
                shell=True,
                cwd=folder,
                env=env,
                stdout=to,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self._started.append((command, process, log))
        end = time.monotonic() + _SECONDS
        while str(self.port) in command and not self._serves():
            self.alive()
            assert time.monotonic() < end, f"nothing listens: {log.read_text()}"
            time.sleep(0.05)

    def _serves(self) -> bool:
        with socket.socket() as tried:
            return tried.connect_ex(("127.0.0.1", self.port)) == 0

    def alive(self) -> None:
        """Raises ``AssertionError`` where a command has ended."""
        for command, process, log in self._started:
            assert process.poll() is None, f"{command!r} has ended: {log.read_text()}"

    def said(self) -> str:
        """Return all that the commands have printed."""
        return "".join(log.read_text() for _, _, log in self._started)

    def close(self) -> None:
        """End all, each with the processes it started."""
        for number in (signal.SIGTERM, signal.SIGKILL):
            for _, process, _ in self._started:
                with suppress(ProcessLookupError):
                    os.killpg(process.pid, number)
            for _, process, _ in self._started:
                with suppress(subprocess.TimeoutExpired):
                    process.wait(_SECONDS)
        self._started.clear()
        self._open.close()
