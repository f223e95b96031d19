#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# check-schema.sh SOURCE_ROOT WORK: by the installed catalog the namespace is the schema,
# for xmlcatalog, and for xmllint, which judges documents by it.
set -eu
source=$1
schemas=$2/prefix/share/xml/hyvin
command -v xmlcatalog >/dev/null || { echo 'xmlcatalog is missing'; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

is_schema() {
  xmlcatalog "$schemas/catalog.xml" "$1" >"$work/output" 2>&1 &&
    [ "$(tail -n 1 "$work/output" | sed 's,^file://,,')" = "$schemas/hyvin.rng" ]
}

# judge DOCUMENT
judge() {
  XML_CATALOG_FILES=$schemas/catalog.xml \
    xmllint --nonet --noout --relaxng urn:hyvin:1 "$1" >"$work/output" 2>&1
}

is_schema urn:hyvin:1 || { cat "$work/output"; exit 1; }
if is_schema urn:hyvin:2; then echo 'another name is the schema too'; exit 1; fi

judge "$source/examples/data/kaarina/plan.hyvin" || { cat "$work/output"; exit 1; }
sed 's/<plan>/<plan wings="2">/' "$source/examples/data/kaarina/plan.hyvin" >"$work/slip.hyvin"
if judge "$work/slip.hyvin"; then echo 'a slip is let through'; exit 1; fi
xmllint --nonet --noout --schema "$schemas/hyvin.xsd" "$source/examples/data/kaarina/plan.hyvin" \
  2>"$work/output" || { cat "$work/output"; exit 1; }
