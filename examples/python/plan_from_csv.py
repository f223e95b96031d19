#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Makes a plan from a spreadsheet.

    plan_from_csv.py plan.csv -o plan.hyvin --municipality 211 --name Kangasala --term 2021

The spreadsheet has a row for each measure, saved as CSV. Its headings are in Finnish,
Swedish or English; only the first three are needed:

    Painopiste;Tavoite;Toimenpide;Vastuutaho;Alkaa;Päättyy;Euroa;Vuosi;Mittari;Lähtötaso;Tavoitetaso
    Osallisuus;Jokaisella on ystävä;Nuorisotilat auki;Sivistyskeskus;1.1.2022;;25 000;2022;Yksinäisyys;9,7;7,5
    ;;Kaveritaitoryhmät;Sivistyskeskus, Seurat;;;;;;;

An empty focus area or goal is that of the row above, as when cells are merged. Parties
are separated by commas, and the first of them is the primary one. Baselines are of the
year when the term begins, targets of the year when it ends; all parties become sectors,
for the spreadsheet does not tell what they are.

The plan is written, and what the rules find in it is printed: that is what remains to
be done. Exit status: 0 a plan was written, 1 the spreadsheet cannot be used; then what
is wrong with it is said with its line, and nothing is written.
"""

import argparse
import datetime
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Optional, TypeVar, Union

import gi

gi.require_version("Hyvin", "1")
from gi.repository import Hyvin

from spreadsheet import read_rows

HEADINGS = {
    "focus area": ("painopiste", "painopistealue", "insatsområde"),
    "goal": ("tavoite", "mål"),
    "measure": ("toimenpide", "åtgärd"),
    "responsible": ("vastuutaho", "ansvarig", "ansvarig instans"),
    "from": ("alkaa", "börjar"),
    "to": ("päättyy", "slutar"),
    "euros": ("euroa", "euro"),
    "year": ("vuosi", "år"),
    "indicator": ("mittari", "indikaattori", "mätare", "indikator"),
    "baseline": ("lähtötaso", "utgångsnivå"),
    "target": ("tavoitetaso", "målnivå"),
}
NEEDED = ("focus area", "goal", "measure")

Titled = TypeVar("Titled", Hyvin.FocusArea, Hyvin.Goal, Hyvin.Party, Hyvin.Indicator)


def translate_headings(row: dict[str, str]) -> dict[str, str]:
    """The row by the English headings; what has no text is left out."""
    english = {name: heading for heading, names in HEADINGS.items() for name in names}
    return {english.get(name, name): cell for name, cell in row.items() if cell}


def read_date(cell: Optional[str]) -> Union[datetime.date, str, None]:
    """A date as people write it: 1.8.2022 or 2022-08-01."""
    match = re.fullmatch(r"(\d+)\.(\d+)\.(\d{4})", cell or "")
    return datetime.date(int(match[3]), int(match[2]), int(match[1])) if match else cell


def read_number(cell: str) -> str:
    """A number as people write it: 25 000,50."""
    return re.sub(r"\s", "", cell).replace(",", ".")


def make_id(document: Hyvin.Document, title: str) -> str:
    """An id that is free in the document, from the words of a title."""
    plain = unicodedata.normalize("NFKD", title.lower()).encode("ascii", "ignore").decode()
    words = re.findall("[a-z0-9]+", plain)[:5]
    stem = "-".join(words if words and words[0][0].isalpha() else ["id", *words])
    id = stem
    number = 1
    while id in document:
        number += 1
        id = "%s-%d" % (stem, number)
    return id


class PlanMaker:
    """Makes a document row by row."""

    def __init__(self, municipality: str, name: str, first_year: int, language: str) -> None:
        self.years = first_year, first_year + 4
        term = "%d-08-01" % self.years[0], "%d-05-31" % self.years[1]
        titles = {"fi": "Hyvinvointisuunnitelma %d–%d", "sv": "Välfärdsplan %d–%d"}
        self.document = Hyvin.Document(
            id="plan-%d" % first_year, language=language, roles=["plan"], term=term,
            title=titles[language] % self.years,
            authority=Hyvin.Authority(kind="municipality", code=municipality, title=name))
        self.area: Optional[Hyvin.FocusArea] = None
        self.goal: Optional[Hyvin.Goal] = None

    def add_row(self, row: dict[str, str]) -> None:
        row = translate_headings(row)
        area = self.area = self.find_area(row.get("focus area"))
        goal = self.goal = self.find_goal(area, row.get("goal"))
        element: Union[Hyvin.Goal, Hyvin.Measure] = goal
        if "measure" in row:
            element = Hyvin.Measure(id=make_id(self.document, row["measure"]),
                                    title=row["measure"], from_=read_date(row.get("from")),
                                    to=read_date(row.get("to")), status="planned")
            goal.add_measure(element)
        self.add_responsible(element, row.get("responsible", ""))
        if "euros" in row:
            year = int(row.get("year", self.years[0]))
            element.add_resource(Hyvin.Resource(kind="money", amount=read_number(row["euros"]),
                                                unit="EUR", year=year))
        if "indicator" in row:
            self.add_indicator(element, row)

    def find_area(self, title: Optional[str]) -> Hyvin.FocusArea:
        if title is None:
            if self.area is None:
                raise ValueError("there is no focus area in this row or above it")
            return self.area
        self.goal = None
        area = self.find(self.document.focus_areas, title)
        if area is None:
            area = Hyvin.FocusArea(id=make_id(self.document, title), title=title)
            self.document.add_focus_area(area)
        return area

    def find_goal(self, area: Hyvin.FocusArea, title: Optional[str]) -> Hyvin.Goal:
        if title is None:
            if self.goal is None:
                raise ValueError("there is no goal in this row or above it")
            return self.goal
        goal = self.find(area.goals, title)
        if goal is None:
            goal = Hyvin.Goal(id=make_id(self.document, title), title=title)
            area.add_goal(goal)
        return goal

    @staticmethod
    def find(elements: Iterable[Titled], title: str) -> Optional[Titled]:
        return next((element for element in elements if element.title == title), None)

    def add_responsible(self, element: Union[Hyvin.Goal, Hyvin.Measure], cell: str) -> None:
        for number, title in enumerate(filter(None, map(str.strip, cell.split(",")))):
            party = self.find(self.document.parties, title)
            if party is None:
                party = Hyvin.Party(id=make_id(self.document, title), kind="sector", title=title)
                self.document.add_party(party)
            element.add_responsible(Hyvin.Responsible(party=party.id,
                                                      role="collaborator" if number else None))

    def add_indicator(self, element: Union[Hyvin.Goal, Hyvin.Measure],
                      row: dict[str, str]) -> None:
        indicator = self.find(self.document.indicators, row["indicator"])
        if indicator is None:
            indicator = Hyvin.Indicator(id=make_id(self.document, row["indicator"]),
                                        title=row["indicator"], source="local")
            self.document.add_indicator(indicator)
        if "baseline" in row:
            indicator.baseline = Hyvin.Target(year=self.years[0],
                                              value=read_number(row["baseline"]))
        if "target" in row:
            indicator.add_target(Hyvin.Target(year=self.years[1],
                                              value=read_number(row["target"])))
        element.add_measured_by(Hyvin.MeasuredBy(indicator=indicator.id))


def check_headings(path: str, row: dict[str, str]) -> Iterator[str]:
    known = set(HEADINGS).union(*HEADINGS.values())
    missing = [heading for heading in NEEDED
               if not row.keys() & {heading, *HEADINGS[heading]}]
    for heading in missing:
        yield "%s:1: there is no column “%s” (%s)" % (path, heading, ", ".join(HEADINGS[heading]))
    for heading in row.keys() - known - {""}:
        yield "%s:1: the column “%s” is not known" % (path, heading)


def make_plan(maker: PlanMaker, path: str) -> list[str]:
    """Gives what is wrong with the spreadsheet."""
    problems: list[str] = []
    for number, (line, row) in enumerate(read_rows(path)):
        if number == 0:
            problems.extend(check_headings(path, row))
            if problems:
                break
        try:
            maker.add_row(row)
        except ValueError as error:
            problems.append("%s:%d: %s" % (path, line, error))
    return problems


def main() -> int:
    parser = argparse.ArgumentParser(description="Makes a plan from a spreadsheet.")
    parser.add_argument("csv")
    parser.add_argument("-o", "--output", required=True, help="where to write the plan")
    parser.add_argument("--municipality", required=True, metavar="CODE",
                        help="the three digits of the municipality, such as 211")
    parser.add_argument("--name", required=True, help="the name of the municipality")
    parser.add_argument("--term", required=True, type=int, metavar="YEAR",
                        help="the year when the council term begins")
    parser.add_argument("--language", choices=("fi", "sv"), default="fi")
    options = parser.parse_args()

    maker = PlanMaker(options.municipality, options.name, options.term, options.language)
    problems = make_plan(maker, options.csv)
    if problems:
        print(*problems, sep="\n", file=sys.stderr)
        return 1
    maker.document.save(options.output)
    for finding in Hyvin.Validator().validate(Hyvin.Document.load(options.output)):
        print(finding)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (OSError, ValueError) as error:
        sys.exit(str(error))
