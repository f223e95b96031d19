/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

#include <stdio.h>
#include <stdlib.h>

#include "arguments.h"
#include "help.h"
#include "messages.h"
#include "reading.h"
#include "terminal.h"

/* Reads what follows the name of a subcommand: @entries take up the files and other
 * words too. `--help` is answered here and ends the program. */
gboolean
command_parse (const Command      *command,
               const GOptionEntry *entries,
               char              **arguments,
               GError            **error)
{
  gboolean wants_help = FALSE;
  const GOptionEntry common[] = { HELP_ENTRY (&wants_help), G_OPTION_ENTRY_NULL };
  const OptionGroup groups[] = {
    { N_("Options:"), entries },
    { NULL, common },
    { N_("Limits of reading:"), command->reads_documents ? reading_get_limits () : NULL },
    { NULL, NULL }
  };

  if (!arguments_parse (groups, FALSE, arguments, error))
    return FALSE;
  if (!wants_help)
    return TRUE;
  help_print_command (command, groups);
  exit (finish_output (STATUS_CLEAN));
}

/* Says what is wrong with the use of a subcommand. */
int
command_fail (const Command *command,
              const GError  *error)
{
  complain_of (error);
  if (error->domain == G_OPTION_ERROR)
    complain_plainly (N_("Try “hyvin %s --help”."), command->name);
  return STATUS_UNABLE;
}

/* The status to end with: that of the program, unless its output went nowhere.
 * Who has read enough needs to be told nothing: a shell has the same status for a
 * program that a closed pipe has ended. */
int
finish_output (int status)
{
  if (fflush (stdout) == 0 && !ferror (stdout))
    return status;
  if (terminal_is_reader_gone ())
    return STATUS_PIPE_CLOSED;
  complain (N_("Standard output cannot be written"));
  return STATUS_UNABLE;
}
