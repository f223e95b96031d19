/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-document.h>

#include "hyvin-period-private.h"

G_BEGIN_DECLS

/* The terms of municipal councils, in the order of time. */
guint               _hyvin_terms_count      (void);
const HyvinPeriod * _hyvin_terms_get        (guint          index);

gboolean            _hyvin_term_holds       (const HyvinPeriod *term,
                                             HyvinDocument     *document);
gboolean            _hyvin_term_holds_days  (const HyvinPeriod *term,
                                             const GDate       *from,
                                             const GDate       *to);
const HyvinPeriod * _hyvin_find_term        (HyvinDocument *document);

/* Wellbeing services counties. */
gboolean            _hyvin_has_county       (HyvinDocument *document);
int                 _hyvin_first_county_year (void);

G_END_DECLS
