#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""failures.py LOG...: what failed, of meson's logs as JSON, with the end of what it printed.

Whoever runs all stages sees what failed first, not after a thousand lines of what did not."""
import json
import sys

GOOD = {"OK", "EXPECTEDFAIL", "SKIP"}
N_LINES = 60


def tell(path, test):
    print(f"\n== {test['result']}: {test['name']} ({path}), after {test['duration']:.1f} s, "
          f"status {test['returncode']}")
    for stream in "stdout", "stderr":
        for line in test.get(stream, "").splitlines()[-N_LINES:]:
            print("  " + line)


def main(paths):
    for path in paths:
        with open(path, encoding="utf-8") as log:
            for test in map(json.loads, log):
                if test["result"] not in GOOD:
                    tell(path, test)


if __name__ == "__main__":
    main(sys.argv[1:])
