/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "terminal.h"

#include <stdio.h>

#ifdef G_OS_UNIX
# include <sys/ioctl.h>
#endif

#define USUAL_WIDTH 80
#define LEAST_WIDTH 40

/* The columns of the screen that standard output goes to, or the usual width
 * when it goes elsewhere. */
guint
terminal_get_width (void)
{
#ifdef TIOCGWINSZ
  struct winsize size = { 0 };

  if (ioctl (fileno (stdout), TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    return MAX (size.ws_col, LEAST_WIDTH);
#endif
  return USUAL_WIDTH;
}

/* Colour is for a screen, and only when its user has nothing against it
 * (https://no-color.org). */
gboolean
terminal_has_colour (void)
{
  const char *no_color = g_getenv ("NO_COLOR");

  return (no_color == NULL || *no_color == '\0')
         && g_strcmp0 (g_getenv ("TERM"), "dumb") != 0
         && g_log_writer_supports_color (fileno (stdout));
}
