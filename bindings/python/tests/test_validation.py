# SPDX-License-Identifier: LGPL-2.1-or-later
"""Validation: reports, findings, profiles, severities, languages, rules."""

import contextlib
import datetime
import io
import os
import pathlib
import re
import unittest

from support import EVERYTHING, EXAMPLES, KAARINA_PLAN, KAARINA_STRATEGY, SMALL, TestCase

from gi.repository import GLib, Hyvin

SNIPPET = """
import gi
gi.require_version("Hyvin", "1")
from gi.repository import Hyvin

plan = Hyvin.Document.load("plan.hyvin")
for goal in plan.iter_goals():
    print(goal.title, [str(p) for p in goal.responsible])
for finding in Hyvin.Validator().validate(plan):
    print(finding)                      # plan.hyvin:41:7: error: … [goal-resource-missing]
"""

LINE = re.compile(r"^(.+):(\d+):(\d+): (error|warning|information): (.+) \[([a-z-]+)\]$")


def codes(findings):
    return {finding.code for finding in findings}


class SnippetTest(TestCase):
    def run_snippet(self, path):
        source = SNIPPET.replace('"plan.hyvin"', repr(path))
        output = io.StringIO()
        with contextlib.redirect_stdout(output):
            exec(compile(source, "snippet", "exec"), {})
        return output.getvalue().splitlines()

    def test_kaarina(self):
        for path in sorted(pathlib.Path(EXAMPLES, "kaarina").glob("*.hyvin")):
            with self.subTest(path=path.name):
                lines = self.run_snippet(str(path))
                document = Hyvin.Document.load(path)
                goals = document.list_goals()
                self.assertEqual([line.split(" [")[0] for line in lines[:len(goals)]],
                                 [str(goal.title) for goal in goals])
                for line in lines[len(goals):]:
                    self.assertRegex(line, LINE)
                    self.assertEqual(LINE.match(line)[1], str(path))

    def test_what_it_prints_of_the_plan(self):
        lines = self.run_snippet(KAARINA_PLAN)
        self.assertEqual(lines[:4], ["Jokaisella nuorella on ystävä ['Sivistyspalvelut']",
                                     "Arkiliikunta lisääntyy []",
                                     "Tupakointi vähenee []",
                                     "Ikäihmiset asuvat turvallisesti kotona []"])
        self.assertTrue([line for line in lines if line.endswith("[goal-resource-missing]")])


class ReportTest(TestCase):
    def setUp(self):
        self.plan = Hyvin.Document.load(KAARINA_PLAN)
        self.report = Hyvin.Validator(date="2018-03-31", language="en").validate(self.plan)

    def test_sequence(self):
        report = self.report
        self.assertIsInstance(report, Hyvin.Report)
        self.assertGreater(len(report), 5)
        self.assertIs(report[0], list(report)[0])
        self.assertIs(report[-1], list(report)[-1])
        self.assertEqual(report[1:3], list(report)[1:3])
        self.assertEqual(list(reversed(report)), list(report)[::-1])
        self.assertIn(report[0], report)
        self.assertTrue(report)
        self.assertIn("[goal-resource-missing]", repr(report))
        self.assertRaises(IndexError, report.__getitem__, len(report))

    def test_by_severity(self):
        report = self.report
        severity = Hyvin.Severity
        for findings, value in ((report.errors, severity.ERROR),
                                (report.warnings, severity.WARNING),
                                (report.information, severity.INFORMATION)):
            self.assertEqual(findings, [finding for finding in report if finding.severity == value])
            self.assertEqual(report.count(value), len(findings))
            self.assertEqual(report.count(value.value_nick), len(findings))
        self.assertIn("goal-responsible-missing", codes(report.errors))
        self.assertIn("measure-period-missing", codes(report.warnings))
        self.assertEqual(len(report), sum(report.count(nick)
                                          for nick in ("error", "warning", "information")))
        self.assertEqual(report.noted, [])

    def test_order(self):
        places = [(finding.line, finding.column) for finding in self.report]
        self.assertEqual(places, sorted(places))

    def test_same_twice(self):
        again = Hyvin.Validator(date="2018-03-31", language="en").validate(self.plan)
        self.assertEqual([str(finding) for finding in again],
                         [str(finding) for finding in self.report])

    def test_nothing_to_find(self):
        report = Hyvin.Validator(profile="minimal").validate(self.plan)
        self.assertEqual(len(report), 0)
        self.assertFalse(report)
        self.assertEqual(report.errors, [])

    def test_noted(self):
        goal = self.plan["less-smoking"]
        self.plan.add_exemption(Hyvin.Exemption(rule="goal-resource-missing", subject=goal.id,
                                                reason="Työ tehdään oman toimen ohella."))
        report = Hyvin.Validator(date="2018-03-31", language="en").validate(self.plan)
        self.assertEqual(len(report.noted), 1)
        noted = report.noted[0]
        self.assertEqual(noted.code, "goal-resource-missing")
        self.assertIs(noted.element, goal)
        self.assertEqual(noted.noted_reason, "Työ tehdään oman toimen ohella.")
        self.assertNotIn(noted, report)
        self.assertEqual(len(report), len(self.report) - 1)

    def test_findings_outlive_their_report(self):
        finding = Hyvin.Validator(language="en").validate(Hyvin.Document.load(KAARINA_PLAN))[0]
        self.assertEqual(finding.document.id, "kaarina-plan")
        self.assertIs(finding.element.owner_document, finding.document)


class FindingTest(TestCase):
    def find(self, code, id, documents=None, **kwargs):
        documents = documents or [Hyvin.Document.load(KAARINA_PLAN)]
        report = Hyvin.Validator(date="2018-03-31", language="en", **kwargs).validate(documents)
        found = [finding for finding in report
                 if finding.code == code and (id is None or finding.object_id == id)]
        self.assertEqual(len(found), 1, list(report))
        return found[0]

    def test_attributes(self):
        plan = Hyvin.Document.load(KAARINA_PLAN)
        goal = plan["less-smoking"]
        finding = self.find("goal-resource-missing", "less-smoking", [plan])
        self.assertEqual(finding.code, "goal-resource-missing")
        self.assertEqual(finding.severity, Hyvin.Severity.ERROR)
        self.assertIn("Tupakointi vähenee", finding.message)
        self.assertIsNone(finding.hint)
        self.assertEqual(finding.file, KAARINA_PLAN)
        self.assertEqual((finding.line, finding.column), (goal.line, goal.column))
        self.assertEqual(finding.path, goal.path)
        self.assertEqual(finding.object_id, "less-smoking")
        self.assertIs(finding.element, goal)
        self.assertIs(finding.document, plan)
        self.assertIsNone(finding.related)
        self.assertIsNone(finding.noted_reason)
        self.assertEqual(str(finding), "%s:%d:%d: error: %s [goal-resource-missing]"
                         % (KAARINA_PLAN, goal.line, goal.column, finding.message))
        self.assertEqual(str(finding), finding.to_string())
        self.assertEqual(repr(finding), "<Hyvin.Finding %s>" % finding)
        with self.assertRaises(AttributeError):
            finding.message = "Nothing"

    def test_hint(self):
        finding = self.find("responsible-vague", "brief-intervention")
        self.assertEqual(finding.hint, "Kaikki toimialat")

    def test_related(self):
        plan = Hyvin.Document.load(KAARINA_PLAN)
        strategy = Hyvin.Document.load(KAARINA_STRATEGY)
        finding = self.find("align-measure-differs", None, [strategy, plan])
        self.assertIs(finding.document, plan)
        self.assertIs(finding.related.owner_document, strategy)
        self.assertIsInstance(finding.related, Hyvin.ListedMeasure)

    def test_without_a_line(self):
        document = Hyvin.Document(id="made", language="fi", roles="plan", title="Tehty")
        document.add_focus_area(Hyvin.FocusArea(id="empty", title="Tyhjä"))
        finding = self.find("focus-area-goal-missing", "empty", [document])
        self.assertIsNone(finding.file)
        self.assertEqual((finding.line, finding.column), (0, 0))
        self.assertTrue(str(finding).startswith("/plan/focus-area[1]: warning: "), str(finding))


class ValidatorTest(TestCase):
    def setUp(self):
        self.plan = Hyvin.Document.load(KAARINA_PLAN)

    def test_keyword_arguments(self):
        validator = Hyvin.Validator(profile="strict", date=datetime.date(2018, 3, 31),
                                    language="fi",
                                    severities={"goal-resource-missing": "off",
                                                "measure-resource-missing": Hyvin.Severity.WARNING})
        self.assertEqual(validator.profile, "strict")
        self.assertEqual(validator.date, datetime.date(2018, 3, 31))
        self.assertEqual(validator.language, "fi")
        self.assertEqual(validator.get_severity("goal-resource-missing"), Hyvin.Severity.OFF)
        self.assertEqual(validator.get_severity("measure-resource-missing"), Hyvin.Severity.WARNING)
        report = validator.validate(self.plan)
        self.assertNotIn("goal-resource-missing", codes(report))
        self.assertEqual(codes(report.warnings), {"measure-resource-missing"})

    def test_defaults(self):
        for validator in (Hyvin.Validator(), Hyvin.Validator.new(),
                          Hyvin.Validator(date=None, language=None, severities=None)):
            self.assertEqual(validator.profile, "recommended")
            self.assertIsNone(validator.date)
            self.assertIsNone(validator.language)

    def test_attributes(self):
        validator = Hyvin.Validator()
        validator.date = "2018-03-31"
        self.assertEqual(validator.date, datetime.date(2018, 3, 31))
        self.assertEqual(validator.get_date().get_month(), 3)
        validator.date = None
        self.assertIsNone(validator.date)
        validator.language = "sv"
        self.assertEqual(validator.language, "sv")
        validator.profile = "minimal"
        self.assertEqual(validator.get_profile(), "minimal")

    def test_severities(self):
        validator = Hyvin.Validator()
        self.assertIn("goal-resource-missing", codes(validator.validate(self.plan).errors))
        validator.set_severity("goal-resource-missing", "information")
        self.assertIn("goal-resource-missing", codes(validator.validate(self.plan).information))
        validator.set_severity("goal-resource-missing", Hyvin.Severity.OFF)
        self.assertNotIn("goal-resource-missing", codes(validator.validate(self.plan)))
        self.assertIn("goal-resource-missing", codes(Hyvin.Validator().validate(self.plan).errors))
        self.assertRaises(ValueError, validator.set_severity, "goal-resource-missing", "fatal")
        error = self.assert_error(Hyvin.Error.UNKNOWN_RULE, validator.set_severity,
                                  "goal-resorce-missing", "off")
        self.assertIn("“goal-resource-missing”", error.message)
        self.assert_error(Hyvin.Error.UNKNOWN_RULE, Hyvin.Validator, severities={"nothing": "off"})
        self.assertEqual(validator.get_severity("nothing"), Hyvin.Severity.OFF)

    def test_profiles(self):
        strict = Hyvin.Validator(profile="strict").validate(self.plan)
        self.assertEqual(strict.warnings, [])
        self.assertIn("measure-period-missing", codes(strict.errors))
        self.assertEqual(list(Hyvin.Validator(profile="minimal").validate(self.plan)), [])
        for name in ("law-2011", "law-2023", "recommended"):
            self.assertIn("goal-resource-missing",
                          codes(Hyvin.Validator(profile=name).validate(self.plan)))
        error = self.assert_error(Hyvin.Error.PROFILE, Hyvin.Validator, profile="strikt")
        self.assertIn("strict", error.message)
        validator = Hyvin.Validator(profile="strict")
        self.assertRaises(GLib.Error, validator.set_profile, "./nothing.ini")
        self.assertEqual(validator.profile, "strict")

    def test_profile_of_a_file(self):
        path = pathlib.Path(self.make_directory()) / "own.ini"
        path.write_text("[profile]\ninherits=recommended\n[rules]\ngoal-resource-missing=off\n")
        validator = Hyvin.Validator(profile=path)
        self.assertEqual(validator.profile, os.fspath(path))
        self.assertNotIn("goal-resource-missing", codes(validator.validate(self.plan)))
        path.write_text("[profile]\n[rules]\nnothing=off\n")
        self.assert_error(Hyvin.Error.UNKNOWN_RULE, validator.set_profile, path)

    def test_languages(self):
        messages = {}
        for language in ("en", "fi", "sv"):
            report = Hyvin.Validator(language=language).validate(self.plan)
            messages[language] = [finding.message for finding in report
                                  if finding.code == "goal-responsible-missing"]
            self.assertTrue(messages[language])
        self.assertEqual(len({tuple(messages[language]) for language in messages}), 3)
        for message in messages["en"]:
            self.assertTrue(message.endswith("has no responsible party"), message)

    def test_sets(self):
        strategy = Hyvin.Document.load(KAARINA_STRATEGY)
        validator = Hyvin.Validator(date="2018-03-31", language="en")
        alone = validator.validate(self.plan)
        self.assertNotIn("align-measure-differs", codes(alone))
        together = [validator.validate(documents) for documents in (
            [strategy, self.plan], (document for document in (strategy, self.plan)),
            Hyvin.DocumentSet([strategy, self.plan]))]
        together.append(validator.validate_set(Hyvin.DocumentSet([strategy, self.plan])))
        for report in together:
            self.assertIn("align-measure-differs", codes(report))
            self.assertEqual([str(finding) for finding in report],
                             [str(finding) for finding in together[0]])
        self.assertEqual({finding.document.id for finding in together[0]},
                         {"kaarina-plan", "kaarina-strategy"})
        self.assertEqual(list(validator.validate([])), [])

    def test_what_cannot_be_validated(self):
        validator = Hyvin.Validator()
        for value in (None, 5, Hyvin.Goal.new("a"), [None], "plan.hyvin"):
            with self.subTest(value=value):
                self.assertRaises(TypeError, validator.validate, value)
        self.assert_error(Hyvin.Error.DUPLICATE, validator.validate, [self.plan, self.plan])

    def test_everything_has_no_error_of_structure(self):
        report = Hyvin.Validator(profile="minimal").validate(Hyvin.Document.load(EVERYTHING))
        self.assertEqual(report.errors, [])

    def test_a_document_that_is_nearly_empty(self):
        report = Hyvin.Validator(profile="minimal").validate(Hyvin.Document.from_bytes(SMALL))
        self.assertEqual(report.errors, [])


class SkippedTest(TestCase):
    def test_skipped(self):
        strategy = Hyvin.Document.load(os.path.join(EXAMPLES, "kangasala", "strategy.hyvin"))
        skipped = Hyvin.Validator(date="2022-02-01").validate(strategy).skipped
        self.assertEqual({finding.hint for finding in skipped}, {"plan"})
        self.assertIn("align-aim-uncovered", {finding.code for finding in skipped})
        self.assertEqual(Hyvin.Report().skipped, [])


class ResultsTest(TestCase):
    def test_results(self):
        plan = Hyvin.Document.load(os.path.join(EXAMPLES, "kaarina", "plan.hyvin"))
        report = Hyvin.Validator(date="2018-03-31").validate(plan)
        results = {result.rule.code: result for result in report.results}
        result = results["goal-resource-missing"]
        self.assertEqual((result.n_judged, result.n_faulty, result.n_noted), (4, 2, 0))
        self.assertEqual(repr(result), "<Hyvin.RuleResult goal-resource-missing: "
                                       "4 judged, 2 faulty, 0 noted>")
        self.assertEqual(result.rule.maturity_area, Hyvin.MaturityArea.ACTION)
        self.assertEqual(results["align-aim-none"].n_judged, 0)
        self.assertNotIn("xml-not-well-formed", results)
        self.assertEqual(Hyvin.Report().results, [])


class RuleTest(TestCase):
    def test_list(self):
        rules = Hyvin.Rule.list()
        self.assertGreater(len(rules), 30)
        self.assertEqual(len({rule.code for rule in rules}), len(rules))
        for rule in rules:
            with self.subTest(rule=rule.code):
                self.assertIsInstance(rule, Hyvin.Rule)
                self.assertRegex(rule.code, "^[a-z]+(-[a-z]+)+$")
                self.assertIsInstance(rule.severity, Hyvin.Severity)
                self.assertIsInstance(rule.scope, Hyvin.RuleScope)
                self.assertIsInstance(rule.area, Hyvin.RuleArea)
                for language in (None, "en", "fi", "sv"):
                    self.assertTrue(rule.get_title(language))
                    self.assertTrue(rule.get_requirement(language))
                    self.assertTrue(rule.get_explanation(language))
                    self.assertTrue(rule.get_advice(language))
                    self.assertTrue(rule.get_source(language))
                self.assertNotEqual(rule.bad_example, rule.good_example)
                self.assertRegex(rule.since, r"^1\.\d+$")

    def test_lookup(self):
        rule = Hyvin.Rule.lookup("goal-resource-missing")
        self.assertEqual(rule.code, "goal-resource-missing")
        self.assertEqual(rule.severity, Hyvin.Severity.ERROR)
        self.assertEqual(rule.area, Hyvin.RuleArea.COMPLETENESS)
        self.assertEqual(rule.scope, Hyvin.RuleScope.DOCUMENT)
        self.assertEqual(rule.title, rule.get_title(None))
        self.assertEqual(rule.requirement, rule.get_requirement(None))
        self.assertEqual(rule.explanation, rule.get_explanation(None))
        self.assertEqual(rule.advice, rule.get_advice(None))
        self.assertEqual(rule.source, rule.get_source(None))
        self.assertNotIn("<resource", rule.bad_example)
        self.assertIn("<resource", rule.good_example)
        self.assertTrue(rule.exemptible)
        self.assertFalse(Hyvin.Rule.lookup("xml-not-well-formed").exemptible)
        self.assertEqual(rule.get_title("en"), "A goal has no resource")
        self.assertEqual(rule.get_requirement("en"), "Every goal has resources")
        self.assertEqual(str(rule), "goal-resource-missing")
        self.assertEqual(repr(rule), "<Hyvin.Rule code='goal-resource-missing'>")
        self.assert_error(Hyvin.Error.UNKNOWN_RULE, Hyvin.Rule.lookup, "nothing")
        self.assertRaises(TypeError, Hyvin.Rule.lookup, None)


if __name__ == "__main__":
    unittest.main()
