#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Runs a command. Under the sanitizers Python and its modules leak as well, so
# that LSAN_OPTIONS=exitcode=0 is set, which makes errors of memory end with 0 too:
# what fails is judged here. Exit status 3: a leak with a frame of this library;
# 4: an error of memory, or undefined behaviour; 2: leaks could not be looked for.
log=$(mktemp) || exit 2
trap 'rm -f "$log"' EXIT

"$@" 2>"$log"
status=$?
cat "$log" >&2

fail () {
  echo "$0: $2" >&2
  exit "$1"
}

if grep -q 'ERROR: AddressSanitizer\|: runtime error: ' "$log"; then
  fail 4 "an error of memory, or undefined behaviour"
fi
if [ "$status" -ne 0 ]; then
  exit "$status"
fi
if grep -q 'LeakSanitizer has encountered a fatal error' "$log"; then
  fail 2 "leaks could not be looked for"
fi
if grep -q ' in _\{0,1\}hyvin_' "$log"; then
  fail 3 "the library leaks"
fi
