#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Feeds the hostile corpus to the hyvin command, and holds it to table.txt.

    run.py HYVIN [--unbounded] [--update PAGE] [--canary] [NAME…]

Each entry is validated and formatted, by its own process. It must end with the status and
say what the table says, within the bounds below, of CPU time and of resident memory. Limits
of the system stand behind the bounds, so that nothing can take the machine with it.

--unbounded leaves the bounds out, for sanitizers. --update writes what was measured into a
page of documentation. --canary holds entries to what is wrong, which must be noticed.
"""

import argparse
import os
import pathlib
import re
import resource
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading

import generate

HERE = pathlib.Path(__file__).resolve().parent
MEGABYTE = 1024 * 1024
MAX_CPU = 2.0                   # seconds, of a process
MAX_MEMORY = 256 * MEGABYTE
NET_CPU = 30                    # behind the bounds
NET_MEMORY = 4096 * MEGABYTE
TIMEOUT = 300                   # the machine may be busy: CPU time is what counts
MAX_OUTPUT = 4 * MEGABYTE
COMMANDS = (("validate", "--date", "2026-06-30"), ("format",))
NOBODY = 65534


class Entry:
    """A row of the table."""

    def __init__(self, line):
        self.source, validate, format_, self.options, self.pattern = line.split(None, 4)
        self.kind, self.name = self.source.split(":", 1)
        self.options = [] if self.options == "-" else self.options.split(",")
        self.statuses = (int(validate), int(format_))

    def describe(self):
        if self.kind == "file":
            text = (HERE / "files" / f"{self.name}.xml").read_text("utf-8")
            return " ".join(re.search(r"1\.0\n(.*?) -->", text, re.DOTALL).group(1).split())
        functions = SPECIALS if self.kind == "special" else generate.get_generators()
        return functions[self.name].__doc__


class Outcome:
    def __init__(self, status, usage, output):
        self.status = status
        self.cpu = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss * 1024
        self.output = output


class Bounds:
    def __init__(self, cpu=MAX_CPU, memory=MAX_MEMORY):
        self.cpu = cpu
        self.memory = memory


# What is no ordinary file. Each is given a folder and returns the path to read.


def folder(tmp):
    """A folder without documents."""
    (tmp / "folder").mkdir(exist_ok=True)
    return tmp / "folder"


def missing(tmp):
    """A file that is not there."""
    return tmp / "missing.hyvin"


def link_broken(tmp):
    """A link to nothing."""
    link = tmp / "broken.hyvin"
    link.symlink_to("nothing")
    return link


def link_loop(tmp):
    """Two links to each other."""
    (tmp / "a.hyvin").symlink_to("b.hyvin")
    (tmp / "b.hyvin").symlink_to("a.hyvin")
    return tmp / "a.hyvin"


def name_escape(tmp):
    """A name that would colour the terminal, of a file that is not there."""
    return tmp / "a\x1b[31m\nb.hyvin"


def name_long(tmp):
    """A name longer than names can be."""
    return tmp / ("a" * 5000)


def unreadable(tmp):
    """A file that may not be read."""
    path = tmp / "unreadable.hyvin"
    path.write_bytes(generate.document())
    path.chmod(0)
    return path


def socket_file(tmp):
    """A socket."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp / "socket"))
    return tmp / "socket"


def device_null(_):
    """The device that is always empty."""
    return "/dev/null"


def device_zero(_):
    """The device that never ends."""
    return "/dev/zero"


def device_random(_):
    """The device of chance."""
    return "/dev/urandom"


def process_memory(_):
    """The memory of the process itself."""
    return "/proc/self/mem"


def fifo_endless(tmp):
    """A pipe in the file system, with a comment that never ends."""
    path = tmp / "pipe"
    os.mkfifo(path)
    threading.Thread(target=feed_path, args=(path,), daemon=True).start()
    return path


def feed_path(path):
    try:
        with open(path, "wb") as pipe:
            pipe.write(generate.start("<!--"))
            for piece in generate.endless_words():
                pipe.write(piece)
    except BrokenPipeError:
        pass


def growing(tmp):
    """A file that grows faster than it is read."""
    path = tmp / "growing.hyvin"
    # A text that is too long, for its reader could catch up with a slow disk.
    path.write_bytes(generate.start("<title>") + b"a" * (16 * MEGABYTE))
    threading.Thread(target=grow, args=(path,), daemon=True).start()
    return path


def grow(path):
    try:
        with open(path, "r+b") as file:     # it is gone when the check is over
            file.seek(0, os.SEEK_END)
            while path.exists() and file.tell() < 200 * MEGABYTE:
                file.write(b"a" * MEGABYTE)
    except OSError:
        pass


SPECIALS = {function.__name__.replace("_", "-"): function for function in (
    folder, missing, link_broken, link_loop, name_escape, name_long, unreadable, socket_file,
    device_null, device_zero, device_random, process_memory, fifo_endless, growing)}


# Running


def limit_process(bounded, as_nobody):
    resource.setrlimit(resource.RLIMIT_CPU, (NET_CPU * 20, NET_CPU * 20))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if bounded:
        resource.setrlimit(resource.RLIMIT_CPU, (NET_CPU, NET_CPU))
        resource.setrlimit(resource.RLIMIT_AS, (NET_MEMORY, NET_MEMORY))
    if as_nobody:
        os.setgid(NOBODY)
        os.setuid(NOBODY)


def feed(pipe, pieces):
    try:
        with pipe:
            for piece in pieces:
                pipe.write(piece)
    except BrokenPipeError:
        pass


def run(command, pieces, bounded, as_nobody):
    """Runs a command, with what it is to read from standard input."""
    environment = dict(os.environ, LC_ALL="C.UTF-8")
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(
            command, env=environment, stdout=output, stderr=subprocess.STDOUT,
            stdin=subprocess.PIPE if pieces is not None else subprocess.DEVNULL,
            preexec_fn=lambda: limit_process(bounded, as_nobody))
        timer = threading.Timer(TIMEOUT, process.kill)
        timer.start()
        if pieces is not None:
            feed(process.stdin, pieces)
        _, status, usage = os.wait4(process.pid, 0)
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        return Outcome(process.returncode, usage, output.read(MAX_OUTPUT).decode("utf-8", "replace"))


def write_generated(entry, tmp):
    path = tmp / f"{entry.name}.hyvin"
    with open(path, "wb") as file:
        for piece in generate.get_generators()[entry.name]():
            file.write(piece)
    return path


def prepare(entry, tmp):
    """The path of what is to be read, and what goes into standard input."""
    if entry.kind == "pipe":
        return "-", generate.get_generators()[entry.name]()
    if entry.kind == "file":
        return HERE / "files" / f"{entry.name}.xml", None
    if entry.kind == "make":
        return write_generated(entry, tmp), None
    return SPECIALS[entry.name](tmp), None


def run_entry(entry, command, hyvin, bounded):
    tmp = pathlib.Path(tempfile.mkdtemp(prefix="hyvin-hostile-"))
    try:
        path, pieces = prepare(entry, tmp)
        as_nobody = entry.name == "unreadable" and os.geteuid() == 0
        tmp.chmod(0o755)
        return run([hyvin, *command, *entry.options, path], pieces, bounded, as_nobody)
    finally:
        shutil.rmtree(tmp, ignore_errors=True)


def describe_status(status):
    return signal.Signals(-status).name if status < 0 else str(status)


def judge(outcome, status, pattern, bounds):
    """What is not as it should be."""
    if outcome.status != status:
        yield f"ends with {describe_status(outcome.status)}, not {status}"
    if not re.search(pattern, outcome.output):
        yield f"does not say “{pattern}”"
    if "\x1b" in outcome.output or re.search("CRITICAL|WARNING|ERROR: ", outcome.output):
        yield "says what must never be printed"
    if bounds is not None and outcome.cpu > bounds.cpu:
        yield f"takes {outcome.cpu:.2f} s, more than {bounds.cpu} s"
    if bounds is not None and outcome.memory > bounds.memory:
        yield f"takes {outcome.memory // MEGABYTE} MB, more than {bounds.memory // MEGABYTE} MB"


def measure(entry, command, hyvin, bounds):
    """
    The outcome of a command. Where another process shares the core, all takes up to twice the
    CPU time that it is worth: of what takes too long, the best of three runs counts.
    """
    outcome = run_entry(entry, command, hyvin, bounds is not None)
    for _ in range(2):
        if bounds is not None and outcome.cpu > bounds.cpu:
            again = run_entry(entry, command, hyvin, True)
            outcome = min(outcome, again, key=lambda one: one.cpu)
    return outcome


def check(entry, hyvin, bounds):
    """The outcomes of an entry, and its problems."""
    outcomes = []
    problems = []
    for command, status in zip(COMMANDS, entry.statuses):
        outcome = measure(entry, command, hyvin, bounds)
        pattern = entry.pattern if status > 0 else ""
        for problem in judge(outcome, status, pattern, bounds):
            problems.append(f"{entry.source}: {command[0]} {problem}: {outcome.output[:300]!r}")
        outcomes.append(outcome)
    return outcomes, problems


def read_table():
    lines = (HERE / "table.txt").read_text("utf-8").splitlines()
    return [Entry(line) for line in lines if line and not line.startswith("#")]


def check_complete(entries):
    """Nothing of the corpus is forgotten."""
    known = {entry.source.split(":", 1)[1] for entry in entries}
    there = {path.stem for path in (HERE / "files").iterdir()}
    there |= set(generate.get_generators()) | set(SPECIALS)
    return [f"{name}: is not in the table" for name in sorted(there - known)]


# Results


def row_of(entry, outcomes):
    cpu = max(outcome.cpu for outcome in outcomes)
    memory = max(outcome.memory for outcome in outcomes)
    said = entry.pattern.replace("\\", "").replace("|", "\\|")
    statuses = ", ".join(describe_status(outcome.status) for outcome in outcomes)
    options = " ".join(f"`{option}`" for option in entry.options)
    return (f"| `{entry.name}` | {entry.describe().rstrip('.')}{' ' if options else ''}{options} | {statuses} "
            f"| {said} | {cpu:.2f} | {memory // MEGABYTE} |")


def update_page(path, rows):
    begin, end = "<!-- hostile: begin -->\n", "<!-- hostile: end -->"
    text = path.read_text("utf-8")
    before, rest = text.split(begin)
    after = rest.split(end)[1]
    table = ["| entry | what it is | status | says | CPU, s | memory, MB |",
             "| --- | --- | --- | --- | ---: | ---: |", *rows]
    path.write_text(before + begin + "\n".join(table) + "\n" + end + after, "utf-8")


def check_all(entries, hyvin, bounds, page):
    rows = []
    problems = check_complete(read_table())
    for entry in entries:
        outcomes, more = check(entry, hyvin, bounds)
        problems += more
        rows.append(row_of(entry, outcomes))
        print(rows[-1], flush=True)
    if page is not None and not problems:
        update_page(page, rows)
    return problems


def check_canary(hyvin):
    """What is held to the wrong thing fails; what fails for nothing is no checker."""
    right = Entry("file:html 2 2 - not a welfare document")
    wrong = {
        "ends with": (Entry("file:html 1 1 - not a welfare document"), Bounds()),
        "does not say": (Entry("file:html 2 2 - not well-formed"), Bounds()),
        "s, more than": (right, Bounds(cpu=-1)),    # some clocks see none for one so short
        "MB, more than": (right, Bounds(memory=MEGABYTE)),
    }
    problems = check(right, hyvin, Bounds())[1]
    for words, (entry, bounds) in wrong.items():
        found = check(entry, hyvin, bounds)[1]
        if len(found) != 2 or not all(words in problem for problem in found):
            problems.append(f"not noticed, “{words}”: {found}")
    if not check_complete([right]):
        problems.append("not noticed, that entries are missing")
    crash = run(["sh", "-c", "kill -SEGV $$"], None, True, False)
    if "SIGSEGV" not in "".join(judge(crash, 2, "", Bounds())):
        problems.append("not noticed, a crash")
    return problems


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("hyvin")
    parser.add_argument("--unbounded", action="store_true")
    parser.add_argument("--update", type=pathlib.Path)
    parser.add_argument("--canary", action="store_true")
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    hyvin = os.path.abspath(options.hyvin)
    if options.canary:
        problems = check_canary(hyvin)
    else:
        entries = [entry for entry in read_table()
                   if not options.names or entry.name in options.names]
        problems = check_all(entries, hyvin, None if options.unbounded else Bounds(),
                             options.update)
    for problem in problems:
        print(problem, file=sys.stderr)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
