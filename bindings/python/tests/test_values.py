# SPDX-License-Identifier: LGPL-2.1-or-later
"""Values: texts, decimals, dates, periods, words, numbers, observations."""

import datetime
import decimal
import gc
import unittest

from support import EVERYTHING, TestCase

from gi.repository import GLib, Hyvin


class TextTest(TestCase):
    def test_from_str(self):
        text = Hyvin.Text("Ystävä")
        self.assertEqual(str(text), "Ystävä")
        self.assertEqual(list(text), [(None, "Ystävä")])
        self.assertEqual(len(text), 1)
        self.assertEqual(repr(text), "Hyvin.Text('Ystävä')")

    def test_from_dict(self):
        text = Hyvin.Text({"sv": "Vän", None: "Ystävä", "se": "Ustit"})
        self.assertEqual(list(text), [("sv", "Vän"), (None, "Ystävä"), ("se", "Ustit")])
        self.assertEqual(dict(text), {"sv": "Vän", None: "Ystävä", "se": "Ustit"})
        self.assertEqual(str(text), "Ystävä")
        self.assertEqual(repr(text), "Hyvin.Text({'sv': 'Vän', None: 'Ystävä', 'se': 'Ustit'})")
        self.assertEqual(eval(repr(text)), text)

    def test_from_text(self):
        text = Hyvin.Text({"sv": "Vän", "fi": "Ystävä"})
        same = Hyvin.Text(text)
        self.assertEqual(same, text)
        del text
        gc.collect()
        self.assertEqual(same["fi"], "Ystävä")

    def test_from_anything_else(self):
        for value in (None, 5, b"bytes", ["a"]):
            self.assertRaises(TypeError, Hyvin.Text, value)
        self.assertRaises(TypeError, Hyvin.Text, {"fi": None})
        self.assertRaises(ValueError, Hyvin.Text, {})

    def test_languages(self):
        text = Hyvin.Text({None: "Ystävä", "sv": "Vän"})
        self.assertEqual(text["sv"], "Vän")
        self.assertEqual(text[None], "Ystävä")
        self.assertIn("sv", text)
        self.assertIn(None, text)
        self.assertNotIn("fi", text)
        with self.assertRaises(KeyError):
            text["fi"]
        self.assertEqual(text.lookup("sv-FI", None), "Vän")

    def test_first_without_a_tag_else_first(self):
        self.assertEqual(str(Hyvin.Text({"sv": "Vän", "se": "Ustit"})), "Vän")

    def test_language_of_the_document_decides(self):
        document = Hyvin.Document(id="plan", language="fi",
                                  title={"sv": "Plan", "fi": "Suunnitelma"})
        self.assertEqual(str(document.title), "Suunnitelma")
        document.language = "sv"
        self.assertEqual(str(document.title), "Plan")
        document.title = {None: "Planen", "fi": "Suunnitelma"}
        self.assertEqual(document.title["sv"], "Planen")
        self.assertIn("sv", document.title)
        with self.assertRaises(KeyError):
            document.title["en"]
        self.assertEqual(document.title.with_("en", "Plan")["sv"], "Planen")

    def test_with_and_without(self):
        text = Hyvin.Text("Ystävä")
        more = text.with_("sv", "Vän")
        self.assertEqual(list(text), [(None, "Ystävä")])
        self.assertEqual(list(more), [(None, "Ystävä"), ("sv", "Vän")])
        self.assertEqual(list(more.without(None)), [("sv", "Vän")])
        self.assertIsNone(text.without(None))

    def test_equality(self):
        self.assertEqual(Hyvin.Text("a"), Hyvin.Text("a"))
        self.assertNotEqual(Hyvin.Text("a"), Hyvin.Text({"fi": "a"}))
        self.assertEqual(len({Hyvin.Text("a"), Hyvin.Text("a"), Hyvin.Text("b")}), 2)
        self.assertNotEqual(Hyvin.Text("a"), 5)

    def test_equals_what_it_says(self):
        text = Hyvin.Text({None: "Ystävä", "sv": "Vän"})
        self.assertEqual(text, "Ystävä")
        self.assertEqual("Ystävä", text)
        self.assertNotEqual(text, "Vän")
        self.assertNotEqual(text, Hyvin.Text("Ystävä"))
        self.assertIn("Ystävä", {text})
        self.assertIn(text, {"Ystävä": 1})
        document = Hyvin.Document(id="plan", language="fi",
                                  title={"sv": "Plan", "fi": "Suunnitelma"})
        self.assertEqual(document.title, "Suunnitelma")
        self.assertEqual(hash(document.title), hash("Suunnitelma"))
        # Which of the two would be looked for, is not the same.
        self.assertNotEqual(document.title, Hyvin.Text({"sv": "Plan", "fi": "Suunnitelma"}))

    def test_outlives_its_element(self):
        title = Hyvin.Document.load(EVERYTHING).title
        gc.collect()
        self.assertEqual(title["se"], "Geasseguoikka buori eallima prográmma 2025–2029")

    def test_properties_take_str_dict_and_text(self):
        goal = Hyvin.Goal()
        for value in ("Ystävä", {None: "Ystävä"}, Hyvin.Text("Ystävä")):
            goal.title = None
            self.assertIsNone(goal.title)
            goal.title = value
            self.assertEqual(goal.title, Hyvin.Text("Ystävä"))
            goal.set_title(None)
            goal.set_title(value)
            self.assertEqual(goal.title, Hyvin.Text("Ystävä"))
        with self.assertRaises(TypeError):
            goal.title = 5

    def test_other_scripts(self):
        text = Hyvin.Text({"se": "Šárá Ŋáŋŋa-Đorvu", "x-emoji": "🏫\u200d"})
        self.assertEqual(text["x-emoji"], "🏫\u200d")
        self.assertEqual(str(text), "Šárá Ŋáŋŋa-Đorvu")


class DecimalTest(TestCase):
    def test_what_is_read_is_what_was_set(self):
        target = Hyvin.Target()
        for value in ("14.20", "0", "-0.5", "123456789.123456789", "999999999999999999", "1000"):
            target.value = value
            self.assertIsInstance(target.value, decimal.Decimal)
            self.assertEqual(str(target.value), value)
            target.value = decimal.Decimal(value)
            self.assertEqual(str(target.value), value)

    def test_what_can_be_set(self):
        target = Hyvin.Target(value=10)
        self.assertEqual(str(target.value), "10")
        target.value = decimal.Decimal("1E+3")
        self.assertEqual(str(target.value), "1000")
        target.value = Hyvin.Decimal("2.50")
        self.assertEqual(str(target.value), "2.50")
        target.set_value("3.5")
        self.assertEqual(str(target.value), "3.5")
        target.value = None
        self.assertIsNone(target.value)

    def test_floats_are_refused(self):
        target = Hyvin.Target(value="1")
        with self.assertRaisesRegex(TypeError, "decimal.Decimal.*str.*float"):
            target.value = 14.2
        for value in (True, b"1", [1]):
            with self.assertRaises(TypeError):
                target.value = value
        self.assertEqual(str(target.value), "1")

    def test_what_is_no_decimal_is_an_error(self):
        invalid = Hyvin.Error.INVALID_VALUE
        for value in ("", "abc", "1,5", "1e3", ".5", "5.", "0.1234567890", "1234567890123456789",
                      decimal.Decimal("NaN"), decimal.Decimal("Infinity"), 10 ** 18,
                      decimal.Decimal(1) / 3):
            with self.subTest(value=value):
                self.assert_error(invalid, setattr, Hyvin.Target(), "value", value)

    def test_decimals_of_methods(self):
        value = Hyvin.Target(value="14.20").get_value()
        self.assertIsInstance(value, Hyvin.Decimal)
        self.assertEqual(str(value), "14.20")
        self.assertEqual(repr(value), "Hyvin.Decimal('14.20')")
        self.assertEqual(float(value), 14.2)
        self.assertEqual(value, Hyvin.Decimal("14.20"))
        self.assertNotEqual(value, Hyvin.Decimal("14.2"))
        self.assertEqual(value.compare(Hyvin.Decimal("14.2")), 0)
        self.assertEqual(hash(value), hash(Hyvin.Decimal("14.20")))
        self.assertEqual(Hyvin.Decimal(decimal.Decimal("1.5")), Hyvin.Decimal.new(15, 1))
        self.assertRaises(TypeError, Hyvin.Decimal, 1.5)
        self.assertRaises(TypeError, Hyvin.Decimal, None)

    def test_new_checks_its_digits(self):
        self.assert_error(Hyvin.Error.INVALID_VALUE, Hyvin.Decimal.new, 10 ** 18, 0)
        self.assert_error(Hyvin.Error.INVALID_VALUE, Hyvin.Decimal.new, 1, 10)


class DateTest(TestCase):
    def test_what_can_be_set(self):
        date = datetime.date(2022, 3, 31)
        for value in (date, "2022-03-31", GLib.Date.new_dmy(31, 3, 2022),
                      datetime.datetime(2022, 3, 31, 12, 0)):
            event = Hyvin.Event(on=value)
            self.assertEqual(event.on, date)
            self.assertIs(type(event.on), datetime.date)
            event.on = None
            self.assertIsNone(event.on)
            event.set_on(value)
            self.assertEqual(event.get_on().get_day(), 31)

    def test_what_cannot(self):
        event = Hyvin.Event()
        for value in ("2022-02-30", "31.3.2022", ""):
            self.assertRaises(ValueError, setattr, event, "on", value)
        for value in (20220331, 1.5, datetime.time(12)):
            self.assertRaises(TypeError, setattr, event, "on", value)
        self.assertIsNone(event.on)


class PeriodTest(TestCase):
    def test_ends(self):
        period = Hyvin.Period("2021-08-01", datetime.date(2025, 5, 31))
        self.assertEqual(period.from_, datetime.date(2021, 8, 1))
        self.assertEqual(period.to, datetime.date(2025, 5, 31))
        self.assertEqual(str(period), "2021-08-01/2025-05-31")
        self.assertEqual(repr(period), "Hyvin.Period('2021-08-01', '2025-05-31')")
        self.assertEqual(eval(repr(period)), period)
        self.assertEqual(Hyvin.Period(from_="2021-08-01", to="2025-05-31"), period)
        self.assertEqual(len({period, Hyvin.Period("2021-08-01", "2025-05-31")}), 1)

    def test_days(self):
        period = Hyvin.Period("2021-08-01", "2025-05-31")
        self.assertIn("2021-08-01", period)
        self.assertIn(datetime.date(2025, 5, 31), period)
        self.assertNotIn("2025-06-01", period)
        self.assertTrue(period.contains("2023-01-01"))
        self.assertTrue(period.overlaps(Hyvin.Period("2025-01-01", None)))
        self.assertFalse(period.overlaps(Hyvin.Period(None, "2021-07-31")))

    def test_open_ends(self):
        period = Hyvin.Period(None, None)
        self.assertIsNone(period.from_)
        self.assertIsNone(period.to)
        self.assertEqual(repr(period), "Hyvin.Period(None, None)")
        self.assertEqual(str(period), "../..")
        self.assertIn("1999-12-31", period)

    def test_properties(self):
        document = Hyvin.Document(id="plan", term=("2021-08-01", "2025-05-31"))
        self.assertEqual(document.term, Hyvin.Period("2021-08-01", "2025-05-31"))
        document.period = document.term
        self.assertEqual(document.period.to, datetime.date(2025, 5, 31))
        document.period = None
        self.assertIsNone(document.period)
        self.assertIsNone(document.get_period())


class WordsTest(TestCase):
    def test_enums(self):
        resource = Hyvin.Resource(kind="money", unit="EUR")
        self.assertEqual(resource.kind, Hyvin.ResourceKind.MONEY)
        self.assertEqual(resource.kind.value_nick, "money")
        self.assertEqual(resource.unit, Hyvin.ResourceUnit.EUR)
        resource.kind = Hyvin.ResourceKind.GRANT
        self.assertEqual(resource.get_kind(), Hyvin.ResourceKind.GRANT)
        resource.kind = None
        self.assertIsNone(resource.kind)
        self.assertEqual(resource.get_kind(), Hyvin.ResourceKind.UNSET)
        resource.set_kind("within-budget")
        self.assertEqual(resource.kind, Hyvin.ResourceKind.WITHIN_BUDGET)

    def test_words_that_are_none(self):
        with self.assertRaisesRegex(ValueError, "'gold' is not one of: money, staff"):
            Hyvin.Resource(kind="gold")
        self.assertRaises(ValueError, Hyvin.Resource, kind=99)
        self.assertRaises(TypeError, Hyvin.Resource, kind=Hyvin.Status.DONE)
        self.assertRaises(TypeError, Hyvin.Resource, kind=[])

    def test_flags(self):
        roles = Hyvin.DocumentRoles
        document = Hyvin.Document(id="a", roles=["report", "plan"])
        self.assertEqual(document.roles, roles.REPORT | roles.PLAN)
        self.assertTrue(document.roles & roles.PLAN)
        self.assertFalse(document.roles & roles.STRATEGY)
        self.assertEqual(document.roles.value_nicks, ["report", "plan"])
        document.roles = "strategy annual-report"
        self.assertEqual(document.roles, roles.STRATEGY | roles.ANNUAL_REPORT)
        document.roles = {roles.PLAN, "programme"}
        self.assertEqual(document.roles, roles.PLAN | roles.PROGRAMME)
        document.roles = roles.INTERIM_REVIEW
        self.assertEqual(document.roles, roles.INTERIM_REVIEW)
        document.roles = None
        self.assertEqual(document.roles, 0)
        self.assertRaises(ValueError, setattr, document, "roles", ["plan", "plans"])
        self.assertRaises(TypeError, setattr, document, "roles", Hyvin.Status.DONE)
        measure = Hyvin.Measure(fulfils=["child-welfare-plan", "culture-plan"])
        plans = Hyvin.StatutoryPlans
        self.assertEqual(measure.fulfils, plans.CHILD_WELFARE_PLAN | plans.CULTURE_PLAN)

    def test_truth(self):
        entry = Hyvin.ReviewEntry()
        self.assertIsNone(entry.lift)
        for value in (True, False, None):
            entry.lift = value
            self.assertIs(entry.lift, value)
        entry.lift = "true"
        self.assertIs(entry.lift, True)
        entry.lift = Hyvin.Truth.FALSE
        self.assertIs(entry.lift, False)
        self.assertEqual(entry.get_lift(), Hyvin.Truth.FALSE)

    def test_strings(self):
        goal = Hyvin.Goal(aims=["strategy-2021#community", "togetherness"])
        self.assertEqual(goal.aims, ["strategy-2021#community", "togetherness"])
        goal.aims = "community togetherness"
        self.assertEqual(goal.aims, ["community", "togetherness"])
        goal.aims = (aim for aim in ["one"])
        self.assertEqual(goal.aims, ["one"])
        goal.aims = []
        self.assertEqual(goal.aims, [])
        goal.aims = None
        self.assertEqual(goal.aims, [])
        with self.assertRaises(TypeError):
            goal.aims = [5]

    def test_whole_numbers(self):
        group = Hyvin.PopulationGroup(id="young", from_age=0)
        self.assertEqual(group.from_age, 0)
        self.assertIsNone(group.to_age)
        self.assertEqual(group.get_to_age(), Hyvin.UNSET)
        group.to_age = 28
        self.assertEqual(group.to_age, 28)
        group.to_age = None
        self.assertIsNone(group.to_age)
        with self.assertRaises(TypeError):
            group.to_age = "28"
        with self.assertRaises(OverflowError):
            group.to_age = 2 ** 40


class ObservationTest(TestCase):
    def test_of_a_year(self):
        observation = Hyvin.Observation(2021, "14.20", cases=17, status="provisional")
        self.assertEqual(observation.year, 2021)
        self.assertEqual(str(observation.value), "14.20")
        self.assertEqual(observation.cases, 17)
        self.assertEqual(observation.status, Hyvin.ObservationStatus.PROVISIONAL)
        self.assertIsNone(observation.from_)
        self.assertIsNone(observation.to)
        self.assertEqual(repr(observation), "<Hyvin.Observation year='2021' value='14.20' "
                                            "cases='17' status='provisional'>")

    def test_of_a_period(self):
        observation = Hyvin.Observation(value=5, from_="2024-08-01", to="2025-05-31")
        self.assertEqual(observation.year, 2024)
        self.assertEqual(observation.from_, datetime.date(2024, 8, 1))
        self.assertEqual(observation.to, datetime.date(2025, 5, 31))
        self.assertRaises(TypeError, Hyvin.Observation, 2024, from_="2024-08-01", to="2025-05-31")

    def test_missing_is_not_zero(self):
        missing = Hyvin.Observation(2019, status="missing")
        zero = Hyvin.Observation(2019, 0, 0)
        self.assertIsNone(missing.value)
        self.assertIsNone(missing.cases)
        self.assertEqual(zero.value, 0)
        self.assertEqual(zero.cases, 0)
        self.assertIsNone(zero.status)
        self.assertNotEqual(missing, zero)
        self.assertEqual(zero, Hyvin.Observation(2019, 0, 0))
        self.assertNotEqual(zero, Hyvin.Observation(2019, "0.0", 0))
        self.assertNotEqual(zero, 0)


if __name__ == "__main__":
    unittest.main()
