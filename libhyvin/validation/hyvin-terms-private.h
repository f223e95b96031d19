/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-document.h>

#include "hyvin-period-private.h"

G_BEGIN_DECLS

/* The terms of municipal councils, and the wellbeing services counties. */
typedef struct _HyvinTerms HyvinTerms;

gpointer            _hyvin_terms_load       (GKeyFile          *file,
                                             GError           **error);
void                _hyvin_terms_free       (gpointer           terms);

/* In the order of time. */
guint               _hyvin_terms_count      (const HyvinTerms  *self);
const HyvinPeriod * _hyvin_terms_get        (const HyvinTerms  *self,
                                             guint              index);

gboolean            _hyvin_term_holds       (const HyvinPeriod *term,
                                             HyvinDocument     *document);
gboolean            _hyvin_term_holds_days  (const HyvinPeriod *term,
                                             const GDate       *from,
                                             const GDate       *to);
const HyvinPeriod * _hyvin_find_term        (const HyvinTerms  *self,
                                             HyvinDocument     *document);

gboolean            _hyvin_has_county       (const HyvinTerms  *self,
                                             HyvinDocument     *document);
int                 _hyvin_first_county_year (const HyvinTerms *self);

G_END_DECLS
