/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "hyvin-element-private.h"

G_BEGIN_DECLS

/* An element of the vocabulary, as the tables of fields have it. */
typedef struct
{
  const char *name;
  const HyvinField *fields;     /* none: a text, a container */
  guint n_fields;
} Shape;

/* All of them, each once by name and table, from the document on. */
GPtrArray *   vocabulary_get_shapes (void);
const Shape * vocabulary_find       (const char *name,
                                     gsize       length);

G_END_DECLS
