#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Fills in the responsible parties that are missing from a plan.

    fill_responsible.py plan.hyvin > missing.csv

lists the goals and measures without a responsible party as a spreadsheet. Write the
parties into its column “responsible”, by id or by title; for several parties, repeat
the row, with “collaborator” in the column “role” for those who only help. Then

    fill_responsible.py plan.hyvin missing.csv

writes them into the plan. Those that have a responsible party already stay as they
are. When something in the spreadsheet cannot be used, it is said with its line, and
nothing is written. Exit status: 0 done, 1 the spreadsheet or the plan is wrong.
"""

import argparse
import csv
import difflib
import sys
from typing import TextIO, Union

import gi

gi.require_version("Hyvin", "1")
from gi.repository import Hyvin

from spreadsheet import read_rows

Lacking = Union[Hyvin.Goal, Hyvin.Measure]
CODES = ("goal-responsible-missing", "measure-responsible-missing")


def find_missing(plan: Hyvin.Document) -> list[Lacking]:
    """The goals and measures that the rules miss a responsible party of."""
    return [finding.element for finding in Hyvin.Validator().validate(plan)
            if finding.code in CODES]


def write_missing(plan: Hyvin.Document, file: TextIO) -> None:
    file.write("\ufeff")  # or Excel takes it for Windows-1252
    writer = csv.writer(file, delimiter=";", lineterminator="\n")
    writer.writerow(["id", "title", "responsible", "role"])
    for element in find_missing(plan):
        writer.writerow([element.id, element, "", ""])


def find_party(plan: Hyvin.Document, name: str) -> Hyvin.Party:
    """The party that is called so, by its id or by its title in any language."""
    names = {}
    for party in plan.parties:
        names[party.id or ""] = party
        for _, title in party.title or ():
            names[title.casefold()] = party
    found = names.get(name) or names.get(name.casefold())
    if found is None:
        near = difflib.get_close_matches(name.casefold(), names, n=1)
        hint = ": did you mean “%s”?" % names[near[0]] if near else ""
        raise ValueError("no party is called “%s”%s" % (name, hint))
    return found


def fill_row(plan: Hyvin.Document, missing: list[Lacking], row: dict[str, str]) -> bool:
    """Gives an element of the plan what a row says; tells whether it did."""
    if not row["responsible"]:
        return False
    element = plan.lookup(row["id"])
    if not isinstance(element, (Hyvin.Goal, Hyvin.Measure)):
        raise ValueError("the plan has no goal or measure with the id “%s”" % row["id"])
    party = find_party(plan, row["responsible"])
    if element not in missing:
        return False
    element.add_responsible(Hyvin.Responsible(party=party.id, role=row.get("role") or None))
    return True


def fill(plan: Hyvin.Document, path: str) -> tuple[int, list[str]]:
    """Gives how many were filled in, and what is wrong with the spreadsheet."""
    missing = find_missing(plan)
    n_filled = 0
    problems = []
    for line, row in read_rows(path):
        try:
            n_filled += fill_row(plan, missing, row)
        except KeyError as error:
            return 0, ["%s: there is no column %s" % (path, error)]
        except ValueError as error:
            problems.append("%s:%d: %s" % (path, line, error))
    return n_filled, problems


def main() -> int:
    parser = argparse.ArgumentParser(description="Fills in missing responsible parties.")
    parser.add_argument("plan")
    parser.add_argument("csv", nargs="?", help="what to fill in; without it, what is missing "
                                               "is listed")
    parser.add_argument("-o", "--output", help="where to write the plan, if not over the old one")
    options = parser.parse_args()

    plan = Hyvin.Document.load(options.plan)
    if options.csv is None:
        write_missing(plan, sys.stdout)
        return 0
    n_filled, problems = fill(plan, options.csv)
    if problems:
        print(*problems, sep="\n", file=sys.stderr)
        return 1
    plan.save(options.output or options.plan)
    print("filled in: %d, still missing: %d" % (n_filled, len(find_missing(plan))))
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (OSError, ValueError) as error:
        sys.exit(str(error))
