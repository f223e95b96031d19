/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Reading: any bytes give a document or an error, and the same ones whether they
 * come whole or in pieces. */
#include "config.h"

#include "fuzz.h"

#include <string.h>

#include "hyvin-builder-private.h"

/* As much as a reader takes unless it is told otherwise; the depth apart. */
static const HyvinLimits limits = { 1 << 20, 24, 2000, 4096, 8192, 65536 };

/* Bytes that come in pieces, whose sizes depend on the bytes. */
typedef struct
{
  const char *data;
  gsize size;
  gsize step;
} Pieces;

static gssize
read_piece (gpointer   user_data,
            char      *buffer,
            gsize      length,
            GError   **error G_GNUC_UNUSED)
{
  Pieces *pieces = user_data;
  gsize piece = MIN (MIN (pieces->step, pieces->size), length);

  if (piece == 0)
    return 0;
  memcpy (buffer, pieces->data, piece);
  pieces->step = 1 + ((guint8) pieces->data[piece - 1] * 7 + pieces->step) % 61;
  pieces->data += piece;
  pieces->size -= piece;
  return (gssize) piece;
}

static HyvinDocument *
read_in_pieces (const char  *data,
                gsize        size,
                GError     **error)
{
  g_autoptr (HyvinBuilder) builder = _hyvin_builder_new (&limits, "fuzz.hyvin", "en");
  Pieces pieces = { data, size, 1 };

  return _hyvin_builder_run (builder, read_piece, &pieces, error);
}

/* Where libxml2 stands when something is wrong depends on the pieces, and so
 * does which of two things that are wrong comes first. */
static void
check_pieces (const char    *data,
              gsize          size,
              HyvinDocument *whole)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HyvinDocument) document = read_in_pieces (data, size, &error);

  g_assert_true ((document == NULL) == (error != NULL));
  g_assert_true ((document == NULL) == (whole == NULL));
  if (whole != NULL)
    g_assert_true (hyvin_element_equal (HYVIN_ELEMENT (document), HYVIN_ELEMENT (whole)));
}

/* Looks at all that can be asked of an object. */
static void
look_at (HyvinDocument *document)
{
  g_autoptr (GPtrArray) elements = hyvin_document_list_elements (document, HYVIN_TYPE_ELEMENT);
  guint i, j;

  for (i = 0; i < elements->len; i++)
    {
      HyvinElement *element = g_ptr_array_index (elements, i);
      g_autofree char *path = hyvin_element_dup_path (element);
      g_auto (GStrv) extensions = hyvin_element_list_extensions (element);
      g_autofree GParamSpec **pspecs = NULL;
      guint n_properties;

      g_assert_true (g_utf8_validate (path, -1, NULL));
      g_assert_nonnull (extensions);
      g_assert_cmpuint (hyvin_element_get_line (element), >, 0);
      g_assert_cmpuint (hyvin_element_get_column (element), >, 0);
      pspecs = g_object_class_list_properties (G_OBJECT_GET_CLASS (element), &n_properties);
      for (j = 0; j < n_properties; j++)
        {
          g_auto (GValue) value = G_VALUE_INIT;

          g_object_get_property (G_OBJECT (element), pspecs[j]->name, &value);
        }
    }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autoptr (HyvinDocument) document = NULL;

  fuzz_canary ((const char *) data, size);
  document = fuzz_read ((const char *) data, size, NULL);
  if (document != NULL)
    look_at (document);
  check_pieces ((const char *) data, size, document);
  return 0;
}
