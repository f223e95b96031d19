#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# check-media-type.sh SOURCE_ROOT WORK: the database of media types takes the installed
# package, and by it a document is known, with its icon.
set -eu
plan=$1/examples/data/kaarina/plan.hyvin
for tool in update-mime-database gio; do
  command -v "$tool" >/dev/null || { echo "$tool is missing"; exit 77; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Nothing of the machine and of its user is looked at.
HOME=$work
XDG_DATA_DIRS=$work/none
XDG_DATA_HOME=$work/share
export HOME XDG_DATA_DIRS XDG_DATA_HOME
mkdir -p "$work/share"
cp -R "$2/prefix/share/mime" "$work/share"
update-mime-database -V "$work/share/mime" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
if grep -i -E 'error|warning|unknown' "$work/log"; then exit 1; fi

# tells WORDS FILE
tells() {
  gio info -a standard::content-type,standard::icon "$2" >"$work/output" &&
    grep -q "$1" "$work/output"
}

fail() {
  echo "$1"
  cat "$work/output"
  exit 1
}

tells 'standard::content-type: application/vnd\.hyvin+xml$' "$plan" || fail 'the type is not known'
tells 'standard::icon: application-vnd\.hyvin+xml, x-office-document' "$plan" ||
  fail 'the icon has another name'
cp "$plan" "$work/plan.other"
if tells 'vnd\.hyvin' "$work/plan.other"; then fail 'everything is a document'; fi

package=$work/share/mime/packages/hyvin.xml
xmllint --nonet --noout "$package"
[ "$(grep -c '<comment' "$package")" -eq 3 ] || fail 'the type is not named in three languages'
