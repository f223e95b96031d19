# SPDX-License-Identifier: LGPL-2.1-or-later
"""Reading and writing: paths, bytes, files, streams, and what goes wrong."""

import os
import pathlib
import threading
import unittest

from support import EVERYTHING, EXAMPLES, SMALL, TestCase

from gi.repository import Gio, GLib, Hyvin


def document(content="", attributes="", root="document"):
    return ('<%s xmlns="urn:hyvin:1" version="1.0" xml:lang="fi" id="a" roles="plan"%s>%s</%s>'
            % (root, attributes, content, root)).encode()


class LoadTest(TestCase):
    def test_paths(self):
        for path in (EVERYTHING, os.fsencode(EVERYTHING), pathlib.Path(EVERYTHING)):
            with self.subTest(path=path):
                loaded = Hyvin.Document.load(path)
                self.assertEqual(loaded.id, "everything")
                self.assertEqual(loaded.name, EVERYTHING)
        self.assertRaises(TypeError, Hyvin.Document.load, None)
        self.assertRaises(TypeError, Hyvin.Document.load, 5)

    def test_path_that_is_not_ascii(self):
        path = pathlib.Path(self.make_directory()) / "Hyvinvointi ääkkösin 🏫.hyvin"
        path.write_bytes(SMALL)
        loaded = Hyvin.Document.load(path)
        self.assertEqual(loaded.name, str(path))
        loaded.save(path)
        self.assertEqual(path.read_bytes(), SMALL)

    def test_path_that_is_not_utf_8(self):
        path = os.path.join(os.fsencode(self.make_directory()), b"\xe4\xf6.hyvin")
        with open(path, "wb") as file:
            file.write(SMALL)
        for name in (path, os.fsdecode(path)):
            loaded = Hyvin.Document.load(name)
            self.assertEqual(loaded.id, "small")
            loaded.save(name)
        with open(path, "rb") as file:
            self.assertEqual(file.read(), SMALL)

    def test_bytes(self):
        for data in (SMALL, bytearray(SMALL), memoryview(SMALL), GLib.Bytes.new(SMALL)):
            loaded = Hyvin.Document.from_bytes(data)
            self.assertEqual(str(loaded.title), "Pieni")
        self.assertEqual(Hyvin.Document.from_bytes(SMALL, "pieni.hyvin").name, "pieni.hyvin")
        self.assertEqual(Hyvin.Document.from_bytes(SMALL, name="pieni.hyvin").name, "pieni.hyvin")
        self.assertRaises(TypeError, Hyvin.Document.from_bytes, SMALL.decode())
        self.assertRaises(TypeError, Hyvin.Document.from_bytes, None)
        self.assertRaises(TypeError, Hyvin.Document.from_bytes, 5)

    def test_bytes_without_a_name(self):
        self.assertIsNone(Hyvin.Document.from_bytes(SMALL).name)
        stream = Gio.MemoryInputStream.new_from_data(SMALL)
        self.assertIsNone(Hyvin.Reader().read(stream).name)

    def test_examples(self):
        paths = sorted(pathlib.Path(EXAMPLES).glob("*/*.hyvin"))
        self.assertGreaterEqual(len(paths), 8)
        for path in paths:
            with self.subTest(path=path.name):
                loaded = Hyvin.Document.load(path)
                self.assertTrue(Hyvin.Document.from_bytes(bytes(loaded)).equal(loaded))


class SaveTest(TestCase):
    def test_paths(self):
        loaded = Hyvin.Document.load(EVERYTHING)
        directory = self.make_directory()
        for name in ("a.hyvin", b"b.hyvin", pathlib.Path("c.hyvin")):
            path = os.path.join(directory, os.fsdecode(name))
            loaded.save(type(name)(os.fsencode(path) if isinstance(name, bytes) else path))
            with open(path, "rb") as file:
                self.assertEqual(file.read(), bytes(loaded))
        self.assertRaises(TypeError, loaded.save, None)

    def test_round_trip(self):
        with open(EVERYTHING, "rb") as file:
            original = file.read()
        loaded = Hyvin.Document.load(EVERYTHING)
        self.assertIsInstance(bytes(loaded), bytes)
        self.assertEqual(bytes(loaded), original)
        again = Hyvin.Document.from_bytes(bytes(loaded))
        self.assertTrue(again.equal(loaded))
        self.assertEqual(bytes(again), original)
        self.assertEqual(bytes(loaded.copy()), original)

    def test_what_python_makes(self):
        made = Hyvin.Document(id="small", language="fi", roles=["plan"], title="Pieni",
                              authority=Hyvin.Authority(kind="municipality", code="990",
                                                        title="Suvikoski"))
        self.assertEqual(bytes(made), SMALL)

    def test_stream(self):
        stream = Gio.MemoryOutputStream.new_resizable()
        loaded = Hyvin.Document.from_bytes(SMALL)
        loaded.write_to_stream(stream, None)
        stream.close(None)
        self.assertEqual(stream.steal_as_bytes().get_data(), SMALL)

    def test_file(self):
        path = os.path.join(self.make_directory(), "a.hyvin")
        Hyvin.Document.from_bytes(SMALL).save_to_file(Gio.File.new_for_path(path), None)
        self.assertEqual(pathlib.Path(path).read_bytes(), SMALL)

    def test_failure_leaves_the_old_file(self):
        path = pathlib.Path(self.make_directory()) / "a.hyvin"
        path.write_bytes(SMALL)
        loaded = Hyvin.Document.load(path)
        loaded.title = "Ohjausmerkki \x01"
        error = self.assert_error(Hyvin.Error.UNREPRESENTABLE, loaded.save, path)
        self.assertTrue(error.message)
        self.assert_error(Hyvin.Error.UNREPRESENTABLE, bytes, loaded)
        self.assertEqual(path.read_bytes(), SMALL)
        self.assertEqual(os.listdir(path.parent), ["a.hyvin"])
        loaded.title = "Pieni"
        loaded.save(path)
        self.assertEqual(path.read_bytes(), SMALL)

    def test_nowhere(self):
        loaded = Hyvin.Document.from_bytes(SMALL)
        with self.assertRaises(GLib.Error):
            loaded.save(os.path.join(self.make_directory(), "nothing", "a.hyvin"))


class ReaderTest(TestCase):
    def test_sources(self):
        reader = Hyvin.Reader()
        for source in (EVERYTHING, os.fsencode(EVERYTHING).decode(), pathlib.Path(EVERYTHING),
                       Gio.File.new_for_path(EVERYTHING)):
            self.assertEqual(reader.read(source).name, EVERYTHING)
        for source in (SMALL, bytearray(SMALL), GLib.Bytes.new(SMALL)):
            self.assertEqual(reader.read(source, "pieni").name, "pieni")
        stream = Gio.MemoryInputStream.new_from_data(SMALL)
        self.assertEqual(reader.read(stream, "virta").name, "virta")
        self.assertFalse(stream.is_closed())
        for source in (None, 5, object()):
            self.assertRaises(TypeError, reader.read, source)

    def test_methods_of_c(self):
        reader = Hyvin.Reader.new()
        data = GLib.Bytes.new(SMALL)
        self.assertEqual(reader.read_bytes(data, None).id, "small")
        stream = Gio.MemoryInputStream.new_from_data(SMALL)
        self.assertEqual(reader.read_stream(stream, None, None).id, "small")
        file = Gio.File.new_for_path(EVERYTHING)
        self.assertEqual(reader.read_file(file, None).id, "everything")
        self.assertEqual(reader.read_path(EVERYTHING).id, "everything")
        self.assertRaises(TypeError, reader.read_bytes, None, None)
        self.assertRaises(TypeError, reader.read_file, None, None)

    def test_limits(self):
        reader = Hyvin.Reader(max_depth=3, max_bytes=2000)
        self.assertEqual(reader.max_depth, 3)
        self.assertEqual(reader.max_bytes, 2000)
        self.assertEqual(reader.read(SMALL).id, "small")
        for name in ("max_bytes", "max_depth", "max_elements", "max_text"):
            with self.subTest(limit=name):
                strict = Hyvin.Reader(**{name: 2})
                self.assertEqual(getattr(strict, name), 2)
                self.assert_error(Hyvin.Error.LIMIT, strict.read, SMALL)
                setattr(strict, name, getattr(Hyvin.Reader(), name))
                self.assertEqual(strict.read(SMALL).id, "small")
        with self.assertRaises(TypeError):
            Hyvin.Reader(max_deepness=3)

    def test_language(self):
        reader = Hyvin.Reader(language="fi", max_depth=1)
        error = self.assert_error(Hyvin.Error.LIMIT, reader.read, document("<plan/>"))
        self.assertIn("sisäkkäin enemmän kuin 1", error.message)

    def test_limit_of_tokens(self):
        data = document(attributes=' href="%s"' % ("x" * 100000))
        self.assertEqual(Hyvin.Reader().read(data).id, "a")
        self.assert_error(Hyvin.Error.LIMIT, Hyvin.Reader(max_token=1000).read, data)

    def test_cancelled(self):
        cancellable = Gio.Cancellable()
        cancellable.cancel()
        file = Gio.File.new_for_path(EVERYTHING)
        with self.assertRaises(GLib.Error) as raised:
            Hyvin.Reader().read(file, cancellable=cancellable)
        self.assertTrue(raised.exception.matches(Gio.io_error_quark(), Gio.IOErrorEnum.CANCELLED))

    def test_two_threads(self):
        results = []

        def read():
            for _ in range(5):
                results.append(bytes(Hyvin.Document.load(EVERYTHING)))

        threads = [threading.Thread(target=read) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(len(results), 10)
        self.assertEqual(len(set(results)), 1)


class AsyncTest(TestCase):
    def run_until(self, start):
        loop = GLib.MainLoop()
        results = []

        def done(source, result, data=None):
            results.append((source, result))
            loop.quit()

        start(done)
        self.assertEqual(results, [])
        loop.run()
        return results[0]

    def test_reading(self):
        reader = Hyvin.Reader()
        file = Gio.File.new_for_path(EVERYTHING)
        source, result = self.run_until(lambda done: reader.read_file_async(file, None, done))
        self.assertIs(source, reader)
        self.assertEqual(reader.read_file_finish(result).id, "everything")

    def test_reading_nothing(self):
        reader = Hyvin.Reader()
        file = Gio.File.new_for_path(os.path.join(self.make_directory(), "nothing"))
        _, result = self.run_until(lambda done: reader.read_file_async(file, None, done))
        with self.assertRaises(GLib.Error) as raised:
            reader.read_file_finish(result)
        self.assertTrue(raised.exception.matches(Gio.io_error_quark(), Gio.IOErrorEnum.NOT_FOUND))

    def test_saving(self):
        path = pathlib.Path(self.make_directory()) / "a.hyvin"
        loaded = Hyvin.Document.from_bytes(SMALL)
        file = Gio.File.new_for_path(str(path))
        source, result = self.run_until(lambda done: loaded.save_async(file, None, done))
        self.assertIs(source, loaded)
        self.assertTrue(loaded.save_finish(result))
        self.assertEqual(path.read_bytes(), SMALL)


class ErrorTest(TestCase):
    def read(self, data):
        return Hyvin.Document.from_bytes(data, "a.hyvin")

    def test_codes_and_places(self):
        error = Hyvin.Error
        cases = [
            (b"", error.NOT_WELL_FORMED, "a.hyvin:1:1: "),
            (b"hello", error.NOT_WELL_FORMED, "a.hyvin:1:1: "),
            (document("\n<plan>\n</strategy>"), error.NOT_WELL_FORMED, "a.hyvin:3:"),
            (SMALL[:-20], error.NOT_WELL_FORMED, "a.hyvin:6:"),
            (document("\n\n<title>ä"), error.NOT_WELL_FORMED, "a.hyvin:3:"),
            (document().replace(b"fi", b"\xff\xfe"), error.NOT_WELL_FORMED, "a.hyvin:1:"),
            (b"<html/>", error.NOT_A_DOCUMENT, "a.hyvin:1:1: "),
            (b"<document/>", error.NOT_A_DOCUMENT, "a.hyvin:1:1: "),
            (document(root="plan"), error.NOT_A_DOCUMENT, "a.hyvin:1:1: "),
            (b"<?xml version='1.0'?>\n<!DOCTYPE document>\n" + document(), error.FORBIDDEN,
             "a.hyvin:2:"),
            (document("<a>" * 100 + "</a>" * 100), error.LIMIT, "a.hyvin:1:"),
        ]
        for data, code, place in cases:
            with self.subTest(data=data[:60]):
                failure = self.assert_error(code, self.read, data)
                self.assertTrue(failure.message.startswith(place), failure.message)
                self.assertFalse(failure.message.endswith((".", "\n")), failure.message)

    def test_messages_are_one_line(self):
        data = document("<title>?</title>").replace(b"?", b"\xff")
        failure = self.assert_error(Hyvin.Error.NOT_WELL_FORMED, self.read, data)
        self.assertNotIn("\n", failure.message)

    def test_entities_are_refused(self):
        data = (b'<!DOCTYPE document [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
                + document("<title>&x;</title>"))
        self.assert_error(Hyvin.Error.FORBIDDEN, self.read, data)

    def test_no_file(self):
        path = os.path.join(self.make_directory(), "nothing.hyvin")
        with self.assertRaises(GLib.Error) as raised:
            Hyvin.Document.load(path)
        self.assertTrue(raised.exception.matches(Gio.io_error_quark(), Gio.IOErrorEnum.NOT_FOUND))
        self.assertIn(path, raised.exception.message)
        with self.assertRaises(GLib.Error):
            Hyvin.Document.load(os.path.dirname(path))

    def test_what_is_wrong_does_not_stop_a_load(self):
        data = document('<title>A</title><plan><focus-area id="b" aims="c"><title>B</title>'
                        '<nonsense/></focus-area></plan>', ' term="no"')
        loaded = self.read(data)
        codes = {finding.code for finding in loaded.list_load_findings()}
        self.assertIn("xml-unknown", codes)
        self.assertIn(b"<nonsense/>", bytes(loaded))
        self.assertEqual(Hyvin.Document.from_bytes(SMALL).list_load_findings(), [])

    def test_finding_of_an_error(self):
        failure = self.assert_error(Hyvin.Error.NOT_WELL_FORMED, self.read, b"<")
        finding = Hyvin.Finding.from_error(failure, "a.hyvin", None)
        self.assertEqual(finding.code, "xml-not-well-formed")
        self.assertEqual(finding.file, "a.hyvin")
        self.assertEqual(finding.severity, Hyvin.Severity.ERROR)
        self.assertIsNone(finding.element)
        self.assertIsNone(finding.document)
        self.assertIsNone(finding.path)
        other = self.assert_error(Hyvin.Error.NOT_A_DOCUMENT, self.read, b"<a/>")
        self.assertIsNone(Hyvin.Finding.from_error(other, "a.hyvin", None))


if __name__ == "__main__":
    unittest.main()
