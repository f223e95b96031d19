/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-evidence.h>

#include <hyvin/hyvin-indicator.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinEvidence:
 *
 * A piece of knowledge that the report rests on.
 *
 * Since: 1.0
 */
struct _HyvinEvidence
{
  HyvinElement parent_instance;

  HyvinEvidenceKind kind;
  char **indicators;
  GDate on;
  char *href;
  HyvinText *title;
  HyvinText *description;
  HyvinSurvey *survey;
};

static const HyvinField fields[] = {
  HYVIN_ID_FIELD,
  { "kind", HYVIN_FIELD_ENUM, HYVIN_FIELD (HyvinEvidence, kind), .required = TRUE,
    .type = hyvin_evidence_kind_get_type },
  { "indicators", HYVIN_FIELD_REFERENCES, HYVIN_FIELD (HyvinEvidence, indicators),
    .targets = { hyvin_indicator_get_type } },
  { "on", HYVIN_FIELD_DATE, HYVIN_FIELD (HyvinEvidence, on) },
  { "href", HYVIN_FIELD_STRING, HYVIN_FIELD (HyvinEvidence, href) },
  { "title", HYVIN_FIELD_TEXT, HYVIN_FIELD (HyvinEvidence, title), .required = TRUE },
  { "description", HYVIN_FIELD_PARAGRAPHS, HYVIN_FIELD (HyvinEvidence, description) },
  { "survey", HYVIN_FIELD_CHILD, HYVIN_FIELD (HyvinEvidence, survey),
    .type = hyvin_survey_get_type },
};

HYVIN_DEFINE_ELEMENT (HyvinEvidence, hyvin_evidence, "evidence")

/**
 * hyvin_evidence_new:
 * @id: (nullable): its id, or %NULL
 *
 * Makes a evidence. Without one, it gets an id when it comes into a document.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */

/**
 * HyvinEvidence:id:
 *
 * The id, unique in the document.
 *
 * Since: 1.0
 */

/**
 * hyvin_evidence_set_id:
 * @self: a evidence
 * @id: (nullable): the new id, or %NULL
 *
 * Sets the id. References to the old one are not changed.
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ID (HyvinEvidence, hyvin_evidence)

/**
 * HyvinEvidence:kind:
 *
 * What kind of knowledge it is.
 *
 * Since: 1.0
 */

/**
 * hyvin_evidence_get_kind:
 * @self: a evidence
 *
 * Gets [property@Hyvin.Evidence:kind]: what kind of knowledge it is.
 *
 * Returns: the word, 0 when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_evidence_set_kind:
 * @self: a evidence
 * @kind: the new value, 0 for none
 *
 * Sets [property@Hyvin.Evidence:kind].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinEvidence, hyvin_evidence, kind, HyvinEvidenceKind)

/**
 * HyvinEvidence:indicators:
 *
 * The indicators it is about: references.
 *
 * Since: 1.0
 */

/**
 * hyvin_evidence_get_indicators:
 * @self: a evidence
 *
 * Gets [property@Hyvin.Evidence:indicators]: the indicators it is about:
 * references.
 *
 * Returns: (nullable) (array zero-terminated=1): the references, or %NULL when
 *   there are none
 *
 * Since: 1.0
 */

/**
 * hyvin_evidence_set_indicators:
 * @self: a evidence
 * @indicators: (nullable) (array zero-terminated=1): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Evidence:indicators].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRV (HyvinEvidence, hyvin_evidence, indicators)

/**
 * HyvinEvidence:on:
 *
 * When it was gathered.
 *
 * Since: 1.0
 */

/**
 * hyvin_evidence_get_on:
 * @self: a evidence
 *
 * Gets [property@Hyvin.Evidence:on]: when it was gathered.
 *
 * Returns: (nullable): the day, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_evidence_set_on:
 * @self: a evidence
 * @on: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Evidence:on].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_DATE (HyvinEvidence, hyvin_evidence, on)

/**
 * HyvinEvidence:href:
 *
 * Where to read it: an address.
 *
 * Since: 1.0
 */

/**
 * hyvin_evidence_get_href:
 * @self: a evidence
 *
 * Gets [property@Hyvin.Evidence:href]: where to read it: an address.
 *
 * Returns: (nullable): the text, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_evidence_set_href:
 * @self: a evidence
 * @href: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Evidence:href].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinEvidence, hyvin_evidence, href)

/**
 * HyvinEvidence:title:
 *
 * What it is, in each language it is written in.
 *
 * Since: 1.0
 */

/**
 * hyvin_evidence_get_title:
 * @self: a evidence
 *
 * Gets [property@Hyvin.Evidence:title]: what it is, in each language it is written
 * in.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_evidence_set_title:
 * @self: a evidence
 * @title: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Evidence:title].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinEvidence, hyvin_evidence, title)

/**
 * HyvinEvidence:description:
 *
 * A longer description; an empty line parts paragraphs.
 *
 * Since: 1.0
 */

/**
 * hyvin_evidence_get_description:
 * @self: a evidence
 *
 * Gets [property@Hyvin.Evidence:description]: a longer description; an empty line
 * parts paragraphs.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_evidence_set_description:
 * @self: a evidence
 * @description: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Evidence:description].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinEvidence, hyvin_evidence, description)

/**
 * HyvinEvidence:survey:
 *
 * How it was asked, when it is a survey.
 *
 * Since: 1.0
 */

/**
 * hyvin_evidence_get_survey:
 * @self: a evidence
 *
 * Gets [property@Hyvin.Evidence:survey]: how it was asked, when it is a survey.
 *
 * Returns: (transfer none) (nullable): the object, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_evidence_set_survey: (set-property survey)
 * @self: a evidence
 * @survey: (nullable): the new object, or %NULL for none
 * @error: return location for an error
 *
 * Sets [property@Hyvin.Evidence:survey].
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when the object already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILD (HyvinEvidence, hyvin_evidence, survey, HyvinSurvey, hyvin_survey)
