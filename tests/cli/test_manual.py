#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The manual pages tell of the commands and options that there are, and their examples
work: HYVIN SOURCE_ROOT."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

HYVIN = pathlib.Path(sys.argv[1]).resolve()
ROOT = pathlib.Path(sys.argv[2]).resolve()
PAGES = ROOT / "examples" / "hyvin" / "man"
KAARINA = ROOT / "examples" / "data" / "kaarina"

ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "en"}
OPTION = re.compile(r"^  ((?:-\w, )?--\S+)", re.MULTILINE)
COMMAND = re.compile(r"^  (\w+)  +\S.*", re.MULTILINE)


def get_help(*arguments):
    return subprocess.run([HYVIN, *arguments], env=ENVIRONMENT, capture_output=True,
                          encoding="utf-8", check=True).stdout


def read_page(name):
    return (PAGES / f"{name}.1").read_text(encoding="utf-8")


def get_options(page):
    """As --help writes them, out of lines such as `.It Fl j , Fl -jobs Ns = Ns Ar NUMBER`."""
    options = set()
    for item in re.findall(r"^\.It Fl (.*)", page, re.MULTILINE):
        text = item.replace(" Ns = Ns Ar ", "=").replace(" , Fl ", ", -").replace(r"\[u2026]", "…")
        options.add("-" + text)
    return options


def get_examples(page):
    """The lines of the displays under EXAMPLES."""
    section = page.split(".Sh EXAMPLES")[1].split(".Sh ")[0]
    return re.findall(r"^hyvin .*", section, re.MULTILINE)


COMMANDS = COMMAND.findall(get_help("--help").split("\nCommands:")[1].split("\n\n")[0])
MAIN, LIMITS = map(get_options, read_page("hyvin").split(".Ss Limits of reading"))


class ManualTest(unittest.TestCase):
    def test_pages(self):
        """Each command has a page, and no other page is there."""
        self.assertGreater(len(COMMANDS), 5)
        self.assertEqual({f"hyvin-{name}.1" for name in COMMANDS} | {"hyvin.1"},
                         {path.name for path in PAGES.iterdir()})
        listed = re.findall(r"^\.It Cm (\w+)$", read_page("hyvin"), re.MULTILINE)
        self.assertEqual(listed, COMMANDS)

    def test_options(self):
        """A page has the options of its command; those of all that read are in hyvin(1)."""
        everything = set()
        for name in COMMANDS:
            with self.subTest(command=name):
                own = set(OPTION.findall(get_help(name, "--help")))
                everything |= own
                self.assertEqual(get_options(read_page(f"hyvin-{name}")),
                                 own - LIMITS - {"-h, --help"})
        self.assertEqual(MAIN, set(OPTION.findall(get_help("--help"))))
        self.assertLess(LIMITS, everything)
        self.assertIn("--max-bytes=NUMBER", LIMITS)

    def test_summaries(self):
        for name in COMMANDS:
            summary = get_help(name, "--help").split("\n\n")[1]
            title = re.search(r"^\.Nd (.*)", read_page(f"hyvin-{name}"), re.MULTILINE)[1]
            self.assertEqual(title, summary[0].lower() + summary[1:])

    def test_examples(self):
        """They are run one after another: what one writes another may read."""
        for page in sorted(PAGES.iterdir()):
            examples = get_examples(read_page(page.stem))
            self.assertTrue(examples, page.name)
            with self.subTest(page=page.name), tempfile.TemporaryDirectory() as folder:
                shutil.copytree(KAARINA, folder, dirs_exist_ok=True)
                shutil.copytree(KAARINA, os.path.join(folder, "region"))
                for example in examples:
                    self.run_example(example, folder)

    def run_example(self, example, folder):
        """It finds something or nothing, but it can do what it is told to."""
        path = f"{HYVIN.parent}{os.pathsep}{os.environ['PATH']}"
        process = subprocess.run(["sh", "-c", example], cwd=folder, capture_output=True,
                                 env={**ENVIRONMENT, "PATH": path}, encoding="utf-8", check=False)
        self.assertIn(process.returncode, (0, 1), f"{example}: {process.stderr}")


class CanaryTest(unittest.TestCase):
    def test_options(self):
        page = ".It Fl j , Fl -jobs Ns = Ns Ar NUMBER\n.It Fl -check\n"
        self.assertEqual(get_options(page), {"-j, --jobs=NUMBER", "--check"})

    def test_examples(self):
        with self.assertRaises(AssertionError):
            ManualTest().run_example("hyvin validate --nonsense", ".")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
