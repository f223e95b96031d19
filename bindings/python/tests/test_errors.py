# SPDX-License-Identifier: LGPL-2.1-or-later
"""What fails raises what Python programs expect, and GLib's error all the same."""

import errno
import os
import pickle
import unittest

from support import EVERYTHING, SMALL, TestCase

from gi.repository import Gio, GLib, Hyvin


class FilesTest(TestCase):
    def setUp(self):
        self.folder = self.make_directory()
        self.document = Hyvin.Document.from_bytes(SMALL)

    def assert_os_error(self, kind, number, path, function, *args):
        with self.assertRaises(kind) as raised:
            function(*args)
        error = raised.exception
        self.assertIsInstance(error, GLib.Error)
        self.assertEqual((error.errno, error.filename), (number, path))
        self.assertIn(path, str(error))
        self.assertEqual(str(error), error.message)
        return error

    def test_missing(self):
        path = os.path.join(self.folder, "nothing", "a.hyvin")
        for function in (Hyvin.Document.load, Hyvin.Reader().read, Hyvin.Reader().read_path,
                         self.document.save):
            with self.subTest(function=function):
                self.assert_os_error(FileNotFoundError, errno.ENOENT, path, function, path)
        self.assert_os_error(FileNotFoundError, errno.ENOENT, path,
                             Hyvin.Validator().set_data_dir, path)

    def test_other_reasons(self):
        self.assert_os_error(IsADirectoryError, errno.EISDIR, self.folder,
                             Hyvin.Document.load, self.folder)
        path = os.path.join(EVERYTHING, "a.hyvin")
        self.assert_os_error(NotADirectoryError, errno.ENOTDIR, path, Hyvin.Document.load, path)

    @unittest.skipIf(os.geteuid() == 0, "root may read everything")
    def test_permission(self):
        path = os.path.join(self.folder, "a.hyvin")
        self.document.save(path)
        os.chmod(path, 0)
        self.assert_os_error(PermissionError, errno.EACCES, path, Hyvin.Document.load, path)

    def test_cancelled(self):
        cancellable = Gio.Cancellable()
        cancellable.cancel()
        with self.assertRaises(OSError) as raised:
            Hyvin.Reader().read(Gio.File.new_for_path(EVERYTHING), cancellable=cancellable)
        self.assertTrue(raised.exception.matches(Gio.io_error_quark(), Gio.IOErrorEnum.CANCELLED))
        self.assertIsNone(raised.exception.errno)

    def test_pickled(self):
        error = self.assert_os_error(FileNotFoundError, errno.ENOENT, "nothing.hyvin",
                                     Hyvin.Document.load, "nothing.hyvin")
        again = pickle.loads(pickle.dumps(error))
        self.assertIs(type(again), type(error))
        self.assertEqual((str(again), again.filename, again.code),
                         (str(error), error.filename, error.code))


class ValuesTest(TestCase):
    def test_all_that_can_fail(self):
        """Each function of the library that can fail, fails in this way."""
        unguarded = [
            "%s.%s" % (name, method) for name in dir(Hyvin) if name[0].isupper()
            for cls in [getattr(Hyvin, name)] if isinstance(cls, type)
            for method, function in vars(cls).items()
            if getattr(function, "can_throw_gerror", bool)()]
        self.assertEqual(unguarded, [])

    def test_what_is_given_is_wrong(self):
        error = Hyvin.Error
        goal = Hyvin.Goal()
        measure = Hyvin.Measure()
        goal.add_measure(measure)
        unprintable = Hyvin.Document.from_bytes(SMALL)
        unprintable.title = "\x01"
        documents = Hyvin.DocumentSet([unprintable])
        validator = Hyvin.Validator()
        for code, function, *args in (
                (error.NOT_WELL_FORMED, Hyvin.Document.from_bytes, b"<"),
                (error.NOT_A_DOCUMENT, Hyvin.Document.from_bytes, b"<a/>"),
                (error.FORBIDDEN, Hyvin.Document.from_bytes, b"<!DOCTYPE a><a/>"),
                (error.LIMIT, Hyvin.Reader(max_bytes=2).read, SMALL),
                (error.UNREPRESENTABLE, bytes, unprintable),
                (error.INVALID_VALUE, Hyvin.Decimal, "1,5"),
                (error.INVALID_VALUE, setattr, Hyvin.Target(), "value", "1,5"),
                (error.HAS_PARENT, Hyvin.Goal().add_measure, measure),
                (error.HAS_PARENT, goal.insert_measure, 0, measure),
                (error.NOT_A_CHILD, goal.remove_measure, Hyvin.Measure()),
                (error.NOT_A_CHILD, goal.move_measure, Hyvin.Measure(), 0),
                (error.UNKNOWN_RULE, validator.set_severity, "goal-bas", "off"),
                (error.PROFILE, validator.set_profile, "strictly"),
                (error.DUPLICATE, documents.add, Hyvin.Document.from_bytes(SMALL)),
                (error.RULE, validator.add_rule, Hyvin.Rule(code="a"))):
            with self.subTest(code=code):
                with self.assertRaises(ValueError) as raised:
                    function(*args)
                self.assertTrue(raised.exception.matches(Hyvin.error_quark(), code))
                self.assertEqual(str(raised.exception), raised.exception.message)
                self.assertNotIsInstance(raised.exception, OSError)

    def test_repr_and_finding(self):
        with self.assertRaises(ValueError) as raised:
            Hyvin.Document.from_bytes(b"<", "a.hyvin")
        self.assertRegex(repr(raised.exception), r"^Hyvin\.ValueError\('a.hyvin:1:")
        finding = Hyvin.Finding.from_error(raised.exception, "a.hyvin")
        self.assertEqual(finding.code, "xml-not-well-formed")

    def test_languages(self):
        for cls in (Hyvin.Validator, Hyvin.Reader):
            made = cls(language="sv")
            for call in (lambda: cls(language="de"), lambda: made.set_language("de"),
                         lambda: setattr(made, "language", "de")):
                self.assertRaisesRegex(ValueError, "'de' is not one of: fi, sv", call)
            self.assertEqual(made.language, "sv")
            made.language = None
            self.assertIsNone(made.language)
        self.assertEqual(Hyvin.Document(language="de").language, "de")

    def test_dates(self):
        with self.assertRaisesRegex(ValueError, "'1.8.2021' is not a date such as '2021-08-01'"):
            Hyvin.Validator(date="1.8.2021")

    def test_counting_of_references_is_not_for_python(self):
        self.assertFalse(hasattr(Hyvin.Text, "ref"))
        self.assertFalse(hasattr(Hyvin.Text("a"), "unref"))


if __name__ == "__main__":
    unittest.main()
