#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Nothing is read but the files that are named: confined.py HYVIN [--canary].

The documents of the corpus that ask for other files or for a server are validated and
formatted under strace; what the process opens, and that it connects to nothing, is held to
the list below. --canary traces programs that do open and connect, which must be noticed.
"""

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import generate

HERE = pathlib.Path(__file__).resolve().parent
SKIPPED = 77
TIMEOUT = 300

# What the system opens for any program: libraries, locales, encodings, and what the libraries
# ask of the kernel. The paths are made plain before, so that no .. leads out.
ALLOWED = re.compile(r"""
    /(usr/)?lib(32|64|x32)?/.* | /usr/local/lib/.* | .*/lib[^/]*\.so(\.[0-9]+)* |
    .*/libhyvin | .*/(glibc-hwcaps|tls|haswell|x86_64)/.* |
    /etc/ld\.so\.(cache|preload) | /usr/share/locale/.* | .*/locale/.*/LC_[A-Z]+(/SYS_LC_MESSAGES)? |
    /proc/filesystems | /proc/sys/vm/overcommit_memory | /proc/self/(maps|mountinfo|auxv) |
    /proc/(cpuinfo|meminfo|stat) |
    /sys/devices/system/cpu(/.*)? | /sys/fs/selinux.* | /sys/kernel/mm/.* | /sys/fs/cgroup/.* |
    /dev/null
    """, re.VERBOSE)

OPEN = re.compile(r'(?:open|openat|openat2|creat)\((?:[^",]*, )?"((?:[^"\\]|\\.)*)"')
NETWORK = re.compile(r"\b(socket|connect|bind|sendto|sendmsg)\(")
GENERATED = ("latin1", "latin9", "windows1252", "ebcdic", "utf7", "encoding-unknown",
             "encoding-path", "gzip-bytes", "utf16le-mark")


def trace(command):
    """What a command opens and connects to, as lines of strace; None where that is not permitted."""
    with tempfile.TemporaryDirectory(prefix="hyvin-hostile-") as tmp:
        log = pathlib.Path(tmp) / "log"
        done = subprocess.run(
            ["strace", "-f", "-s", "4096", "-e", "trace=open,openat,openat2,creat,execve,%network",
             "-o", log, *command],
            env=dict(os.environ, LC_ALL="C.UTF-8"), capture_output=True, timeout=TIMEOUT, check=False)
        if not log.exists() or b"PTRACE" in done.stderr:
            return None
        return log.read_text("utf-8", "replace").splitlines()


def judge(lines, named):
    """The lines that tell of something that is not allowed."""
    n_programs = 0
    for line in lines:
        opened = OPEN.search(line)
        n_programs += " execve(" in line
        if opened is not None:
            path = os.path.normpath(opened.group(1))
            if path not in named and not ALLOWED.fullmatch(path):
                yield line
        elif NETWORK.search(line):
            yield line
    if n_programs != 1:
        yield f"{n_programs} programs are run"


def write_documents(folder):
    """Copies of the corpus: no path of theirs is like one that is allowed."""
    for path in (HERE / "files").iterdir():
        shutil.copy(path, folder)
    for name in GENERATED:
        (folder / f"{name}.xml").write_bytes(b"".join(generate.get_generators()[name]()))
    return sorted(map(str, folder.iterdir()))


def check(hyvin):
    with tempfile.TemporaryDirectory(prefix="hyvin-hostile-") as tmp:
        named = write_documents(pathlib.Path(tmp))
        for command in (["validate", "--set-by", "file", "--date", "2026-06-30"],
                        ["format", "--check"]):
            lines = trace([hyvin, *command, *named])
            if lines is None:
                sys.exit(SKIPPED)
            opened = "\n".join(lines)
            for path in named:
                if f'"{path}"' not in opened:
                    yield f"{command[0]}: {path} is not read: nothing is traced"
            for line in judge(lines, named):
                yield f"{command[0]}: {line}"


def check_canary():
    connect = "import socket; socket.socket().connect_ex(('127.0.0.1', 9))"
    for words, command in (("/etc/hostname", ["cat", "/etc/hostname"]),
                           ("connect(", [sys.executable, "-c", connect]),
                           ("programs are run", ["sh", "-c", "cat /dev/null; true"])):
        lines = trace(command)
        if lines is None:
            sys.exit(SKIPPED)
        if not any(words in line for line in judge(lines, [])):
            yield f"not noticed: {' '.join(command)}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("hyvin")
    parser.add_argument("--canary", action="store_true")
    options = parser.parse_args()
    if shutil.which("strace") is None:
        print("strace is not installed")
        sys.exit(SKIPPED)
    problems = list(check_canary() if options.canary else check(os.path.abspath(options.hyvin)))
    for problem in problems:
        print(problem, file=sys.stderr)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
