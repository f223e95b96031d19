/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-report.h>

#include "hyvin-context-private.h"

G_BEGIN_DECLS

HyvinReport * _hyvin_report_new (GPtrArray   *findings,
                                 GPtrArray   *skipped,
                                 GArray      *rules,
                                 const guint *n_untold);

G_END_DECLS
