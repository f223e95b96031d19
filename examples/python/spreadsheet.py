# SPDX-License-Identifier: LGPL-2.1-or-later
"""Reads spreadsheets saved as CSV, such as they come from Excel and LibreOffice.

The other programs of this folder use it; it is no program itself.
"""

import csv
import io
from collections.abc import Iterator


def _read(path: str) -> str:
    with open(path, "rb") as file:
        data = file.read()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252")  # Excel's “CSV” on a Finnish machine


def read_rows(path: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Yields the number of each row's last line, and its cells by their headings, in lower case.

    Cells are separated by semicolons, commas or tabs; rows without text are left out.
    """
    text = _read(path)
    separator = max(";,\t", key=text.partition("\n")[0].count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator, restval="")
    for row in reader:
        cells = {heading.strip().lower(): cell.strip()
                 for heading, cell in row.items() if heading is not None}
        if any(cells.values()):
            yield reader.line_num, cells
