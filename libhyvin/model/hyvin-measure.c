/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-measure.h>

#include <hyvin/hyvin-aim.h>
#include <hyvin/hyvin-success-factor.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinMeasure:
 *
 * A measure: something that is done to reach a goal.
 *
 * Since: 1.0
 */
struct _HyvinMeasure
{
  HyvinElement parent_instance;

  char **aims;
  GDate from;
  GDate to;
  HyvinStatus status;
  HyvinStatutoryPlans fulfils;
  HyvinText *title;
  HyvinText *description;
  HyvinItems *responsible;
  HyvinItems *resources;
  HyvinItems *measured_by;
  HyvinItems *visibilities;
};

static const HyvinField fields[] = {
  HYVIN_ID_FIELD,
  { "aims", HYVIN_FIELD_REFERENCES, HYVIN_FIELD (HyvinMeasure, aims),
    .targets = { hyvin_aim_get_type, hyvin_success_factor_get_type } },
  { "from", HYVIN_FIELD_DATE, HYVIN_FIELD (HyvinMeasure, from) },
  { "to", HYVIN_FIELD_DATE, HYVIN_FIELD (HyvinMeasure, to) },
  { "status", HYVIN_FIELD_ENUM, HYVIN_FIELD (HyvinMeasure, status),
    .type = hyvin_status_get_type },
  { "fulfils", HYVIN_FIELD_FLAGS, HYVIN_FIELD (HyvinMeasure, fulfils),
    .type = hyvin_statutory_plans_get_type },
  { "title", HYVIN_FIELD_TEXT, HYVIN_FIELD (HyvinMeasure, title), .required = TRUE },
  { "description", HYVIN_FIELD_PARAGRAPHS, HYVIN_FIELD (HyvinMeasure, description) },
  { "responsible", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinMeasure, responsible),
    .type = hyvin_responsible_get_type },
  { "resources", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinMeasure, resources),
    .xml_name = "resource", .type = hyvin_resource_get_type },
  { "measured-by", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinMeasure, measured_by),
    .type = hyvin_measured_by_get_type },
  { "visibilities", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinMeasure, visibilities),
    .xml_name = "visibility", .type = hyvin_visibility_get_type },
};

HYVIN_DEFINE_ELEMENT (HyvinMeasure, hyvin_measure, "measure")

/**
 * hyvin_measure_new:
 * @id: (nullable): its id, or %NULL
 *
 * Makes a measure. Without one, it gets an id when it comes into a document.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */

/**
 * HyvinMeasure:id:
 *
 * The id, unique in the document.
 *
 * Since: 1.0
 */

/**
 * hyvin_measure_set_id:
 * @self: a measure
 * @id: (nullable): the new id, or %NULL
 *
 * Sets the id. References to the old one are not changed.
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ID (HyvinMeasure, hyvin_measure)

/**
 * HyvinMeasure:aims:
 *
 * What in the strategy it specifies: references to aims or success factors.
 *
 * Since: 1.0
 */

/**
 * hyvin_measure_get_aims:
 * @self: a measure
 *
 * Gets [property@Hyvin.Measure:aims]: what in the strategy it specifies: references
 * to aims or success factors.
 *
 * Returns: (nullable) (array zero-terminated=1): the references, or %NULL when
 *   there are none
 *
 * Since: 1.0
 */

/**
 * hyvin_measure_set_aims:
 * @self: a measure
 * @aims: (nullable) (array zero-terminated=1): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Measure:aims].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRV (HyvinMeasure, hyvin_measure, aims)

/**
 * HyvinMeasure:from:
 *
 * The first day.
 *
 * Since: 1.0
 */

/**
 * hyvin_measure_get_from:
 * @self: a measure
 *
 * Gets [property@Hyvin.Measure:from]: the first day.
 *
 * Returns: (nullable): the day, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_measure_set_from:
 * @self: a measure
 * @from: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Measure:from].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_DATE (HyvinMeasure, hyvin_measure, from)

/**
 * HyvinMeasure:to:
 *
 * The last day.
 *
 * Since: 1.0
 */

/**
 * hyvin_measure_get_to:
 * @self: a measure
 *
 * Gets [property@Hyvin.Measure:to]: the last day.
 *
 * Returns: (nullable): the day, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_measure_set_to:
 * @self: a measure
 * @to: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Measure:to].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_DATE (HyvinMeasure, hyvin_measure, to)

/**
 * HyvinMeasure:status:
 *
 * How far it has come.
 *
 * Since: 1.0
 */

/**
 * hyvin_measure_get_status:
 * @self: a measure
 *
 * Gets [property@Hyvin.Measure:status]: how far it has come.
 *
 * Returns: the word, 0 when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_measure_set_status:
 * @self: a measure
 * @status: the new value, 0 for none
 *
 * Sets [property@Hyvin.Measure:status].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinMeasure, hyvin_measure, status, HyvinStatus)

/**
 * HyvinMeasure:fulfils:
 *
 * The statutory plans it is a part of.
 *
 * Since: 1.0
 */

/**
 * hyvin_measure_get_fulfils:
 * @self: a measure
 *
 * Gets [property@Hyvin.Measure:fulfils]: the statutory plans it is a part of.
 *
 * Returns: the words, 0 when none are given
 *
 * Since: 1.0
 */

/**
 * hyvin_measure_set_fulfils:
 * @self: a measure
 * @fulfils: the new value, 0 for none
 *
 * Sets [property@Hyvin.Measure:fulfils].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinMeasure, hyvin_measure, fulfils, HyvinStatutoryPlans)

/**
 * HyvinMeasure:title:
 *
 * The measure, in each language it is written in.
 *
 * Since: 1.0
 */

/**
 * hyvin_measure_get_title:
 * @self: a measure
 *
 * Gets [property@Hyvin.Measure:title]: the measure, in each language it is written
 * in.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_measure_set_title:
 * @self: a measure
 * @title: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Measure:title].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinMeasure, hyvin_measure, title)

/**
 * HyvinMeasure:description:
 *
 * A longer description; an empty line parts paragraphs.
 *
 * Since: 1.0
 */

/**
 * hyvin_measure_get_description:
 * @self: a measure
 *
 * Gets [property@Hyvin.Measure:description]: a longer description; an empty line
 * parts paragraphs.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_measure_set_description:
 * @self: a measure
 * @description: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Measure:description].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinMeasure, hyvin_measure, description)

/**
 * HyvinMeasure:responsible:
 *
 * Who answers for it.
 *
 * Since: 1.0
 */

/**
 * hyvin_measure_get_responsible:
 * @self: a measure
 *
 * Gets [property@Hyvin.Measure:responsible]: who answers for it.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_measure_add_responsible:
 * @self: a measure
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
 * hyvin_measure_insert_responsible:
 * @self: a measure
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
 * hyvin_measure_remove_responsible:
 * @self: a measure
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
 * hyvin_measure_move_responsible:
 * @self: a measure
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
HYVIN_DEFINE_CHILDREN (HyvinMeasure, hyvin_measure, responsible, responsible, HyvinResponsible,
                       hyvin_responsible)

/**
 * HyvinMeasure:resources:
 *
 * What is put into it.
 *
 * Since: 1.0
 */

/**
 * hyvin_measure_get_resources:
 * @self: a measure
 *
 * Gets [property@Hyvin.Measure:resources]: what is put into it.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_measure_add_resource:
 * @self: a measure
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
 * hyvin_measure_insert_resource:
 * @self: a measure
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
 * hyvin_measure_remove_resource:
 * @self: a measure
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
 * hyvin_measure_move_resource:
 * @self: a measure
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
HYVIN_DEFINE_CHILDREN (HyvinMeasure, hyvin_measure, resources, resource, HyvinResource,
                       hyvin_resource)

/**
 * HyvinMeasure:measured-by:
 *
 * The indicators that follow it.
 *
 * Since: 1.0
 */

/**
 * hyvin_measure_get_measured_by:
 * @self: a measure
 *
 * Gets [property@Hyvin.Measure:measured-by]: the indicators that follow it.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_measure_add_measured_by:
 * @self: a measure
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
 * hyvin_measure_insert_measured_by:
 * @self: a measure
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
 * hyvin_measure_remove_measured_by:
 * @self: a measure
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
 * hyvin_measure_move_measured_by:
 * @self: a measure
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
HYVIN_DEFINE_CHILDREN (HyvinMeasure, hyvin_measure, measured_by, measured_by, HyvinMeasuredBy,
                       hyvin_measured_by)

/**
 * HyvinMeasure:visibilities:
 *
 * How it shows in other documents.
 *
 * Since: 1.0
 */

/**
 * hyvin_measure_get_visibilities:
 * @self: a measure
 *
 * Gets [property@Hyvin.Measure:visibilities]: how it shows in other documents.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_measure_add_visibility:
 * @self: a measure
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
 * hyvin_measure_insert_visibility:
 * @self: a measure
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
 * hyvin_measure_remove_visibility:
 * @self: a measure
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
 * hyvin_measure_move_visibility:
 * @self: a measure
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
HYVIN_DEFINE_CHILDREN (HyvinMeasure, hyvin_measure, visibilities, visibility, HyvinVisibility,
                       hyvin_visibility)
