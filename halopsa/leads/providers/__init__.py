"""Providers: where leads come from, and what completes them: files, people, and services that sell addresses."""
