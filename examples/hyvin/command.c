/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

#include <string.h>

#include "messages.h"
#include "reading.h"

/* GLib names the program in the usage line; it is to read `hyvin validate`. */
static void
name_program (const Command *command)
{
  g_autofree char *name = g_strconcat ("hyvin ", command->name, NULL);

  g_set_prgname (name);
}

/* Whether a word is a short option and its value, such as `-j2`. */
static gboolean
is_short_with_value (const GOptionEntry *entries,
                     const char         *word)
{
  if (word[0] != '-' || word[1] == '\0' || word[2] == '\0')
    return FALSE;
  while (entries->long_name != NULL && entries->short_name != word[1])
    entries++;
  return entries->long_name != NULL && *entries->long_name != '\0'
         && entries->arg != G_OPTION_ARG_NONE;
}

/* GLib wants the value of a short option to be a word of its own. */
static GStrv
part_short_options (const GOptionEntry *entries,
                    char              **arguments)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  gboolean is_over = FALSE;

  for (; *arguments != NULL; arguments++)
    {
      const char *word = *arguments;

      is_over = is_over || strcmp (word, "--") == 0;
      if (!is_over && is_short_with_value (entries, word))
        {
          g_ptr_array_add (words, g_strndup (word, 2));
          word += 2;
        }
      g_ptr_array_add (words, g_strdup (word));
    }
  g_ptr_array_add (words, NULL);
  return (GStrv) g_ptr_array_free (g_steal_pointer (&words), FALSE);
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
  g_auto (GStrv) words = part_short_options (entries, arguments);

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
