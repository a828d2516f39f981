"""Assets of an RMM: each device once, with the name it has now; what its asset held besides is still there."""

from __future__ import annotations

from pathlib import Path

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox


def check(halo: Sandbox, folder: Path) -> None:
    with HaloPsaClient(**halo.connection) as client:
        found = {asset.key_field: asset for asset in client.assets.list_all()}
        assert {serial: found[serial].key_field3 for serial in ("SN000001", "SN900001", "SN900002")} == {
            "SN000001": "pc-0001",
            "SN900001": "reception",
            "SN900002": "pc-9002",
        }
        serials = [asset.key_field for asset in client.assets.list_all(includeinactive=True)]
        assert [serials.count(serial) for serial in ("SN000001", "SN900001", "SN900002")] == [1, 1, 1]
        assert found["SN900001"].assettype_name == "Laptop"
        assert found["SN900001"].client_name == "Alder Dental Group"
    writes = [
        request for request in halo.requests if request.method == "POST" and request.path.endswith("/Asset")
    ]
    assert len(writes) == 3
