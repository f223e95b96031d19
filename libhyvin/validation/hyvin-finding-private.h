/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-finding.h>

G_BEGIN_DECLS

/* All that a finding says; what is owned goes over to the finding. */
typedef struct
{
  const char *code;             /* interned */
  HyvinSeverity severity;
  char *message;
  char *hint;
  char *noted_reason;
  char *file;
  guint line;
  guint column;
  HyvinElement *element;
  HyvinElement *related;
} HyvinFindingData;

HyvinFinding * _hyvin_finding_new     (HyvinFindingData   *data);
int            _hyvin_finding_compare (const HyvinFinding *a,
                                       const HyvinFinding *b);

G_END_DECLS
