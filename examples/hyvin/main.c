/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <locale.h>
#include <stdio.h>
#include <string.h>

#include <hyvin/hyvin.h>

#include "arguments.h"
#include "command.h"
#include "help.h"
#include "messages.h"
#include "suggest.h"

static const Command * const commands[] = {
  &validate_command,
  &explain_command,
  &show_command,
  &report_command,
  &format_command,
  &new_command,
  NULL
};

static const Example examples[] = {
  { N_("Begin a plan, and check what you have so far:"),
    "hyvin new --municipality 211 --term 2025 -o plan.hyvin" },
  { NULL, "hyvin validate plan.hyvin" },
  { N_("Learn why something was found, and what to do:"),
    "hyvin explain goal-resource-missing" },
  { N_("Read the plan as a table, in Finnish:"), "hyvin show --lang fi plan.hyvin" },
  { NULL, NULL }
};

static const Command *
find_command (const char *name)
{
  guint i;

  for (i = 0; commands[i] != NULL; i++)
    {
      if (strcmp (commands[i]->name, name) == 0)
        return commands[i];
    }
  return NULL;
}

static void
complain_of_command (const char *name)
{
  const char *names[G_N_ELEMENTS (commands)] = { NULL };
  const char *nearest;
  guint i;

  for (i = 0; commands[i] != NULL; i++)
    names[i] = commands[i]->name;
  nearest = suggest_word (name, names);
  if (nearest != NULL)
    complain (N_("There is no command “%s”: did you mean “%s”?"), name, nearest);
  else
    complain (N_("There is no command “%s”"), name);
}

static int
print_version (void)
{
  puts ("hyvin " HYVIN_VERSION_STRING);
  return STATUS_CLEAN;
}

static int
print_help (const OptionGroup *groups)
{
  help_print (commands, examples, groups);
  return STATUS_CLEAN;
}

static int
run (char **arguments)
{
  gboolean wants_version = FALSE;
  gboolean wants_help = FALSE;
  g_auto (GStrv) words = NULL;
  g_autoptr (GError) error = NULL;
  const Command *command;
  const GOptionEntry entries[] = {
    { "version", 0, 0, G_OPTION_ARG_NONE, &wants_version, N_("Print the version"), NULL },
    LANGUAGE_ENTRY,
    HELP_ENTRY (&wants_help),
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &words, NULL, NULL },
    G_OPTION_ENTRY_NULL
  };
  const OptionGroup groups[] = { { N_("Options:"), entries }, { NULL, NULL } };

  messages_look_for_language (arguments);
  if (!arguments_parse (groups, TRUE, arguments, &error))
    complain_of (error);
  else if (wants_version)
    return print_version ();
  else if (wants_help)
    return print_help (groups);
  else if (words == NULL)
    complain (N_("No command is given"));
  else if ((command = find_command (words[0])) != NULL)
    return command->run (command, words + 1);
  else
    complain_of_command (words[0]);
  complain_plainly (N_("Try “%s --help”."), "hyvin");
  return STATUS_UNABLE;
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_set_prgname ("hyvin");
  return argc > 0 ? finish_output (run (argv + 1)) : STATUS_UNABLE;
}
