#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What hyvin validate shows on a screen, through a pseudo-terminal: HYVIN SOURCE_ROOT."""

import ctypes
import os
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import threading
import unicodedata
import unittest

import screen

HYVIN = os.path.abspath(sys.argv[1])

DOCUMENT = """<?xml version="1.0" encoding="%s"?>
<document xmlns="urn:hyvin:1" version="1.0" xml:lang="fi" id="d" roles="plan">
  <title>Suunnitelma</title>
  <authority kind="municipality" code="202"><title>Kaarina</title></authority>
  <plan><focus-area id="f"><title>Arki</title>
%s
  </focus-area></plan>
</document>
"""
LINE = 6                        # where the content begins
GOAL = '<goal id="g"><title>TBD</title></goal>'
COLOUR = re.compile(r"\033\[[0-9;]*m")
OPEN, CLOSE = 0x20, 0x10        # of <sys/inotify.h>, the latter after reading
ARGUMENTS = ["validate", "--lang", "en", "--date", "2018-03-31", "--profile", "minimal"]


def get_width(text):
    """The columns of a text without East Asian letters of uncertain width."""
    def get_char_width(c):
        if unicodedata.combining(c):
            return 0
        return 2 if unicodedata.east_asian_width(c) in "WF" else 1

    return sum(map(get_char_width, text))


def run_on_screen(arguments, folder, width=80, text="", **environment):
    settings = dict(os.environ, LC_ALL="C.UTF-8", TERM="xterm")
    settings.pop("NO_COLOR", None)
    settings.update(environment)
    return screen.run_on_screen([HYVIN, *arguments], settings, width, text, folder)


class ScreenTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, content, encoding="UTF-8"):
        (self.folder / "a.hyvin").write_bytes((DOCUMENT % (encoding, content)).encode(encoding))

    def show(self, content, encoding="UTF-8", **keywords):
        """The line of the file that is shown for the placeholder, and the column of the caret."""
        self.write(content, encoding)
        lines = run_on_screen([*ARGUMENTS, "a.hyvin"], self.folder, NO_COLOR="1",
                              **keywords).split("\n")
        self.assertTrue(lines[0].endswith("[text-placeholder]"), lines)
        if len(lines) < 4:
            return None, None
        self.assertRegex(lines[1], f"^    {LINE} \\| ")
        self.assertRegex(lines[2], r"^      \| +\^$")
        for line in lines[1:3]:
            self.assertLess(get_width(line), keywords.get("width", 80))
        return lines[1][8:], len(lines[2]) - 9

    def test_plain(self):
        self.assertEqual(self.show("    " + GOAL), ("    " + GOAL, 4))
        self.assertEqual(self.show(GOAL + "\r"), (GOAL, 0))

    def test_tabs(self):
        self.assertEqual(self.show("\t<!--x-->\t" + GOAL),
                         ("        <!--x-->        " + GOAL, 24))

    def test_widths(self):
        """The caret stands under the goal, whatever is before it takes."""
        for before in ("<!-- äö -->", "<!-- 福祉 -->", "<!-- a\u0308e\u0301 -->",
                       "<!-- 😀 -->"):
            shown, caret = self.show(before + GOAL)
            self.assertEqual(shown, before + GOAL)
            self.assertEqual(caret, get_width(before), before)

    def test_hidden_characters(self):
        """What a terminal obeys is not sent to it, nor what turns the line around."""
        shown, caret = self.show("<!-- \x7f\x9b31m\u202e -->" + GOAL, width=90)
        self.assertEqual((shown, caret), ("<!-- <U+007F><U+009B>31m<U+202E> -->" + GOAL, 36))

    def test_long_lines(self):
        for before, after, *cuts in ((0, 500, False, True), (500, 0, True, False),
                                     (500, 500, True, True), (30, 500, False, True),
                                     (60, 0, True, False), (0, 0, False, False)):
            content = f"<!--{before * 'b'}-->{GOAL}<!--{after * 'a'}-->"
            shown, caret = self.show(content)
            self.assertTrue(shown[caret:].startswith("<goal"), (before, after, shown, caret))
            self.assertEqual([shown.startswith("…"), shown.endswith("…")], cuts)
            self.assertIn(shown.strip("…"), content)

    def test_endless_line(self):
        """Of a line of megabytes only what is around the goal is held."""
        goals = [f"<!--{i * 12000 * 'ä'}--><goal id='g{i}'><title>TBD</title></goal>" for i in range(9)]
        self.write("".join(goals) + f"<!--{100000 * 'ä'}-->")
        shown = run_on_screen([*ARGUMENTS, "a.hyvin"], self.folder, NO_COLOR="1").split("\n")
        carets = [(above, line) for above, line in zip(shown, shown[1:]) if line.endswith(" ^")]
        self.assertEqual(len(carets), 9, shown)
        for i, (above, line) in enumerate(carets):
            self.assertTrue(above[len(line) - 1:].startswith(f"<goal id='g{i}'>"), above)

    def test_lines_backwards(self):
        """Noted findings come after the others, so that the file is read from its start again."""
        exemption = ('<exemptions><exemption rule="text-placeholder" subject="g0"><reason>%s</reason>'
                     "</exemption></exemptions>" % (5000 * "z"))
        goals = "\n".join(f'<goal id="g{i}"><title>TBD</title></goal>' for i in range(2))
        text = (DOCUMENT % ("UTF-8", goals)).replace("  <plan>", exemption + "  <plan>")
        (self.folder / "a.hyvin").write_text(text, "utf-8")
        shown = run_on_screen([*ARGUMENTS, "--show-noted", "a.hyvin"], self.folder, NO_COLOR="1")
        self.assertRegex(shown, '(?s)7 \\| <goal id="g1">.*noted: .*6 \\| <goal id="g0">')
        reason = [line for line in shown.split("\n") if line.startswith("  z")]
        self.assertEqual(sum(line.count("z") for line in reason), 1000)
        self.assertIn("z…\n", shown)

    def test_long_wide_lines(self):
        for n_before in range(100, 104):
            content = f"<!--{n_before % 2 * 'a'}{n_before * '福'}-->{GOAL}<!--{100 * '祉'}-->"
            shown, caret = self.show(content, width=50)
            column = get_width(shown[:shown.index("<goal")])
            self.assertEqual(caret, column)

    def test_encodings(self):
        for encoding in "ISO-8859-1", "UTF-16":
            self.assertEqual(self.show("<!--äö-->" + GOAL, encoding), ("<!--äö-->" + GOAL, 9))

    def test_byte_order_mark(self):
        (self.folder / "a.hyvin").write_bytes((DOCUMENT % ("UTF-8", GOAL)).encode("utf-8-sig"))
        shown = run_on_screen([*ARGUMENTS, "a.hyvin"], self.folder, NO_COLOR="1")
        self.assertIn(f"\n    6 | {GOAL}\n      | ^\n", shown)

    def test_not_well_formed(self):
        (self.folder / "a.hyvin").write_text('<document xmlns="urn:hyvin:1">', "utf-8")
        (self.folder / "b.hyvin").write_bytes(b"")
        shown = run_on_screen([*ARGUMENTS, "a.hyvin", "b.hyvin"], self.folder, NO_COLOR="1")
        self.assertIn('\n    1 | <document xmlns="urn:hyvin:1">\n      |     ', shown)

    def test_standard_input(self):
        """It cannot be read again."""
        shown = run_on_screen([*ARGUMENTS, "-"], self.folder, NO_COLOR="1",
                              text=DOCUMENT % ("UTF-8", GOAL))
        self.assertIn("[text-placeholder]\nerrors: ", shown)

    def test_pipe(self):
        """Nor can a pipe: who opened it again would wait for ever."""
        pipe = self.folder / "pipe"
        os.mkfifo(pipe)
        writer = threading.Thread(target=pipe.write_text, args=[DOCUMENT % ("UTF-8", GOAL)])
        writer.start()
        shown = run_on_screen([*ARGUMENTS, "pipe"], self.folder, NO_COLOR="1")
        writer.join()
        self.assertIn("[text-placeholder]\nerrors: ", shown)

    def test_colour(self):
        self.write(GOAL)
        shown = run_on_screen([*ARGUMENTS, "a.hyvin"], self.folder)
        self.assertIn("\n      | \033[1;35m^\033[0m\n", shown)
        plain = COLOUR.sub("", shown)
        for environment in {"NO_COLOR": "1"}, {"TERM": "dumb"}:
            shown = run_on_screen([*ARGUMENTS, "a.hyvin"], self.folder, **environment)
            self.assertEqual(shown, plain)

    def test_no_screen(self):
        """Programs get a line for each finding."""
        self.write(GOAL)
        done = subprocess.run([HYVIN, *ARGUMENTS, "a.hyvin"], cwd=self.folder, text=True,
                              env=dict(os.environ, LC_ALL="C.UTF-8"), capture_output=True,
                              check=False)
        self.assertEqual(done.stdout.count("\n"), 2, done.stdout)
        self.assertNotIn("^", done.stdout)
        for name in "json", "sarif", "junit":
            shown = run_on_screen([*ARGUMENTS, "--format", name, "a.hyvin"], self.folder)
            self.assertNotIn("^", shown)

    def test_read_once(self):
        """A file of many findings is read once to judge it, and once to show it."""
        self.write("\n".join(f'<goal id="g{i}"><title>TBD</title></goal>' for i in range(50)))
        libc = ctypes.CDLL(None)
        events = libc.inotify_init1(os.O_NONBLOCK)
        libc.inotify_add_watch(events, os.fsencode(self.folder / "a.hyvin"), OPEN | CLOSE)
        shown = run_on_screen([*ARGUMENTS, "a.hyvin"], self.folder, NO_COLOR="1")
        self.assertEqual(shown.count("^"), 50)
        masks = [mask for _, mask, _, _ in struct.iter_unpack("iIII", os.read(events, 65536))]
        os.close(events)
        self.assertEqual(masks, 2 * [OPEN, CLOSE])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
