/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What was read is saved, read again as the same, and saved again as the same
 * bytes; so is a copy. */
#include "config.h"

#include "fuzz.h"

static void
check_saved (HyvinElement *element,
             HyvinElement *other,
             GBytes       *bytes)
{
  g_autoptr (GBytes) saved = NULL;

  g_assert_true (hyvin_element_equal (element, other));
  g_assert_true (hyvin_element_equal (other, element));
  saved = fuzz_save (HYVIN_DOCUMENT (other));
  g_assert_cmpmem (g_bytes_get_data (saved, NULL), g_bytes_get_size (saved),
                   g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autoptr (HyvinDocument) document = NULL;
  g_autoptr (GBytes) saved = NULL;
  g_autoptr (HyvinDocument) again = NULL;
  g_autoptr (HyvinElement) copy = NULL;
  g_autoptr (GError) error = NULL;

  fuzz_canary ((const char *) data, size);
  document = fuzz_read ((const char *) data, size, NULL);
  if (document == NULL)
    return 0;
  saved = fuzz_save (document);
  copy = hyvin_element_copy (HYVIN_ELEMENT (document));
  check_saved (HYVIN_ELEMENT (document), copy, saved);

  again = fuzz_read (g_bytes_get_data (saved, NULL), g_bytes_get_size (saved), &error);
  if (again == NULL && g_error_matches (error, HYVIN_ERROR, HYVIN_ERROR_LIMIT))
    return 0; /* indented, it is longer */
  g_assert_no_error (error);
  check_saved (HYVIN_ELEMENT (document), HYVIN_ELEMENT (again), saved);
  return 0;
}
