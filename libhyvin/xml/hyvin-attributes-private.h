/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "hyvin-element-private.h"
#include "hyvin-names-private.h"
#include "hyvin-namespaces-private.h"

G_BEGIN_DECLS

/* A set of attributes: the fields they may be, and where they go. */
typedef struct
{
  const HyvinNamedFields *table; /* NULL: none is known */
  gpointer base;                /* of the struct the fields are in */
  HyvinElement *object;         /* that keeps what cannot be read */
  HyvinMarkupPlace place;
  guint index;
  guint part;                   /* which paragraph, from 1 */
  guint line;                   /* of the start tag */
  guint column;
  const HyvinNamespaces *scope;
  guint n_namespaces;           /* that those that are kept use */
  gsize declared;               /* what it costs to declare these, in bytes */
} HyvinAttributeSink;

guint        _hyvin_attributes_read (HyvinAttributeSink        *sink,
                                     GString                   *buffer,
                                     int                        n_attributes,
                                     const xmlChar            **attributes);
const char * _hyvin_attribute_value (const xmlChar            **attribute,
                                     GString                   *buffer,
                                     gsize                     *length);
char *       _hyvin_namespace_uri   (const char                *uri);

G_END_DECLS
