/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "hyvin-namespaces-private.h"

G_BEGIN_DECLS

/* An element that is kept as XML: of a foreign namespace, or not known. */
typedef struct
{
  GString *xml;
  guint depth;                  /* how many of its elements are open */
  gboolean in_tag;              /* the last start tag lacks its > */
  gsize n_text;                 /* bytes of text since the last tag */
} HyvinFragment;

gsize  _hyvin_fragment_start       (HyvinFragment         *self,
                                    const HyvinNamespaces *scope,
                                    const char            *own_namespace,
                                    const xmlChar         *name,
                                    const xmlChar         *prefix,
                                    int                    n_namespaces,
                                    int                    n_attributes,
                                    const xmlChar        **attributes);
void   _hyvin_fragment_end         (HyvinFragment         *self,
                                    const xmlChar         *name,
                                    const xmlChar         *prefix);
void   _hyvin_fragment_text        (HyvinFragment         *self,
                                    const char            *text,
                                    gsize                  length);
void   _hyvin_fragment_comment     (HyvinFragment         *self,
                                    const xmlChar         *content);
void   _hyvin_fragment_instruction (HyvinFragment         *self,
                                    const xmlChar         *target,
                                    const xmlChar         *data);
char * _hyvin_fragment_steal       (HyvinFragment         *self);

G_END_DECLS
