"""Prints the inventory of Planhat's API as a table."""

from tests.wire.planhat.inventory import ROWS

if __name__ == "__main__":
    for row in ROWS:
        print(f"| {row.section} | {row.what} | {row.grade} | {row.tests or 'left out: ' + row.left_out} |")
