/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "command.h"

#include <stdio.h>

#include "load.h"
#include "messages.h"
#include "terminal.h"
#include "view.h"
#include "words.h"
#include "wrap.h"

#define MIN_WIDTH 40
#define MAX_WIDTH 1000

typedef struct
{
  char *matrix;
  int width;
  char **files;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->matrix);
  g_strfreev (self->files);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
check_options (const Options  *options,
               GError        **error)
{
  if (options->matrix != NULL && strcmp (options->matrix, "responsible") != 0)
    set_usage_error (error, N_("“%s” is not a value of %s: choose from %s"), options->matrix,
                     "--matrix", "responsible");
  else if (options->width < MIN_WIDTH || options->width > MAX_WIDTH)
    set_usage_error (error, N_("The width must be from %d to %d"), MIN_WIDTH, MAX_WIDTH);
  else
    return check_paths (options->files, error);
  return FALSE;
}

static gboolean
parse_options (const Command  *command,
               char          **arguments,
               Options        *options,
               GError        **error)
{
  const GOptionEntry entries[] = {
    { "matrix", 0, 0, G_OPTION_ARG_STRING, &options->matrix,
      N_("Show who answers for which measure, instead"), "responsible" },
    { "width", 0, 0, G_OPTION_ARG_INT, &options->width,
      N_("Columns to use, instead of those of the terminal"), N_("COLUMNS") },
    LANGUAGE_ENTRY,
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->files, NULL, NULL },
    G_OPTION_ENTRY_NULL
  };

  options->width = (int) terminal_get_width ();
  return command_parse (command, entries, arguments, error)
         && check_options (options, error);
}

static void
print_fact (const View *view,
            const char *label,
            const char *fact)
{
  g_autofree char *line = NULL;

  if (fact == NULL || *fact == '\0')
    return;
  line = g_strdup_printf ("%s: %s", say (label), fact);
  print_wrapped (line, view->width, "");
}

static char *
describe_authority (const View     *view,
                    HyvinAuthority *authority)
{
  g_autofree char *title = view_text (view, hyvin_authority_get_title (authority));
  const char *code = hyvin_authority_get_code (authority);

  return g_strdup_printf ("%s (%s %s)", title,
                          authority_kind_word (hyvin_authority_get_kind (authority)),
                          code != NULL ? code : "?");
}

static char *
describe_period (const HyvinPeriod *period)
{
  g_autofree char *iso = period != NULL ? hyvin_period_to_string (period) : NULL;
  g_auto (GStrv) ends = iso != NULL ? g_strsplit (iso, "/", 2) : NULL;

  return ends != NULL ? g_strjoinv (" – ", ends) : NULL;
}

void
show_header (const View *view)
{
  HyvinAuthority *authority = hyvin_document_get_authority (view->document);
  g_autofree char *title = view_title (HYVIN_ELEMENT (view->document));
  g_autofree char *owner = authority != NULL ? describe_authority (view, authority) : NULL;
  g_autofree char *roles = document_roles_words (hyvin_document_get_roles (view->document));
  g_autofree char *term = describe_period (hyvin_document_get_term (view->document));
  g_autofree char *period = describe_period (hyvin_document_get_period (view->document));

  view_print_heading (view, title, '=');
  print_fact (view, N_("Authority"), owner);
  print_fact (view, N_("Document"), roles);
  print_fact (view, N_("Council term"), term);
  print_fact (view, N_("Period"), period);
}

/* A document that is neither strategy nor plan is shown by what it reports. */
static void
show_document (const View *view)
{
  gboolean has_strategy = list_size (hyvin_document_get_aims (view->document)) > 0;
  gboolean has_plan = list_size (hyvin_document_get_focus_areas (view->document)) > 0;

  show_header (view);
  if (has_strategy)
    show_strategy (view);
  if (has_plan)
    show_plan (view);
  if (!has_strategy && !has_plan)
    show_report (view);
}

static void
show_documents (HyvinDocumentSet *set,
                guint             width)
{
  guint i;

  for (i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (set)); i++)
    {
      g_autoptr (HyvinDocument) document = g_list_model_get_item (G_LIST_MODEL (set), i);
      View view = { set, document, width };

      if (i > 0)
        printf ("\n\n");
      show_document (&view);
    }
}

static int
show_run (const Command  *command,
          char          **arguments)
{
  g_auto (Options) options = { 0 };
  g_autoptr (HyvinDocumentSet) set = NULL;
  g_autoptr (GError) error = NULL;

  if (parse_options (command, arguments, &options, &error))
    set = load_set (options.files, &error);
  if (set == NULL)
    return command_fail (command, error);
  if (options.matrix != NULL)
    show_matrix (set, (guint) options.width);
  else
    show_documents (set, (guint) options.width);
  return STATUS_CLEAN;
}

static const Example examples[] = {
  { N_("Read a plan as a table:"), "hyvin show plan.hyvin" },
  { N_("See who answers for which measure:"), "hyvin show --matrix responsible plan.hyvin" },
  { N_("Give the strategy too, so that its aims are shown by their titles:"),
    "hyvin show plan.hyvin strategy.hyvin" },
  { N_("Keep a wide page in a file:"), "hyvin show --width 120 plan.hyvin > plan.txt" },
  { NULL, NULL }
};

const Command show_command = {
  "show", N_("FILE…"), N_("Show a plan or a strategy as a table"), NULL,
  examples, TRUE, show_run
};
