/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-error.h>

#include "hyvin-limits-private.h"
#include "hyvin-xml-private.h"

G_BEGIN_DECLS

/* Fills a buffer with the next bytes of a document: how many, 0 at its end, or
 * -1 and an error. */
typedef gssize (*HyvinParserRead) (gpointer   user_data,
                                   char      *buffer,
                                   gsize      length,
                                   GError   **error);

typedef struct
{
  xmlParserCtxt *context;
  xmlSAXHandler sax;
  const HyvinLimits *limits;
  char *name;                   /* of the document, for messages */
  char *language;               /* of messages */
  GError *error;                /* the first; nothing is parsed after it */
  HyvinParserRead read;
  gpointer read_data;
  guint64 n_bytes;              /* that were read */
  guint64 n_bytes_heard;        /* of them, those read when the last event was noticed */
  guint64 n_events_heard;       /* how many events there were by then */
  guint64 n_events;
  guint depth;
  guint n_elements;             /* and what else takes room of its own */
  guint line;                   /* of the start tag at hand */
  guint column;
  guint64 indent_event;         /* which event was the white space before a tag */
  guint indent_line;            /* where that tag begins */
  guint indent_column;
} HyvinParser;

void     _hyvin_parser_init   (HyvinParser       *self,
                               const HyvinLimits *limits,
                               const char        *name,
                               const char        *language);
void     _hyvin_parser_clear  (HyvinParser       *self);
gboolean _hyvin_parser_run    (HyvinParser       *self,
                               HyvinParserRead    read,
                               gpointer           read_data);
gboolean _hyvin_parser_indent (HyvinParser       *self,
                               const xmlChar     *text,
                               int                length);
gboolean _hyvin_parser_enter  (HyvinParser       *self);
gboolean _hyvin_parser_count  (HyvinParser       *self,
                               guint              n_more);
void     _hyvin_parser_leave  (HyvinParser       *self);
void     _hyvin_parser_fail   (HyvinParser       *self,
                               HyvinError         code,
                               guint              line,
                               guint              column,
                               const char        *format,
                               ...) G_GNUC_PRINTF (5, 6);
void     _hyvin_parser_fail_for_memory (HyvinParser *self);
gboolean _hyvin_parser_escapes_ampersands (void);
gboolean _hyvin_parser_escapes_namespaces (void);

G_END_DECLS
