/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

#include <hyvin/hyvin.h>

#include "baseline.h"
#include "check.h"
#include "files.h"
#include "findings.h"
#include "load.h"
#include "messages.h"
#include "options.h"
#include "sets.h"

/* More than any severity. */
#define FAIL_NEVER (HYVIN_SEVERITY_ERROR + 1)

typedef struct
{
  Judging judging;
  char *fail_on;
  char *format;
  char *baseline;
  char *write_baseline;
  gboolean show_noted;
  gboolean explain_skipped;
  char *set_by;
  int n_jobs;
  char *max_findings;
  char **files;
} Options;

static void
options_clear (Options *self)
{
  judging_clear (&self->judging);
  g_free (self->fail_on);
  g_free (self->format);
  g_free (self->baseline);
  g_free (self->write_baseline);
  g_free (self->set_by);
  g_free (self->max_findings);
  g_strfreev (self->files);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static const Word thresholds[] = {
  { "error", HYVIN_SEVERITY_ERROR },
  { "warning", HYVIN_SEVERITY_WARNING },
  { "information", HYVIN_SEVERITY_INFORMATION },
  { "never", FAIL_NEVER },
  { NULL, 0 }
};

static const Word groupings[] = {
  { "all", SET_BY_ALL },
  { "authority", SET_BY_AUTHORITY },
  { "file", SET_BY_FILE },
  { NULL, 0 }
};

enum
{
  FORMAT_TEXT,
  FORMAT_JSON,
  FORMAT_SARIF,
  FORMAT_JUNIT,
};

static const Word formats[] = {
  { "text", FORMAT_TEXT },
  { "json", FORMAT_JSON },
  { "sarif", FORMAT_SARIF },
  { "junit", FORMAT_JUNIT },
  { NULL, 0 }
};

/* How findings are printed: set by set, or all in the end. */
static const struct
{
  PrintPart print_part;         /* NULL: not before the end */
  void (* print_end) (const Findings *findings);
} printers[] = {
  [FORMAT_TEXT] = { findings_print_text, findings_print_summary },
  [FORMAT_JSON] = { NULL, findings_print_json },
  [FORMAT_SARIF] = { NULL, findings_print_sarif },
  [FORMAT_JUNIT] = { NULL, findings_print_junit },
};

static gboolean
parse_options (const Command  *command,
               char          **arguments,
               Options        *options,
               GError        **error)
{
  const GOptionEntry entries[] = {
    JUDGING_ENTRIES (&options->judging),
    { "fail-on", 0, 0, G_OPTION_ARG_STRING, &options->fail_on,
      N_("Least severity that fails: error, warning, information or never"), N_("SEVERITY") },
    { "show-noted", 0, 0, G_OPTION_ARG_NONE, &options->show_noted,
      N_("Show the findings that exemptions answer for, too"), NULL },
    { "explain-skipped", 0, 0, G_OPTION_ARG_NONE, &options->explain_skipped,
      N_("Say which rules need another document, and which"), NULL },
    { "format", 0, 0, G_OPTION_ARG_STRING, &options->format,
      N_("Form of the output: text, json, sarif or junit"), N_("FORMAT") },
    { "baseline", 0, 0, G_OPTION_ARG_FILENAME, &options->baseline,
      N_("Leave out the known findings that a file lists"), N_("FILE") },
    { "write-baseline", 0, 0, G_OPTION_ARG_FILENAME, &options->write_baseline,
      N_("Write all findings to a file, as known ones"), N_("FILE") },
    { "set-by", 0, 0, G_OPTION_ARG_STRING, &options->set_by,
      N_("What is compared with each other: all, authority or file"), N_("WORD") },
    { "jobs", 'j', 0, G_OPTION_ARG_INT, &options->n_jobs,
      N_("How many sets to check at once"), N_("NUMBER") },
    { "max-findings", 0, 0, G_OPTION_ARG_STRING, &options->max_findings,
      N_("How many findings of a set to show; the others are counted"), N_("NUMBER") },
    LANGUAGE_ENTRY,
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->files, NULL, NULL },
    G_OPTION_ENTRY_NULL
  };

  return command_parse (command, entries, arguments, error)
         && check_paths (options->files, error);
}

/* Standard input can be read once, and standard output is for the findings. */
static gboolean
check_baseline (const Options  *options,
                GError        **error)
{
  const char * const *files = (const char * const *) options->files;

  if (options->baseline != NULL && options->write_baseline != NULL)
    set_usage_error (error, N_("Give either --baseline or --write-baseline"));
  else if (options->write_baseline != NULL && is_stdin (options->write_baseline))
    set_usage_error (error, N_("--write-baseline needs a file: standard output is for the findings"));
  else if (options->baseline != NULL && is_stdin (options->baseline)
           && g_strv_contains (files, "-"))
    set_usage_error (error, N_("Standard input (-) can be given only once"));
  else
    return TRUE;
  return FALSE;
}

/* Finds out what is known; nothing needs to be. What is written down is all that
 * there is, whatever was known before. */
static gboolean
make_baseline (const Options  *options,
               Baseline      **baseline,
               GError        **error)
{
  if (!check_baseline (options, error))
    return FALSE;
  if (options->write_baseline != NULL)
    *baseline = baseline_new ();
  else if (options->baseline != NULL)
    *baseline = baseline_load (options->baseline, error);
  return *baseline != NULL || options->baseline == NULL;
}

/* What the words of the options mean. */
typedef struct
{
  int threshold;
  int format;
  int set_by;
  guint64 max_findings;
} Choices;

/* Who names files has chosen what belongs together. In a folder there may be the
 * documents of a whole region, which have nothing to say to each other: there
 * the authority tells. */
static gboolean
parse_choices (const Options  *options,
               Choices        *choices,
               GError        **error)
{
  if (options->n_jobs < 1)
    {
      set_usage_error (error, N_("The value of --jobs is a number from 1 up"));
      return FALSE;
    }
  if (options->set_by == NULL && any_folder (options->files))
    choices->set_by = SET_BY_AUTHORITY;
  return (options->fail_on == NULL
          || parse_word (thresholds, "--fail-on", options->fail_on, &choices->threshold, error))
         && (options->format == NULL
             || parse_word (formats, "--format", options->format, &choices->format, error))
         && (options->set_by == NULL
             || parse_word (groupings, "--set-by", options->set_by, &choices->set_by, error))
         && (options->max_findings == NULL
             || parse_number ("--max-findings", options->max_findings, G_MAXUINT,
                              &choices->max_findings, error));
}

static gboolean
is_failure (const Findings *findings,
            int             threshold)
{
  int severity;

  for (severity = threshold; severity <= (int) HYVIN_SEVERITY_ERROR; severity++)
    {
      if (findings_count (findings, (HyvinSeverity) severity) > 0)
        return TRUE;
    }
  return FALSE;
}

/* Writes down what was found, unless a part of it may be missing. */
static gboolean
write_baseline (const char      *path,
                const Findings  *findings,
                GError         **error)
{
  if (findings_count_files (findings, TRUE) == 0)
    return baseline_write (findings->baseline, path, error);
  complain (N_("%s is not written, since not all files could be checked"), path);
  return TRUE;
}

static void
tell_of_gone (const char     *path,
              const Findings *findings)
{
  guint n_gone = baseline_count_gone (findings->baseline, findings);

  if (n_gone > 0)
    complain (N_("Known findings in %s that are gone: %u; write it anew with --write-baseline"),
              path, n_gone);
}

static int
validate (const Options *options,
          const Choices *choices,
          GPtrArray     *inputs,
          GPtrArray     *validators,
          Baseline      *baseline)
{
  g_autoptr (GPtrArray) sets = make_sets (inputs, choices->set_by, validators->len);
  g_auto (Findings) findings;
  g_autoptr (GError) error = NULL;

  findings_init (&findings);
  findings.show_noted = options->show_noted;
  findings.explain_skipped = options->explain_skipped;
  findings.threshold = choices->threshold;
  findings.baseline = baseline;
  check_sets (sets, validators, printers[choices->format].print_part, &findings);
  printers[choices->format].print_end (&findings);
  if (findings.n_untold > 0)
    complain (N_("Findings that are counted but not shown, since there are so many: %u; --max-findings "
                 "chooses how many are shown"), findings.n_untold);
  if (options->baseline != NULL)
    tell_of_gone (options->baseline, &findings);
  if (options->write_baseline != NULL
      && !write_baseline (options->write_baseline, &findings, &error))
    complain_of (error);
  if (error != NULL || findings_count_files (&findings, TRUE) > 0)
    return STATUS_UNABLE;
  return is_failure (&findings, choices->threshold) ? STATUS_FINDINGS : STATUS_CLEAN;
}

static void
limit_findings (GPtrArray *validators,
                guint      max_findings)
{
  guint i;

  for (i = 0; i < validators->len; i++)
    hyvin_validator_set_max_findings (g_ptr_array_index (validators, i), max_findings);
}

static int
validate_run (const Command  *command,
              char          **arguments)
{
  g_auto (Options) options = { .n_jobs = (int) g_get_num_processors () };
  Choices choices = { HYVIN_SEVERITY_ERROR, FORMAT_TEXT, SET_BY_ALL, 0 };
  g_autoptr (GPtrArray) inputs = NULL;
  g_autoptr (GPtrArray) validators = NULL;
  g_autoptr (Baseline) baseline = NULL;
  g_autoptr (GError) error = NULL;

  if (parse_options (command, arguments, &options, &error)
      && parse_choices (&options, &choices, &error)
      && make_baseline (&options, &baseline, &error))
    {
      inputs = find_files (options.files);
      validators = make_validators (&options.judging, MIN ((guint) options.n_jobs, inputs->len), &error);
    }
  if (validators == NULL)
    return command_fail (command, error);
  if (options.max_findings != NULL)
    limit_findings (validators, (guint) choices.max_findings);
  return validate (&options, &choices, inputs, validators, baseline);
}

static const Example examples[] = {
  { N_("Check a plan, and hold it against the strategy:"),
    "hyvin validate plan.hyvin strategy.hyvin" },
  { N_("Judge by another day than today, to get the same again tomorrow:"),
    "hyvin validate --date 2026-06-30 plan.hyvin strategy.hyvin" },
  { N_("Check all documents in a folder, those of each authority together:"),
    "hyvin validate ." },
  { N_("Let warnings fail too, and leave a rule out:"),
    "hyvin validate --fail-on warning --rule goal-basis-missing=off plan.hyvin" },
  { N_("Write down what is known today, and tell from then on only what is new:"),
    "hyvin validate --write-baseline known-findings plan.hyvin" },
  { NULL, "hyvin validate --baseline known-findings plan.hyvin" },
  { N_("Give the findings to another program:"),
    "hyvin validate --format json plan.hyvin > findings.json" },
  { N_("Check what another program writes:"), "cat plan.hyvin | hyvin validate -" },
  { NULL, NULL }
};

const Command validate_command = {
  "validate", N_("FILE|FOLDER…"), N_("Check welfare documents, several as a set"),
  N_("Exit status: 0 when nothing was found at or over --fail-on, 1 when something was, 2 when "
     "something could not be checked."),
  examples, TRUE, validate_run
};
