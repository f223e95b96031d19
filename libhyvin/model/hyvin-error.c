/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-error-private.h"

#include <stdarg.h>
#include <string.h>

typedef struct
{
  guint line;
  guint column;
} HyvinErrorPrivate;

static void
hyvin_error_private_init (HyvinErrorPrivate *priv)
{
  priv->line = 0;
  priv->column = 0;
}

static void
hyvin_error_private_copy (const HyvinErrorPrivate *from,
                          HyvinErrorPrivate       *to)
{
  *to = *from;
}

static void
hyvin_error_private_clear (HyvinErrorPrivate *priv G_GNUC_UNUSED)
{
}

/* GLib places the private part of an error as any struct needs it. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wcast-align"
G_DEFINE_EXTENDED_ERROR (HyvinError, hyvin_error)
#pragma GCC diagnostic pop

/**
 * hyvin_error_get_place:
 * @error: an error of any domain
 * @line: (out) (optional): where to put the line, counted from 1
 * @column: (out) (optional): where to put the column, in characters from 1
 *
 * Tells where in its XML a document is wrong.
 *
 * Only an error of this library that came from reading a document has a
 * place. Language bindings that copy errors lose it; the message of the error
 * begins with it all the same.
 *
 * Returns: %TRUE if the error has a place
 *
 * Since: 1.0
 */
gboolean
hyvin_error_get_place (const GError *error,
                       guint        *line,
                       guint        *column)
{
  const HyvinErrorPrivate *priv;

  g_return_val_if_fail (error != NULL, FALSE);

  priv = error->domain == HYVIN_ERROR ? hyvin_error_get_private (error) : NULL;
  if (line != NULL)
    *line = priv != NULL ? priv->line : 0;
  if (column != NULL)
    *column = priv != NULL ? priv->column : 0;
  return priv != NULL && priv->line > 0;
}

/* Messages quote what stands in documents. A line feed in a value must not make
 * one message look like two, nor may a terminal be given orders. */
void
_hyvin_make_line (char *message)
{
  char *next;

  for (; *message != '\0'; message = next)
    {
      GUnicodeType type = g_unichar_type (g_utf8_get_char (message));

      next = g_utf8_next_char (message);
      if (type == G_UNICODE_CONTROL || type == G_UNICODE_LINE_SEPARATOR
          || type == G_UNICODE_PARAGRAPH_SEPARATOR)
        memset (message, ' ', (gsize) (next - message));
    }
}

/* The message gets the form "name:line:column: what". */
void
_hyvin_set_error_at (GError     **error,
                     HyvinError   code,
                     const char  *name,
                     guint        line,
                     guint        column,
                     const char  *format,
                     ...)
{
  g_autofree char *what = NULL;
  HyvinErrorPrivate *priv;
  va_list args;

  if (error == NULL)
    return;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  _hyvin_make_line (what);

  g_set_error (error, HYVIN_ERROR, code, "%s:%u:%u: %s",
               name, line, column, what);
  priv = hyvin_error_get_private (*error);
  priv->line = line;
  priv->column = column;
}
