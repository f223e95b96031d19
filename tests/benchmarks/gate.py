#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Counts the instructions that loading, judging and saving take by byte of the file,
and fails when they are more than 5 % over the record.

usage: gate.py --build BUILD [--update]

Unlike times they do not depend on the machine or on what else it does, but they do
on the compiler and the libraries: with others than those of the record the exit
status is 77, skipped. --update writes the record anew; say why in the commit.
"""

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
MUNICIPALITIES = os.path.join(HERE, "..", "..", "libhyvin", "data", "municipalities.ini")
RECORD = os.path.join(HERE, "instructions.json")
DATE = "2022-12-15"
SIZE = 1000 * 1000
LEEWAY = 1.05
SKIPPED = 77

OPERATIONS = {"load": ["load"], "validate": ["validate", DATE], "save": ["save"]}
KINDS = ("corpus", "plan")


def first_line(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.decode().split("\n")[0]


def get_versions(build):
    """What the numbers depend on."""
    options = json.loads(first_line("meson", "introspect", "--buildoptions", build))
    return {
        "build type": next(one["value"] for one in options if one["name"] == "buildtype"),
        "compiler": first_line(os.path.join(build, "tests", "benchmarks", "bench"), "compiler"),
        "libxml2": first_line("pkg-config", "--modversion", "libxml-2.0"),
        "GLib": first_line("pkg-config", "--modversion", "glib-2.0"),
        "C library": " ".join(platform.libc_ver()),
        "processor": platform.machine(),
    }


def count(build, arguments):
    """The instructions of a run of the bench."""
    result = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
         os.path.join(build, "tests", "benchmarks", "bench")] + arguments,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=True)
    return int(re.search(r"Collected : (\d+)", result.stderr.decode()).group(1))


def measure(build):
    """Instructions by byte of each operation on each kind of document."""
    measured = {}
    with tempfile.TemporaryDirectory() as directory:
        for kind in KINDS:
            path = os.path.join(directory, kind)
            with open(path, "wb") as file:
                subprocess.run([os.path.join(build, "tests", "benchmarks", "generate"),
                                MUNICIPALITIES, kind, str(SIZE)], stdout=file, check=True)
            for name, arguments in OPERATIONS.items():
                instructions = count(build, arguments + [path])
                measured["%s %s" % (name, kind)] = round(instructions / os.path.getsize(path), 1)
    return measured


def list_failures(measured, recorded):
    """What takes more than is allowed."""
    return ["%s: %.1f instructions by byte are %.0f %% over the %.1f of the record"
            % (name, number, 100 * number / recorded[name] - 100, recorded[name])
            for name, number in measured.items() if number > LEEWAY * recorded[name]]


def judge(measured, recorded):
    """Whether all is well, and whether the gate would notice if it were not."""
    failures = list_failures(measured, recorded)
    lowered = {name: number / 1.1 for name, number in measured.items()}
    if len(list_failures(measured, lowered)) != len(measured):
        failures.append("a tenth more is not noticed")
    for failure in failures:
        print(failure)
    return not failures


def main():
    parser = argparse.ArgumentParser(description="Counts instructions.")
    parser.add_argument("--build", required=True)
    parser.add_argument("--update", action="store_true", help="write the record anew")
    arguments = parser.parse_args()

    versions = get_versions(arguments.build)
    if arguments.update:
        record = {"versions": versions, "instructions by byte": measure(arguments.build)}
        with open(RECORD, "w", encoding="utf-8") as file:
            file.write(json.dumps(record, indent=2) + "\n")
        return 0

    with open(RECORD, encoding="utf-8") as file:
        record = json.load(file)
    if versions != record["versions"]:
        print("skipped: the record is of %s, this is %s" % (record["versions"], versions))
        return SKIPPED
    measured = measure(arguments.build)
    for name, number in measured.items():
        print("%s: %.1f, in the record %.1f" % (name, number, record["instructions by byte"][name]))
    return 0 if judge(measured, record["instructions by byte"]) else 1


if __name__ == "__main__":
    sys.exit(main())
