/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-exemption.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinExemption:
 *
 * A reasoned exception from a rule: its findings are noted and not counted as
 * faults.
 *
 * Since: 1.0
 */
struct _HyvinExemption
{
  HyvinElement parent_instance;

  char *rule;
  char *subject;
  HyvinText *reason;
};

static const HyvinField fields[] = {
  { "rule", HYVIN_FIELD_STRING, HYVIN_FIELD (HyvinExemption, rule), .required = TRUE },
  { "subject", HYVIN_FIELD_REFERENCE, HYVIN_FIELD (HyvinExemption, subject) },
  { "reason", HYVIN_FIELD_PARAGRAPHS, HYVIN_FIELD (HyvinExemption, reason), .required = TRUE },
};

HYVIN_DEFINE_ELEMENT (HyvinExemption, hyvin_exemption, "exemption")

/**
 * hyvin_exemption_new:
 *
 * Makes an exemption.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */
HYVIN_DEFINE_NEW (HyvinExemption, hyvin_exemption)

/**
 * HyvinExemption:rule:
 *
 * The code of the rule.
 *
 * Since: 1.0
 */

/**
 * hyvin_exemption_get_rule:
 * @self: an exemption
 *
 * Gets [property@Hyvin.Exemption:rule]: the code of the rule.
 *
 * Returns: (nullable): the text, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_exemption_set_rule:
 * @self: an exemption
 * @rule: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Exemption:rule].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinExemption, hyvin_exemption, rule)

/**
 * HyvinExemption:subject:
 *
 * The object it is for: a reference. Without one, the document.
 *
 * Since: 1.0
 */

/**
 * hyvin_exemption_get_subject:
 * @self: an exemption
 *
 * Gets [property@Hyvin.Exemption:subject]: the object it is for: a reference.
 * Without one, the document.
 *
 * Returns: (nullable): the reference, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_exemption_set_subject:
 * @self: an exemption
 * @subject: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Exemption:subject].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinExemption, hyvin_exemption, subject)

/**
 * HyvinExemption:reason:
 *
 * Why; an empty line parts paragraphs.
 *
 * Since: 1.0
 */

/**
 * hyvin_exemption_get_reason:
 * @self: an exemption
 *
 * Gets [property@Hyvin.Exemption:reason]: why; an empty line parts paragraphs.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_exemption_set_reason:
 * @self: an exemption
 * @reason: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Exemption:reason].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinExemption, hyvin_exemption, reason)
