/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-alternative.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinAlternative:
 *
 * One of the things that could be decided.
 *
 * Since: 1.0
 */
struct _HyvinAlternative
{
  HyvinElement parent_instance;

  HyvinTruth chosen;
  HyvinText *title;
};

static const HyvinField fields[] = {
  HYVIN_ID_FIELD,
  { "chosen", HYVIN_FIELD_BOOLEAN, HYVIN_FIELD (HyvinAlternative, chosen) },
  { "title", HYVIN_FIELD_TEXT, HYVIN_FIELD (HyvinAlternative, title), .required = TRUE },
};

HYVIN_DEFINE_ELEMENT (HyvinAlternative, hyvin_alternative, "alternative")

/**
 * hyvin_alternative_new:
 * @id: (nullable): its id, or %NULL
 *
 * Makes an alternative. Without one, it gets an id when it comes into a document.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */

/**
 * HyvinAlternative:id:
 *
 * The id, unique in the document.
 *
 * Since: 1.0
 */

/**
 * hyvin_alternative_set_id:
 * @self: an alternative
 * @id: (nullable): the new id, or %NULL
 *
 * Sets the id. References to the old one are not changed.
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ID (HyvinAlternative, hyvin_alternative)

/**
 * HyvinAlternative:chosen:
 *
 * Whether it was decided on.
 *
 * Since: 1.0
 */

/**
 * hyvin_alternative_get_chosen:
 * @self: an alternative
 *
 * Gets [property@Hyvin.Alternative:chosen]: whether it was decided on.
 *
 * Returns: yes, no, or %HYVIN_TRUTH_UNSET
 *
 * Since: 1.0
 */

/**
 * hyvin_alternative_set_chosen:
 * @self: an alternative
 * @chosen: the new value
 *
 * Sets [property@Hyvin.Alternative:chosen].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinAlternative, hyvin_alternative, chosen, HyvinTruth)

/**
 * HyvinAlternative:title:
 *
 * The alternative, in each language it is written in.
 *
 * Since: 1.0
 */

/**
 * hyvin_alternative_get_title:
 * @self: an alternative
 *
 * Gets [property@Hyvin.Alternative:title]: the alternative, in each language it is
 * written in.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_alternative_set_title:
 * @self: an alternative
 * @title: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Alternative:title].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinAlternative, hyvin_alternative, title)
