#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""How the hyvin command behaves towards people and other programs: HYVIN SOURCE_ROOT."""

import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import unicodedata
import unittest

import screen

HYVIN = os.path.abspath(sys.argv[1])
KAARINA = pathlib.Path(sys.argv[2]).resolve() / "examples" / "data" / "kaarina"

COMMANDS = ["validate", "explain", "show", "report", "format", "new"]
LANGUAGES = ["en", "fi", "sv"]
TIMEOUT = 60                    # of a run; none takes a second


def make_environment(**more):
    environment = dict(os.environ, LC_ALL="C.UTF-8", **more)
    environment.pop("LANGUAGE", None)
    return environment


def run(*arguments, **keywords):
    return subprocess.run([HYVIN, *arguments], env=make_environment(), capture_output=True,
                          text=True, timeout=TIMEOUT, check=False, **keywords)


def list_examples(help_text):
    """What the help says to type: it is indented by four."""
    return [line.strip() for line in help_text.splitlines()
            if line.startswith("    ") and line.split()[0] in ("hyvin", "cat")]


def run_on_screen(arguments, width):
    return screen.run_on_screen([HYVIN, *arguments], make_environment(TERM="xterm"), width)


class HelpTest(unittest.TestCase):
    def make_folder(self, command):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        path = pathlib.Path(folder.name)
        tools = path / "tools"
        tools.mkdir()
        (tools / "hyvin").symlink_to(HYVIN)
        (tools / "less").symlink_to(shutil.which("cat"))
        work = path / "work"
        if command in ("", "new"):
            work.mkdir()
        else:
            shutil.copytree(KAARINA, work)
        return work, f"{tools}:{os.environ['PATH']}"

    def test_examples(self):
        """Whoever types what the help shows gets what it says."""
        for command in ["", *COMMANDS]:
            folder, path = self.make_folder(command)
            examples = list_examples(run(*command.split(), "--help").stdout)
            self.assertGreater(len(examples), 2, f"three examples teach more: {command}")
            for example in examples:
                done = subprocess.run(example, shell=True, cwd=folder, capture_output=True,
                                      text=True, timeout=TIMEOUT, check=False,
                                      env=make_environment(PATH=path))
                self.assertEqual(done.stderr, "", example)
                self.assertIn(done.returncode, (0, 1), example)

    def test_canary(self):
        """An example with a slip in it would be noticed."""
        folder, path = self.make_folder("show")
        done = subprocess.run("hyvin show --matriks responsible plan.hyvin", shell=True,
                              cwd=folder, capture_output=True, check=False,
                              env=make_environment(PATH=path))
        self.assertNotIn(done.returncode, (0, 1))

    def test_width(self):
        """Help fits the screen; only what is to be typed is never broken."""
        for width in 40, 60, 80, 200:
            for command in COMMANDS:
                for language in LANGUAGES:
                    shown = run_on_screen([command, "--help", "--lang", language], width)
                    for line in shown.splitlines()[1:]:
                        columns = sum(2 if unicodedata.east_asian_width(c) in "WF" else 1
                                      for c in line)
                        if not list_examples(line):
                            self.assertLessEqual(columns, min(width, 100), shown)

    def test_no_traces(self):
        """Neither help nor errors hold what only a terminal understands."""
        for arguments in (["--help"], ["validate", "--help"], ["valdiate"]):
            self.assertNotIn("\033", run_on_screen(arguments, 80))

    def test_languages(self):
        """No text of the help is left in another language."""
        for command in ["", *COMMANDS]:
            texts = {language: run(*command.split(), "--help", "--lang", language).stdout
                     for language in LANGUAGES}
            for language in LANGUAGES[1:]:
                common = (set(map(str.strip, texts[language].splitlines()))
                          & set(map(str.strip, texts["en"].splitlines())))
                common = {line for line in common if " " in line}
                self.assertEqual({line for line in common if not line.startswith(("hyvin", "cat"))},
                                 set(), (command, language))


class StreamsTest(unittest.TestCase):
    def run_into(self, descriptor, **keywords):
        return subprocess.run([HYVIN, "explain", "--all"], stdout=descriptor, check=False,
                              stderr=subprocess.PIPE, env=make_environment(), timeout=TIMEOUT,
                              **keywords)

    def test_reader_gone(self):
        """Who has read enough is told nothing, with and without signals."""
        for restore_signals, status in (True, -signal.SIGPIPE), (False, 128 + signal.SIGPIPE):
            ours, theirs = os.pipe()
            os.close(ours)
            done = self.run_into(theirs, restore_signals=restore_signals)
            os.close(theirs)
            self.assertEqual((done.returncode, done.stderr), (status, b""))

    @unittest.skipUnless(os.path.exists("/dev/full"), "there is no /dev/full")
    def test_full(self):
        with open("/dev/full", "wb") as full:
            done = self.run_into(full)
        self.assertEqual(done.returncode, 2)
        self.assertEqual(done.stderr.decode(), "hyvin: Standard output cannot be written\n")

    def test_many_files(self):
        """A shell may give as many files as fit on a command line."""
        names = [f"{number}.hyvin" for number in range(50000)]
        self.assertEqual(run("show", *names).stderr, "hyvin: 0.hyvin: there is no such file\n")

    def test_errors_apart(self):
        """What went wrong is on standard error, and nothing else is."""
        done = run("validate", "--date", "2018-03-31", "missing.hyvin", str(KAARINA / "plan.hyvin"))
        self.assertEqual(done.stderr, "hyvin: missing.hyvin: there is no such file\n")
        self.assertNotIn("missing.hyvin", done.stdout)
        self.assertEqual(run("validate", str(KAARINA / "plan.hyvin")).stderr, "")

    def test_stable(self):
        """Neither the width of a screen nor the number of jobs changes what a program reads."""
        outputs = set()
        for columns, jobs in (40, 1), (200, 2), (80, 8):
            done = subprocess.run(
                [HYVIN, "validate", "--date", "2018-03-31", "--set-by", "file", "--jobs", str(jobs),
                 "plan.hyvin", "strategy.hyvin"], cwd=KAARINA, capture_output=True,
                env=make_environment(COLUMNS=str(columns), TERM="xterm"), timeout=TIMEOUT,
                check=False)
            outputs.add(done.stdout)
        self.assertEqual(len(outputs), 1)
        self.assertNotIn(b"\033", outputs.pop())


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
