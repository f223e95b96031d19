/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

#include <stdio.h>

#include <hyvin/hyvin.h>

#include "explain.h"
#include "messages.h"
#include "options.h"
#include "terminal.h"
#include "words.h"
#include "wrap.h"

typedef struct
{
  gboolean all;
  gboolean markdown;
  char **codes;
} Options;

static void
options_clear (Options *self)
{
  g_strfreev (self->codes);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
parse_options (const Command  *command,
               char          **arguments,
               Options        *options,
               GError        **error)
{
  const GOptionEntry entries[] = {
    { "all", 0, 0, G_OPTION_ARG_NONE, &options->all, N_("Explain all rules"), NULL },
    { "markdown", 0, 0, G_OPTION_ARG_NONE, &options->markdown,
      N_("Write a page of documentation, in Markdown"), NULL },
    LANGUAGE_ENTRY,
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->codes, NULL, NULL },
    G_OPTION_ENTRY_NULL
  };

  if (!command_parse (command, entries, arguments, error))
    return FALSE;
  if (options->all == (options->codes == NULL))
    return TRUE;
  set_usage_error (error, N_("Give either codes of rules or --all"));
  return FALSE;
}

static void
print_section (const char *heading,
               const char *text,
               guint       width)
{
  if (text == NULL || *text == '\0')
    return;
  printf ("\n%s\n", say (heading));
  print_wrapped (text, width, "  ");
}

/* Not wrapped: it is there to be copied. */
static void
print_lines (const char *heading,
             const char *text)
{
  g_auto (GStrv) lines = NULL;
  guint i;

  if (text == NULL)
    return;
  lines = g_strsplit (text, "\n", -1);
  printf ("\n%s\n", say (heading));
  for (i = 0; lines[i] != NULL; i++)
    printf ("  %s\n", lines[i]);
}

/* NULL: the rule knows no exemptions. */
char *
make_exemption (HyvinRule *rule)
{
  if (!hyvin_rule_get_exemptible (rule))
    return NULL;
  return g_strdup_printf ("<exemption rule=\"%s\" subject=\"…\">\n"
                          "  <reason>\n    <p>…</p>\n  </reason>\n</exemption>",
                          hyvin_rule_get_code (rule));
}

const char *
describe_exemptions (HyvinRule *rule)
{
  return hyvin_rule_get_exemptible (rule)
           ? say (N_("The subject is the id of what is exempted; without one the exemption is for "
                     "the whole document."))
           : say (N_("None can be made: what this rule finds has to be mended."));
}

static void
print_exemption (HyvinRule *rule,
                 guint      width)
{
  g_autofree char *exemption = make_exemption (rule);

  if (exemption == NULL)
    {
      print_section (N_("Exemptions"), describe_exemptions (rule), width);
      return;
    }
  print_lines (N_("To leave it as it is, with a reason"), exemption);
  print_wrapped (describe_exemptions (rule), width, "  ");
}

static void
explain (HyvinRule *rule)
{
  const char *language = messages_get_language ();
  guint width = MIN (terminal_get_width (), 100);
  const char *code = hyvin_rule_get_code (rule);

  printf ("%s (%s, %s)\n", code, severity_word (hyvin_rule_get_severity (rule)),
          rule_area_word (hyvin_rule_get_area (rule)));
  print_wrapped (hyvin_rule_get_title (rule, language), width, "");
  print_section (N_("What it asks for"), hyvin_rule_get_requirement (rule, language), width);
  print_section (N_("Why"), hyvin_rule_get_explanation (rule, language), width);
  print_section (N_("Source"), hyvin_rule_get_source (rule, language), width);
  print_lines (N_("Bad example"), hyvin_rule_get_bad_example (rule));
  print_lines (N_("Good example"), hyvin_rule_get_good_example (rule));
  print_section (N_("What to do"), hyvin_rule_get_advice (rule, language), width);
  print_exemption (rule, width);
  print_section (N_("Since version"), hyvin_rule_get_since (rule), width);
}

static void
explain_each (GPtrArray *rules)
{
  guint i;

  for (i = 0; i < rules->len; i++)
    {
      if (i > 0)
        printf ("\n\n");
      explain (g_ptr_array_index (rules, i));
    }
}

/* Finds the rules; those that there are, if others are not. */
static GPtrArray *
find_rules (char   **codes,
            GError **error)
{
  GPtrArray *rules = g_ptr_array_new_with_free_func (g_object_unref);
  guint i;

  for (i = 0; codes[i] != NULL; i++)
    {
      HyvinRule *rule = find_rule (codes[i], error);

      if (rule == NULL)
        return rules;
      g_ptr_array_add (rules, rule);
    }
  return rules;
}

static int
explain_run (const Command  *command,
             char          **arguments)
{
  g_auto (Options) options = { 0 };
  g_autoptr (GPtrArray) rules = NULL;
  g_autoptr (GError) error = NULL;

  if (!parse_options (command, arguments, &options, &error))
    return command_fail (command, error);
  rules = options.all ? hyvin_rule_list () : find_rules (options.codes, &error);
  if (options.markdown)
    explain_print_markdown (rules);
  else
    explain_each (rules);
  return error == NULL ? STATUS_CLEAN : command_fail (command, error);
}

static const Example examples[] = {
  { N_("Learn what a finding means; its rule stands at its end:"),
    "hyvin explain goal-resource-missing" },
  { N_("Read the same in Finnish:"), "hyvin explain --lang fi goal-resource-missing" },
  { N_("Read all rules:"), "hyvin explain --all | less" },
  { NULL, NULL }
};

const Command explain_command = {
  "explain", N_("RULE…"), N_("Tell why a rule is there and what to do"), NULL,
  examples, FALSE, explain_run
};
