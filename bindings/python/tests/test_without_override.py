# SPDX-License-Identifier: LGPL-2.1-or-later
"""The library through plain introspection: nothing depends on the override.

To be run where the override is not found.
"""

import gc
import os
import sys
import unittest

from support import EVERYTHING, KAARINA_PLAN, KAARINA_STRATEGY, SMALL, TestCase, element_types

from gi.repository import Gio, GLib, GObject, Hyvin

UNSET = Hyvin.UNSET


class InactiveTest(TestCase):
    def test_override_is_not_active(self):
        self.assertNotIn("gi.overrides.Hyvin", sys.modules)
        self.assertEqual(Hyvin.Document.__module__, "gi.repository.Hyvin")
        self.assertFalse(hasattr(Hyvin.Document, "from_bytes"))
        self.assertFalse(hasattr(Hyvin.Goal, "title"))


class ValuesTest(TestCase):
    def test_text(self):
        text = Hyvin.Text.new("Ystävä").with_("sv", "Vän")
        self.assertEqual(text.get_n_entries(), 2)
        self.assertEqual([(text.get_language(i), text.get_value(i)) for i in range(3)],
                         [(None, "Ystävä"), ("sv", "Vän"), (None, None)])
        self.assertEqual(text.lookup("sv", "fi"), "Vän")
        self.assertEqual(text.lookup(None, None), "Ystävä")
        self.assertTrue(text.equal(Hyvin.Text.new("Ystävä").with_("sv", "Vän")))
        self.assertIsNone(Hyvin.Text.new("Ystävä").without(None))

    def test_decimal(self):
        value = Hyvin.Decimal.parse("14.20")
        self.assertEqual((value.get_mantissa(), value.get_scale()), (1420, 2))
        self.assertEqual(value.to_string(), "14.20")
        self.assertTrue(value.equal(Hyvin.Decimal.new(1420, 2)))
        self.assertLess(value.compare(Hyvin.Decimal.parse("14.21")), 0)
        self.assert_error(Hyvin.Error.INVALID_VALUE, Hyvin.Decimal.parse, "14,20")

    def test_period(self):
        period = Hyvin.Period.new(GLib.Date.new_dmy(1, 8, 2021), None)
        self.assertEqual(period.get_from().get_year(), 2021)
        self.assertIsNone(period.get_to())
        self.assertEqual(period.to_string(), "2021-08-01/..")
        self.assertTrue(period.equal(period.copy()))
        first = period.get_from()
        del period
        gc.collect()
        self.assertEqual(first.get_month(), GLib.DateMonth.AUGUST)

    def test_observation(self):
        status = Hyvin.ObservationStatus
        observation = Hyvin.Observation.new(2021, Hyvin.Decimal.parse("14.2"), UNSET, status.UNSET)
        self.assertEqual(observation.get_year(), 2021)
        self.assertEqual(observation.get_value().to_string(), "14.2")
        self.assertEqual(observation.get_cases(), UNSET)
        self.assertIsNone(observation.get_from())
        period = Hyvin.Period.new(GLib.Date.new_dmy(1, 8, 2021), GLib.Date.new_dmy(31, 7, 2022))
        observation = Hyvin.Observation.new_for_period(period, None, 5, status.ESTIMATED)
        self.assertIsNone(observation.get_value())
        self.assertEqual(observation.get_to().get_day(), 31)
        self.assertEqual(observation.get_status(), status.ESTIMATED)
        series = Hyvin.Series.new()
        series.add_observation(observation)
        self.assertEqual(series.get_n_observations(), 1)
        self.assertEqual(series.get_observation(0).get_cases(), 5)
        self.assertIsNone(series.get_observation(1))

    def test_boxed_values_outlive_their_owners(self):
        resource = Hyvin.Resource.new()
        resource.set_amount(Hyvin.Decimal.parse("25000.00"))
        event = Hyvin.Event.new(None)
        event.set_on(GLib.Date.new_dmy(13, 12, 2021))
        document = Hyvin.Document.load(EVERYTHING)
        values = resource.get_amount(), event.get_on(), document.get_term(), document.get_title()
        del resource, event, document
        gc.collect()
        self.assertEqual(values[0].to_string(), "25000.00")
        self.assertEqual(values[1].get_day(), 13)
        self.assertEqual(values[2].to_string(), "2025-06-01/2029-05-31")
        self.assertEqual(values[3].get_value(0), "Suvikosken hyvän elämän ohjelma 2025–2029")


class NullableTest(TestCase):
    def test_setters_take_none(self):
        """Each can be unset: words and numbers have a value for that."""
        taken = 0
        for type_ in element_types():
            element = type_()
            for pspec in type_.list_properties():
                if not pspec.flags & GObject.ParamFlags.WRITABLE:
                    continue
                name = pspec.name.replace("-", "_")
                setter, getter = getattr(element, "set_" + name), getattr(element, "get_" + name)
                with self.subTest(type=type_.__name__, name=name):
                    if pspec.value_type == GObject.TYPE_INT:
                        setter(UNSET)
                        self.assertEqual(getter(), UNSET)
                    elif pspec.value_type.is_a(GObject.TYPE_ENUM) \
                            or pspec.value_type.is_a(GObject.TYPE_FLAGS):
                        setter(0)
                        self.assertEqual(getter(), 0)
                    else:
                        setter(None)
                        self.assertIn(getter(), (None, []))
                        taken += 1
        self.assertGreater(taken, 80)

    def test_constructors_take_none(self):
        for type_ in element_types():
            if type_ is Hyvin.Document:
                continue
            with self.subTest(type=type_.__name__):
                has_id = "id" in [pspec.name for pspec in type_.list_properties()]
                self.assertIsNone(type_.new(*([None] if has_id else [])).get_id())

    def test_other_arguments(self):
        self.assertEqual(Hyvin.Text.new_in_language(None, "a").with_(None, "b").get_value(0), "b")
        self.assertEqual(Hyvin.Period.new(None, None).to_string(), "../..")
        bytes_ = GLib.Bytes.new(SMALL)
        document = Hyvin.Reader.new().read_bytes(bytes_, None)
        stream = Gio.MemoryOutputStream.new_resizable()
        self.assertTrue(document.write_to_stream(stream, None))
        rule = Hyvin.Rule.lookup("goal-resource-missing")
        for text in (rule.get_title(None), rule.get_explanation(None), rule.get_advice(None)):
            self.assertTrue(text)
        validator = Hyvin.Validator.new()
        validator.set_date(None)
        validator.set_language(None)
        self.assertIsNone(validator.get_date())
        self.assertIsNone(validator.get_language())
        self.assertTrue(Hyvin.translate(None, "nothing"))

    def test_arguments_that_cannot_be_none(self):
        document = Hyvin.Document.new("a", "fi", 0)
        goal = Hyvin.Goal.new("b")
        calls = [
            (Hyvin.Document.load, None),
            (Hyvin.Decimal.parse, None),
            (Hyvin.Text.new, None),
            (Hyvin.Text.new_in_language, "fi", None),
            (Hyvin.Rule.lookup, None),
            (document.lookup, None),
            (document.resolve, None),
            (document.save, None),
            (document.write_to_stream, None, None),
            (document.equal, None),
            (goal.add_measure, None),
            (goal.insert_measure, 0, None),
            (goal.remove_measure, None),
            (goal.move_measure, None, 0),
            (goal.add_extension, None),
            (Hyvin.Series.new().add_observation, None),
            (Hyvin.DocumentSet.new().add, None),
            (Hyvin.DocumentSet.new().lookup, None),
            (Hyvin.Reader.new().read_bytes, None, None),
            (Hyvin.Reader.new().read_path, None),
            (Hyvin.Reader.new().read_file, None, None),
            (Hyvin.Reader.new().read_stream, None, None, None),
            (Hyvin.Validator.new().validate, None),
            (Hyvin.Validator.new().validate_set, None),
            (Hyvin.Validator.new().set_profile, None),
            (Hyvin.Validator.new().set_severity, None, 0),
        ]
        for function, *arguments in calls:
            with self.subTest(function=function):
                self.assertRaises(TypeError, function, *arguments)


class ModelTest(TestCase):
    def test_editing(self):
        document = Hyvin.Document.new("plan", "fi", Hyvin.DocumentRoles.PLAN)
        area = Hyvin.FocusArea.new(None)
        goal = Hyvin.Goal.new("belonging")
        goal.set_title(Hyvin.Text.new("Jokaisella on ystävä"))
        goal.set_aims(["a", "b"])
        area.add_goal(goal)
        document.add_focus_area(area)
        self.assertEqual(area.get_id(), "focus-area-1")
        self.assertEqual(goal.get_aims(), ["a", "b"])
        self.assertEqual(document.lookup("belonging"), goal)
        self.assertEqual(document.list_goals(), [goal])
        self.assertEqual(list(area.get_goals()), [goal])
        self.assertEqual(document.list_children(), [area])
        self.assertEqual(goal.dup_path(), "/plan/focus-area[1]/goal[1]")
        self.assert_error(Hyvin.Error.HAS_PARENT, Hyvin.FocusArea.new(None).add_goal, goal)
        self.assertTrue(goal.copy().equal(goal))
        area.remove_goal(goal)
        self.assertIsNone(goal.get_parent_element())
        self.assertIsNone(goal.get_owner_document())

    def test_properties(self):
        measure = Hyvin.Measure(id="one", status=Hyvin.Status.ONGOING)
        self.assertEqual(measure.get_property("id"), "one")
        self.assertEqual(measure.props.status, Hyvin.Status.ONGOING)
        self.assertIsNone(measure.props.title)
        self.assertEqual(len(measure.props.resources), 0)

    def test_freed(self):
        freed = []
        document = Hyvin.Document.load(EVERYTHING)
        document.weak_ref(lambda: freed.append(True))
        goals = document.list_goals()
        del document
        gc.collect()
        self.assertEqual(freed, [True])
        self.assertIsNone(goals[0].get_owner_document())


class InputOutputTest(TestCase):
    def test_round_trip(self):
        with open(EVERYTHING, "rb") as file:
            original = file.read()
        document = Hyvin.Document.load(EVERYTHING)
        self.assertEqual(document.to_bytes().get_data(), original)
        path = os.path.join(self.make_directory(), "a.hyvin")
        self.assertTrue(document.save(path))
        self.assertTrue(Hyvin.Document.load(path).equal(document))

    def test_errors(self):
        reader = Hyvin.Reader.new()
        error = self.assert_error(Hyvin.Error.NOT_WELL_FORMED,
                                  reader.read_bytes, GLib.Bytes.new(b""), "a.hyvin")
        self.assertTrue(error.message.startswith("a.hyvin:1:1: "))
        self.assert_error(Hyvin.Error.NOT_A_DOCUMENT,
                          reader.read_bytes, GLib.Bytes.new(b"<a/>"), None)
        with self.assertRaises(GLib.Error):
            Hyvin.Document.load(os.path.join(self.make_directory(), "nothing"))


class ValidationTest(TestCase):
    def test_validate(self):
        document = Hyvin.Document.load(KAARINA_PLAN)
        validator = Hyvin.Validator.new()
        report = validator.validate(document)
        findings = [report.get_item(i) for i in range(report.get_n_items())]
        codes = {finding.get_code() for finding in findings}
        self.assertIn("goal-resource-missing", codes)
        severities = Hyvin.Severity.INFORMATION, Hyvin.Severity.WARNING, Hyvin.Severity.ERROR
        self.assertEqual(sum(map(report.count, severities)), len(findings))
        self.assertEqual(report.list_noted(), [])
        for finding in findings:
            self.assertTrue(finding.to_string().endswith("[%s]" % finding.get_code()))
            self.assertEqual(finding.get_document(), document)
            self.assertEqual(finding.get_element().get_line(), finding.get_line())
        self.assertTrue(validator.set_severity("goal-resource-missing", Hyvin.Severity.OFF))
        self.assertNotIn("goal-resource-missing",
                         {finding.get_code() for finding in validator.validate(document)})
        self.assert_error(Hyvin.Error.UNKNOWN_RULE, validator.set_severity, "nothing", 0)

    def test_validate_set(self):
        documents = Hyvin.DocumentSet.new()
        for path in (KAARINA_STRATEGY, KAARINA_PLAN):
            self.assertTrue(documents.add(Hyvin.Document.load(path)))
        report = Hyvin.Validator.new().validate_set(documents)
        self.assertIn("align-measure-differs", {finding.get_code() for finding in report})

    def test_rules(self):
        self.assertGreater(len(Hyvin.Rule.list()), 30)
        self.assertEqual(Hyvin.Rule.lookup("goal-resource-missing").get_title("en"),
                         "A goal has no resource")


if __name__ == "__main__":
    unittest.main()
