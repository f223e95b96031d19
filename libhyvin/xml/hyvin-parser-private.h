/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-error.h>

#include "hyvin-limits-private.h"
#include "hyvin-xml-private.h"

G_BEGIN_DECLS

/* What libxml2 looks at to find the encoding. */
#define HYVIN_PARSER_HEAD 4

/* libxml2's push parser made safe: bytes go in, SAX2 events come out, and the
 * first thing that is wrong ends it. */
typedef struct
{
  xmlParserCtxt *context;
  xmlSAXHandler sax;
  const HyvinLimits *limits;
  char *name;                   /* of the document, for messages */
  GError *error;                /* the first; nothing is parsed after it */
  char head[HYVIN_PARSER_HEAD]; /* the first bytes, until there are enough */
  gsize n_head;
  guint64 n_bytes;
  guint64 n_silent;             /* bytes since the last event */
  guint64 n_events;
  guint depth;
  guint n_elements;
  guint line;                   /* of the start tag at hand */
  guint column;
} HyvinParser;

void     _hyvin_parser_init   (HyvinParser       *self,
                               const HyvinLimits *limits,
                               const char        *name);
void     _hyvin_parser_clear  (HyvinParser       *self);
gboolean _hyvin_parser_feed   (HyvinParser       *self,
                               const char        *data,
                               gsize              length);
gboolean _hyvin_parser_finish (HyvinParser       *self);
void     _hyvin_parser_locate (HyvinParser       *self);
gboolean _hyvin_parser_enter  (HyvinParser       *self);
void     _hyvin_parser_leave  (HyvinParser       *self);
void     _hyvin_parser_fail   (HyvinParser       *self,
                               HyvinError         code,
                               guint              line,
                               guint              column,
                               const char        *format,
                               ...) G_GNUC_PRINTF (5, 6);

G_END_DECLS
