/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "explain.h"

#include <stdio.h>

#include "messages.h"
#include "words.h"

static const char * const scope_words[] = {
  [HYVIN_RULE_SCOPE_DOCUMENT] = N_("one document"),
  [HYVIN_RULE_SCOPE_SET] = N_("several documents together"),
};

/* Tags in a text are to be seen, and nothing ends a cell of a table. What stands
 * between backticks is seen as it is. */
static void
print_text (const char *text)
{
  gboolean is_code = FALSE;

  for (; *text != '\0'; text++)
    {
      if (*text == '`')
        is_code = !is_code;
      if (*text == '<' && !is_code)
        fputs ("&lt;", stdout);
      else if (*text == '&' && !is_code)
        fputs ("&amp;", stdout);
      else if (strchr ("|*_", *text) != NULL && !is_code)
        printf ("\\%c", *text);
      else
        putchar (*text);
    }
}

static void
print_paragraph (const char *heading,
                 const char *text)
{
  if (*text == '\0')
    return;
  printf ("\n**%s:** ", say (heading));
  print_text (text);
  putchar ('\n');
}

static void
print_block (const char *heading,
             const char *lines)
{
  if (lines != NULL)
    printf ("\n**%s:**\n\n```xml\n%s\n```\n", say (heading), lines);
}

static void
print_rule (HyvinRule *rule)
{
  const char *language = messages_get_language ();
  g_autofree char *exemption = make_exemption (rule);

  printf ("\n### %s\n\n", hyvin_rule_get_code (rule));
  print_text (hyvin_rule_get_title (rule, language));
  printf (" (%s, %s, %s %s)\n", severity_word (hyvin_rule_get_severity (rule)),
          say (scope_words[hyvin_rule_get_scope (rule)]), say (N_("since version")),
          hyvin_rule_get_since (rule));
  print_paragraph (N_("What it asks for"), hyvin_rule_get_requirement (rule, language));
  print_paragraph (N_("Why"), hyvin_rule_get_explanation (rule, language));
  print_paragraph (N_("Source"), hyvin_rule_get_source (rule, language));
  print_block (N_("Bad example"), hyvin_rule_get_bad_example (rule));
  print_block (N_("Good example"), hyvin_rule_get_good_example (rule));
  print_paragraph (N_("What to do"), hyvin_rule_get_advice (rule, language));
  if (exemption != NULL)
    print_block (N_("To leave it as it is, with a reason"), exemption);
  else
    print_paragraph (N_("Exemptions"), describe_exemptions (rule));
}

/* The rules of the same area as the rule at @start, which stand together: the
 * number of the first that is of another. */
static guint
find_end_of_area (GPtrArray *rules,
                  guint      start)
{
  HyvinRuleArea area = hyvin_rule_get_area (g_ptr_array_index (rules, start));
  guint end = start;

  while (end < rules->len && hyvin_rule_get_area (g_ptr_array_index (rules, end)) == area)
    end++;
  return end;
}

static void
print_index (GPtrArray *rules,
             guint      start,
             guint      end)
{
  guint i;

  printf ("\n| %s | %s | %s |\n| --- | --- | --- |\n", say (N_("Rule")), say (N_("Severity")),
          say (N_("What it finds")));
  for (i = start; i < end; i++)
    {
      HyvinRule *rule = g_ptr_array_index (rules, i);

      printf ("| [%s](#%s) | %s | ", hyvin_rule_get_code (rule), hyvin_rule_get_code (rule),
              severity_word (hyvin_rule_get_severity (rule)));
      print_text (hyvin_rule_get_title (rule, messages_get_language ()));
      puts (" |");
    }
}

/* The words of areas stand within lines elsewhere: here they begin one. */
static void
print_heading (HyvinRuleArea area)
{
  const char *word = rule_area_word (area);
  g_autofree char *capital = g_utf8_strup (word, g_utf8_next_char (word) - word);

  printf ("\n## %s%s\n", capital, g_utf8_next_char (word));
}

/* Prints a page: area by area a table of the rules, and then each of them. */
void
explain_print_markdown (GPtrArray *rules)
{
  guint start;
  guint end;
  guint i;

  printf ("<!-- SPDX-License-Identifier: LGPL-2.1-or-later -->\n"
          "<!-- Made by hyvin explain --markdown --lang %s -->\n\n# %s\n",
          messages_get_language (), say (N_("The rules")));
  for (start = 0; start < rules->len; start = end)
    {
      end = find_end_of_area (rules, start);
      print_heading (hyvin_rule_get_area (g_ptr_array_index (rules, start)));
      print_index (rules, start, end);
      for (i = start; i < end; i++)
        print_rule (g_ptr_array_index (rules, i));
    }
}
