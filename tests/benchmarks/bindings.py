# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the Python bindings cost. Prints CPU seconds.

bindings.py validate DATE FILE   a file loaded and judged, without the start of Python
bindings.py series N             years and values of N observations: one object each, and
                                 as arrays
"""

import sys
import time

import gi

gi.require_version("Hyvin", "1")
from gi.repository import Hyvin


def measure(function, runs=1):
    """The CPU time of the run that was disturbed least."""
    times = []
    for _ in range(runs):
        start = time.process_time()
        function()
        times.append(time.process_time() - start)
    return min(times)


def validate(date, path):
    return Hyvin.Validator(date=date).validate(Hyvin.Document.load(path))


def main(operation, *arguments):
    if operation == "validate":
        print("%.6f" % measure(lambda: validate(*arguments)))
        return
    series = Hyvin.Series()
    for i in range(int(arguments[0])):
        series.add_observation(Hyvin.Observation(1900 + i % 200, "%d.%d" % (i, i % 10)))
    objects = measure(lambda: [(one.year, one.value) for one in series], 5)
    repeats = 100
    arrays = measure(lambda: [(series.years, series.values) for _ in range(repeats)], 5) / repeats
    print("%.9f %.9f" % (objects, arrays))


main(*sys.argv[1:])
