# SPDX-License-Identifier: LGPL-2.1-or-later
"""The benchmarks can be run: no times are judged here.

usage: test_benchmarks.py BUILD
"""

import os
import re
import subprocess
import sys
import tempfile
import unittest

import run as benchmarks

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
BUILD = os.path.abspath(sys.argv.pop(1))
MUNICIPALITIES = os.path.join(ROOT, "libhyvin", "data", "municipalities.ini")
HYVIN = os.path.join(BUILD, "examples", "hyvin", "hyvin")

# What the table tells, and in how many rows of the quick run.
ROWS = {
    r"load, observations .*`xmllint --sax`": 2,
    r"load, observations .*`xmllint`": 2,
    r"load, texts .*`xmllint --sax`": 2,
    r"load, texts .*`xmllint`": 2,
    r"load and all rules, observations .*`xmllint --sax`": 2,
    r"load and all rules, observations .*`xmllint --relaxng`": 2,
    r"load and all rules, texts .*`xmllint --sax`": 2,
    r"load and all rules, texts .*`xmllint --relaxng`": 2,
    r"all rules, (observations|texts) .*lxml": 2,
    r"load and save, (observations|texts) .*`xmllint --format`": 2,
    r"peak memory of load and all rules, (observations|texts)": 4,
    r"`hyvin validate`, a plan of 50 kB": 1,
    r"a folder of \d+ files": 1,
    r"CPU time by byte of the file": 2,
    r"memory by byte of the file": 2,
    r"load and all rules, sets of ": 1,
    r"load and all rules, one plan of ": 1,
    r"each rule alone, one plan": 1,
    r"each rule alone, sets": 1,
    r"load and all rules from Python": 2,
    r"Python: years and values of a series of (20|240)": 2,
}


def read_rows(table):
    """The rows of a Markdown table, without its head."""
    lines = [line for line in table.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def list_wrong(rows):
    """What of the table is not there, or says nothing."""
    wrong = []
    for pattern, number in ROWS.items():
        found = [row for row in rows if re.match(pattern, row[0])]
        if len(found) != number:
            wrong.append("%d rows instead of %d: %s" % (len(found), number, pattern))
    for row in rows:
        measured = re.search(r"\d", row[3]) and row[5] in ("yes", "**no**")
        if len(row) != 6 or not (measured or re.match(r"skipped: \S", row[5])):
            wrong.append("neither measured nor skipped: %s" % row)
    return wrong


class TableTest(unittest.TestCase):
    def test_quick_run_has_every_row(self):
        with tempfile.TemporaryDirectory() as directory:
            path = os.path.join(directory, "page.md")
            with open(path, "w", encoding="utf-8") as file:
                file.write("Before\n<!-- measured: begin -->\nold\n<!-- measured: end -->\nAfter\n")
            run = subprocess.run([sys.executable, os.path.join(HERE, "run.py"), "--build", BUILD,
                                  "--quick", "--write", path], stdout=subprocess.PIPE, check=True)
            with open(path, encoding="utf-8") as file:
                page = file.read()
        table = run.stdout.decode()
        self.assertEqual(page, "Before\n<!-- measured: begin -->\n%s<!-- measured: end -->\nAfter\n"
                         % table)
        rows = read_rows(table)
        self.assertEqual(list_wrong(rows), [])
        self.assertEqual(len(rows), sum(ROWS.values()))
        self.assertFalse([row for row in rows if "xmllint" in row[0] and "skipped" in row[5]])

        self.assertTrue(list_wrong(rows[1:]), "a missing row is not noticed")
        rows[0][3] = "–"
        self.assertTrue(list_wrong(rows), "an empty row is not noticed")


class RatioTest(unittest.TestCase):
    """A clock may tell of no time at all, and a small file take no more memory than none."""

    def test_ratio(self):
        self.assertEqual(benchmarks.get_ratio([2.0, 9.0, 3.0], [1.0, 3.0, 1.0]), 3)
        self.assertGreater(benchmarks.get_ratio([0.01], [0.0]), 1000)
        self.assertEqual(benchmarks.get_ratio([0.0], [0.0]), 1)

    def test_exponent(self):
        self.assertAlmostEqual(benchmarks.get_exponent([1.0], [16.0], 4), 2)
        self.assertEqual(benchmarks.get_exponent([0.0], [0.0], 4), 0)


class DocumentsTest(unittest.TestCase):
    def generate(self, *arguments):
        run = subprocess.run([os.path.join(BUILD, "tests", "benchmarks", "generate"), MUNICIPALITIES]
                             + list(arguments), stdout=subprocess.PIPE, check=True)
        return run.stdout

    def assert_good(self, path, data):
        """Nothing is wrong with the structure of a document, and it is canonical."""
        run = subprocess.run([HYVIN, "validate", "--profile", "minimal", "--date", "2025-05-15",
                              "--format", "json", path], stdout=subprocess.PIPE, check=False)
        self.assertEqual(run.returncode, 0, run.stdout)
        self.assertNotIn(b'"code"', run.stdout)
        run = subprocess.run([HYVIN, "format", path], stdout=subprocess.PIPE, check=True)
        self.assertEqual(run.stdout, data)

    def test_documents(self):
        for kind in ("corpus", "plan"):
            for size in ("50000", "300000"):
                with self.subTest(kind=kind, size=size), tempfile.NamedTemporaryFile() as file:
                    data = self.generate(kind, size)
                    self.assertEqual(data, self.generate(kind, size))
                    self.assertLess(abs(len(data) - int(size)), 0.1 * int(size))
                    file.write(data)
                    file.flush()
                    self.assert_good(file.name, data)

    def test_set(self):
        with tempfile.TemporaryDirectory() as directory:
            self.generate("set", directory, "26")
            paths = [os.path.join(directory, name) for name in sorted(os.listdir(directory))]
            self.assertEqual(len(paths), 26)
            for path in paths:
                with self.subTest(path=path), open(path, "rb") as file:
                    self.assert_good(path, file.read())
            run = subprocess.run([HYVIN, "validate", "--date", "2025-05-15", "--fail-on", "error"]
                                 + paths, stdout=subprocess.PIPE, check=False)
            self.assertEqual(run.returncode, 0, run.stdout)


if __name__ == "__main__":
    unittest.main()
