#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# must-fail.sh WORDS COMMAND [ARGUMENT...]
# Succeeds if the command fails and says WORDS: then the checker is awake.
words=$1
shift
if output=$("$@" 2>&1); then
  echo "not caught: $*"
  exit 1
fi
printf '%s\n' "$output"
printf '%s\n' "$output" | grep -q "$words"
