#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Tells what has changed from one plan to the next.

    compare_plans.py plan-2022.hyvin plan-2023.hyvin

prints the goals and measures that are new or gone, and of the others what has changed
in title, timetable, status, responsible parties, resources or indicators:

    new measure “Etsivä nuorisotyö” (Jokaisella nuorella on ystävä)
    changed measure “Nuorisotilat auki viikonloppuisin” (Jokaisella nuorella on ystävä)
      status: ongoing → done
      resources: – → money 25000.00 EUR 2023

What has the same id in both plans is the same; what has not, is the same when it has
the same title. Exit status: 0 nothing has changed, 1 something has, 2 a file cannot
be read.
"""

import argparse
import sys

import gi

gi.require_version("Hyvin", "1")
from gi.repository import Hyvin


def join(items):
    return ", ".join(sorted(map(str, items))) or "–"


def describe(element):
    """What is compared, by what it is called."""
    facts = {
        "title": str(element.title or "–"),
        "responsible": join(element.responsible),
        "resources": join(element.resources),
        "indicators": join(element.measured_by),
        "under": str(element.parent_element),
    }
    if isinstance(element, Hyvin.Measure):
        facts["timetable"] = "%s – %s" % (element.from_ or "", element.to or "")
        facts["status"] = element.status.value_nick if element.status else "–"
    return facts


def find_same(elements, others):
    """Pairs of what is the same, first by id, then by title."""
    pairs = []
    others = list(others)
    left = list(elements)
    for get_key in (lambda element: element.id, str):
        by_key = {get_key(other): other for other in others if get_key(other)}
        for element in list(left):
            other = by_key.pop(get_key(element), None)
            if other is not None:
                pairs.append((element, other))
                left.remove(element)
                others.remove(other)
    return pairs, left, others


def compare(old, new):
    """Yields lines that tell what has changed."""
    for word, old_elements, new_elements in (
            ("goal", old.list_goals(), new.list_goals()),
            ("measure", old.list_measures(), new.list_measures())):
        pairs, gone, added = find_same(old_elements, new_elements)
        for change, elements in (("new", added), ("gone", gone)):
            for element in elements:
                yield "%s %s “%s” (%s)" % (change, word, element, element.parent_element)
        for before, after in pairs:
            old_facts, new_facts = describe(before), describe(after)
            changed = [name for name in new_facts if old_facts[name] != new_facts[name]]
            if changed:
                yield "changed %s “%s” (%s)" % (word, after, after.parent_element)
            for name in changed:
                yield "  %s: %s → %s" % (name, old_facts[name], new_facts[name])


def main(arguments=None):
    parser = argparse.ArgumentParser(description="Tells what has changed between two plans.")
    parser.add_argument("old")
    parser.add_argument("new")
    options = parser.parse_args(arguments)

    lines = list(compare(Hyvin.Document.load(options.old), Hyvin.Document.load(options.new)))
    for line in lines:
        print(line)
    return 1 if lines else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        sys.exit(2)
