/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "hyvin-context-private.h"
#include "hyvin-period-private.h"

G_BEGIN_DECLS

/* What is asked of a document depends on what it is. */
gboolean      _hyvin_is_statutory     (HyvinDocument     *document);
gboolean      _hyvin_has_plan         (HyvinDocument     *document);
gboolean      _hyvin_has_goals        (HyvinDocument     *document);
gboolean      _hyvin_is_cancelled     (HyvinElement      *measure);
gboolean      _hyvin_is_approval_due  (HyvinContext      *context,
                                       HyvinDocument     *document);

/* What has been done with a document itself, and not with an annual report. */
HyvinEvent *  _hyvin_find_event       (HyvinDocument     *document,
                                       HyvinEventKind     kind);
HyvinEvent *  _hyvin_find_approval    (HyvinDocument     *document);
const GDate * _hyvin_get_approval_date (HyvinDocument    *document);
gboolean      _hyvin_is_in_force      (HyvinDocument     *document,
                                       const GDate       *date,
                                       HyvinPeriod       *force);

/* Time. */
const HyvinPeriod * _hyvin_get_period (HyvinDocument     *document);
const HyvinPeriod * _hyvin_get_term   (HyvinDocument     *document);
void          _hyvin_find_full_years  (const HyvinPeriod *period,
                                       const GDate       *date,
                                       int               *first,
                                       int               *last);
guint         _hyvin_context_get_months (HyvinContext    *context,
                                       const char        *threshold);

G_END_DECLS
