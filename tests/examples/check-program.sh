#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# check-program.sh EXPECTED FILE COMMAND [ARGUMENT...]
# The command, given FILE last, prints what EXPECTED has; a file that is not there gives
# the exit status 2 and a message that names it.
set -eu
expected=$1
file=$2
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$@" "$file" >"$work/output"
diff -u "$expected" "$work/output"

status=0
"$@" "$work/missing.hyvin" >"$work/output" 2>"$work/message" || status=$?
[ "$status" -eq 2 ] || { echo "exit status $status for a file that is not there"; exit 1; }
grep -q 'missing\.hyvin' "$work/message" || { cat "$work/message"; exit 1; }
[ ! -s "$work/output" ] || { cat "$work/output"; exit 1; }
