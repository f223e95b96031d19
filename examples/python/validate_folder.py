#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Judges the documents of a folder, and writes an overview to look at in a browser.

    validate_folder.py plans -o overview.html --language fi

reads each *.hyvin of the folder and the folders in it. The documents of each authority
are judged as a set, so that its plan is held against its strategy. The overview has a
table of the documents and what was found in each, the worst first; a file that cannot
be read is there too, with the reason. --date says as of which day it is judged, if not
today.

Exit status: 0 no errors, 1 errors, 2 some file could not be read.
"""

import argparse
import html
import pathlib
import sys
from collections.abc import Iterable, Iterator
from typing import Optional

import gi

gi.require_version("Hyvin", "1")
from gi.repository import Hyvin

WORDS = {
    "fi": {"title": "Hyvinvointiasiakirjat", "document": "Asiakirja", "whose": "Kenen",
           "error": "Virhe", "warning": "Varoitus", "information": "Tiedoksi",
           "nothing": "ei löytynyt mitään", "unreadable": "tiedostoa ei voi lukea"},
    "sv": {"title": "Välfärdsdokument", "document": "Dokument", "whose": "Vems",
           "error": "Fel", "warning": "Varning", "information": "Upplysning",
           "nothing": "ingenting hittades", "unreadable": "filen kan inte läsas"},
    "en": {"title": "Welfare documents", "document": "Document", "whose": "Whose",
           "error": "Error", "warning": "Warning", "information": "Information",
           "nothing": "nothing was found", "unreadable": "the file cannot be read"},
}
SEVERITIES = ("error", "warning", "information")
STYLE = """
body { font: 16px/1.45 system-ui, sans-serif; color: #1d1d1f; max-width: 64em;
       margin: 2em auto; padding: 0 1em }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .35em .5em .35em 0; border-bottom: 1px solid #ddd;
         vertical-align: top }
td:first-child { overflow-wrap: anywhere }
@media (max-width: 40em) { table { font-size: .85em } }
td.number, th.number { text-align: right }
h2 { margin: 2em 0 .3em; font-size: 1.15em }
ul { list-style: none; margin: .4em 0; padding: 0 }
li { border-left: .3em solid #00539f; margin: .45em 0; padding-left: .7em }
li.error { border-color: #b00020 }
li.warning { border-color: #e0a100 }
small { color: #5f5f5f }
a { color: #00539f }
"""

Findings = dict[Optional[str], list[Hyvin.Finding]]  # by the name of the file


def load_folder(folder: str, language: str) -> tuple[list[Hyvin.Document], dict[str, str]]:
    """Gives the documents, and the reasons why others are not among them."""
    reader = Hyvin.Reader(language=language)
    documents = []
    problems = {}
    for path in sorted(pathlib.Path(folder).rglob("*.hyvin")):
        try:
            documents.append(reader.read(path))
        except (OSError, ValueError) as error:
            problems[str(path)] = str(error)
    return documents, problems


def make_sets(documents: list[Hyvin.Document]) -> Iterable[list[Hyvin.Document]]:
    """The documents of each authority; one without an authority's code is by itself."""
    sets: dict[Optional[str], list[Hyvin.Document]] = {}
    for document in documents:
        code = document.authority.code if document.authority else None
        sets.setdefault(code or document.name, []).append(document)
    return sets.values()


def judge(documents: list[Hyvin.Document], validator: Hyvin.Validator) -> Findings:
    findings: Findings = {document.name: [] for document in documents}
    for documents_of_one in make_sets(documents):
        for finding in validator.validate(documents_of_one):
            findings[finding.file].append(finding)
    return findings


def count(findings: list[Hyvin.Finding]) -> list[int]:
    """How many there are of each severity, the worst first."""
    return [sum(finding.severity.value_nick == severity for finding in findings) for severity in SEVERITIES]


def write_table(documents: list[Hyvin.Document], findings: Findings,
                words: dict[str, str]) -> Iterator[str]:
    yield "<table><tr><th>%s<th>%s%s</tr>" % (words["document"], words["whose"], "".join(
        '<th class="number">%s' % words[severity] for severity in SEVERITIES))
    for number, document in enumerate(documents):
        yield '<tr><td><a href="#d%d">%s</a><td>%s%s</tr>' % (
            number, html.escape(str(document)), html.escape(str(document.authority or "–")),
            "".join('<td class="number">%d' % n for n in count(findings[document.name])))
    yield "</table>"


def write_findings(findings: list[Hyvin.Finding], words: dict[str, str]) -> Iterator[str]:
    if not findings:
        yield "<p>%s</p>" % words["nothing"]
        return
    yield "<ul>"
    for finding in findings:
        severity = finding.severity.value_nick
        yield '<li class="%s">%s<br><small>%s, %s:%d [%s]</small>' % (
            severity, html.escape(finding.message), words[severity],
            html.escape(finding.file or ""), finding.line, html.escape(finding.code))
    yield "</ul>"


def write_page(documents: list[Hyvin.Document], findings: Findings, problems: dict[str, str],
               language: str) -> Iterator[str]:
    words = WORDS[language]
    yield '<!DOCTYPE html>\n<html lang="%s"><meta charset="utf-8">' % language
    yield '<meta name="viewport" content="width=device-width">'
    yield "<title>%s</title><style>%s</style>" % (words["title"], STYLE)
    yield "<h1>%s</h1>" % words["title"]
    documents = sorted(documents, key=lambda document: count(findings[document.name]),
                       reverse=True)
    yield from write_table(documents, findings, words)
    for path, problem in problems.items():
        yield '<h2>%s</h2><ul><li class="error">%s<br><small>%s</small></ul>' % (
            html.escape(path), words["unreadable"], html.escape(problem))
    for number, document in enumerate(documents):
        yield '<h2 id="d%d">%s</h2>' % (number, html.escape(str(document)))
        yield from write_findings(findings[document.name], words)


def main() -> int:
    parser = argparse.ArgumentParser(description="Writes an overview of a folder of documents.")
    parser.add_argument("folder")
    parser.add_argument("-o", "--output", default="overview.html")
    parser.add_argument("--language", choices=sorted(WORDS), default="fi")
    parser.add_argument("--date", help="the day to judge by, such as 2022-06-30")
    options = parser.parse_args()

    validator = Hyvin.Validator(date=options.date, language=options.language)
    documents, problems = load_folder(options.folder, options.language)
    if not documents and not problems:
        raise FileNotFoundError("%s: there are no .hyvin files" % options.folder)
    findings = judge(documents, validator)
    with open(options.output, "w", encoding="utf-8") as file:
        for line in write_page(documents, findings, problems, options.language):
            print(line, file=file)
    print(options.output)
    if problems:
        return 2
    return 1 if any(count(found)[0] for found in findings.values()) else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        sys.exit(2)
