/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-attributes-private.h"

#include <string.h>

/* Values, as libxml2 gives them */

/* Not expanding entities, libxml2 gives an ampersand in an attribute as the
 * character reference below, to be expanded by whoever makes a tree. */
#define ESCAPED_AMPERSAND "&#38;"

/* Takes what libxml2 makes of ampersands out of a value. @buffer is used when need
 * be. */
static const char *
unescape (const char *value,
          gsize       rest,
          GString    *buffer,
          gsize      *length)
{
  const char *ampersand = memchr (value, '&', rest);

  *length = rest;
  if (ampersand == NULL)
    return value;

  g_string_truncate (buffer, 0);
  while ((ampersand = memchr (value, '&', rest)) != NULL)
    {
      g_string_append_len (buffer, value, ampersand + 1 - value);
      rest -= (gsize) (ampersand - value) + strlen (ESCAPED_AMPERSAND);
      value = ampersand + strlen (ESCAPED_AMPERSAND);
    }
  g_string_append_len (buffer, value, (gssize) rest);
  *length = buffer->len;
  return buffer->str;
}

/* The value of an attribute as SAX2 gives it: five pointers, of which the last
 * two are where the value begins and ends. */
const char *
_hyvin_attribute_value (const xmlChar **attribute,
                        GString        *buffer,
                        gsize          *length)
{
  *length = (gsize) (attribute[4] - attribute[3]);
  if (!_hyvin_parser_escapes_ampersands ())
    return (const char *) attribute[3];
  return unescape ((const char *) attribute[3], *length, buffer, length);
}

/* The URI of a namespace as SAX2 gives it; NULL where there is none. */
char *
_hyvin_namespace_uri (const char *uri)
{
  g_autoptr (GString) buffer = g_string_new (NULL);
  gsize length;

  if (uri == NULL || !_hyvin_parser_escapes_namespaces ())
    return g_strdup (uri);
  return g_strdup (unescape (uri, strlen (uri), buffer, &length));
}

/* Values, as the model takes them */

static HyvinMarkup *
keep (const HyvinAttributeSink *sink,
      HyvinMarkupKind           kind,
      const char               *name,
      char                     *content)
{
  HyvinMarkup *markup = _hyvin_markup_new (kind, name, content);

  markup->line = sink->line;
  markup->column = sink->column;
  markup->place = sink->place;
  markup->index = sink->index;
  _hyvin_element_add_markup (sink->object, markup);
  return markup;
}

/* Reads the words of a set, and keeps those that are not known. */
static gboolean
scan_word_set (const HyvinAttributeSink *sink,
               const HyvinField         *field,
               gpointer                  slot,
               const char               *text,
               gsize                     length)
{
  g_autoptr (GString) unknown = g_string_new (NULL);
  const char *end = text + length;

  if (length == 0)
    return FALSE;
  while (text < end)
    {
      gsize word = 0;

      while (text + word < end && !xmlIsBlank_ch (text[word]))
        word++;
      if (word > 0 && !_hyvin_field_ops (field)->scan (field, slot, text, word))
        {
          if (unknown->len > 0)
            g_string_append_c (unknown, ' ');
          g_string_append_len (unknown, text, (gssize) word);
        }
      text += word + 1;
    }
  if (unknown->len > 0)
    keep (sink, HYVIN_MARKUP_WORDS, _hyvin_field_xml_name (field), g_strdup (unknown->str));
  return TRUE;
}

/* Whether no value of the field holds white space or ampersands. */
static gboolean
is_plain (const HyvinField *field)
{
  return field->kind == HYVIN_FIELD_ENUM || field->kind >= HYVIN_FIELD_BOOLEAN;
}

/* Reads a value for which more is to be done than to read it as it stands. */
static void
read_untidy_value (const HyvinAttributeSink  *sink,
                   const HyvinField          *field,
                   gpointer                   slot,
                   const xmlChar            **attribute,
                   GString                   *buffer)
{
  gsize raw_length;
  const char *raw = _hyvin_attribute_value (attribute, buffer, &raw_length);
  const char *text = raw;
  gsize length = raw_length;
  gboolean ok;

  if (field->kind != HYVIN_FIELD_STRING)
    {
      for (; length > 0 && xmlIsBlank_ch (*text); length--)
        text++;
      while (length > 0 && xmlIsBlank_ch (text[length - 1]))
        length--;
    }
  if (field->kind == HYVIN_FIELD_FLAGS)
    ok = scan_word_set (sink, field, slot, text, length);
  else
    ok = _hyvin_field_ops (field)->scan (field, slot, text, length);
  if (!ok)
    keep (sink, HYVIN_MARKUP_VALUE, _hyvin_field_xml_name (field), g_strndup (raw, raw_length));
}

static void
read_value (const HyvinAttributeSink  *sink,
            const HyvinField          *field,
            const xmlChar            **attribute,
            GString                   *buffer)
{
  gpointer slot = G_STRUCT_MEMBER_P (sink->base, field->offset);

  if (!is_plain (field)
      || !_hyvin_field_ops (field)->scan (field, slot, (const char *) attribute[3],
                                          (gsize) (attribute[4] - attribute[3])))
    read_untidy_value (sink, field, slot, attribute, buffer);
}

/* What an attribute may cost beside itself: how many there are is limited too. */
#define FREE_BYTES 256

/* What is declared again for each attribute is counted, as for elements: a long
 * declaration and many short attributes would fill the memory. */
static void
count_namespaces (HyvinAttributeSink  *sink,
                  char               **pairs)
{
  gsize bytes = 0;

  for (; pairs != NULL && *pairs != NULL; pairs += 2)
    {
      sink->n_namespaces++;
      bytes += strlen (pairs[0]) + strlen (pairs[1]) + HYVIN_DECLARATION_OVERHEAD;
    }
  if (bytes > FREE_BYTES)
    sink->declared += bytes - FREE_BYTES;
}

static void
keep_unknown (HyvinAttributeSink  *sink,
              const xmlChar      **attribute,
              GString             *buffer)
{
  g_autofree char *name = NULL;
  gsize length;
  const char *value = _hyvin_attribute_value (attribute, buffer, &length);
  HyvinMarkup *markup;

  name = attribute[1] != NULL ? g_strdup_printf ("%s:%s", attribute[1], attribute[0])
                              : g_strdup ((const char *) attribute[0]);
  markup = keep (sink, HYVIN_MARKUP_ATTRIBUTE, name, g_strndup (value, length));
  markup->namespaces = _hyvin_namespaces_used (sink->scope, markup->name, markup->content);
  count_namespaces (sink, markup->namespaces);
  markup->part = sink->part;
}

/* Most documents have their attributes in the order of the table, so the
 * search goes on where the last one was found. Returns how many are not in it. */
guint
_hyvin_attributes_read (HyvinAttributeSink  *sink,
                        GString             *buffer,
                        int                  n_attributes,
                        const xmlChar      **attributes)
{
  const HyvinNamedFields *table = sink->table;
  guint n_known = table != NULL ? table->n_attributes : 0;
  guint next = 0;
  guint n_unknown = 0;
  int i;

  for (i = 0; i < n_attributes; i++, attributes += 5)
    {
      guint tried = 0;

      while (tried < n_known && (table->names[next].name != attributes[0]
                                 || table->names[next].prefix != attributes[1]))
        {
          next = next + 1 < n_known ? next + 1 : 0;
          tried++;
        }
      if (tried < n_known)
        {
          read_value (sink, &table->fields[next], attributes, buffer);
          continue;
        }
      keep_unknown (sink, attributes, buffer);
      n_unknown++;
    }
  return n_unknown;
}
