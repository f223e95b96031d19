/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "load.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include <glib/gstdio.h>

#include "messages.h"

#define CHUNK (64 * 1024)

gboolean
is_stdin (const char *path)
{
  return strcmp (path, "-") == 0;
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
  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (errno), "%s: %s", path,
               g_strerror (errno));
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

/* Standard input can be read once: who asks again gets the same. */
static GBytes *
load_stdin (const char  *path,
            GError     **error)
{
  static GBytes *bytes;

  if (bytes == NULL)
    bytes = read_stream (stdin, path, error);
  return bytes != NULL ? g_bytes_ref (bytes) : NULL;
}

/* Reads a file, or standard input, into memory. */
GBytes *
load_bytes (const char  *path,
            GError     **error)
{
  FILE *stream;
  GBytes *bytes;

  if (is_stdin (path))
    return load_stdin (path, error);
  stream = g_fopen (path, "rb");
  if (stream == NULL)
    {
      g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (errno), "%s: %s", path,
                   g_strerror (errno));
      return NULL;
    }
  bytes = read_stream (stream, path, error);
  fclose (stream);
  return bytes;
}

/* Reads a document from a file or from standard input. */
HyvinDocument *
load_document (const char  *path,
               GError     **error)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autoptr (GBytes) bytes = NULL;

  if (!is_stdin (path))
    return hyvin_reader_read_path (reader, path, error);
  bytes = load_bytes (path, error);
  return bytes != NULL ? hyvin_reader_read_bytes (reader, bytes, path, error) : NULL;
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

      if (document == NULL || !hyvin_document_set_add (set, document, error))
        return NULL;
    }
  return g_steal_pointer (&set);
}
