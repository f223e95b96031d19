/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-goal.h>

#include <hyvin/hyvin-aim.h>
#include <hyvin/hyvin-conclusion.h>
#include <hyvin/hyvin-population-group.h>
#include <hyvin/hyvin-success-factor.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinGoal:
 *
 * A goal: what is to be better when the plan has been carried out.
 *
 * Since: 1.0
 */
struct _HyvinGoal
{
  HyvinElement parent_instance;

  char **aims;
  char **basis;
  char **population_groups;
  HyvinText *title;
  HyvinText *description;
  HyvinItems *responsible;
  HyvinItems *resources;
  HyvinItems *measured_by;
  HyvinItems *visibilities;
  HyvinItems *measures;
};

static const HyvinField fields[] = {
  HYVIN_ID_FIELD,
  { "aims", HYVIN_FIELD_REFERENCES, HYVIN_FIELD (HyvinGoal, aims),
    .targets = { hyvin_aim_get_type, hyvin_success_factor_get_type } },
  { "basis", HYVIN_FIELD_REFERENCES, HYVIN_FIELD (HyvinGoal, basis),
    .targets = { hyvin_conclusion_get_type } },
  { "population-groups", HYVIN_FIELD_REFERENCES, HYVIN_FIELD (HyvinGoal, population_groups),
    .targets = { hyvin_population_group_get_type } },
  { "title", HYVIN_FIELD_TEXT, HYVIN_FIELD (HyvinGoal, title), .required = TRUE },
  { "description", HYVIN_FIELD_PARAGRAPHS, HYVIN_FIELD (HyvinGoal, description) },
  { "responsible", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinGoal, responsible),
    .type = hyvin_responsible_get_type },
  { "resources", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinGoal, resources),
    .xml_name = "resource", .type = hyvin_resource_get_type },
  { "measured-by", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinGoal, measured_by),
    .type = hyvin_measured_by_get_type },
  { "visibilities", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinGoal, visibilities),
    .xml_name = "visibility", .type = hyvin_visibility_get_type },
  { "measures", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinGoal, measures), .xml_name = "measure",
    .type = hyvin_measure_get_type },
};

HYVIN_DEFINE_ELEMENT (HyvinGoal, hyvin_goal, "goal")

/**
 * hyvin_goal_new:
 * @id: (nullable): its id, or %NULL
 *
 * Makes a goal. Without one, it gets an id when it comes into a document.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */

/**
 * HyvinGoal:id:
 *
 * The id, unique in the document.
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_set_id:
 * @self: a goal
 * @id: (nullable): the new id, or %NULL
 *
 * Sets the id. References to the old one are not changed.
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ID (HyvinGoal, hyvin_goal)

/**
 * HyvinGoal:aims:
 *
 * What in the strategy it specifies: references to aims or success factors.
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_get_aims:
 * @self: a goal
 *
 * Gets [property@Hyvin.Goal:aims]: what in the strategy it specifies: references to
 * aims or success factors.
 *
 * Returns: (nullable) (array zero-terminated=1): the references, or %NULL when
 *   there are none
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_set_aims:
 * @self: a goal
 * @aims: (nullable) (array zero-terminated=1): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Goal:aims].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRV (HyvinGoal, hyvin_goal, aims)

/**
 * HyvinGoal:basis:
 *
 * What it rests on: references to conclusions.
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_get_basis:
 * @self: a goal
 *
 * Gets [property@Hyvin.Goal:basis]: what it rests on: references to conclusions.
 *
 * Returns: (nullable) (array zero-terminated=1): the references, or %NULL when
 *   there are none
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_set_basis:
 * @self: a goal
 * @basis: (nullable) (array zero-terminated=1): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Goal:basis].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRV (HyvinGoal, hyvin_goal, basis)

/**
 * HyvinGoal:population-groups:
 *
 * Whom it is for: references to population groups.
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_get_population_groups:
 * @self: a goal
 *
 * Gets [property@Hyvin.Goal:population-groups]: whom it is for: references to
 * population groups.
 *
 * Returns: (nullable) (array zero-terminated=1): the references, or %NULL when
 *   there are none
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_set_population_groups:
 * @self: a goal
 * @population_groups: (nullable) (array zero-terminated=1): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Goal:population-groups].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRV (HyvinGoal, hyvin_goal, population_groups)

/**
 * HyvinGoal:title:
 *
 * The goal, in each language it is written in.
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_get_title:
 * @self: a goal
 *
 * Gets [property@Hyvin.Goal:title]: the goal, in each language it is written in.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_set_title:
 * @self: a goal
 * @title: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Goal:title].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinGoal, hyvin_goal, title)

/**
 * HyvinGoal:description:
 *
 * A longer description; an empty line parts paragraphs.
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_get_description:
 * @self: a goal
 *
 * Gets [property@Hyvin.Goal:description]: a longer description; an empty line parts
 * paragraphs.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_set_description:
 * @self: a goal
 * @description: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Goal:description].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinGoal, hyvin_goal, description)

/**
 * HyvinGoal:responsible:
 *
 * Who answers for it.
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_get_responsible:
 * @self: a goal
 *
 * Gets [property@Hyvin.Goal:responsible]: who answers for it.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_add_responsible:
 * @self: a goal
 * @responsible: a responsible party
 * @error: return location for an error
 *
 * Adds a responsible party at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_insert_responsible:
 * @self: a goal
 * @position: the place, from 0; past the end is the end
 * @responsible: a responsible party
 * @error: return location for an error
 *
 * Adds a responsible party at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_remove_responsible:
 * @self: a goal
 * @responsible: a responsible party
 * @error: return location for an error
 *
 * Removes a responsible party.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_move_responsible:
 * @self: a goal
 * @responsible: a responsible party
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves a responsible party to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinGoal, hyvin_goal, responsible, responsible, HyvinResponsible,
                       hyvin_responsible)

/**
 * HyvinGoal:resources:
 *
 * What is put into it.
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_get_resources:
 * @self: a goal
 *
 * Gets [property@Hyvin.Goal:resources]: what is put into it.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_add_resource:
 * @self: a goal
 * @resource: a resource
 * @error: return location for an error
 *
 * Adds a resource at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_insert_resource:
 * @self: a goal
 * @position: the place, from 0; past the end is the end
 * @resource: a resource
 * @error: return location for an error
 *
 * Adds a resource at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_remove_resource:
 * @self: a goal
 * @resource: a resource
 * @error: return location for an error
 *
 * Removes a resource.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_move_resource:
 * @self: a goal
 * @resource: a resource
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves a resource to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinGoal, hyvin_goal, resources, resource, HyvinResource, hyvin_resource)

/**
 * HyvinGoal:measured-by:
 *
 * The indicators that follow it.
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_get_measured_by:
 * @self: a goal
 *
 * Gets [property@Hyvin.Goal:measured-by]: the indicators that follow it.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_add_measured_by:
 * @self: a goal
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
 * hyvin_goal_insert_measured_by:
 * @self: a goal
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
 * hyvin_goal_remove_measured_by:
 * @self: a goal
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
 * hyvin_goal_move_measured_by:
 * @self: a goal
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
HYVIN_DEFINE_CHILDREN (HyvinGoal, hyvin_goal, measured_by, measured_by, HyvinMeasuredBy,
                       hyvin_measured_by)

/**
 * HyvinGoal:visibilities:
 *
 * How it shows in other documents.
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_get_visibilities:
 * @self: a goal
 *
 * Gets [property@Hyvin.Goal:visibilities]: how it shows in other documents.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_add_visibility:
 * @self: a goal
 * @visibility: a visibility
 * @error: return location for an error
 *
 * Adds a visibility at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_insert_visibility:
 * @self: a goal
 * @position: the place, from 0; past the end is the end
 * @visibility: a visibility
 * @error: return location for an error
 *
 * Adds a visibility at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_remove_visibility:
 * @self: a goal
 * @visibility: a visibility
 * @error: return location for an error
 *
 * Removes a visibility.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_move_visibility:
 * @self: a goal
 * @visibility: a visibility
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves a visibility to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinGoal, hyvin_goal, visibilities, visibility, HyvinVisibility,
                       hyvin_visibility)

/**
 * HyvinGoal:measures:
 *
 * What is done to reach it.
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_get_measures:
 * @self: a goal
 *
 * Gets [property@Hyvin.Goal:measures]: what is done to reach it.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_add_measure:
 * @self: a goal
 * @measure: a measure
 * @error: return location for an error
 *
 * Adds a measure at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_insert_measure:
 * @self: a goal
 * @position: the place, from 0; past the end is the end
 * @measure: a measure
 * @error: return location for an error
 *
 * Adds a measure at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_remove_measure:
 * @self: a goal
 * @measure: a measure
 * @error: return location for an error
 *
 * Removes a measure.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_goal_move_measure:
 * @self: a goal
 * @measure: a measure
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves a measure to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinGoal, hyvin_goal, measures, measure, HyvinMeasure, hyvin_measure)
