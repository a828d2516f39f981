"""Rendering: from a resolved manifest to the files of a package."""
