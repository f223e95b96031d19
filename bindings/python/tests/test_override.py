# SPDX-License-Identifier: LGPL-2.1-or-later
"""The override is there, and gives each GObject property an attribute."""

import keyword
import os
import unittest

from support import SMALL, TestCase, element_types

import gi.overrides
from gi.repository import GObject, Hyvin


class ActiveTest(TestCase):
    def test_override_is_active(self):
        self.assertEqual(Hyvin.Document.__module__, "gi.overrides.Hyvin")
        self.assertTrue(hasattr(Hyvin.Document, "from_bytes"))
        self.assertIs(Hyvin.Document, gi.overrides.Hyvin.Document)

    def test_override_is_this_one(self):
        here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
        self.assertEqual(os.path.abspath(gi.overrides.Hyvin.__file__),
                         os.path.join(here, "gi", "overrides", "Hyvin.py"))

    @unittest.skipUnless(os.path.exists("/proc/self/maps"), "needs /proc")
    def test_library_is_the_one_just_built(self):
        with open("/proc/self/maps", encoding="utf-8") as maps:
            loaded = {line.split()[-1] for line in maps if "libhyvin-1.so" in line}
        self.assertEqual([os.path.dirname(path) for path in loaded],
                         [os.path.realpath(os.environ["LD_LIBRARY_PATH"])])

    def test_all_is_strings_that_are_there(self):
        names = gi.overrides.Hyvin.__all__
        self.assertEqual(len(names), len(set(names)))
        for name in names:
            self.assertIsInstance(name, str)
            self.assertIs(getattr(Hyvin, name), getattr(gi.overrides.Hyvin, name))

    def test_objects_from_c_have_the_types_of_the_override(self):
        document = Hyvin.Document.from_bytes(SMALL)
        self.assertIs(type(document), Hyvin.Document)
        self.assertIs(type(document.title), Hyvin.Text)
        self.assertIs(type(document.parties), Hyvin.List)
        self.assertIs(type(Hyvin.Responsible.new()), Hyvin.Responsible)


class AttributesTest(TestCase):
    def test_there_are_all_elements(self):
        self.assertGreater(len(element_types()), 30)

    def test_each_property_has_an_attribute(self):
        for type_ in element_types():
            for pspec in type_.list_properties():
                name = pspec.name.replace("-", "_")
                name += "_" if keyword.iskeyword(name) else ""
                with self.subTest(type=type_.__name__, name=name):
                    field = getattr(type_, name)
                    self.assertIsInstance(field, property)
                    writable = bool(pspec.flags & GObject.ParamFlags.WRITABLE)
                    self.assertEqual(field.fset is not None, writable)

    def test_attributes_of_an_empty_element(self):
        for type_ in element_types():
            element = type_()
            for pspec in type_.list_properties():
                name = pspec.name.replace("-", "_")
                name += "_" if keyword.iskeyword(name) else ""
                value = getattr(element, name)
                with self.subTest(type=type_.__name__, name=name):
                    if pspec.value_type == Hyvin.List.__gtype__:
                        self.assertEqual(len(value), 0)
                    elif pspec.value_type == GObject.TYPE_STRV:
                        self.assertEqual(value, [])
                    elif pspec.value_type.is_a(GObject.TYPE_FLAGS):
                        self.assertEqual(value, 0)
                    elif name == "n_observations":
                        self.assertEqual(value, 0)
                    elif name == "version":
                        self.assertEqual(value, "1.0")
                    else:
                        self.assertIsNone(value)

    def test_none_unsets_each_property(self):
        for type_ in element_types():
            element = type_()
            for pspec in type_.list_properties():
                name = pspec.name.replace("-", "_")
                if not pspec.flags & GObject.ParamFlags.WRITABLE:
                    continue
                with self.subTest(type=type_.__name__, name=name):
                    getattr(element, "set_" + name)(None)
                    name += "_" if keyword.iskeyword(name) else ""
                    setattr(element, name, None)
                    self.assertIn(getattr(element, name), (None, [], 0))

    def test_the_keyword_from_has_an_underscore(self):
        self.assertFalse(hasattr(Hyvin.Measure, "from"))
        measure = Hyvin.Measure(from_="2022-01-01")
        self.assertEqual(measure.from_.isoformat(), "2022-01-01")
        self.assertTrue(hasattr(Hyvin.RelatedDocument, "from_"))

    def test_properties_of_gobject_stay_as_they_are(self):
        measure = Hyvin.Measure(from_="2022-01-01", status="ongoing")
        self.assertEqual(measure.get_property("from").get_year(), 2022)
        self.assertEqual(measure.props.status, Hyvin.Status.ONGOING)

    def test_references_and_the_tree_do_not_clash(self):
        document = Hyvin.Document(id="plan", language="fi")
        party = Hyvin.Party(id="youth-services", parent="education")
        document.add_party(party)
        self.assertEqual(party.parent, "education")
        self.assertIs(party.parent_element, document)
        self.assertIs(party.owner_document, document)
        member = Hyvin.Member(name="Åsa")
        party.add_member(member)
        self.assertEqual(member.name, "Åsa")
        self.assertEqual(member.element_name, "member")
        self.assertEqual(member.path, "/parties/party[1]/member[1]")


class NullTest(TestCase):
    def test_setters_refuse_nul(self):
        for type_ in element_types():
            element = type_()
            for pspec in type_.list_properties():
                name = pspec.name.replace("-", "_")
                if pspec.value_type in (GObject.TYPE_STRING, Hyvin.Text.__gtype__):
                    value = "a\0b"
                elif pspec.value_type == GObject.TYPE_STRV:
                    value = ["a", "a\0b"]
                else:
                    continue
                with self.subTest(type=type_.__name__, name=name):
                    self.assertRaises(ValueError, setattr, element, name, value)
                    self.assertRaises(ValueError, getattr(element, "set_" + name), value)
                    self.assertRaises(ValueError, type_, **{name: value})

    def test_methods_refuse_nul(self):
        document = Hyvin.Document.from_bytes(SMALL)
        documents = Hyvin.DocumentSet([document])
        calls = [
            (Hyvin.Goal.new, "a\0b"),
            (Hyvin.Text, "a\0b"),
            (Hyvin.Text, {"f\0i": "a"}),
            (Hyvin.Text.new, "a\0b"),
            (Hyvin.Text.new_in_language, "fi", "a\0b"),
            (document.title.with_, "sv", "a\0b"),
            (document.title.lookup, "s\0v", None),
            (Hyvin.Decimal, "1\0"),
            (Hyvin.Decimal.parse, "1\0"),
            (document.lookup, "a\0b"),
            (document.resolve, "a\0b"),
            (document.__getitem__, "a\0b"),
            (document.add_extension, "<a xmlns='urn:x'/>\0"),
            (document.save, "a\0b"),
            (Hyvin.Document.load, "a\0b"),
            (Hyvin.Document.load, b"a\0b"),
            (Hyvin.Document.from_bytes, SMALL, "a\0b"),
            (Hyvin.Reader().read, "a\0b"),
            (Hyvin.Reader().read_path, "a\0b"),
            (documents.lookup, "a\0b"),
            (documents.resolve, document, "a\0b"),
            (Hyvin.Rule.lookup, "a\0b"),
            (Hyvin.Validator().set_profile, "strict\0"),
            (Hyvin.Validator().set_severity, "goal\0", "off"),
            (Hyvin.Validator().get_severity, "goal\0"),
        ]
        for function, *arguments in calls:
            with self.subTest(function=function, arguments=arguments):
                self.assertRaises(ValueError, function, *arguments)
        self.assertRaises(ValueError, Hyvin.Validator, language="f\0i")


if __name__ == "__main__":
    unittest.main()
