/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-success-factor.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinSuccessFactor:
 *
 * A critical success factor of a strategic aim.
 *
 * Since: 1.0
 */
struct _HyvinSuccessFactor
{
  HyvinElement parent_instance;

  HyvinText *title;
};

static const HyvinField fields[] = {
  HYVIN_ID_FIELD,
  { "title", HYVIN_FIELD_TEXT, HYVIN_FIELD (HyvinSuccessFactor, title), .required = TRUE },
};

HYVIN_DEFINE_ELEMENT (HyvinSuccessFactor, hyvin_success_factor, "success-factor")

/**
 * hyvin_success_factor_new:
 * @id: (nullable): its id, or %NULL
 *
 * Makes a success factor. Without one, it gets an id when it comes into a document.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */

/**
 * HyvinSuccessFactor:id:
 *
 * The id, unique in the document.
 *
 * Since: 1.0
 */

/**
 * hyvin_success_factor_set_id:
 * @self: a success factor
 * @id: (nullable): the new id, or %NULL
 *
 * Sets the id. References to the old one are not changed.
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ID (HyvinSuccessFactor, hyvin_success_factor)

/**
 * HyvinSuccessFactor:title:
 *
 * The success factor, in each language it is written in.
 *
 * Since: 1.0
 */

/**
 * hyvin_success_factor_get_title:
 * @self: a success factor
 *
 * Gets [property@Hyvin.SuccessFactor:title]: the success factor, in each language
 * it is written in.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_success_factor_set_title:
 * @self: a success factor
 * @title: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.SuccessFactor:title].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinSuccessFactor, hyvin_success_factor, title)
