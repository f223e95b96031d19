/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

/* A message on the standard error is as bad as a crash. GLib would end it by a
 * signal of which libFuzzer knows nothing. */
static void
on_message (const char     *domain,
            GLogLevelFlags  level,
            const char     *message,
            gpointer        user_data G_GNUC_UNUSED)
{
  g_printerr ("%s: %s\n", domain != NULL ? domain : "?", message);
  if ((level & (G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING)) != 0)
    abort ();
}

int
LLVMFuzzerInitialize (int    *argc G_GNUC_UNUSED,
                      char ***argv G_GNUC_UNUSED)
{
  g_log_set_default_handler (on_message, NULL);
  return 0;
}

/* Reads a document, with limits that a fuzzer can come to. */
HyvinDocument *
fuzz_read (const char  *data,
           gsize        size,
           GError     **error)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) local = NULL;
  HyvinDocument *document;

  hyvin_reader_set_max_depth (reader, 24);
  hyvin_reader_set_max_elements (reader, 2000);
  hyvin_reader_set_max_text (reader, 4096);
  hyvin_reader_set_max_token (reader, 8192);
  hyvin_reader_set_max_declarations (reader, 65536);
  document = hyvin_reader_read_bytes (reader, bytes, "fuzz.hyvin", &local);

  g_assert_true ((document == NULL) == (local != NULL));
  if (local != NULL)
    {
      g_assert_true (local->domain == HYVIN_ERROR);
      g_assert_true (g_utf8_validate (local->message, -1, NULL));
      g_assert_true (strchr (local->message, '\n') == NULL);
      g_propagate_error (error, g_steal_pointer (&local));
    }
  return document;
}

/* What was read can be saved. */
GBytes *
fuzz_save (HyvinDocument *document)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = hyvin_document_to_bytes (document, &error);

  g_assert_no_error (error);
  g_assert_nonnull (bytes);
  return bytes;
}

/* Every target can be made to have a defect, to see that it is found: compiled
 * with -DFUZZ_CANARY, it fails when it comes upon a measure. */
void
fuzz_canary (const char *data,
             gsize       size)
{
#ifdef FUZZ_CANARY
  if (g_strstr_len (data, (gssize) size, "<measure") != NULL)
    g_error ("the canary is found");
#else
  (void) data;
  (void) size;
#endif
}
