/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-document-set.h>

#include "hyvin-field-private.h"

G_BEGIN_DECLS

/* One reference, as it is written and as it is followed. */
typedef struct
{
  HyvinElement *from;           /* the object that refers */
  const HyvinField *field;      /* its field */
  const char *text;             /* as written */
  HyvinElement *to;             /* NULL when it points at nothing in the set */
} HyvinReference;

/* Who refers to whom in a set, as it was when the index was made. */
typedef struct _HyvinReferenceIndex HyvinReferenceIndex;

HyvinReferenceIndex * _hyvin_reference_index_new    (HyvinDocumentSet    *set);
void                  _hyvin_reference_index_free   (HyvinReferenceIndex *self);
const GArray *        _hyvin_reference_index_lookup (HyvinReferenceIndex *self,
                                                     HyvinElement        *to);
const GArray *        _hyvin_reference_index_list_faulty
                                                    (HyvinReferenceIndex *self,
                                                     HyvinElement        *from);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HyvinReferenceIndex, _hyvin_reference_index_free)

G_END_DECLS
