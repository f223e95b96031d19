/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-enum-types.h>

#include "hyvin-date-private.h"
#include "hyvin-observations-private.h"
#include "hyvin-period-private.h"

/**
 * HyvinObservation:
 *
 * One figure of a series: what was the case in a year.
 *
 * A value that is missing, one that is suppressed because it is of too few
 * people, one that there cannot be, and zero are four different things: the
 * first three have no value, and a status that tells which.
 *
 * Since: 1.0
 */
const HyvinField _hyvin_observation_fields[HYVIN_N_OBSERVATION_FIELDS] = {
  { "year", HYVIN_FIELD_YEAR, HYVIN_FIELD (HyvinObservation, year),
    .minimum = 1000, .maximum = 9999 },
  { "from", HYVIN_FIELD_DATE, HYVIN_FIELD (HyvinObservation, from) },
  { "to", HYVIN_FIELD_DATE, HYVIN_FIELD (HyvinObservation, to) },
  { "value", HYVIN_FIELD_DECIMAL, HYVIN_FIELD (HyvinObservation, value) },
  { "cases", HYVIN_FIELD_INTEGER, HYVIN_FIELD (HyvinObservation, cases),
    .minimum = 0, .maximum = 999999999 },
  { "status", HYVIN_FIELD_ENUM, HYVIN_FIELD (HyvinObservation, status),
    .type = hyvin_observation_status_get_type },
};

G_DEFINE_BOXED_TYPE (HyvinObservation, hyvin_observation,
                     hyvin_observation_copy, hyvin_observation_free)

/**
 * hyvin_observation_new:
 * @year: the year
 * @value: (nullable): the value, or %NULL when there is none
 * @cases: of how many cases, or %HYVIN_UNSET
 * @status: what the value is, or why there is none
 *
 * Makes an observation of a year.
 *
 * Returns: (transfer full): the observation
 *
 * Since: 1.0
 */
HyvinObservation *
hyvin_observation_new (int                     year,
                       const HyvinDecimal     *value,
                       int                     cases,
                       HyvinObservationStatus  status)
{
  HyvinObservation *self = g_new0 (HyvinObservation, 1);

  self->year = _hyvin_integer (year);
  if (value != NULL)
    self->value = *value;
  self->cases = _hyvin_integer (cases);
  self->status = status;
  return self;
}

/**
 * hyvin_observation_new_for_period:
 * @period: the period, with both its ends
 * @value: (nullable): the value, or %NULL when there is none
 * @cases: of how many cases, or %HYVIN_UNSET
 * @status: what the value is, or why there is none
 *
 * Makes an observation of a period that is not a year.
 *
 * Returns: (transfer full): the observation
 *
 * Since: 1.0
 */
HyvinObservation *
hyvin_observation_new_for_period (const HyvinPeriod      *period,
                                  const HyvinDecimal     *value,
                                  int                     cases,
                                  HyvinObservationStatus  status)
{
  HyvinObservation *self;

  g_return_val_if_fail (period != NULL, NULL);

  self = hyvin_observation_new (HYVIN_UNSET, value, cases, status);
  self->from = period->from;
  self->to = period->to;
  return self;
}

/**
 * hyvin_observation_copy:
 * @self: an observation
 *
 * Copies the observation.
 *
 * Returns: (transfer full): the copy
 *
 * Since: 1.0
 */
HyvinObservation *
hyvin_observation_copy (const HyvinObservation *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_memdup2 (self, sizeof *self);
}

/**
 * hyvin_observation_free:
 * @self: (transfer full): an observation
 *
 * Frees the observation.
 *
 * Since: 1.0
 */
void
hyvin_observation_free (HyvinObservation *self)
{
  g_free (self);
}

/**
 * hyvin_observation_get_year:
 * @self: an observation
 *
 * Gets the year; of an observation of a period, the year in which it begins.
 *
 * Returns: the year, or %HYVIN_UNSET
 *
 * Since: 1.0
 */
int
hyvin_observation_get_year (const HyvinObservation *self)
{
  g_return_val_if_fail (self != NULL, HYVIN_UNSET);

  if (self->year.is_set)
    return self->year.value;
  return g_date_valid (&self->from) ? (int) g_date_get_year (&self->from) : HYVIN_UNSET;
}

/**
 * hyvin_observation_get_from:
 * @self: an observation
 *
 * Gets the first day of an observation of a period.
 *
 * Returns: (nullable): the day, or %NULL for an observation of a year
 *
 * Since: 1.0
 */
const GDate *
hyvin_observation_get_from (const HyvinObservation *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return _hyvin_date_or_null (&self->from);
}

/**
 * hyvin_observation_get_to:
 * @self: an observation
 *
 * Gets the last day of an observation of a period.
 *
 * Returns: (nullable): the day, or %NULL for an observation of a year
 *
 * Since: 1.0
 */
const GDate *
hyvin_observation_get_to (const HyvinObservation *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return _hyvin_date_or_null (&self->to);
}

/**
 * hyvin_observation_get_value:
 * @self: an observation
 *
 * Gets the value.
 *
 * Returns: (nullable): the value, or %NULL when there is none
 *
 * Since: 1.0
 */
const HyvinDecimal *
hyvin_observation_get_value (const HyvinObservation *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->value.is_set ? &self->value : NULL;
}

/**
 * hyvin_observation_get_cases:
 * @self: an observation
 *
 * Gets of how many cases the value is: the absolute number behind a share.
 *
 * Returns: the number, or %HYVIN_UNSET
 *
 * Since: 1.0
 */
int
hyvin_observation_get_cases (const HyvinObservation *self)
{
  g_return_val_if_fail (self != NULL, HYVIN_UNSET);

  return self->cases.is_set ? self->cases.value : HYVIN_UNSET;
}

/**
 * hyvin_observation_get_status:
 * @self: an observation
 *
 * Gets what the value is, or why there is none.
 *
 * Returns: the status
 *
 * Since: 1.0
 */
HyvinObservationStatus
hyvin_observation_get_status (const HyvinObservation *self)
{
  g_return_val_if_fail (self != NULL, HYVIN_OBSERVATION_STATUS_UNSET);

  return self->status;
}
