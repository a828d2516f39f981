"""Rules of exports, files written, and the command line."""

from __future__ import annotations

from .model import Mutant

_STREAMS = (
    "tests/unit/cli/test_streams.py",
    "tests/posix/test_outputs.py",
    "tests/linux/test_full_device.py",
)

_DAMAGE = ("tests/unit/export/test_damage.py",)

_FILES = ("tests/unit/core/operations/test_files.py", "tests/posix/test_modes_and_links.py")

MUTANTS = [
    Mutant(
        "a download replaces nothing but a plain file",
        "halopsa/core/operations/files.py",
        "        if problem := obstacle(path):\n",
        "        if (problem := obstacle(path)) and path.is_dir():\n",
        _FILES,
    ),
    Mutant(
        "a download keeps the mode of the file it replaces",
        "halopsa/core/operations/files.py",
        "(there or partial.stat())",
        "(partial.stat())",
        _FILES,
    ),
    Mutant(
        "a resumed export replaces no file unless told to",
        "halopsa/export/job.py",
        "        if places.out.exists() and not self.overwrite:\n",
        "        if places.out.exists() and not self.overwrite and journal is None:\n",
        _DAMAGE,
    ),
    Mutant(
        "a journal that was changed is not gone on with",
        "halopsa/export/sealed.py",
        "    if told != _digest(content):\n",
        "    if told is None:\n",
        _DAMAGE,
    ),
    Mutant(
        "what a journal says is checked, whoever wrote it",
        "halopsa/export/journal.py",
        "            if content.keys() != {field.name for field in attrs.fields(cls)}:\n",
        "            if not content:\n",
        _DAMAGE,
    ),
    Mutant(
        "the rows of an earlier run are those that it wrote",
        "halopsa/core/tabular/spool.py",
        "    if left or lines != rows or digest.hexdigest() != sha256:\n",
        "    if left or lines != rows:\n",
        _DAMAGE,
    ),
    Mutant(
        "an export that was killed in its last moment is done",
        "halopsa/export/job.py",
        "        if left_behind and not self.overwrite",
        "        if not left_behind and not self.overwrite",
        _DAMAGE,
    ),
    Mutant(
        "what was created stays created, shown or not",
        "halopsa/cli/writing.py",
        '    with stands(sentence(invocation, found).rstrip(".")):\n',
        "    if True:\n",
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
