#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# check-spdx.sh SOURCE_ROOT: every source file says its licence in its first three
# lines, and the text of every licence named is in LICENSES.
set -eu
root=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# list_sources DIRECTORY: but none of a build directory, nor of git.
list_sources() {
  find "$1" -type d \( -name '.git' -o -exec test -d '{}/meson-private' \; \) -prune -o -type f \
    \( -name '*.c' -o -name '*.h' -o -name '*.h.in' -o -name '*.py' -o -name '*.pyi' \
    -o -name '*.sh' -o -name '*.rnc' -o -name '*.ini' -o -name '*.hyvin' -o -name '*.po' \
    -o -name '*.js' -o -name '*.lua' -o -name '*.vala' -o -name '*.yml' -o -name 'meson.build' \
    -o -name '*.md' -o -name '*.rng' -o -name '*.gresource.xml' -o -name '.clang-tidy' \
    -o -path '*/.ci/run' -o -name 'meson_options.txt' -o -name '*.1' \
    -o -path '*/debian/rules' -o -path '*/debian/control' -o -path '*/debian/tests/control' \
    -o -path '*/completions/*hyvin*.in' -o -name '*.bash' -o -name '*.fish' -o -name '*.zsh' \) -print | sort
}

# list_unlicensed DIRECTORY
list_unlicensed() {
  list_sources "$1" | while IFS= read -r file; do
    licence=$(sed -n '1,3s/.*SPDX-License-Identifier: \([A-Za-z0-9.-]*\).*/\1/p' "$file")
    [ -n "$licence" ] && [ -f "$root/LICENSES/$licence.txt" ] || echo "$file"
  done
}

mkdir "$work/canary"
echo '/* SPDX-License-Identifier: LGPL-2.1-or-later */' >"$work/canary/good.c"
printf '\n\n\n/* SPDX-License-Identifier: LGPL-2.1-or-later */\n' >"$work/canary/late.c"
echo '# SPDX-License-Identifier: Unknown-1.0' >"$work/canary/unknown.py"
found=$(list_unlicensed "$work/canary" | sed 's,.*/,,' | tr '\n' ' ')
[ "$found" = 'late.c unknown.py ' ] || { echo "the canary gives: $found"; exit 1; }

[ "$(list_sources "$root" | wc -l)" -gt 200 ] || { echo 'sources are not found'; exit 1; }
list_unlicensed "$root" >"$work/unlicensed"
[ ! -s "$work/unlicensed" ] || { echo 'without a licence:'; cat "$work/unlicensed"; exit 1; }
