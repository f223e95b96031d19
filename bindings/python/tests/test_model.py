# SPDX-License-Identifier: LGPL-2.1-or-later
"""The model: elements, their lists, ids and references, and how they are edited."""

import array
import copy
import gc
import math
import unittest
import weakref

from support import EVERYTHING, SMALL, TestCase

from gi.repository import Gio, GLib, GObject, Hyvin


def make_plan():
    plan = Hyvin.Document(id="plan-2021", language="fi", roles=["plan"],
                          title="Hyvinvointisuunnitelma 2021–2025")
    plan.add_party(Hyvin.Party(id="education", kind="sector", title="Sivistyskeskus"))
    plan.add_indicator(Hyvin.Indicator(id="loneliness", title="Yksinäisyyttä kokevat, %"))
    area = Hyvin.FocusArea(id="participation", title="Osallisuus")
    goal = Hyvin.Goal(id="belonging", title={None: "Jokaisella on ystävä", "sv": "Alla har en vän"})
    for id in ("one", "two", "three"):
        goal.add_measure(Hyvin.Measure(id=id, title=id.title()))
    area.add_goal(goal)
    plan.add_focus_area(area)
    return plan


def ids(elements):
    return [element.id for element in elements]


class ElementTest(TestCase):
    def test_keyword_arguments(self):
        goal = Hyvin.Goal(id="belonging", title="Jokaisella on ystävä", aims=["a", "b"])
        self.assertEqual(goal.id, "belonging")
        self.assertEqual(str(goal.title), "Jokaisella on ystävä")
        self.assertEqual(goal.aims, ["a", "b"])
        indicator = Hyvin.Indicator(id="i", baseline=Hyvin.Target(year=2021, value="14.2"))
        self.assertEqual(indicator.baseline.year, 2021)

    def test_keyword_arguments_that_are_none(self):
        with self.assertRaisesRegex(TypeError, r"Goal\(\) has no keyword argument 'titel'"):
            Hyvin.Goal(titel="Jokaisella on ystävä")
        with self.assertRaisesRegex(TypeError, "cannot set 'measures'"):
            Hyvin.Goal(measures=[])
        self.assertRaises(TypeError, Hyvin.Goal, "belonging")

    def test_new_of_c(self):
        self.assertEqual(Hyvin.Goal.new("belonging").id, "belonging")
        self.assertIsNone(Hyvin.Goal.new(None).id)
        document = Hyvin.Document.new("plan", "fi", Hyvin.DocumentRoles.PLAN)
        self.assertEqual((document.id, document.language, document.roles),
                         ("plan", "fi", Hyvin.DocumentRoles.PLAN))

    def test_repr(self):
        goal = Hyvin.Goal(id="belonging", title="Jokaisella on ystävä")
        self.assertEqual(repr(goal), "<Hyvin.Goal id='belonging' title='Jokaisella on ystävä'>")
        self.assertEqual(repr(Hyvin.Goal(id="belonging")), "<Hyvin.Goal id='belonging'>")
        self.assertEqual(repr(Hyvin.Goal()), "<Hyvin.Goal>")
        resource = Hyvin.Resource(kind="money", amount="25000.00", unit="EUR", year=2022)
        self.assertEqual(repr(resource),
                         "<Hyvin.Resource kind='money' amount='25000.00' unit='EUR' year='2022'>")

    def test_str(self):
        self.assertEqual(str(Hyvin.Goal(id="belonging", title="Ystävä")), "Ystävä")
        self.assertEqual(str(Hyvin.Goal(id="belonging")), "belonging")
        self.assertEqual(str(Hyvin.Goal()), "<Hyvin.Goal>")
        resource = Hyvin.Resource(kind="money", amount="25000.00", unit="EUR", year=2022)
        self.assertEqual(str(resource), "money 25000.00 EUR 2022")
        self.assertEqual(str(Hyvin.Target(year=2025, value="10.0")), "2025 10.0")
        self.assertEqual(str(Hyvin.Event(kind="council", on="2021-12-13")), "council 2021-12-13")

    def test_str_of_what_refers(self):
        plan = make_plan()
        responsible = Hyvin.Responsible(party="education")
        follows = Hyvin.MeasuredBy(indicator="loneliness")
        self.assertEqual(str(responsible), "education")
        self.assertEqual(str(follows), "loneliness")
        plan["belonging"].add_responsible(responsible)
        plan["belonging"].add_measured_by(follows)
        self.assertEqual(str(responsible), "Sivistyskeskus")
        self.assertEqual(str(follows), "Yksinäisyyttä kokevat, %")
        responsible.party = "nobody"
        self.assertEqual(str(responsible), "nobody")
        responsible.party = "strategy-2021#board"
        self.assertEqual(str(responsible), "strategy-2021#board")
        self.assertEqual(str(Hyvin.Responsible()), "<Hyvin.Responsible>")
        self.assertEqual(str(Hyvin.MeasuredBy()), "<Hyvin.MeasuredBy>")

    def test_children(self):
        plan = make_plan()
        self.assertEqual(ids(plan), ["education", "loneliness", "participation"])
        self.assertEqual(ids(plan["belonging"]), ["one", "two", "three"])
        self.assertEqual(list(plan["one"]), [])

    def test_place_in_the_document(self):
        plan = make_plan()
        measure = plan["two"]
        self.assertEqual(measure.path, "/plan/focus-area[1]/goal[1]/measure[2]")
        self.assertEqual(measure.element_name, "measure")
        self.assertIs(measure.parent_element, plan["belonging"])
        self.assertIs(measure.owner_document, plan)
        self.assertIsNone(plan.parent_element)
        self.assertIs(plan.owner_document, plan)
        self.assertEqual(plan.path, "/")
        self.assertEqual((measure.line, measure.column), (0, 0))
        read = Hyvin.Document.from_bytes(SMALL)
        self.assertEqual((read.line, read.authority.line, read.authority.column), (2, 4, 3))

    def test_copies(self):
        plan = make_plan()
        goal = plan["belonging"]
        for copied in (copy.copy(goal), copy.deepcopy(goal), goal.copy()):
            self.assertIsNot(copied, goal)
            self.assertIs(type(copied), Hyvin.Goal)
            self.assertTrue(copied.equal(goal))
            self.assertNotEqual(copied, goal)
            self.assertIsNone(copied.parent_element)
            self.assertEqual(ids(copied.measures), ["one", "two", "three"])
            self.assertIsNot(copied.measures[0], goal.measures[0])
            copied.measures[0].title = "Another"
            self.assertFalse(copied.equal(goal))
            self.assertEqual(str(goal.measures[0]), "One")

    def test_identity(self):
        plan = make_plan()
        self.assertIs(plan["belonging"], plan.focus_areas[0].goals[0])
        self.assertEqual(plan["belonging"], plan["belonging"])
        self.assertEqual(len({plan["belonging"], plan["belonging"], plan["one"]}), 2)
        self.assertFalse(plan["one"].equal(plan["belonging"]))

    def test_extensions(self):
        goal = Hyvin.Goal(id="belonging")
        self.assertEqual(goal.extensions, [])
        goal.add_extension('<x:y xmlns:x="urn:x">1</x:y>')
        self.assertEqual(goal.extensions, ['<x:y xmlns:x="urn:x">1</x:y>'])
        self.assert_error(Hyvin.Error.INVALID_VALUE, goal.add_extension,
                          "<title xmlns='urn:hyvin:1'/>")
        self.assertRaises(GLib.Error, goal.add_extension, "<x")
        goal.clear_extensions()
        self.assertEqual(goal.extensions, [])

    def test_children_of_one(self):
        indicator = Hyvin.Indicator(id="i")
        target = Hyvin.Target(year=2021)
        indicator.baseline = target
        self.assertIs(indicator.baseline, target)
        self.assertIs(target.parent_element, indicator)
        self.assertEqual(target.element_name, "baseline")
        other = Hyvin.Indicator(id="other")
        self.assert_error(Hyvin.Error.HAS_PARENT, setattr, other, "baseline", target)
        self.assertIsNone(other.baseline)
        indicator.baseline = None
        self.assertIsNone(target.parent_element)
        other.baseline = target
        self.assertIs(other.baseline, target)
        self.assertRaises(TypeError, setattr, indicator, "baseline", Hyvin.Series())


class ListTest(TestCase):
    def setUp(self):
        self.goal = make_plan()["belonging"]
        self.measures = self.goal.measures

    def test_sequence(self):
        measures = self.measures
        self.assertEqual(len(measures), 3)
        self.assertEqual(ids(measures), ["one", "two", "three"])
        self.assertEqual(measures[0].id, "one")
        self.assertEqual(measures[-1].id, "three")
        self.assertEqual(measures[-3].id, "one")
        self.assertEqual(ids(measures[1:]), ["two", "three"])
        self.assertEqual(ids(measures[::-2]), ["three", "one"])
        self.assertEqual(ids(measures[-100:100]), ["one", "two", "three"])
        self.assertEqual(ids(reversed(measures)), ["three", "two", "one"])
        self.assertTrue(measures)
        self.assertFalse(self.goal.resources)
        for index in (3, -4, 2 ** 40):
            self.assertRaises(IndexError, measures.__getitem__, index)
        for index in ("one", 1.0, None):
            self.assertRaises(TypeError, measures.__getitem__, index)

    def test_in(self):
        self.assertIn(self.measures[1], self.measures)
        self.assertNotIn(self.measures[1].copy(), self.measures)
        self.assertNotIn("one", self.measures)
        self.assertNotIn(None, self.measures)

    def test_repr(self):
        self.assertEqual(repr(self.measures[:1]), "[<Hyvin.Measure id='one' title='One'>]")
        self.assertEqual(repr(self.goal.resources), "<Hyvin.List []>")
        self.assertIn("<Hyvin.Measure id='two' title='Two'>", repr(self.measures))

    def test_not_edited_directly(self):
        for name in ("append", "insert", "remove", "extend", "pop", "clear", "sort"):
            with self.assertRaisesRegex(AttributeError, r"goal\.add_measure\(\)"):
                getattr(self.measures, name)
        with self.assertRaisesRegex(AttributeError, "no attribute 'nothing'"):
            self.measures.nothing
        with self.assertRaises(TypeError):
            self.measures[0] = Hyvin.Measure()
        with self.assertRaises(TypeError):
            del self.measures[0]
        with self.assertRaises(AttributeError):
            self.goal.measures = []

    def test_removing_in_a_loop(self):
        for measure in self.measures:
            self.goal.remove_measure(measure)
        self.assertEqual(list(self.measures), [])

    def test_is_a_list_model(self):
        self.assertIsInstance(self.measures, Gio.ListModel)
        self.assertEqual(self.measures.get_item_type(), Hyvin.Measure.__gtype__)
        self.assertEqual(self.measures.get_n_items(), 3)
        self.assertEqual(self.measures.get_item(1).id, "two")
        self.assertIsNone(self.measures.get_item(3))
        self.assertIs(self.goal.measures, self.measures)

    def test_outlives_its_owner(self):
        goal = Hyvin.Goal()
        goal.add_measure(Hyvin.Measure(id="one"))
        measures = goal.measures
        del goal
        gc.collect()
        self.assertEqual(ids(measures), ["one"])
        self.assertIsNone(measures[0].parent_element)


class EditingTest(TestCase):
    def setUp(self):
        self.plan = make_plan()
        self.goal = self.plan["belonging"]

    def test_insert(self):
        self.goal.insert_measure(0, Hyvin.Measure(id="zero"))
        self.goal.insert_measure(2, Hyvin.Measure(id="half"))
        self.goal.insert_measure(100, Hyvin.Measure(id="last"))
        self.assertEqual(ids(self.goal.measures), ["zero", "one", "half", "two", "three", "last"])
        self.assertEqual(self.plan["last"].path, "/plan/focus-area[1]/goal[1]/measure[6]")
        with self.assertRaises((OverflowError, ValueError)):
            self.goal.insert_measure(-1, Hyvin.Measure())

    def test_remove(self):
        measure = self.plan["two"]
        self.goal.remove_measure(measure)
        self.assertEqual(ids(self.goal.measures), ["one", "three"])
        self.assertIsNone(measure.parent_element)
        self.assertNotIn("two", self.plan)
        self.assert_error(Hyvin.Error.NOT_A_CHILD, self.goal.remove_measure, measure)
        self.goal.add_measure(measure)
        self.assertEqual(ids(self.goal.measures), ["one", "three", "two"])

    def test_move(self):
        self.goal.move_measure(self.plan["three"], 0)
        self.assertEqual(ids(self.goal.measures), ["three", "one", "two"])
        self.goal.move_measure(self.plan["three"], 100)
        self.assertEqual(ids(self.goal.measures), ["one", "two", "three"])
        self.assert_error(Hyvin.Error.NOT_A_CHILD, self.goal.move_measure, Hyvin.Measure(), 0)

    def test_two_parents(self):
        measure = self.plan["one"]
        other = Hyvin.Goal(id="other")
        error = self.assert_error(Hyvin.Error.HAS_PARENT, other.add_measure, measure)
        self.assertIn("/plan/focus-area[1]/goal[1]/measure[1]", error.message)
        self.assert_error(Hyvin.Error.HAS_PARENT, self.goal.add_measure, measure)
        self.assertEqual(len(other.measures), 0)
        self.assertEqual(ids(self.goal.measures), ["one", "two", "three"])
        other.add_measure(measure.copy())
        self.assertEqual(ids(other.measures), ["one"])

    def test_wrong_types(self):
        self.assertRaises(TypeError, self.goal.add_measure, Hyvin.Goal())
        self.assertRaises(TypeError, self.goal.add_measure, None)
        self.assertRaises(TypeError, self.goal.add_measure, "one")

    def test_ids(self):
        goal = Hyvin.Goal(title="Ilman tunnusta")
        goal.add_measure(Hyvin.Measure())
        self.assertIsNone(goal.id)
        self.plan.focus_areas[0].add_goal(goal)
        self.assertEqual(goal.id, "goal-1")
        self.assertIs(self.plan["goal-1"], goal)
        self.assertEqual(goal.measures[0].id, "measure-1")
        goal.id = "friends"
        self.assertIs(self.plan["friends"], goal)
        with self.assertRaises(KeyError):
            self.plan["goal-1"]

    def test_lookup(self):
        self.assertIs(self.plan.lookup("one"), self.goal.measures[0])
        self.assertIsNone(self.plan.lookup("nothing"))
        self.assertIs(self.plan.resolve("plan-2021#one"), self.goal.measures[0])
        self.assertIsNone(self.plan.resolve("strategy-2021#one"))
        self.assertIn("one", self.plan)
        self.assertNotIn("nothing", self.plan)
        self.assertIn(self.goal, self.plan)
        self.assertNotIn(Hyvin.Goal(), self.plan)
        self.assertNotIn(5, self.plan)
        with self.assertRaisesRegex(KeyError, "nothing"):
            self.plan["nothing"]

    def test_all_goals_and_measures(self):
        self.assertEqual(ids(self.plan.iter_goals()), ["belonging"])
        self.assertEqual(ids(self.plan.iter_measures()), ["one", "two", "three"])
        self.assertEqual(ids(self.plan.list_goals()), ["belonging"])
        self.assertEqual(ids(self.plan.list_elements(Hyvin.Party)), ["education"])
        everything = Hyvin.Document.load(EVERYTHING)
        self.assertEqual(ids(everything.iter_measures()),
                         ["youth-houses", "friend-course", "village-bus", "mentors", "camp", "app"])

    def test_many(self):
        for i in range(2000):
            self.goal.add_measure(Hyvin.Measure(title="Toimenpide %d" % i))
        self.assertEqual(len(self.goal.measures), 2003)
        self.assertEqual(str(self.goal.measures[-1]), "Toimenpide 1999")
        self.assertEqual(self.plan["measure-2000"].path,
                         "/plan/focus-area[1]/goal[1]/measure[2003]")


class NotifyTest(TestCase):
    def test_properties(self):
        goal = Hyvin.Goal(id="belonging")
        seen = []
        goal.connect("notify", lambda element, pspec: seen.append(pspec.name))
        goal.title = "Ystävä"
        goal.aims = ["a"]
        self.assertEqual(seen, ["title", "aims"])
        goal.title = "Ystävä"
        goal.aims = ["a"]
        goal.description = None
        self.assertEqual(seen, ["title", "aims"])
        goal.title = None
        self.assertEqual(seen, ["title", "aims", "title"])

    def test_lists(self):
        goal = Hyvin.Goal()
        seen = []
        goal.measures.connect("items-changed", lambda model, *change: seen.append(change))
        one, two = Hyvin.Measure(), Hyvin.Measure()
        goal.add_measure(one)
        goal.add_measure(two)
        goal.move_measure(two, 0)
        goal.remove_measure(one)
        self.assertEqual(seen, [(0, 0, 1), (1, 0, 1), (0, 2, 2), (1, 1, 0)])

    def test_bindings(self):
        one, two = Hyvin.Goal(), Hyvin.Goal()
        one.bind_property("title", two, "title", GObject.BindingFlags.SYNC_CREATE)
        one.title = {"fi": "Ystävä"}
        self.assertEqual(two.title, one.title)


class SeriesTest(TestCase):
    def setUp(self):
        self.series = Hyvin.Series(region="KUNTA:211", sex="total")
        for year, value in ((2019, None), (2021, "14.2"), (2023, "12.9")):
            self.series.add_observation(
                Hyvin.Observation(year, value, status=None if value else "missing"))

    def test_sequence(self):
        series = self.series
        self.assertEqual(len(series), 3)
        self.assertEqual([observation.year for observation in series], [2019, 2021, 2023])
        self.assertEqual(str(series[1].value), "14.2")
        self.assertEqual(series[-1].year, 2023)
        self.assertEqual([observation.year for observation in series[1:]], [2021, 2023])
        self.assertEqual(series.observations, list(series))
        self.assertIsInstance(series.observations, list)
        self.assertIn(Hyvin.Observation(2021, "14.2"), series)
        for index in (3, -4):
            self.assertRaises(IndexError, series.__getitem__, index)
        self.assertRaises(TypeError, series.__getitem__, "2021")
        self.assertEqual(series.n_observations, 3)
        self.assertTrue(Hyvin.Series())

    def test_editing(self):
        seen = []
        self.series.connect("notify::n-observations", lambda *args: seen.append(len(self.series)))
        self.series.insert_observation(1, Hyvin.Observation(2020, status="suppressed"))
        self.assertEqual([one.year for one in self.series], [2019, 2020, 2021, 2023])
        self.series.remove_observation(0)
        self.series.remove_observation(100)
        self.assertEqual([observation.year for observation in self.series], [2020, 2021, 2023])
        self.assertEqual(seen, [4, 3])
        self.assertIsNone(self.series.get_observation(3))
        self.assertRaises(TypeError, self.series.add_observation, None)

    def test_observations_are_copies(self):
        first = self.series[0]
        self.series.remove_observation(0)
        self.assertEqual(first.year, 2019)
        value = self.series[0].get_value()
        del self.series
        gc.collect()
        self.assertEqual(str(value), "14.2")

    def test_columns(self):
        series = self.series
        self.assertEqual(list(series.years), [2019, 2021, 2023])
        self.assertEqual(list(series.values)[1:], [14.2, 12.9])
        self.assertTrue(math.isnan(series.values[0]))
        self.assertEqual(list(series.mantissas), [0, 142, 129])
        self.assertEqual(list(series.scales), [Hyvin.SCALE_NONE, 1, 1])
        self.assertEqual(array.array("i", series.years)[2], 2023)
        self.assertEqual((series.values.format, series.values.nbytes), ("d", 3 * 8))
        years = series.years
        series.remove_observation(0)
        self.assertEqual((len(years), len(series.years)), (3, 2))
        series.add_observation(Hyvin.Observation(from_="2024-08-01"))
        self.assertEqual(series.years[2], 2024)
        for column in ("years", "values", "mantissas", "scales"):
            self.assertEqual(list(getattr(Hyvin.Series(), column)), [])

    def test_as_read(self):
        series = Hyvin.Document.load(EVERYTHING)["yksinäisyys"].series
        self.assertEqual([len(one) for one in series], [4, 2, 1])
        self.assertEqual([one.sex.value_nick for one in series], ["female", "male", "total"])
        self.assertEqual(series[0][1].status, Hyvin.ObservationStatus.SUPPRESSED)
        self.assertEqual(series[1][0].value, 0)
        self.assertEqual(str(series[2][0].value), "123456789.123456789")


class DocumentSetTest(TestCase):
    def setUp(self):
        self.plan = make_plan()
        self.strategy = Hyvin.Document(id="strategy-2021", language="fi", roles="strategy")
        self.strategy.add_aim(Hyvin.Aim(id="community", title="Yhdessä"))
        self.plan["belonging"].aims = ["strategy-2021#community"]

    def test_sequence(self):
        documents = Hyvin.DocumentSet([self.plan, self.strategy])
        self.assertEqual(len(documents), 2)
        self.assertEqual(ids(documents), ["plan-2021", "strategy-2021"])
        self.assertIs(documents[-1], self.strategy)
        self.assertIs(documents["plan-2021"], self.plan)
        self.assertEqual(ids(reversed(documents)), ["strategy-2021", "plan-2021"])
        self.assertIn(self.plan, documents)
        self.assertIn("plan-2021", documents)
        self.assertNotIn("report", documents)
        self.assertNotIn(make_plan(), documents)
        with self.assertRaises(KeyError):
            documents["report"]
        self.assertTrue(repr(documents).startswith("<Hyvin.DocumentSet [<Hyvin.Document "))
        documents.remove(self.plan)
        self.assertEqual(ids(documents), ["strategy-2021"])
        self.assert_error(Hyvin.Error.NOT_A_CHILD, documents.remove, self.plan)
        self.assertEqual(list(Hyvin.DocumentSet()), [])

    def test_duplicates(self):
        documents = Hyvin.DocumentSet([self.plan])
        self.assert_error(Hyvin.Error.DUPLICATE, documents.add, make_plan())
        self.assert_error(Hyvin.Error.DUPLICATE, Hyvin.DocumentSet, [self.plan, self.plan])
        self.assertRaises(TypeError, documents.add, None)
        self.assertRaises(TypeError, documents.add, Hyvin.Goal())

    def test_references(self):
        documents = Hyvin.DocumentSet([self.plan, self.strategy])
        aim = self.strategy["community"]
        self.assertIs(documents.resolve(self.plan, "strategy-2021#community"), aim)
        self.assertIs(documents.resolve(self.strategy, "community"), aim)
        self.assertIsNone(documents.resolve(self.plan, "community"))
        self.assertEqual(documents.list_referrers(aim), [self.plan["belonging"]])
        self.assertEqual(documents.list_referrers(self.plan["one"]), [])


class MemoryTest(TestCase):
    def assert_freed(self, make, use=lambda document: None):
        freed = []
        document = make()
        document.weak_ref(lambda: freed.append(True))
        use(document)
        del document
        gc.collect()
        self.assertEqual(freed, [True])

    def test_documents_are_freed(self):
        self.assert_freed(make_plan)
        self.assert_freed(lambda: Hyvin.Document.load(EVERYTHING))

    def test_documents_are_freed_after_use(self):
        def use(document):
            list(document)
            [str(goal.title) for goal in document.iter_goals()]
            [str(responsible) for goal in document.iter_goals() for responsible in goal.responsible]
            bytes(document)
            document.copy().equal(document)
            list(Hyvin.Validator().validate(document))
            list(Hyvin.DocumentSet([document]))
            document["belonging"].description = "Kuvaus"

        self.assert_freed(make_plan, use)
        self.assert_freed(lambda: Hyvin.Document.load(EVERYTHING), use)

    def test_a_text_does_not_hold_its_document(self):
        texts = []
        self.assert_freed(make_plan, lambda document: texts.append(document.title))
        self.assertEqual(str(texts[0]), "Hyvinvointisuunnitelma 2021–2025")

    def test_a_child_does_not_hold_its_document(self):
        goals = []
        self.assert_freed(make_plan, lambda document: goals.append(document["belonging"]))
        self.assertIsNone(goals[0].owner_document)
        self.assertEqual(str(goals[0]), "Jokaisella on ystävä")

    def test_elements_are_freed(self):
        goal = Hyvin.Goal(id="belonging")
        measure = Hyvin.Measure(id="one")
        freed = []
        measure.weak_ref(lambda: freed.append(True))
        reference = weakref.ref(measure)
        goal.add_measure(measure)
        goal.remove_measure(measure)
        del measure
        gc.collect()
        self.assertEqual(freed, [True])
        self.assertIsNone(reference())


if __name__ == "__main__":
    unittest.main()
