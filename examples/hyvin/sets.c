/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "sets.h"

#include "files.h"
#include "jobs.h"
#include "load.h"
#include "messages.h"
#include "tree.h"

static void
set_free (gpointer data)
{
  Set *self = data;

  g_ptr_array_unref (self->inputs);
  findings_clear (&self->findings);
  g_free (self);
}

static Set *
set_new (void)
{
  Set *self = g_new0 (Set, 1);

  self->inputs = g_ptr_array_new ();
  findings_init (&self->findings);
  return self;
}

/* Whose a document is, as a key; NULL: it does not say by a code. */
static char *
name_authority (HyvinDocument *document)
{
  HyvinAuthority *authority = hyvin_document_get_authority (document);
  const char *code = authority != NULL ? hyvin_authority_get_code (authority) : NULL;
  g_autofree char *stripped = g_strstrip (g_strdup (code != NULL ? code : ""));

  if (*stripped == '\0')
    return NULL;
  return g_strdup_printf ("%d %s", (int) hyvin_authority_get_kind (authority), stripped);
}

/* What is read again gives the same again; a pipe does not, and so its document
 * is by itself. */
static gboolean
can_ask (const Input *input)
{
  return input->problem == NULL
         && (is_stdin (input->path) || g_file_test (input->path, G_FILE_TEST_IS_REGULAR));
}

/* The document is not kept: a country of them would not fit into memory. What is
 * wrong with the file is told when it is checked. */
static void
read_authority (gpointer item,
                gpointer user_data G_GNUC_UNUSED)
{
  Input *input = item;
  g_autoptr (HyvinDocument) document = NULL;

  if (can_ask (input))
    document = load_document (input->path, NULL);
  if (document == NULL)
    return;
  input->authority = name_authority (document);
  input->is_nobodys = input->authority == NULL;
}

/* Groups come in the order of their first files; whose authority is not known is
 * by itself. */
static GPtrArray *
group_by_authority (GPtrArray *inputs)
{
  GPtrArray *sets = g_ptr_array_new_with_free_func (set_free);
  g_autoptr (GTree) of_authority = tree_new (NULL);
  guint i;

  for (i = 0; i < inputs->len; i++)
    {
      Input *input = g_ptr_array_index (inputs, i);
      Set *set = input->authority != NULL ? g_tree_lookup (of_authority, input->authority) : NULL;

      if (set == NULL)
        {
          set = set_new ();
          g_ptr_array_add (sets, set);
        }
      g_ptr_array_add (set->inputs, input);
      if (input->authority != NULL)
        g_tree_insert (of_authority, g_strdup (input->authority), set);
    }
  return sets;
}

/* Who has forgotten the code is to know why nothing was said of the others. */
static void
tell_of_nobodys (GPtrArray *inputs)
{
  guint n_nobodys = 0;
  guint i;

  for (i = 0; i < inputs->len; i++)
    n_nobodys += ((const Input *) g_ptr_array_index (inputs, i))->is_nobodys;
  if (n_nobodys > 0)
    complain (N_("Documents without the code of an authority, each checked by itself: %u"),
              n_nobodys);
}

static GPtrArray *
make_one_set (GPtrArray *inputs)
{
  GPtrArray *sets = g_ptr_array_new_with_free_func (set_free);
  Set *set = set_new ();

  g_ptr_array_extend (set->inputs, inputs, NULL, NULL);
  g_ptr_array_add (sets, set);
  return sets;
}

/* Makes sets, in the order of their first files; @inputs have to stay. */
GPtrArray *
make_sets (GPtrArray *inputs,
           SetBy      by,
           guint      n_jobs)
{
  if (by == SET_BY_ALL)
    return make_one_set (inputs);
  if (by == SET_BY_AUTHORITY && inputs->len > 1)
    {
      jobs_run (inputs, n_jobs, read_authority, NULL, NULL);
      tell_of_nobodys (inputs);
    }
  return group_by_authority (inputs);
}
