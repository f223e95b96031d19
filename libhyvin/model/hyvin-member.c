/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-member.h>

#include <hyvin/hyvin-party.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinMember:
 *
 * A member of a group.
 *
 * Since: 1.0
 */
struct _HyvinMember
{
  HyvinElement parent_instance;

  HyvinMemberRole role;
  char *represents;
  char *name;
  HyvinText *title;
};

static const HyvinField fields[] = {
  { "role", HYVIN_FIELD_ENUM, HYVIN_FIELD (HyvinMember, role), .required = TRUE,
    .type = hyvin_member_role_get_type },
  { "represents", HYVIN_FIELD_REFERENCE, HYVIN_FIELD (HyvinMember, represents),
    .targets = { hyvin_party_get_type } },
  { "name", HYVIN_FIELD_STRING, HYVIN_FIELD (HyvinMember, name) },
  { "title", HYVIN_FIELD_TEXT, HYVIN_FIELD (HyvinMember, title) },
};

HYVIN_DEFINE_ELEMENT (HyvinMember, hyvin_member, "member")

/**
 * hyvin_member_new:
 *
 * Makes a member.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */
HYVIN_DEFINE_NEW (HyvinMember, hyvin_member)

/**
 * HyvinMember:role:
 *
 * What the member does in the group.
 *
 * Since: 1.0
 */

/**
 * hyvin_member_get_role:
 * @self: a member
 *
 * Gets [property@Hyvin.Member:role]: what the member does in the group.
 *
 * Returns: the word, 0 when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_member_set_role:
 * @self: a member
 * @role: the new value, 0 for none
 *
 * Sets [property@Hyvin.Member:role].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinMember, hyvin_member, role, HyvinMemberRole)

/**
 * HyvinMember:represents:
 *
 * Whom the member represents: a reference to a party.
 *
 * Since: 1.0
 */

/**
 * hyvin_member_get_represents:
 * @self: a member
 *
 * Gets [property@Hyvin.Member:represents]: whom the member represents: a reference
 * to a party.
 *
 * Returns: (nullable): the reference, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_member_set_represents:
 * @self: a member
 * @represents: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Member:represents].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinMember, hyvin_member, represents)

/**
 * HyvinMember:name:
 *
 * The name of the person.
 *
 * Since: 1.0
 */

/**
 * hyvin_member_get_name:
 * @self: a member
 *
 * Gets [property@Hyvin.Member:name]: the name of the person.
 *
 * Returns: (nullable): the text, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_member_set_name:
 * @self: a member
 * @name: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Member:name].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinMember, hyvin_member, name)

/**
 * HyvinMember:title:
 *
 * The title of the post, in each language it is written in.
 *
 * Since: 1.0
 */

/**
 * hyvin_member_get_title:
 * @self: a member
 *
 * Gets [property@Hyvin.Member:title]: the title of the post, in each language it is
 * written in.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_member_set_title:
 * @self: a member
 * @title: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Member:title].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinMember, hyvin_member, title)
