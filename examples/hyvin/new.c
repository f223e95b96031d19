/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

#include <stdio.h>
#include <string.h>

#include "dates.h"
#include "messages.h"
#include "problems.h"
#include "skeleton.h"

typedef struct
{
  char *municipality;
  char *term;
  char *language;
  char **roles;
  char *id;
  char *output;
  char **rest;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->municipality);
  g_free (self->term);
  g_free (self->language);
  g_strfreev (self->roles);
  g_free (self->id);
  g_free (self->output);
  g_strfreev (self->rest);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
is_municipality_code (const char *text)
{
  return strlen (text) == 3 && strspn (text, "0123456789") == 3;
}

static gboolean
check_options (const Options  *options,
               GError        **error)
{
  if (options->rest != NULL)
    set_usage_error (error, N_("“%s” is not expected here: a file is given with -o"),
                     options->rest[0]);
  else if (options->municipality == NULL || options->term == NULL)
    set_usage_error (error, N_("Give both --municipality and --term"));
  else if (!is_municipality_code (options->municipality))
    set_usage_error (error,
                     N_("“%s” is not the code of a municipality: a code has three digits"),
                     options->municipality);
  else if (strcmp (options->language, "fi") != 0 && strcmp (options->language, "sv") != 0)
    set_usage_error (error, N_("“%s” is not a value of %s: choose from %s"), options->language,
                     "--lang", "fi, sv");
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
    { "municipality", 'm', 0, G_OPTION_ARG_STRING, &options->municipality,
      N_("Code of the municipality"), N_("CODE") },
    { "term", 't', 0, G_OPTION_ARG_STRING, &options->term,
      N_("Council term: the year in which it begins, or two dates"), N_("YYYY|FROM/TO") },
    { "lang", 0, 0, G_OPTION_ARG_STRING, &options->language,
      N_("Language of the document: fi or sv"), N_("LANGUAGE") },
    { "role", 'r', 0, G_OPTION_ARG_STRING_ARRAY, &options->roles,
      N_("What the document is: plan (the default), report, strategy, …"), N_("ROLE[,ROLE…]") },
    { "id", 0, 0, G_OPTION_ARG_STRING, &options->id,
      N_("Id of the document"), N_("ID") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options->output,
      N_("File to write; it must not be there yet"), N_("FILE") },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->rest, NULL, NULL },
    G_OPTION_ENTRY_NULL
  };

  if (!command_parse (command, entries, arguments, error))
    return FALSE;
  if (options->language == NULL)
    options->language = g_strdup (strcmp (messages_get_language (), "sv") == 0 ? "sv" : "fi");
  return check_options (options, error);
}

static void
complain_of_role (GFlagsClass  *roles,
                  const char   *word,
                  GError      **error)
{
  g_autoptr (GPtrArray) nicks = g_ptr_array_new ();
  g_autofree char *known = NULL;
  guint i;

  for (i = 0; i < roles->n_values; i++)
    g_ptr_array_add (nicks, (gpointer) roles->values[i].value_nick);
  g_ptr_array_add (nicks, NULL);
  known = g_strjoinv (", ", (char **) nicks->pdata);
  set_usage_error (error, N_("“%s” is not a value of %s: choose from %s"), word, "--role", known);
}

/* Adds the roles of a text such as `report,plan`. */
static gboolean
add_roles (HyvinDocumentRoles  *roles,
           const char          *text,
           GError             **error)
{
  g_autoptr (GFlagsClass) flags = g_type_class_ref (HYVIN_TYPE_DOCUMENT_ROLES);
  g_auto (GStrv) words = g_strsplit (text, ",", -1);
  guint i;

  for (i = 0; words[i] != NULL; i++)
    {
      const GFlagsValue *value = g_flags_get_value_by_nick (flags, words[i]);

      if (value == NULL)
        {
          complain_of_role (flags, words[i], error);
          return FALSE;
        }
      *roles = (HyvinDocumentRoles) (*roles | value->value);
    }
  return TRUE;
}

static gboolean
parse_roles (char               **texts,
             HyvinDocumentRoles  *roles,
             GError             **error)
{
  guint i;

  *roles = 0;
  for (i = 0; texts != NULL && texts[i] != NULL; i++)
    {
      if (!add_roles (roles, texts[i], error))
        return FALSE;
    }
  if (*roles == 0)
    *roles = HYVIN_DOCUMENT_ROLE_PLAN;
  return TRUE;
}

/* An id such as `plan-211-2025`. */
static char *
make_id (const Skeleton *skeleton)
{
  g_autoptr (GFlagsClass) flags = g_type_class_ref (HYVIN_TYPE_DOCUMENT_ROLES);
  const GFlagsValue *role = g_flags_get_first_value (flags, skeleton->roles);

  return g_strdup_printf ("%s-%s-%d", role->value_nick, skeleton->municipality,
                          g_date_get_year (hyvin_period_get_from (skeleton->term)));
}

/* Writes to a file that must not be there: nothing is ever overwritten. */
static gboolean
write_file (HyvinDocument  *document,
            const char     *path,
            GError        **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (GFileOutputStream) stream = g_file_create (file, G_FILE_CREATE_NONE, NULL, error);

  if (stream == NULL)
    {
      word_writing_problem (error, path);
      return FALSE;
    }
  if (hyvin_document_write_to_stream (document, G_OUTPUT_STREAM (stream), NULL, error)
      && g_output_stream_close (G_OUTPUT_STREAM (stream), NULL, error))
    return TRUE;
  word_writing_problem (error, path);
  g_file_delete (file, NULL, NULL);
  return FALSE;
}

static gboolean
write_document (HyvinDocument  *document,
                const char     *path,
                GError        **error)
{
  g_autoptr (GBytes) bytes = hyvin_document_to_bytes (document, error);
  gsize size;
  const char *data;

  if (bytes == NULL)
    return FALSE;
  if (path != NULL && strcmp (path, "-") != 0)
    return write_file (document, path, error);
  data = g_bytes_get_data (bytes, &size);
  fwrite (data, 1, size, stdout);
  return TRUE;
}

static gboolean
make_document (const Options  *options,
               GError        **error)
{
  g_autoptr (HyvinPeriod) term = parse_term (options->term, error);
  g_autoptr (HyvinDocument) document = NULL;
  g_autofree char *id = NULL;
  Skeleton skeleton = { NULL, options->language, options->municipality, 0, term };

  if (term == NULL || !parse_roles (options->roles, &skeleton.roles, error))
    return FALSE;
  id = options->id != NULL ? g_strdup (options->id) : make_id (&skeleton);
  skeleton.id = id;
  document = skeleton_make (&skeleton);
  return write_document (document, options->output, error);
}

static int
new_run (const Command  *command,
         char          **arguments)
{
  g_auto (Options) options = { 0 };
  g_autoptr (GError) error = NULL;

  if (!parse_options (command, arguments, &options, &error) || !make_document (&options, &error))
    return command_fail (command, error);
  return STATUS_CLEAN;
}

static const Example examples[] = {
  { N_("Begin the plan of Kangasala for the council term that began in 2025:"),
    "hyvin new --municipality 211 --term 2025 -o plan.hyvin" },
  { N_("Begin a report and a plan in one document, in Swedish:"),
    "hyvin new -m 638 -t 2025 --role report,plan --lang sv -o planen.hyvin" },
  { N_("Begin a strategy for years of its own, and look at it first:"),
    "hyvin new -m 211 -t 2026-01-01/2035-12-31 --role strategy" },
  { NULL, NULL }
};

const Command new_command = {
  "new", NULL, N_("Begin a new document"), NULL,
  examples, FALSE, new_run
};
