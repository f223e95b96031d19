/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-observation.h>

#include "hyvin-field-private.h"

G_BEGIN_DECLS

/* One observation, as it goes in and out of a series. */
struct _HyvinObservation
{
  HyvinInteger year;            /* not set: given by from and to, or not at all */
  GDate from;
  GDate to;
  HyvinDecimal value;
  HyvinInteger cases;
  HyvinObservationStatus status;
  guint line;
  guint column;
};

/* Whether it is of a period, or of a part of one: as g_date_valid() tells it of
 * both days, but asked for each observation of a document. */
static inline gboolean
_hyvin_observation_has_days (const HyvinObservation *self)
{
  return self->from.julian || self->from.dmy || self->to.julian || self->to.dmy;
}

#define HYVIN_N_OBSERVATION_FIELDS 6

/* The fields of a HyvinObservation; all are attributes. */
extern const HyvinField _hyvin_observation_fields[HYVIN_N_OBSERVATION_FIELDS];

/* The observations of a series, packed. NULL is no observations. */
typedef struct _HyvinObservations HyvinObservations;

HyvinObservations * _hyvin_observations_new    (guint                     n_rows);
void                _hyvin_observations_insert (HyvinObservations      **self,
                                                guint                    position,
                                                const HyvinObservation  *observation);
void                _hyvin_observations_trim   (HyvinObservations      **self);
void                _hyvin_observations_remove (HyvinObservations       *self,
                                                guint                    position);
void                _hyvin_observations_get    (const HyvinObservations *self,
                                                guint                    position,
                                                HyvinObservation        *result);
guint               _hyvin_observations_size   (const HyvinObservations *self);
HyvinObservations * _hyvin_observations_copy   (const HyvinObservations *self);
gboolean            _hyvin_observations_equal  (const HyvinObservations *self,
                                                const HyvinObservations *other);
void                _hyvin_observations_free   (HyvinObservations       *self);

G_END_DECLS
