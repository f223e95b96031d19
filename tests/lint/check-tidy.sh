#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# check-tidy.sh CLANG_TIDY SOURCE_ROOT BUILD_ROOT: clang-tidy finds nothing in the
# library and the command; .clang-tidy says what it looks for.
set -eu
tidy=$1
build=$3
cd "$2"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# run FILE...: a few at a time; what it says of itself goes to standard error.
run() {
  printf '%s\n' "$@" | xargs -n 4 -P "$(nproc)" "$tidy" -p "$build" --quiet 2>"$work/errors"
}

if "$tidy" --quiet tests/lint/canary.c -- -std=gnu11 >"$work/log" 2>&1; then
  echo 'the canary is let through'
  exit 1
fi
for check in clang-analyzer-core.DivideZero bugprone-branch-clone; do
  grep -q "$check" "$work/log" || { echo "not found in the canary: $check"; cat "$work/log"; exit 1; }
done

run libhyvin/*/*.c examples/hyvin/*.c || { cat "$work/errors"; exit 1; }
