/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-escape-private.h"

/* What stands for each character that must not stand for itself. */
typedef const char *Escapes[256];

/* A carriage return would come back as a line feed. */
static const Escapes text_escapes = {
  ['&'] = "&amp;", ['<'] = "&lt;", ['>'] = "&gt;", ['\r'] = "&#13;",
};

/* White space would come back as spaces. */
static const Escapes attribute_escapes = {
  ['&'] = "&amp;", ['<'] = "&lt;",  ['"'] = "&quot;",
  ['\t'] = "&#9;", ['\n'] = "&#10;", ['\r'] = "&#13;",
};

static void
escape (GString       *out,
        const char    *text,
        gsize          length,
        const Escapes  escapes)
{
  const char *end = text + length;

  while (text < end)
    {
      const char *plain = text;

      while (text < end && escapes[(guchar) *text] == NULL)
        text++;
      g_string_append_len (out, plain, text - plain);
      if (text < end)
        g_string_append (out, escapes[(guchar) *text++]);
    }
}

void
_hyvin_escape_text (GString    *out,
                    const char *text,
                    gsize       length)
{
  escape (out, text, length, text_escapes);
}

void
_hyvin_escape_attribute (GString    *out,
                         const char *text,
                         gsize       length)
{
  escape (out, text, length, attribute_escapes);
}

/* Whether XML has the character that begins at @p, or continues there. */
static gboolean
is_xml_char (const char *p)
{
  guchar c = (guchar) *p;

  if (c < 0x20)
    return c == '\t' || c == '\n' || c == '\r';
  /* U+FFFE and U+FFFF, which are no characters */
  return c != 0xEF || (g_utf8_get_char (p) & 0xFFFE) != 0xFFFE;
}

/* Whether @text can stand in an XML document at all. */
gboolean
_hyvin_is_xml_text (const char *text)
{
  const char *p = text;

  while (g_ascii_isprint (*p))
    p++;
  if (!g_utf8_validate (p, -1, NULL))
    return FALSE;
  while (*p != '\0' && is_xml_char (p))
    p++;
  return *p == '\0';
}
