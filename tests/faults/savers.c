/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "savers.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

/* As much as stdio writes at a time. */
#define CHUNK_SIZE 4096

/* Opens, truncates and writes. */
gboolean
save_naively (HyvinDocument  *document,
              const char     *path,
              GError        **error)
{
  g_autoptr (GBytes) bytes = hyvin_document_to_bytes (document, error);
  gsize rest;
  const char *data = g_bytes_get_data (bytes, &rest);
  int fd = open (path, O_WRONLY | O_CREAT | O_TRUNC | O_NONBLOCK | O_CLOEXEC, 0666);
  gboolean ok = fd >= 0;

  while (ok && rest > 0)
    {
      gssize n = write (fd, data, MIN (rest, CHUNK_SIZE));

      ok = n > 0;
      data += MAX (n, 0);
      rest -= (gsize) MAX (n, 0);
    }
  if (!ok)
    g_set_error_literal (error, G_IO_ERROR, (int) g_io_error_from_errno (errno), "not saved");
  if (fd >= 0)
    close (fd);
  return ok;
}

/* Replaces the file whole, but does not look at what it replaces. */
gboolean
save_carelessly (HyvinDocument  *document,
                 const char     *path,
                 GError        **error)
{
  g_autoptr (GBytes) bytes = hyvin_document_to_bytes (document, error);

  return g_file_set_contents (path, g_bytes_get_data (bytes, NULL),
                              (gssize) g_bytes_get_size (bytes), error);
}
