/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "source.h"

#include <string.h>

#include "load.h"

struct _Source
{
  char *text;                   /* UTF-8 */
  GArray *lines;                /* where each of them begins in the text */
};

#define BYTE_ORDER_MARK "\357\273\277"
#define MARK_SIZE 3

/* Within this many bytes an XML declaration is over. */
#define MAX_DECLARATION 200

/* What the XML declaration says that the encoding is; NULL: nothing. */
static char *
find_declared (const char *data,
               gsize       size)
{
  g_autofree char *start = g_strndup (data, MIN (size, MAX_DECLARATION));
  g_autoptr (GRegex) regex =
    g_regex_new ("^<\\?xml\\s[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']", G_REGEX_RAW,
                 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  g_regex_match (regex, start, 0, &match);
  return g_match_info_matches (match) ? g_match_info_fetch (match, 1) : NULL;
}

/* UTF-16 is told by its mark alone. */
static char *
find_encoding (const char *data,
               gsize       size)
{
  if (size >= 2 && (memcmp (data, "\377\376", 2) == 0 || memcmp (data, "\376\377", 2) == 0))
    return g_strdup ("UTF-16");
  return find_declared (data, size);
}

/* The text in UTF-8; NULL: it cannot be told what it is. */
static char *
decode (GBytes *bytes)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autofree char *encoding = size > 0 ? find_encoding (data, size) : NULL;
  g_autofree char *converted = NULL;

  if (encoding != NULL && g_ascii_strcasecmp (encoding, "UTF-8") != 0)
    data = converted = g_convert (data, (gssize) size, "UTF-8", encoding, NULL, &size, NULL);
  /* Where there is a zero byte the encoding is not what it seems to be. */
  if (data == NULL || !g_utf8_validate_len (data, size, NULL))
    return NULL;
  if (size >= MARK_SIZE && memcmp (data, BYTE_ORDER_MARK, MARK_SIZE) == 0)
    return g_strndup (data + MARK_SIZE, size - MARK_SIZE);
  return g_strndup (data, size);
}

static GArray *
find_lines (const char *text)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (gsize));
  const char *p = text;
  gsize start = 0;

  g_array_append_val (lines, start);
  while ((p = strchr (p, '\n')) != NULL)
    {
      start = (gsize) (++p - text);
      g_array_append_val (lines, start);
    }
  return lines;
}

/* Nobody may write into a pipe a second time. */
static gboolean
can_reload (const char *path)
{
  return !is_stdin (path) && g_file_test (path, G_FILE_TEST_IS_REGULAR);
}

/* Reads a file to show lines of it; NULL: there is nothing to show, since it is
 * standard input or a pipe, cannot be read, or is not in an encoding that is
 * known. */
Source *
source_load (const char *path)
{
  g_autoptr (GBytes) bytes = can_reload (path) ? load_bytes (path, NULL) : NULL;
  char *text = bytes != NULL ? decode (bytes) : NULL;
  Source *self;

  if (text == NULL)
    return NULL;
  self = g_new (Source, 1);
  self->text = text;
  self->lines = find_lines (text);
  return self;
}

void
source_free (Source *self)
{
  g_free (self->text);
  g_array_unref (self->lines);
  g_free (self);
}

/* A line, counted from 1, without its end; NULL: there are fewer. */
char *
source_get_line (const Source *self,
                 guint         line)
{
  const char *start;
  gsize length;

  if (line < 1 || line > self->lines->len)
    return NULL;
  start = self->text + g_array_index (self->lines, gsize, line - 1);
  length = strcspn (start, "\n");
  if (length > 0 && start[length - 1] == '\r')
    length--;
  return g_strndup (start, length);
}
