/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-visibility.h>

#include <hyvin/hyvin-related-document.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinVisibility:
 *
 * How a goal or a measure shows in another document, such as the budget.
 *
 * Since: 1.0
 */
struct _HyvinVisibility
{
  HyvinElement parent_instance;

  char *document;
  HyvinVisibilityStrength strength;
  HyvinTruth binding;
  char *section;
};

static const HyvinField fields[] = {
  { "document", HYVIN_FIELD_REFERENCE, HYVIN_FIELD (HyvinVisibility, document), .required = TRUE,
    .targets = { hyvin_related_document_get_type } },
  { "strength", HYVIN_FIELD_ENUM, HYVIN_FIELD (HyvinVisibility, strength), .required = TRUE,
    .type = hyvin_visibility_strength_get_type },
  { "binding", HYVIN_FIELD_BOOLEAN, HYVIN_FIELD (HyvinVisibility, binding) },
  { "section", HYVIN_FIELD_STRING, HYVIN_FIELD (HyvinVisibility, section) },
};

HYVIN_DEFINE_ELEMENT (HyvinVisibility, hyvin_visibility, "visibility")

/**
 * hyvin_visibility_new:
 *
 * Makes a visibility.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */
HYVIN_DEFINE_NEW (HyvinVisibility, hyvin_visibility)

/**
 * HyvinVisibility:document:
 *
 * The other document: a reference to a related document.
 *
 * Since: 1.0
 */

/**
 * hyvin_visibility_get_document:
 * @self: a visibility
 *
 * Gets [property@Hyvin.Visibility:document]: the other document: a reference to a
 * related document.
 *
 * Returns: (nullable): the reference, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_visibility_set_document:
 * @self: a visibility
 * @document: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Visibility:document].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinVisibility, hyvin_visibility, document)

/**
 * HyvinVisibility:strength:
 *
 * How well it shows there.
 *
 * Since: 1.0
 */

/**
 * hyvin_visibility_get_strength:
 * @self: a visibility
 *
 * Gets [property@Hyvin.Visibility:strength]: how well it shows there.
 *
 * Returns: the word, 0 when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_visibility_set_strength:
 * @self: a visibility
 * @strength: the new value, 0 for none
 *
 * Sets [property@Hyvin.Visibility:strength].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinVisibility, hyvin_visibility, strength, HyvinVisibilityStrength)

/**
 * HyvinVisibility:binding:
 *
 * Whether it is a binding target there.
 *
 * Since: 1.0
 */

/**
 * hyvin_visibility_get_binding:
 * @self: a visibility
 *
 * Gets [property@Hyvin.Visibility:binding]: whether it is a binding target there.
 *
 * Returns: yes, no, or %HYVIN_TRUTH_UNSET
 *
 * Since: 1.0
 */

/**
 * hyvin_visibility_set_binding:
 * @self: a visibility
 * @binding: the new value
 *
 * Sets [property@Hyvin.Visibility:binding].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinVisibility, hyvin_visibility, binding, HyvinTruth)

/**
 * HyvinVisibility:section:
 *
 * Where in the other document.
 *
 * Since: 1.0
 */

/**
 * hyvin_visibility_get_section:
 * @self: a visibility
 *
 * Gets [property@Hyvin.Visibility:section]: where in the other document.
 *
 * Returns: (nullable): the text, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_visibility_set_section:
 * @self: a visibility
 * @section: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Visibility:section].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinVisibility, hyvin_visibility, section)
