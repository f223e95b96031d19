#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Makes the reference of the XML format of the schema, for docs/format.md.

    make-format.py [--update] ROOT

What stands before MARK in the page is written by hand; what follows is made of
libhyvin/data/hyvin.rng, with examples cut out of tests/data/everything.hyvin. Without
--update, says whether the page is what it would be.
"""

import difflib
import pathlib
import sys
import xml.etree.ElementTree as ElementTree
from xml.sax.saxutils import escape, quoteattr

MARK = "<!-- What follows is made by docs/make-format.py -->\n"
RNG = "{http://relaxng.org/ns/structure/1.0}"
ANNOTATION = "{http://relaxng.org/ns/compatibility/annotations/1.0}documentation"
HYVIN = "{urn:hyvin:1}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
HOW_OFTEN = {"optional": "optional", "zeroOrMore": "any number", "oneOrMore": "one or more",
             "choice": "one or the other"}
VALUES = {
    "identifier": "[id](#ids-and-references)", "reference": "[reference](#ids-and-references)",
    "references": "[references](#ids-and-references)", "word": "a word", "word-list": "words",
    "date": "[date](#values)", "year": "[year](#values)", "decimal": "[decimal](#values)",
    "integer": "[whole number](#values)", "count": "[whole number](#values), not below 0",
    "month-number": "1 to 12", "day-number": "1 to 31", "impact-rating": "-2 to 2",
    "format-version": "`1.` and a number", "boolean": "`true` or `false`",
    "language": "[language tag](#texts)", "text": "text",
}
MEANINGS = {  # of attributes that mean the same everywhere
    "id": "The name by which others refer to it.", "xml:lang": "Its language.",
}


class Schema:
    def __init__(self, path):
        grammar = ElementTree.parse(path).getroot()
        self.defines = {define.get("name"): define for define in grammar.iter(RNG + "define")}
        self.elements = {name: define.find(RNG + "element")
                         for name, define in self.defines.items()
                         if define.find(RNG + "element") is not None and name not in
                         ("foreign", "anything")}
        self.attributes, self.content, self.parents = {}, {}, {}
        for name, element in self.elements.items():
            self.attributes[name], self.content[name] = [], []
            self.walk(name, element, "")
        for name, content in self.content.items():
            for child, _ in content:
                self.parents.setdefault(child, []).append(name)

    def walk(self, owner, pattern, how_often):
        for node in pattern:
            tag = node.tag.replace(RNG, "")
            if tag == "attribute":
                self.attributes[owner].append((node, how_often))
            elif tag == "text":
                self.content[owner].append(("text", ""))
            elif tag == "ref" and (node.get("name") in self.elements or node.get("name") == "foreign"):
                self.content[owner].append((node.get("name"), how_often))
            elif tag == "ref":
                self.walk(owner, self.defines[node.get("name")], how_often)
            elif tag in ("group", *HOW_OFTEN):
                self.walk(owner, node, HOW_OFTEN.get(tag, how_often))

    def values(self, pattern):
        """What an attribute may say."""
        node = next((node for node in pattern if node.tag != ANNOTATION), None)
        if node is None:
            return VALUES["text"]
        tag = node.tag.replace(RNG, "")
        if tag == "ref" and node.get("name") in VALUES:
            return VALUES[node.get("name")]
        if tag == "ref":
            return self.values(self.defines[node.get("name")])
        if tag == "choice":
            return ", ".join("`%s`" % value.text for value in node)
        if tag == "list":
            return "words: " + self.values(node.find(RNG + "oneOrMore"))
        return VALUES[node.get("type", tag)]


def meaning(node):
    note = node.find(ANNOTATION)
    return note.text if note is not None else MEANINGS[node.get("name")]


# Examples

def required(schema, name):
    return {child for child, how_often in schema.content[name] if how_often in ("", "one or more")}


def is_container(schema, name):
    return not schema.attributes[name] and all(
        how_often == "any number" for _, how_often in schema.content[name])


def prune(schema, node, whole=True):
    """The element with one child of each kind, and of those only what they must have."""
    name = node.tag.replace(HYVIN, "")
    short = ElementTree.Element(name, node.attrib)
    short.text = node.text.strip() if node.text and node.text.strip() else None
    seen = set()
    for child in node:
        kind = str(child.tag).replace(HYVIN, "")
        if kind not in schema.elements or kind in seen:
            continue
        if whole or kind == "p" or kind in required(schema, name):
            seen.add(kind)
            short.append(prune(schema, child, whole and is_container(schema, kind)))
    return short


def print_element(node, indent=""):
    start = "%s<%s%s" % (indent, node.tag, "".join(
        " %s=%s" % (name.replace(XML_LANG, "xml:lang"), quoteattr(value))
        for name, value in node.attrib.items()))
    if len(node) == 0:
        end = ">%s</%s>\n" % (escape(node.text), node.tag) if node.text else "/>\n"
        return start + end
    return "%s>\n%s%s</%s>\n" % (
        start, "".join(print_element(child, indent + "  ") for child in node), indent, node.tag)


def make_example(schema, document, name):
    """Cut from the instance that says the most."""
    instances = list(document.iter(HYVIN + name))
    best = max(instances, key=lambda node: (len(node.attrib) + len({child.tag for child in node})))
    return print_element(prune(schema, best))


# The page

def link(name):
    if name == "text":
        return "text"
    if name == "foreign":
        return "[elements of other namespaces](#extensions)"
    return "[`%s`](#%s)" % (name, name)


def make_type(root, name):
    kind = {"baseline": "target", "entry": "review-entry"}.get(name, name)
    if not (root / "include" / "hyvin" / ("hyvin-%s.h" % kind)).exists() or kind == "text":
        return ""
    return "In programs it is `Hyvin%s`. " % "".join(word.title() for word in kind.split("-"))


def make_section(schema, root, document, name):
    element = schema.elements[name]
    parents = schema.parents.get(name)
    lines = ["## %s" % name, "", meaning(element), "", "%sIt %s." % (
        make_type(root, name),
        "stands in " + ", ".join(map(link, parents)) if parents else "is the root"), ""]
    if schema.attributes[name]:
        lines += ["| attribute | | value | meaning |", "| --- | --- | --- | --- |"]
    for node, how_often in schema.attributes[name]:
        lines.append("| `%s` | %s | %s | %s |" % (
            node.get("name"), how_often or "required", schema.values(node), meaning(node)))
    lines += [""] if schema.attributes[name] else []
    if schema.content[name]:
        lines += ["Content: %s." % ", ".join(
            link(child) + (" (%s)" % how_often if child not in ("text", "foreign") and how_often
                           else "") for child, how_often in schema.content[name]), ""]
    lines += ["```xml", make_example(schema, document, name) + "```", ""]
    return "\n".join(lines)


def make_page(root, page):
    schema = Schema(root / "libhyvin" / "data" / "hyvin.rng")
    document = ElementTree.parse(root / "tests" / "data" / "everything.hyvin").getroot()
    sections = [make_section(schema, root, document, name) for name in schema.elements]
    return page[:page.index(MARK)] + MARK + "\n" + "\n".join(sections)


def main(arguments):
    root = pathlib.Path(arguments[-1])
    path = root / "docs" / "format.md"
    page = path.read_text(encoding="utf-8")
    made = make_page(root, page)
    if arguments[0] == "--update":
        path.write_text(made, encoding="utf-8")
        return 0
    difference = list(difflib.unified_diff(page.splitlines(), made.splitlines(), lineterm=""))
    print("\n".join(difference))
    if difference:
        print("docs/format.md is out of date: docs/make-format.py --update ROOT")
    return 1 if difference else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
