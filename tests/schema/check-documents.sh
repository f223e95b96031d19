#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# check-documents.sh SOURCE_ROOT: every document that is meant to be right is so by
# each of the three schemas; and each of them refuses a document with a slip.
set -eu
root=$1
schemas=$root/libhyvin/data
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

skipped=
tools='rng xsd rnc'
if ! command -v jing >/dev/null; then
  tools='rng xsd'
  skipped='jing is missing: hyvin.rnc is not tried'
fi

judge() {
  tool=$1
  shift
  case $tool in
    rng) xmllint --nonet --noout --relaxng "$schemas/hyvin.rng" "$@" ;;
    xsd) xmllint --nonet --noout --schema "$schemas/hyvin.xsd" "$@" ;;
    rnc) jing -c "$schemas/hyvin.rnc" "$@" ;;
  esac >"$work/log" 2>&1
}

# write_canary ATTRIBUTE: a document that is right without the attribute.
write_canary() {
  cat >"$work/canary.hyvin" <<END
<document xmlns="urn:hyvin:1" version="1.0" xml:lang="en" id="canary" roles="plan">
  <title>Canary</title>
  <authority kind="municipality" code="211"$1><title>Kangasala</title></authority>
</document>
END
}

for tool in $tools; do
  write_canary ''
  judge "$tool" "$work/canary.hyvin" || { cat "$work/log"; exit 1; }
  write_canary ' wings="2"'
  if judge "$tool" "$work/canary.hyvin"; then
    echo "$tool: lets a slip through"
    exit 1
  fi
done

set -- "$root"/examples/data/*/*.hyvin "$root"/tests/data/*.hyvin "$root"/tests/rules/*/good*.hyvin
[ "$#" -gt 50 ] || { echo "only $# documents are found"; exit 1; }
for tool in $tools; do
  judge "$tool" "$@" || { grep -v ' validates$' "$work/log"; exit 1; }
  echo "$tool: $# documents"
done

[ -z "$skipped" ] || { echo "$skipped"; exit 77; }
