#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Measures libhyvin and its peers, and prints a table of ratios.

usage: run.py --build BUILD [--quick] [--only WORD] [--write FILE]

Each round runs every command once, one after another, so that a busy minute
disturbs all of them alike; the table has the median of the rounds and, after it,
the least and the most. A ratio is the median of the rounds' own ratios: what
changes the pace of the machine between two rounds is not in it. Times are CPU
times, user and system, unless said otherwise. What cannot be measured here is in
the table with the reason.
"""

import argparse
import collections
import datetime
import json
import math
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
MUNICIPALITIES = os.path.join(ROOT, "libhyvin", "data", "municipalities.ini")
SCHEMA = os.path.join(ROOT, "libhyvin", "data", "hyvin.rng")
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"

DATE_OF_ONE = "2022-12-15"      # the day that documents are judged by
DATE_OF_SET = "2025-05-15"
MB = 1000 * 1000

# Seconds that a command may take.
LIMIT = 30

# How much memory a tree of libxml2 takes, in sizes of its file.
TREE = 14

# What was too little for a clock, or for a count of pages, is so much.
LEAST = 1e-12


class Skip(Exception):
    """Something cannot be measured here; says why."""


Sizes = collections.namedtuple("Sizes", (
    "corpus", "plan", "rounds", "small_rounds", "small", "lxml", "save", "folder", "sets", "rules",
    "rules_sets", "python", "series"))

FULL = Sizes(
    corpus=[1 * MB, 10 * MB, 100 * MB, 500 * MB], plan=[1 * MB, 10 * MB, 100 * MB],
    rounds=5, small_rounds=11, small=10 * MB, lxml=10 * MB, save=[10 * MB, 100 * MB],
    folder=(308, 200 * 1000),
    sets=[500, 1000, 2000, 4000], rules=2 * MB, rules_sets=130, python=100 * MB,
    series=[20, 240, 1000])
QUICK = Sizes(
    corpus=[50 * 1000, 200 * 1000], plan=[50 * 1000, 200 * 1000],
    rounds=1, small_rounds=1, small=0, lxml=50 * 1000, save=[50 * 1000], folder=(4, 50 * 1000),
    sets=[13, 26], rules=50 * 1000, rules_sets=13, python=50 * 1000,
    series=[20, 240])

KINDS = {"corpus": "observations", "plan": "texts"}

# Of what each quantity may be, in the order of KINDS.
LOAD_TO_SAX = {"corpus": 1.4, "plan": 2.5}
VALIDATE_TO_SAX = {"corpus": 1.7, "plan": 3.5}
MEMORY = {"corpus": 0.8, "plan": 2.5}
EXPONENT = 1.15                 # of what should be linear
QUADRATIC = 1.5                 # what is over it is a rule to look at


class TooLong(Exception):
    """A command was stopped."""


class Spread:
    """What the rounds gave."""

    def __init__(self, numbers):
        self.numbers = sorted(numbers)
        self.median = statistics.median(self.numbers)

    def show(self, unit=None):
        unit = unit or ("s" if self.median >= 1 else "ms")
        scale = {"ms": 1000, "s": 1, "MB": 1 / MB}[unit]
        least, middle, most = (number * scale for number in (
            self.numbers[0], self.median, self.numbers[-1]))
        return "%.3g %s (%.3g–%.3g)" % (middle, unit, least, most)


def get_ratio(above, below):
    """The median of the ratios of the rounds, one number of each for every round."""
    return statistics.median(max(a, LEAST) / max(b, LEAST) for a, b in zip(above, below))


Run = collections.namedtuple("Run", ("cpu", "wall", "memory", "printed"))


def size_name(size):
    return "%g MB" % (size / MB) if size >= MB else "%g kB" % (size / 1000)


class Bench:
    def __init__(self, build, sizes, directory):
        self.build = build
        self.sizes = sizes
        self.directory = directory
        self.rows = []
        self.notes = []
        self.runs = {}          # of the batches on a file that several rows need
        self.too_long = set()   # commands that are not tried on files yet larger
        self.python = self.read_option("python")
        self.environment = dict(
            os.environ, LC_ALL="C.UTF-8", PYTHONDONTWRITEBYTECODE="1",
            PYTHONPATH=os.path.join(ROOT, "bindings", "python"),
            GI_TYPELIB_PATH=os.path.join(build, "libhyvin"),
            LD_LIBRARY_PATH=os.path.join(build, "libhyvin"))

    def read_option(self, name):
        output = subprocess.run(["meson", "introspect", "--buildoptions", self.build],
                                stdout=subprocess.PIPE, check=True).stdout
        return next(option["value"] for option in json.loads(output) if option["name"] == name)

    def tool(self, name):
        return os.path.join(self.build, "tests", "benchmarks", name)

    def hyvin(self):
        return os.path.join(self.build, "examples", "hyvin", "hyvin")

    # Documents

    def generate(self, kind, size):
        path = os.path.join(self.directory, "%s-%d.hyvin" % (kind, size))
        if not os.path.exists(path):
            with open(path, "wb") as file:
                subprocess.run([self.tool("generate"), MUNICIPALITIES, kind, str(size)],
                               stdout=file, check=True)
        return path

    def generate_directory(self, kind, *numbers):
        directory = os.path.join(self.directory, "-".join([kind] + [str(one) for one in numbers]))
        if not os.path.exists(directory):
            os.mkdir(directory)
            subprocess.run([self.tool("generate"), MUNICIPALITIES, kind, directory]
                           + [str(one) for one in numbers], check=True)
        return sorted(os.path.join(directory, name) for name in os.listdir(directory))

    # Measuring

    def run(self, command):
        """Runs a command once; the programs of the bench print their own CPU time last."""
        result = subprocess.run([self.tool("measure"), str(LIMIT)] + command, env=self.environment,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, check=False)
        if result.returncode == 124:
            raise TooLong
        if result.returncode not in (0, 1):  # 1: there are findings
            raise Skip("%s failed: %s" % (os.path.basename(command[0]),
                                          result.stderr.decode(errors="replace").splitlines()[0]))
        cpu, wall, memory = result.stderr.split()[-3:]
        return Run(float(cpu), float(wall), int(memory) * 1024, result.stdout.decode())

    def count_rounds(self, size):
        return self.sizes.small_rounds if size <= self.sizes.small else self.sizes.rounds

    def rounds(self, commands, count=None):
        """Runs commands in turn; gives the runs of each, none of those that took too long."""
        runs = {name: [] for name in commands}
        commands = dict(commands)
        for _ in range(count or self.sizes.rounds):
            for name, command in list(commands.items()):
                try:
                    runs[name].append(self.run(command))
                except TooLong:
                    runs[name] = []
                    del commands[name]
        return runs

    def on_file(self, kind, size):
        """The batch that most rows are made of."""
        if (kind, size) not in self.runs:
            path = self.generate(kind, size)
            commands = {
                "S": ["xmllint", "--noout", "--sax", path],
                "load": [self.tool("bench"), "load", path],
                "validate": [self.tool("bench"), "validate", DATE_OF_ONE, path],
            }
            if TREE * size < available_memory():
                commands["T"] = ["xmllint", "--noout", path]
                commands["R"] = ["xmllint", "--noout", "--relaxng", SCHEMA, path]
            for name in commands.keys() & {name for name, slow in self.too_long if slow == kind}:
                commands[name] = None
            runs = self.rounds({name: command for name, command in commands.items() if command},
                               self.count_rounds(size))
            self.runs[kind, size] = {name: runs.get(name, []) for name in commands}
            self.too_long |= {(name, kind) for name, all_ in runs.items() if not all_}
        return self.runs[kind, size]

    # The table

    def add(self, quantity, ours, theirs, ratio, target, met):
        words = {True: "yes", False: "**no**", None: "not known"}
        self.rows.append((quantity, ours, theirs, ratio, target, words[met]))

    def compare(self, quantity, runs, ours, theirs, target, field="cpu", least=False):
        """A row for the ratio of two commands: at most the target, or at least."""
        if theirs not in runs:
            raise Skip("a tree of this file does not fit in the memory of this machine")
        owns, others = ([getattr(run, field) for run in runs[name]] for name in (ours, theirs))
        own = Spread(owns)
        if not runs[theirs]:
            self.add(quantity, own.show(), "over %d s" % LIMIT, "< %.3f" % (own.median / LIMIT),
                     "≤ %g" % target, True if own.median / LIMIT <= target else None)
            return
        ratio = get_ratio(others, owns) if least else get_ratio(owns, others)
        self.add(quantity, own.show(), Spread(others).show(),
                 "%.2f" % ratio + (" × faster" if least else ""),
                 ("≥ %g ×" if least else "≤ %g") % target,
                 ratio >= target if least else ratio <= target)

    def attempt(self, quantity, function, *arguments):
        """Makes the row of a quantity, or one that says why there is none."""
        try:
            function(quantity, *arguments)
        except Skip as reason:
            self.rows.append((quantity, "–", "–", "–", "–", "skipped: %s" % reason))
        except FileNotFoundError as error:
            self.rows.append((quantity, "–", "–", "–", "–", "skipped: no %s" % error.filename))
        print(" | ".join(self.rows[-1]), file=sys.stderr, flush=True)


def available_memory():
    with open("/proc/meminfo", encoding="ascii") as file:
        for line in file:
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    return 0


# The rows. Each quantity is a function that measures it and adds its row.

def peer_row(bench, quantity, kind, size, ours, theirs, target):
    bench.compare(quantity, bench.on_file(kind, size), ours, theirs, target)


def load_rows(bench):
    for kind, name in KINDS.items():
        for size in getattr(bench.sizes, kind):
            for theirs, peer, target in (("S", "xmllint --sax", LOAD_TO_SAX[kind]),
                                         ("T", "xmllint", 0.5)):
                bench.attempt("load, %s %s, to `%s`" % (name, size_name(size), peer),
                              lambda *all_: peer_row(bench, *all_),
                              kind, size, "load", theirs, target)


def validate_rows(bench):
    for kind, name in KINDS.items():
        for size in getattr(bench.sizes, kind):
            for theirs, peer, target in (("S", "xmllint --sax", VALIDATE_TO_SAX[kind]),
                                         ("R", "xmllint --relaxng", 0.2)):
                bench.attempt("load and all rules, %s %s, to `%s`" % (name, size_name(size), peer),
                              lambda *all_: peer_row(bench, *all_),
                              kind, size, "validate", theirs, target)


def lxml_row(bench, quantity, kind):
    if subprocess.run([bench.python, "-c", "import lxml.etree"], stderr=subprocess.DEVNULL,
                      check=False).returncode != 0:
        raise Skip("%s has no lxml" % bench.python)
    path = bench.generate(kind, bench.sizes.lxml)
    runs = bench.rounds({
        "validate": [bench.tool("bench"), "validate", DATE_OF_ONE, path],
        "lxml": [bench.python, os.path.join(HERE, "five_rules.py"), path],
    }, bench.count_rounds(bench.sizes.lxml))
    bench.compare(quantity, runs, "validate", "lxml", 5, least=True)


def lxml_rows(bench):
    for kind, name in KINDS.items():
        bench.attempt("all rules, %s %s, to five of them in Python with lxml"
                      % (name, size_name(bench.sizes.lxml)),
                      lambda *all_: lxml_row(bench, *all_), kind)


def save_row(bench, quantity, kind, size):
    if TREE * size > available_memory():
        raise Skip("a tree of this file does not fit in the memory of this machine")
    path = bench.generate(kind, size)
    runs = bench.rounds({
        "save": [bench.tool("bench"), "save", path],
        "format": ["xmllint", "--format", "--output", path + ".formatted", path],
    }, bench.count_rounds(size))
    bench.compare(quantity, runs, "save", "format", 0.5)
    os.remove(path + ".saved")
    os.remove(path + ".formatted")


def save_rows(bench):
    for kind, name in KINDS.items():
        for size in bench.sizes.save:
            bench.attempt("load and save, %s %s, to `xmllint --format`" % (name, size_name(size)),
                          lambda *all_: save_row(bench, *all_), kind, size)


def memory_row(bench, quantity, kind, size):
    memory = Spread([run.memory for run in bench.on_file(kind, size)["validate"]])
    limit = MEMORY[kind] * size + 8 * MB
    bench.add(quantity, memory.show("MB"), "file %s" % size_name(size),
              "%.2f × file" % (memory.median / size),
              "≤ %g × file + 8 MB = %.3g MB" % (MEMORY[kind], limit / MB), memory.median <= limit)


def memory_rows(bench):
    for kind, name in KINDS.items():
        for size in getattr(bench.sizes, kind):
            bench.attempt("peak memory of load and all rules, %s %s" % (name, size_name(size)),
                          lambda *all_: memory_row(bench, *all_), kind, size)


def command_row(bench, quantity):
    path = bench.generate("plan", 50 * 1000)
    runs = bench.rounds({
        "hyvin": [bench.hyvin(), "validate", "--date", DATE_OF_ONE, path],
        "xmllint": ["xmllint", "--noout", path],
    }, bench.sizes.small_rounds)
    bench.compare(quantity, runs, "hyvin", "xmllint", 1.5)


def command_rows(bench):
    bench.attempt("`hyvin validate`, a plan of 50 kB, from start to end, to `xmllint`",
                  lambda *all_: command_row(bench, *all_))


def folder_row(bench, quantity):
    listed = bench.run([bench.hyvin(), "validate", "--help"]).printed
    if "--jobs" not in listed:
        raise Skip("the command has no --jobs")
    if os.cpu_count() < 2:
        raise Skip("there is one processor")
    directory = os.path.dirname(bench.generate_directory("folder", *bench.sizes.folder)[0])
    command = [bench.hyvin(), "validate", "--set-by", "file", "--date", DATE_OF_ONE]
    runs = bench.rounds({"two": command + ["--jobs", "2", directory],
                         "one": command + ["--jobs", "1", directory]})
    bench.compare(quantity, runs, "two", "one", 1.8, field="wall", least=True)


def folder_rows(bench):
    n_files, size = bench.sizes.folder
    bench.attempt("a folder of %d files of %s, two jobs to one, wall-clock" % (n_files, size_name(size)),
                  lambda *all_: folder_row(bench, *all_))


def own_times(runs):
    """The CPU times of the work, without the start of the process."""
    return [float(run.printed.split()[-1]) for run in runs]


def flat_row(bench, quantity, runs, sizes, take, scale, unit):
    """Cost by byte of the largest file to that of the smallest."""
    costs = [[cost / size for cost in take(runs[size])] for size in sizes]
    ratio = get_ratio(costs[1], costs[0])
    shown = ["%.3g %s" % (statistics.median(all_) * scale, unit) for all_ in costs]
    bench.add(quantity, shown[1], shown[0], "%.2f" % ratio, "0.85 – 1.15", 0.85 <= ratio <= 1.15)


def flat_rows(bench):
    empty = [bench.tool("bench"), "validate", DATE_OF_ONE, bench.generate("corpus", 1)]
    start = bench.rounds({"empty": empty}, bench.sizes.small_rounds)["empty"]
    start_time = statistics.median(own_times(start))
    start_memory = statistics.median(run.memory for run in start)
    takes = {
        "CPU time": (lambda runs: [time - start_time for time in own_times(runs)], 1e9, "ns"),
        "memory": (lambda runs: [run.memory - start_memory for run in runs], 1, "bytes"),
    }
    for kind, name in KINDS.items():
        sizes = [getattr(bench.sizes, kind)[i] for i in (0, -1)]
        runs = bench.rounds({size: [bench.tool("bench"), "validate", DATE_OF_ONE,
                                    bench.generate(kind, size)] for size in sizes})
        for what, (take, scale, unit) in takes.items():
            bench.attempt("%s by byte of the file, load and all rules, %s, %s to %s"
                          % (what, name, size_name(sizes[-1]), size_name(sizes[0])),
                          lambda *all_: flat_row(bench, *all_), runs, sizes, take, scale, unit)


def get_exponent(small, large, factor):
    """How times grow from one size to another."""
    return math.log(get_ratio(large, small)) / math.log(factor)


def linear_row(bench, quantity, numbers, commands):
    """How CPU time grows between the two largest of several sizes."""
    runs = bench.rounds(commands)
    times = [own_times(runs[number]) for number in numbers]
    exponent = get_exponent(times[-2], times[-1], numbers[-1] / numbers[-2])
    medians = [statistics.median(all_) for all_ in times]
    bench.add(quantity, "%.3g s" % medians[-1],
              " → ".join("%.3g" % one for one in medians[:-1]) + " s",
              "exponent %.2f" % exponent, "≤ %g" % EXPONENT, exponent <= EXPONENT)


def linear_rows(bench):
    numbers = bench.sizes.sets
    bench.attempt("load and all rules, sets of %s documents" % ", ".join(map(str, numbers)),
                  lambda quantity: linear_row(bench, quantity, numbers, {
                      number: [bench.tool("bench"), "validate", DATE_OF_SET]
                      + bench.generate_directory("set", number) for number in numbers}))
    sizes = bench.sizes.plan
    bench.attempt("load and all rules, one plan of %s" % ", ".join(map(size_name, sizes)),
                  lambda quantity: linear_row(bench, quantity, sizes, {
                      size: [bench.tool("bench"), "validate", DATE_OF_ONE,
                             bench.generate("plan", size)] for size in sizes}))


def read_rules(printed):
    """The time of judging by each rule alone."""
    times = dict(line.split() for line in printed.splitlines() if " " in line)
    return {code: float(time) for code, time in times.items() if code != "none"}


def gather_rules(runs):
    """The times of each rule, one of every round."""
    rounds = [read_rules(run.printed) for run in runs]
    return {code: [times[code] for times in rounds] for code in rounds[0]}


def rules_row(bench, quantity, date, small, large):
    """Each rule alone, on so much and on four times as much."""
    runs = bench.rounds({"small": [bench.tool("bench"), "rules", date] + small,
                         "large": [bench.tool("bench"), "rules", date] + large})
    before, after = (gather_rules(runs[name]) for name in ("small", "large"))
    exponents = {code: get_exponent(before[code], after[code], 4) for code in after}
    worst = max(exponents, key=exponents.get)
    offenders = sorted(code for code, exponent in exponents.items() if exponent > QUADRATIC)
    bench.add(quantity, "%d rules" % len(after),
              "over %g: %s" % (QUADRATIC, ", ".join(offenders) or "none"),
              "exponent %.2f at most (%s)" % (exponents[worst], worst),
              "≤ %g each" % QUADRATIC, not offenders)
    medians = {code: statistics.median(times) for code, times in after.items()}
    dear = sorted(medians, key=medians.get, reverse=True)[:5]
    bench.notes.append("The dearest of %s: %s." % (quantity, ", ".join(
        "`%s` %.3g ms" % (code, medians[code] * 1000) for code in dear)))


def rules_rows(bench):
    size, number = bench.sizes.rules, bench.sizes.rules_sets
    bench.attempt("each rule alone, one plan of %s and of %s" % (size_name(size), size_name(4 * size)),
                  lambda quantity: rules_row(bench, quantity, DATE_OF_ONE,
                                             [bench.generate("plan", size)],
                                             [bench.generate("plan", 4 * size)]))
    bench.attempt("each rule alone, sets of %d and of %d documents" % (number, 4 * number),
                  lambda quantity: rules_row(bench, quantity, DATE_OF_SET,
                                             bench.generate_directory("set", number),
                                             bench.generate_directory("set", 4 * number)))


def check_python(bench):
    run = subprocess.run([bench.python, "-c", "import gi; gi.require_version('Hyvin', '1'); "
                          "from gi.repository import Hyvin"], env=bench.environment,
                         stderr=subprocess.DEVNULL, check=False)
    if run.returncode != 0:
        raise Skip("there are no Python bindings")
    return [bench.python, os.path.join(HERE, "bindings.py")]


def python_row(bench, quantity, kind, size):
    script = check_python(bench)
    path = bench.generate(kind, size)
    runs = bench.rounds({"python": script + ["validate", DATE_OF_ONE, path],
                         "c": [bench.tool("bench"), "validate", DATE_OF_ONE, path]})
    times = {name: own_times(runs[name]) for name in runs}
    ratio = get_ratio(times["python"], times["c"])
    bench.add(quantity, Spread(times["python"]).show(), Spread(times["c"]).show(), "%.2f" % ratio,
              "≤ 1.1", ratio <= 1.1)


def series_row(bench, quantity, number):
    printed = bench.run(check_python(bench) + ["series", str(number)]).printed
    objects, arrays = (float(word) for word in printed.split())
    ratio = get_ratio([objects], [arrays])
    bench.add(quantity, "%.3g µs" % (arrays * 1e6), "%.3g µs" % (objects * 1e6),
              "%.0f × faster" % ratio, "≥ 50 ×", ratio >= 50)


def python_rows(bench):
    for kind, name in KINDS.items():
        size = min(bench.sizes.python, getattr(bench.sizes, kind)[-1])
        bench.attempt("load and all rules from Python, %s %s, without its start, to C"
                      % (name, size_name(size)),
                      lambda *all_: python_row(bench, *all_), kind, size)
    for number in bench.sizes.series:
        bench.attempt("Python: years and values of a series of %d, arrays to objects" % number,
                      lambda *all_: series_row(bench, *all_), number)


GROUPS = {
    "load": load_rows,
    "validate": validate_rows,
    "lxml": lxml_rows,
    "save": save_rows,
    "memory": memory_rows,
    "command": command_rows,
    "folder": folder_rows,
    "flat": flat_rows,
    "linear": linear_rows,
    "rules": rules_rows,
    "python": python_rows,
}


# What it was measured with

def first_line(*command):
    try:
        result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    except FileNotFoundError:
        return "none"
    return result.stdout.decode(errors="replace").split("\n")[0]


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        names = [line.split(":")[1].strip() for line in file if line.startswith("model name")]
    return names[0] if names else platform.machine()


def describe(bench):
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    versions = ", ".join("%s %s" % (name, first_line("pkg-config", "--modversion", package))
                         for name, package in (("libxml2", "libxml-2.0"), ("GLib", "glib-2.0")))
    return "\n".join((
        "* %s; %d cores; %.0f GB of memory" % (processor(), os.cpu_count(), memory / 1e9),
        "* %s; %s; build type %s" % (versions, "compiler " + first_line(bench.tool("bench"), "compiler"),
                                     bench.read_option("buildtype")),
        "* commit %s, measured on %s; %d rounds, of files up to %s %d" % (
            first_line("git", "-C", ROOT, "rev-parse", "--short", "HEAD"),
            datetime.date.today().isoformat(), bench.sizes.rounds,
            size_name(bench.sizes.small), bench.sizes.small_rounds)))


def make_table(bench):
    head = ("what", "libhyvin", "the other", "ratio", "target", "met")
    lines = ["| " + " | ".join(row) + " |" for row in [head, ("---",) * len(head)] + bench.rows]
    return "\n".join([describe(bench), ""] + lines + [""] + bench.notes)


def write(path, table):
    """Puts the table between the markers of a document."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    before, rest = text.split(BEGIN)
    after = rest.split(END)[1]
    with open(path, "w", encoding="utf-8") as file:
        file.write("%s%s\n%s\n%s%s" % (before, BEGIN, table, END, after))


def main():
    parser = argparse.ArgumentParser(description="Measures libhyvin and its peers.")
    parser.add_argument("--build", required=True, help="a build directory, with its tests built")
    parser.add_argument("--quick", action="store_true", help="small sizes: whether it runs at all")
    parser.add_argument("--only", choices=GROUPS, action="append", help="only these rows")
    parser.add_argument("--write", metavar="FILE", help="put the table into a document")
    arguments = parser.parse_args()

    build = os.path.abspath(arguments.build)
    directory = tempfile.mkdtemp(prefix="benchmark-", dir=build)
    try:
        bench = Bench(build, QUICK if arguments.quick else FULL, directory)
        for name in arguments.only or GROUPS:
            GROUPS[name](bench)
        table = make_table(bench)
    finally:
        shutil.rmtree(directory)
    print(table)
    if arguments.write:
        write(arguments.write, table)


if __name__ == "__main__":
    main()
