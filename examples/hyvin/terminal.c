/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "terminal.h"

#ifdef G_OS_UNIX
# include <poll.h>
# include <sys/ioctl.h>
# include <unistd.h>
#endif

#define USUAL_WIDTH 80
#define LEAST_WIDTH 40

/* The columns of the screen that a stream goes to; 0: it goes elsewhere. */
guint
terminal_get_columns (FILE *stream)
{
#ifdef TIOCGWINSZ
  struct winsize size = { 0 };

  if (ioctl (fileno (stream), TIOCGWINSZ, &size) == 0)
    return size.ws_col;
#endif
  return 0;
}

/* The width to write to on standard output: the usual one when it goes to no
 * screen. */
guint
terminal_get_width (void)
{
  guint columns = terminal_get_columns (stdout);

  return columns > 0 ? MAX (columns, LEAST_WIDTH) : USUAL_WIDTH;
}

/* Whether somebody looks at standard output, and no program reads it. */
gboolean
terminal_is_screen (void)
{
#ifdef G_OS_UNIX
  return isatty (fileno (stdout));
#else
  return FALSE;
#endif
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

/* Whether standard output is a pipe that nobody reads any more. Mostly a signal
 * ends the program then; but whoever started it may have wanted no signals. */
gboolean
terminal_is_reader_gone (void)
{
#ifdef G_OS_UNIX
  struct pollfd output = { fileno (stdout), POLLOUT, 0 };

  return poll (&output, 1, 0) == 1 && (output.revents & POLLERR) != 0;
#else
  return FALSE;
#endif
}
