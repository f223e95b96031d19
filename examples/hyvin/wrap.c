/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "wrap.h"

#include <stdio.h>
#include <string.h>

#define ELLIPSIS "…"

/* What a terminal obeys, or what nobody sees and yet does something to the line,
 * such as turning its direction around. Soft hyphens and joiners belong to words. */
gboolean
is_hidden (gunichar c)
{
  GUnicodeType type = g_unichar_type (c);

  return type == G_UNICODE_CONTROL || type == G_UNICODE_LINE_SEPARATOR
         || type == G_UNICODE_PARAGRAPH_SEPARATOR
         || (type == G_UNICODE_FORMAT && c != 0xAD && c != 0x200C && c != 0x200D);
}

void
append_printable (GString  *text,
                  gunichar  c)
{
  if (is_hidden (c))
    g_string_append_printf (text, "<U+%04X>", c);
  else
    g_string_append_unichar (text, c);
}

/* How many bytes of a text, from its start, are letters that need no closer look. */
static gsize
plain_length (const char *text)
{
  gsize length = 0;

  while (text[length] >= ' ' && text[length] <= '~')
    length++;
  return length;
}

/* A text that no terminal takes for commands: valid UTF-8, in which what is hidden
 * is shown, but for the ends of lines. */
char *
make_printable (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *printable = g_string_sized_new (strlen (valid));
  const char *p = valid;

  while (*p != '\0')
    {
      gsize length = plain_length (p);

      if (length > 0)
        g_string_append_len (printable, p, (gssize) length);
      else if (*p == '\n')
        g_string_append_c (printable, '\n');
      else
        append_printable (printable, *p == '\t' ? ' ' : g_utf8_get_char (p));
      p = length > 0 ? p + length : g_utf8_next_char (p);
    }
  return g_string_free (printable, FALSE);
}

/* As much of a text as has at most so many characters. */
char *
shorten (const char *text,
         guint       max_characters)
{
  g_autofree char *start = NULL;

  if (g_utf8_strlen (text, -1) <= (glong) max_characters)
    return g_strdup (text);
  start = g_utf8_substring (text, 0, (glong) max_characters);
  return g_strconcat (start, ELLIPSIS, NULL);
}

guint
char_width (gunichar c)
{
  if (g_unichar_iszerowidth (c))
    return 0;
  return g_unichar_iswide (c) ? 2 : 1;
}

guint
text_width (const char *text)
{
  guint width = 0;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    width += char_width (g_utf8_get_char (text));
  return width;
}

/* How many bytes of @text fit into @width columns; at least one character, so
 * that there always is some progress. */
static gsize
fitting_bytes (const char *text,
               guint       width)
{
  const char *p = text;
  guint used = 0;

  while (*p != '\0')
    {
      used += char_width (g_utf8_get_char (p));
      if (used > width && p != text)
        break;
      p = g_utf8_next_char (p);
    }
  return (gsize) (p - text);
}

static gboolean
fits (const char *text,
      guint       width)
{
  return width > 0 && text[fitting_bytes (text, width)] == '\0';
}

static gboolean
is_vowel (gunichar c)
{
  return c != 0 && g_utf8_strchr ("aeiouyåäö", -1, g_unichar_tolower (c)) != NULL;
}

/* In Finnish a syllable begins with the consonant before a vowel. Swedish words
 * can be read when they are parted like that, too. */
static gboolean
begins_syllable (const char *p)
{
  gunichar c = g_utf8_get_char (p);

  return g_unichar_isalpha (c) && !is_vowel (c)
         && is_vowel (g_utf8_get_char (g_utf8_next_char (p)));
}

/* Where to part a word that is too long for a line: before a syllable, when
 * there are letters enough for one on both sides, else anywhere. */
static gsize
find_break (const char *word,
            guint       width,
            gboolean   *hyphen)
{
  const char *p = word + fitting_bytes (word, width > 1 ? width - 1 : 1);

  *hyphen = TRUE;
  for (; p > word; p = g_utf8_prev_char (p))
    {
      if (begins_syllable (p) && g_utf8_strlen (word, p - word) >= 2
          && g_unichar_isalpha (g_utf8_get_char (g_utf8_prev_char (p))))
        return (gsize) (p - word);
    }
  *hyphen = FALSE;
  return fitting_bytes (word, width);
}

typedef struct
{
  GPtrArray *lines;
  GString *line;                /* the one being filled */
  guint width;
  guint hanging;                /* columns before all lines but the first */
} Wrapper;

static void
end_line (Wrapper *self)
{
  g_ptr_array_add (self->lines, g_strdup (self->line->str));
  g_string_set_size (self->line, 0);
  g_string_append_printf (self->line, "%*s", (int) self->hanging, "");
}

static gboolean
is_line_begun (const Wrapper *self)
{
  return self->line->len > self->hanging;
}

static guint
get_room (const Wrapper *self)
{
  guint used = text_width (self->line->str);

  return self->width - MIN (used, self->width);
}

/* Adds a word at the beginning of a line, parting it if it must be. */
static void
add_first_word (Wrapper    *self,
                const char *word)
{
  while (!fits (word, get_room (self)))
    {
      gboolean hyphen;
      gsize n_bytes = find_break (word, get_room (self), &hyphen);

      g_string_append_len (self->line, word, (gssize) n_bytes);
      word += n_bytes;
      if (*word == '\0')
        return;
      if (hyphen)
        g_string_append_c (self->line, '-');
      end_line (self);
    }
  g_string_append (self->line, word);
}

static void
add_word (Wrapper    *self,
          const char *word)
{
  guint room = get_room (self);

  if (is_line_begun (self) && (room < 2 || !fits (word, room - 1)))
    end_line (self);
  if (!is_line_begun (self))
    {
      add_first_word (self, word);
      return;
    }
  g_string_append_c (self->line, ' ');
  g_string_append (self->line, word);
}

/* The lines below an item of a list, or below an indented one, stand under
 * its text. */
static guint
get_hanging (const char *paragraph,
             guint       width)
{
  gsize spaces = strspn (paragraph, " ");
  gsize hanging = g_str_has_prefix (paragraph + spaces, "- ") ? spaces + 2 : spaces;

  return hanging < width / 2 ? (guint) hanging : 0;
}

static void
wrap_paragraph (GPtrArray  *lines,
                const char *paragraph,
                guint       width)
{
  guint hanging = get_hanging (paragraph, width);
  Wrapper wrapper = { lines, g_string_new_len (paragraph, hanging), width, hanging };
  g_auto (GStrv) words = g_strsplit (paragraph + hanging, " ", -1);
  guint i;

  for (i = 0; words[i] != NULL; i++)
    {
      if (*words[i] != '\0')
        add_word (&wrapper, words[i]);
    }
  g_ptr_array_add (lines, g_strchomp (g_string_free (wrapper.line, FALSE)));
}

/* Breaks a text into lines of at most @width columns, each end of line being
 * the end of a paragraph. There is at least one line. */
GPtrArray *
wrap_text (const char *text,
           guint       width)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *printable = make_printable (text);
  g_auto (GStrv) paragraphs = g_strsplit (printable, "\n", -1);
  guint i;

  for (i = 0; paragraphs[i] != NULL; i++)
    wrap_paragraph (lines, paragraphs[i], MAX (width, 2));
  if (lines->len == 0)
    g_ptr_array_add (lines, g_strdup (""));
  return lines;
}

void
print_wrapped (const char *text,
               guint       width,
               const char *indent)
{
  guint indent_width = text_width (indent);
  g_autoptr (GPtrArray) lines = wrap_text (text, width > indent_width ? width - indent_width : 1);
  guint i;

  for (i = 0; i < lines->len; i++)
    {
      const char *line = g_ptr_array_index (lines, i);

      printf ("%s%s\n", *line != '\0' ? indent : "", line);
    }
}
