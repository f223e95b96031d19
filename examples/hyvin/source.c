/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "source.h"

#include <gio/gio.h>
#include <string.h>

#include "load.h"

#define BUFFER_SIZE (64 * 1024)

/* Of a line this many characters are given before and after a column. */
#define REACH 1000

struct _Source
{
  char *path;
  GInputStream *stream;         /* UTF-8; NULL when there is nothing more to read */
  char buffer[BUFFER_SIZE];
  gsize size;                   /* of what is in the buffer */
  gsize taken;
  guint line;                   /* the one that is held, from 1 */
  GString *held;                /* what has been read of it, or the end of that */
  guint held_from;              /* the columns of the first character held */
  guint held_to;                /* and of the next one to read */
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

/* Reads the next part of the text; FALSE: there is none. */
static gboolean
refill (Source *self)
{
  gssize size = self->stream == NULL ? 0
                : g_input_stream_read (self->stream, self->buffer, BUFFER_SIZE, NULL, NULL);

  self->taken = 0;
  self->size = (gsize) MAX (size, 0);
  return size > 0;
}

/* Lets what was read as bytes be read again as text. NULL: it cannot be told how. */
static GInputStream *
decode (Source *self)
{
  g_autofree char *encoding = find_encoding (self->buffer, self->size);
  g_autoptr (GConverter) converter = NULL;

  if (!g_seekable_seek (G_SEEKABLE (self->stream), 0, G_SEEK_SET, NULL, NULL))
    return NULL;
  if (encoding == NULL || g_ascii_strcasecmp (encoding, "UTF-8") == 0)
    return g_object_ref (self->stream);
  converter = G_CONVERTER (g_charset_converter_new ("UTF-8", encoding, NULL));
  return converter != NULL ? g_converter_input_stream_new (self->stream, converter) : NULL;
}

/* Goes to the beginning of the file. */
static void
rewind_source (Source *self)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->path);
  GInputStream *text;

  g_clear_object (&self->stream);
  self->stream = G_INPUT_STREAM (g_file_read (file, NULL, NULL));
  refill (self);
  text = self->stream != NULL ? decode (self) : NULL;
  g_set_object (&self->stream, text);
  g_clear_object (&text);
  refill (self);
  if (self->size >= MARK_SIZE && memcmp (self->buffer, BYTE_ORDER_MARK, MARK_SIZE) == 0)
    self->taken = MARK_SIZE;
  self->line = self->held_from = self->held_to = 1;
  g_string_truncate (self->held, 0);
}

/* Nobody may write into a pipe a second time. */
static gboolean
can_reopen (const char *path)
{
  return !is_stdin (path) && g_file_test (path, G_FILE_TEST_IS_REGULAR);
}

/* Opens a file to show lines of it; NULL: there is nothing to show, since it is
 * standard input or a pipe. */
Source *
source_open (const char *path)
{
  Source *self;

  if (!can_reopen (path))
    return NULL;
  self = g_new0 (Source, 1);
  self->path = g_strdup (path);
  self->held = g_string_new (NULL);
  rewind_source (self);
  return self;
}

void
source_close (Source *self)
{
  g_free (self->path);
  g_clear_object (&self->stream);
  g_string_free (self->held, TRUE);
  g_free (self);
}

static guint
count_characters (const char *text,
                  gsize       size)
{
  guint n = 0;
  gsize i;

  for (i = 0; i < size; i++)
    n += ((guchar) text[i] & 0xC0) != 0x80;
  return n;
}

/* What is in the buffer of the line at hand. */
static gsize
measure_rest (const Source *self)
{
  const char *start = self->buffer + self->taken;
  const char *end = memchr (start, '\n', self->size - self->taken);

  return end != NULL ? (gsize) (end - start) : self->size - self->taken;
}

/* Goes to the next line; FALSE: there is none. */
static gboolean
go_to_next_line (Source *self)
{
  do
    {
      self->taken += measure_rest (self);
      if (self->taken < self->size)
        break;
    }
  while (refill (self));
  if (self->taken == self->size)
    return FALSE;
  self->taken++;
  self->line++;
  self->held_from = self->held_to = 1;
  g_string_truncate (self->held, 0);
  return TRUE;
}

/* Lets go of what is too far before the end of what is held. */
static void
let_go (Source *self)
{
  gsize size = self->held->len - BUFFER_SIZE;

  while (size > 0 && ((guchar) self->held->str[size] & 0xC0) == 0x80)
    size--;
  self->held_from += count_characters (self->held->str, size);
  g_string_erase (self->held, 0, (gssize) size);
}

/* Reads more of the line at hand; FALSE: it is over. */
static gboolean
read_on (Source *self)
{
  gsize size;

  if (self->taken == self->size && !refill (self))
    return FALSE;
  size = measure_rest (self);
  if (self->held->len > BUFFER_SIZE)
    let_go (self);
  g_string_append_len (self->held, self->buffer + self->taken, (gssize) size);
  self->held_to += count_characters (self->buffer + self->taken, size);
  self->taken += size;
  return size > 0;
}

/* Where a character begins, counted from 0; @size when there are fewer. */
static gsize
find_character (const char *text,
                gsize       size,
                guint       index)
{
  gsize i;

  for (i = 0; i < size; i++)
    {
      if (((guchar) text[i] & 0xC0) != 0x80 && index-- == 0)
        break;
    }
  return i;
}

/* The part of what is held that is around a column, which becomes one of the part. */
static char *
take_part (const Source *self,
           guint        *column)
{
  const char *start = self->held->str;
  gsize size = self->held->len;
  guint from = *column > self->held_from + REACH ? *column - REACH : self->held_from;
  gsize before = find_character (start, size, from - self->held_from);

  start += before;
  size = find_character (start, size - before, 2 * REACH);
  if (size > 0 && start[size - 1] == '\r')
    size--;
  *column -= from - 1;
  /* Where there is a zero byte the encoding is not what it seems to be. */
  return g_utf8_validate_len (start, size, NULL) ? g_strndup (start, size) : NULL;
}

/* Gives a line, counted from 1, without its end, or what is around a column of it
 * when it is long; then the column is counted from where that begins. NULL: there
 * is no such line, or it is not in an encoding that is known. */
char *
source_get_line (Source *self,
                 guint   line,
                 guint  *column)
{
  if (line < self->line || (line == self->line && self->held_from > 1
                            && *column < self->held_from + REACH))
    rewind_source (self);
  while (self->line < line)
    {
      if (!go_to_next_line (self))
        return NULL;
    }
  while (self->held_to < *column + REACH && read_on (self))
    ;
  return take_part (self, column);
}
