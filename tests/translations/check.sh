#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# check.sh SOURCE_ROOT: every text of the sources has its translation, with the
# same arguments; and a text without one would be noticed.
set -eu
root=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

sh "$root/libhyvin/po/update.sh" --template "$work/all.pot"
[ "$(grep -c '^msgid' "$work/all.pot")" -gt 100 ] || { echo 'texts are not found'; exit 1; }

for language in $(grep -v '^#' "$root/libhyvin/po/LINGUAS"); do
  catalogue=$root/libhyvin/po/$language.po
  msgfmt --check-format --output-file=/dev/null "$catalogue"
  msgcmp "$catalogue" "$work/all.pot" || {
    echo "sh libhyvin/po/update.sh writes the texts into $language.po: translate what msgattrib --untranslated shows"
    exit 1
  }
done

cp "$work/all.pot" "$work/more.pot"
printf '\nmsgid "A text that nobody translated"\nmsgstr ""\n' >>"$work/more.pot"
if msgcmp "$root/libhyvin/po/fi.po" "$work/more.pot" 2>/dev/null; then
  echo 'the check does not notice a missing translation'
  exit 1
fi
