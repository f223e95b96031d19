/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "load.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include <glib/gstdio.h>

#include "keeping-stream.h"
#include "messages.h"
#include "problems.h"
#include "reading.h"

#define CHUNK (64 * 1024)

gboolean
is_stdin (const char *path)
{
  return strcmp (path, "-") == 0;
}

/* What to call a file in messages. */
const char *
name_path (const char *path)
{
  return is_stdin (path) ? "<stdin>" : path;
}

/* Files there must be, and standard input can be read only once. */
gboolean
check_paths (char   **paths,
             GError **error)
{
  guint n_stdin = 0;
  guint i;

  if (paths == NULL || paths[0] == NULL)
    {
      set_usage_error (error, N_("No file is given"));
      return FALSE;
    }
  for (i = 0; paths[i] != NULL; i++)
    n_stdin += is_stdin (paths[i]);
  if (n_stdin > 1)
    set_usage_error (error, N_("Standard input (-) can be given only once"));
  return n_stdin <= 1;
}

static FILE *
open_file (const char  *path,
           GError     **error)
{
  FILE *file = is_stdin (path) ? stdin : g_fopen (path, "rb");

  if (file == NULL)
    set_loading_problem (error, path, errno);
  return file;
}

static void
close_file (FILE *file)
{
  if (file != stdin)
    fclose (file);
}

static gboolean
read_all (FILE        *stream,
          const char  *path,
          GByteArray  *bytes,
          GError     **error)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autofree guint8 *chunk = g_malloc (CHUNK);
  gsize size;

  /* One chunk over the limit is enough for the reader to refuse. */
  while (bytes->len <= hyvin_reader_get_max_bytes (reader)
         && (size = fread (chunk, 1, CHUNK, stream)) > 0)
    g_byte_array_append (bytes, chunk, (guint) size);
  if (!ferror (stream))
    return TRUE;
  set_loading_problem (error, path, errno);
  return FALSE;
}

static GBytes *
read_stream (FILE        *stream,
             const char  *path,
             GError     **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();

  return read_all (stream, path, bytes, error)
         ? g_byte_array_free_to_bytes (g_steal_pointer (&bytes)) : NULL;
}

/* Reads a file, or standard input, into memory. */
GBytes *
load_bytes (const char  *path,
            GError     **error)
{
  FILE *stream = open_file (path, error);
  GBytes *bytes;

  if (stream == NULL)
    return NULL;
  bytes = read_stream (stream, path, error);
  close_file (stream);
  return bytes;
}

/* Whoever reads a document wants to know how a limit is raised. */
static void
name_options (GError **error)
{
  char *message;

  if (error == NULL || !g_error_matches (*error, HYVIN_ERROR, HYVIN_ERROR_LIMIT))
    return;
  message = g_strdup_printf ("%s (%s)", (*error)->message,
                             say (N_("the options are listed by --help")));
  g_free ((*error)->message);
  (*error)->message = message;
}

/* No more is read than the reader wants: what has no end is no document long
 * before that. */
static HyvinDocument *
read_and_keep (const char  *path,
               GBytes     **bytes,
               GError     **error)
{
  g_autoptr (HyvinReader) reader = reading_make_reader ();
  FILE *file = open_file (path, error);
  g_autoptr (GInputStream) stream = NULL;
  HyvinDocument *document;

  if (file == NULL)
    return NULL;
  stream = keeping_stream_new (file, path);
  document = hyvin_reader_read_stream (reader, stream, name_path (path), NULL, error);
  if (document != NULL)
    *bytes = keeping_stream_take_bytes (KEEPING_STREAM (stream));
  close_file (file);
  return document;
}

/* Standard input can be read once: who asks again gets the same. */
static HyvinDocument *
load_stdin (GBytes **bytes,
            GError **error)
{
  static GBytes *kept;
  static GError *problem;
  g_autoptr (HyvinReader) reader = reading_make_reader ();
  HyvinDocument *document = NULL;

  if (kept != NULL)
    document = hyvin_reader_read_bytes (reader, kept, name_path ("-"), error);
  else if (problem == NULL)
    document = read_and_keep ("-", &kept, &problem);
  if (problem != NULL && error != NULL)
    *error = g_error_copy (problem);
  if (kept != NULL)
    *bytes = g_bytes_ref (kept);
  return document;
}

/* Reads a document from a file or from standard input, and gives its bytes too. */
HyvinDocument *
load_document_and_bytes (const char  *path,
                         GBytes     **bytes,
                         GError     **error)
{
  HyvinDocument *document = is_stdin (path) ? load_stdin (bytes, error)
                                            : read_and_keep (path, bytes, error);

  if (document == NULL)
    name_options (error);
  return document;
}

/* Reads a document from a file or from standard input. */
HyvinDocument *
load_document (const char  *path,
               GError     **error)
{
  g_autoptr (HyvinReader) reader = reading_make_reader ();
  g_autoptr (GBytes) bytes = NULL;
  HyvinDocument *document;

  if (is_stdin (path))
    return load_document_and_bytes (path, &bytes, error);
  document = hyvin_reader_read_path (reader, path, error);
  if (document == NULL)
    name_options (error);
  return document;
}

/* Adds a document to others. Two of the same id cannot be told apart. */
gboolean
add_document (HyvinDocumentSet  *set,
              HyvinDocument     *document,
              GError           **error)
{
  const char *id = hyvin_element_get_id (HYVIN_ELEMENT (document));
  HyvinDocument *other = id != NULL ? hyvin_document_set_lookup (set, id) : NULL;

  if (other == NULL)
    return hyvin_document_set_add (set, document, error);
  set_problem (error, N_("%s and %s have the same document id “%s”: give one of them another id"),
               hyvin_document_get_name (other), hyvin_document_get_name (document), id);
  return FALSE;
}

/* Reads documents that speak of each other. */
HyvinDocumentSet *
load_set (char   **paths,
          GError **error)
{
  g_autoptr (HyvinDocumentSet) set = hyvin_document_set_new ();
  guint i;

  for (i = 0; paths[i] != NULL; i++)
    {
      g_autoptr (HyvinDocument) document = load_document (paths[i], error);

      if (document == NULL)
        {
          word_loading_problem (error, paths[i]);
          return NULL;
        }
      if (!add_document (set, document, error))
        return NULL;
    }
  return g_steal_pointer (&set);
}
