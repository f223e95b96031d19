# SPDX-License-Identifier: LGPL-2.1-or-later
"""A screen for a program to write on, and all of what it wrote."""

import fcntl
import os
import pty
import struct
import subprocess
import termios
import threading

END = b"\0end\0"                # no program writes this to a screen


def read_to_end(descriptor):
    data = b""
    while not data.endswith(END):
        data += os.read(descriptor, 65536)
    return data[:-len(END)].decode("utf-8").replace("\r\n", "\n")


def run_on_screen(command, environment, width=80, text="", cwd=None):
    """
    What command shows on a screen of width columns when text is its standard input.

    The other end is kept open until everything has been read: when the last of a terminal's
    writers leaves, some systems forget what was not read by then.
    """
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, width, 0, 0))

    def wait(process):
        process.wait()
        os.write(theirs, END)

    with subprocess.Popen(command, cwd=cwd, env=environment, stdin=subprocess.PIPE,
                          stdout=theirs, stderr=theirs) as process:
        waiter = threading.Thread(target=wait, args=[process])
        waiter.start()
        if text:                # who reads nothing may be gone by now
            process.stdin.write(text.encode())
        process.stdin.close()
        shown = read_to_end(ours)
        waiter.join()
    os.close(theirs)
    os.close(ours)
    if process.returncode < 0:
        raise subprocess.CalledProcessError(process.returncode, command, shown)
    return shown
