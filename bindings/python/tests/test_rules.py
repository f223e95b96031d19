# SPDX-License-Identifier: LGPL-2.1-or-later
"""Rules of one's own: subclasses of Hyvin.Rule."""

import datetime
import gc
import importlib.util
import os
import threading
import unittest
import weakref

from support import EXAMPLES, KAARINA_PLAN, ROOT, TestCase

from gi.repository import GLib, Hyvin

PLAN = """<?xml version="1.0" encoding="UTF-8"?>
<document xmlns="urn:hyvin:1" version="1.0" xml:lang="fi" id="d" roles="plan">
  <title>T</title>
  <authority kind="municipality" code="211">
    <title>Kangasala</title>
  </authority>
  <plan>
    <focus-area id="f">
      <title>F</title>
      <goal id="g">
        <title>G</title>
        <measure id="m">
          <title>M</title>
        </measure>
        <measure id="n">
          <title>N</title>
        </measure>
      </goal>
    </focus-area>
  </plan>
%s</document>
"""

EXEMPTION = """  <exemptions>
    <exemption rule="own" subject="m">
      <reason><p>Syy</p></reason>
    </exemption>
  </exemptions>
"""


def read(rest=""):
    return Hyvin.Document.from_bytes((PLAN % rest).encode(), "plan.hyvin")


class Own(Hyvin.Rule):
    code = "own"
    area = "structure"
    element_type = Hyvin.Measure

    def do_check(self, measure, validation):
        validation.report(measure, "Seen: %s" % measure.title)


def validator(*rules):
    return Hyvin.Validator(profile="minimal", date="2022-06-30", language="en", rules=rules)


def judge(act, document=None):
    """What a rule that does this makes of the two measures."""
    class Acting(Own):
        def do_check(self, measure, validation):
            act(self, measure, validation)

    return list(validator(Acting()).validate(document or read()))


class FindingTest(TestCase):
    def test_findings(self):
        self.assertEqual([str(finding) for finding in validator(Own()).validate(read())],
                         ["plan.hyvin:12:9: warning: Seen: M [own]",
                          "plan.hyvin:15:9: warning: Seen: N [own]"])

    def test_related_and_hint(self):
        goal = []

        def act(rule, measure, validation):
            goal.append(measure.parent_element)
            validation.report(measure, "message", related=goal[-1], hint="value")

        finding = judge(act)[0]
        self.assertEqual(finding.related, goal[0])
        self.assertEqual(finding.hint, "value")

    def test_severity(self):
        judge_it = validator(Own())
        judge_it.set_severity("own", "error")
        self.assertEqual(len(judge_it.validate(read()).errors), 2)
        judge_it.set_severity("own", "off")
        self.assertEqual(list(judge_it.validate(read())), [])

    def test_exemption(self):
        report = validator(Own()).validate(read(EXEMPTION))
        self.assertEqual([(finding.code, finding.object_id) for finding in report],
                         [("own", "n")])
        self.assertEqual([(finding.code, finding.object_id, finding.noted_reason)
                          for finding in report.noted], [("own", "m", "Syy")])

    def test_exemption_of_an_unknown_rule(self):
        codes = [finding.code for finding in validator().validate(read(EXEMPTION))]
        self.assertEqual(codes, ["exemption-unused"])

    def test_in_the_midst_of_others(self):
        lines = [finding.line for finding in
                 Hyvin.Validator(rules=[Own()], date="2018-03-31").validate(
                     Hyvin.Document.load(KAARINA_PLAN))]
        self.assertEqual(lines, sorted(lines))

    def test_all_elements(self):
        seen = []

        class Everything(Hyvin.Rule):
            code = "everything"

            def do_check(self, element, validation):
                seen.append(element.element_name)

        Hyvin.Validator(rules=[Everything()]).validate(read())
        self.assertEqual(seen, ["document", "authority", "focus-area", "goal", "measure", "measure"])


class RuleTest(TestCase):
    def test_facts(self):
        class Told(Hyvin.Rule):
            code = "told"
            severity = Hyvin.Severity.ERROR
            scope = "set"
            element_type = Hyvin.Goal
            title = {"fi": "Otsikko", "sv": "Rubrik", "en": "Title"}
            requirement = {"fi": "Vaatimus", "sv": "Krav"}
            advice = "Neuvo"

            def do_check(self, goal, validation):
                pass

        rule = Told()
        self.assertEqual((Told.code, rule.code, str(rule)), ("told", "told", "told"))
        self.assertEqual(rule.severity, Hyvin.Severity.ERROR)
        self.assertEqual(rule.scope, Hyvin.RuleScope.SET)
        self.assertEqual(rule.area, Hyvin.RuleArea.COMPLETENESS)
        self.assertEqual(rule.element_type, Hyvin.Goal.__gtype__)
        self.assertEqual([rule.get_title(language) for language in ("fi", "sv", "en")],
                         ["Otsikko", "Rubrik", "Title"])
        self.assertEqual([rule.get_requirement(language) for language in ("fi", "sv")],
                         ["Vaatimus", "Krav"])
        self.assertEqual(rule.advice, "Neuvo")
        self.assertIsNone(rule.explanation)
        self.assertIsNone(rule.since)
        with self.assertRaises(AttributeError):
            rule.code = "other"

    def test_keyword_arguments(self):
        rule = Own(code="own-two", severity="information")
        self.assertEqual((rule.code, rule.severity), ("own-two", Hyvin.Severity.INFORMATION))
        with self.assertRaises(TypeError):
            Own(colour="red")

    def test_wrong_facts(self):
        for facts in ({"element_type": int}, {"element_type": "Measure"}, {"title": 5}):
            with self.assertRaises(TypeError, msg=facts):
                Own(**facts)
        for facts in ({"severity": "grave"}, {"code": "a\0b"}):
            with self.assertRaises(ValueError, msg=facts):
                Own(**facts)

    def test_what_cannot_be_added(self):
        judge_it = validator(Own())
        self.assert_error(Hyvin.Error.DUPLICATE, judge_it.add_rule, Own())
        self.assert_error(Hyvin.Error.DUPLICATE, judge_it.add_rule, Own(code="text-missing"))
        self.assert_error(Hyvin.Error.RULE, judge_it.add_rule, Own(code="Own Rule"))
        self.assert_error(Hyvin.Error.RULE, judge_it.add_rule, Hyvin.Rule(code="base"))
        for wrong in (None, "own", Own):
            with self.assertRaises(TypeError):
                judge_it.add_rule(wrong)
        self.assertEqual(len(judge_it.rules), 1)

    def test_remove(self):
        rule = Own()
        judge_it = validator(rule)
        self.assertTrue(judge_it.remove_rule(rule))
        self.assertFalse(judge_it.remove_rule(rule))
        self.assertEqual(list(judge_it.validate(read())), [])

    def test_mixin_and_parents(self):
        class Checks:
            def do_check(self, measure, validation):
                validation.report(measure, "mixed in")

        class Mixed(Checks, Hyvin.Rule):
            code = "mixed"
            area = "structure"
            element_type = Hyvin.Measure

        class Child(Mixed):
            code = "child"

        messages = [finding.message for finding in validator(Mixed(), Child()).validate(read())]
        self.assertEqual(messages, ["mixed in"] * 4)

    def test_super_raises_as_it_is(self):
        class Breaks(Own):
            def do_check(self, measure, validation):
                raise LookupError("nobody")

        class Mends(Breaks):
            def do_check(self, measure, validation):
                try:
                    super().do_check(measure, validation)
                except LookupError:
                    validation.report(measure, "mended")

        messages = [finding.message for finding in validator(Mends()).validate(read())]
        self.assertEqual(messages, ["mended"] * 2)


class StrangeError(GLib.Error):
    def __init__(self):
        self.domain = self.code = self.message = None


class Unspeakable(Exception):
    def __str__(self):
        raise RuntimeError("no words")


class FailureTest(TestCase):
    def fail_with(self, act):
        findings = judge(act)
        self.assertEqual([(finding.code, finding.object_id, finding.severity) for finding in findings],
                         [("rule-failed", "m", Hyvin.Severity.ERROR),
                          ("rule-failed", "n", Hyvin.Severity.ERROR)])
        return findings[0].message

    def test_exceptions(self):
        for exception, text in (
                (ValueError("too big"), "ValueError: too big"),
                (KeyError("a"), "KeyError: 'a'"),
                (ZeroDivisionError("line\nbreak"), "ZeroDivisionError: line break"),
                (Exception("nul\0 and \udc80"), "Exception: nul and ?"),
                (GLib.Error("of GLib", "a-domain", 3), "of GLib"),
                (StrangeError(), "StrangeError"),
                (Unspeakable(), "Unspeakable"),
                (StopIteration(), "StopIteration"),
                (AssertionError(), "AssertionError"),
                (MemoryError(), "MemoryError")):
            def act(rule, measure, validation):
                raise exception

            with self.subTest(text):
                message = self.fail_with(act)
                self.assertIn("The rule “own” failed to judge “M”: ", message)
                self.assertIn(text, message)
                self.assertIn("(test_rules.py:", message)

    def test_endless_recursion(self):
        def act(rule, measure, validation):
            act(rule, measure, validation)

        self.assertIn("RecursionError", self.fail_with(act))

    def test_wrong_arguments(self):
        class Few(Own):
            def do_check(self):
                pass

        findings = validator(Few()).validate(read())
        self.assertEqual({finding.code for finding in findings}, {"rule-failed"})
        self.assertIn("TypeError", findings[0].message)

    def test_reports_that_cannot_be(self):
        stranger = Hyvin.Goal()
        other = read()
        for act, text in (
                (lambda rule, measure, validation: validation.report(None, "x"), "TypeError"),
                (lambda rule, measure, validation: validation.report("m", "x"), "TypeError"),
                (lambda rule, measure, validation: validation.report(rule, "x"), "TypeError"),
                (lambda rule, measure, validation: validation.report(measure, None), "TypeError"),
                (lambda rule, measure, validation: validation.report(measure, ""), "message"),
                (lambda rule, measure, validation: validation.report(measure, "a\0b"), "ValueError"),
                (lambda rule, measure, validation: validation.report(stranger, "x"), "none of"),
                (lambda rule, measure, validation: validation.report(other["m"], "x"), "none of"),
                (lambda rule, measure, validation: validation.report(measure, "x", other), "none of")):
            with self.subTest(text):
                self.assertIn(text, self.fail_with(act))

    def test_the_walk_goes_on(self):
        class Fails(Own):
            def do_check(self, measure, validation):
                raise ValueError

        report = validator(Fails(code="fails"), Own()).validate(read())
        self.assertEqual([finding.code for finding in report],
                         ["own", "rule-failed", "own", "rule-failed"])

    def test_interrupts_are_raised_when_all_is_done(self):
        for interrupt in (KeyboardInterrupt, SystemExit):
            def act(rule, measure, validation):
                raise interrupt

            with self.assertRaises(interrupt):
                judge(act)
        self.assertEqual(len(validator(Own()).validate(read())), 2)

    def test_library_rules_are_not_called(self):
        other = Hyvin.Rule.lookup("goal-basis-missing")

        def act(rule, measure, validation):
            Hyvin.Rule.do_check(other, measure, validation)

        self.assertIn("called by the validator only", self.fail_with(act))


class ValidationTest(TestCase):
    def test_what_it_tells(self):
        seen = []

        def act(rule, measure, validation):
            seen.append((validation.date, validation.language, len(validation.document_set),
                         validation.resolve(measure, "g"), validation.resolve(measure, "nobody")))

        document = read()
        judge(act, document)
        self.assertEqual(seen[0], (datetime.date(2022, 6, 30), "en", 1, document["g"], None))

    def test_kept(self):
        kept = []
        document = read()
        judge(lambda rule, measure, validation: kept.append(validation), document)
        self.assertIs(kept[0], kept[1])
        self.assertIsNone(kept[0].document_set)
        self.assertIsNone(kept[0].resolve(document["m"], "g"))
        self.assertEqual(kept[0].date, datetime.date(2022, 6, 30))
        error = self.assert_error(Hyvin.Error.RULE, kept[0].report, document["m"], "late")
        self.assertIn("over", error.message)

    def test_in_another_thread(self):
        errors = []

        def report(measure, validation):
            try:
                validation.report(measure, "elsewhere")
            except GLib.Error as error:
                errors.append(error.message)

        def act(rule, measure, validation):
            thread = threading.Thread(target=report, args=(measure, validation))
            thread.start()
            thread.join()

        self.assertEqual(judge(act), [])
        self.assertIn("another thread", errors[0])


class LifeTest(TestCase):
    def test_rule_is_dropped(self):
        judge_it = validator(Own())
        gc.collect()
        self.assertEqual(len(judge_it.validate(read())), 2)

    def test_rule_with_state_is_kept(self):
        class Counts(Own):
            def __init__(self):
                super().__init__()
                self.seen = []

            def do_check(self, measure, validation):
                self.seen.append(measure.get_id())

        judge_it = validator(Counts())
        gc.collect()
        judge_it.validate(read())
        judge_it.validate(read())
        self.assertEqual(judge_it.rules[0].seen, ["m", "n", "m", "n"])

    def test_rule_goes_with_its_validator(self):
        rule = Own()
        gone = weakref.ref(rule)
        judge_it = validator(rule)
        judge_it.validate(read())
        del rule, judge_it
        gc.collect()
        self.assertIsNone(gone())

    def test_shared_by_two_validators(self):
        rule = Own()
        a, b = validator(rule), validator(rule)
        b.set_severity("own", "error")
        self.assertEqual(len(a.validate(read()).warnings), 2)
        self.assertEqual(len(b.validate(read()).errors), 2)
        a.remove_rule(rule)
        self.assertEqual(len(a.validate(read())), 0)
        self.assertEqual(len(b.validate(read())), 2)

    def test_findings_outlive_all(self):
        findings = list(validator(Own()).validate(read()))
        gc.collect()
        self.assertEqual([finding.code for finding in findings], ["own", "own"])

    def test_validator_changed_by_a_check(self):
        judge_it = validator()

        class Meddles(Own):
            def do_check(self, measure, validation):
                judge_it.remove_rule(self)
                judge_it.profile = "strict"
                judge_it.language = "fi"
                validation.report(measure, validation.language)

        judge_it.add_rule(Meddles())
        self.assertEqual([finding.message for finding in judge_it.validate(read())], ["en", "en"])

    def test_documents_changed_by_a_check(self):
        def act(rule, measure, validation):
            measure.parent_element.remove_measure(measure)

        self.assertEqual(judge(act), [])

    def test_validation_within_a_validation(self):
        def act(rule, measure, validation):
            for finding in validator(Own()).validate(read()):
                validation.report(measure, finding.message)

        self.assertEqual(len(judge(act)), 4)


class DataDirTest(TestCase):
    def test_data_dir(self):
        directory = self.make_directory()
        with open(os.path.join(directory, "words.ini"), "w") as file:
            file.write("[placeholder]\nany=m;\n")
        judge_it = Hyvin.Validator(profile="minimal", data_dir=directory)
        self.assertEqual(judge_it.data_dir, directory)
        self.assertEqual([finding.code for finding in judge_it.validate(read())],
                         ["text-placeholder"])
        with self.assertRaises(GLib.Error):
            judge_it.data_dir = os.path.join(directory, "nowhere")
        self.assertEqual(judge_it.data_dir, directory)
        judge_it.data_dir = None
        self.assertEqual(list(judge_it.validate(read())), [])


class ExampleTest(TestCase):
    def test_school_network(self):
        path = os.path.join(ROOT, "examples", "python", "school_network.py")
        spec = importlib.util.spec_from_file_location("school_network", path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        folder = os.path.join(EXAMPLES, "kangasala")
        documents = [Hyvin.Document.load(os.path.join(folder, name))
                     for name in sorted(os.listdir(folder))]
        judge_it = Hyvin.Validator(date="2022-06-30", language="fi",
                                   rules=[module.SchoolNetwork()])
        found = [finding for finding in judge_it.validate(documents)
                 if finding.code == "kunta-school-network"]
        self.assertEqual([finding.message for finding in found],
                         ["Lapsille suunnattu toimenpide ”Nuorisotilat auki viikonloppuisin” ei "
                          "kerro, miten se liittyy kouluverkkoon"])
        found[0].element.set_description({"fi": "Tilat ovat kouluissa."})
        self.assertEqual([finding for finding in judge_it.validate(documents)
                          if finding.code == "kunta-school-network"], [])


if __name__ == "__main__":
    unittest.main()
