"""Custom fields by name."""

from __future__ import annotations

import pytest

from tests.of_halopsa import decode, encode
from tests.unit.core.records.demo import Demo, DemoField, DemoRow, demo_entities

__all__ = ["demo_entities"]

FIELDS = [
    {"id": 7, "name": "CFregion", "label": "Region", "type": 0, "value": "north", "display": "North"},
    {"id": 8, "name": "CFsize", "label": "Size", "type": 6, "value": None},
]


def loaded() -> Demo:
    return decode(Demo, {"id": 5, "customfields": [dict(item) for item in FIELDS]})


def test_reading() -> None:
    custom = loaded().custom
    assert custom.loaded
    assert custom["CFregion"] == "north"
    assert custom["CFsize"] is None
    assert list(custom) == ["CFregion", "CFsize"]
    assert len(custom) == 2
    assert "CFregion" in custom
    assert "CFother" not in custom
    assert custom.get("CFother", 5) == 5
    assert dict(custom.items()) == {"CFregion": "north", "CFsize": None}
    assert repr(custom) == "<custom fields ['CFregion', 'CFsize']>"


def test_a_name_that_is_not_there_is_a_key_error_with_a_suggestion() -> None:
    with pytest.raises(KeyError) as caught:
        loaded().custom["CFREGOIN"]
    assert str(caught.value) == "This Demo has no custom field 'CFREGOIN'; did you mean 'CFregion'?"
    with pytest.raises(KeyError, match="no custom field 'CFregoin'"):
        loaded().custom["CFregoin"] = 1


@pytest.mark.parametrize("answer", [{"id": 5}, {"id": 5, "customfields": None}])
@pytest.mark.parametrize("cls", [Demo, DemoRow])
def test_a_row_without_them_says_so(cls: type[DemoRow], answer: dict[str, object]) -> None:
    custom = decode(cls, answer).custom
    assert not custom.loaded
    assert len(custom) == 0
    assert repr(custom) == "<custom fields: not loaded>"
    with pytest.raises(KeyError, match=r"not loaded; get the record by its id"):
        custom["CFregion"]
    with pytest.raises(KeyError, match=r"get the record by its id"):
        custom["CFregion"] = 1


def test_a_row_class_that_does_not_know_them_reads_what_came() -> None:
    row = decode(DemoRow, {"id": 5, "customfields": FIELDS})
    assert row.custom["CFregion"] == "north"
    with pytest.raises(KeyError, match="does not carry all custom fields"):
        row.custom["CFregion"] = "south"


def test_an_empty_list_is_loaded() -> None:
    with pytest.raises(KeyError, match="has no custom field"):
        decode(Demo, {"customfields": []}).custom["CFregion"]


def test_setting_one_keeps_the_others() -> None:
    record = loaded()
    record.custom["CFregion"] = "south"
    assert list(record.changes()) == ["customfields"]
    assert encode(record.changes()["customfields"], "list[CustomField]") == [
        {"id": 7, "value": "south"},
        {"id": 8, "value": None},
    ]
    assert record.custom["CFregion"] == "south"


def test_a_new_record_takes_any_name() -> None:
    record = Demo(summary="a")
    record.custom["CFregion"] = "north"
    record.custom["CFsize"] = 3
    record.custom["CFsize"] = 4
    assert encode(record.changes()["customfields"], "list[CustomField]") == [
        {"name": "CFregion", "value": "north"},
        {"name": "CFsize", "value": 4},
    ]


def test_fields_made_by_hand_go_out_as_given() -> None:
    made = [DemoField(name="CFa", value=1, label="A"), {"id": 3, "value": "x"}]
    assert encode(made, "list[CustomField]") == [
        {"name": "CFa", "value": 1, "label": "A"},
        {"id": 3, "value": "x"},
    ]


def test_what_else_was_assigned_to_a_field_is_sent() -> None:
    record = loaded()
    assert record.customfields is not None
    record.customfields[0].label = "Area"
    assert encode(record.changes()["customfields"], "list[CustomField]") == [
        {"id": 7, "value": "north", "label": "Area"},
        {"id": 8, "value": None},
    ]


def test_a_field_without_an_id_is_sent_by_its_name() -> None:
    record = decode(Demo, {"customfields": [{"name": "CFa", "value": 1}]})
    assert encode(record.customfields, "list[CustomField]") == [{"name": "CFa", "value": 1}]


def test_the_type_is_a_word_where_the_number_is_known() -> None:
    region, size = loaded().customfields or [DemoField(), DemoField()]
    assert (region.type_id, region.type) == (0, "text")
    assert (size.type_id, size.type) == (6, "checkbox")
    other = decode(DemoField, {"type": 99})
    assert (other.type_id, other.type, other.problems) == (99, None, [])
    assert decode(DemoField, {"type": "checkbox"}, dialect="inventory").type == "checkbox"
