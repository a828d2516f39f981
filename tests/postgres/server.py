"""A PostgreSQL for tests: started in a temporary folder, over a Unix socket only; or one that a variable names."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Final

import sqlalchemy as sa

#: The address of a server whose user may make databases: it is used instead of one that is started here.
VARIABLE: Final = "HALOPSA_TEST_POSTGRES"
_PLACES: Final = ("/usr/lib/postgresql", "/usr/pgsql", "/opt/homebrew/opt", "/usr/local/opt")
_SECONDS: Final = 60.0


class Server:
    """A running server. Each `database` is a new one."""

    def __init__(self, address: sa.URL, process: Process | None = None) -> None:
        self.address = address.set(drivername="postgresql+psycopg")
        self.process = process
        self._engine = sa.create_engine(self.address, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
        self._names = (f"leads_{os.getpid()}_{number}" for number in count())

    def database(self, template: str | None = None) -> str:
        """Make a database, as a copy of the one with the address ``template``, and return its address."""
        name = next(self._names)
        copied = f" TEMPLATE {sa.make_url(template).database}" if template else ""
        with self._engine.connect() as c:
            c.execute(sa.text(f"CREATE DATABASE {name}{copied}"))
        return self.address.set(database=name).render_as_string(hide_password=False)

    def drop(self, address: str) -> None:
        """Remove a database, whoever is connected to it."""
        with self._engine.connect() as c:
            c.execute(sa.text(f"DROP DATABASE {sa.make_url(address).database} WITH (FORCE)"))


class Process:
    """The program, which can be killed and started again on the same files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        # The program refuses to run as root.
        self._user = "postgres" if os.getuid() == 0 else None
        if self._user:
            entry = pwd.getpwnam(self._user)
            os.chown(folder, entry.pw_uid, entry.pw_gid)
        self._run(
            "initdb", "--auth=trust", "--username=halopsa", "--encoding=UTF8", "--locale=C", "--no-sync"
        )
        self._server: subprocess.Popen[bytes] | None = None
        self.start()

    @property
    def address(self) -> sa.URL:
        """Where it listens."""
        return sa.make_url(f"postgresql+psycopg://halopsa@/postgres?host={self._folder}")

    def start(self) -> None:
        """Start it, and wait until it answers."""
        with (self._folder / "log").open("ab") as log:
            self._server = subprocess.Popen(  # noqa: S603 - what is installed here
                [
                    program("postgres"),
                    *("-D", str(self._folder / "data"), "-k", str(self._folder)),
                    *("-c", "listen_addresses=", "-c", "fsync=off", "-c", "deadlock_timeout=100ms"),
                ],
                cwd=self._folder,
                stdout=log,
                stderr=log,
                user=self._user,
            )
        engine = sa.create_engine(self.address, poolclass=sa.NullPool)
        until = time.monotonic() + _SECONDS
        while True:
            try:
                engine.connect().close()
                return
            except sa.exc.OperationalError:
                if self._server.poll() is not None or time.monotonic() > until:
                    raise
                time.sleep(0.05)

    def kill(self) -> None:
        """End it at once, as a machine that loses its power."""
        if self._server is not None:
            # The others of it notice, and end by themselves: the next start waits for that.
            self._server.kill()
            self._server.wait(_SECONDS)
            (self._folder / "data" / "postmaster.pid").unlink(missing_ok=True)

    def stop(self) -> None:
        """End it."""
        if self._server is not None:
            self._server.terminate()
            try:
                self._server.wait(10)
            except subprocess.TimeoutExpired:
                self._server.kill()
                self._server.wait(_SECONDS)

    def _run(self, name: str, *arguments: str) -> None:
        command = [program(name), "-D", str(self._folder / "data"), *arguments]
        done = subprocess.run(  # noqa: S603 - what is installed here
            command, cwd=self._folder, capture_output=True, text=True, user=self._user, check=False
        )
        if done.returncode:
            raise RuntimeError(f"{name} failed: {done.stdout}{done.stderr}")


def program(name: str) -> str:
    """Return the path of a program of PostgreSQL, of the newest version that is installed."""
    beside = [path for place in _PLACES for path in Path(place).glob(f"*/bin/{name}")]
    newest = max(
        beside,
        key=lambda path: [int(part) for part in path.parts[-3].split(".") if part.isdigit()],
        default=None,
    )
    found = str(newest) if newest else shutil.which(name)
    if found is None:
        raise RuntimeError(
            f"There is no program {name}: install PostgreSQL (on Debian: apt-get install postgresql), "
            f"or set {VARIABLE} to the address of a server."
        )
    return found


@contextmanager
def running() -> Iterator[Server]:
    """Start a server, or use the one that the variable names."""
    if given := os.environ.get(VARIABLE):
        yield Server(sa.make_url(given))
        return
    with tempfile.TemporaryDirectory(prefix="pg-", ignore_cleanup_errors=True) as folder:
        process = Process(Path(folder))
        try:
            yield Server(process.address, process)
        finally:
            process.stop()
