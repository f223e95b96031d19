/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "progress.h"

#include <stdio.h>

#include "terminal.h"

/* Who waits no longer than this, or for no more, needs to be told nothing. */
#define PATIENCE (G_USEC_PER_SEC / 2)
#define FEW 4

#define CLEAR_LINE "\r\033[K"

static gint64 begun_at;
static guint shown;             /* the number that stands on the screen; 0: none does */

void
progress_begin (void)
{
  begun_at = g_get_monotonic_time ();
}

/* Only a screen can take a line back, and only one that was not broken in two. */
void
progress_show (guint n_done,
               guint n_all)
{
  g_autofree char *line = NULL;

  if (n_all <= FEW || n_done == shown || g_get_monotonic_time () - begun_at < PATIENCE)
    return;
  line = g_strdup_printf ("%u/%u …", n_done, n_all);
  if (terminal_get_columns (stderr) <= g_utf8_strlen (line, -1))
    return;
  fprintf (stderr, "\r%s", line);
  shown = n_done;
}

void
progress_clear (void)
{
  if (shown > 0)
    fputs (CLEAR_LINE, stderr);
  shown = 0;
}
