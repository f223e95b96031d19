#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Every link within the documentation site leads somewhere.

    check-links.py SITE
"""

import html.parser
import pathlib
import sys
import urllib.parse


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.ids, self.links = set(), set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                self.ids.add(value)
            elif name in ("href", "src"):
                self.links.add(value)


def check(pages, name, files):
    faults = []
    for link in pages[name].links:
        parts = urllib.parse.urlsplit(link)
        if parts.scheme or parts.netloc:
            continue
        target = urllib.parse.unquote(parts.path) or name
        if target not in files:
            faults.append("%s: there is no %s" % (name, target))
        elif parts.fragment and target in pages and parts.fragment not in pages[target].ids:
            faults.append("%s: there is no %s#%s" % (name, target, parts.fragment))
    return faults


def main(site):
    site = pathlib.Path(site)
    files = {path.name for path in site.iterdir()}
    pages = {path.name: Page(path.read_text(encoding="utf-8")) for path in site.glob("*.html")}
    faults = [fault for name in sorted(pages) for fault in check(pages, name, files)]
    print("\n".join(faults), end="\n" if faults else "")

    pages["canary"] = Page('<a href="no.html"></a><a href="index.html#no"></a><a href="#no"></a>')
    files.add("canary")
    if len(check(pages, "canary", files)) != 3:
        print("links that lead nowhere are not noticed")
        return 1
    return 1 if faults or len(pages) < 500 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
