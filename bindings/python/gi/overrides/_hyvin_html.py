# SPDX-License-Identifier: LGPL-2.1-or-later
"""What notebooks show of documents and findings: HTML that needs no style sheet.

Every text goes through _escape(), for documents come from anywhere. Colours are of
badges alone, so that it reads on a dark page too.
"""

import html

MAX_ROWS = 100

_COLOURS = {"error": "#b00020", "warning": "#8a5300", "information": "#00539f", "off": "#5f5f5f"}
_MUTED = "opacity: 0.7; font-size: 90%"
_CELL = "text-align: left; vertical-align: top; padding: 0.15em 0.8em 0.15em 0"


def _escape(value):
    return html.escape(str(value))


def _span(style, value):
    return '<span style="%s">%s</span>' % (style, _escape(value))


def _badge(severity):
    nick = severity.value_nick
    return _span("background: %s; color: #fff; border-radius: 0.3em; padding: 0 0.4em; "
                 "font-size: 85%%" % _COLOURS.get(nick, _COLOURS["off"]), nick)


def _place(finding):
    place = [finding.file or finding.path]
    place.extend(number for number in (finding.line, finding.column) if number)
    return ":".join(str(part) for part in place if part is not None)


def _row(finding):
    lines = [_escape(finding.message), _span(_MUTED, "%s [%s]" % (_place(finding), finding.code))]
    if finding.noted_reason:
        lines.insert(1, _span(_MUTED, finding.noted_reason))
    return '<tr><td style="%s">%s</td><td style="%s">%s</td></tr>' % (
        _CELL, _badge(finding.severity), _CELL, "<br>".join(lines))


def _table(findings):
    rows = "".join(map(_row, findings))
    return '<table style="border-collapse: collapse; color: inherit">%s</table>' % rows


def show_finding(finding):
    return _table([finding])


def show_report(report):
    counts = [("errors", len(report.errors)), ("warnings", len(report.warnings)),
              ("information", len(report.information)), ("noted", len(report.noted))]
    head = "<p>%s</p>" % ", ".join("%s: <b>%d</b>" % count for count in counts)
    more = len(report) - MAX_ROWS
    rest = "<p>%s</p>" % _span(_MUTED, "… and %d more" % more) if more > 0 else ""
    return head + _table(report[:MAX_ROWS]) + rest


def _facts(document):
    """What kind of document, whose, and of when."""
    yield " ".join(document.roles.value_nicks)
    if document.authority is not None:
        yield document.authority
    for period in (document.term, document.period):
        if period is not None:
            yield "%s – %s" % (period.from_ or "", period.to or "")
    if document.name is not None:
        yield document.name


def _list(items):
    return '<ul style="margin: 0">%s</ul>' % "".join("<li>%s</li>" % item for item in items)


def _measure(measure):
    facts = list(measure.responsible)
    facts.extend([measure.status.value_nick] if measure.status else [])
    return _escape(measure) + (" " + _span(_MUTED, " · ".join(map(str, facts))) if facts else "")


def _goal(goal):
    parties = ", ".join(map(str, goal.responsible))
    head = _escape(goal) + (" " + _span(_MUTED, parties) if parties else "")
    return head + (_list(map(_measure, goal.measures)) if goal.measures else "")


def _plan(document):
    parts = []
    for area in document.focus_areas:
        parts.append("<b>%s</b>%s" % (_escape(area), _list(map(_goal, area.goals))))
    return "".join(parts)


_COUNTED = (("parties", "parties"), ("indicators", "indicators"), ("aims", "aims"),
            ("conclusions", "conclusions"), ("focus_areas", "focus areas"), ("reviews", "reviews"))


def show_document(document):
    facts = " · ".join(str(fact) for fact in _facts(document) if str(fact))
    counts = [(name, len(getattr(document, attribute))) for attribute, name in _COUNTED]
    counts += [("goals", len(document.list_goals())), ("measures", len(document.list_measures()))]
    summary = ", ".join("%s: %d" % count for count in counts if count[1])
    body = _plan(document)
    if body:
        summary = "<details><summary>%s</summary>%s</details>" % (summary, body)
    return "<div><b style=\"font-size: 115%%\">%s</b><br>%s<br>%s</div>" % (
        _escape(document), _span(_MUTED, facts), summary)
