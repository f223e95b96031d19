/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-rules-alignment-private.h"

#include <glib/gi18n.h>
#include <hyvin/hyvin-related-document.h>
#include <hyvin/hyvin-visibility.h>
#include <string.h>

#include "hyvin-alignment-private.h"
#include "hyvin-element-private.h"
#include "hyvin-list-private.h"

/* One level for each kind of document; their order is that of the chain, from
 * the strategy to the follow-up. A set of levels is a word of bits. */
#define N_LEVELS HYVIN_RELATED_DOCUMENT_KIND_OTHER
#define LEVEL(kind) (1u << (kind))

G_STATIC_ASSERT (N_LEVELS <= 32);

#define BUDGET_LEVELS (LEVEL (HYVIN_RELATED_DOCUMENT_KIND_FINANCIAL_PLAN) \
                       | LEVEL (HYVIN_RELATED_DOCUMENT_KIND_BUDGET))
#define SECTOR_LEVELS (BUDGET_LEVELS | LEVEL (HYVIN_RELATED_DOCUMENT_KIND_USAGE_PLAN))

/* The chain of documents, as far as the goals of a document speak of it. */
typedef struct
{
  guint32 levels;
  HyvinElement *first[N_LEVELS];  /* the document of each level */
  GPtrArray *goals;
  GArray *visible;                /* of guint32: the levels of each goal */
} Chain;

/* NULL when the visibility leads to no related document. */
static HyvinElement *
get_related (HyvinContext    *context,
             HyvinVisibility *visibility)
{
  const char *reference = hyvin_visibility_get_document (visibility);
  HyvinElement *to = NULL;

  if (reference != NULL)
    to = _hyvin_context_resolve (context, HYVIN_ELEMENT (visibility), reference);
  return HYVIN_IS_RELATED_DOCUMENT (to) ? to : NULL;
}

/* The level of a related document as a bit; none for a kind outside the chain. */
static guint32
get_level (HyvinElement *related)
{
  HyvinRelatedDocumentKind kind = HYVIN_RELATED_DOCUMENT_KIND_UNSET;

  if (related != NULL)
    kind = hyvin_related_document_get_kind (HYVIN_RELATED_DOCUMENT (related));
  if (kind == HYVIN_RELATED_DOCUMENT_KIND_UNSET || kind >= N_LEVELS)
    return 0;
  return LEVEL (kind);
}

/* align-budget-loose */

void
_hyvin_check_budget_loose (HyvinContext *context,
                           HyvinElement *visibility)
{
  HyvinVisibilityStrength strength = hyvin_visibility_get_strength (HYVIN_VISIBILITY (visibility));
  HyvinElement *related = get_related (context, HYVIN_VISIBILITY (visibility));
  HyvinElement *subject = hyvin_element_get_parent_element (visibility);
  gboolean is_goal = HYVIN_IS_GOAL (subject);

  if ((get_level (related) & SECTOR_LEVELS) == 0)
    {
      _hyvin_pass_over (context);
      return;
    }
  if (strength == HYVIN_VISIBILITY_STRENGTH_LOOSE)
    _hyvin_report_with_severity (context, visibility, related, "loose", HYVIN_SEVERITY_INFORMATION,
                                 is_goal ? N_("The goal “%s” is only loosely tied to “%s”")
                                         : N_("The measure “%s” is only loosely tied to “%s”"),
                                 _hyvin_context_title (context, subject),
                                 _hyvin_context_title (context, related));
  else if (strength == HYVIN_VISIBILITY_STRENGTH_NONE)
    _hyvin_report (context, visibility, related, "none",
                   is_goal ? N_("The goal “%s” is not tied to “%s” at all")
                           : N_("The measure “%s” is not tied to “%s” at all"),
                   _hyvin_context_title (context, subject),
                   _hyvin_context_title (context, related));
}

/* align-binding-none */

typedef struct
{
  HyvinElement *budget;         /* the first that a goal or measure speaks of */
  gboolean is_binding;
} Budget;

static void
look_for_budget (HyvinContext *context,
                 HyvinElement *element,
                 Budget       *budget)
{
  HyvinChildIter iter;
  HyvinElement *child;

  _hyvin_child_iter_init (&iter, element);
  while ((child = _hyvin_child_iter_next (&iter)) != NULL)
    {
      HyvinElement *related;

      if (HYVIN_IS_MEASURE (child))
        look_for_budget (context, child, budget);
      if (!HYVIN_IS_VISIBILITY (child))
        continue;
      related = get_related (context, HYVIN_VISIBILITY (child));
      if ((get_level (related) & BUDGET_LEVELS) == 0)
        continue;
      if (budget->budget == NULL)
        budget->budget = related;
      if (hyvin_visibility_get_binding (HYVIN_VISIBILITY (child)) == HYVIN_TRUTH_TRUE)
        budget->is_binding = TRUE;
    }
}

void
_hyvin_check_binding_none (HyvinContext *context,
                           HyvinElement *document)
{
  g_autoptr (GPtrArray) goals = hyvin_document_list_goals (HYVIN_DOCUMENT (document));
  Budget budget = { NULL, FALSE };
  guint i;

  for (i = 0; i < goals->len && !budget.is_binding; i++)
    look_for_budget (context, g_ptr_array_index (goals, i), &budget);
  if (budget.budget == NULL)
    _hyvin_pass_over (context);
  else if (!budget.is_binding)
    _hyvin_report (context, document, budget.budget, NULL,
                   N_("No goal of “%s” is a binding target in “%s”"),
                   _hyvin_context_title (context, document),
                   _hyvin_context_title (context, budget.budget));
}

/* align-region-uncovered */

static gboolean
is_local_plan (const HyvinAligned *aligned)
{
  HyvinAuthority *authority = hyvin_document_get_authority (aligned->document);

  return aligned->has_plan && authority != NULL
         && hyvin_authority_get_kind (authority) == HYVIN_AUTHORITY_KIND_MUNICIPALITY
         && (hyvin_document_get_roles (aligned->document)
             & HYVIN_DOCUMENT_ROLE_REGIONAL_PLAN) == 0;
}

/* Several plans of a municipality answer to the region together, by the first. */
static gboolean
speaks_for_municipality (const HyvinAligned *plan)
{
  guint i;

  if (!is_local_plan (plan))
    return FALSE;
  for (i = 0; i < plan->peers->len; i++)
    {
      const HyvinAligned *peer = g_ptr_array_index (plan->peers, i);

      if (peer->position < plan->position && is_local_plan (peer))
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_of_municipality (const HyvinAligned *plan,
                    const HyvinAligned *aligned)
{
  return aligned == plan || g_ptr_array_find (plan->peers, aligned, NULL);
}

/* Whether the municipality takes up a focus area of a regional plan. */
static gboolean
is_taken_up (HyvinContext       *context,
             const HyvinAligned *plan,
             HyvinElement       *area)
{
  HyvinAlignment *alignment = _hyvin_context_get_alignment (context);
  const GArray *references = _hyvin_context_get_references (context, area);
  guint i;

  for (i = 0; references != NULL && i < references->len; i++)
    {
      const HyvinReference *reference = &g_array_index (references, HyvinReference, i);

      if (strcmp (reference->field->name, "regional") == 0
          && is_of_municipality (plan, _hyvin_alignment_lookup (alignment, reference->from)))
        return TRUE;
    }
  return FALSE;
}

/* Whether the municipality names @region among the documents of its chain. */
static gboolean
relates_to (const HyvinAligned *plan,
            const HyvinAligned *region)
{
  const HyvinItems *related = _hyvin_element_peek_items (HYVIN_ELEMENT (plan->document),
                                                         "related-documents");
  const char *id = hyvin_element_get_id (HYVIN_ELEMENT (region->document));
  guint i;

  for (i = 0; i < _hyvin_items_size (related); i++)
    {
      HyvinElement *document = _hyvin_items_peek (related, i);

      if (g_strcmp0 (hyvin_related_document_get_document (HYVIN_RELATED_DOCUMENT (document)),
                     id) == 0)
        return TRUE;
    }
  return FALSE;
}

/* The focus areas of @region that the municipality does not take up. */
static GPtrArray *
list_uncovered (HyvinContext       *context,
                const HyvinAligned *plan,
                const HyvinAligned *region)
{
  const HyvinItems *areas = _hyvin_element_peek_items (HYVIN_ELEMENT (region->document),
                                                       "focus-areas");
  GPtrArray *uncovered = g_ptr_array_new ();
  guint i;

  for (i = 0; i < _hyvin_items_size (areas); i++)
    {
      HyvinElement *area = _hyvin_items_peek (areas, i);

      if (!is_taken_up (context, plan, area))
        g_ptr_array_add (uncovered, area);
    }
  return uncovered;
}

static void
compare_with_region (HyvinContext       *context,
                     const HyvinAligned *plan,
                     const HyvinAligned *region,
                     gboolean            is_only)
{
  g_autoptr (GPtrArray) uncovered = list_uncovered (context, plan, region);
  const HyvinItems *areas = _hyvin_element_peek_items (HYVIN_ELEMENT (region->document),
                                                       "focus-areas");
  HyvinElement *document = HYVIN_ELEMENT (plan->document);
  guint i;

  if (!is_only && uncovered->len == _hyvin_items_size (areas) && !relates_to (plan, region))
    return;
  for (i = 0; i < uncovered->len; i++)
    {
      HyvinElement *area = g_ptr_array_index (uncovered, i);

      _hyvin_report (context, area, document, NULL,
                     N_("No focus area of the plan “%s” takes up “%s” of the regional plan “%s”"),
                     _hyvin_context_title (context, document),
                     _hyvin_context_title (context, area),
                     _hyvin_context_title (context, HYVIN_ELEMENT (region->document)));
    }
}

/* A set may hold the plans of several regions. Then a municipality belongs to
 * those that it speaks of, and to no others. */
void
_hyvin_check_region_uncovered (HyvinContext *context,
                               HyvinElement *document)
{
  HyvinAlignment *alignment = _hyvin_context_get_alignment (context);
  const GPtrArray *regional = _hyvin_alignment_get_regional (alignment);
  const HyvinAligned *plan = _hyvin_alignment_lookup (alignment, document);
  g_autoptr (GPtrArray) regions = g_ptr_array_new ();
  guint i;

  if (regional->len == 0 || !speaks_for_municipality (plan))
    {
      _hyvin_pass_over (context);
      return;
    }
  for (i = 0; i < regional->len; i++)
    {
      HyvinAligned *region = g_ptr_array_index (regional, i);

      if (!is_of_municipality (plan, region) && _hyvin_aligned_overlaps (plan, region))
        g_ptr_array_add (regions, region);
    }
  if (regions->len == 0)
    _hyvin_pass_over (context);
  for (i = 0; i < regions->len; i++)
    compare_with_region (context, plan, g_ptr_array_index (regions, i), regions->len == 1);
}

/* There are no such plans of the time before the wellbeing services counties. */
HyvinDocumentRoles
_hyvin_lacks_region (HyvinContext  *context,
                     HyvinDocument *document)
{
  HyvinAlignment *alignment = _hyvin_context_get_alignment (context);

  return _hyvin_context_get_law (context, document) == HYVIN_LAW_2023
         && _hyvin_alignment_get_regional (alignment)->len == 0
         && speaks_for_municipality (_hyvin_alignment_lookup (alignment, HYVIN_ELEMENT (document)))
           ? HYVIN_DOCUMENT_ROLE_REGIONAL_PLAN : 0;
}

/* align-chain-lost and align-chain-fading */

/* The levels that one goal or measure is itself visible in. */
static guint32
read_visibilities (HyvinContext *context,
                   Chain        *chain,
                   HyvinElement *element)
{
  const HyvinItems *visibilities = _hyvin_element_peek_items (element, "visibilities");
  guint32 visible = 0;
  guint i;

  for (i = 0; i < _hyvin_items_size (visibilities); i++)
    {
      HyvinVisibility *visibility = HYVIN_VISIBILITY (_hyvin_items_peek (visibilities, i));
      HyvinVisibilityStrength strength = hyvin_visibility_get_strength (visibility);
      HyvinElement *related = get_related (context, visibility);
      guint32 level = get_level (related);

      if (level != 0 && (chain->levels & level) == 0)
        chain->first[g_bit_nth_lsf (level, -1)] = related;
      chain->levels |= level;
      if (strength == HYVIN_VISIBILITY_STRENGTH_IDENTICAL
          || strength == HYVIN_VISIBILITY_STRENGTH_LOOSE)
        visible |= level;
    }
  return visible;
}

/* A goal is visible where it is itself, or where one of its measures is. */
static guint32
read_goal (HyvinContext *context,
           Chain        *chain,
           HyvinElement *goal)
{
  const HyvinItems *measures = _hyvin_element_peek_items (goal, "measures");
  guint32 visible = read_visibilities (context, chain, goal);
  guint i;

  for (i = 0; i < _hyvin_items_size (measures); i++)
    visible |= read_visibilities (context, chain, _hyvin_items_peek (measures, i));
  return visible;
}

static void
chain_init (Chain        *self,
            HyvinContext *context,
            HyvinElement *document)
{
  guint i;

  self->levels = 0;
  self->goals = hyvin_document_list_goals (HYVIN_DOCUMENT (document));
  self->visible = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (i = 0; i < self->goals->len; i++)
    {
      guint32 visible = read_goal (context, self, g_ptr_array_index (self->goals, i));

      g_array_append_val (self->visible, visible);
    }
}

static void
chain_clear (Chain *self)
{
  g_ptr_array_unref (self->goals);
  g_array_unref (self->visible);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Chain, chain_clear)

/* The level after @level (-1: the first), or -1 after the last. */
static int
get_next_level (const Chain *self,
                int          level)
{
  return g_bit_nth_lsf (self->levels, level);
}

/* The first level that the goal was visible before and no longer is, or -1. */
static int
find_loss (const Chain *self,
           guint32      visible)
{
  int before = get_next_level (self, -1);
  int level = before >= 0 ? get_next_level (self, before) : -1;

  while (level >= 0 && ((visible & LEVEL (before)) == 0 || (visible & LEVEL (level)) != 0))
    {
      before = level;
      level = get_next_level (self, level);
    }
  return level;
}

static int
get_level_before (const Chain *self,
                  int          level)
{
  return g_bit_nth_msf (self->levels, level);
}

/* Nothing can be lost where there is no next document. */
static gboolean
is_short (const Chain *self)
{
  return get_next_level (self, -1) == get_level_before (self, -1);
}

void
_hyvin_check_chain_lost (HyvinContext *context,
                         HyvinElement *document)
{
  g_auto (Chain) chain = { 0 };
  guint i;

  chain_init (&chain, context, document);
  if (is_short (&chain))
    _hyvin_pass_over (context);
  for (i = 0; i < chain.goals->len; i++)
    {
      HyvinElement *goal = g_ptr_array_index (chain.goals, i);
      int level = find_loss (&chain, g_array_index (chain.visible, guint32, i));
      HyvinElement *before;

      if (level < 0)
        continue;
      before = chain.first[get_level_before (&chain, level)];
      _hyvin_report (context, goal, chain.first[level], NULL,
                     N_("The goal “%s” is visible in “%s”, but no longer in “%s”"),
                     _hyvin_context_title (context, goal),
                     _hyvin_context_title (context, before),
                     _hyvin_context_title (context, chain.first[level]));
    }
}

static guint
count_visible (const Chain *self,
               int          level)
{
  guint n_visible = 0;
  guint i;

  for (i = 0; i < self->visible->len; i++)
    n_visible += (g_array_index (self->visible, guint32, i) & LEVEL (level)) != 0;
  return n_visible;
}

/* The share of each level, such as `5/6 → 3/6`; NULL when it never falls. */
static char *
describe_shares (const Chain *self)
{
  g_autoptr (GString) shares = g_string_new (NULL);
  gboolean falls = FALSE;
  guint before = 0;
  int level;

  for (level = get_next_level (self, -1); level >= 0; level = get_next_level (self, level))
    {
      guint n_visible = count_visible (self, level);

      if (shares->len > 0)
        g_string_append (shares, " → ");
      g_string_append_printf (shares, "%u/%u", n_visible, self->visible->len);
      falls = falls || n_visible < before;
      before = n_visible;
    }
  return falls ? g_string_free (g_steal_pointer (&shares), FALSE) : NULL;
}

void
_hyvin_check_chain_fading (HyvinContext *context,
                           HyvinElement *document)
{
  g_auto (Chain) chain = { 0 };
  g_autofree char *shares = NULL;
  HyvinElement *first;
  HyvinElement *last;

  chain_init (&chain, context, document);
  if (is_short (&chain))
    _hyvin_pass_over (context);
  shares = describe_shares (&chain);
  if (shares == NULL)
    return;
  first = chain.first[get_next_level (&chain, -1)];
  last = chain.first[get_level_before (&chain, -1)];
  _hyvin_report (context, document, last, shares,
                 N_("Fewer goals are visible from document to document, from “%s” to “%s”: %s"),
                 _hyvin_context_title (context, first),
                 _hyvin_context_title (context, last), shares);
}
