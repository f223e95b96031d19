/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "hyvin-context-private.h"
#include "hyvin-rule-private.h"

G_BEGIN_DECLS

GPtrArray * _hyvin_list_skipped (HyvinContext *context,
                                 GArray       *rules);

G_END_DECLS
