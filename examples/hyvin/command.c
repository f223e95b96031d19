/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

#include "messages.h"
#include "reading.h"

/* GLib names the program in the usage line; it is to read `hyvin validate`. */
static void
name_program (const Command *command)
{
  g_autofree char *name = g_strconcat ("hyvin ", command->name, NULL);

  g_set_prgname (name);
}

/* Reads the options of a subcommand. @arguments begins with its name and is
 * left as it is: @entries take up the files and other words too. `--help` is
 * answered here and ends the program. */
gboolean
command_parse (const Command      *command,
               const GOptionEntry *entries,
               char              **arguments,
               GError            **error)
{
  g_autoptr (GOptionContext) context = NULL;
  g_autofree char *example = NULL;
  g_auto (GStrv) words = g_strdupv (arguments);

  name_program (command);
  example = g_strdup_printf ("%s\n  %s", say (N_("Example:")), command->example);
  context = g_option_context_new (command->parameters);
  g_option_context_set_summary (context, say (command->summary));
  g_option_context_set_description (context, example);
  messages_add_options (context, entries);
  if (command->reads_documents)
    reading_add_options (context);
  return g_option_context_parse_strv (context, &words, error);
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
