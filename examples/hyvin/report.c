/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

#include "files.h"
#include "load.h"
#include "maturity.h"
#include "messages.h"
#include "options.h"

typedef struct
{
  gboolean maturity;
  Judging judging;
  char *format;
  char **files;
} Options;

static void
options_clear (Options *self)
{
  judging_clear (&self->judging);
  g_free (self->format);
  g_strfreev (self->files);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

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

static gboolean
check_options (const Options  *options,
               int            *format,
               GError        **error)
{
  if (!options->maturity)
    {
      set_usage_error (error, N_("Say what to report: --maturity"));
      return FALSE;
    }
  return (options->format == NULL
          || parse_word (formats, "--format", options->format, format, error))
         && check_paths (options->files, error);
}

static gboolean
parse_options (const Command  *command,
               char          **arguments,
               Options        *options,
               int            *format,
               GError        **error)
{
  const GOptionEntry entries[] = {
    { "maturity", 0, 0, G_OPTION_ARG_NONE, &options->maturity,
      N_("Report what is in order and what is missing in four areas"), NULL },
    JUDGING_ENTRIES (&options->judging),
    { "format", 0, 0, G_OPTION_ARG_STRING, &options->format,
      N_("Form of the output: text or json"), N_("FORMAT") },
    LANGUAGE_ENTRY,
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->files, NULL, NULL },
    G_OPTION_ENTRY_NULL
  };

  return command_parse (command, entries, arguments, error)
         && check_options (options, format, error);
}

/* A report of a part of the documents would say that the others are missing: it is
 * of all of them, or none is made. */
static HyvinDocumentSet *
load_files (char   **files,
            GError **error)
{
  g_autoptr (GPtrArray) inputs = find_files (files);
  g_autoptr (GPtrArray) paths = g_ptr_array_new ();
  guint i;

  for (i = 0; i < inputs->len; i++)
    {
      const Input *input = g_ptr_array_index (inputs, i);

      if (input->problem != NULL)
        {
          g_propagate_error (error, g_error_copy (input->problem));
          return NULL;
        }
      g_ptr_array_add (paths, input->path);
    }
  g_ptr_array_add (paths, NULL);
  return load_set ((char **) paths->pdata, error);
}

static void
report_maturity (HyvinDocumentSet *set,
                 HyvinValidator   *validator,
                 int               format)
{
  g_autoptr (HyvinReport) report = hyvin_validator_validate_set (validator, set);
  g_auto (Maturity) maturity;

  maturity_init (&maturity, set, report, hyvin_validator_get_date (validator));
  if (format == FORMAT_JSON)
    maturity_print_json (&maturity);
  else
    maturity_print_text (&maturity);
}

static int
report_run (const Command  *command,
            char          **arguments)
{
  g_auto (Options) options = { 0 };
  g_autoptr (GPtrArray) validators = NULL;
  g_autoptr (HyvinDocumentSet) set = NULL;
  g_autoptr (GError) error = NULL;
  int format = FORMAT_TEXT;

  if (parse_options (command, arguments, &options, &format, &error))
    validators = make_validators (&options.judging, 1, &error);
  if (validators != NULL)
    set = load_files (options.files, &error);
  if (set == NULL)
    return command_fail (command, error);
  report_maturity (set, g_ptr_array_index (validators, 0), format);
  return STATUS_CLEAN;
}

static const Example examples[] = {
  { N_("Tell what is in order and what is missing:"),
    "hyvin report --maturity plan.hyvin strategy.hyvin" },
  { N_("The same for all documents in a folder, in Swedish:"),
    "hyvin report --maturity --lang sv ." },
  { N_("Judge by another day than today, for another program:"),
    "hyvin report --maturity --date 2026-06-30 --format json plan.hyvin strategy.hyvin" },
  { NULL, NULL }
};

const Command report_command = {
  "report", N_("FILE|FOLDER…"), N_("Tell how mature welfare documents are, by area"), NULL,
  examples, TRUE, report_run
};
