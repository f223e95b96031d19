/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "problems.h"

#include <hyvin/hyvin.h>

#include "load.h"
#include "messages.h"

typedef struct
{
  GIOErrorEnum code;
  const char *text;
} Reason;

static const Reason reasons_of_loading[] = {
  { G_IO_ERROR_NOT_FOUND, N_("there is no such file") },
  { G_IO_ERROR_IS_DIRECTORY, N_("it is a folder") },
  { G_IO_ERROR_PERMISSION_DENIED, N_("reading it is not permitted") },
  { 0, NULL }
};

static const Reason reasons_of_writing[] = {
  { G_IO_ERROR_NOT_FOUND, N_("there is no such folder") },
  { G_IO_ERROR_NOT_DIRECTORY, N_("there is no such folder") },
  { G_IO_ERROR_IS_DIRECTORY, N_("it is a folder") },
  { G_IO_ERROR_EXISTS, N_("it is there already, and nothing is written over") },
  { G_IO_ERROR_PERMISSION_DENIED, N_("writing it is not permitted") },
  { G_IO_ERROR_READ_ONLY, N_("writing it is not permitted") },
  { G_IO_ERROR_NO_SPACE, N_("there is no room for it") },
  { 0, NULL }
};

static void
set_message (GError *error,
             char   *message)
{
  g_free (error->message);
  error->message = message;
}

/* Profiles are read by GLib, without GIO. */
static gboolean
is_of (const GError *error,
       GIOErrorEnum  code)
{
  return g_error_matches (error, G_IO_ERROR, (int) code)
         || (code == G_IO_ERROR_NOT_FOUND
             && g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT));
}

static const char *
find_reason (const GError *error,
             const Reason *reasons)
{
  while (reasons->text != NULL && !is_of (error, reasons->code))
    reasons++;
  return reasons->text;
}

/* Of the C library. */
void
set_loading_problem (GError     **error,
                     const char  *path,
                     int          error_number)
{
  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (error_number), "%s: %s",
               name_path (path), g_strerror (error_number));
  word_loading_problem (error, path);
}

/* Of a file that cannot be had, and of one that is not well-formed; the reader
 * words the rest itself. */
void
word_loading_problem (GError     **error,
                      const char  *path)
{
  const char *name = name_path (path);
  const char *reason;
  g_autoptr (HyvinFinding) finding = NULL;

  if (error == NULL)
    return;
  reason = find_reason (*error, reasons_of_loading);
  finding = hyvin_finding_from_error (*error, name, messages_get_language ());
  if (reason != NULL)
    set_message (*error, g_strdup_printf ("%s: %s", name, say (reason)));
  else if (finding != NULL)
    set_message (*error, g_strdup_printf ("%s:%u:%u: %s", name, hyvin_finding_get_line (finding),
                                          hyvin_finding_get_column (finding),
                                          hyvin_finding_get_message (finding)));
}

void
word_writing_problem (GError     **error,
                      const char  *path)
{
  const char *reason = error != NULL ? find_reason (*error, reasons_of_writing) : NULL;

  if (reason != NULL)
    set_message (*error, say_format (N_("%s cannot be written: %s"), path, say (reason)));
}
