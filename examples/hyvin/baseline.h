/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "findings.h"

G_BEGIN_DECLS

/* Findings that are known, so that only new ones are told: a new baseline knows
 * whatever it is shown, and can be written to a file; one of a file knows what
 * the file lists. */
Baseline * baseline_new         (void);
Baseline * baseline_load        (const char      *path,
                                 GError         **error);
void       baseline_free        (Baseline        *self);
gboolean   baseline_write       (const Baseline  *self,
                                 const char      *path,
                                 GError         **error);

void       baseline_apply       (Baseline        *self,
                                 Findings        *findings);
guint      baseline_get_n_known (const Baseline  *self);
guint      baseline_count_gone  (const Baseline  *self,
                                 const Findings  *findings);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Baseline, baseline_free)

G_END_DECLS
