"""CSV files as people export them: encodings, delimiters, names of columns, and an error for each row that is none."""

from __future__ import annotations

import pytest

from halopsa.leads.providers.csv import read

ADA = {"first_name": "Ada", "last_name": "Marsh", "email": "ada@alder.example"}


@pytest.mark.parametrize(
    ("header", "row", "fields"),
    [
        ("first_name,last_name,email", "Ada,Marsh,ada@alder.example", ADA),
        ("First Name;Last Name;E-Mail", "Ada;Marsh;ada@alder.example", ADA),
        ("EMAIL ADDRESS\tSurname\tGiven name", "ada@alder.example\tMarsh\tAda", ADA),
        ("Work Email|Full Name", "ada@alder.example|Ada Marsh", ADA),
        ("Email,Name", "ada@alder.example,Ada", {"first_name": "Ada", "email": "ada@alder.example"}),
        (
            "Email,Secondary Email,Company,Title,Mobile Phone,Work Direct Phone",
            'Ada <ADA@alder.example>,other@alder.example,"Alder, Dental",CTO,2,1',
            {"email": "ADA@alder.example", "company": "Alder, Dental", "title": "CTO", "phone": "1"},
        ),
        (
            "Email,Organization,Job Title,Phone",
            '" ada@alder.example ","Alder\nDental",,',
            {"email": "ada@alder.example", "company": "Alder Dental"},
        ),
    ],
)
def test_columns_by_their_usual_names(header: str, row: str, fields: dict[str, str]) -> None:
    (found,) = read(f"\n{header}\n\n{row}\n".encode()).rows
    assert (dict(found.fields), found.error) == (fields, "")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding: str) -> None:
    (found,) = read("email;first_name\r\njürgen@alder.example;Jürgen\r\n".encode(encoding)).rows
    assert found.fields == {"first_name": "Jürgen", "email": "jürgen@alder.example"}


def test_each_bad_row_says_what_is_wrong_with_it_and_quotes_nothing() -> None:
    content = (
        "email,company\n"
        "ada@alder.example,Alder\n"
        "nobody,Birch\n"
        ",Cedar\n"
        "bela@birch.example,Birch,too,many\n"
        f"chidi@cedar.example,{'x' * 1001}\n"
        f"dana@dogwood.example,{'x' * 200_000}\n"
        "\n"
        "elif@elm.example\n"
    )
    found = read(content.encode())
    assert [row["email"] for row in found.good] == ["ada@alder.example", "elif@elm.example"]
    assert [(row.line, row.error) for row in found.bad] == [
        (3, "Invalid email address format"),
        (4, "The row has no address."),
        (5, "The row has more cells than the first line."),
        (6, "A cell has more than 1000 characters."),
        (7, "The row cannot be read: field larger than field limit (131072)."),
    ]
    assert "ada" not in repr(found)


def test_what_was_used_and_what_was_not() -> None:
    found = read(b"Email,Lead Score,Company Name\nada@alder.example,9,Alder\n")
    assert found.used == {"Email": "email", "Company Name": "company"}
    assert found.ignored == ("Lead Score",)


@pytest.mark.parametrize("content", [b"", b"\n\n", b"first_name,phone\nAda,1\n", b"\x00\x01\x02"])
def test_a_file_without_addresses_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match="name one email"):
        read(content)


def test_a_file_that_is_too_large_is_refused() -> None:
    with pytest.raises(ValueError, match="split it"):
        read(b"email\n" + b"x" * (64 * 1024 * 1024))
