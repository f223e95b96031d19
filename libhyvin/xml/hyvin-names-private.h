/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "hyvin-field-private.h"
#include "hyvin-parser-private.h"

G_BEGIN_DECLS

/* A name as the dictionary of a parser has it: there each is only once, so that
 * names are told apart by their addresses. */
typedef struct
{
  const xmlChar *name;
  const xmlChar *prefix;        /* NULL: none */
  const xmlChar *outer;         /* of the container around it, else the name again */
} HyvinName;

/* A table of fields with its names. */
typedef struct
{
  const HyvinField *fields;
  guint n_fields;
  guint n_attributes;           /* the first of the fields */
  HyvinName names[];
} HyvinNamedFields;

/* The names of all tables that a document has used so far. */
typedef struct _HyvinNames HyvinNames;

HyvinNames *             _hyvin_names_new  (HyvinParser      *parser);
void                     _hyvin_names_free (HyvinNames       *self);
const HyvinNamedFields * _hyvin_names_get  (HyvinNames       *self,
                                            const HyvinField *fields,
                                            guint             n_fields);

G_END_DECLS
