/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "excerpts.h"

#include <stdio.h>

#include "source.h"
#include "wrap.h"

#define TAB_WIDTH 8
#define GUTTER_WIDTH 8          /* of the number of the line, and what parts it from the line */
#define ELLIPSIS "…"
#define COLOUR_OFF "\033[0m"

struct _Excerpts
{
  char *file;                   /* the one that was shown last */
  Source *source;               /* NULL: there is nothing to show */
  guint width;
};

Excerpts *
excerpts_new (guint width)
{
  Excerpts *self = g_new0 (Excerpts, 1);

  self->width = width - GUTTER_WIDTH - 1; /* the caret may stand after the line */
  return self;
}

void
excerpts_free (Excerpts *self)
{
  g_free (self->file);
  g_clear_pointer (&self->source, source_close);
  g_free (self);
}

/* Findings come file by file. */
static Source *
get_source (Excerpts   *self,
            const char *file)
{
  if (g_strcmp0 (self->file, file) != 0)
    {
      g_free (self->file);
      g_clear_pointer (&self->source, source_close);
      self->file = g_strdup (file);
      self->source = source_open (file);
    }
  return self->source;
}

/* A line as it is shown: with spaces for tabs, and nothing that a terminal would
 * obey. Finds under which column of the screen, from 0, the caret goes. */
static char *
lay_out (const char *line,
         guint       column,
         guint      *caret)
{
  GString *shown = g_string_new (NULL);
  guint width = 0;
  guint i = 1;

  for (; *line != '\0'; line = g_utf8_next_char (line), i++)
    {
      gunichar c = g_utf8_get_char (line);
      gsize length = shown->len;

      if (i == column)
        *caret = width;
      if (c == '\t')
        g_string_append_printf (shown, "%*s", (int) (TAB_WIDTH - width % TAB_WIDTH), "");
      else
        append_printable (shown, c);
      width += text_width (shown->str + length);
    }
  if (column >= i)
    *caret = width;
  return g_string_free (shown, FALSE);
}

/* The part of a text that is between two columns. A letter that is cut by the
 * first of them becomes a space. */
static char *
cut (const char *text,
     guint       from,
     guint       to)
{
  GString *part = g_string_new (NULL);
  guint at = 0;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);
      guint next = at + char_width (c);

      if (next > to)
        break;
      if (at < from && next > from)
        g_string_append_c (part, ' ');
      else if (at >= from && (next > at || part->len > 0))
        g_string_append_unichar (part, c);
      at = next;
    }
  return g_string_free (part, FALSE);
}

/* Shows what fits of a line around the caret, most of it from there on. */
static void
print_part (const char *text,
            guint       room,
            guint      *caret)
{
  guint width = text_width (text);
  guint from = 0;
  g_autofree char *part = NULL;

  if (width <= room)
    {
      puts (text);
      return;
    }
  if (*caret > room - room / 4)
    from = MIN (*caret - room / 4, width - room);
  part = cut (text, from > 0 ? from + 1 : 0, from + room - (width > from + room));
  printf ("%s%s%s\n", from > 0 ? ELLIPSIS : "", part, width > from + room ? ELLIPSIS : "");
  *caret -= from;
}

/* Prints a line of a file, and a caret under the character of a column. Nothing
 * is printed when the file cannot be shown. */
void
excerpts_print (Excerpts   *self,
                const char *file,
                guint       line,
                guint       column,
                const char *colour)
{
  Source *source = get_source (self, file);
  g_autofree char *text = source != NULL ? source_get_line (source, line, &column) : NULL;
  g_autofree char *shown = NULL;
  guint caret = 0;

  if (text == NULL || column == 0)
    return;
  shown = lay_out (text, column, &caret);
  printf ("%5u | ", line);
  print_part (shown, self->width, &caret);
  printf ("      | %*s%s^%s\n", (int) caret, "", colour, *colour != '\0' ? COLOUR_OFF : "");
}
