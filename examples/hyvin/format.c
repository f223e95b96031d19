/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

#include <stdio.h>

#include "load.h"
#include "messages.h"
#include "problems.h"

typedef struct
{
  gboolean check;
  gboolean in_place;
  char **files;
} Options;

static void
options_clear (Options *self)
{
  g_strfreev (self->files);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
has_stdin (char **files)
{
  return g_strv_contains ((const char * const *) files, "-");
}

static gboolean
check_options (const Options  *options,
               GError        **error)
{
  if (!check_paths (options->files, error))
    return FALSE;
  if (options->check && options->in_place)
    set_usage_error (error, N_("Give either --check or --in-place"));
  else if (options->in_place && has_stdin (options->files))
    set_usage_error (error, N_("Standard input (-) cannot be rewritten in place"));
  else if (!options->check && !options->in_place && options->files[1] != NULL)
    set_usage_error (error, N_("Several files need --in-place or --check"));
  else
    return TRUE;
  return FALSE;
}

static gboolean
parse_options (const Command  *command,
               char          **arguments,
               Options        *options,
               GError        **error)
{
  const GOptionEntry entries[] = {
    { "check", 0, 0, G_OPTION_ARG_NONE, &options->check,
      N_("Write nothing: name the files that would change"), NULL },
    { "in-place", 'i', 0, G_OPTION_ARG_NONE, &options->in_place,
      N_("Rewrite the files"), NULL },
    LANGUAGE_ENTRY,
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->files, NULL, NULL },
    G_OPTION_ENTRY_NULL
  };

  return command_parse (command, entries, arguments, error)
         && check_options (options, error);
}

static void
print_bytes (GBytes *bytes)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  fwrite (data, 1, size, stdout);
}

/* Formats a file as the options want it. A file that is in order already is
 * not written again. */
static gboolean
format_file (const Options  *options,
             const char     *path,
             gboolean       *changed,
             GError        **error)
{
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;
  g_autoptr (HyvinDocument) document = load_document_and_bytes (path, &before, error);

  if (document == NULL)
    word_loading_problem (error, path);
  else
    after = hyvin_document_to_bytes (document, error);
  if (after == NULL)
    return FALSE;

  *changed = !g_bytes_equal (before, after);
  if (options->check && *changed)
    puts (path);
  if (!options->check && !options->in_place)
    print_bytes (after);
  if (!options->in_place || !*changed || hyvin_document_save (document, path, error))
    return TRUE;
  word_writing_problem (error, path);
  return FALSE;
}

static int
format_files (const Options *options)
{
  int status = STATUS_CLEAN;
  guint i;

  for (i = 0; options->files[i] != NULL; i++)
    {
      g_autoptr (GError) error = NULL;
      gboolean changed = FALSE;

      if (!format_file (options, options->files[i], &changed, &error))
        {
          complain_of (error);
          status = STATUS_UNABLE;
        }
      else if (options->check && changed)
        status = MAX (status, STATUS_FINDINGS);
    }
  return status;
}

static int
format_run (const Command  *command,
            char          **arguments)
{
  g_auto (Options) options = { 0 };
  g_autoptr (GError) error = NULL;

  if (!parse_options (command, arguments, &options, &error))
    return command_fail (command, error);
  return format_files (&options);
}

static const Example examples[] = {
  { N_("See what a document looks like in its canonical form:"), "hyvin format plan.hyvin" },
  { N_("Rewrite documents:"), "hyvin format --in-place plan.hyvin strategy.hyvin" },
  { N_("Name the documents that are not in their canonical form, and change nothing:"),
    "hyvin format --check plan.hyvin strategy.hyvin" },
  { N_("Format what another program writes:"), "cat plan.hyvin | hyvin format -" },
  { NULL, NULL }
};

const Command format_command = {
  "format", N_("FILE…"), N_("Write documents in their canonical form"),
  N_("Exit status: 0 when all went well, 1 when --check named a document, 2 when one could not "
     "be read or written."),
  examples, TRUE, format_run
};
