/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-aim.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinAim:
 *
 * A strategic aim: what the strategy wants.
 *
 * Since: 1.0
 */
struct _HyvinAim
{
  HyvinElement parent_instance;

  HyvinText *title;
  HyvinText *description;
  HyvinItems *success_factors;
  HyvinItems *measured_by;
};

static const HyvinField fields[] = {
  HYVIN_ID_FIELD,
  { "title", HYVIN_FIELD_TEXT, HYVIN_FIELD (HyvinAim, title), .required = TRUE },
  { "description", HYVIN_FIELD_PARAGRAPHS, HYVIN_FIELD (HyvinAim, description) },
  { "success-factors", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinAim, success_factors),
    .xml_name = "success-factor", .type = hyvin_success_factor_get_type },
  { "measured-by", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinAim, measured_by),
    .type = hyvin_measured_by_get_type },
};

HYVIN_DEFINE_ELEMENT (HyvinAim, hyvin_aim, "aim")

/**
 * hyvin_aim_new:
 * @id: (nullable): its id, or %NULL
 *
 * Makes an aim. Without one, it gets an id when it comes into a document.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */

/**
 * HyvinAim:id:
 *
 * The id, unique in the document.
 *
 * Since: 1.0
 */

/**
 * hyvin_aim_set_id:
 * @self: an aim
 * @id: (nullable): the new id, or %NULL
 *
 * Sets the id. References to the old one are not changed.
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ID (HyvinAim, hyvin_aim)

/**
 * HyvinAim:title:
 *
 * The aim, in each language it is written in.
 *
 * Since: 1.0
 */

/**
 * hyvin_aim_get_title:
 * @self: an aim
 *
 * Gets [property@Hyvin.Aim:title]: the aim, in each language it is written in.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_aim_set_title:
 * @self: an aim
 * @title: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Aim:title].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinAim, hyvin_aim, title)

/**
 * HyvinAim:description:
 *
 * A longer description; an empty line parts paragraphs.
 *
 * Since: 1.0
 */

/**
 * hyvin_aim_get_description:
 * @self: an aim
 *
 * Gets [property@Hyvin.Aim:description]: a longer description; an empty line parts
 * paragraphs.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_aim_set_description:
 * @self: an aim
 * @description: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Aim:description].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinAim, hyvin_aim, description)

/**
 * HyvinAim:success-factors:
 *
 * What the aim depends on.
 *
 * Since: 1.0
 */

/**
 * hyvin_aim_get_success_factors:
 * @self: an aim
 *
 * Gets [property@Hyvin.Aim:success-factors]: what the aim depends on.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_aim_add_success_factor:
 * @self: an aim
 * @success_factor: a success factor
 * @error: return location for an error
 *
 * Adds a success factor at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_aim_insert_success_factor:
 * @self: an aim
 * @position: the place, from 0; past the end is the end
 * @success_factor: a success factor
 * @error: return location for an error
 *
 * Adds a success factor at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_aim_remove_success_factor:
 * @self: an aim
 * @success_factor: a success factor
 * @error: return location for an error
 *
 * Removes a success factor.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_aim_move_success_factor:
 * @self: an aim
 * @success_factor: a success factor
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves a success factor to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinAim, hyvin_aim, success_factors, success_factor, HyvinSuccessFactor,
                       hyvin_success_factor)

/**
 * HyvinAim:measured-by:
 *
 * The indicators that tell whether the aim is reached.
 *
 * Since: 1.0
 */

/**
 * hyvin_aim_get_measured_by:
 * @self: an aim
 *
 * Gets [property@Hyvin.Aim:measured-by]: the indicators that tell whether the aim
 * is reached.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_aim_add_measured_by:
 * @self: an aim
 * @measured_by: a tie to an indicator
 * @error: return location for an error
 *
 * Adds a tie to an indicator at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_aim_insert_measured_by:
 * @self: an aim
 * @position: the place, from 0; past the end is the end
 * @measured_by: a tie to an indicator
 * @error: return location for an error
 *
 * Adds a tie to an indicator at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_aim_remove_measured_by:
 * @self: an aim
 * @measured_by: a tie to an indicator
 * @error: return location for an error
 *
 * Removes a tie to an indicator.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_aim_move_measured_by:
 * @self: an aim
 * @measured_by: a tie to an indicator
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves a tie to an indicator to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinAim, hyvin_aim, measured_by, measured_by, HyvinMeasuredBy,
                       hyvin_measured_by)
