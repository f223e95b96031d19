#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# check-own-rule.sh EXPECTED COMMAND [ARGUMENT...]
# The command finds something, and says of rules of one's own what EXPECTED has. What
# the rules of the library find may change with the day.
expected=$1
shift
output=$("$@")
status=$?
if [ "$status" -ne 1 ]; then
  echo "exit status $status instead of 1: $*"
  exit 1
fi
printf '%s\n' "$output" | grep '\[ourtown-' | diff "$expected" -
