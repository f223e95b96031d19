#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# check-manual.sh SOURCE_ROOT: mandoc and groff have nothing to complain of in the manual
# pages. Exit status 77: there is none of the two.
set -eu
root=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for program in mandoc groff; do
  command -v "$program" >/dev/null || { echo "skipped: there is no $program"; exit 77; }
done

# lint PAGE...
lint () {
  mandoc -T lint -W warning "$@"
}

# set_pages PAGE...: groff complains and ends well.
set_pages () {
  for page in "$@"; do
    groff -ww -k -mandoc -Tutf8 "$page" 2>&1 >/dev/null | sed "s,^,$page: ,"
  done >"$work/complaints"
  cat "$work/complaints"
  [ ! -s "$work/complaints" ]
}

printf '%s\n' '.Dd November 22, 2026' '.Dt CANARY 1' .Os '.Sh NAME' '.Nm canary' '.Nd sings' \
  '.Sh SONG' '.Bl -tag' '\(zz' >"$work/canary.1"
if lint "$work/canary.1" >"$work/said"; then echo 'mandoc lets everything pass'; exit 1; fi
if set_pages "$work/canary.1" >"$work/said"; then echo 'groff lets everything pass'; exit 1; fi

lint "$root"/examples/hyvin/man/*.1
set_pages "$root"/examples/hyvin/man/*.1
