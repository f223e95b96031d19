#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# check-build.sh EXPECTED PROGRAM: the program saves what EXPECTED has; where it cannot
# save, it says so with the exit status 2.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$2" "$work/plan.hyvin"
diff -u "$1" "$work/plan.hyvin"

status=0
"$2" "$work/nowhere/plan.hyvin" 2>"$work/message" || status=$?
[ "$status" -eq 2 ] || { echo "exit status $status where it cannot save"; exit 1; }
grep -q 'nowhere/plan\.hyvin' "$work/message" || { cat "$work/message"; exit 1; }
