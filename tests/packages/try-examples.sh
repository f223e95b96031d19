#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# All the example programs run as they are installed from the packages, on the
# documents that are installed with them; the command, its manual and its completions
# are there.
set -eu
export LC_ALL=C.UTF-8
packages='libhyvin-dev gir1.2-hyvin-1 python3-hyvin hyvin-tools'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail () {
  echo "$1"
  exit 1
}

# list_files: of the examples, those that are programs.
list_files () {
  for package in $packages; do
    find "/usr/share/doc/$package/examples" \( -name data -o -name repository \) -prune -o -type f -print
  done
}

# run STATUS COMMAND...: it ends with that status.
run () {
  wanted=$1
  shift
  status=0
  "$@" >"$work/output" 2>&1 || status=$?
  [ "$status" -eq "$wanted" ] || { cat "$work/output"; fail "exit status $status instead of $wanted: $*"; }
}

# says WORDS [FILE]: what was run last says them, or what is in the file.
says () {
  grep -q -e "$1" "${2-$work/output}" || { cat "${2-$work/output}"; fail "there is no: $1"; }
}

# try STATUS NAME [ARGUMENT...]: an example, which is compiled if need be.
try () {
  program=$(list_files | grep "/$2\$")
  echo "$2" >>"$work/tried"
  status=$1
  shift 2
  case $program in
    *.c)
      # shellcheck disable=SC2046 # they are several words
      gcc -Wall -Werror -o "$work/program" "$program" $(pkg-config --cflags --libs hyvin-1)
      run "$status" "$work/program" "$@"
      ;;
    *.py)
      run "$status" python3 "$program" "$@"
      ;;
    *.js)
      run "$status" gjs -m "$program" "$@"
      ;;
    *.lua)
      run "$status" lua5.3 "$program" "$@"
      ;;
    *.vala)
      valac --pkg hyvin-1 -X -w --directory "$work" --output program "$program"
      run "$status" "$work/program" "$@"
      ;;
  esac
}

cp -r /usr/share/doc/hyvin-tools/examples/data "$work"
cd "$work/data"

run 0 hyvin --version
says '^hyvin 1\.'
run 1 hyvin validate --date 2018-03-31 kaarina
says '\[goal-responsible-missing\]'
run 0 hyvin show kaarina/plan.hyvin
says 'Tupakointi vähenee'
run 0 hyvin report --maturity --date 2023-06-30 mikkeli
says '^Judged as of 2023-06-30'

run 0 zcat /usr/share/man/man1/hyvin-validate.1.gz
says '^\.Nm hyvin-validate'
# shellcheck disable=SC2016 # they are for bash
run 0 bash -c '. /usr/share/bash-completion/bash_completion; _completion_loader hyvin
  COMP_LINE="hyvin val" COMP_POINT=9 COMP_WORDS=(hyvin val) COMP_CWORD=1; _hyvin; echo "$COMPREPLY"'
says '^validate$'

try 0 build.c built.hyvin
says '<document' built.hyvin
try 1 custom-rule.c kangasala/plan-2021-2025.hyvin
says '\[ourtown-measure-description\]'
try 0 walk.c kaarina/plan.hyvin
says 'Tupakointi vähenee'
try 0 watch.c kaarina/plan.hyvin
says title

for program in goals.js goals.lua goals.vala; do
  try 1 "$program" 2018-03-31 kaarina/plan.hyvin
  says 'Tupakointi vähenee'
done

try 1 compare_plans.py kaarina/plan.hyvin kangasala/plan-2021-2025.hyvin
says 'Tupakointi vähenee'
try 0 fill_responsible.py kaarina/plan.hyvin
says 'Tupakointi vähenee'
printf '%s\n' 'Painopiste;Tavoite;Toimenpide' 'Osallisuus;Jokaisella on ystävä;Nuorisotilat auki' >plan.csv
try 0 plan_from_csv.py plan.csv -o made.hyvin --municipality 211 --name Kangasala --term 2021
says 'Nuorisotilat auki' made.hyvin
try 0 plot_indicator.py kangasala/plan-2021-2025.hyvin no-close-friends -o picture.svg
says '<svg' picture.svg
try 1 school_network.py kangasala/plan-2021-2025.hyvin
says '\[kunta-school-network\]'
echo spreadsheet.py >>"$work/tried" # by plan_from_csv.py
try 1 validate_folder.py . -o overview.html --date 2018-03-31
says 'Kaarina' overview.html

list_files | sed 's,.*/,,' | sort >"$work/installed"
sort "$work/tried" | diff "$work/installed" - || fail 'there are examples that are not tried'
