#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs the hyvin command and compares what it does with what is expected.

    golden.py HYVIN SOURCE_ROOT [--update] [CASE…]

A case is a folder of tests/cli/cases:

    command    arguments of the command, a line for each run; '#' begins a comment
    stdin      what the runs read (nothing when there is no such file)
    input/     files that the runs may change: they are copied to {tmp}
    expected   standard output of all runs
    stderr     standard error of all runs (none when there is no such file)
    status     exit status of each run, a line for each

The runs stand in the source root, so that the files of examples/ and tests/ can
be named. {tmp} is an empty folder of the case's own; in the output it and the
source root are written {tmp} and {root}. --update writes down what happens.
"""

import argparse
import difflib
import os
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile

TIMEOUT = 60


def make_environment():
    """The words and widths of the output must not depend on who runs this."""
    environment = dict(os.environ)
    for name in ("LANGUAGE", "NO_COLOR", "COLUMNS", "TERM"):
        environment.pop(name, None)
    environment["LC_ALL"] = "C.UTF-8"
    return environment


def read(path):
    return path.read_bytes() if path.exists() else b""


class Case:
    def __init__(self, folder, hyvin, root):
        self.folder = folder
        self.hyvin = hyvin
        self.root = root

    def list_commands(self, tmp):
        for line in (self.folder / "command").read_text("utf-8").splitlines():
            arguments = shlex.split(line, comments=True)
            if arguments:
                yield [argument.replace("{tmp}", str(tmp)) for argument in arguments]

    def run(self):
        """Returns what was put out, under the names of the files it is kept in."""
        outcome = {"expected": b"", "stderr": b"", "status": b""}
        with tempfile.TemporaryDirectory() as name:
            tmp = pathlib.Path(name).resolve()
            if (self.folder / "input").exists():
                shutil.copytree(self.folder / "input", tmp, dirs_exist_ok=True)
            for arguments in self.list_commands(tmp):
                done = subprocess.run(
                    [self.hyvin, *arguments], cwd=self.root, env=make_environment(),
                    input=read(self.folder / "stdin"), capture_output=True,
                    timeout=TIMEOUT, check=False)
                outcome["expected"] += self.hide_places(done.stdout, tmp)
                outcome["stderr"] += self.hide_places(done.stderr, tmp)
                outcome["status"] += b"%d\n" % done.returncode
        return outcome

    def hide_places(self, output, tmp):
        output = output.replace(os.fsencode(str(tmp)), b"{tmp}")
        return output.replace(os.fsencode(str(self.root)), b"{root}")

    def check(self):
        good = True
        for name, found in self.run().items():
            wanted = read(self.folder / name)
            if found == wanted:
                continue
            good = False
            print_difference(f"{self.folder.name}/{name}", wanted, found)
        return good

    def update(self):
        for name, found in self.run().items():
            path = self.folder / name
            if found or name != "stderr":
                path.write_bytes(found)
            elif path.exists():
                path.unlink()
        return True


def print_difference(name, wanted, found):
    lines = [text.decode("utf-8", "backslashreplace").splitlines(keepends=True)
             for text in (wanted, found)]
    for line in difflib.unified_diff(*lines, f"{name} (expected)", f"{name} (found)"):
        sys.stdout.write(line if line.endswith("\n") else line + "\n\\ no end of line\n")


def parse_arguments():
    parser = argparse.ArgumentParser(description="Runs the golden tests of the hyvin command.")
    parser.add_argument("hyvin", type=os.path.abspath)
    parser.add_argument("root", type=lambda path: pathlib.Path(path).resolve())
    parser.add_argument("cases", nargs="*")
    parser.add_argument("--update", action="store_true")
    return parser.parse_args()


def main():
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    arguments = parse_arguments()
    folder = arguments.root / "tests" / "cli" / "cases"
    names = arguments.cases or sorted(path.name for path in folder.iterdir() if path.is_dir())
    bad = []
    for name in names:
        case = Case(folder / name, arguments.hyvin, arguments.root)
        if not (case.update() if arguments.update else case.check()):
            bad.append(name)
    print(f"{len(names) - len(bad)} of {len(names)} cases as expected")
    for name in bad:
        print(f"not as expected: {name}")
    if bad:
        print("when this is as it should be, `sh tests/update.sh BUILD` writes it down")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
