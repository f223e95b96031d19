/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-target.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinTarget:
 *
 * A value that an indicator has or should have in a year: a baseline or a target.
 *
 * Since: 1.0
 */
struct _HyvinTarget
{
  HyvinElement parent_instance;

  HyvinInteger year;
  HyvinDecimal value;
  HyvinText *note;
};

static const HyvinField fields[] = {
  { "year", HYVIN_FIELD_YEAR, HYVIN_FIELD (HyvinTarget, year), .required = TRUE,
    .minimum = 1000, .maximum = 9999 },
  { "value", HYVIN_FIELD_DECIMAL, HYVIN_FIELD (HyvinTarget, value) },
  { "note", HYVIN_FIELD_PARAGRAPHS, HYVIN_FIELD (HyvinTarget, note) },
};

HYVIN_DEFINE_ELEMENT (HyvinTarget, hyvin_target, "target")

/**
 * hyvin_target_new:
 *
 * Makes a target.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */
HYVIN_DEFINE_NEW (HyvinTarget, hyvin_target)

/**
 * HyvinTarget:year:
 *
 * The year.
 *
 * From 1000 to 9999, or %HYVIN_UNSET when it is not given. Another number can be
 * set, but not saved.
 *
 * Since: 1.0
 */

/**
 * hyvin_target_get_year:
 * @self: a target
 *
 * Gets [property@Hyvin.Target:year]: the year.
 *
 * Returns: the year, or %HYVIN_UNSET
 *
 * Since: 1.0
 */

/**
 * hyvin_target_set_year:
 * @self: a target
 * @year: the new value, or %HYVIN_UNSET for none
 *
 * Sets [property@Hyvin.Target:year].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_INTEGER (HyvinTarget, hyvin_target, year)

/**
 * HyvinTarget:value:
 *
 * The value; a qualitative target has none.
 *
 * Since: 1.0
 */

/**
 * hyvin_target_get_value:
 * @self: a target
 *
 * Gets [property@Hyvin.Target:value]: the value; a qualitative target has none.
 *
 * Returns: (nullable): the number, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_target_set_value:
 * @self: a target
 * @value: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Target:value].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_DECIMAL (HyvinTarget, hyvin_target, value)

/**
 * HyvinTarget:note:
 *
 * Remarks; an empty line parts paragraphs.
 *
 * Since: 1.0
 */

/**
 * hyvin_target_get_note:
 * @self: a target
 *
 * Gets [property@Hyvin.Target:note]: remarks; an empty line parts paragraphs.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_target_set_note:
 * @self: a target
 * @note: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Target:note].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinTarget, hyvin_target, note)
