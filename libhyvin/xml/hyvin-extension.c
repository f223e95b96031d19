/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-error.h>
#include <hyvin/hyvin-reader.h>

#include "hyvin-document-private.h"
#include "hyvin-element-private.h"

/* Reads @xml as the reader would find it in a document. */
static HyvinDocument *
read_in_document (const char  *xml,
                  GError     **error)
{
  g_autoptr (HyvinReader) reader = hyvin_reader_new ();
  g_autofree char *text = g_strdup_printf ("<document xmlns=\"%s\">%s</document>",
                                           HYVIN_NAMESPACE, xml);
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));

  return hyvin_reader_read_bytes (reader, bytes, "extension", error);
}

/**
 * hyvin_element_add_extension:
 * @self: an object of a document
 * @xml: an element of a foreign namespace
 * @error: return location for an error
 *
 * Adds an element of a foreign namespace to an object, to be written with it.
 * The library never looks into it.
 *
 * Fails with %HYVIN_ERROR_NOT_WELL_FORMED when @xml is not well-formed XML, and
 * with %HYVIN_ERROR_INVALID_VALUE when it is anything but one element of
 * another namespace, or when the object is of a type that has no id: only
 * those carry extensions.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
gboolean
hyvin_element_add_extension (HyvinElement  *self,
                             const char    *xml,
                             GError       **error)
{
  g_autoptr (HyvinDocument) document = NULL;
  const GPtrArray *markups;
  const HyvinMarkup *markup;

  g_return_val_if_fail (HYVIN_IS_ELEMENT (self), FALSE);
  g_return_val_if_fail (xml != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (_hyvin_element_get_id_field (self) == NULL)
    {
      g_set_error (error, HYVIN_ERROR, HYVIN_ERROR_INVALID_VALUE,
                   "<%s> cannot carry extensions: add them to the object it stands under",
                   hyvin_element_get_element_name (self));
      return FALSE;
    }
  document = read_in_document (xml, error);
  if (document == NULL)
    return FALSE;

  markups = HYVIN_ELEMENT (document)->markup;
  markup = markups != NULL && markups->len == 1 ? g_ptr_array_index (markups, 0) : NULL;
  if (markup == NULL || markup->kind != HYVIN_MARKUP_FOREIGN)
    {
      g_set_error_literal (error, HYVIN_ERROR, HYVIN_ERROR_INVALID_VALUE,
                           "an extension is one element of a namespace of its own");
      return FALSE;
    }
  _hyvin_element_add_markup (self, _hyvin_markup_copy (markup));
  return TRUE;
}
