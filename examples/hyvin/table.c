/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "table.h"

#include <stdio.h>

#include "messages.h"
#include "wrap.h"

#define GAP 2

/* Divides @width columns of a screen among the columns of a table, according
 * to their shares of a hundred. The last one gets what is left. */
void
table_init (Table       *self,
            guint        width,
            const guint *shares,
            guint        n_columns)
{
  guint room = width - GAP * (n_columns - 1);
  guint used = 0;
  guint i;

  g_return_if_fail (n_columns > 0 && n_columns <= TABLE_MAX_COLUMNS);

  self->n_columns = n_columns;
  for (i = 0; i < n_columns; i++)
    {
      self->widths[i] = i + 1 < n_columns ? room * shares[i] / 100 : room - used;
      used += self->widths[i];
    }
}

static void
print_line (const Table  *self,
            GPtrArray   **cells,
            guint         line)
{
  g_autoptr (GString) out = g_string_new (NULL);
  guint i;

  for (i = 0; i < self->n_columns; i++)
    {
      const char *text = line < cells[i]->len ? g_ptr_array_index (cells[i], line) : "";
      guint padding = self->widths[i] - MIN (self->widths[i], text_width (text)) + GAP;

      g_string_append_printf (out, "%s%*s", text, (int) padding, "");
    }
  puts (g_strchomp (out->str));
}

/* Prints a row: a text for each column. */
void
table_print_row (const Table        *self,
                 const char * const *cells)
{
  GPtrArray *wrapped[TABLE_MAX_COLUMNS];
  guint n_lines = 0;
  guint i;

  for (i = 0; i < self->n_columns; i++)
    {
      wrapped[i] = wrap_text (cells[i], self->widths[i]);
      n_lines = MAX (n_lines, wrapped[i]->len);
    }
  for (i = 0; i < n_lines; i++)
    print_line (self, wrapped, i);
  for (i = 0; i < self->n_columns; i++)
    g_ptr_array_unref (wrapped[i]);
}

/* Prints the titles of the columns, which are still to be translated, and a
 * rule under each. */
void
table_print_head (const Table        *self,
                  const char * const *titles)
{
  const char *cells[TABLE_MAX_COLUMNS];
  char *rules[TABLE_MAX_COLUMNS];
  guint i;

  for (i = 0; i < self->n_columns; i++)
    {
      cells[i] = say (titles[i]);
      rules[i] = g_strnfill (self->widths[i], '-');
    }
  table_print_row (self, cells);
  table_print_row (self, (const char * const *) rules);
  for (i = 0; i < self->n_columns; i++)
    g_free (rules[i]);
}
