/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin.h>

G_BEGIN_DECLS

/* What came out of a validation. */
typedef struct
{
  GPtrArray *findings;          /* of HyvinFinding, in the order to show them */
  GPtrArray *noted;             /* those that an exemption answers for */
  gboolean show_noted;
  gboolean any_checked;         /* whether there was any file to find them in */
} Findings;

guint findings_count      (const Findings *self,
                           HyvinSeverity   severity);

void  findings_print_text (const Findings *self);
void  findings_print_json (const Findings *self);

G_END_DECLS
