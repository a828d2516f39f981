"""Manifests of an older format, which `codegen diff` compares with those of today."""

from __future__ import annotations

from pathlib import Path

import yaml

from codegen.manifest.older import completed

NOW = yaml.safe_load((Path(__file__).parents[4] / "spec/halopsa/api.yaml").read_text(encoding="utf-8"))


def test_what_the_format_had_no_words_for_is_as_today() -> None:
    found = completed({"format": 1, "dialects": {}})
    assert found == {
        "format": 1,
        "dialects": {},
        "product": NOW["product"],
        "description": NOW["description"],
    }
    own = {"name": "Other"}
    assert completed({"format": 1, "product": own})["product"] is own


def test_a_manifest_of_today_says_all_itself() -> None:
    api = {"format": NOW["format"], "dialects": {}}
    assert completed(api) is api
    assert completed({}) == {}
