/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-conclusion.h>

#include <hyvin/hyvin-evidence.h>
#include <hyvin/hyvin-population-group.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinConclusion:
 *
 * What is concluded from the knowledge: a strength, or a need to develop.
 *
 * Since: 1.0
 */
struct _HyvinConclusion
{
  HyvinElement parent_instance;

  HyvinConclusionKind kind;
  char **population_groups;
  char **evidence;
  HyvinText *title;
  HyvinText *description;
};

static const HyvinField fields[] = {
  HYVIN_ID_FIELD,
  { "kind", HYVIN_FIELD_ENUM, HYVIN_FIELD (HyvinConclusion, kind), .required = TRUE,
    .type = hyvin_conclusion_kind_get_type },
  { "population-groups", HYVIN_FIELD_REFERENCES, HYVIN_FIELD (HyvinConclusion, population_groups),
    .targets = { hyvin_population_group_get_type } },
  { "evidence", HYVIN_FIELD_REFERENCES, HYVIN_FIELD (HyvinConclusion, evidence),
    .targets = { hyvin_evidence_get_type } },
  { "title", HYVIN_FIELD_TEXT, HYVIN_FIELD (HyvinConclusion, title), .required = TRUE },
  { "description", HYVIN_FIELD_PARAGRAPHS, HYVIN_FIELD (HyvinConclusion, description) },
};

HYVIN_DEFINE_ELEMENT (HyvinConclusion, hyvin_conclusion, "conclusion")

/**
 * hyvin_conclusion_new:
 * @id: (nullable): its id, or %NULL
 *
 * Makes a conclusion. Without one, it gets an id when it comes into a document.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */

/**
 * HyvinConclusion:id:
 *
 * The id, unique in the document.
 *
 * Since: 1.0
 */

/**
 * hyvin_conclusion_set_id:
 * @self: a conclusion
 * @id: (nullable): the new id, or %NULL
 *
 * Sets the id. References to the old one are not changed.
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ID (HyvinConclusion, hyvin_conclusion)

/**
 * HyvinConclusion:kind:
 *
 * What kind of conclusion it is.
 *
 * Since: 1.0
 */

/**
 * hyvin_conclusion_get_kind:
 * @self: a conclusion
 *
 * Gets [property@Hyvin.Conclusion:kind]: what kind of conclusion it is.
 *
 * Returns: the word, 0 when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_conclusion_set_kind:
 * @self: a conclusion
 * @kind: the new value, 0 for none
 *
 * Sets [property@Hyvin.Conclusion:kind].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinConclusion, hyvin_conclusion, kind, HyvinConclusionKind)

/**
 * HyvinConclusion:population-groups:
 *
 * Whom it concerns: references to population groups.
 *
 * Since: 1.0
 */

/**
 * hyvin_conclusion_get_population_groups:
 * @self: a conclusion
 *
 * Gets [property@Hyvin.Conclusion:population-groups]: whom it concerns: references
 * to population groups.
 *
 * Returns: (nullable) (array zero-terminated=1): the references, or %NULL when
 *   there are none
 *
 * Since: 1.0
 */

/**
 * hyvin_conclusion_set_population_groups:
 * @self: a conclusion
 * @population_groups: (nullable) (array zero-terminated=1): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Conclusion:population-groups].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRV (HyvinConclusion, hyvin_conclusion, population_groups)

/**
 * HyvinConclusion:evidence:
 *
 * What it rests on: references to evidence.
 *
 * Since: 1.0
 */

/**
 * hyvin_conclusion_get_evidence:
 * @self: a conclusion
 *
 * Gets [property@Hyvin.Conclusion:evidence]: what it rests on: references to
 * evidence.
 *
 * Returns: (nullable) (array zero-terminated=1): the references, or %NULL when
 *   there are none
 *
 * Since: 1.0
 */

/**
 * hyvin_conclusion_set_evidence:
 * @self: a conclusion
 * @evidence: (nullable) (array zero-terminated=1): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Conclusion:evidence].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRV (HyvinConclusion, hyvin_conclusion, evidence)

/**
 * HyvinConclusion:title:
 *
 * The conclusion, in each language it is written in.
 *
 * Since: 1.0
 */

/**
 * hyvin_conclusion_get_title:
 * @self: a conclusion
 *
 * Gets [property@Hyvin.Conclusion:title]: the conclusion, in each language it is
 * written in.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_conclusion_set_title:
 * @self: a conclusion
 * @title: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Conclusion:title].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinConclusion, hyvin_conclusion, title)

/**
 * HyvinConclusion:description:
 *
 * A longer description; an empty line parts paragraphs.
 *
 * Since: 1.0
 */

/**
 * hyvin_conclusion_get_description:
 * @self: a conclusion
 *
 * Gets [property@Hyvin.Conclusion:description]: a longer description; an empty line
 * parts paragraphs.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_conclusion_set_description:
 * @self: a conclusion
 * @description: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Conclusion:description].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinConclusion, hyvin_conclusion, description)
