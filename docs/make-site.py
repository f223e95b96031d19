#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Makes the documentation site of the pages and the GIR, by way of gi-docgen.

    make-site.py GI-DOCGEN GIR SOURCE_ROOT VERSION OUTPUT PAGE…

The pages are written to be read in the repository too: as plain Markdown, that begins with
its heading, links other pages by their files and has names of C in `code`. Here links
become those of the site, names become links to the reference, and all pages stand in the
side bar. A type or a function that the library does not have stops the build.
"""

import html
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import gidocgen

BESIDE = {"beside": '<div class="beside"><div>', "and": "</div><div>", "end": "</div></div>"}
TITLES = {"README.md": "In short"}  # in the side bar, instead of the heading
IMAGES = ["docs/model.svg"]
GIR = "{http://www.gtk.org/introspection/core/1.0}"
C = "{http://www.gtk.org/introspection/c/1.0}"
TYPES = {"class": "class", "record": "struct", "enumeration": "enum", "bitfield": "flags",
         "constant": "const"}
CALLS = {"method": "method", "constructor": "ctor", "function": "type_func"}
CODE = re.compile(r"(?<!\[)`((?:Hyvin[A-Z]|hyvin_|HYVIN_)[\w:-]*)(?:\(\))?`")
LINK = re.compile(r"\[([^][]*)\]\((?!\w+:)([\w/.-]+)?(#[\w-]+)?\)")


def read_reference(gir):
    """Of each name in C, the page that tells of it."""
    pages = {}
    namespace = ElementTree.parse(gir).getroot().find(GIR + "namespace")
    for node in namespace:
        tag = node.tag.replace(GIR, "")
        name = node.get("name")
        if tag == "function":
            pages[node.get(C + "identifier")] = "func.%s.html" % name
        if tag not in TYPES or "glib:is-gtype-struct-for" in node.attrib:
            continue
        kind = "error" if node.get("{http://www.gtk.org/introspection/glib/1.0}error-domain") \
            else TYPES[tag]
        own = pages[node.get(C + "type")] = "%s.%s.html" % (kind, name)
        for child in node:
            tag = child.tag.replace(GIR, "")
            if tag in CALLS:
                pages[child.get(C + "identifier")] = "%s.%s.%s.html" % (
                    CALLS[tag], name, child.get("name"))
            elif tag == "member":
                pages[child.get(C + "identifier")] = own
            elif tag == "property":
                pages["Hyvin%s:%s" % (name, child.get("name"))] = "property.%s.%s.html" % (
                    name, child.get("name"))
    return pages


def outside_code(text, change):
    parts = re.split(r"(^```.*?^```$)", text, flags=re.DOTALL | re.MULTILINE)
    return "".join(part if i % 2 else change(part) for i, part in enumerate(parts))


def link_name(match, reference, source):
    name = match[1]
    if name.startswith("HYVIN_") and name not in reference:  # the environment, macros
        return match[0]
    if name not in reference:
        raise SystemExit("%s: the library has no %s" % (source, name))
    return "[%s](%s)" % (match[0], reference[name])


def link_page(match, source, places):
    """Links what is on the site; of other files of the repository the text is left."""
    text, path, anchor = match.groups()
    target = (source.parent / (path or source.name)).resolve()
    if target in places:
        return "[%s](%s%s)" % (text, places[target], anchor or "")
    if not target.exists():
        raise SystemExit("%s: there is no %s" % (source, path))
    return text


def make_page(source, reference, places):
    text = source.read_text(encoding="utf-8")
    text = re.sub(r"\A(?:<!--.*?-->\n+)*", "", text, flags=re.DOTALL)
    title = TITLES.get(source.name) or re.match(r"# (.*)\n", text)[1]
    text = outside_code(text, lambda part: LINK.sub(
        lambda match: link_page(match, source, places), part))
    text = outside_code(text, lambda part: CODE.sub(
        lambda match: link_name(match, reference, source), part))
    return title, "Title: %s\n\n%s" % (title, text)


def make_pages(root, gir, pages, folder):
    """Writes the pages, and returns their titles by name."""
    reference = read_reference(gir)
    places = {page.resolve(): page.stem.lower() + ".html" for page in pages}
    for image in IMAGES:
        places[(root / image).resolve()] = pathlib.Path(image).name
        shutil.copy(root / image, folder)
    titles = {}
    for page in pages:
        name = page.stem.lower()
        titles[name], text = make_page(page, reference, places)
        (folder / (name + ".md")).write_text(text, encoding="utf-8")
    return titles


def make_theme(root, titles, folder):
    """The theme of gi-docgen, with the pages in the side bar."""
    theme = folder / "basic"
    shutil.copytree(pathlib.Path(gidocgen.__file__).parent / "templates" / "basic", theme)
    links = "".join('<a href="%s.html">%s</a>' % (name, html.escape(title))
                    for name, title in titles.items())
    base = (theme / "base.html").read_text(encoding="utf-8")
    bar = ('<div class="section"><h5>Guide</h5><div class="links">%s'
           '<a href="reference.html">API reference</a></div></div>{%% block sidebar %%}' % links)
    if "{% block sidebar %}" not in base:
        raise SystemExit("this gi-docgen has another theme: there is no place for the pages")
    (theme / "base.html").write_text(base.replace("{% block sidebar %}", bar), encoding="utf-8")
    with open(theme / "style.css", "a", encoding="utf-8") as style:
        style.write((root / "docs" / "site.css").read_text(encoding="utf-8"))


def lay_out(site, titles):
    """What a page marks to stand side by side does so, where there is room."""
    for name in titles:
        page = site / (name + ".html")
        text = page.read_text(encoding="utf-8")
        for mark, markup in BESIDE.items():
            text = text.replace("<!-- %s -->" % mark, markup)
        page.write_text(text, encoding="utf-8")


def make_config(root, titles, version, folder):
    config = (root / "docs" / "hyvin.toml").read_text(encoding="utf-8")
    files = ", ".join('"%s.md"' % name for name in titles)
    images = ", ".join('"%s"' % pathlib.Path(image).name for image in IMAGES)
    path = folder / "hyvin.toml"
    path.write_text(config.replace("@VERSION@", version) + (
        "\n[extra]\ncontent_files = [%s]\ncontent_images = [%s]\n" % (files, images)),
        encoding="utf-8")
    return path


def main(docgen, gir, root, version, output, *pages):
    root, output = pathlib.Path(root), pathlib.Path(output)
    shutil.rmtree(output, ignore_errors=True)
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        titles = make_pages(root, gir, [pathlib.Path(page) for page in pages], folder)
        make_theme(root, titles, folder)
        done = subprocess.run([docgen, "generate", "--quiet", "--fatal-warnings",
                               "--no-namespace-dir", "--output-dir", output,
                               "--config", make_config(root, titles, version, folder),
                               "--templates-dir", folder, "--content-dir", folder, gir],
                              check=False)
    if done.returncode != 0:
        raise SystemExit(done.returncode)
    lay_out(output, titles)
    (output / "index.html").rename(output / "reference.html")
    shutil.copy(output / "overview.html", output / "index.html")


if __name__ == "__main__":
    main(*sys.argv[1:])
