/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "hyvin-xml-private.h"

G_BEGIN_DECLS

/* The namespaces in scope. */
typedef struct
{
  GArray *stack;
  guint depth;                  /* of the element that declares the last of them */
  gsize size;                   /* of all of them, in bytes */
} HyvinNamespaces;

HyvinNamespaces * _hyvin_namespaces_new    (void);
void              _hyvin_namespaces_free   (HyvinNamespaces  *self);
void              _hyvin_namespaces_push   (HyvinNamespaces  *self,
                                            guint             depth,
                                            int               n_namespaces,
                                            const xmlChar   **namespaces);
void              _hyvin_namespaces_pop    (HyvinNamespaces  *self,
                                            guint             depth);

/* An element that is kept as XML: of a foreign namespace, or not known. */
typedef struct
{
  GString *xml;
  guint depth;                  /* how many of its elements are open */
  gboolean in_tag;              /* the last start tag lacks its > */
  gsize n_text;                 /* bytes of text since the last tag */
} HyvinFragment;

void   _hyvin_fragment_start       (HyvinFragment         *self,
                                    const HyvinNamespaces *scope,
                                    const char            *own_namespace,
                                    const xmlChar         *name,
                                    const xmlChar         *prefix,
                                    int                    n_namespaces,
                                    const xmlChar        **namespaces,
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
