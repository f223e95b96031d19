/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-hash-private.h"
#include "hyvin-rules-completeness-private.h"

#include <glib/gi18n.h>
#include <hyvin/hyvin-conclusion.h>
#include <hyvin/hyvin-population-group.h>

#include "hyvin-fold-private.h"

/* Nobody is older; higher ages count as this one. */
#define OLDEST_AGE 150

/* What the goals of one authority are for, in all its documents of the set. */
typedef struct
{
  gboolean has_goals;
  GHashTable *objects;          /* population groups and conclusions that goals name */
  GHashTable *groups;           /* folded titles of the population groups */
  GHashTable *conclusions;      /* folded titles of the conclusions */
  gboolean ages[OLDEST_AGE + 1];
} Coverage;

static void
coverage_free (gpointer data)
{
  Coverage *self = data;

  g_hash_table_unref (self->objects);
  g_hash_table_unref (self->groups);
  g_hash_table_unref (self->conclusions);
  g_free (self);
}

/* The ages of a group; FALSE when it is not one of age. */
static gboolean
get_ages (HyvinPopulationGroup *group,
          int                  *from,
          int                  *to)
{
  *from = hyvin_population_group_get_from_age (group);
  *to = hyvin_population_group_get_to_age (group);
  if (*from == HYVIN_UNSET && *to == HYVIN_UNSET)
    return FALSE;
  *from = *from != HYVIN_UNSET ? CLAMP (*from, 0, OLDEST_AGE) : 0;
  *to = *to != HYVIN_UNSET ? CLAMP (*to, 0, OLDEST_AGE) : OLDEST_AGE;
  return TRUE;
}

static void
add_titles (GHashTable      *titles,
            const HyvinText *title)
{
  guint i;

  for (i = 0; title != NULL && i < hyvin_text_get_n_entries (title); i++)
    g_hash_table_add (titles, _hyvin_fold (hyvin_text_get_value (title, i)));
}

static gboolean
has_title (GHashTable      *titles,
           const HyvinText *title)
{
  guint i;

  for (i = 0; title != NULL && i < hyvin_text_get_n_entries (title); i++)
    {
      g_autofree char *folded = _hyvin_fold (hyvin_text_get_value (title, i));

      if (g_hash_table_contains (titles, folded))
        return TRUE;
    }
  return FALSE;
}

static void
cover_group (Coverage             *self,
             HyvinPopulationGroup *group)
{
  int from;
  int to;

  add_titles (self->groups, hyvin_population_group_get_title (group));
  if (!get_ages (group, &from, &to))
    return;
  for (; from <= to; from++)
    self->ages[from] = TRUE;
}

static void
cover (Coverage     *self,
       HyvinElement *object)
{
  if (object == NULL || !g_hash_table_add (self->objects, object))
    return;
  if (HYVIN_IS_POPULATION_GROUP (object))
    cover_group (self, HYVIN_POPULATION_GROUP (object));
  else if (HYVIN_IS_CONCLUSION (object))
    add_titles (self->conclusions, hyvin_conclusion_get_title (HYVIN_CONCLUSION (object)));
}

static void
cover_all (Coverage           *self,
           HyvinContext       *context,
           HyvinElement       *goal,
           const char * const *references)
{
  for (; references != NULL && *references != NULL; references++)
    cover (self, _hyvin_context_resolve (context, goal, *references));
}

static void
add_goals (Coverage      *self,
           HyvinContext  *context,
           HyvinDocument *document)
{
  g_autoptr (GPtrArray) goals = hyvin_document_list_goals (document);
  guint i;

  self->has_goals |= goals->len > 0;
  for (i = 0; i < goals->len; i++)
    {
      HyvinGoal *goal = g_ptr_array_index (goals, i);

      cover_all (self, context, HYVIN_ELEMENT (goal), hyvin_goal_get_population_groups (goal));
      cover_all (self, context, HYVIN_ELEMENT (goal), hyvin_goal_get_basis (goal));
    }
}

static Coverage *
coverage_new (void)
{
  Coverage *self = g_new0 (Coverage, 1);

  self->objects = g_hash_table_new (NULL, NULL);
  self->groups = g_hash_table_new_full (_hyvin_str_hash, g_str_equal, g_free, NULL);
  self->conclusions = g_hash_table_new_full (_hyvin_str_hash, g_str_equal, g_free, NULL);
  return self;
}

/* The goals of a county answer no need of a municipality. */
static gpointer
make_coverages (HyvinContext *context)
{
  GHashTable *coverages = g_hash_table_new_full (_hyvin_str_hash, g_str_equal, g_free, coverage_free);
  GListModel *set = G_LIST_MODEL (_hyvin_context_get_set (context));
  guint n_documents = g_list_model_get_n_items (set);
  guint i;

  for (i = 0; i < n_documents; i++)
    {
      g_autoptr (HyvinDocument) document = g_list_model_get_item (set, i);
      g_autofree char *authority = _hyvin_name_authority (document);
      Coverage *coverage = g_hash_table_lookup (coverages, authority);

      if (coverage == NULL)
        {
          coverage = coverage_new ();
          g_hash_table_insert (coverages, g_steal_pointer (&authority), coverage);
        }
      add_goals (coverage, context, document);
    }
  return coverages;
}

static const Coverage *
get_coverage (HyvinContext *context,
              HyvinElement *element)
{
  g_autofree char *authority = _hyvin_name_authority (hyvin_element_get_owner_document (element));

  return g_hash_table_lookup (_hyvin_context_get_memo (context, "coverages", make_coverages,
                                                       (GDestroyNotify) g_hash_table_unref),
                              authority);
}

static gboolean
covers_ages (const Coverage *self,
             int             from,
             int             to)
{
  if (from > to)
    return FALSE;
  while (from <= to && self->ages[from])
    from++;
  return from > to;
}

/* Another document of the set may call the same people by another name: what
 * counts beside the group itself is its title and its ages. */
void
_hyvin_check_population_coverage (HyvinContext *context,
                                  HyvinElement *element)
{
  HyvinPopulationGroup *group = HYVIN_POPULATION_GROUP (element);
  const Coverage *coverage = get_coverage (context, element);
  int from;
  int to;

  if (!coverage->has_goals || !get_ages (group, &from, &to))
    {
      _hyvin_pass_over (context);
      return;
    }
  if (!g_hash_table_contains (coverage->objects, element) && !covers_ages (coverage, from, to)
      && !has_title (coverage->groups, hyvin_population_group_get_title (group)))
    _hyvin_report (context, element, NULL, NULL,
                   N_("No goal is for the population group “%s”"),
                   _hyvin_context_title (context, element));
}

/* A need that two documents of the set state in the same words is one need. */
void
_hyvin_check_need (HyvinContext *context,
                   HyvinElement *element)
{
  HyvinConclusion *conclusion = HYVIN_CONCLUSION (element);
  const Coverage *coverage = get_coverage (context, element);

  if (!coverage->has_goals
      || hyvin_conclusion_get_kind (conclusion) != HYVIN_CONCLUSION_KIND_NEED)
    {
      _hyvin_pass_over (context);
      return;
    }
  if (!g_hash_table_contains (coverage->objects, element)
      && !has_title (coverage->conclusions, hyvin_conclusion_get_title (conclusion)))
    _hyvin_report (context, element, NULL, NULL, N_("No goal answers the need “%s”"),
                   _hyvin_context_title (context, element));
}
