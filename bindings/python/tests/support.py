# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the tests share."""

import os
import tempfile
import unittest

import gi

gi.require_version("Hyvin", "1")
from gi.repository import GLib, Hyvin

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", ".."))
EVERYTHING = os.path.join(ROOT, "tests", "data", "everything.hyvin")
EXAMPLES = os.path.join(ROOT, "examples", "data")
KAARINA_PLAN = os.path.join(EXAMPLES, "kaarina", "plan.hyvin")
KAARINA_STRATEGY = os.path.join(EXAMPLES, "kaarina", "strategy.hyvin")

SMALL = """<?xml version="1.0" encoding="UTF-8"?>
<document xmlns="urn:hyvin:1" version="1.0" xml:lang="fi" id="small" roles="plan">
  <title>Pieni</title>
  <authority kind="municipality" code="990">
    <title>Suvikoski</title>
  </authority>
</document>
""".encode()


class TestCase(unittest.TestCase):
    def assert_error(self, code, function, *args, **kwargs):
        """Checks that a call fails with an error of the library; gives the error."""
        with self.assertRaises(GLib.Error) as raised:
            function(*args, **kwargs)
        error = raised.exception
        self.assertTrue(error.matches(Hyvin.error_quark(), code), "%s is not %s" % (error, code))
        return error

    def make_directory(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        return directory.name


def element_types():
    """All types of elements."""
    types = [getattr(Hyvin, name) for name in dir(Hyvin) if name[0].isupper()]
    return [type_ for type_ in types
            if isinstance(type_, type) and issubclass(type_, Hyvin.Element)
            and type_.__gtype__ != Hyvin.Element.__gtype__]
