"""Kills of workers of the lead service, as POSIX has them."""
