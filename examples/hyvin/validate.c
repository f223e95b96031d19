/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

#include <hyvin/hyvin.h>

#include "dates.h"
#include "findings.h"
#include "load.h"
#include "messages.h"

/* More than any severity. */
#define FAIL_NEVER (HYVIN_SEVERITY_ERROR + 1)

typedef struct
{
  char *profile;
  char *date;
  char *fail_on;
  char *language;
  char **rules;
  char *format;
  gboolean show_noted;
  char **files;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->profile);
  g_free (self->date);
  g_free (self->fail_on);
  g_free (self->language);
  g_strfreev (self->rules);
  g_free (self->format);
  g_strfreev (self->files);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

typedef struct
{
  const char *word;
  int value;
} Word;

static const Word severities[] = {
  { "error", HYVIN_SEVERITY_ERROR },
  { "warning", HYVIN_SEVERITY_WARNING },
  { "information", HYVIN_SEVERITY_INFORMATION },
  { "off", HYVIN_SEVERITY_OFF },
  { NULL, 0 }
};

static const Word thresholds[] = {
  { "error", HYVIN_SEVERITY_ERROR },
  { "warning", HYVIN_SEVERITY_WARNING },
  { "information", HYVIN_SEVERITY_INFORMATION },
  { "never", FAIL_NEVER },
  { NULL, 0 }
};

enum
{
  FORMAT_TEXT,
  FORMAT_JSON,
};

static const Word formats[] = {
  { "text", FORMAT_TEXT },
  { "json", FORMAT_JSON },
  { NULL, 0 }
};

static void (* const printers[]) (const Findings *findings) = {
  [FORMAT_TEXT] = findings_print_text,
  [FORMAT_JSON] = findings_print_json,
};

static gboolean
parse_word (const Word  *words,
            const char  *option,
            const char  *text,
            int         *value,
            GError     **error)
{
  g_autoptr (GString) known = g_string_new (NULL);

  for (; words->word != NULL; words++)
    {
      if (strcmp (words->word, text) == 0)
        {
          *value = words->value;
          return TRUE;
        }
      g_string_append_printf (known, "%s%s", known->len > 0 ? ", " : "", words->word);
    }
  set_usage_error (error, N_("“%s” is not a value of %s: choose from %s"), text, option,
                   known->str);
  return FALSE;
}

static gboolean
parse_options (const Command  *command,
               char          **arguments,
               Options        *options,
               GError        **error)
{
  const GOptionEntry entries[] = {
    { "profile", 0, 0, G_OPTION_ARG_FILENAME, &options->profile,
      N_("Rules and severities: a name, or a file"), N_("PROFILE") },
    { "rule", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->rules,
      N_("Severity of a rule: error, warning, information or off"), N_("RULE=SEVERITY") },
    { "date", 0, 0, G_OPTION_ARG_STRING, &options->date,
      N_("The day to judge by, instead of today"), N_("YYYY-MM-DD") },
    { "fail-on", 0, 0, G_OPTION_ARG_STRING, &options->fail_on,
      N_("Least severity that fails: error, warning, information or never"), N_("SEVERITY") },
    { "show-noted", 0, 0, G_OPTION_ARG_NONE, &options->show_noted,
      N_("Show the findings that exemptions answer for, too"), NULL },
    { "format", 0, 0, G_OPTION_ARG_STRING, &options->format,
      N_("Form of the output: text or json"), N_("FORMAT") },
    { "lang", 0, 0, G_OPTION_ARG_STRING, &options->language,
      N_("Language of the output: fi, sv or en"), N_("LANGUAGE") },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->files, NULL, NULL },
    G_OPTION_ENTRY_NULL
  };

  return command_parse (command, entries, arguments, error)
         && messages_choose_language (options->language, error)
         && check_paths (options->files, error);
}

/* Sets the severity of a rule from a text such as `goal-basis-missing=off`. */
static gboolean
override_rule (HyvinValidator  *validator,
               const char      *text,
               GError         **error)
{
  g_auto (GStrv) parts = g_strsplit (text, "=", 2);
  int severity;

  if (g_strv_length (parts) != 2)
    {
      set_usage_error (error, N_("“%s” is not of the form RULE=SEVERITY"), text);
      return FALSE;
    }
  return parse_word (severities, "--rule", parts[1], &severity, error)
         && hyvin_validator_set_severity (validator, parts[0], (HyvinSeverity) severity, error);
}

static gboolean
set_date (HyvinValidator  *validator,
          const char      *text,
          GError         **error)
{
  GDate date;

  if (text == NULL)
    get_today (&date);
  else if (!parse_date (text, &date, error))
    return FALSE;
  hyvin_validator_set_date (validator, &date);
  return TRUE;
}

static HyvinValidator *
make_validator (const Options  *options,
                GError        **error)
{
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  guint i;

  hyvin_validator_set_language (validator, messages_get_language ());
  if (options->profile != NULL
      && !hyvin_validator_set_profile (validator, options->profile, error))
    return NULL;
  if (!set_date (validator, options->date, error))
    return NULL;
  for (i = 0; options->rules != NULL && options->rules[i] != NULL; i++)
    {
      if (!override_rule (validator, options->rules[i], error))
        return NULL;
    }
  return g_steal_pointer (&validator);
}

/* Puts a document into the set. One that is not well-formed gives a finding;
 * of one that cannot be had at all there is nothing to find. */
static void
take_file (HyvinDocumentSet *set,
           Findings         *findings,
           const char       *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HyvinDocument) document = load_document (path, &error);
  HyvinFinding *finding = NULL;

  if (document != NULL && hyvin_document_set_add (set, document, &error))
    {
      findings_add_file (findings, path, document, NULL);
      return;
    }
  finding = hyvin_finding_from_error (error, path, messages_get_language ());
  if (finding != NULL)
    g_ptr_array_add (findings->findings, finding);
  else
    complain_of (error);
  findings_add_file (findings, path, NULL, finding != NULL ? NULL : error);
}

/* Validates the files together. */
static void
check_files (HyvinValidator  *validator,
             char           **files,
             Findings        *findings)
{
  g_autoptr (HyvinDocumentSet) set = hyvin_document_set_new ();
  g_autoptr (HyvinReport) report = NULL;
  guint i;

  for (i = 0; files[i] != NULL; i++)
    take_file (set, findings, files[i]);
  report = hyvin_validator_validate_set (validator, set);
  findings_add_report (findings, report);
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

static int
validate (HyvinValidator *validator,
          const Options  *options,
          int             threshold,
          int             format)
{
  g_auto (Findings) findings;

  findings_init (&findings);
  findings.show_noted = options->show_noted;
  check_files (validator, options->files, &findings);
  printers[format] (&findings);
  if (findings_count_files (&findings, TRUE) > 0)
    return STATUS_UNABLE;
  return is_failure (&findings, threshold) ? STATUS_FINDINGS : STATUS_CLEAN;
}

int
validate_run (const Command  *command,
              char          **arguments)
{
  g_auto (Options) options = { 0 };
  g_autoptr (HyvinValidator) validator = NULL;
  g_autoptr (GError) error = NULL;
  int threshold = HYVIN_SEVERITY_ERROR;
  int format = FORMAT_TEXT;

  if (parse_options (command, arguments, &options, &error)
      && (options.fail_on == NULL
          || parse_word (thresholds, "--fail-on", options.fail_on, &threshold, &error))
      && (options.format == NULL
          || parse_word (formats, "--format", options.format, &format, &error)))
    validator = make_validator (&options, &error);
  if (validator == NULL)
    return command_fail (command, error);
  return validate (validator, &options, threshold, format);
}
