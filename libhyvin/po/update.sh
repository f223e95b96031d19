#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Brings the catalogues up to date with the sources: `sh libhyvin/po/update.sh`.
# With --template FILE it only writes the template. Needs gettext.
set -eu
cd "$(dirname "$0")/../.."

write_template () {
  find libhyvin examples/hyvin -name '*.[ch]' | LC_ALL=C sort |
    xgettext --files-from=- --output="$1" --from-code=UTF-8 --language=C \
      --keyword=N_ --keyword=_ --no-location --sort-output --package-name=hyvin
}

if [ "${1-}" = --template ]; then
  write_template "$2"
  exit
fi

template=$(mktemp)
trap 'rm -f "$template"' EXIT
write_template "$template"
for language in $(grep -v '^#' libhyvin/po/LINGUAS); do
  msgmerge --quiet --update --backup=none --no-fuzzy-matching --no-location --sort-output \
    "libhyvin/po/$language.po" "$template"
  msgattrib --no-obsolete --no-location --output-file="libhyvin/po/$language.po" "libhyvin/po/$language.po"
done
