/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Prints a dictionary for libFuzzer: the words of the tables of fields, and those
 * of XML. */
#include "config.h"

#include "vocabulary.h"

#include <string.h>

static const char * const words[] = {
  "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "<!DOCTYPE document [", "<!ENTITY a \"b\">", "&amp;",
  "&lt;", "&#10;", "&#xFFFD;", "&a;", " xmlns=\"urn:hyvin:1\"", " xmlns=\"urn:hyvin:2\"",
  " xmlns:x=\"urn:x\"", "<x:a xmlns:x=\"urn:x\"/>", " xml:lang=\"sv\"", " xml:space=\"preserve\"", "<p>", "</p>",
  "/>", "</", "2025", "2025-06-01", "2024-02-29", "14.20", "-0.000000001", "999999999999999999", "true", "KUNTA:211",
  "document-0#goal-0", "\xEF\xBB\xBF", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "encoding=\"ISO-8859-1\"",
  "encoding=\"UTF-16\"", "\f",
};

static void
print_word (const char *word)
{
  g_print ("\"");
  for (; *word != '\0'; word++)
    {
      if (g_ascii_isprint (*word) && *word != '"' && *word != '\\')
        g_print ("%c", *word);
      else
        g_print ("\\x%02X", (guchar) *word);
    }
  g_print ("\"\n");
}

/* The words of an enum or of flags. */
static void
print_values (GType       type,
              GHashTable *seen)
{
  gpointer klass = g_type_class_ref (type);
  guint i;

  if (!g_hash_table_add (seen, klass))
    return;
  if (G_IS_ENUM_CLASS (klass))
    {
      for (i = 0; i < G_ENUM_CLASS (klass)->n_values; i++)
        print_word (G_ENUM_CLASS (klass)->values[i].value_nick);
    }
  else
    {
      for (i = 0; i < G_FLAGS_CLASS (klass)->n_values; i++)
        print_word (G_FLAGS_CLASS (klass)->values[i].value_nick);
    }
}

static void
print_shape (const Shape *shape,
             GHashTable  *seen)
{
  g_autofree char *tag = g_strdup_printf ("<%s", shape->name);
  g_autofree char *end = g_strdup_printf ("</%s>", shape->name);
  guint i;

  print_word (tag);
  print_word (end);
  for (i = 0; i < shape->n_fields && _hyvin_field_is_attribute (&shape->fields[i]); i++)
    {
      const HyvinField *field = &shape->fields[i];
      g_autofree char *attribute = g_strdup_printf (" %s=\"", _hyvin_field_xml_name (field));

      print_word (attribute);
      if (field->kind == HYVIN_FIELD_ENUM || field->kind == HYVIN_FIELD_FLAGS)
        print_values (field->type (), seen);
    }
}

int
main (void)
{
  GPtrArray *shapes = vocabulary_get_shapes ();
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (words); i++)
    print_word (words[i]);
  for (i = 0; i < shapes->len; i++)
    print_shape (g_ptr_array_index (shapes, (guint) i), seen);
  return 0;
}
