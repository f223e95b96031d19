/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-listed-measure.h>

#include <hyvin/hyvin-measure.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinListedMeasure:
 *
 * A measure as a strategy lists it under an indicator.
 *
 * Since: 1.0
 */
struct _HyvinListedMeasure
{
  HyvinElement parent_instance;

  char *measure;
  HyvinText *title;
};

static const HyvinField fields[] = {
  { "measure", HYVIN_FIELD_REFERENCE, HYVIN_FIELD (HyvinListedMeasure, measure),
    .targets = { hyvin_measure_get_type } },
  { "title", HYVIN_FIELD_TEXT, HYVIN_FIELD (HyvinListedMeasure, title) },
};

HYVIN_DEFINE_ELEMENT (HyvinListedMeasure, hyvin_listed_measure, "listed-measure")

/**
 * hyvin_listed_measure_new:
 *
 * Makes a listed measure.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */
HYVIN_DEFINE_NEW (HyvinListedMeasure, hyvin_listed_measure)

/**
 * HyvinListedMeasure:measure:
 *
 * The measure in the plan: a reference, such as `plan-2021#youth-houses`.
 *
 * Since: 1.0
 */

/**
 * hyvin_listed_measure_get_measure:
 * @self: a listed measure
 *
 * Gets [property@Hyvin.ListedMeasure:measure]: the measure in the plan: a
 * reference, such as `plan-2021#youth-houses`.
 *
 * Returns: (nullable): the reference, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_listed_measure_set_measure:
 * @self: a listed measure
 * @measure: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.ListedMeasure:measure].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinListedMeasure, hyvin_listed_measure, measure)

/**
 * HyvinListedMeasure:title:
 *
 * The measure in the words of the strategy, in each language it is written in.
 *
 * Since: 1.0
 */

/**
 * hyvin_listed_measure_get_title:
 * @self: a listed measure
 *
 * Gets [property@Hyvin.ListedMeasure:title]: the measure in the words of the
 * strategy, in each language it is written in.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_listed_measure_set_title:
 * @self: a listed measure
 * @title: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.ListedMeasure:title].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinListedMeasure, hyvin_listed_measure, title)
