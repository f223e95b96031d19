#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Checks what the house's style is, and clang-format cannot tell: SOURCE_ROOT.

Every text has lines of at most 110 columns, no tabs to indent, no blanks at the end of
a line and one end of line at its end; Python can be parsed. In C there is a space
before the parenthesis of a call, a brace has a line of its own, parameters stand in
lines of their own with their names under each other, and a function has at most 60
lines. First the checks are shown a fault of each kind, which they must find.
"""

import ast
import pathlib
import re
import shutil
import subprocess
import sys

MAX_COLUMNS = 110
MAX_LINES = 60                  # of a function; 40 is what is aimed at

# Made by programs, or bad on purpose.
SKIPPED = re.compile(r"^(LICENSES/|tests/corpus/|tests/fuzz/corpus/|.*\.(rng|xsd|po|hyvin)$"
                     r"|docs/rules\.md$|tests/cli/cases/|tests/completions/lines$|tests/rules/|tests/good-documents/)")
CODE = re.compile(r"\.(c|h|py|sh|build)$|^quickstart\.sh$|^\.ci/run$")

# What looks like a call, and is none or has no blank by custom.
UNSPACED = re.compile(r"\b([a-z_][a-z0-9_]*)\(")
ATTRIBUTES = {"defined", "__attribute__", "__has_feature", "__has_attribute"}

NOTHING = re.compile(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.S)
# A definition, from its name to the end of its body.
FUNCTION = re.compile(r"^([a-z_]\w* )\(([^;{}]*?)\)\n\{\n(.*?)^\}$", re.M | re.S)
BRACE = re.compile(r"^\s*(if|for|while|switch|do|else)\b.*\{\s*$|\}\s*else\b")


def blank_out(match):
    """A comment or a string, as blanks that take the same room."""
    return re.sub(r"[^\n]", " ", match.group())


def is_data(name, line):
    """A document that a test reads, or a script in a script, is not broken into pieces."""
    return name.startswith("tests/") and max(line.count('"'), line.count("'")) >= 2


def check_text(name, text):
    if text and (not text.endswith("\n") or text.endswith("\n\n")):
        yield len(text.splitlines()), "the file does not end with one end of line"
    for number, line in enumerate(text.splitlines(), 1):
        if re.match(r"\s*\t", line) and not name.endswith(("Makefile", "debian/rules", ".vala")):
            yield number, "a tab before the first word"
        if line != line.rstrip():
            yield number, "blanks at the end of the line"
        if CODE.search(name) and len(line) > MAX_COLUMNS and not is_data(name, line):
            yield number, f"{len(line)} columns, more than {MAX_COLUMNS}"


def check_python(text):
    try:
        ast.parse(text)
    except SyntaxError as error:
        yield error.lineno, error.msg


def check_lines(code):
    for number, line in enumerate(code.splitlines(), 1):
        if line.lstrip().startswith("#"):
            continue
        for match in UNSPACED.finditer(line):
            if match.group(1) not in ATTRIBUTES:
                yield number, f"no space before the parenthesis of “{match.group(1)}(”"
        if BRACE.search(line):
            yield number, "a brace that has no line of its own"


def get_name_column(line):
    return len(line) - len(re.search(r"\w*(\[\w*\])*$", line).group())


def check_function(name, parameters, body):
    """Of declarations nothing is asked: they are aligned by blocks, as suits them."""
    if "(" not in parameters and "..." not in parameters:
        lines = parameters.split("\n")
        lines = [(len(name) + 1) * " " + lines[0], *lines[1:]]
        lines = [re.sub(r" G_GNUC_\w+", "", line).rstrip(",") for line in lines]
        if any("," in line for line in lines):
            yield "more than one parameter in a line"
        elif len({len(line) - len(line.lstrip()) for line in lines}) > 1:
            yield "parameters that do not begin under each other"
        elif len(set(map(get_name_column, lines))) > 1:
            yield "parameters whose names do not stand under each other"
    n_lines = sum(1 for line in body.splitlines() if line.strip())
    if n_lines > MAX_LINES:
        yield f"a function of {n_lines} lines, more than {MAX_LINES}"


def check_functions(code):
    for match in FUNCTION.finditer(code):
        for fault in check_function(*match.groups()):
            yield code.count("\n", 0, match.start()) + 1, fault


def check(name, text):
    yield from check_text(name, text)
    if name.endswith(".py"):
        yield from check_python(text)
    if name.endswith((".c", ".h")):
        code = NOTHING.sub(blank_out, text)
        yield from check_lines(code)
        if not name.startswith("tests/"):
            yield from check_functions(code)


def list_texts(root):
    """What git keeps; without git, such as in a tarball, what is there."""
    done = shutil.which("git") and subprocess.run(
        ["git", "ls-files", "-z"], cwd=root, capture_output=True, text=True, check=False)
    if done and done.returncode == 0 and done.stdout:
        names = done.stdout.split("\0")
    else:
        names = [str(path.relative_to(root)) for folder in ("bindings", "examples", "include",
                 "libhyvin", "tests") for path in (root / folder).rglob("*")]
    return sorted(name for name in names
                  if not SKIPPED.search(name) and (root / name).is_file())


def check_tree(root):
    n_files = n_faults = 0
    for name in list_texts(root):
        try:
            text = (root / name).read_text("utf-8")
        except UnicodeDecodeError:
            continue
        n_files += 1
        for line, fault in check(name, text):
            n_faults += 1
            print(f"{name}:{line}: {fault}")
    print(f"{n_files} files, {n_faults} faults")
    return n_files > 300 and n_faults == 0


GOOD = '''static int
count (const char *text,
       gsize       length,
       char      **rest G_GNUC_UNUSED)
{
  if (length > 0)
    return (int) strlen (text);    /* not strlen(text) */
  return say ("f(x) {");
}
'''

# Each a fault that is put into the above: what to replace, and with what.
FAULTS = [
    ("strlen (text)", "strlen(text)"), ("  if", "\tif"), ("0)\n", "0) \n"),
    ("0)\n", "0) {\n"), ("gsize       length", "gsize length"), ("       gsize ", "      gsize  "),
    ("text,\n       gsize", "text, gsize"), ("  return say", MAX_LINES * "  x ();\n" + "  return say"),
    ("say (", "say (\"" + MAX_COLUMNS * "x" + "\", "), ("}\n", "}"), ("}\n", "}\n\n"),
]


def show_canaries():
    if faults := list(check("canary.c", GOOD)):
        sys.exit(f"something is found in what is good: {faults}")
    for old, new in FAULTS:
        if not list(check("canary.c", GOOD.replace(old, new, 1))):
            sys.exit(f"nobody notices {new!r} in place of {old!r}")


if __name__ == "__main__":
    show_canaries()
    sys.exit(not check_tree(pathlib.Path(sys.argv[1])))
