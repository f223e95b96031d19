/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "arguments.h"
#include "command.h"

G_BEGIN_DECLS

#define HELP_ENTRY(wanted) \
  { "help", 'h', 0, G_OPTION_ARG_NONE, (wanted), N_("Show this help"), NULL }

void help_print         (const Command * const *commands,
                         const Example         *examples,
                         const OptionGroup     *groups);
void help_print_command (const Command         *command,
                         const OptionGroup     *groups);

G_END_DECLS
