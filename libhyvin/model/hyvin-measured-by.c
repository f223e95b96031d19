/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-measured-by.h>

#include <hyvin/hyvin-indicator.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinMeasuredBy:
 *
 * A tie from an aim, a goal or a measure to an indicator that follows it.
 *
 * Since: 1.0
 */
struct _HyvinMeasuredBy
{
  HyvinElement parent_instance;

  char *indicator;
  HyvinItems *listed_measures;
};

static const HyvinField fields[] = {
  { "indicator", HYVIN_FIELD_REFERENCE, HYVIN_FIELD (HyvinMeasuredBy, indicator),
    .required = TRUE, .targets = { hyvin_indicator_get_type } },
  { "listed-measures", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinMeasuredBy, listed_measures),
    .xml_name = "listed-measure", .type = hyvin_listed_measure_get_type },
};

HYVIN_DEFINE_ELEMENT (HyvinMeasuredBy, hyvin_measured_by, "measured-by")

/**
 * hyvin_measured_by_new:
 *
 * Makes a measured by.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */
HYVIN_DEFINE_NEW (HyvinMeasuredBy, hyvin_measured_by)

/**
 * HyvinMeasuredBy:indicator:
 *
 * The indicator: a reference.
 *
 * Since: 1.0
 */

/**
 * hyvin_measured_by_get_indicator:
 * @self: a measured by
 *
 * Gets [property@Hyvin.MeasuredBy:indicator]: the indicator: a reference.
 *
 * Returns: (nullable): the reference, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_measured_by_set_indicator:
 * @self: a measured by
 * @indicator: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.MeasuredBy:indicator].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinMeasuredBy, hyvin_measured_by, indicator)

/**
 * HyvinMeasuredBy:listed-measures:
 *
 * The measures that a strategy prints under the indicator.
 *
 * Since: 1.0
 */

/**
 * hyvin_measured_by_get_listed_measures:
 * @self: a measured by
 *
 * Gets [property@Hyvin.MeasuredBy:listed-measures]: the measures that a strategy
 * prints under the indicator.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_measured_by_add_listed_measure:
 * @self: a measured by
 * @listed_measure: a listed measure
 * @error: return location for an error
 *
 * Adds a listed measure at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_measured_by_insert_listed_measure:
 * @self: a measured by
 * @position: the place, from 0; past the end is the end
 * @listed_measure: a listed measure
 * @error: return location for an error
 *
 * Adds a listed measure at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_measured_by_remove_listed_measure:
 * @self: a measured by
 * @listed_measure: a listed measure
 * @error: return location for an error
 *
 * Removes a listed measure.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_measured_by_move_listed_measure:
 * @self: a measured by
 * @listed_measure: a listed measure
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves a listed measure to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinMeasuredBy, hyvin_measured_by, listed_measures, listed_measure,
                       HyvinListedMeasure, hyvin_listed_measure)
