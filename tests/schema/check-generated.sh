#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# check-generated.sh SOURCE_ROOT: hyvin.rng and the .xsd files are what hyvin.rnc
# gives; and another hyvin.rnc gives others.
set -eu
schemas=$1/libhyvin/data
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

command -v trang >/dev/null || { echo 'trang is missing'; exit 77; }

# generate [SED_SCRIPT]: in the work directory, from hyvin.rnc after sed.
generate() {
  cp "$schemas/make-schemas.sh" "$work"
  sed "${1:-}" "$schemas/hyvin.rnc" >"$work/hyvin.rnc"
  sh "$work/make-schemas.sh"
}

is_same() {
  cmp "$work/$1" "$schemas/$1"
}

generate
for file in hyvin.rng hyvin.xsd xml.xsd; do
  is_same "$file" || { echo "$file is not made from hyvin.rnc: run make-schemas.sh"; exit 1; }
done

generate 's/attribute cooperation/attribute collaboration/'
for file in hyvin.rng hyvin.xsd; do
  if is_same "$file" >"$work/log"; then
    echo "a change of hyvin.rnc is not seen in $file"
    exit 1
  fi
done
