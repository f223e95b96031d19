/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-finding.h>

G_BEGIN_DECLS

/* Where an object stands, as texts. The findings of an object share it. */
typedef struct
{
  char *file;
  char *document_id;
  char *object_id;
  char *path;
  char *stable;                 /* the same for the fingerprint */
  guint line;
  guint column;
} HyvinPlace;

HyvinPlace *   _hyvin_place_new       (HyvinElement *element);
HyvinPlace *   _hyvin_place_ref       (HyvinPlace   *place);
void           _hyvin_place_unref     (HyvinPlace   *place);

/* All that a finding says; what is owned goes over to the finding. */
typedef struct
{
  const char *code;             /* interned */
  HyvinSeverity severity;
  guint line;
  guint column;
  char *message;
  char *hint;
  char *noted_reason;
  HyvinPlace *place;
  HyvinPlace *related;          /* NULL: there is no other object */
  char *fingerprint;            /* NULL until somebody asks for it: few do */
} HyvinFindingData;

HyvinFinding * _hyvin_finding_new     (const HyvinFindingData *data,
                                       HyvinElement           *element,
                                       HyvinElement           *related);
int            _hyvin_finding_compare (const HyvinFinding     *a,
                                       const HyvinFinding     *b);

G_END_DECLS
