"""Prints the methods of the portal's guide as a table."""

from tests.wire.portal.rows import LEFT_OUT, OTHERS, ROWS

if __name__ == "__main__":
    for row in ROWS:
        print(f"| {row.name} | {row.method} {row.path} | {row.grade} | test_rows.test_what_is_sent |")
    for name in OTHERS:
        print(f"| {name} | | D | test_rows |")
    for name, reason in LEFT_OUT.items():
        print(f"| {name} | | | left out: {reason} |")
