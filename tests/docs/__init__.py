"""The documentation: every block of its pages runs, every link leads somewhere, every table matches the code."""
