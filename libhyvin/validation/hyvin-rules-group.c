/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-hash-private.h"
#include "hyvin-rules-organisation-private.h"

#include <glib/gi18n.h>
#include <hyvin/hyvin-member.h>
#include <hyvin/hyvin-party.h>
#include <hyvin/hyvin-population-group.h>
#include <hyvin/hyvin-task.h>
#include <string.h>

#include "hyvin-date-private.h"
#include "hyvin-fold-private.h"
#include "hyvin-handling-private.h"
#include "hyvin-parties-private.h"

/* The welfare group of a document, its first one. */
typedef struct
{
  HyvinElement *group;
  GPtrArray *names;             /* char **: the words of who belongs to any of its groups */
  gboolean is_by_age;           /* somebody there speaks for an age group */
} Membership;

/* The welfare groups of a set. */
typedef struct
{
  GHashTable *memberships;      /* by document, of those that have a group */
  GHashTable *authorities;      /* the names of those with a group in any document */
  GHashTable *represented;      /* the parties with a member in a group, and those above them */
} Groups;

static void
membership_free (gpointer data)
{
  Membership *self = data;

  g_ptr_array_unref (self->names);
  g_free (self);
}

static void
groups_free (gpointer data)
{
  Groups *self = data;

  g_hash_table_unref (self->memberships);
  g_hash_table_unref (self->authorities);
  g_hash_table_unref (self->represented);
  g_free (self);
}

static gboolean
is_group (HyvinElement *party)
{
  return party != NULL
         && hyvin_party_get_kind (HYVIN_PARTY (party)) == HYVIN_PARTY_KIND_WELFARE_GROUP;
}

/* Reading the groups */

/* No group has more members and sub-groups with their names in several languages,
 * and no name is longer, in bytes. Without an end, a file made to wear us out would
 * have every word of every group compared with every other. */
#define MOST_NAMES 256
#define LONGEST_NAME 512

static gboolean
is_name (const char *text)
{
  return strnlen (text, LONGEST_NAME + 1) <= LONGEST_NAME;
}

static void
add_names (GPtrArray       *names,
           const HyvinText *text)
{
  guint i;

  for (i = 0; text != NULL && i < hyvin_text_get_n_entries (text) && names->len < MOST_NAMES; i++)
    {
      const char *name = hyvin_text_get_value (text, i);

      if (is_name (name))
        g_ptr_array_add (names, g_str_tokenize_and_fold (name, NULL, NULL));
    }
}

static void
read_members (Groups       *self,
              HyvinContext *context,
              Membership   *membership,
              HyvinElement *group)
{
  const HyvinItems *members = _hyvin_element_peek_items (group, "members");
  guint i;

  for (i = 0; i < _hyvin_items_size (members); i++)
    {
      HyvinElement *element = _hyvin_items_peek (members, i);
      HyvinMember *member = HYVIN_MEMBER (element);
      HyvinElement *party = _hyvin_find_party (context, element,
                                               hyvin_member_get_represents (member));

      add_names (membership->names, hyvin_member_get_title (member));
      if (party != NULL)
        add_names (membership->names, hyvin_party_get_title (HYVIN_PARTY (party)));
      _hyvin_add_with_parents (context, self->represented, party);
    }
}

static Membership *
get_membership (Groups        *self,
                HyvinDocument *document,
                HyvinElement  *group)
{
  Membership *membership = g_hash_table_lookup (self->memberships, document);

  if (membership != NULL)
    return membership;
  membership = g_new0 (Membership, 1);
  membership->group = group;
  membership->names = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_hash_table_insert (self->memberships, document, membership);
  g_hash_table_add (self->authorities, _hyvin_name_authority (document));
  return membership;
}

/* Groups, and the sub-groups below them. */
static void
read_party (Groups        *self,
            HyvinContext  *context,
            HyvinDocument *document,
            HyvinElement  *party)
{
  const char *parent = hyvin_party_get_parent (HYVIN_PARTY (party));
  HyvinElement *above = _hyvin_find_party (context, party, parent);

  if (is_group (party))
    read_members (self, context, get_membership (self, document, party), party);
  if (is_group (above))
    add_names (get_membership (self, hyvin_element_get_owner_document (above), above)->names,
               hyvin_party_get_title (HYVIN_PARTY (party)));
}

/* Whether a word begins as another does. Finnish and Swedish inflect the end of
 * a word, and compounds go on after it: “Ikäihmiset”, “Ikäihmisten ryhmä”. */
static gboolean
begins_alike (const char *word,
              const char *other)
{
  glong length = g_utf8_strlen (word, -1);
  glong stem = MIN (length, MAX (2, length - 4));

  return strncmp (word, other, (gsize) (g_utf8_offset_to_pointer (word, stem) - word)) == 0;
}

static gboolean
has_word (char       **name,
          const char  *word)
{
  for (; *name != NULL; name++)
    {
      if (begins_alike (word, *name))
        return TRUE;
    }
  return FALSE;
}

/* Whether each word of the title is in the name of a member or a sub-group. */
static gboolean
is_named (GPtrArray  *names,
          const char *title)
{
  g_auto (GStrv) words = g_str_tokenize_and_fold (title, NULL, NULL);
  guint i;

  for (i = 0; i < names->len; i++)
    {
      char **word = words;

      while (*word != NULL && has_word (g_ptr_array_index (names, i), *word))
        word++;
      if (*word == NULL && word != words)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_age_group (HyvinElement *group)
{
  return hyvin_population_group_get_from_age (HYVIN_POPULATION_GROUP (group)) != HYVIN_UNSET
         || hyvin_population_group_get_to_age (HYVIN_POPULATION_GROUP (group)) != HYVIN_UNSET;
}

/* Whether a sub-group or a member is named after a population group. Of one without
 * a title it cannot be told. */
static gboolean
speaks_for (const Membership *self,
            HyvinElement     *group)
{
  const HyvinText *title = hyvin_population_group_get_title (HYVIN_POPULATION_GROUP (group));
  guint i;

  if (_hyvin_is_text_blank (title))
    return TRUE;
  for (i = 0; i < hyvin_text_get_n_entries (title); i++)
    {
      const char *name = hyvin_text_get_value (title, i);

      if (!is_name (name) || is_named (self->names, name))
        return TRUE;
    }
  return FALSE;
}

/* A group where nobody speaks for any age group is not made up by age at all. */
static void
find_age (gpointer key,
          gpointer value,
          gpointer data G_GNUC_UNUSED)
{
  const HyvinItems *groups = _hyvin_element_peek_items (key, "population-groups");
  Membership *membership = value;
  guint i;

  for (i = 0; i < _hyvin_items_size (groups) && !membership->is_by_age; i++)
    {
      HyvinElement *group = _hyvin_items_peek (groups, i);

      membership->is_by_age = is_age_group (group) && speaks_for (membership, group);
    }
}

static gpointer
make_groups (HyvinContext *context)
{
  Groups *self = g_new (Groups, 1);
  GListModel *set = G_LIST_MODEL (_hyvin_context_get_set (context));
  guint n_documents = g_list_model_get_n_items (set);
  guint i;
  guint j;

  self->memberships = g_hash_table_new_full (NULL, NULL, NULL, membership_free);
  self->authorities = g_hash_table_new_full (_hyvin_str_hash, g_str_equal, g_free, NULL);
  self->represented = g_hash_table_new (NULL, NULL);
  for (i = 0; i < n_documents; i++)
    {
      g_autoptr (HyvinDocument) document = g_list_model_get_item (set, i);
      const HyvinItems *parties = _hyvin_element_peek_items (HYVIN_ELEMENT (document), "parties");

      for (j = 0; j < _hyvin_items_size (parties); j++)
        read_party (self, context, document, _hyvin_items_peek (parties, j));
    }
  g_hash_table_foreach (self->memberships, find_age, NULL);
  return self;
}

static const Groups *
get_groups (HyvinContext *context)
{
  return _hyvin_context_get_memo (context, "welfare-groups", make_groups, groups_free);
}

/* The membership of the document's own group, when the document is asked for it. */
static const Membership *
find_membership (HyvinContext *context,
                 HyvinElement *element)
{
  HyvinDocument *document = hyvin_element_get_owner_document (element);

  if (!_hyvin_is_statutory (document))
    return NULL;
  return g_hash_table_lookup (get_groups (context)->memberships, document);
}

/* The rules */

/* The group may be written down in another document of the municipality. */
void
_hyvin_check_group (HyvinContext *context,
                    HyvinElement *element)
{
  HyvinDocument *document = HYVIN_DOCUMENT (element);
  g_autofree char *authority = _hyvin_name_authority (document);

  if (!_hyvin_is_statutory (document)
      || _hyvin_items_size (_hyvin_element_peek_items (element, "parties")) == 0)
    {
      _hyvin_pass_over (context);
      return;
    }
  if (!g_hash_table_contains (get_groups (context)->authorities, authority))
    _hyvin_report (context, element, NULL, NULL, N_("“%s” names no welfare group"),
                   _hyvin_context_title (context, element));
}

void
_hyvin_check_group_sector (HyvinContext *context,
                           HyvinElement *party)
{
  const Membership *membership;

  if (hyvin_party_get_kind (HYVIN_PARTY (party)) != HYVIN_PARTY_KIND_SECTOR)
    {
      _hyvin_pass_over (context);
      return;
    }
  membership = find_membership (context, party);
  if (membership == NULL)
    _hyvin_pass_over (context);
  else if (!g_hash_table_contains (get_groups (context)->represented, party))
    _hyvin_report (context, party, membership->group, NULL,
                   N_("The sector “%s” has no member in the welfare group"),
                   _hyvin_context_title (context, party));
}

static gboolean
has_role (HyvinElement    *group,
          HyvinMemberRole  role)
{
  const HyvinItems *members = _hyvin_element_peek_items (group, "members");
  guint i;

  for (i = 0; i < _hyvin_items_size (members); i++)
    {
      if (hyvin_member_get_role (HYVIN_MEMBER (_hyvin_items_peek (members, i))) == role)
        return TRUE;
    }
  return FALSE;
}

void
_hyvin_check_group_chair (HyvinContext *context,
                          HyvinElement *party)
{
  const char *title = _hyvin_context_title (context, party);
  gboolean has_chair;
  gboolean has_secretary;

  if (!is_group (party) || find_membership (context, party) == NULL)
    {
      _hyvin_pass_over (context);
      return;
    }
  has_chair = has_role (party, HYVIN_MEMBER_ROLE_CHAIR);
  has_secretary = has_role (party, HYVIN_MEMBER_ROLE_SECRETARY);
  if (!has_chair && !has_secretary)
    _hyvin_report (context, party, NULL, NULL,
                   N_("The welfare group “%s” has neither a chair nor a secretary"), title);
  else if (!has_chair)
    _hyvin_report (context, party, NULL, NULL, N_("The welfare group “%s” has no chair"), title);
  else if (!has_secretary)
    _hyvin_report (context, party, NULL, NULL, N_("The welfare group “%s” has no secretary"),
                   title);
}

/* When the tasks were last agreed on; NULL: it is not said. */
static const GDate *
find_agreed (const HyvinItems *tasks)
{
  const GDate *latest = NULL;
  guint i;

  for (i = 0; i < _hyvin_items_size (tasks); i++)
    {
      const GDate *agreed = hyvin_task_get_agreed (HYVIN_TASK (_hyvin_items_peek (tasks, i)));

      if (agreed != NULL && (latest == NULL || g_date_compare (latest, agreed) < 0))
        latest = agreed;
    }
  return latest;
}

void
_hyvin_check_group_tasks (HyvinContext *context,
                          HyvinElement *party)
{
  const HyvinItems *tasks = _hyvin_element_peek_items (party, "tasks");
  const HyvinPeriod *term = hyvin_document_get_term (hyvin_element_get_owner_document (party));
  const GDate *begins = term != NULL ? hyvin_period_get_from (term) : NULL;
  const GDate *agreed = find_agreed (tasks);
  char when[HYVIN_DATE_BUFFER];
  char start[HYVIN_DATE_BUFFER];

  if (!is_group (party) || find_membership (context, party) == NULL)
    {
      _hyvin_pass_over (context);
      return;
    }
  if (_hyvin_items_size (tasks) == 0)
    {
      _hyvin_report (context, party, NULL, NULL,
                     N_("The tasks of the welfare group “%s” are not written down"),
                     _hyvin_context_title (context, party));
      return;
    }
  if (begins == NULL || agreed == NULL || g_date_compare (agreed, begins) >= 0)
    return;
  _hyvin_date_print (agreed, when);
  _hyvin_date_print (begins, start);
  _hyvin_report (context, party, NULL, when,
                 N_("The tasks of the welfare group “%s” were agreed on %s, before the council "
                    "term began on %s"),
                 _hyvin_context_title (context, party), when, start);
}

void
_hyvin_check_group_population (HyvinContext *context,
                               HyvinElement *element)
{
  const Membership *membership = find_membership (context, element);

  if (membership == NULL || !membership->is_by_age || !is_age_group (element))
    _hyvin_pass_over (context);
  else if (!speaks_for (membership, element))
    _hyvin_report (context, element, membership->group, NULL,
                   N_("The population group “%s” has neither a sub-group nor a member in the "
                      "welfare group"),
                   _hyvin_context_title (context, element));
}
