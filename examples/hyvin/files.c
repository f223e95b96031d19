/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "files.h"

#include <gio/gio.h>

#include "load.h"
#include "messages.h"

#define SUFFIX ".hyvin"

/* A search in progress. */
typedef struct
{
  GPtrArray *inputs;
  GHashTable *identities;       /* of the files that are taken */
  guint n_seen;                 /* documents, those taken before too, and problems */
} Search;

static void
input_free (gpointer data)
{
  Input *self = data;

  g_free (self->path);
  g_clear_error (&self->problem);
  g_free (self->authority);
  g_free (self);
}

static void
add_input (Search     *self,
           const char *path,
           GError     *problem)
{
  Input *input = g_new0 (Input, 1);

  input->path = g_strdup (path);
  input->problem = problem;
  g_ptr_array_add (self->inputs, input);
  self->n_seen++;
}

/* What tells a file from others, whatever it is called. */
static char *
identify_file (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_ID_FILE,
                                                  G_FILE_QUERY_INFO_NONE, NULL, NULL);
  const char *identity = info != NULL
                         ? g_file_info_get_attribute_string (info, G_FILE_ATTRIBUTE_ID_FILE) : NULL;

  return g_strdup (identity != NULL ? identity : path);
}

/* A file that is named twice, or found again in a folder, is one file. */
static void
take_file (Search     *self,
           const char *path)
{
  if (is_stdin (path) || g_hash_table_add (self->identities, identify_file (path)))
    add_input (self, path, NULL);
  else
    self->n_seen++;
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(char * const *) a, *(char * const *) b);
}

/* What is in a folder, in an order that no file system decides. */
static GPtrArray *
list_folder (const char  *path,
             GError     **error)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, error);
  GPtrArray *names;
  const char *name;

  if (folder == NULL)
    return NULL;
  names = g_ptr_array_new_with_free_func (g_free);
  while ((name = g_dir_read_name (folder)) != NULL)
    {
      if (name[0] != '.')
        g_ptr_array_add (names, g_strdup (name));
    }
  g_ptr_array_sort (names, compare_names);
  return names;
}

static void take_folder (Search     *self,
                         const char *path);

/* A link to a folder is not followed: it may lead back. One to a document is,
 * and one to nothing is taken too, so that it is told of; what is no file at
 * all, such as a pipe, would have to be waited for. */
static void
take_entry (Search     *self,
            const char *path)
{
  if (g_file_test (path, G_FILE_TEST_IS_DIR))
    {
      if (!g_file_test (path, G_FILE_TEST_IS_SYMLINK))
        take_folder (self, path);
    }
  else if (g_str_has_suffix (path, SUFFIX)
           && (g_file_test (path, G_FILE_TEST_IS_REGULAR)
               || !g_file_test (path, G_FILE_TEST_EXISTS)))
    take_file (self, path);
}

static void
take_folder (Search     *self,
             const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) names = list_folder (path, &error);
  guint i;

  if (names == NULL)
    {
      add_input (self, path, g_steal_pointer (&error));
      return;
    }
  for (i = 0; i < names->len; i++)
    {
      g_autofree char *inside = g_build_filename (path, g_ptr_array_index (names, i), NULL);

      take_entry (self, inside);
    }
}

/* Whoever names a folder without documents has named the wrong one. */
static void
search_folder (Search     *self,
               const char *path)
{
  guint n_before = self->n_seen;
  g_autofree char *message = NULL;

  take_folder (self, path);
  if (self->n_seen > n_before)
    return;
  message = say_format (N_("%s: there is no document (*%s) in this folder"), path, SUFFIX);
  add_input (self, path, g_error_new_literal (G_FILE_ERROR, G_FILE_ERROR_NOENT, message));
}

static gboolean
is_folder (const char *path)
{
  return !is_stdin (path) && g_file_test (path, G_FILE_TEST_IS_DIR);
}

gboolean
any_folder (char **paths)
{
  for (; *paths != NULL; paths++)
    {
      if (is_folder (*paths))
        return TRUE;
    }
  return FALSE;
}

/* Finds what to check: files as they are named, whatever they are called, and of
 * folders the documents in them and in the folders under them, each file once.
 * Returns an array of Input in the order of @paths, and by name within a folder. */
GPtrArray *
find_files (char **paths)
{
  g_autoptr (GHashTable) identities = g_hash_table_new_full (g_str_hash, g_str_equal,
                                                             g_free, NULL);
  Search search = { g_ptr_array_new_with_free_func (input_free), identities, 0 };

  for (; *paths != NULL; paths++)
    {
      if (is_folder (*paths))
        search_folder (&search, *paths);
      else
        take_file (&search, *paths);
    }
  return search.inputs;
}
