/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-party.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinParty:
 *
 * A body or a person: one that answers for goals and measures, or takes part in the
 * work.
 *
 * Since: 1.0
 */
struct _HyvinParty
{
  HyvinElement parent_instance;

  HyvinPartyKind kind;
  char *parent;
  HyvinCooperation cooperation;
  HyvinText *title;
  HyvinText *description;
  HyvinItems *members;
  HyvinItems *tasks;
};

static const HyvinField fields[] = {
  HYVIN_ID_FIELD,
  { "kind", HYVIN_FIELD_ENUM, HYVIN_FIELD (HyvinParty, kind), .required = TRUE,
    .type = hyvin_party_kind_get_type },
  { "parent", HYVIN_FIELD_REFERENCE, HYVIN_FIELD (HyvinParty, parent),
    .targets = { hyvin_party_get_type } },
  { "cooperation", HYVIN_FIELD_ENUM, HYVIN_FIELD (HyvinParty, cooperation),
    .type = hyvin_cooperation_get_type },
  { "title", HYVIN_FIELD_TEXT, HYVIN_FIELD (HyvinParty, title), .required = TRUE },
  { "description", HYVIN_FIELD_PARAGRAPHS, HYVIN_FIELD (HyvinParty, description) },
  { "members", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinParty, members), .xml_name = "member",
    .type = hyvin_member_get_type },
  { "tasks", HYVIN_FIELD_CHILDREN, HYVIN_FIELD (HyvinParty, tasks), .xml_name = "task",
    .type = hyvin_task_get_type },
};

HYVIN_DEFINE_ELEMENT (HyvinParty, hyvin_party, "party")

/**
 * hyvin_party_new:
 * @id: (nullable): its id, or %NULL
 *
 * Makes a party. Without one, it gets an id when it comes into a document.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */

/**
 * HyvinParty:id:
 *
 * The id, unique in the document.
 *
 * Since: 1.0
 */

/**
 * hyvin_party_set_id:
 * @self: a party
 * @id: (nullable): the new id, or %NULL
 *
 * Sets the id. References to the old one are not changed.
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ID (HyvinParty, hyvin_party)

/**
 * HyvinParty:kind:
 *
 * What kind of party it is.
 *
 * Since: 1.0
 */

/**
 * hyvin_party_get_kind:
 * @self: a party
 *
 * Gets [property@Hyvin.Party:kind]: what kind of party it is.
 *
 * Returns: the word, 0 when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_party_set_kind:
 * @self: a party
 * @kind: the new value, 0 for none
 *
 * Sets [property@Hyvin.Party:kind].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinParty, hyvin_party, kind, HyvinPartyKind)

/**
 * HyvinParty:parent:
 *
 * The party it belongs to: a reference to a party.
 *
 * Since: 1.0
 */

/**
 * hyvin_party_get_parent:
 * @self: a party
 *
 * Gets [property@Hyvin.Party:parent]: the party it belongs to: a reference to a
 * party.
 *
 * Returns: (nullable): the reference, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_party_set_parent:
 * @self: a party
 * @parent: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Party:parent].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinParty, hyvin_party, parent)

/**
 * HyvinParty:cooperation:
 *
 * How much cooperation there is with it: its place on the network map.
 *
 * Since: 1.0
 */

/**
 * hyvin_party_get_cooperation:
 * @self: a party
 *
 * Gets [property@Hyvin.Party:cooperation]: how much cooperation there is with it:
 * its place on the network map.
 *
 * Returns: the word, 0 when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_party_set_cooperation:
 * @self: a party
 * @cooperation: the new value, 0 for none
 *
 * Sets [property@Hyvin.Party:cooperation].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinParty, hyvin_party, cooperation, HyvinCooperation)

/**
 * HyvinParty:title:
 *
 * The name of the party, in each language it is written in.
 *
 * Since: 1.0
 */

/**
 * hyvin_party_get_title:
 * @self: a party
 *
 * Gets [property@Hyvin.Party:title]: the name of the party, in each language it is
 * written in.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_party_set_title:
 * @self: a party
 * @title: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Party:title].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinParty, hyvin_party, title)

/**
 * HyvinParty:description:
 *
 * A longer description; an empty line parts paragraphs.
 *
 * Since: 1.0
 */

/**
 * hyvin_party_get_description:
 * @self: a party
 *
 * Gets [property@Hyvin.Party:description]: a longer description; an empty line
 * parts paragraphs.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_party_set_description:
 * @self: a party
 * @description: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Party:description].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinParty, hyvin_party, description)

/**
 * HyvinParty:members:
 *
 * The members of a group.
 *
 * Since: 1.0
 */

/**
 * hyvin_party_get_members:
 * @self: a party
 *
 * Gets [property@Hyvin.Party:members]: the members of a group.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_party_add_member:
 * @self: a party
 * @member: a member
 * @error: return location for an error
 *
 * Adds a member at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_party_insert_member:
 * @self: a party
 * @position: the place, from 0; past the end is the end
 * @member: a member
 * @error: return location for an error
 *
 * Adds a member at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_party_remove_member:
 * @self: a party
 * @member: a member
 * @error: return location for an error
 *
 * Removes a member.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_party_move_member:
 * @self: a party
 * @member: a member
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves a member to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinParty, hyvin_party, members, member, HyvinMember, hyvin_member)

/**
 * HyvinParty:tasks:
 *
 * What it has agreed to do.
 *
 * Since: 1.0
 */

/**
 * hyvin_party_get_tasks:
 * @self: a party
 *
 * Gets [property@Hyvin.Party:tasks]: what it has agreed to do.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */

/**
 * hyvin_party_add_task:
 * @self: a party
 * @task: a task
 * @error: return location for an error
 *
 * Adds a task at the end.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_party_insert_task:
 * @self: a party
 * @position: the place, from 0; past the end is the end
 * @task: a task
 * @error: return location for an error
 *
 * Adds a task at a place.
 *
 * Fails with %HYVIN_ERROR_HAS_PARENT when it already stands somewhere.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_party_remove_task:
 * @self: a party
 * @task: a task
 * @error: return location for an error
 *
 * Removes a task.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */

/**
 * hyvin_party_move_task:
 * @self: a party
 * @task: a task
 * @position: the place, from 0; past the end is the end
 * @error: return location for an error
 *
 * Moves a task to another place.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not here.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
HYVIN_DEFINE_CHILDREN (HyvinParty, hyvin_party, tasks, task, HyvinTask, hyvin_task)
