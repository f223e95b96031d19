/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-period.h>

#include "hyvin-field-private.h"

G_BEGIN_DECLS

#define HYVIN_N_PERIOD_FIELDS 2

/* The fields of a HyvinPeriod; both are attributes. */
extern const HyvinField _hyvin_period_fields[HYVIN_N_PERIOD_FIELDS];

/* An invalid GDate is an open end. */
struct _HyvinPeriod
{
  GDate from;
  GDate to;
  guint line;                   /* of its element; 0: not read from XML */
  guint column;
};

G_END_DECLS
