"""Only true on POSIX: forks, signals between processes, terminals, modes, links. Windows does not collect this."""
