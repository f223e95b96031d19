/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-error-private.h"

#include <glib/gi18n.h>
#include <hyvin/hyvin-translate.h>
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

/**
 * hyvin_error_quark:
 *
 * Gets the domain of the errors of this library, %HYVIN_ERROR.
 *
 * Returns: the domain
 *
 * Since: 1.0
 */

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

/* Characters of a value in a message, and of the whole of it. */
#define MAX_QUOTED 200
#define MAX_MESSAGE 1000

#define ELLIPSIS 0x2026

/* A message on its way from what is to be said to what is shown. */
typedef struct
{
  GString *shown;
  guint n_shown;                /* characters */
  gboolean is_quoted;
  guint n_quoted;               /* characters since the quotation mark */
} Message;

static gboolean
ends_line (gunichar c)
{
  return (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/* What nobody sees and yet does something to the line, such as turning its
 * direction around. Soft hyphens and joiners belong to words. */
static gboolean
is_hidden (gunichar c)
{
  GUnicodeType type = g_unichar_type (c);

  return type == G_UNICODE_CONTROL
         || (type == G_UNICODE_FORMAT && c != 0xAD && c != 0x200C && c != 0x200D);
}

static void
show_character (Message  *self,
                gunichar  c)
{
  self->n_shown++;
  if (ends_line (c))
    g_string_append_c (self->shown, ' ');
  else if (is_hidden (c))
    g_string_append_printf (self->shown, "<U+%04X>", c);
  else
    g_string_append_unichar (self->shown, c);
}

/* Quotation marks are as in English, or the same on both sides of a value. One
 * inside a value only lets more of it through. */
static void
add_character (Message  *self,
               gunichar  c)
{
  if (c == 0x201C || c == 0x201D)
    {
      self->is_quoted = c == 0x201C || !self->is_quoted;
      self->n_quoted = 0;
    }
  else if (self->is_quoted)
    self->n_quoted++;
  if (self->n_quoted <= MAX_QUOTED)
    show_character (self, c);
  else if (self->n_quoted == MAX_QUOTED + 1)
    show_character (self, ELLIPSIS);
}

/* Nearly all messages are. */
static gboolean
is_plain (const char *message)
{
  const char *p;

  for (p = message; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if ((c < ' ' || c >= 0x7F) && (ends_line (c) || is_hidden (c)))
        return FALSE;
    }
  return p - message <= MAX_QUOTED;
}

/* Messages quote what stands in documents. A line feed in a value must not make
 * one message look like two, nor may a terminal be given orders, a line be turned
 * around, or a long value drown what is said of it. Takes a message and gives
 * what is shown of it. */
char *
_hyvin_make_line (char *message)
{
  Message self = { NULL };
  const char *p;

  if (is_plain (message))
    return message;
  self.shown = g_string_sized_new (MIN (strlen (message), MAX_MESSAGE));
  for (p = message; *p != '\0' && self.n_shown < MAX_MESSAGE; p = g_utf8_next_char (p))
    add_character (&self, g_utf8_get_char (p));
  if (*p != '\0')
    show_character (&self, ELLIPSIS);
  g_free (message);
  return g_string_free (self.shown, FALSE);
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
  what = _hyvin_make_line (what);

  g_set_error (error, HYVIN_ERROR, code, "%s:%u:%u: %s",
               name, line, column, what);
  priv = hyvin_error_get_private (*error);
  priv->line = line;
  priv->column = column;
}

/* A translation takes the arguments of the English format: the catalogue is
 * checked for that when it is compiled. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
/* What an English text comes to in a language, that of the locale for NULL. */
char *
_hyvin_say_in (const char *language,
               const char *format,
               va_list     arguments)
{
  return g_strdup_vprintf (hyvin_translate (language, format), arguments);
}
#pragma GCC diagnostic pop

/* An error for whoever speaks @language, that of the locale for NULL. */
void
_hyvin_set_error_in (GError     **error,
                     HyvinError   code,
                     const char  *language,
                     const char  *format,
                     ...)
{
  g_autofree char *what = NULL;
  va_list args;

  va_start (args, format);
  what = _hyvin_say_in (language, format, args);
  va_end (args);
  g_set_error_literal (error, HYVIN_ERROR, code, what);
}

/* How many letters must be changed, added or dropped to make b of a. */
static guint
distance (const char *a,
          const char *b)
{
  gsize length = strlen (b);
  g_autofree guint *row = g_new (guint, length + 1);
  gsize j;

  for (j = 0; j <= length; j++)
    row[j] = (guint) j;
  for (; *a != '\0'; a++)
    {
      guint diagonal = row[0]++;

      for (j = 1; j <= length; j++)
        {
          guint above = row[j];

          row[j] = MIN (MIN (row[j] + 1, row[j - 1] + 1), diagonal + (*a != b[j - 1]));
          diagonal = above;
        }
    }
  return row[length];
}

/* The candidate that @word was probably meant to be; NULL: none is near. */
static const char *
find_closest (const char *word,
              GPtrArray  *candidates)
{
  const char *closest = NULL;
  guint least = (guint) MAX (2, strlen (word) / 3) + 1;
  guint i;

  for (i = 0; i < candidates->len; i++)
    {
      const char *candidate = g_ptr_array_index (candidates, i);
      guint d = distance (word, candidate);

      if (d < least)
        {
          least = d;
          closest = candidate;
        }
    }
  return closest;
}

/* Adds to an error which one @word, that is none of the candidates, was probably
 * meant to be. */
void
_hyvin_suggest (GError     **error,
                const char  *language,
                const char  *word,
                GPtrArray   *candidates)
{
  const char *closest = error != NULL ? find_closest (word, candidates) : NULL;
  g_autoptr (GError) whole = NULL;

  if (closest == NULL)
    return;
  _hyvin_set_error_in (&whole, (HyvinError) (*error)->code, language,
                       N_("%s: did you mean “%s”?"), (*error)->message, closest);
  g_clear_error (error);
  *error = g_steal_pointer (&whole);
}
