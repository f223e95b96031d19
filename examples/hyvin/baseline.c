/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "baseline.h"

#include <string.h>

#include "load.h"
#include "messages.h"
#include "tree.h"
#include "problems.h"
#include "wrap.h"

/* The file does not depend on the language of who writes it. */
#define HEADER "hyvin baseline 1"
#define EXPLANATION \
  "# Known findings: rule, document, object, fingerprint, and how many there are of it\n"

/* What stands in a line, parted by tabs. The first three are there for people;
 * the document also tells whether the line is about what is checked. */
enum
{
  COLUMN_CODE,
  COLUMN_DOCUMENT,
  COLUMN_OBJECT,
  COLUMN_FINGERPRINT,
  COLUMN_COUNT,
  N_COLUMNS
};

/* Findings of one fingerprint in a file. */
typedef struct
{
  char *document;
  char *judgement;              /* see name_judgement() */
  guint count;                  /* how many of them have not been met yet */
} Entry;

struct _Baseline
{
  GHashTable *listed;           /* fingerprint to Entry, of a file */
  GTree *met;                   /* line without its count, to that; NULL: of a file */
  GTree *skipped;               /* judgements that were not made */
  guint n_known;                /* how many findings it has kept out */
};

static void
entry_free (gpointer data)
{
  Entry *self = data;

  g_free (self->document);
  g_free (self->judgement);
  g_free (self);
}

Baseline *
baseline_new (void)
{
  Baseline *self = g_new0 (Baseline, 1);

  self->listed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, entry_free);
  self->met = tree_new (NULL);
  self->skipped = tree_new (NULL);
  return self;
}

void
baseline_free (Baseline *self)
{
  g_hash_table_unref (self->listed);
  g_clear_pointer (&self->met, g_tree_unref);
  g_tree_unref (self->skipped);
  g_free (self);
}

/* What a document is called: one without an id by its file. */
static char *
name_document (const char *id,
               const char *file)
{
  g_autofree char *name = id != NULL ? g_strdup (id) : g_path_get_basename (file);

  return g_strdelimit (make_printable (name), "\n\t", ' ');
}

/* That a document is judged by a rule: what the lines of its findings begin with. */
static char *
name_judgement (HyvinFinding *finding)
{
  g_autofree char *document = name_document (hyvin_finding_get_document_id (finding),
                                             hyvin_finding_get_file (finding));

  return g_strjoin ("\t", hyvin_finding_get_code (finding), document, NULL);
}

/* Writing */

/* All of a line but the count. */
static char *
describe (HyvinFinding *finding)
{
  const char *object = hyvin_finding_get_object_id (finding);
  g_autofree char *judgement = name_judgement (finding);

  if (object == NULL)
    object = hyvin_finding_get_path (finding);
  return g_strjoin ("\t", judgement, object != NULL ? object : "-",
                    hyvin_finding_get_fingerprint (finding), NULL);
}

static gboolean
append_line (gpointer line,
             gpointer count,
             gpointer text)
{
  g_string_append_printf (text, "%s\t%u\n", (const char *) line, GPOINTER_TO_UINT (count));
  return FALSE;
}

/* Writes down what it was shown. The lines are sorted, so that what has changed
 * between two files is what has changed between two validations. */
gboolean
baseline_write (const Baseline  *self,
                const char      *path,
                GError         **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GString) text = g_string_new (HEADER "\n" EXPLANATION);

  g_tree_foreach (self->met, append_line, text);
  if (g_file_replace_contents (file, text->str, text->len, NULL, FALSE, G_FILE_CREATE_NONE,
                               NULL, NULL, error))
    return TRUE;
  word_writing_problem (error, path);
  return FALSE;
}

/* Reading */

static gboolean
is_fingerprint (const char *text)
{
  return strlen (text) == 32 && strspn (text, "0123456789abcdef") == 32;
}

static gboolean
read_line (Baseline   *self,
           const char *line)
{
  g_auto (GStrv) cells = g_strsplit (line, "\t", -1);
  guint64 count;
  Entry *entry;

  if (g_strv_length (cells) != N_COLUMNS || !is_fingerprint (cells[COLUMN_FINGERPRINT])
      || !g_ascii_string_to_unsigned (cells[COLUMN_COUNT], 10, 1, G_MAXINT, &count, NULL))
    return FALSE;
  entry = g_hash_table_lookup (self->listed, cells[COLUMN_FINGERPRINT]);
  if (entry == NULL)
    {
      entry = g_new0 (Entry, 1);
      entry->document = g_strdup (cells[COLUMN_DOCUMENT]);
      entry->judgement = g_strjoin ("\t", cells[COLUMN_CODE], cells[COLUMN_DOCUMENT], NULL);
      g_hash_table_insert (self->listed, g_strdup (cells[COLUMN_FINGERPRINT]), entry);
    }
  entry->count += (guint) count;
  return TRUE;
}

static void
set_error (GError     **error,
           const char  *path,
           guint        line,
           const char  *what)
{
  g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_INVAL, "%s:%u: %s", name_path (path), line, what);
}

static gboolean
read_lines (Baseline    *self,
            const char  *path,
            char       **lines,
            GError     **error)
{
  guint i;

  if (g_strcmp0 (lines[0], HEADER) != 0)
    {
      set_error (error, path, 1, say (N_("This is not a file of known findings: write one "
                                         "with --write-baseline")));
      return FALSE;
    }
  for (i = 1; lines[i] != NULL; i++)
    {
      if (*lines[i] == '\0' || *lines[i] == '#' || read_line (self, lines[i]))
        continue;
      set_error (error, path, i + 1, say (N_("This is not a line of known findings: remove "
                                             "it, or write the file anew with "
                                             "--write-baseline")));
      return FALSE;
    }
  return TRUE;
}

/* Fails when the file cannot be read, or is not one that baseline_write() makes. */
Baseline *
baseline_load (const char  *path,
               GError     **error)
{
  g_autoptr (Baseline) self = baseline_new ();
  g_autoptr (GBytes) bytes = load_bytes (path, error);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  if (bytes == NULL)
    return NULL;
  g_clear_pointer (&self->met, g_tree_unref);
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  lines = g_strsplit (text != NULL ? text : "", "\n", -1);
  return read_lines (self, path, lines, error) ? g_steal_pointer (&self) : NULL;
}

/* Applying */

static void
add_met (Baseline     *self,
         HyvinFinding *finding)
{
  char *line = describe (finding);
  guint count = GPOINTER_TO_UINT (g_tree_lookup (self->met, line));

  g_tree_insert (self->met, line, GUINT_TO_POINTER (count + 1));
}

static gboolean
is_known (Baseline     *self,
          HyvinFinding *finding)
{
  Entry *entry;

  if (self->met != NULL)
    {
      add_met (self, finding);
      return TRUE;
    }
  entry = g_hash_table_lookup (self->listed, hyvin_finding_get_fingerprint (finding));
  if (entry == NULL || entry->count == 0)
    return FALSE;
  entry->count--;
  return TRUE;
}

/* Leaves the findings that are not known, and remembers what could not be found. */
void
baseline_apply (Baseline *self,
                Findings *findings)
{
  GPtrArray *fresh = g_ptr_array_new_with_free_func (g_object_unref);
  guint i;

  for (i = 0; i < findings->findings->len; i++)
    {
      HyvinFinding *finding = g_ptr_array_index (findings->findings, i);

      if (is_known (self, finding))
        self->n_known++;
      else
        g_ptr_array_add (fresh, g_object_ref (finding));
    }
  g_ptr_array_unref (findings->findings);
  findings->findings = fresh;
  for (i = 0; i < findings->skipped->len; i++)
    g_tree_insert (self->skipped, name_judgement (g_ptr_array_index (findings->skipped, i)), self);
}

guint
baseline_get_n_known (const Baseline *self)
{
  return self->n_known;
}

/* The names of what was checked: a document that could not be read before, and
 * so was known by its file, may have an id now. */
static GTree *
list_documents (const Findings *findings)
{
  GTree *names = tree_new (NULL);
  guint i;

  for (i = 0; i < findings->files->len; i++)
    {
      CheckedFile *file = g_ptr_array_index (findings->files, i);

      if (file->problem != NULL)
        continue;
      g_tree_insert (names, name_document (NULL, file->name), file);
      if (file->document_id != NULL)
        g_tree_insert (names, name_document (file->document_id, file->name), file);
    }
  return names;
}

/* How many findings are in the file, and no more in the documents. Nothing is
 * known of documents that were not checked this time, nor of what a rule would
 * find that waited for another document. */
guint
baseline_count_gone (const Baseline *self,
                     const Findings *findings)
{
  g_autoptr (GTree) documents = list_documents (findings);
  GHashTableIter iter;
  gpointer value;
  guint n_gone = 0;

  g_hash_table_iter_init (&iter, self->listed);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      const Entry *entry = value;

      if (g_tree_lookup (documents, entry->document) != NULL
          && g_tree_lookup (self->skipped, entry->judgement) == NULL)
        n_gone += entry->count;
    }
  return n_gone;
}
