# SPDX-License-Identifier: LGPL-2.1-or-later
"""help() tells what the library does."""

import inspect
import pydoc
import subprocess
import sys
import unittest

from support import TestCase, element_types

from gi.repository import Gio, Hyvin


class DocsTest(TestCase):
    def test_functions(self):
        text = Hyvin.Goal.add_measure.__doc__
        self.assertTrue(text.startswith("add_measure(self, measure:Hyvin.Measure) -> bool\n\n"
                                        "Adds a measure at the end."), text)
        self.assertIn("\nmeasure: a measure\nReturns: True on success", text)
        self.assertEqual(Hyvin.Goal().add_measure.__doc__, text)
        for function in (Hyvin.Goal.list_children, Hyvin.Goal.set_title, Hyvin.Rule.lookup,
                         Hyvin.Text.lookup, Hyvin.translate, Hyvin.Validator.get_severity):
            self.assertGreater(len(function.__doc__.split("\n\n")), 1, function)

    def test_classes(self):
        for type_ in element_types():
            self.assertRegex(type_.__doc__, "^[A-Z]")
        self.assertTrue(Hyvin.Text.__doc__.startswith("A text in one or more languages"))
        self.assertTrue(Hyvin.Status.__doc__)
        self.assertTrue(Hyvin.DocumentRoles.__doc__)
        self.assertTrue(Hyvin.Finding.__doc__.strip()[0].isupper())

    def test_attributes(self):
        for type_ in element_types():
            for pspec in type_.list_properties():
                name = pspec.name.replace("-", "_")
                field = getattr(type_, name, None) or getattr(type_, name + "_")
                self.assertTrue(field.__doc__, "%s.%s" % (type_.__name__, name))
        self.assertEqual(Hyvin.Goal.title.__doc__,
                         "The goal, in each language it is written in.")
        self.assertTrue(Hyvin.Reader.max_depth.__doc__)

    def test_help(self):
        text = pydoc.plain(pydoc.render_doc(Hyvin.Goal))
        self.assertIn("A goal: what is to be better when the plan has been carried out.", text)
        self.assertIn(" |  add_measure(...)\n |      add_measure(self, measure", text)
        self.assertIn("What is done to reach it.", text)
        text = pydoc.plain(pydoc.render_doc(Hyvin.Validator))
        for function in (Hyvin.Validator.set_severity, Hyvin.Validator.add_rule):
            self.assertIn(inspect.getdoc(function).split("\n")[0], text)

    def test_no_marks_of_c(self):
        texts = sys.modules[Hyvin.Goal.__mro__[1].__module__]._read_docs()
        self.assertGreater(len(texts), 800)
        for name, text in texts.items():
            for mark in ("%", "@", "#", "g_", "hyvin_", "NULL", "```c", "class@"):
                if mark in text.replace("%)", "").replace("hyvin_docs", ""):
                    self.fail("%s has %s: %s" % (name, mark, text))

    def test_others_keep_theirs(self):
        self.assertTrue(Gio.File.new_for_path.__doc__.startswith("new_for_path(path:str)"))

    def test_import_reads_no_texts(self):
        program = ("import gi; gi.require_version('Hyvin', '1'); from gi.repository import Hyvin; "
                   "import gi.overrides.Hyvin as own; print(own._read_docs.cache_info().misses)")
        printed = subprocess.run([sys.executable, "-c", program], stdout=subprocess.PIPE,
                                 check=True, encoding="utf-8").stdout
        self.assertEqual(printed, "0\n")


if __name__ == "__main__":
    unittest.main()
