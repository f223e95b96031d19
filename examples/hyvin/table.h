/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define TABLE_MAX_COLUMNS 6

/* Columns of text side by side, each wrapped to its width. */
typedef struct
{
  guint n_columns;
  guint widths[TABLE_MAX_COLUMNS];
} Table;

void table_init       (Table              *self,
                       guint               width,
                       const guint        *shares,
                       guint               n_columns);
void table_print_row  (const Table        *self,
                       const char * const *cells);
void table_print_head (const Table        *self,
                       const char * const *titles);

G_END_DECLS
