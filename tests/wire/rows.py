"""The table of promises: 122 rows, each as it is sent in either dialect and as its answer is read."""

from tests.wire import rows_people, rows_reference, rows_sales, rows_service

ROWS = tuple(
    sorted(
        rows_service.ROWS + rows_sales.ROWS + rows_people.ROWS + rows_reference.ROWS,
        key=lambda row: row.number,
    )
)
