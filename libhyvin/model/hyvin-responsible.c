/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-responsible.h>

#include <hyvin/hyvin-party.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinResponsible:
 *
 * A tie to a party that answers for something.
 *
 * Since: 1.0
 */
struct _HyvinResponsible
{
  HyvinElement parent_instance;

  char *party;
  HyvinResponsibleRole role;
};

static const HyvinField fields[] = {
  { "party", HYVIN_FIELD_REFERENCE, HYVIN_FIELD (HyvinResponsible, party), .required = TRUE,
    .targets = { hyvin_party_get_type } },
  { "role", HYVIN_FIELD_ENUM, HYVIN_FIELD (HyvinResponsible, role),
    .type = hyvin_responsible_role_get_type },
};

HYVIN_DEFINE_ELEMENT (HyvinResponsible, hyvin_responsible, "responsible")

/**
 * hyvin_responsible_new:
 *
 * Makes a responsible.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */
HYVIN_DEFINE_NEW (HyvinResponsible, hyvin_responsible)

/**
 * HyvinResponsible:party:
 *
 * The party: a reference.
 *
 * Since: 1.0
 */

/**
 * hyvin_responsible_get_party:
 * @self: a responsible
 *
 * Gets [property@Hyvin.Responsible:party]: the party: a reference.
 *
 * Returns: (nullable): the reference, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_responsible_set_party:
 * @self: a responsible
 * @party: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Responsible:party].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinResponsible, hyvin_responsible, party)

/**
 * HyvinResponsible:role:
 *
 * What it answers for; when nothing is said, for the whole.
 *
 * Since: 1.0
 */

/**
 * hyvin_responsible_get_role:
 * @self: a responsible
 *
 * Gets [property@Hyvin.Responsible:role]: what it answers for; when nothing is
 * said, for the whole.
 *
 * Returns: the word, 0 when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_responsible_set_role:
 * @self: a responsible
 * @role: the new value, 0 for none
 *
 * Sets [property@Hyvin.Responsible:role].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinResponsible, hyvin_responsible, role, HyvinResponsibleRole)
