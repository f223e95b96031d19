/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-parties-private.h"

#include <hyvin/hyvin-party.h>
#include <hyvin/hyvin-responsible.h>

/* A party that says no role is primary. */
gboolean
_hyvin_is_primary (HyvinElement *responsible)
{
  return hyvin_responsible_get_role (HYVIN_RESPONSIBLE (responsible))
         != HYVIN_RESPONSIBLE_ROLE_COLLABORATOR;
}

/* The party that @from refers to, if it is at hand. */
HyvinElement *
_hyvin_find_party (HyvinContext *context,
                   HyvinElement *from,
                   const char   *reference)
{
  HyvinElement *party = NULL;

  if (reference != NULL)
    party = _hyvin_context_resolve (context, from, reference);
  return party != NULL && HYVIN_IS_PARTY (party) ? party : NULL;
}

HyvinElement *
_hyvin_find_responsible (HyvinContext *context,
                         HyvinElement *responsible)
{
  return _hyvin_find_party (context, responsible,
                            hyvin_responsible_get_party (HYVIN_RESPONSIBLE (responsible)));
}

/* Adds a party, and all that it is a part of, to a set of parties. Those above
 * one that is there are there already, so parents in a circle do no harm. */
void
_hyvin_add_with_parents (HyvinContext *context,
                         GHashTable   *parties,
                         HyvinElement *party)
{
  while (party != NULL && g_hash_table_add (parties, party))
    party = _hyvin_find_party (context, party, hyvin_party_get_parent (HYVIN_PARTY (party)));
}
