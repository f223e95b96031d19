#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Cuts the examples that rules are explained by out of the rules' fixtures.

    make-rule-examples.py FIXTURES OUTPUT.c DEPFILE

A folder of FIXTURES is a rule; it has documents that break it, bad*.hyvin, and the
same documents mended, good*.hyvin. The example is what differs in the first that
differ, with the element it is in: so it says what the tests of the rules prove. A
line “…” stands for what is left out.
"""

import difflib
import itertools
import pathlib
import sys
import textwrap

LINES_WANTED = 9
LINES_AT_MOST = 12


class Node:
    """An element, or a text of its own line: the lines it takes up."""

    def __init__(self, line, number, parent):
        self.line = line
        self.number = number
        self.parent = parent
        self.children = []
        self.last = number
        self.end = None             # its last line, when that is another
        self.is_marked = False      # it differs, or something in it does
        self.is_near = False        # it is next to where something is missing

    def count_lines(self):
        return self.last - self.number + 1

    def path(self):
        return (self.parent.path() if self.parent else []) + [self]

    def mark(self):
        for node in self.path():
            node.is_marked = True


class Page:
    """A document in its canonical form: the indentation shows what is in what."""

    def __init__(self, path):
        self.lines = path.read_text("utf-8").splitlines()
        self.nodes = []             # that of each line
        open_nodes = []
        for number, line in enumerate(self.lines):
            depth = (len(line) - len(line.lstrip())) // 2
            if line.lstrip().startswith("</"):
                open_nodes[depth].end = line
                open_nodes[depth].last = number
                self.nodes.append(open_nodes[depth])
                continue
            del open_nodes[depth:]
            node = Node(line, number, open_nodes[-1] if open_nodes else None)
            if open_nodes:
                open_nodes[-1].children.append(node)
            open_nodes.append(node)
            self.nodes.append(node)

    def list_changed(self, first, last):
        """The outermost nodes that begin in these lines, which differ."""
        nodes = [node for number, node in enumerate(self.nodes)
                 if first <= number < last and node.number == number]
        for node in nodes:
            node.mark()
        return [node for node in nodes if node.parent not in nodes]

    def mark_near(self, first, last):
        """Marks what is next to these lines, which the other page does not have;
        here there may be none of them."""
        for node in self.nodes:
            node.is_near |= last == node.number or first == node.last + 1

    def find_around(self, number):
        """The element that something is missing from, before a line."""
        node = self.nodes[number]
        around = node if node.number != number else node.parent
        around.mark()
        return around


def find_anchors(bad, good):
    """For both pages, the elements that differ or have what differs in them."""
    anchors = ([], [])
    matcher = difflib.SequenceMatcher(None, bad.lines, good.lines, autojunk=False)
    for kind, *spans in matcher.get_opcodes():
        if kind == "equal":
            continue
        changed = [page.list_changed(*span) for page, span
                   in ((bad, spans[:2]), (good, spans[2:]))]
        are_elements = all(node.children for nodes in changed for node in nodes)
        for i, (page, *span) in enumerate(((bad, *spans[:2]), (good, *spans[2:]))):
            if kind != "replace":
                page.mark_near(*span)
            if not changed[i]:
                anchors[i].append(page.find_around(span[0]))
            elif kind == "replace" and are_elements:
                anchors[i].extend(changed[i])
            else:
                anchors[i].extend(node.parent for node in changed[i])
    return anchors


def find_focus(anchors):
    """The innermost element that has all of these in it, or is it."""
    focus = None
    for nodes in zip(*(node.path() for node in anchors)):
        if len(set(nodes)) > 1:
            break
        focus = nodes[0]
    return focus


def render(node, is_shown):
    yield node.line
    is_left_out = False
    for child in node.children:
        if is_shown(child):
            yield from render(child, is_shown)
            is_left_out = False
        elif not is_left_out:
            yield child.line[:len(child.line) - len(child.line.lstrip())] + "…"
            is_left_out = True
    if node.end is not None:
        yield node.end


# What is shown of an element: as much as there is room for.
CHOICES = [
    lambda node: True,
    lambda node: node.is_marked or node.is_near or not node.children,
    lambda node: node.is_marked or node.is_near or "<title" in node.line,
    lambda node: node.is_marked or node.is_near,
    lambda node: node.is_marked,
]


def cut(folder, focuses):
    """The lines of both examples, which show as much as each other."""
    while all(focus.parent and focus.parent.count_lines() <= LINES_WANTED for focus in focuses):
        focuses = [focus.parent for focus in focuses]
    for limit, is_shown in itertools.product((LINES_WANTED, LINES_AT_MOST), CHOICES):
        pages = [list(render(focus, is_shown)) for focus in focuses]
        if max(map(len, pages)) <= limit:
            return [textwrap.dedent("\n".join(lines)).split("\n") for lines in pages]
    sys.exit(f"{folder}: what differs in the first bad*.hyvin and good*.hyvin that do is too "
             f"long for an example (more than {LINES_AT_MOST} lines)")


def find_pair(folder):
    """The first pages that differ."""
    for path in sorted(folder.glob("bad*.hyvin"), key=lambda path: path.name):
        bad = Page(path)
        good = Page(path.with_name("good" + path.name[len("bad"):]))
        if bad.lines != good.lines:
            return bad, good
    sys.exit(f"{folder}: no bad*.hyvin differs from its good*.hyvin")


def quote(lines):
    escaped = (line.replace("\\", "\\\\").replace('"', '\\"') for line in lines)
    return "    " + '\\n"\n    '.join(f'"{line}' for line in escaped) + '"'


def make_row(folder):
    bad, good = cut(folder, list(map(find_focus, find_anchors(*find_pair(folder)))))
    return f'  {{ "{folder.name}",\n{quote(bad)},\n{quote(good)} }},\n'


def main():
    fixtures, output, depfile = map(pathlib.Path, sys.argv[1:])
    folders = sorted(path for path in fixtures.iterdir() if path.is_dir())
    output.write_text(
        "/* Made by make-rule-examples.py. */\n"
        '#include "config.h"\n\n#include "hyvin-rule-examples-private.h"\n\n'
        "const HyvinRuleExample _hyvin_rule_examples[] = {\n"
        + "".join(map(make_row, folders)) + "  { NULL }\n};\n", "utf-8")
    seen = [fixtures, *folders, *(path for folder in folders for path in folder.glob("*.hyvin"))]
    depfile.write_text(f"{output}: {' '.join(map(str, seen))}\n", "utf-8")


if __name__ == "__main__":
    main()
