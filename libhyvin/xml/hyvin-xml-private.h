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

G_END_DECLS
