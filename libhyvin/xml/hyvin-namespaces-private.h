/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "hyvin-xml-private.h"

G_BEGIN_DECLS

typedef struct
{
  char *prefix;                 /* "": the default namespace */
  char *uri;                    /* "": none */
  guint depth;                  /* of the element that declares it */
  gpointer hidden;              /* what the prefix means around it, as in the table */
} HyvinNamespaceDeclaration;

/* The namespaces in scope. */
typedef struct
{
  GArray *stack;                /* of HyvinNamespaceDeclaration, the latest last */
  GHashTable *latest;           /* prefix → what it means here, counted from 1 in the stack */
  guint depth;                  /* of the element that declares the last of them */
} HyvinNamespaces;

HyvinNamespaces * _hyvin_namespaces_new    (void);
void              _hyvin_namespaces_free   (HyvinNamespaces        *self);
void              _hyvin_namespaces_push   (HyvinNamespaces        *self,
                                            guint                   depth,
                                            int                     n_namespaces,
                                            const xmlChar         **namespaces);
void              _hyvin_namespaces_pop    (HyvinNamespaces        *self,
                                            guint                   depth);
const char *      _hyvin_namespaces_find   (const HyvinNamespaces  *self,
                                            const char             *prefix);
GPtrArray *       _hyvin_namespaces_list   (const HyvinNamespaces  *self);
char **           _hyvin_namespaces_used   (const HyvinNamespaces  *self,
                                            const char             *name,
                                            const char             *value);

/* What sorting and writing a declaration costs beside its text. */
#define HYVIN_DECLARATION_OVERHEAD 64

G_END_DECLS
