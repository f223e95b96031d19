/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* The one place that knows how libxml2 changed over its versions. */

#include <glib.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlversion.h>

G_BEGIN_DECLS

#if LIBXML_VERSION >= 21200
typedef const xmlError HyvinXmlError;
#else
typedef xmlError HyvinXmlError;
#endif

/* No network, no entities, no recovery; XML_PARSE_HUGE is never set. */
#define HYVIN_XML_BASE_OPTIONS (XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_BIG_LINES)
#if LIBXML_VERSION >= 21400
# define HYVIN_XML_OPTIONS                                                             \
  (HYVIN_XML_BASE_OPTIONS | XML_PARSE_NO_XXE | XML_PARSE_NO_SYS_CATALOG)
#elif LIBXML_VERSION >= 21300
# define HYVIN_XML_OPTIONS (HYVIN_XML_BASE_OPTIONS | XML_PARSE_NO_XXE)
#else
# define HYVIN_XML_OPTIONS HYVIN_XML_BASE_OPTIONS
#endif

/* Bytes that are less than a character wait for the others: at the end of a
 * document libxml2 does not look whether there are any. From 2.14 on it would rather
 * not be asked. */
G_GNUC_BEGIN_IGNORE_DEPRECATIONS
static inline gboolean
hyvin_xml_has_half_character (const xmlParserInput *input)
{
  return input->buf != NULL && input->buf->raw != NULL && xmlBufUse (input->buf->raw) > 0;
}
G_GNUC_END_IGNORE_DEPRECATIONS

G_END_DECLS
