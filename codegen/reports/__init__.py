"""Reports: coverage of an API."""
