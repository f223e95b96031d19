#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What programs read of hyvin validate, and the known findings: HYVIN SOURCE_ROOT."""

import copy
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

import sarif

HYVIN, ROOT = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve()
EXAMPLES = ROOT / "examples" / "data"
PLAN = EXAMPLES / "kaarina" / "plan.hyvin"
STRATEGY = EXAMPLES / "kaarina" / "strategy.hyvin"
EVERYTHING = ROOT / "tests" / "data" / "everything.hyvin"

DOCUMENT = """<document xmlns="urn:hyvin:1" version="1.0" xml:lang="fi" id="%s" roles="plan">
  <title>Suunnitelma</title>
  <authority kind="municipality" code="202">
    <title>Kaarina</title>
  </authority>
  <plan>
%s
  </plan>
</document>
"""
AREA = "<focus-area><title>Arki</title>%s</focus-area>"


def validate(*arguments, folder=ROOT, timeout=60):
    environment = dict(os.environ, LC_ALL="C.UTF-8")
    environment.pop("LANGUAGE", None)
    return subprocess.run([HYVIN, "validate", "--date", "2018-03-31", *map(str, arguments)],
                          cwd=folder, env=environment, capture_output=True, text=True,
                          timeout=timeout, check=False)


class FormatCase(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name, content, document="doc"):
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(DOCUMENT % (document, content), "utf-8")
        return path


class SarifTest(FormatCase):
    def load(self, *arguments, **keywords):
        done = validate("--format", "sarif", *arguments, **keywords)
        self.assertIn(done.returncode, (0, 1, 2), done.stderr)
        return json.loads(done.stdout)

    def test_examples(self):
        sets = [sorted(folder.glob("*.hyvin")) for folder in sorted(EXAMPLES.iterdir())]
        for files in sets + [[EVERYTHING], [STRATEGY, "missing"]]:
            for language in "fi", "sv", "en":
                log = self.load("--profile", "strict", "--lang", language, *files)
                self.assertEqual(sarif.check(log), [], files)
                self.assertEqual(log["runs"][0]["language"], language)

    def test_canary(self):
        """What must be refused: the check would be worth nothing otherwise."""
        good = self.load(PLAN, STRATEGY)
        self.assertGreater(len(good["runs"][0]["results"]), 10)
        self.assertEqual(sarif.check(good), [])

        def spoil(change):
            log = copy.deepcopy(good)
            change(log["runs"][0], log["runs"][0]["results"][0])
            self.assertNotEqual(sarif.check(log), [], "this is not noticed")

        spoil(lambda run, result: run.pop("tool"))
        spoil(lambda run, result: run.pop("results"))
        spoil(lambda run, result: run.update(columnKind="bytes"))
        spoil(lambda run, result: run.update(language="suomi"))
        spoil(lambda run, result: run["tool"]["driver"].pop("name"))
        spoil(lambda run, result: run["tool"]["driver"]["rules"].reverse())
        spoil(lambda run, result: run["invocations"][0].update(executionSuccessful="yes"))
        spoil(lambda run, result: result.pop("message"))
        spoil(lambda run, result: result.update(level="information"))
        spoil(lambda run, result: result.update(ruleIndex=-1))
        spoil(lambda run, result: result.pop("suppressions"))
        spoil(lambda run, result: result.update(suppressions=[{"kind": "baseline"}]))
        spoil(lambda run, result: result.update(hint="x"))
        place = "physicalLocation"
        spoil(lambda run, result: result["locations"][0][place]["region"].update(startLine=0))
        spoil(lambda run, result: result["locations"][0][place]["artifactLocation"]
              .update(uri="a b.hyvin"))

    def test_uris(self):
        """A name of a file is no URI: it is made one."""
        for name, uri in (("tämä & tuo.hyvin", "t%C3%A4m%C3%A4%20%26%20tuo.hyvin"),
                          ("a:b#c?%41.hyvin", "a%3Ab%23c%3F%2541.hyvin"),
                          ("b/c.hyvin", "b/c.hyvin")):
            self.write(name, "")
            for file in self.load(name, folder=self.folder)["runs"][0]["artifacts"]:
                self.assertEqual(file["location"], {"uri": uri, "uriBaseId": "%SRCROOT%"})
        path = self.write("ä.hyvin", "")
        log = self.load(path)
        self.assertEqual(log["runs"][0]["artifacts"], [{"location": {"uri": path.as_uri()}}])

    def test_same_as_json(self):
        json_log = json.loads(validate("--format", "json", "--show-noted", PLAN, STRATEGY).stdout)
        results = self.load(PLAN, STRATEGY)["runs"][0]["results"]
        findings = json_log["findings"] + json_log["noted"]
        self.assertEqual([result["ruleId"] for result in results],
                         [finding["code"] for finding in findings])
        self.assertEqual([result["message"]["text"] for result in results],
                         [finding["message"] for finding in findings])


class JUnitTest(FormatCase):
    def load(self, *arguments, **keywords):
        done = validate("--format", "junit", *arguments, **keywords)
        checked = subprocess.run(["xmllint", "--noout", "-"], input=done.stdout, text=True,
                                 capture_output=True, check=False)
        self.assertEqual(checked.returncode, 0, checked.stderr)
        return xml.etree.ElementTree.fromstring(done.stdout)

    def check_counts(self, suites):
        for suite in suites:
            tests = suite.findall("testcase")
            self.assertEqual(int(suite.get("tests")), len(tests))
            for name, element in (("failures", "failure"), ("errors", "error"),
                                  ("skipped", "skipped")):
                self.assertEqual(int(suite.get(name)), len(suite.findall(f"testcase/{element}")))
            keys = [(test.get("classname"), test.get("name")) for test in tests]
            self.assertEqual(len(set(keys)), len(keys), "only the first of them would be seen")

    def test_examples(self):
        files = sorted(EXAMPLES.glob("*/*.hyvin"))
        suites = self.load("--profile", "strict", *files, EVERYTHING, "missing")
        self.check_counts(suites)
        self.assertEqual([suite.get("name") for suite in suites],
                         [*map(str, files), str(EVERYTHING), "missing"])
        self.assertGreater(len(suites.findall("testsuite/testcase/failure")), 10)
        self.assertEqual(len(suites.findall("testsuite/testcase/error")), 1)

    def test_same_names(self):
        path = self.write("same.hyvin", 2 * (AREA % "<goal><title>TBD</title></goal>"))
        suites = self.load("--profile", "strict", path)
        self.check_counts(suites)
        names = [test.get("name") for test in suites.iter("testcase")]
        self.assertTrue([name for name in names if name.endswith(" (2)")], names)

    def test_odd_names(self):
        """What no XML document can hold, quotes, markup."""
        for name in ("a\x01\x7f\x1b[1m\t\"<&'>.hyvin", "b￾￿.hyvin", "c\n.hyvin"):
            self.write(name, "")
            suites = self.load("--profile", "strict", name, folder=self.folder)
            self.check_counts(suites)
        done = subprocess.run([HYVIN, "validate", "--format", "junit", b"missing\xff"],
                              capture_output=True, check=False)
        self.assertIn("missing�", done.stdout.decode("utf-8"))


class JsonTest(FormatCase):
    def test_more_than_are_told(self):
        """All are counted, and it is said how many are not there."""
        path = self.write("a.hyvin", AREA % (15000 * "<goal/>"))
        done = validate("--format", "json", path, timeout=600)
        self.assertEqual(done.returncode, 1)
        n_untold = int(re.search("not shown, since there are so many: ([0-9]+); ", done.stderr)[1])
        self.assertGreater(n_untold, 10000)
        log = json.loads(done.stdout)
        self.assertEqual(log["summary"]["untold"], n_untold)
        self.assertEqual(len(log["findings"]), 100000)
        counts = [log["summary"][key] for key in ("errors", "warnings", "information")]
        self.assertEqual(sum(counts), 100000 + n_untold)

    def test_max_findings(self):
        """How many are shown is no matter of how many there are, nor of whether they fail."""
        path = self.write("a.hyvin", AREA % "<goal/>")
        whole = json.loads(validate("--format", "json", path).stdout)
        self.assertNotIn("untold", whole["summary"])
        n_all = len(whole["findings"])
        self.assertGreater(n_all, 2)
        for limit in 0, 2, n_all - 1:
            done = validate("--format", "json", "--max-findings", str(limit), path)
            log = json.loads(done.stdout)
            self.assertEqual(done.returncode, 1)
            self.assertEqual(len(log["findings"]), limit)
            self.assertEqual(log["summary"], dict(whole["summary"], untold=n_all - limit))
            self.assertIn(f"so many: {n_all - limit}; ", done.stderr)
            done = validate("--max-findings", str(limit), path)
            self.assertEqual(done.returncode, 1)
            self.assertEqual(done.stdout.count("\n"), limit + 1)
            counts = map(int, re.findall(": ([0-9]+)", done.stdout.splitlines()[-1])[:3])
            self.assertEqual(sum(counts), n_all)
            self.assertIn(f"so many: {n_all - limit}; ", done.stderr)
        done = validate("--format", "json", "--max-findings", str(n_all), path)
        self.assertEqual(json.loads(done.stdout), whole)
        for value in "-1", "many", str(2 ** 32), "":
            done = validate("--max-findings", value, path)
            self.assertEqual((done.returncode, done.stdout), (2, ""))
            self.assertIn(f"“{value}” is not a value of --max-findings", done.stderr)

    def test_hidden_characters(self):
        """A value is what it is in the document, and nothing in the bytes turns the line around."""
        day = "a\u202eb\u2028c\x9bd"
        path = self.write("a.hyvin", AREA % f'<goal><measure from="{day}"/></goal>')
        for name in "sarif", "json":
            done = validate("--format", name, path)
            self.assertFalse(set(day[1::2]) & set(done.stdout), name)
            log = json.loads(done.stdout)
        self.assertIn(day, [finding["hint"] for finding in log["findings"]])


class BaselineTest(FormatCase):
    GOAL = '<goal%s><title>TBD</title><measure><title>%s</title></measure></goal>'

    def find_new(self, path):
        done = validate("--baseline", self.folder / "known", "--format", "json", path)
        self.assertIn(done.returncode, (0, 1), done.stderr)
        log = json.loads(done.stdout)
        return [finding["code"] for finding in log["findings"]], log["summary"]["gone"]

    def keep(self, path):
        done = validate("--write-baseline", self.folder / "known", path)
        self.assertEqual(done.returncode, 0, done.stderr)
        return (self.folder / "known").read_text("utf-8")

    def test_edits(self):
        """Edits elsewhere make nothing new."""
        goal = self.GOAL % (' id="g"', "Kävely")
        first = '<focus-area id="x"><title>Ensin</title></focus-area>'
        nameless = "<goal><title>Liikunta</title></goal>"
        other = ('<goal id="ok" basis="" population-groups=""><title>Muu</title></goal>')
        self.keep(self.write("a.hyvin", AREA % (goal + nameless)))
        for content in ("\n\n<!-- x -->" + AREA % (goal + nameless), AREA % (nameless + goal),
                        first + AREA % (nameless + goal)):
            new, gone = self.find_new(self.write("a.hyvin", content))
            self.assertEqual((set(new) - {"focus-area-goal-missing"}, gone), (set(), 0), content)
        new, gone = self.find_new(self.write("moved/b.hyvin", AREA % (goal + nameless)))
        self.assertEqual((new, gone), ([], 0))
        new, gone = self.find_new(self.write("a.hyvin", AREA % (goal + nameless + other)))
        self.assertIn("goal-responsible-missing", new)
        self.assertEqual(gone, 0)

    def test_duplicates(self):
        """One finding known does not hide a second one that looks the same."""
        one = AREA % (self.GOAL % ("", "TBD"))
        two = AREA % (2 * self.GOAL % ("", "TBD", "", "TBD"))
        self.keep(self.write("a.hyvin", one))
        new, gone = self.find_new(self.write("a.hyvin", two))
        self.assertEqual(new.count("text-placeholder"), 2)
        self.keep(self.write("a.hyvin", two))
        new, gone = self.find_new(self.write("a.hyvin", one))
        self.assertEqual(new, [])
        self.assertGreater(gone, 1)

    def test_file(self):
        """It is the same from whatever language, folder and order of files."""
        texts = set()
        for language in "fi", "sv", "en":
            for files in [PLAN, STRATEGY, EVERYTHING], [EVERYTHING, STRATEGY, PLAN]:
                validate("--profile", "strict", "--lang", language,
                         "--write-baseline", self.folder / "known", *files)
                texts.add((self.folder / "known").read_text("utf-8"))
        self.assertEqual(len(texts), 1)
        header, comment, *lines = texts.pop().splitlines()
        self.assertEqual(header, "hyvin baseline 1")
        self.assertTrue(comment.startswith("#"))
        self.assertEqual(lines, sorted(lines, key=os.fsencode))
        self.assertGreater(len(lines), 20)
        for line in lines:
            self.assertRegex(line, re.compile(r"[a-z-]+\t\S+\t\S+\t[0-9a-f]{32}\t[1-9][0-9]*"))

    def test_broken(self):
        """A file that is mended, and so has an id now."""
        path = self.write("a.hyvin", "")
        path.write_text('<document xmlns="urn:hyvin:1">', "utf-8")
        self.assertIn("xml-not-well-formed\ta.hyvin\t-\t", self.keep(path))
        self.assertEqual(self.find_new(path), ([], 0))
        new, gone = self.find_new(self.write("a.hyvin", ""))
        self.assertEqual(gone, 1)

    def test_document_missing(self):
        """What only two documents together show is not gone when one of them is not given."""
        validate("--write-baseline", self.folder / "known", PLAN, STRATEGY)
        known = (self.folder / "known").read_text("utf-8")
        for path in PLAN, STRATEGY:
            self.assertEqual(self.find_new(path), ([], 0))
        (self.folder / "known").write_text(known.replace("align-measure-missing-in-plan", "x"),
                                           "utf-8")
        self.assertEqual(self.find_new(STRATEGY), ([], 1))

    def test_any_name(self):
        """A file may be called what looks like the address of something else."""
        for name in "known:2026", "file:///known", "tunnetut löydökset":
            pathlib.Path(self.folder / name).parent.mkdir(parents=True, exist_ok=True)
            done = validate("--write-baseline", name, PLAN, folder=self.folder)
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            done = validate("--baseline", name, PLAN, folder=self.folder)
            self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_special_file(self):
        """What is no file is not replaced by one."""
        done = validate("--write-baseline", "/dev/null", PLAN)
        self.assertEqual(done.returncode, 2, done.stderr)
        self.assertTrue(pathlib.Path("/dev/null").is_char_device())


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
