/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <locale.h>
#include <stdio.h>

#include <hyvin/hyvin.h>

#include "command.h"
#include "messages.h"
#include "suggest.h"

static const Command commands[] = {
  { "validate", N_("FILE|FOLDER…"), N_("Check welfare documents, several as a set"),
    "hyvin validate --date 2026-06-30 strategy.hyvin plan.hyvin", TRUE, validate_run },
  { "explain", N_("RULE…"), N_("Tell why a rule is there and what to do"),
    "hyvin explain goal-resource-missing", FALSE, explain_run },
  { "show", N_("FILE…"), N_("Show a plan or a strategy as a table"),
    "hyvin show --matrix responsible plan.hyvin", TRUE, show_run },
  { "report", N_("FILE|FOLDER…"), N_("Tell how mature welfare documents are, by area"),
    "hyvin report --maturity --date 2026-06-30 strategy.hyvin plan.hyvin", TRUE, report_run },
  { "format", N_("FILE…"), N_("Write documents in their canonical form"),
    "hyvin format --in-place plan.hyvin", TRUE, format_run },
  { "new", NULL, N_("Begin a new document"),
    "hyvin new --municipality 211 --term 2025 --role plan -o plan.hyvin", FALSE, new_run },
};

static const Command *
find_command (const char *name)
{
  guint i;

  for (i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (strcmp (commands[i].name, name) == 0)
        return &commands[i];
    }
  return NULL;
}

static void
complain_of_command (const char *name)
{
  const char *names[G_N_ELEMENTS (commands) + 1] = { NULL };
  const char *nearest;
  guint i;

  for (i = 0; i < G_N_ELEMENTS (commands); i++)
    names[i] = commands[i].name;
  nearest = suggest_word (name, names);
  if (nearest != NULL)
    complain (N_("There is no command “%s”: did you mean “%s”?"), name, nearest);
  else
    complain (N_("There is no command “%s”"), name);
}

static char *
describe_commands (void)
{
  GString *text = g_string_new (say (N_("Commands:")));
  guint i;

  for (i = 0; i < G_N_ELEMENTS (commands); i++)
    g_string_append_printf (text, "\n  %-10s%s", commands[i].name, say (commands[i].summary));
  g_string_append_printf (text, "\n\n%s\n  %s", say (N_("Example:")), commands[0].example);
  g_string_append_printf (text, "\n\n%s",
                          say (N_("Exit status: 0 clean, 1 findings, 2 could not check.")));
  return g_string_free (text, FALSE);
}

/* Reads what stands before the name of the subcommand. What follows it is left
 * in @arguments, after the name of the program. */
static gboolean
parse_before_command (char     ***arguments,
                      gboolean   *version,
                      GError    **error)
{
  const GOptionEntry entries[] = {
    { "version", 0, 0, G_OPTION_ARG_NONE, version, N_("Print the version"), NULL },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (GOptionContext) context = g_option_context_new (say (N_("COMMAND [ARGUMENT…]")));
  g_autofree char *description = describe_commands ();

  g_option_context_set_strict_posix (context, TRUE);
  g_option_context_set_summary (context, say (N_("Checks the welfare reports and plans of "
                                                 "Finnish municipalities.")));
  g_option_context_set_description (context, description);
  messages_add_options (context, entries);
  return g_option_context_parse_strv (context, arguments, error);
}

static int
run (int    argc,
     char **argv)
{
  g_auto (GStrv) arguments = g_strdupv (argv);
  g_autoptr (GError) error = NULL;
  const Command *command;
  gboolean version = FALSE;

  if (argc < 1)
    return STATUS_UNABLE;
  g_set_prgname ("hyvin");
  if (!parse_before_command (&arguments, &version, &error))
    complain_of (error);
  else if (version)
    {
      puts ("hyvin " HYVIN_VERSION_STRING);
      return STATUS_CLEAN;
    }
  else if (arguments[1] == NULL)
    complain (N_("No command is given"));
  else if ((command = find_command (arguments[1])) != NULL)
    return command->run (command, arguments + 1);
  else
    complain_of_command (arguments[1]);
  complain_plainly (N_("Try “%s --help”."), "hyvin");
  return STATUS_UNABLE;
}

int
main (int    argc,
      char **argv)
{
  int status;

  setlocale (LC_ALL, "");
  status = run (argc, argv);
  if (fflush (stdout) == 0 && !ferror (stdout))
    return status;
  complain (N_("Standard output cannot be written"));
  return STATUS_UNABLE;
}
