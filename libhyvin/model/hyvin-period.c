/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-period-private.h"

#include "hyvin-date-private.h"

/**
 * HyvinPeriod:
 *
 * A span of days; both its ends belong to it. An end may be open.
 *
 * Since: 1.0
 */
const HyvinField _hyvin_period_fields[HYVIN_N_PERIOD_FIELDS] = {
  { "from", HYVIN_FIELD_DATE, HYVIN_FIELD (HyvinPeriod, from), .required = TRUE },
  { "to", HYVIN_FIELD_DATE, HYVIN_FIELD (HyvinPeriod, to), .required = TRUE },
};

G_DEFINE_BOXED_TYPE (HyvinPeriod, hyvin_period, hyvin_period_copy, hyvin_period_free)

/**
 * hyvin_period_new:
 * @from: (nullable): the first day, or %NULL when the period is open there
 * @to: (nullable): the last day, or %NULL when the period is open there
 *
 * Makes a period.
 *
 * Returns: (transfer full): the period
 *
 * Since: 1.0
 */
HyvinPeriod *
hyvin_period_new (const GDate *from,
                  const GDate *to)
{
  HyvinPeriod *self = g_new0 (HyvinPeriod, 1);

  if (from != NULL)
    self->from = *from;
  if (to != NULL)
    self->to = *to;
  return self;
}

/**
 * hyvin_period_copy:
 * @self: a period
 *
 * Copies the period.
 *
 * Returns: (transfer full): the copy
 *
 * Since: 1.0
 */
HyvinPeriod *
hyvin_period_copy (const HyvinPeriod *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_memdup2 (self, sizeof *self);
}

/**
 * hyvin_period_free:
 * @self: (transfer full): a period
 *
 * Frees the period.
 *
 * Since: 1.0
 */
void
hyvin_period_free (HyvinPeriod *self)
{
  g_free (self);
}

/**
 * hyvin_period_get_from:
 * @self: a period
 *
 * Gets the first day.
 *
 * Returns: (transfer none) (nullable): the first day, or %NULL when it is open
 *
 * Since: 1.0
 */
const GDate *
hyvin_period_get_from (const HyvinPeriod *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return _hyvin_date_or_null (&self->from);
}

/**
 * hyvin_period_get_to:
 * @self: a period
 *
 * Gets the last day.
 *
 * Returns: (transfer none) (nullable): the last day, or %NULL when it is open
 *
 * Since: 1.0
 */
const GDate *
hyvin_period_get_to (const HyvinPeriod *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return _hyvin_date_or_null (&self->to);
}

/**
 * hyvin_period_contains:
 * @self: a period
 * @date: a day
 *
 * Tells whether a day belongs to the period.
 *
 * Returns: %TRUE if it does
 *
 * Since: 1.0
 */
gboolean
hyvin_period_contains (const HyvinPeriod *self,
                       const GDate       *date)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (date != NULL && g_date_valid (date), FALSE);

  return (!g_date_valid (&self->from) || g_date_compare (&self->from, date) <= 0)
         && (!g_date_valid (&self->to) || g_date_compare (date, &self->to) <= 0);
}

/**
 * hyvin_period_overlaps:
 * @self: a period
 * @other: another period
 *
 * Tells whether two periods have a day in common.
 *
 * Returns: %TRUE if they have
 *
 * Since: 1.0
 */
gboolean
hyvin_period_overlaps (const HyvinPeriod *self,
                       const HyvinPeriod *other)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  return (!g_date_valid (&self->from) || !g_date_valid (&other->to)
          || g_date_compare (&self->from, &other->to) <= 0)
         && (!g_date_valid (&other->from) || !g_date_valid (&self->to)
             || g_date_compare (&other->from, &self->to) <= 0);
}

/**
 * hyvin_period_equal:
 * @self: a period
 * @other: another period
 *
 * Tells whether two periods are the same days.
 *
 * Returns: %TRUE if they are
 *
 * Since: 1.0
 */
gboolean
hyvin_period_equal (const HyvinPeriod *self,
                    const HyvinPeriod *other)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  return _hyvin_date_equal (&self->from, &other->from)
         && _hyvin_date_equal (&self->to, &other->to);
}

/**
 * hyvin_period_to_string:
 * @self: a period
 *
 * Prints the period in the form of ISO 8601, such as `2021-08-01/2025-05-31`;
 * an open end is `..`.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
hyvin_period_to_string (const HyvinPeriod *self)
{
  char from[HYVIN_DATE_BUFFER] = "..";
  char to[HYVIN_DATE_BUFFER] = "..";

  g_return_val_if_fail (self != NULL, NULL);

  if (g_date_valid (&self->from))
    _hyvin_date_print (&self->from, from);
  if (g_date_valid (&self->to))
    _hyvin_date_print (&self->to, to);
  return g_strconcat (from, "/", to, NULL);
}
