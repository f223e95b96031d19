/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Values: whatever text stands in an attribute, a field takes it or it does not;
 * what it takes is printed so that it is read again as the same. */
#include "config.h"

#include "fuzz.h"

#include <string.h>

#include "hyvin-decimal-private.h"
#include "hyvin-escape-private.h"
#include "hyvin-fold-private.h"
#include "vocabulary.h"

/* Room for a value of any attribute; cleared, it is absent. */
typedef union
{
  HyvinSlot slot;
  gpointer pointer;
} Room;

static void
check_field (const HyvinField *field,
             const char       *text,
             gsize             length)
{
  const HyvinFieldOps *ops = _hyvin_field_ops (field);
  g_autoptr (GString) printed = g_string_new (NULL);
  g_autoptr (GString) again = g_string_new (NULL);
  Room first = { { { 0 } } };
  Room second = { { { 0 } } };

  if (!ops->scan (field, &first, text, length))
    {
      g_assert_false (ops->is_set (&first));
      return;
    }
  g_assert_true (ops->is_set (&first));
  ops->print (field, &first, printed);
  g_assert_true (ops->scan (field, &second, printed->str, printed->len));
  g_assert_true (ops->equal (&first, &second));
  ops->print (field, &second, again);
  g_assert_cmpstr (printed->str, ==, again->str);
  ops->clear (&first);
  ops->clear (&second);
}

static void
check_fields (const char *text)
{
  GPtrArray *shapes = vocabulary_get_shapes ();
  gsize length = strlen (text);
  guint i, j;

  for (i = 0; i < shapes->len; i++)
    {
      const Shape *shape = g_ptr_array_index (shapes, i);

      for (j = 0; j < shape->n_fields && _hyvin_field_is_attribute (&shape->fields[j]); j++)
        check_field (&shape->fields[j], text, length);
    }
}

/* The same number is the same number, and one more is more. */
static void
check_decimal (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HyvinDecimal) decimal = hyvin_decimal_parse (text, &error);
  g_autoptr (HyvinDecimal) more = NULL;
  g_autofree char *printed = NULL;

  g_assert_true ((decimal == NULL) == (error != NULL));
  if (decimal == NULL)
    return;
  printed = hyvin_decimal_to_string (decimal);
  g_assert_cmpint (hyvin_decimal_compare (decimal, decimal), ==, 0);
  more = hyvin_decimal_new (hyvin_decimal_get_mantissa (decimal) + 1,
                            hyvin_decimal_get_scale (decimal), NULL);
  if (more == NULL)
    return;
  g_assert_cmpint (hyvin_decimal_compare (decimal, more), <, 0);
  g_assert_cmpint (hyvin_decimal_compare (more, decimal), >, 0);
  g_assert_cmpfloat (hyvin_decimal_to_double (decimal), <=, hyvin_decimal_to_double (more));
}

/* What a rule makes of the words of a text; folding twice is folding once. */
static void
check_words (const char *text)
{
  g_autofree char *folded = _hyvin_fold (text);
  g_autofree char *again = _hyvin_fold (folded);
  g_autofree char *spaced = _hyvin_fold_space (text);

  g_assert_cmpstr (folded, ==, again);
  g_assert_nonnull (spaced);
  if (_hyvin_is_blank (text))
    g_assert_cmpstr (folded, ==, "");
}

/* A text, a language, an id and a reference of a document that is saved. */
static void
check_document (const char *text)
{
  g_autoptr (HyvinDocument) document = hyvin_document_new ("d", "fi", HYVIN_DOCUMENT_ROLE_PLAN);
  g_autoptr (HyvinText) title = hyvin_text_new_in_language (text, text);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (HyvinDocument) again = NULL;

  hyvin_text_lookup (title, text, "fi");
  hyvin_document_set_title (document, title);
  hyvin_element_add_extension (HYVIN_ELEMENT (document), text, NULL);
  hyvin_document_resolve (document, text);
  bytes = hyvin_document_to_bytes (document, &error);
  g_assert_true ((bytes == NULL) == (error != NULL));
  if (bytes == NULL)
    return;
  again = fuzz_read (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
  if (again == NULL && g_error_matches (error, HYVIN_ERROR, HYVIN_ERROR_LIMIT))
    return;
  g_assert_no_error (error);
  g_assert_true (hyvin_element_equal (HYVIN_ELEMENT (document), HYVIN_ELEMENT (again)));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autofree char *text = g_strndup ((const char *) data, size);

  fuzz_canary ((const char *) data, size);
  check_fields (text);
  check_decimal (text);
  if (!g_utf8_validate (text, -1, NULL))
    return 0;
  check_words (text);
  check_document (text);
  return 0;
}
