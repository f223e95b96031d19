#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Every public symbol is documented, says since when it is there, and when it fails.

    check-reference.py GI-DOCGEN GIR CONFIG
"""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

GIR = "{http://www.gtk.org/introspection/core/1.0}"
DATED = ("class", "enumeration", "bitfield", "constant", "function", "method", "constructor",
         "property", "virtual-method")


def check(docgen, gir, config):
    """What gi-docgen and we have to say."""
    done = subprocess.run([docgen, "check", "--quiet", "--config", config, gir],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
                          check=False)
    faults = done.stdout.splitlines()
    if done.returncode != 0 and not faults:
        faults.append("gi-docgen check: exit status %d" % done.returncode)
    return faults + find_gaps(gir)


def find_gaps(gir):
    """What is documented but does not say enough."""
    faults = []
    namespace = ElementTree.parse(gir).getroot().find(GIR + "namespace")
    for kind in DATED:
        for node in namespace.iter(GIR + kind):
            if node.get("version") is None:
                faults.append("%s %s does not say since when it is there" % (kind, node.get("name")))
            if node.get("throws") and not re.search(r"\bfails?\b", node.findtext(GIR + "doc", ""),
                                                    re.IGNORECASE):
                faults.append("%s %s does not say when it fails" % (kind, node.get("name")))
    return faults


def change(gir, pattern, replacement):
    """A GIR with less in it."""
    with open(gir, encoding="utf-8") as file:
        text, count = re.subn(pattern, replacement, file.read(), count=1, flags=re.DOTALL)
    assert count == 1, pattern
    other = tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".gir")
    other.write(text)
    other.flush()
    return other


def main(docgen, gir, config):
    faults = check(docgen, gir, config)
    print("\n".join(faults), end="\n" if faults else "")
    for pattern, replacement in (
            (r'(<method name="get_title".*?)<doc [^>]*>.*?</doc>', r"\1"),
            (r'(<method name="get_title"[^>]*?) version="1.0"', r"\1"),
            (r"Fails with", "May go with")):
        with change(gir, pattern, replacement) as other:
            if len(check(docgen, other.name, config)) <= len(faults):
                faults.append("what is missing is not noticed: " + pattern)
                print(faults[-1])
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
