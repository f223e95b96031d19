/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-indicator.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinIndicator:
 *
 * Something that is followed with figures or words: it tells whether a goal is
 * reached.
 *
 * Since: 1.0
 */
struct _HyvinIndicator
{
  HyvinElement parent_instance;

  HyvinIndicatorKind kind;
  HyvinDirection direction;
  char *source;
  char *code;
  char *producer;
  char *licence;
  char **lists;
  HyvinText *title;
  HyvinText *description;
  HyvinText *unit;
  HyvinTarget *baseline;
  HyvinItems *targets;
  HyvinItems *series;
};

static const HyvinField fields[] = {
  HYVIN_ID_FIELD,
  { "kind", HYVIN_FIELD_ENUM, HYVIN_FIELD (HyvinIndicator, kind),
    .type = hyvin_indicator_kind_get_type },
  { "direction", HYVIN_FIELD_ENUM, HYVIN_FIELD (HyvinIndicator, direction),
    .type = hyvin_direction_get_type },
  { "source", HYVIN_FIELD_STRING, HYVIN_FIELD (HyvinIndicator, source) },
  { "code", HYVIN_FIELD_STRING, HYVIN_FIELD (HyvinIndicator, code) },
  { "producer", HYVIN_FIELD_STRING, HYVIN_FIELD (HyvinIndicator, producer) },
  { "licence", HYVIN_FIELD_STRING, HYVIN_FIELD (HyvinIndicator, licence) },
  { "lists", HYVIN_FIELD_TOKENS, HYVIN_FIELD (HyvinIndicator, lists) },
  { "title", HYVIN_FIELD_TEXT, HYVIN_FIELD (HyvinIndicator, title), .required = TRUE },
  { "description", HYVIN_FIELD_PARAGRAPHS, HYVIN_FIELD (HyvinIndicator, description) },
  { "unit", HYVIN_FIELD_TEXT, HYVIN_FIELD (HyvinIndicator, unit) },
  { "baseline", HYVIN_FIELD_CHILD, HYVIN_FIELD (HyvinIndicator, baseline),
    .type = hyvin_target_get_type },
  { "targets", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinIndicator, targets), .xml_name = "target",
    .type = hyvin_target_get_type },
  { "series", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinIndicator, series),
    .type = hyvin_series_get_type },
};

HYVIN_DEFINE_ELEMENT (HyvinIndicator, hyvin_indicator, "indicator")

/**
 * hyvin_indicator_new:
 * @id: (nullable): its id, or %NULL
 *
 * Makes an indicator. Without one, it gets an id when it comes into a document.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */

/**
 * HyvinIndicator:id:
 *
 * The id, unique in the document.
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_set_id:
 * @self: an indicator
 * @id: (nullable): the new id, or %NULL
 *
 * Sets the id. References to the old one are not changed.
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ID (HyvinIndicator, hyvin_indicator)

/**
 * HyvinIndicator:kind:
 *
 * What it measures.
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_get_kind:
 * @self: an indicator
 *
 * Gets [property@Hyvin.Indicator:kind]: what it measures.
 *
 * Returns: the word, 0 when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_set_kind:
 * @self: an indicator
 * @kind: the new value, 0 for none
 *
 * Sets [property@Hyvin.Indicator:kind].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinIndicator, hyvin_indicator, kind, HyvinIndicatorKind)

/**
 * HyvinIndicator:direction:
 *
 * Which way it should go. The sources of figures do not say.
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_get_direction:
 * @self: an indicator
 *
 * Gets [property@Hyvin.Indicator:direction]: which way it should go. The sources of
 * figures do not say.
 *
 * Returns: the word, 0 when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_set_direction:
 * @self: an indicator
 * @direction: the new value, 0 for none
 *
 * Sets [property@Hyvin.Indicator:direction].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinIndicator, hyvin_indicator, direction, HyvinDirection)

/**
 * HyvinIndicator:source:
 *
 * Where its figures come from: `sotkanet`, `pxweb`, `teaviisari`, `hyte`, `local`,
 * or a URI.
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_get_source:
 * @self: an indicator
 *
 * Gets [property@Hyvin.Indicator:source]: where its figures come from: `sotkanet`,
 * `pxweb`, `teaviisari`, `hyte`, `local`, or a URI.
 *
 * Returns: (nullable): the text, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_set_source:
 * @self: an indicator
 * @source: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Indicator:source].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinIndicator, hyvin_indicator, source)

/**
 * HyvinIndicator:code:
 *
 * The number that the source knows it by.
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_get_code:
 * @self: an indicator
 *
 * Gets [property@Hyvin.Indicator:code]: the number that the source knows it by.
 *
 * Returns: (nullable): the text, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_set_code:
 * @self: an indicator
 * @code: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Indicator:code].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinIndicator, hyvin_indicator, code)

/**
 * HyvinIndicator:producer:
 *
 * Who produces the figures.
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_get_producer:
 * @self: an indicator
 *
 * Gets [property@Hyvin.Indicator:producer]: who produces the figures.
 *
 * Returns: (nullable): the text, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_set_producer:
 * @self: an indicator
 * @producer: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Indicator:producer].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinIndicator, hyvin_indicator, producer)

/**
 * HyvinIndicator:licence:
 *
 * On what terms the figures may be used.
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_get_licence:
 * @self: an indicator
 *
 * Gets [property@Hyvin.Indicator:licence]: on what terms the figures may be used.
 *
 * Returns: (nullable): the text, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_set_licence:
 * @self: an indicator
 * @licence: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Indicator:licence].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinIndicator, hyvin_indicator, licence)

/**
 * HyvinIndicator:lists:
 *
 * The lists of indicators it belongs to, such as `thl-minimum`.
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_get_lists:
 * @self: an indicator
 *
 * Gets [property@Hyvin.Indicator:lists]: the lists of indicators it belongs to,
 * such as `thl-minimum`.
 *
 * Returns: (nullable) (array zero-terminated=1): the words, or %NULL when there are
 *   none
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_set_lists:
 * @self: an indicator
 * @lists: (nullable) (array zero-terminated=1): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Indicator:lists].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRV (HyvinIndicator, hyvin_indicator, lists)

/**
 * HyvinIndicator:title:
 *
 * What is measured, in each language it is written in.
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_get_title:
 * @self: an indicator
 *
 * Gets [property@Hyvin.Indicator:title]: what is measured, in each language it is
 * written in.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_set_title:
 * @self: an indicator
 * @title: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Indicator:title].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinIndicator, hyvin_indicator, title)

/**
 * HyvinIndicator:description:
 *
 * A longer description; an empty line parts paragraphs.
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_get_description:
 * @self: an indicator
 *
 * Gets [property@Hyvin.Indicator:description]: a longer description; an empty line
 * parts paragraphs.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_set_description:
 * @self: an indicator
 * @description: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Indicator:description].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinIndicator, hyvin_indicator, description)

/**
 * HyvinIndicator:unit:
 *
 * What the values are counted in, in each language it is written in.
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_get_unit:
 * @self: an indicator
 *
 * Gets [property@Hyvin.Indicator:unit]: what the values are counted in, in each
 * language it is written in.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_set_unit:
 * @self: an indicator
 * @unit: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Indicator:unit].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinIndicator, hyvin_indicator, unit)

/**
 * HyvinIndicator:baseline:
 *
 * Where it stood at the start.
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_get_baseline:
 * @self: an indicator
 *
 * Gets [property@Hyvin.Indicator:baseline]: where it stood at the start.
 *
 * Returns: (transfer none) (nullable): the object, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_set_baseline: (set-property baseline)
 * @self: an indicator
 * @baseline: (nullable): the new object, or %NULL for none
 * @error: return location for an error
 *
 * Sets [property@Hyvin.Indicator:baseline].
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when the object already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILD (HyvinIndicator, hyvin_indicator, baseline, HyvinTarget, hyvin_target)

/**
 * HyvinIndicator:targets:
 *
 * Where it should be, year by year.
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_get_targets:
 * @self: an indicator
 *
 * Gets [property@Hyvin.Indicator:targets]: where it should be, year by year.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_add_target:
 * @self: an indicator
 * @target: a target
 * @error: return location for an error
 *
 * Adds a target at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_insert_target:
 * @self: an indicator
 * @position: the place, from 0; past the end is the end
 * @target: a target
 * @error: return location for an error
 *
 * Adds a target at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_remove_target:
 * @self: an indicator
 * @target: a target
 * @error: return location for an error
 *
 * Removes a target.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_move_target:
 * @self: an indicator
 * @target: a target
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves a target to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinIndicator, hyvin_indicator, targets, target, HyvinTarget,
                       hyvin_target)

/**
 * HyvinIndicator:series:
 *
 * Its figures, one series for each region and group.
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_get_series:
 * @self: an indicator
 *
 * Gets [property@Hyvin.Indicator:series]: its figures, one series for each region
 * and group.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_add_series:
 * @self: an indicator
 * @series: a series
 * @error: return location for an error
 *
 * Adds a series at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_insert_series:
 * @self: an indicator
 * @position: the place, from 0; past the end is the end
 * @series: a series
 * @error: return location for an error
 *
 * Adds a series at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_remove_series:
 * @self: an indicator
 * @series: a series
 * @error: return location for an error
 *
 * Removes a series.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_indicator_move_series:
 * @self: an indicator
 * @series: a series
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves a series to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinIndicator, hyvin_indicator, series, series, HyvinSeries, hyvin_series)
