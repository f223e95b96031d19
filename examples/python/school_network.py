#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""A rule of a city's own: a measure for children tells of the schools.

    school_network.py FILE…

In this city the network of schools is being renewed, and the council has decided
that each measure for children of school age tells in which schools it is done, or
names the network. The documents are judged by this rule and by those of the library
together. Exit status: 0 nothing found, 1 findings, 2 a file cannot be read.
"""

import argparse
import sys

import gi

gi.require_version("Hyvin", "1")
from gi.repository import Hyvin

MESSAGES = {
    "fi": "Lapsille suunnattu toimenpide ”%s” ei kerro, miten se liittyy kouluverkkoon",
    "sv": "Åtgärden ”%s” för barn berättar inte hur den hänger ihop med skolnätet",
    "en": "The measure “%s” is for children and does not say how it goes with the school network",
}
WORDS = ("koulu", "skol", "school")
SCHOOL_AGE = range(6, 16)


class SchoolNetwork(Hyvin.Rule):
    code = "kunta-school-network"
    severity = "warning"
    element_type = Hyvin.Measure
    title = {"fi": "Lasten toimenpide ei kerro kouluverkosta",
             "sv": "En åtgärd för barn berättar inte om skolnätet",
             "en": "A measure for children does not name the school network"}
    explanation = {"fi": "Kouluverkkoa uudistetaan, ja toimenpide voi jäädä ilman tiloja."}
    advice = {"fi": "Kerro toimenpiteen kuvauksessa, missä kouluissa se tehdään."}
    source = {"fi": "Valtuuston päätös"}

    def do_check(self, measure: Hyvin.Measure, validation: Hyvin.Validation) -> None:
        if self.is_for_children(measure, validation) and not self.names_network(measure):
            message = MESSAGES.get(validation.language, MESSAGES["en"])
            validation.report(measure, message % measure.title)

    @staticmethod
    def is_for_children(measure: Hyvin.Measure, validation: Hyvin.Validation) -> bool:
        """By the ages of the groups that its goal is for."""
        for reference in measure.parent_element.population_groups:
            group = validation.resolve(measure, reference)
            if (group is not None and group.to_age is not None
                    and group.to_age >= SCHOOL_AGE.start
                    and (group.from_age or 0) < SCHOOL_AGE.stop):
                return True
        return False

    @staticmethod
    def names_network(measure: Hyvin.Measure) -> bool:
        texts = [measure.title, measure.description]
        said = " ".join(value for text in texts if text for _, value in text).lower()
        return any(word in said for word in WORDS)


def main() -> int:
    parser = argparse.ArgumentParser(description="Judges documents, with a rule on schools.")
    parser.add_argument("files", nargs="+", metavar="FILE")
    options = parser.parse_args()

    validator = Hyvin.Validator(rules=[SchoolNetwork()])
    report = validator.validate(map(Hyvin.Document.load, options.files))
    for finding in report:
        print(finding)
    return 1 if len(report) > 0 else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        sys.exit(2)
