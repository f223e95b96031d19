/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-escape-private.h"

#include <string.h>

typedef struct
{
  char character;
  const char *reference;
} Escape;

/* A carriage return would come back as a line feed. */
static const Escape text_escapes[] = {
  { '&', "&amp;" }, { '<', "&lt;" }, { '>', "&gt;" }, { '\r', "&#13;" }, { 0, NULL },
};

/* White space would come back as spaces. */
static const Escape attribute_escapes[] = {
  { '&', "&amp;" },  { '<', "&lt;" },   { '"', "&quot;" }, { '\t', "&#9;" },
  { '\n', "&#10;" }, { '\r', "&#13;" }, { 0, NULL },
};

static const char *
find_reference (const Escape *escapes,
                char          character)
{
  while (escapes->character != 0 && escapes->character != character)
    escapes++;
  return escapes->reference;
}

static void
escape (GString      *out,
        const char   *text,
        gsize         length,
        const char   *special,
        const Escape *escapes)
{
  const char *end = text + length;

  while (text < end)
    {
      gsize plain = 0;

      while (text + plain < end && strchr (special, text[plain]) == NULL)
        plain++;
      g_string_append_len (out, text, (gssize) plain);
      text += plain;
      if (text < end)
        g_string_append (out, find_reference (escapes, *text++));
    }
}

void
_hyvin_escape_text (GString    *out,
                    const char *text,
                    gsize       length)
{
  escape (out, text, length, "&<>\r", text_escapes);
}

void
_hyvin_escape_attribute (GString    *out,
                         const char *text,
                         gsize       length)
{
  escape (out, text, length, "&<\"\t\n\r", attribute_escapes);
}

static gboolean
is_xml_char (gunichar c)
{
  return (c >= 0x20 && c != 0xFFFE && c != 0xFFFF) || c == '\t' || c == '\n' || c == '\r';
}

/* Whether @text can stand in an XML document at all. */
gboolean
_hyvin_is_xml_text (const char *text)
{
  const char *p;

  if (!g_utf8_validate (text, -1, NULL))
    return FALSE;
  for (p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (!is_xml_char (g_utf8_get_char (p)))
        return FALSE;
    }
  return TRUE;
}
