/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "findings.h"

#include <stdio.h>

#include "baseline.h"
#include "excerpts.h"
#include "messages.h"
#include "terminal.h"
#include "words.h"
#include "wrap.h"

static const char * const colours[] = {
  [HYVIN_SEVERITY_OFF] = "",
  [HYVIN_SEVERITY_INFORMATION] = "\033[1;36m",
  [HYVIN_SEVERITY_WARNING] = "\033[1;35m",
  [HYVIN_SEVERITY_ERROR] = "\033[1;31m",
};

#define COLOUR_OFF "\033[0m"
#define MAX_REASON 1000         /* characters */

/* The word for how much a finding weighs: a noted one weighs nothing. */
static const char *
describe_weight (HyvinFinding *finding)
{
  if (hyvin_finding_get_noted_reason (finding) != NULL)
    return "noted";
  return severity_word (hyvin_finding_get_severity (finding));
}

static void
append_place (GString      *line,
              HyvinFinding *finding)
{
  const char *file = hyvin_finding_get_file (finding);

  if (file != NULL)
    g_string_append (line, file);
  if (file != NULL && hyvin_finding_get_line (finding) > 0)
    g_string_append_printf (line, ":%u:%u", hyvin_finding_get_line (finding),
                            hyvin_finding_get_column (finding));
  if (file != NULL)
    g_string_append (line, ": ");
}

/* A reason may be as long as any text. */
static void
print_reason (const char *reason)
{
  g_autofree char *shown = shorten (reason, MAX_REASON);

  print_wrapped (shown, terminal_get_width (), "  ");
}

static void
print_excerpt (HyvinFinding *finding,
               Excerpts     *excerpts,
               const char   *colour)
{
  const char *file = hyvin_finding_get_file (finding);

  if (excerpts != NULL && file != NULL)
    excerpts_print (excerpts, file, hyvin_finding_get_line (finding),
                    hyvin_finding_get_column (finding), colour);
}

static void
print_finding (HyvinFinding *finding,
               gboolean      in_colour,
               Excerpts     *excerpts)
{
  g_autoptr (GString) place = g_string_new (NULL);
  g_autofree char *printable_place = NULL;
  g_autofree char *message = make_printable (hyvin_finding_get_message (finding));
  const char *colour = in_colour ? colours[hyvin_finding_get_severity (finding)] : "";

  append_place (place, finding);
  printable_place = make_printable (place->str);
  printf ("%s%s%s%s: %s [%s]\n", printable_place, colour, describe_weight (finding),
          *colour != '\0' ? COLOUR_OFF : "", message, hyvin_finding_get_code (finding));
  if (hyvin_finding_get_noted_reason (finding) != NULL)
    print_reason (hyvin_finding_get_noted_reason (finding));
  print_excerpt (finding, excerpts, colour);
}

static void
print_findings (GPtrArray *findings,
                gboolean   in_colour,
                Excerpts  *excerpts)
{
  guint i;

  for (i = 0; i < findings->len; i++)
    print_finding (g_ptr_array_index (findings, i), in_colour, excerpts);
}

/* The line of a rule that was skipped, but for its code. */
static char *
describe_skipped (HyvinFinding *skipped)
{
  const char *file = hyvin_finding_get_file (skipped);
  g_autofree char *line = g_strdup_printf ("%s%sskipped: %s", file != NULL ? file : "",
                                           file != NULL ? ": " : "",
                                           hyvin_finding_get_message (skipped));

  return make_printable (line);
}

static void
free_codes (gpointer codes)
{
  g_string_free (codes, TRUE);
}

/* Rules that were skipped for the same reason share a line. Lists the lines, in
 * their order; @codes owns them, and has what stands at the end of each. */
static GPtrArray *
list_skipped_lines (GPtrArray  *skipped,
                    GHashTable *codes)
{
  GPtrArray *lines = g_ptr_array_new ();
  guint i;

  for (i = 0; i < skipped->len; i++)
    {
      g_autofree char *line = describe_skipped (g_ptr_array_index (skipped, i));
      GString *of_line = g_hash_table_lookup (codes, line);

      if (of_line == NULL)
        {
          of_line = g_string_new (NULL);
          g_ptr_array_add (lines, line);
          g_hash_table_insert (codes, g_steal_pointer (&line), of_line);
        }
      g_string_append_printf (of_line, "%s%s", of_line->len > 0 ? ", " : "",
                              hyvin_finding_get_code (g_ptr_array_index (skipped, i)));
    }
  return lines;
}

static void
print_skipped (GPtrArray *skipped)
{
  g_autoptr (GHashTable) codes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                        free_codes);
  g_autoptr (GPtrArray) lines = list_skipped_lines (skipped, codes);
  guint i;

  for (i = 0; i < lines->len; i++)
    {
      const char *line = g_ptr_array_index (lines, i);
      const GString *of_line = g_hash_table_lookup (codes, line);

      printf ("%s [%s]\n", line, of_line->str);
    }
}

/* Prints the findings of a set, a line each, as compilers do. On a screen the
 * line of the file is shown, too. */
void
findings_print_text (const Findings *part)
{
  gboolean in_colour = terminal_has_colour ();
  g_autoptr (Excerpts) excerpts =
    terminal_is_screen () ? excerpts_new (terminal_get_width ()) : NULL;

  print_findings (part->findings, in_colour, excerpts);
  if (part->show_noted)
    print_findings (part->noted, FALSE, excerpts);
  if (part->explain_skipped)
    print_skipped (part->skipped);
}

/* Prints a line that counts them all. */
void
findings_print_summary (const Findings *self)
{
  guint n_errors = findings_count (self, HYVIN_SEVERITY_ERROR);
  guint n_warnings = findings_count (self, HYVIN_SEVERITY_WARNING);
  guint n_information = findings_count (self, HYVIN_SEVERITY_INFORMATION);
  guint n_noted = findings_count_noted (self);
  g_autofree char *summary = NULL;

  if (findings_count_files (self, FALSE) == 0)
    return;
  if (self->baseline != NULL)
    summary = say_format (N_("errors: %u, warnings: %u, information: %u, noted: %u, known: %u"),
                          n_errors, n_warnings, n_information, n_noted,
                          baseline_get_n_known (self->baseline));
  else
    summary = say_format (N_("errors: %u, warnings: %u, information: %u, noted: %u"),
                          n_errors, n_warnings, n_information, n_noted);
  puts (summary);
}
