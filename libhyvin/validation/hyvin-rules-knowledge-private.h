/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "hyvin-context-private.h"
#include "hyvin-list-private.h"

G_BEGIN_DECLS

/* What several of the rules ask: hyvin-rules-observations.c. */
HyvinElement * _hyvin_find_user           (HyvinContext *context,
                                           HyvinElement *indicator);
gboolean       _hyvin_has_data            (HyvinElement *indicator);

/* Observations: hyvin-rules-observations.c. */
void           _hyvin_check_stale         (HyvinContext *context,
                                           HyvinElement *element);
void           _hyvin_check_small_numbers (HyvinContext *context,
                                           HyvinElement *element);
void           _hyvin_check_comparison    (HyvinContext *context,
                                           HyvinElement *element);
void           _hyvin_check_outside       (HyvinContext *context,
                                           HyvinElement *element);

G_END_DECLS
