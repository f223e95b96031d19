# SPDX-License-Identifier: LGPL-2.1-or-later
# complete.fish FOLDER LINE: what fish makes of LINE, a candidate on each line.
source $argv[1]/hyvin.fish
complete --do-complete $argv[2] | string split --fields 1 \t
