"""Rules of exports, files written, and the command line."""

from __future__ import annotations

from .model import Mutant

_STREAMS = ("tests/unit/test_cli_streams.py",)

MUTANTS = [
    Mutant(
        "what was created stays created, shown or not",
        "halopsa/cli/tickets.py",
        '        with stands(f"Ticket {ticket.id} was created"):\n',
        "        if True:\n",
        _STREAMS,
    ),
    Mutant(
        "what a console has no character for is escaped",
        "halopsa/cli/streams.py",
        '            stream.reconfigure(errors="backslashreplace")\n',
        "            pass\n",
        _STREAMS,
    ),
    Mutant(
        "the end of a process does not fail on its output again",
        "halopsa/cli/streams.py",
        "        os.dup2(nowhere, number)\n",
        "",
        _STREAMS,
    ),
    Mutant(
        "no file gets the number of a closed stream",
        "halopsa/cli/streams.py",
        "            os.open(os.devnull, os.O_RDONLY)\n",
        "            break\n",
        _STREAMS,
    ),
]
