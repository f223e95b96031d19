/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-alignment-private.h"

#include <hyvin/hyvin-measure.h>
#include <string.h>

#include "hyvin-fold-private.h"
#include "hyvin-hash-private.h"
#include "hyvin-list-private.h"

/* How many strategy indicators follow one object. No plan comes near; without an
 * end, a file made to wear us out would have all of them compared with each other. */
#define MAX_TIES 32

struct _HyvinAlignment
{
  HyvinContext *context;
  GPtrArray *documents;         /* of HyvinAligned, in the order of the set */
  GPtrArray *regional;          /* of HyvinAligned: the regional plans */
  GHashTable *by_document;      /* HyvinDocument to HyvinAligned */
  GHashTable *same;             /* HyvinIndicator to the first that is the same */
  GHashTable *ties;             /* goal or measure to a GPtrArray of HyvinTie */
  GHashTable *unknown;          /* goals and measures with an indicator not there */
  GHashTable *listings;         /* HyvinMeasure to a GPtrArray of HyvinListing */
  GHashTable *missing;          /* HyvinListedMeasure in no plan to its HyvinTie */
};

static void
alignment_free (HyvinAlignment *self)
{
  g_hash_table_unref (self->listings);
  g_hash_table_unref (self->missing);
  g_hash_table_unref (self->ties);
  g_hash_table_unref (self->unknown);
  g_hash_table_unref (self->same);
  g_hash_table_unref (self->by_document);
  g_ptr_array_unref (self->regional);
  g_ptr_array_unref (self->documents);
  g_free (self);
}

static void
add_to (GHashTable *arrays,
        gpointer    key,
        gpointer    item)
{
  GPtrArray *array = g_hash_table_lookup (arrays, key);

  if (array == NULL)
    {
      array = g_ptr_array_new ();
      g_hash_table_insert (arrays, key, array);
    }
  g_ptr_array_add (array, item);
}

/* Documents */

/* The documents read so far that are of the same authority. */
static GPtrArray *
ensure_group (GHashTable         *groups,
              const HyvinAligned *aligned)
{
  g_autofree char *authority = _hyvin_name_authority (aligned->document);
  GPtrArray *group = g_hash_table_lookup (groups, authority);

  if (group == NULL)
    {
      group = g_ptr_array_new ();
      g_hash_table_insert (groups, g_steal_pointer (&authority), group);
    }
  return group;
}

static void
read_documents (HyvinAlignment *self)
{
  GListModel *set = G_LIST_MODEL (_hyvin_context_get_set (self->context));
  g_autoptr (GHashTable) groups = g_hash_table_new_full (_hyvin_str_hash, g_str_equal, g_free,
                                                         (GDestroyNotify) g_ptr_array_unref);
  guint n_documents = g_list_model_get_n_items (set);
  guint i;

  for (i = 0; i < n_documents; i++)
    {
      g_autoptr (HyvinDocument) document = g_list_model_get_item (set, i);
      HyvinAligned *aligned = _hyvin_aligned_new (document, i);
      GPtrArray *group = ensure_group (groups, aligned);

      g_ptr_array_add (self->documents, aligned);
      g_hash_table_insert (self->by_document, document, aligned);
      if ((hyvin_document_get_roles (document) & HYVIN_DOCUMENT_ROLE_REGIONAL_PLAN) != 0)
        g_ptr_array_add (self->regional, aligned);
      _hyvin_aligned_meet (aligned, group);
      g_ptr_array_add (group, aligned);
    }
}

/* Indicators */

/* What an indicator is found by. One with a code is known by nothing else. */
static GPtrArray *
list_indicator_keys (HyvinIndicator *indicator)
{
  const char *source = hyvin_indicator_get_source (indicator);
  const char *code = hyvin_indicator_get_code (indicator);
  GPtrArray *keys;

  if (_hyvin_is_blank (code))
    return _hyvin_list_title_keys (HYVIN_ELEMENT (indicator),
                                   hyvin_indicator_get_title (indicator));
  keys = g_ptr_array_new_with_free_func (g_free);
  if (!_hyvin_is_blank (source))
    {
      g_autofree char *folded_source = _hyvin_fold (source);
      g_autofree char *folded_code = _hyvin_fold (code);

      g_ptr_array_add (keys, g_strdup_printf ("\n%s\n%s", folded_source, folded_code));
    }
  return keys;
}

static void
read_indicator (HyvinAlignment *self,
                HyvinAligned   *aligned,
                HyvinIndicator *indicator,
                GHashTable     *by_key)
{
  g_autoptr (GPtrArray) keys = list_indicator_keys (indicator);
  HyvinIndicator *first = NULL;
  guint i;

  for (i = 0; i < keys->len && first == NULL; i++)
    first = g_hash_table_lookup (by_key, g_ptr_array_index (keys, i));
  if (first == NULL)
    first = indicator;
  for (i = 0; i < keys->len; i++)
    {
      if (!g_hash_table_contains (by_key, g_ptr_array_index (keys, i)))
        g_hash_table_insert (by_key, g_strdup (g_ptr_array_index (keys, i)), first);
    }
  g_hash_table_insert (self->same, indicator, first);
  if (!g_hash_table_contains (aligned->indicators, first))
    g_hash_table_insert (aligned->indicators, first, indicator);
}

static void
read_indicators (HyvinAlignment *self)
{
  g_autoptr (GHashTable) by_key = g_hash_table_new_full (_hyvin_str_hash, g_str_equal, g_free, NULL);
  guint i;
  guint j;

  for (i = 0; i < self->documents->len; i++)
    {
      HyvinAligned *aligned = g_ptr_array_index (self->documents, i);
      HyvinElement *document = HYVIN_ELEMENT (aligned->document);
      const HyvinItems *indicators = _hyvin_element_peek_items (document, "indicators");

      for (j = 0; j < _hyvin_items_size (indicators); j++)
        read_indicator (self, aligned, HYVIN_INDICATOR (_hyvin_items_peek (indicators, j)), by_key);
    }
}

/* NULL when the indicator is not in the set, or is none. */
static HyvinIndicator *
follow (HyvinAlignment  *self,
        HyvinMeasuredBy *measured_by)
{
  const char *reference = hyvin_measured_by_get_indicator (measured_by);
  HyvinElement *to = NULL;

  if (reference != NULL)
    to = _hyvin_context_resolve (self->context, HYVIN_ELEMENT (measured_by), reference);
  return HYVIN_IS_INDICATOR (to) ? HYVIN_INDICATOR (to) : NULL;
}

/* Strategies */

static HyvinElement *
resolve_listed (HyvinAlignment     *self,
                HyvinListedMeasure *listed)
{
  const char *reference = hyvin_listed_measure_get_measure (listed);
  HyvinElement *to = NULL;

  if (reference != NULL)
    to = _hyvin_context_resolve (self->context, HYVIN_ELEMENT (listed), reference);
  return HYVIN_IS_MEASURE (to) ? to : NULL;
}

static void
read_listed (HyvinAlignment     *self,
             HyvinTie           *tie,
             HyvinListedMeasure *listed)
{
  _hyvin_tie_add (tie, listed, resolve_listed (self, listed));
  tie->strategy->has_lists = TRUE;
}

static HyvinTie *
ensure_tie (HyvinAlignment  *self,
            HyvinAligned    *strategy,
            HyvinMeasuredBy *measured_by,
            HyvinIndicator  *indicator)
{
  gpointer first = g_hash_table_lookup (self->same, indicator);
  HyvinTie *tie = g_hash_table_lookup (strategy->ties_by_indicator, first);

  if (tie != NULL)
    return tie;
  tie = _hyvin_tie_new (strategy, measured_by, indicator);
  g_ptr_array_add (strategy->ties, tie);
  g_hash_table_insert (strategy->ties_by_indicator, first, tie);
  return tie;
}

static void
read_aim (HyvinAlignment *self,
          HyvinAligned   *strategy,
          HyvinElement   *aim)
{
  const HyvinItems *all = _hyvin_element_peek_items (aim, "measured-by");
  guint i;
  guint j;

  for (i = 0; i < _hyvin_items_size (all); i++)
    {
      HyvinElement *measured_by = _hyvin_items_peek (all, i);
      const HyvinItems *listed = _hyvin_element_peek_items (measured_by, "listed-measures");
      HyvinIndicator *indicator = follow (self, HYVIN_MEASURED_BY (measured_by));
      HyvinTie *tie;

      if (indicator == NULL)
        {
          strategy->has_unknown = TRUE;
          continue;
        }
      tie = ensure_tie (self, strategy, HYVIN_MEASURED_BY (measured_by), indicator);
      for (j = 0; j < _hyvin_items_size (listed); j++)
        read_listed (self, tie, HYVIN_LISTED_MEASURE (_hyvin_items_peek (listed, j)));
    }
}

static void
read_strategy (HyvinAlignment *self,
               HyvinAligned   *strategy)
{
  const HyvinItems *aims = _hyvin_element_peek_items (HYVIN_ELEMENT (strategy->document), "aims");
  guint i;

  for (i = 0; i < _hyvin_items_size (aims); i++)
    read_aim (self, strategy, _hyvin_items_peek (aims, i));
}

/* Plans */

static void
add_tie (HyvinAlignment *self,
         HyvinElement   *element,
         HyvinTie       *tie)
{
  GPtrArray *ties = g_hash_table_lookup (self->ties, element);

  if (ties == NULL || (ties->len < MAX_TIES && !g_ptr_array_find (ties, tie, NULL)))
    add_to (self->ties, element, tie);
}

/* Notes which indicators of its strategies follow a goal or a measure. */
static void
read_ties (HyvinAlignment *self,
           HyvinAligned   *plan,
           HyvinElement   *element)
{
  const HyvinItems *all = _hyvin_element_peek_items (element, "measured-by");
  guint i;
  guint j;

  for (i = 0; i < _hyvin_items_size (all); i++)
    {
      HyvinIndicator *indicator = follow (self, HYVIN_MEASURED_BY (_hyvin_items_peek (all, i)));
      gpointer first = indicator != NULL ? g_hash_table_lookup (self->same, indicator) : NULL;

      if (indicator == NULL)
        g_hash_table_add (self->unknown, element);
      for (j = 0; first != NULL && j < plan->strategies->len; j++)
        {
          HyvinAligned *strategy = g_ptr_array_index (plan->strategies, j);
          HyvinTie *tie = g_hash_table_lookup (strategy->ties_by_indicator, first);

          if (tie != NULL)
            add_tie (self, element, tie);
        }
    }
}

static void
read_goal (HyvinAlignment *self,
           HyvinAligned   *plan,
           HyvinElement   *goal)
{
  const HyvinItems *measures = _hyvin_element_peek_items (goal, "measures");
  guint i;

  read_ties (self, plan, goal);
  for (i = 0; i < _hyvin_items_size (measures); i++)
    read_ties (self, plan, _hyvin_items_peek (measures, i));
}

static void
read_plan (HyvinAlignment *self,
           HyvinAligned   *plan)
{
  const HyvinItems *focus_areas = _hyvin_element_peek_items (HYVIN_ELEMENT (plan->document),
                                                             "focus-areas");
  guint i;
  guint j;

  for (i = 0; i < _hyvin_items_size (focus_areas); i++)
    {
      HyvinElement *focus_area = _hyvin_items_peek (focus_areas, i);
      const HyvinItems *goals = _hyvin_element_peek_items (focus_area, "goals");

      for (j = 0; j < _hyvin_items_size (goals); j++)
        read_goal (self, plan, _hyvin_items_peek (goals, j));
    }
}

/* Lists */

static void
add_listing (HyvinAlignment     *self,
             HyvinElement       *measure,
             HyvinListedMeasure *listed,
             HyvinTie           *tie)
{
  HyvinListing *listing = g_new (HyvinListing, 1);
  GPtrArray *listings = g_hash_table_lookup (self->listings, measure);

  listing->listed = listed;
  listing->tie = tie;
  if (listings == NULL)
    {
      listings = g_ptr_array_new_with_free_func (g_free);
      g_hash_table_insert (self->listings, measure, listings);
    }
  g_ptr_array_add (listings, listing);
}

/* The measure of @plan that has one of the titles; of several, one that the
 * indicator follows. */
static HyvinElement *
find_titled (HyvinAlignment *self,
             HyvinAligned   *plan,
             GPtrArray      *keys,
             const HyvinTie *tie)
{
  HyvinElement *first = NULL;
  guint i;
  guint j;

  for (i = 0; i < keys->len; i++)
    {
      const GPtrArray *namesakes = _hyvin_aligned_find (plan, g_ptr_array_index (keys, i));

      for (j = 0; namesakes != NULL && j < namesakes->len; j++)
        {
          HyvinElement *measure = g_ptr_array_index (namesakes, j);

          if (_hyvin_alignment_is_followed_by (self, measure, tie))
            return measure;
          if (first == NULL)
            first = measure;
        }
    }
  return first;
}

/* Whether a reference leads into a document that the set does not have. */
static gboolean
leads_outside (HyvinAlignment *self,
               const char     *reference)
{
  const char *hash = reference != NULL ? strchr (reference, '#') : NULL;
  HyvinDocumentSet *set = _hyvin_context_get_set (self->context);
  g_autofree char *id = hash != NULL ? g_strndup (reference, (gsize) (hash - reference)) : NULL;

  return id != NULL && hyvin_document_set_lookup (set, id) == NULL;
}

static void
match_by_title (HyvinAlignment     *self,
                HyvinTie           *tie,
                HyvinListedMeasure *listed)
{
  g_autoptr (GPtrArray) keys = _hyvin_list_title_keys (HYVIN_ELEMENT (listed),
                                                       hyvin_listed_measure_get_title (listed));
  GPtrArray *plans = tie->strategy->plans;
  gboolean found = FALSE;
  guint i;

  for (i = 0; i < plans->len; i++)
    {
      HyvinElement *measure = find_titled (self, g_ptr_array_index (plans, i), keys, tie);

      if (measure == NULL)
        continue;
      add_listing (self, measure, listed, tie);
      found = TRUE;
    }
  if (!found && keys->len > 0
      && !leads_outside (self, hyvin_listed_measure_get_measure (listed)))
    g_hash_table_insert (self->missing, listed, tie);
}

/* Ids win over titles. */
static void
match_listed (HyvinAlignment     *self,
              HyvinTie           *tie,
              HyvinListedMeasure *listed)
{
  HyvinElement *measure = resolve_listed (self, listed);
  const HyvinAligned *plan = measure != NULL ? _hyvin_alignment_lookup (self, measure) : NULL;

  if (measure == NULL)
    match_by_title (self, tie, listed);
  else if (g_ptr_array_find (tie->strategy->plans, plan, NULL))
    add_listing (self, measure, listed, tie);
}

static void
match_lists (HyvinAlignment *self,
             HyvinAligned   *strategy)
{
  guint i;
  guint j;

  for (i = 0; strategy->plans->len > 0 && i < strategy->ties->len; i++)
    {
      HyvinTie *tie = g_ptr_array_index (strategy->ties, i);

      for (j = 0; j < tie->listed->len; j++)
        match_listed (self, tie, g_ptr_array_index (tie->listed, j));
    }
}

/* All of it */

static void
for_all (HyvinAlignment *self,
         void          (*read) (HyvinAlignment *self,
                                HyvinAligned   *aligned))
{
  guint i;

  for (i = 0; i < self->documents->len; i++)
    read (self, g_ptr_array_index (self->documents, i));
}

static gpointer
alignment_new (HyvinContext *context)
{
  HyvinAlignment *self = g_new0 (HyvinAlignment, 1);
  GDestroyNotify unref_array = (GDestroyNotify) g_ptr_array_unref;

  self->context = context;
  self->documents = g_ptr_array_new_with_free_func ((GDestroyNotify) _hyvin_aligned_free);
  self->regional = g_ptr_array_new ();
  self->by_document = g_hash_table_new (NULL, NULL);
  self->same = g_hash_table_new (NULL, NULL);
  self->ties = g_hash_table_new_full (NULL, NULL, NULL, unref_array);
  self->unknown = g_hash_table_new (NULL, NULL);
  self->listings = g_hash_table_new_full (NULL, NULL, NULL, unref_array);
  self->missing = g_hash_table_new (NULL, NULL);

  read_documents (self);
  read_indicators (self);
  for_all (self, read_strategy);
  for_all (self, read_plan);
  for_all (self, match_lists);
  return self;
}

HyvinAlignment *
_hyvin_context_get_alignment (HyvinContext *context)
{
  return _hyvin_context_get_memo (context, "alignment", alignment_new,
                                  (GDestroyNotify) alignment_free);
}

/* What rules ask */

/* What is known of the document that @element stands in. */
const HyvinAligned *
_hyvin_alignment_lookup (HyvinAlignment *self,
                         HyvinElement   *element)
{
  return g_hash_table_lookup (self->by_document, hyvin_element_get_owner_document (element));
}

/* Whether an indicator of a strategy follows a measure, or its goal. */
gboolean
_hyvin_alignment_is_followed (HyvinAlignment *self,
                              HyvinElement   *measure)
{
  return g_hash_table_contains (self->ties, measure)
         || g_hash_table_contains (self->ties, hyvin_element_get_parent_element (measure));
}

gboolean
_hyvin_alignment_is_followed_by (HyvinAlignment *self,
                                 HyvinElement   *measure,
                                 const HyvinTie *tie)
{
  GPtrArray *own = g_hash_table_lookup (self->ties, measure);
  GPtrArray *of_goal = g_hash_table_lookup (self->ties, hyvin_element_get_parent_element (measure));

  return (own != NULL && g_ptr_array_find (own, tie, NULL))
         || (of_goal != NULL && g_ptr_array_find (of_goal, tie, NULL));
}

/* Whether a measure or its goal has an indicator that the set does not have. */
gboolean
_hyvin_alignment_is_unknown (HyvinAlignment *self,
                             HyvinElement   *measure)
{
  return g_hash_table_contains (self->unknown, measure)
         || g_hash_table_contains (self->unknown, hyvin_element_get_parent_element (measure));
}

/* The indicators of strategies that follow a measure, or its goal. */
GPtrArray *
_hyvin_alignment_list_ties (HyvinAlignment *self,
                            HyvinElement   *measure)
{
  GPtrArray *own = g_hash_table_lookup (self->ties, measure);
  GPtrArray *of_goal = g_hash_table_lookup (self->ties, hyvin_element_get_parent_element (measure));
  GPtrArray *ties = g_ptr_array_new ();
  guint i;

  if (of_goal != NULL)
    g_ptr_array_extend (ties, of_goal, NULL, NULL);
  for (i = 0; own != NULL && i < own->len; i++)
    {
      gpointer tie = g_ptr_array_index (own, i);

      if (!g_ptr_array_find (ties, tie, NULL))
        g_ptr_array_add (ties, tie);
    }
  return ties;
}

/* Where strategies list a measure of their plan; NULL when they do not. */
const GPtrArray *
_hyvin_alignment_get_listings (HyvinAlignment *self,
                               HyvinElement   *measure)
{
  return g_hash_table_lookup (self->listings, measure);
}

/* What a measure that no plan has is listed under; NULL when one has it, or
 * when there is no telling. */
const HyvinTie *
_hyvin_alignment_get_missing (HyvinAlignment *self,
                              HyvinElement   *listed_measure)
{
  return g_hash_table_lookup (self->missing, listed_measure);
}

static gpointer
find_same (HyvinAlignment *self,
           HyvinAligned   *peer,
           HyvinElement   *element,
           GPtrArray      *keys)
{
  guint i;

  if (HYVIN_IS_INDICATOR (element))
    return g_hash_table_lookup (peer->indicators, g_hash_table_lookup (self->same, element));
  for (i = 0; i < keys->len; i++)
    {
      const GPtrArray *namesakes = _hyvin_aligned_find (peer, g_ptr_array_index (keys, i));

      if (namesakes != NULL)
        return g_ptr_array_index (namesakes, 0);
    }
  return NULL;
}

/* Of two documents that differ, the finding is in the plan, else in the one whose
 * id comes later: it does not depend on the order in which they are given. */
static gboolean
answers_for (const HyvinAligned *aligned,
             const HyvinAligned *peer)
{
  if (aligned->has_plan != peer->has_plan)
    return aligned->has_plan;
  return g_strcmp0 (hyvin_element_get_id (HYVIN_ELEMENT (aligned->document)),
                    hyvin_element_get_id (HYVIN_ELEMENT (peer->document))) > 0;
}

/* The same indicator, or the same measure, in the documents that its own answers
 * to: so each two are compared once. */
GPtrArray *
_hyvin_alignment_list_same (HyvinAlignment *self,
                            HyvinElement   *element)
{
  const HyvinAligned *aligned = _hyvin_alignment_lookup (self, element);
  g_autoptr (GPtrArray) keys = NULL;
  GPtrArray *same = g_ptr_array_new ();
  guint i;

  if (aligned->peers->len > 0 && HYVIN_IS_MEASURE (element))
    keys = _hyvin_list_measure_keys (element);
  for (i = 0; i < aligned->peers->len; i++)
    {
      HyvinAligned *peer = g_ptr_array_index (aligned->peers, i);
      gpointer found = NULL;

      if (answers_for (aligned, peer))
        found = find_same (self, peer, element, keys);
      if (found != NULL)
        g_ptr_array_add (same, found);
    }
  return same;
}

const GPtrArray *
_hyvin_alignment_get_regional (HyvinAlignment *self)
{
  return self->regional;
}
