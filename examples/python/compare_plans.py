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
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Union

import gi

gi.require_version("Hyvin", "1")
from gi.repository import Hyvin


Compared = Union[Hyvin.Goal, Hyvin.Measure]


def join(items: Iterable[Hyvin.Element]) -> str:
    return ", ".join(sorted(map(str, items))) or "–"


def describe(element: Compared) -> dict[str, str]:
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


def get_id(element: Compared) -> str:
    return element.id or ""


def find_same(elements: Iterable[Compared], others: Iterable[Compared]) -> tuple[
        list[tuple[Compared, Compared]], list[Compared], list[Compared]]:
    """Pairs of what is the same, first by id, then by title; and what is only in one."""
    pairs = []
    gone = list(elements)
    added = list(others)
    keys: tuple[Callable[[Compared], str], ...] = get_id, str
    for get_key in keys:
        by_key = {get_key(other): other for other in added if get_key(other)}
        for element in list(gone):
            other = by_key.pop(get_key(element), None)
            if other is not None:
                pairs.append((element, other))
                gone.remove(element)
                added.remove(other)
    return pairs, gone, added


def compare(old: Hyvin.Document, new: Hyvin.Document) -> Iterator[str]:
    """Yields lines that tell what has changed."""
    kinds: list[tuple[str, Sequence[Compared], Sequence[Compared]]] = [
        ("goal", old.list_goals(), new.list_goals()),
        ("measure", old.list_measures(), new.list_measures()),
    ]
    for word, old_elements, new_elements in kinds:
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


def main() -> int:
    parser = argparse.ArgumentParser(description="Tells what has changed between two plans.")
    parser.add_argument("old")
    parser.add_argument("new")
    options = parser.parse_args()

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
