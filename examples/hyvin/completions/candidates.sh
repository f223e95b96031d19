#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# candidates.sh WORD...: what the last word of `hyvin WORD...` may become, for the shells:
# a line for each, and after a tab what it is. The exit status is 1 when it may be a
# document too, and 2 when it may be any file.
#
# The command itself is asked: by --help, and by giving options a value that is none,
# which it answers with those that there are. So there is nothing here to keep up.
# shellcheck disable=SC2086 # without a subcommand there is no word
set -u

# list_entries: what --help lists, with the lines that are wrapped made one.
list_entries () {
  hyvin $command --help 2>/dev/null </dev/null | awk '
    function flush () { if (name != "") print name "\t" text; name = "" }
    /^  [a-z-]/ { flush (); split ($0, part, /  +/); name = part[2]; text = part[3]; next }
    /^          +[^ ]/ && name != "" { sub (/^ +/, ""); text = text " " $0; next }
    { flush () }
    END { flush () }'
}

# list_options: those that want a value end with “=”.
list_options () {
  list_entries | sed -n 's/^\(-., \)\{0,1\}\(--[a-z-]*=\{0,1\}\)[^	]*/\2/p'
}

# list_rules: the code of each, and its title.
list_rules () {
  hyvin explain --all 2>/dev/null </dev/null | awk '
    /^[a-z][a-z0-9-]* \(.*, .*\)$/ { code = $1; title = ""; next }
    code != "" && NF == 0 { print code "\t" title; code = "" }
    code != "" { title = title (title != "" ? " " : "") $0 }'
}

# list_values OPTION=
list_values () {
  case $1 in
    --rule=) list_rules | sed 's/	/=&/' ;;
    *) ask "$1?" ;;
  esac
}

# ask OPTION=VALUE: with what the subcommand needs to get as far as to look at it.
ask () {
  case $command in
    new) set -- "$@" --municipality 000 --term 2025 ;;
    report) set -- "$@" --maturity /dev/null ;;
    ?*) set -- "$@" /dev/null ;;
  esac
  LC_ALL=C hyvin $command "$@" 2>&1 >/dev/null </dev/null |
    sed -n 's/, or give .*//;s/.*: choose from //p' | tr -s ', ' '\n'
}

# takes_value OPTION
takes_value () {
  case $1 in
    --?*) list_options | cut -f1 | grep -q -x -e "$1=" ;;
    *) false ;;
  esac
}

# end_value OPTION=: files may follow some.
end_value () {
  case $1 in
    --profile= | --*baseline= | --output=) exit 2 ;;
    *) exit 0 ;;
  esac
}

# The subcommand is the first word that is no option, nor the value of one.
command=
before=
for word; do
  [ $# -gt 1 ] || break
  if [ -z "$command" ] && ! takes_value "$before"; then
    case $word in
      -*) ;;
      *) command=$word ;;
    esac
  fi
  before=$word
  shift
done

if takes_value "$before"; then
  list_values "$before="
  end_value "$before="
fi
case $command/$1 in
  */--rule=*=*)
    ask "${1%=*}=?" | sed "s/^/${1%=*}=/"
    ;;
  */--*=*)
    list_values "${1%%=*}=" | sed "s/^/${1%%=*}=/"
    end_value "${1%%=*}="
    ;;
  */-*) list_options ;;
  /*) list_entries | grep '^[a-z]' ;;
  explain/*) list_rules ;;
  new/*) exit 2 ;;
  *) exit 1 ;;
esac
