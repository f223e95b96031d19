/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-population-group.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinPopulationGroup:
 *
 * A group of residents, such as an age group.
 *
 * Since: 1.0
 */
struct _HyvinPopulationGroup
{
  HyvinElement parent_instance;

  HyvinInteger from_age;
  HyvinInteger to_age;
  HyvinText *title;
};

static const HyvinField fields[] = {
  HYVIN_ID_FIELD,
  { "from-age", HYVIN_FIELD_INTEGER, HYVIN_FIELD (HyvinPopulationGroup, from_age),
    .minimum = 0, .maximum = 999999999 },
  { "to-age", HYVIN_FIELD_INTEGER, HYVIN_FIELD (HyvinPopulationGroup, to_age),
    .minimum = 0, .maximum = 999999999 },
  { "title", HYVIN_FIELD_TEXT, HYVIN_FIELD (HyvinPopulationGroup, title), .required = TRUE },
};

HYVIN_DEFINE_ELEMENT (HyvinPopulationGroup, hyvin_population_group, "population-group")

/**
 * hyvin_population_group_new:
 * @id: (nullable): its id, or %NULL
 *
 * Makes a population group. Without one, it gets an id when it comes into a
 * document.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */

/**
 * HyvinPopulationGroup:id:
 *
 * The id, unique in the document.
 *
 * Since: 1.0
 */

/**
 * hyvin_population_group_set_id:
 * @self: a population group
 * @id: (nullable): the new id, or %NULL
 *
 * Sets the id. References to the old one are not changed.
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ID (HyvinPopulationGroup, hyvin_population_group)

/**
 * HyvinPopulationGroup:from-age:
 *
 * The lowest age, in years.
 *
 * From 0 to 999999999, or %HYVIN_UNSET when it is not given. Another number can be
 * set, but not saved.
 *
 * Since: 1.0
 */

/**
 * hyvin_population_group_get_from_age:
 * @self: a population group
 *
 * Gets [property@Hyvin.PopulationGroup:from-age]: the lowest age, in years.
 *
 * Returns: the number, or %HYVIN_UNSET
 *
 * Since: 1.0
 */

/**
 * hyvin_population_group_set_from_age:
 * @self: a population group
 * @from_age: the new value, or %HYVIN_UNSET for none
 *
 * Sets [property@Hyvin.PopulationGroup:from-age].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_INTEGER (HyvinPopulationGroup, hyvin_population_group, from_age)

/**
 * HyvinPopulationGroup:to-age:
 *
 * The highest age, in years.
 *
 * From 0 to 999999999, or %HYVIN_UNSET when it is not given. Another number can be
 * set, but not saved.
 *
 * Since: 1.0
 */

/**
 * hyvin_population_group_get_to_age:
 * @self: a population group
 *
 * Gets [property@Hyvin.PopulationGroup:to-age]: the highest age, in years.
 *
 * Returns: the number, or %HYVIN_UNSET
 *
 * Since: 1.0
 */

/**
 * hyvin_population_group_set_to_age:
 * @self: a population group
 * @to_age: the new value, or %HYVIN_UNSET for none
 *
 * Sets [property@Hyvin.PopulationGroup:to-age].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_INTEGER (HyvinPopulationGroup, hyvin_population_group, to_age)

/**
 * HyvinPopulationGroup:title:
 *
 * The name of the group, in each language it is written in.
 *
 * Since: 1.0
 */

/**
 * hyvin_population_group_get_title:
 * @self: a population group
 *
 * Gets [property@Hyvin.PopulationGroup:title]: the name of the group, in each
 * language it is written in.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_population_group_set_title:
 * @self: a population group
 * @title: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.PopulationGroup:title].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinPopulationGroup, hyvin_population_group, title)
