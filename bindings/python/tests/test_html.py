# SPDX-License-Identifier: LGPL-2.1-or-later
"""What notebooks show."""

import html.parser
import unittest

from support import EVERYTHING, KAARINA_PLAN, KAARINA_STRATEGY, SMALL, TestCase

from gi.repository import Hyvin

EVIL = "<script>alert('&')</script>"


class Checker(html.parser.HTMLParser):
    """Knows the text, and whether every element ends."""

    def __init__(self, page):
        super().__init__()
        self.open = []
        self.seen = set()
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.seen.add(tag)
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag):
        if self.open.pop() != tag:
            raise ValueError("</%s> ends nothing" % tag)

    def handle_data(self, data):
        self.text += data


class HtmlTest(TestCase):
    def show(self, thing):
        page = Checker(thing._repr_html_())
        self.assertEqual(page.open, [])
        self.assertLessEqual(page.seen, {"b", "br", "code", "details", "div", "li", "p", "span",
                                         "summary", "table", "td", "tr", "ul"})
        return page.text

    def test_documents(self):
        text = self.show(Hyvin.Document.load(KAARINA_PLAN))
        self.assertTrue(text.startswith("Hyvinvointikertomus ja -suunnitelma 2018–2021"
                                        "report plan · Kaarina · 2017-06-01 – 2021-07-31"), text)
        self.assertIn("focus areas: 3, goals: 4, measures: 9", text)
        self.assertIn("Jokaisella nuorella on ystävä Sivistyspalvelut", text)
        self.assertIn("Mini-intervention käyttöönotto neuvonnassa Kaikki toimialat · planned", text)
        self.assertIn("aims: 3", self.show(Hyvin.Document.load(KAARINA_STRATEGY)))
        self.assertTrue(self.show(Hyvin.Document.load(EVERYTHING)))
        self.assertIn("Pieni", self.show(Hyvin.Document.from_bytes(SMALL)))
        self.assertTrue(self.show(Hyvin.Document()))

    def test_findings(self):
        report = Hyvin.Validator(date="2018-03-31").validate(Hyvin.Document.load(KAARINA_PLAN))
        for finding in report:
            text = self.show(finding)
            self.assertTrue(text.startswith(finding.severity.value_nick), text)
            self.assertIn(finding.message, text)
            self.assertTrue(text.endswith("plan.hyvin:%d:%d [%s]" % (
                finding.line, finding.column, finding.code)), text)
        text = self.show(report)
        self.assertTrue(text.startswith("errors: 9, warnings: 2, information: 1, noted: 0"), text)
        for finding in report:
            self.assertIn(finding.message, text)

    def test_noted(self):
        document = Hyvin.Document.load(KAARINA_PLAN)
        document.add_exemption(Hyvin.Exemption(rule="goal-resource-missing", subject="less-smoking",
                                               reason="Ei maksa mitään"))
        noted, = Hyvin.Validator(date="2018-03-31").validate(document).noted
        self.assertIn("Ei maksa mitään", self.show(noted))

    def test_no_more_than_reads_well(self):
        document = Hyvin.Document.from_bytes(SMALL)
        area = Hyvin.FocusArea(id="a", title="A")
        document.add_focus_area(area)
        for number in range(200):
            area.add_goal(Hyvin.Goal(id="goal-%d" % number, title="Goal %d" % number))
        report = Hyvin.Validator().validate(document)
        page = report._repr_html_()
        self.assertEqual(page.count("<tr>"), 100)
        self.assertIn("… and %d more" % (len(report) - 100), page)

    def test_escaped(self):
        document = Hyvin.Document.load(EVERYTHING)
        for element in [document, *document.list_elements(Hyvin.Element)]:
            for name in ("title", "name", "reason"):
                if name in element._fields:
                    setattr(element, name, EVIL)
        document.title = EVIL
        page = document._repr_html_()
        self.assertNotIn("<script", page)
        self.assertIn("&lt;script&gt;alert(&#x27;&amp;&#x27;)", page)
        self.assertGreater(self.show(document).count(EVIL), 5)
        report = Hyvin.Validator().validate(Hyvin.Document.from_bytes(bytes(document), EVIL))
        self.assertGreater(len(report), 0)
        for shown in [report, *report, *report.noted]:
            self.assertNotIn("<script", shown._repr_html_())
            self.assertIn(EVIL, self.show(shown))

    def test_checker(self):
        self.assertRaises(ValueError, Checker, "<b><i></b></i>")
        self.assertEqual(Checker("<p>").open, ["p"])


if __name__ == "__main__":
    unittest.main()
