"""The linter: every mistake of a manifest that its form alone does not show."""
