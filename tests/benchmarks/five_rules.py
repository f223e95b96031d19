# SPDX-License-Identifier: LGPL-2.1-or-later
"""What somebody would write who wants five of the rules, and has Python and lxml.

Usage: five_rules.py FILE. Prints the findings. Only the elements that matter are
handed to Python: observations never are.
"""

import sys

from lxml import etree

NAMESPACE = "{urn:hyvin:1}"

# The references of each kind of element.
REFERENCES = {
    "document": (), "population-group": (), "related-document": ("party",), "indicator": (),
    "aim": (), "success-factor": (), "focus-area": ("regional",), "clock-event": ("party",),
    "alternative": (), "responsible": ("party",), "event": ("party",), "party": ("parent",),
    "member": ("represents",), "series": ("population-group",), "measured-by": ("indicator",),
    "listed-measure": ("measure",), "evidence": ("indicators",),
    "conclusion": ("population-groups", "evidence"),
    "goal": ("aims", "basis", "population-groups"), "measure": ("aims",), "resource": ("document",),
    "visibility": ("document",), "review": ("party", "document"), "entry": ("subject",),
    "impact-assessment": ("party",), "impact": ("alternative", "population-group"),
    "exemption": ("subject",),
}

GOAL, MEASURE = NAMESPACE + "goal", NAMESPACE + "measure"
NEEDED = {NAMESPACE + name: "no " + name for name in ("responsible", "resource", "measured-by")}


def check_goal(goal):
    """A goal has what all its measures have."""
    measures = list(goal.iterchildren(MEASURE))
    if not measures:
        yield goal, "no measure"
    own = {child.tag for child in goal.iterchildren(*NEEDED)}
    for tag in NEEDED.keys() - own:
        if not measures or any(measure.find(tag) is None for measure in measures):
            yield goal, NEEDED[tag]


def check(root):
    elements = list(root.iter(*(NAMESPACE + name for name in REFERENCES)))
    ids = {element.get("id") for element in elements}
    attributes = {NAMESPACE + name: names for name, names in REFERENCES.items()}
    for element in elements:
        if element.tag == GOAL:
            yield from check_goal(element)
        for name in attributes[element.tag]:
            for reference in element.get(name, "").split():
                if "#" not in reference and reference not in ids:
                    yield element, "%s=%s leads nowhere" % (name, reference)


def main(path):
    for element, what in check(etree.parse(path).getroot()):
        print("%s:%d: %s" % (path, element.sourceline, what))


main(sys.argv[1])
