"""Tests of all that the vendor publishes: ``client.api`` and the importer it comes from."""
