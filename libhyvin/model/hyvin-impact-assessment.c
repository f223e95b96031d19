/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-impact-assessment.h>

#include <hyvin/hyvin-party.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinImpactAssessment:
 *
 * A prior impact assessment of a decision, or the reason why there is none.
 *
 * Since: 1.0
 */
struct _HyvinImpactAssessment
{
  HyvinElement parent_instance;

  GDate on;
  char *party;
  HyvinImpactTriggers triggers;
  HyvinText *title;
  HyvinText *reason;
  HyvinItems *alternatives;
  HyvinItems *impacts;
};

static const HyvinField fields[] = {
  HYVIN_ID_FIELD,
  { "on", HYVIN_FIELD_DATE, HYVIN_FIELD (HyvinImpactAssessment, on) },
  { "party", HYVIN_FIELD_REFERENCE, HYVIN_FIELD (HyvinImpactAssessment, party),
    .targets = { hyvin_party_get_type } },
  { "triggers", HYVIN_FIELD_FLAGS, HYVIN_FIELD (HyvinImpactAssessment, triggers),
    .type = hyvin_impact_triggers_get_type },
  { "title", HYVIN_FIELD_TEXT, HYVIN_FIELD (HyvinImpactAssessment, title), .required = TRUE },
  { "reason", HYVIN_FIELD_PARAGRAPHS, HYVIN_FIELD (HyvinImpactAssessment, reason) },
  { "alternatives", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinImpactAssessment, alternatives),
    .xml_name = "alternative", .type = hyvin_alternative_get_type },
  { "impacts", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinImpactAssessment, impacts),
    .xml_name = "impact", .type = hyvin_impact_get_type },
};

HYVIN_DEFINE_ELEMENT (HyvinImpactAssessment, hyvin_impact_assessment, "impact-assessment")

/**
 * hyvin_impact_assessment_new:
 * @id: (nullable): its id, or %NULL
 *
 * Makes an impact assessment. Without one, it gets an id when it comes into a
 * document.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */

/**
 * HyvinImpactAssessment:id:
 *
 * The id, unique in the document.
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_assessment_set_id:
 * @self: an impact assessment
 * @id: (nullable): the new id, or %NULL
 *
 * Sets the id. References to the old one are not changed.
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ID (HyvinImpactAssessment, hyvin_impact_assessment)

/**
 * HyvinImpactAssessment:on:
 *
 * When it was made.
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_assessment_get_on:
 * @self: an impact assessment
 *
 * Gets [property@Hyvin.ImpactAssessment:on]: when it was made.
 *
 * Returns: (nullable): the day, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_assessment_set_on:
 * @self: an impact assessment
 * @on: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.ImpactAssessment:on].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_DATE (HyvinImpactAssessment, hyvin_impact_assessment, on)

/**
 * HyvinImpactAssessment:party:
 *
 * Who made it: a reference to a party.
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_assessment_get_party:
 * @self: an impact assessment
 *
 * Gets [property@Hyvin.ImpactAssessment:party]: who made it: a reference to a
 * party.
 *
 * Returns: (nullable): the reference, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_assessment_set_party:
 * @self: an impact assessment
 * @party: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.ImpactAssessment:party].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinImpactAssessment, hyvin_impact_assessment, party)

/**
 * HyvinImpactAssessment:triggers:
 *
 * Why the decision calls for an assessment.
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_assessment_get_triggers:
 * @self: an impact assessment
 *
 * Gets [property@Hyvin.ImpactAssessment:triggers]: why the decision calls for an
 * assessment.
 *
 * Returns: the words, 0 when none are given
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_assessment_set_triggers:
 * @self: an impact assessment
 * @triggers: the new value, 0 for none
 *
 * Sets [property@Hyvin.ImpactAssessment:triggers].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinImpactAssessment, hyvin_impact_assessment, triggers, HyvinImpactTriggers)

/**
 * HyvinImpactAssessment:title:
 *
 * The decision, in each language it is written in.
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_assessment_get_title:
 * @self: an impact assessment
 *
 * Gets [property@Hyvin.ImpactAssessment:title]: the decision, in each language it
 * is written in.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_assessment_set_title:
 * @self: an impact assessment
 * @title: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.ImpactAssessment:title].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinImpactAssessment, hyvin_impact_assessment, title)

/**
 * HyvinImpactAssessment:reason:
 *
 * Why the assessment was left out; an empty line parts paragraphs.
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_assessment_get_reason:
 * @self: an impact assessment
 *
 * Gets [property@Hyvin.ImpactAssessment:reason]: why the assessment was left out;
 * an empty line parts paragraphs.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_assessment_set_reason:
 * @self: an impact assessment
 * @reason: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.ImpactAssessment:reason].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinImpactAssessment, hyvin_impact_assessment, reason)

/**
 * HyvinImpactAssessment:alternatives:
 *
 * What could be decided.
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_assessment_get_alternatives:
 * @self: an impact assessment
 *
 * Gets [property@Hyvin.ImpactAssessment:alternatives]: what could be decided.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_assessment_add_alternative:
 * @self: an impact assessment
 * @alternative: an alternative
 * @error: return location for an error
 *
 * Adds an alternative at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_assessment_insert_alternative:
 * @self: an impact assessment
 * @position: the place, from 0; past the end is the end
 * @alternative: an alternative
 * @error: return location for an error
 *
 * Adds an alternative at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_assessment_remove_alternative:
 * @self: an impact assessment
 * @alternative: an alternative
 * @error: return location for an error
 *
 * Removes an alternative.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_assessment_move_alternative:
 * @self: an impact assessment
 * @alternative: an alternative
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves an alternative to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinImpactAssessment, hyvin_impact_assessment, alternatives, alternative,
                       HyvinAlternative, hyvin_alternative)

/**
 * HyvinImpactAssessment:impacts:
 *
 * What would follow.
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_assessment_get_impacts:
 * @self: an impact assessment
 *
 * Gets [property@Hyvin.ImpactAssessment:impacts]: what would follow.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_assessment_add_impact:
 * @self: an impact assessment
 * @impact: an impact
 * @error: return location for an error
 *
 * Adds an impact at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_assessment_insert_impact:
 * @self: an impact assessment
 * @position: the place, from 0; past the end is the end
 * @impact: an impact
 * @error: return location for an error
 *
 * Adds an impact at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_assessment_remove_impact:
 * @self: an impact assessment
 * @impact: an impact
 * @error: return location for an error
 *
 * Removes an impact.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_assessment_move_impact:
 * @self: an impact assessment
 * @impact: an impact
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves an impact to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinImpactAssessment, hyvin_impact_assessment, impacts, impact,
                       HyvinImpact, hyvin_impact)
