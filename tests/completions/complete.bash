# SPDX-License-Identifier: LGPL-2.1-or-later
# complete.bash FOLDER LINE: what bash makes of LINE, a candidate on each line.
. /usr/share/bash-completion/bash_completion
. "$1/hyvin.bash"
COMP_LINE=$2
COMP_POINT=${#COMP_LINE}
eval "COMP_WORDS=( ${COMP_LINE//=/ = } )" # as readline has them
[[ $COMP_LINE == *[\ =] ]] && COMP_WORDS+=('')
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
compopt () { :; } # only readline can be told

_hyvin hyvin "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
printf '%s\n' "${COMPREPLY[@]}"
