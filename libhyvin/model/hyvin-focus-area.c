/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-focus-area.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinFocusArea:
 *
 * A focus area of the plan: goals that belong together.
 *
 * Since: 1.0
 */
struct _HyvinFocusArea
{
  HyvinElement parent_instance;

  char **regional;
  HyvinText *title;
  HyvinText *description;
  HyvinItems *goals;
};

static const HyvinField fields[] = {
  HYVIN_ID_FIELD,
  { "regional", HYVIN_FIELD_REFERENCES, HYVIN_FIELD (HyvinFocusArea, regional),
    .targets = { hyvin_focus_area_get_type } },
  { "title", HYVIN_FIELD_TEXT, HYVIN_FIELD (HyvinFocusArea, title), .required = TRUE },
  { "description", HYVIN_FIELD_PARAGRAPHS, HYVIN_FIELD (HyvinFocusArea, description) },
  { "goals", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinFocusArea, goals), .xml_name = "goal",
    .type = hyvin_goal_get_type },
};

HYVIN_DEFINE_ELEMENT (HyvinFocusArea, hyvin_focus_area, "focus-area")

/**
 * hyvin_focus_area_new:
 * @id: (nullable): its id, or %NULL
 *
 * Makes a focus area. Without one, it gets an id when it comes into a document.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */

/**
 * HyvinFocusArea:id:
 *
 * The id, unique in the document.
 *
 * Since: 1.0
 */

/**
 * hyvin_focus_area_set_id:
 * @self: a focus area
 * @id: (nullable): the new id, or %NULL
 *
 * Sets the id. References to the old one are not changed.
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ID (HyvinFocusArea, hyvin_focus_area)

/**
 * HyvinFocusArea:regional:
 *
 * The focus areas of the region's plan that it answers to: references.
 *
 * Since: 1.0
 */

/**
 * hyvin_focus_area_get_regional:
 * @self: a focus area
 *
 * Gets [property@Hyvin.FocusArea:regional]: the focus areas of the region's plan
 * that it answers to: references.
 *
 * Returns: (nullable) (array zero-terminated=1): the references, or %NULL when
 *   there are none
 *
 * Since: 1.0
 */

/**
 * hyvin_focus_area_set_regional:
 * @self: a focus area
 * @regional: (nullable) (array zero-terminated=1): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.FocusArea:regional].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRV (HyvinFocusArea, hyvin_focus_area, regional)

/**
 * HyvinFocusArea:title:
 *
 * The focus area, in each language it is written in.
 *
 * Since: 1.0
 */

/**
 * hyvin_focus_area_get_title:
 * @self: a focus area
 *
 * Gets [property@Hyvin.FocusArea:title]: the focus area, in each language it is
 * written in.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_focus_area_set_title:
 * @self: a focus area
 * @title: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.FocusArea:title].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinFocusArea, hyvin_focus_area, title)

/**
 * HyvinFocusArea:description:
 *
 * A longer description; an empty line parts paragraphs.
 *
 * Since: 1.0
 */

/**
 * hyvin_focus_area_get_description:
 * @self: a focus area
 *
 * Gets [property@Hyvin.FocusArea:description]: a longer description; an empty line
 * parts paragraphs.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_focus_area_set_description:
 * @self: a focus area
 * @description: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.FocusArea:description].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinFocusArea, hyvin_focus_area, description)

/**
 * HyvinFocusArea:goals:
 *
 * Its goals.
 *
 * Since: 1.0
 */

/**
 * hyvin_focus_area_get_goals:
 * @self: a focus area
 *
 * Gets [property@Hyvin.FocusArea:goals]: its goals.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_focus_area_add_goal:
 * @self: a focus area
 * @goal: a goal
 * @error: return location for an error
 *
 * Adds a goal at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_focus_area_insert_goal:
 * @self: a focus area
 * @position: the place, from 0; past the end is the end
 * @goal: a goal
 * @error: return location for an error
 *
 * Adds a goal at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_focus_area_remove_goal:
 * @self: a focus area
 * @goal: a goal
 * @error: return location for an error
 *
 * Removes a goal.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_focus_area_move_goal:
 * @self: a focus area
 * @goal: a goal
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves a goal to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinFocusArea, hyvin_focus_area, goals, goal, HyvinGoal, hyvin_goal)
