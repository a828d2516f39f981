"""Contacts of a CSV: those of the file are there once, up to date; the refused line made none."""

from __future__ import annotations

from pathlib import Path

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox


def check(halo: Sandbox, folder: Path) -> None:
    with HaloPsaClient(**halo.connection) as client:
        people = [
            person
            for person in client.contacts.list_all(client_id=101)
            if (person.emailaddress or "").partition("@")[0] in ("ada.abernash", "sam.okafor", "bo.fenn")
        ]
        assert sorted((person.name, person.phonenumber, person.site_name) for person in people) == [
            ("Ada Abernash", "0100 555 01", "Northmere office"),
            ("Sam Okafor", "0100 555 02", "Northmere office"),
        ]
