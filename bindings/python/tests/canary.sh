#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Proves that run.sh sees what is wrong: it must pass a program that does nothing
# wrong, and fail the same program when it leaks or uses freed memory.
run=$1
shift

expect () {
  expected=$1
  shift
  "$run" "$@"
  status=$?
  if [ "$status" -ne "$expected" ]; then
    echo "$0: the exit status is $status, not $expected: $*" >&2
    exit 1
  fi
}

expect 0 "$@"
expect 3 "$@" leak
expect 4 "$@" use-after-free
