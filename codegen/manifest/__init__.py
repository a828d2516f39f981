"""The manifest of an API, read and resolved: strict YAML, its form, what the vendor publishes."""
