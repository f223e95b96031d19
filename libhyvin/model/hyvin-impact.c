/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-impact.h>

#include <hyvin/hyvin-alternative.h>
#include <hyvin/hyvin-population-group.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinImpact:
 *
 * What would follow from an alternative.
 *
 * Since: 1.0
 */
struct _HyvinImpact
{
  HyvinElement parent_instance;

  char *alternative;
  HyvinImpactDimension on;
  char *population_group;
  HyvinHorizon horizon;
  HyvinInteger rating;
  HyvinText *note;
};

static const HyvinField fields[] = {
  { "alternative", HYVIN_FIELD_REFERENCE, HYVIN_FIELD (HyvinImpact, alternative),
    .required = TRUE, .targets = { hyvin_alternative_get_type } },
  { "on", HYVIN_FIELD_ENUM, HYVIN_FIELD (HyvinImpact, on), .required = TRUE,
    .type = hyvin_impact_dimension_get_type },
  { "population-group", HYVIN_FIELD_REFERENCE, HYVIN_FIELD (HyvinImpact, population_group),
    .targets = { hyvin_population_group_get_type } },
  { "horizon", HYVIN_FIELD_ENUM, HYVIN_FIELD (HyvinImpact, horizon),
    .type = hyvin_horizon_get_type },
  { "rating", HYVIN_FIELD_INTEGER, HYVIN_FIELD (HyvinImpact, rating),
    .minimum = -2, .maximum = 2 },
  { "note", HYVIN_FIELD_PARAGRAPHS, HYVIN_FIELD (HyvinImpact, note) },
};

HYVIN_DEFINE_ELEMENT (HyvinImpact, hyvin_impact, "impact")

/**
 * hyvin_impact_new:
 *
 * Makes an impact.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */
HYVIN_DEFINE_NEW (HyvinImpact, hyvin_impact)

/**
 * HyvinImpact:alternative:
 *
 * The alternative: a reference.
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_get_alternative:
 * @self: an impact
 *
 * Gets [property@Hyvin.Impact:alternative]: the alternative: a reference.
 *
 * Returns: (nullable): the reference, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_set_alternative:
 * @self: an impact
 * @alternative: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Impact:alternative].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinImpact, hyvin_impact, alternative)

/**
 * HyvinImpact:on:
 *
 * What it falls on.
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_get_on:
 * @self: an impact
 *
 * Gets [property@Hyvin.Impact:on]: what it falls on.
 *
 * Returns: the word, 0 when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_set_on:
 * @self: an impact
 * @on: the new value, 0 for none
 *
 * Sets [property@Hyvin.Impact:on].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinImpact, hyvin_impact, on, HyvinImpactDimension)

/**
 * HyvinImpact:population-group:
 *
 * Whom it falls on: a reference to a population group.
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_get_population_group:
 * @self: an impact
 *
 * Gets [property@Hyvin.Impact:population-group]: whom it falls on: a reference to a
 * population group.
 *
 * Returns: (nullable): the reference, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_set_population_group:
 * @self: an impact
 * @population_group: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Impact:population-group].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinImpact, hyvin_impact, population_group)

/**
 * HyvinImpact:horizon:
 *
 * When it is felt.
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_get_horizon:
 * @self: an impact
 *
 * Gets [property@Hyvin.Impact:horizon]: when it is felt.
 *
 * Returns: the word, 0 when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_set_horizon:
 * @self: an impact
 * @horizon: the new value, 0 for none
 *
 * Sets [property@Hyvin.Impact:horizon].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinImpact, hyvin_impact, horizon, HyvinHorizon)

/**
 * HyvinImpact:rating:
 *
 * How good or bad it is.
 *
 * From −2, very harmful, to 2, very beneficial, or %HYVIN_UNSET when it is not
 * given. Another number can be set, but not saved.
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_get_rating:
 * @self: an impact
 *
 * Gets [property@Hyvin.Impact:rating]: how good or bad it is, from −2 to 2.
 *
 * Returns: the number, or %HYVIN_UNSET
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_set_rating:
 * @self: an impact
 * @rating: the new value, or %HYVIN_UNSET for none
 *
 * Sets [property@Hyvin.Impact:rating].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_INTEGER (HyvinImpact, hyvin_impact, rating)

/**
 * HyvinImpact:note:
 *
 * Remarks; an empty line parts paragraphs.
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_get_note:
 * @self: an impact
 *
 * Gets [property@Hyvin.Impact:note]: remarks; an empty line parts paragraphs.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_impact_set_note:
 * @self: an impact
 * @note: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Impact:note].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinImpact, hyvin_impact, note)
