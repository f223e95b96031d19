#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# check-shell.sh SHELL HYVIN SOURCE_ROOT: a shell completes each line of the list as the
# list says, where there is one way only. Exit status 77: there is no such shell.
set -eu
shell=$1
hyvin=$(realpath "$2")
root=$(realpath "$3")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tab=$(printf '\t')

command -v "$shell" >/dev/null || { echo "skipped: there is no $shell"; exit 77; }
[ "$shell" != bash ] || [ -f /usr/share/bash-completion/bash_completion ] ||
  { echo 'skipped: there is no bash-completion'; exit 77; }

# As they are when they are installed, but for where.
for file in hyvin.bash _hyvin hyvin.fish; do
  sed "s,@CANDIDATES@,$root/examples/hyvin/completions/candidates.sh," \
    "$root/examples/hyvin/completions/$file.in" >"$work/$file"
done
mkdir "$work/folder" "$work/home"
touch "$work/folder/plan.hyvin" "$work/folder/other.txt"
cd "$work/folder"
PATH=$(dirname "$hyvin"):$PATH
HOME=$work/home
LC_ALL=C.UTF-8
export PATH HOME LC_ALL

# complete_line LINE: the word at its end, without what stands before the last = in it,
# which bash does not tell.
complete_line () {
  "$shell" "$root/tests/completions/complete.$shell" "$work" "$1" 2>"$work/said" |
    sed 's/.*=\(.\)/\1/'
}

# is_completed LINE WORD: nothing, or what was typed, when there is no candidate.
is_completed () {
  found=$(complete_line "$1")
  typed=${1##* }
  [ "$found" = "${2:-$found}" ] && { [ -n "$2" ] || [ "${found:-$typed}" = "$typed" ]; }
}

if is_completed 'hyvin val' vale; then echo 'everything is as the list says'; exit 1; fi
if is_completed 'hyvin val' ''; then echo 'nothing is completed'; exit 1; fi

n=0
while IFS=$tab read -r line word; do
  is_completed "$line" "$word" || {
    echo "$line: becomes '$found' instead of '$word': mend that, or tests/completions/lines"
    cat "$work/said"
    exit 1
  }
  n=$((n + 1))
done <"$root/tests/completions/lines"
[ "$n" -gt 10 ] || { echo 'the list is not read'; exit 1; }
