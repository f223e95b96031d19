#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Every example of the pages does what the page says.

    examples.py [--everything] [--wrong PAGE] ROOT PAGE…

A page is Markdown, or a GIR, whose documentation of symbols is one page. The language of a
block says what is done with it; without a language it is a fault.

    console   each line that begins with “$ ” is run, and must print what follows it; a line
              “…” stands for any lines
    sh        is run, and must succeed
    c         is compiled: a program, declarations, or statements about the names of CONTEXT
    python    runs after the other blocks of the page, in one program with its other Python
    xml       is valid: a document, or an element of one
    ini       is a profile that the command takes
    text      is only to be looked at

A comment before a block changes that: “<!-- file: NAME -->” writes it to a file, for what
follows to use, and “<!-- not run: REASON -->” leaves it out, but for --everything. A page is
gone through in a folder of its own, which has the example documents and those of Kaarina.
With --wrong, each block of PAGE must fail.
"""

import argparse
import collections
import functools
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

BLOCK = re.compile(r"^(?:<!-- (?P<marker>file|not run): (?P<value>.*?) -->\n+)?"
                   r"^```(?P<language>\S*)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE)
CONTEXT = """
HyvinDocument *document, HyvinDocument *plan, HyvinDocument *strategy, HyvinGoal *goal,
HyvinMeasure *measure, HyvinIndicator *indicator, HyvinSeries *series,
HyvinValidator *validator, HyvinReport *report, GError **error
"""
WARNINGS = ["-Wall", "-Wextra", "-Werror", "-Wno-unused"]
GIR_DOC = "{http://www.gtk.org/introspection/core/1.0}doc"
RELAX_NG = "{http://relaxng.org/ns/structure/1.0}"

Block = collections.namedtuple("Block", "line language text marker value")


class Wrong(Exception):
    """An example does not do what the page says."""


def read_text(page):
    """The text of a page, or what a GIR has to say of all symbols."""
    text = page.read_text(encoding="utf-8")
    if page.suffix == ".gir":
        text = "\n".join(node.text for node in ElementTree.fromstring(text).iter(GIR_DOC))
    return text


def read_blocks(page):
    text = read_text(page)
    blocks = []
    for match in BLOCK.finditer(text):
        line = text.count("\n", 0, match.start("text"))
        blocks.append(Block(line, match["language"], match["text"], match["marker"], match["value"]))
    fences = re.findall("^```", text, re.MULTILINE)
    if len(fences) != 2 * len(blocks):
        raise Wrong("%s: %d fences make no %d blocks" % (page, len(fences), len(blocks)))
    return blocks


class Folder:
    """Where the blocks of a page are run, one after the other as in one shell."""

    def __init__(self, root, path):
        self.root = root
        self.path = self.current = path
        (path / "examples").symlink_to(root / "examples")
        for name in ("plan.hyvin", "strategy.hyvin"):
            kaarina = root / "examples" / "data" / "kaarina" / name
            (path / name).write_bytes(kaarina.read_bytes())

    def write(self, name, text):
        path = self.current / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def run(self, *command, stdin=None):
        done = subprocess.run(command, cwd=self.current, input=stdin, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, encoding="utf-8", check=False)
        return done.returncode, done.stdout

    def check(self, *command, stdin=None):
        status, output = self.run(*command, stdin=stdin)
        if status != 0:
            raise Wrong(output or "exit status %d" % status)

    def shell(self, script):
        """Runs a script, from where the last one went and with what it exported."""
        place, exported = self.path / ".place", self.path / ".exported"
        status, output = self.run("sh", "-c", (
            "if [ -f {1} ]; then . {1}; fi\ntrap 'pwd >{0}; export -p >{1}' EXIT\n{2}").format(
                place, exported, script))
        self.current = pathlib.Path(place.read_text(encoding="utf-8").rstrip("\n"))
        return status, output


def matches(output, expected):
    pattern = "".join("(?:.*\n)*?" if line == "…\n" else re.escape(line)
                      for line in expected.splitlines(keepends=True))
    return re.fullmatch(pattern, output) is not None


def check_console(folder, block):
    parts = re.split(r"^\$ (.*(?:\n> .*)*)\n", block.text, flags=re.MULTILINE)
    if parts[0] or len(parts) < 3:
        raise Wrong("a console block begins with “$ ” and a command")
    for command, expected in zip(parts[1::2], parts[2::2]):
        _, output = folder.shell(command.replace("\n> ", "\n"))
        if not matches(output, expected):
            raise Wrong("$ %s\nshould print\n%sand prints\n%s" % (command, expected, output))


def check_sh(folder, block):
    status, output = folder.shell("set -e\n" + block.text)
    if status != 0:
        raise Wrong("exit status %d: %s" % (status, output))


def check_c(folder, block):
    includes = "#include <hyvin/hyvin.h>\n"
    if re.search(r"^main \(", block.text, re.MULTILINE) or re.search(
            r"^(?:static|struct|G_DE)", block.text, re.MULTILINE):
        source = includes + block.text
    else:
        own = "".join(re.findall(r"^#include .*\n", block.text, re.MULTILINE))
        body = re.sub(r"^#include .*\n", "", block.text, flags=re.MULTILINE)
        source = "%s%svoid example (%s);\nvoid example (%s) {{\n%s}}\n" % (
            includes, own, CONTEXT, CONTEXT, body)
    flags = folder.run("pkg-config", "--cflags", "hyvin-1")[1].split()
    folder.check("cc", *WARNINGS, *flags, "-fsyntax-only", "-x", "c", "-", stdin=source)


def check_python(folder, blocks, page):
    """Lines keep their numbers, so that a traceback names those of the page."""
    lines = []
    for block in blocks:
        lines += [""] * (block.line - len(lines)) + block.text.splitlines()
    path = folder.write(page.stem + ".py", "\n".join(lines) + "\n")
    folder.check("python3", str(path))


@functools.lru_cache(maxsize=None)
def element_schema(root):
    """The schema, to begin with any of its elements."""
    schema = root / "libhyvin" / "data" / "hyvin.rng"
    names = [define.get("name") for define in ElementTree.parse(schema).iter(RELAX_NG + "define")
             if define.find(RELAX_NG + "element") is not None]
    return ('<grammar xmlns="http://relaxng.org/ns/structure/1.0"><include href="%s"><start>'
            '<choice>%s</choice></start></include></grammar>' % (
                schema, "".join('<ref name="%s"/>' % name for name in names)))


def check_xml(folder, block):
    text = block.text
    if "xmlns=" not in text.split(">")[0] and not text.startswith("<?"):
        text = re.sub(r"^<([\w-]+)", r'<\1 xmlns="urn:hyvin:1"', text)
    schema = folder.path / ".schema.rng"
    schema.write_text(element_schema(folder.root), encoding="utf-8")
    folder.check("xmllint", "--nonet", "--noout", "--relaxng", str(schema), "-", stdin=text)


def check_ini(folder, block):
    profile = folder.write(".profile.ini", block.text)
    status, output = folder.run("hyvin", "validate", "--profile", str(profile),
                                str(folder.path / "plan.hyvin"))
    if status > 1:
        raise Wrong(output)


CHECKS = {"console": check_console, "sh": check_sh, "c": check_c, "xml": check_xml,
          "ini": check_ini, "text": lambda folder, block: None}


def check_block(folder, block, everything):
    if block.marker == "not run" and not everything:
        if block.language == "sh":
            folder.check("sh", "-n", stdin=block.text)
    elif block.marker == "file":
        folder.write(block.value, block.text)
    elif block.language in CHECKS:
        CHECKS[block.language](folder, block)
    elif block.language != "python":
        raise Wrong("no language that is known: “%s”" % block.language)


def check_page(root, page, everything):
    """The faults of a page, and how many blocks it has."""
    faults = []
    blocks = read_blocks(page)

    def attempt(line, check, *arguments):
        try:
            check(*arguments)
        except Wrong as fault:
            faults.append("%s:%d: %s" % (page, line, fault))

    with tempfile.TemporaryDirectory() as path:
        folder = Folder(root, pathlib.Path(path))
        if everything:
            folder.current = root
        for block in blocks:
            attempt(block.line, check_block, folder, block, everything)
        python = [block for block in blocks if block.language == "python" and not block.marker]
        if python:
            folder.current = folder.path
            attempt(python[0].line, check_python, folder, python, page)
    return faults, len(blocks)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--everything", action="store_true")
    parser.add_argument("--wrong", type=pathlib.Path)
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("pages", type=pathlib.Path, nargs="*")
    options = parser.parse_args()
    root = options.root.resolve()

    faults = []
    for page in options.pages:
        page_faults, count = check_page(root, page, options.everything)
        faults += page_faults
        print("%s: %d blocks" % (page, count))
    print("\n".join(faults), end="\n" if faults else "")
    if options.wrong is not None:
        found, count = check_page(root, options.wrong, False)
        if len(found) != count:
            faults.append(str(options.wrong))
            print("%d wrong examples were taken for %d" % (count, len(found)), *found, sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
