#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# check-rules.sh [--update] HYVIN SOURCE_ROOT: docs/rules.md says of the rules what
# their rows say; and a page that says something else would be noticed. With
# --update, writes the page anew.
set -eu
update=
if [ "$1" = --update ]; then
  update=yes
  shift
fi
hyvin=$1
page=$2/docs/rules.md
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$hyvin" explain --all --markdown --lang en >"$work/rules.md"
if [ "$update" ]; then
  cp "$work/rules.md" "$page"
  exit
fi

compare () {
  diff -u "$1" "$work/rules.md"
}

if ! compare "$page"; then
  echo "docs/rules.md is out of date: sh tests/docs/check-rules.sh --update HYVIN SOURCE_ROOT"
  exit 1
fi
for line in '^### goal-resource-missing$' '^    <resource kind="within-budget"/>$' '^```xml$'; do
  grep -q "$line" "$page" || { echo "the page has no line $line"; exit 1; }
done

sed 's/has no resource/has no money/' "$page" >"$work/other.md"
if compare "$work/other.md" >"$work/difference"; then
  echo 'the check does not notice a page that says something else'
  exit 1
fi
