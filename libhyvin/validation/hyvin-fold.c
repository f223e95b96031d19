/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-fold-private.h"

#include <string.h>

static gboolean
is_ignored (gunichar c)
{
  return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;   /* soft hyphens and such */
}

static gboolean
is_hyphen (gunichar c)
{
  return c == '-' || c == 0x2010 || c == 0x2011;
}

static const char *
skip_space (const char *text)
{
  while (*text != '\0' && g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  return text;
}

/* Puts a text on one line, with single spaces. */
char *
_hyvin_fold_space (const char *text)
{
  GString *folded = g_string_new (NULL);

  for (text = skip_space (text); *text != '\0';)
    {
      const char *next = g_utf8_next_char (text);
      const char *after = skip_space (text);

      if (after == text)
        g_string_append_len (folded, text, next - text);
      else if (*after != '\0')
        g_string_append_c (folded, ' ');
      text = after == text ? next : after;
    }
  return g_string_free (folded, FALSE);
}

/* Takes away what cannot be seen, such as soft hyphens. */
static char *
drop_ignored (const char *text)
{
  GString *seen = g_string_new (NULL);

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      if (!is_ignored (g_utf8_get_char (text)))
        g_string_append_unichar (seen, g_utf8_get_char (text));
    }
  return g_string_free (seen, FALSE);
}

/* Takes away hyphens at the ends of lines with the space behind them: texts
 * copied from a PDF are full of them. */
static char *
fold_hyphens (const char *text)
{
  GString *folded = g_string_new (NULL);

  while (*text != '\0')
    {
      gunichar c = g_utf8_get_char (text);
      gboolean in_word = folded->len > 0 && folded->str[folded->len - 1] != ' ';

      text = g_utf8_next_char (text);
      if (is_hyphen (c) && in_word && *text == ' ')
        text++;
      else
        g_string_append_unichar (folded, is_hyphen (c) ? '-' : c);
    }
  return g_string_free (folded, FALSE);
}

/* The last bytes of – — ’ “ ” in UTF-8. */
#define PLAIN_MARKS "\x93\x94\x99\x9C\x9D"

/* How many bytes the character takes when nothing but its case can matter: one of
 * ASCII, a letter of Latin-1, or a dash or quotation mark; else 0. */
static gsize
plain_size (const guchar *text)
{
  if (text[0] < 0x80)
    return 1;
  if (text[0] == 0xC3)
    return text[1] >= 0x80 && text[1] <= 0xBF && text[1] != 0x9F ? 2 : 0;   /* ß has two letters */
  if (text[0] == 0xE2 && text[1] == 0x80 && text[2] != '\0' && strchr (PLAIN_MARKS, text[2]) != NULL)
    return 3;
  return 0;
}

static void
add_plain (char         *folded,
           const guchar *text,
           gsize         size)
{
  memcpy (folded, text, size);
  if (size == 1)
    folded[0] = g_ascii_tolower (folded[0]);
  else if (size == 2 && text[1] < 0x9F && text[1] != 0x97)   /* × has no case */
    folded[1] = (char) (text[1] + 0x20);
}

/* Adds a space between words, or takes back the hyphen that ends a line. */
static gsize
add_space (char  *folded,
           gsize  length)
{
  if (length >= 2 && folded[length - 1] == '-' && folded[length - 2] != ' ')
    return length - 1;
  if (length > 0)
    folded[length++] = ' ';
  return length;
}

/* Adds what is in ASCII up to the next space; gives where that ends. */
static const char *
add_ascii (char       *folded,
           gsize      *length,
           const char *text)
{
  for (; *text > ' ' && (guchar) *text < 0x80; text++)
    folded[(*length)++] = (char) (*text >= 'A' && *text <= 'Z' ? *text + ('a' - 'A') : *text);
  return text;
}

/* What fold_any() gives, in one pass over the text; NULL when there is a character
 * in it that is not plain. Nearly all texts are, and most of the time of judging
 * went to comparing texts. */
static char *
fold_plain (const char *text)
{
  g_autofree char *folded = g_malloc (strlen (text) + 1);
  gsize length = 0;

  while (TRUE)
    {
      const char *start = text;
      gsize size;

      while (g_ascii_isspace (*text))
        text++;
      if (*text == '\0')
        break;
      if (text > start)
        length = add_space (folded, length);
      size = plain_size ((const guchar *) text);
      if (size == 0)
        return NULL;
      add_plain (folded + length, (const guchar *) text, size);
      length += size;
      text = add_ascii (folded, &length, text + size);
    }
  folded[length] = '\0';
  return g_steal_pointer (&folded);
}

/* What differs in case only becomes the same. GLib makes small letters of all but those
 * of Cherokee, which it turns into each other. */
static char *
fold_case (const char *text)
{
  g_autofree char *cased = g_utf8_casefold (text, -1);
  GString *folded = g_string_new (NULL);
  const char *c;

  for (c = cased; *c != '\0'; c = g_utf8_next_char (c))
    g_string_append_unichar (folded, g_unichar_tolower (g_utf8_get_char (c)));
  return g_string_free (folded, FALSE);
}

static char *
fold_any (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  g_autofree char *seen = drop_ignored (normal != NULL ? normal : "");
  g_autofree char *line = _hyvin_fold_space (seen);
  g_autofree char *words = fold_hyphens (line);
  g_autofree char *cased = fold_case (words);

  return g_utf8_normalize (cased, -1, G_NORMALIZE_ALL_COMPOSE);
}

/* The form in which texts are compared: two texts that a reader would call the
 * same have the same. */
char *
_hyvin_fold (const char *text)
{
  char *folded = fold_plain (text);

  return folded != NULL ? folded : fold_any (text);
}

gboolean
_hyvin_is_blank (const char *text)
{
  return text == NULL || *skip_space (text) == '\0';
}

/* Whether a text says nothing in any language. */
gboolean
_hyvin_is_text_blank (const HyvinText *text)
{
  guint i;

  for (i = 0; text != NULL && i < hyvin_text_get_n_entries (text); i++)
    {
      if (!_hyvin_is_blank (hyvin_text_get_value (text, i)))
        return FALSE;
    }
  return TRUE;
}

static const char *
language_of (const HyvinText *text,
             guint            entry,
             const char      *document_language)
{
  const char *language = hyvin_text_get_language (text, entry);

  return language != NULL ? language : document_language;
}

/* Whether two texts say the same in a language they have in common. */
gboolean
_hyvin_texts_agree (const HyvinText *a,
                    const char      *language_a,
                    const HyvinText *b,
                    const char      *language_b)
{
  guint i;
  guint j;

  if (a == NULL || b == NULL)
    return FALSE;
  for (i = 0; i < hyvin_text_get_n_entries (a); i++)
    {
      g_autofree char *left = _hyvin_fold (hyvin_text_get_value (a, i));

      for (j = 0; j < hyvin_text_get_n_entries (b); j++)
        {
          g_autofree char *right = NULL;

          if (g_strcmp0 (language_of (a, i, language_a), language_of (b, j, language_b)) != 0)
            continue;
          right = _hyvin_fold (hyvin_text_get_value (b, j));
          if (strcmp (left, right) == 0)
            return TRUE;
        }
    }
  return FALSE;
}
