#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Tests of hyvin validate on folders and many files: many.py HYVIN."""

import os
import pathlib
import pty
import select
import subprocess
import sys
import tempfile
import unittest

TIMEOUT = 60
HYVIN = None

DOCUMENT = """<document xmlns="urn:hyvin:1" version="1.0" xml:lang="fi" id="{id}" roles="{roles}">
  <title>{id}</title>
  <authority kind="municipality"{code}><title>Kunta</title></authority>
  {content}
</document>
"""
STRATEGY = '<strategy><aim id="a"><title>Terveys</title></aim></strategy>'
PLAN = ('<plan><focus-area id="f"><title>Arki</title><goal id="g" aims="{aim}">'
        '<title>Liikunta</title></goal></focus-area></plan>')


def write_document(path, name, code="", roles="plan", content=""):
    path.parent.mkdir(parents=True, exist_ok=True)
    code = f' code="{code}"' if code else ""
    path.write_text(DOCUMENT.format(id=name, code=code, roles=roles, content=content), "utf-8")


def make_environment():
    environment = dict(os.environ, LC_ALL="C.UTF-8", TERM="xterm")
    environment.pop("LANGUAGE", None)
    return environment


class TestMany(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def validate(self, *arguments, **options):
        return subprocess.run(
            [HYVIN, "validate", "--date", "2026-06-30", "--profile", "minimal", *arguments],
            cwd=self.folder, env=make_environment(), capture_output=True, text=True,
            timeout=TIMEOUT, check=False, **options)

    def make_municipality(self, number):
        """A strategy and a plan in two folders; the plan names an aim that is not there."""
        code = f"{number:03}"
        write_document(self.folder / "strategies" / f"{code}.hyvin", f"s{code}", code,
                       "strategy", STRATEGY)
        write_document(self.folder / "plans" / code / "plan.hyvin", f"p{code}", code,
                       "plan", PLAN.format(aim=f"s{code}#b s{code}#a"))

    def list_files(self, done):
        """The files that findings are in, each once, in the order of the output."""
        return list(dict.fromkeys(line.split(":")[0] for line in done.stdout.splitlines()[:-1]))

    def test_folder(self):
        for number in (5, 10, 9):
            self.make_municipality(number)
        write_document(self.folder / ".old" / "hidden.hyvin", "h", "005", "plan",
                       PLAN.format(aim="x"))
        write_document(self.folder / "plans" / ".hidden.hyvin", "h", "005", "plan",
                       PLAN.format(aim="x"))
        (self.folder / "plans" / "notes.txt").write_text("not a document", "utf-8")
        done = self.validate(".")
        self.assertEqual(done.stderr, "")
        self.assertEqual(done.returncode, 1)
        self.assertEqual(self.list_files(done), [f"./plans/{code}/plan.hyvin"
                                                 for code in ("005", "009", "010")])
        self.assertEqual(done.stdout.count("[reference-broken]"), 3)
        self.assertEqual(done.stdout.splitlines()[-1],
                         "errors: 3, warnings: 0, information: 0, noted: 0")

    def test_set_by(self):
        self.make_municipality(5)
        self.make_municipality(9)
        write_document(self.folder / "plans" / "nobody.hyvin", "n", "", "plan",
                       PLAN.format(aim="s005#c"))
        by_authority = self.validate("--set-by", "authority", "plans", "strategies")
        self.assertEqual(by_authority.stdout, self.validate("plans", "strategies").stdout)
        self.assertEqual(by_authority.stdout.count("[reference-broken]"), 2)
        self.assertEqual(by_authority.stderr, "hyvin: Documents without the code of an authority, "
                                              "each checked by itself: 1\n")
        together = self.validate("--set-by", "all", "plans", "strategies")
        self.assertEqual(together.stdout.count("[reference-broken]"), 3)
        self.assertEqual(together.stderr, "")
        alone = self.validate("--set-by", "file", "plans", "strategies")
        self.assertNotIn("[reference-broken]", alone.stdout)
        wrong = self.validate("--set-by", "region", "plans")
        self.assertEqual(wrong.returncode, 2)
        self.assertIn("“region” is not a value of --set-by", wrong.stderr)

    def test_named_files_are_one_set(self):
        self.make_municipality(5)
        write_document(self.folder / "other", "o", "009", "plan", PLAN.format(aim="s005#c"))
        done = self.validate("strategies/005.hyvin", "other")
        self.assertEqual(self.list_files(done), ["other"])
        self.assertIn("[reference-broken]", done.stdout)

    def test_standard_input_in_a_set(self):
        self.make_municipality(5)
        plan = (self.folder / "plans" / "005" / "plan.hyvin").read_text("utf-8")
        done = self.validate("--set-by", "authority", "-", "strategies", input=plan)
        self.assertEqual(done.stdout.count("[reference-broken]"), 1)

    def test_each_file_once(self):
        self.make_municipality(5)
        plan = self.folder / "plans" / "005" / "plan.hyvin"
        (self.folder / "plans" / "link.hyvin").symlink_to(plan)
        once = self.validate("plans")
        self.assertEqual(once.stderr, "")
        again = self.validate("plans", "plans/005/plan.hyvin", "plans/005")
        self.assertEqual((again.stdout, again.stderr), (once.stdout, ""))

    def test_loop_of_links(self):
        self.make_municipality(5)
        (self.folder / "plans" / "005" / "up").symlink_to("..")
        done = self.validate("plans", "strategies")
        self.assertEqual(done.stderr, "")
        self.assertEqual(done.stdout.count("[reference-broken]"), 1)

    def test_what_cannot_be_checked(self):
        for number in (5, 9):
            self.make_municipality(number)
        (self.folder / "empty").mkdir()
        (self.folder / "plans" / "gone.hyvin").symlink_to("nothing")
        (self.folder / "plans" / "other.hyvin").write_text("<html/>", "utf-8")
        os.mkfifo(self.folder / "plans" / "pipe.hyvin")
        done = self.validate("empty", "missing.hyvin", "plans", "strategies")
        self.assertEqual(done.returncode, 2)
        self.assertEqual([line.split(":")[1] for line in done.stderr.splitlines()],
                         [" empty", " missing.hyvin", " plans/gone.hyvin", " plans/other.hyvin"])
        self.assertIn("there is no document (*.hyvin) in this folder", done.stderr)
        self.assertEqual(done.stdout.count("[reference-broken]"), 2)
        self.assertEqual(self.validate("empty").returncode, 2)

    def test_threads_do_not_show(self):
        for number in range(1, 41):
            self.make_municipality(number)
            if number % 10 == 0:
                broken = self.folder / "plans" / f"{number:03}" / "broken.hyvin"
                broken.write_text("<document xmlns='urn:hyvin:1'></x>", "utf-8")
                (self.folder / "plans" / f"{number:03}" / "gone.hyvin").symlink_to("nothing")
        for format_ in ("text", "json"):
            one = self.validate("--jobs", "1", "--format", format_, "plans", "strategies")
            many = self.validate("-j8", "--format", format_, "plans", "strategies")
            self.assertEqual(one.stdout.count("reference-broken"), 40)
            self.assertEqual(one.stdout.count("xml-not-well-formed"), 4)
            self.assertEqual(len(one.stderr.splitlines()), 4)
            self.assertEqual((many.stdout, many.stderr, many.returncode),
                             (one.stdout, one.stderr, one.returncode))

    def test_jobs(self):
        self.make_municipality(5)
        for value in ("0", "-1", "many"):
            done = self.validate("--jobs", value, "plans")
            self.assertEqual((done.returncode, done.stdout), (2, ""))
            self.assertIn("hyvin validate --help", done.stderr)

    def test_progress(self):
        """On a screen the progress is shown while one file is waited for, and taken away."""
        for number in range(1, 7):
            self.make_municipality(number)
        slow = self.folder / "slow"
        os.mkfifo(slow)
        screen, end = pty.openpty()
        for descriptor in screen, end:      # both open until all of it has been read
            self.addCleanup(os.close, descriptor)
        subprocess.run(["stty", "cols", "80"], stdin=end, check=True)
        with subprocess.Popen(
                [HYVIN, "validate", "--set-by", "file", "--profile", "minimal", "-j", "2",
                 slow, *sorted((self.folder / "strategies").iterdir())],
                env=make_environment(), stdout=subprocess.PIPE, stderr=end, text=True) as process:
            self.read_until(screen, "\r6/7 …".encode())
            write_document(slow, "slow", "001")
            output = process.communicate(timeout=TIMEOUT)[0]
        self.assertIn(b"\r\033[K", self.read_until(screen, b"\033[K"))
        self.assertTrue(output.splitlines()[-1].startswith("errors: 0"), output)

    def read_until(self, screen, wanted):
        text = b""
        while wanted not in text:
            ready = select.select([screen], [], [], TIMEOUT)[0]
            self.assertTrue(ready, f"{wanted} does not come: {text}")
            text += os.read(screen, 1024)
        return text


if __name__ == "__main__":
    HYVIN = os.path.abspath(sys.argv.pop(1))
    unittest.main()
