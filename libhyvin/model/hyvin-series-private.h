/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-series.h>

#include "hyvin-observations-private.h"

G_BEGIN_DECLS

void _hyvin_series_peek (HyvinSeries      *self,
                         guint             position,
                         HyvinObservation *result);

G_END_DECLS
