/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-rules-organisation-private.h"

#include <glib/gi18n.h>
#include <hyvin/hyvin-party.h>
#include <hyvin/hyvin-population-group.h>

#include "hyvin-handling-private.h"
#include "hyvin-parties-private.h"

/* Below as many, a share of the measures says nothing. */
#define FEWEST_MEASURES 4

/* Who does something in the goals and measures of a set. Those above a party that
 * does something do it, too. */
typedef struct
{
  GHashTable *answering;        /* parties that answer for something */
  GHashTable *taking_part;      /* those, and the collaborators */
  GHashTable *documents;        /* those with goals */
} Work;

static void
work_free (gpointer data)
{
  Work *self = data;

  g_hash_table_unref (self->answering);
  g_hash_table_unref (self->taking_part);
  g_hash_table_unref (self->documents);
  g_free (self);
}

static void
add_responsible (Work         *self,
                 HyvinContext *context,
                 HyvinElement *element)
{
  const HyvinItems *list = _hyvin_element_peek_items (element, "responsible");
  guint i;

  for (i = 0; i < _hyvin_items_size (list); i++)
    {
      HyvinElement *responsible = _hyvin_items_peek (list, i);
      HyvinElement *party = _hyvin_find_responsible (context, responsible);

      _hyvin_add_with_parents (context, self->taking_part, party);
      if (_hyvin_is_primary (responsible))
        _hyvin_add_with_parents (context, self->answering, party);
    }
}

static void
add_all (Work         *self,
         HyvinContext *context,
         GPtrArray    *elements)
{
  guint i;

  for (i = 0; i < elements->len; i++)
    add_responsible (self, context, g_ptr_array_index (elements, i));
}

static gpointer
make_work (HyvinContext *context)
{
  Work *self = g_new (Work, 1);
  GListModel *set = G_LIST_MODEL (_hyvin_context_get_set (context));
  guint n_documents = g_list_model_get_n_items (set);
  guint i;

  self->answering = g_hash_table_new (NULL, NULL);
  self->taking_part = g_hash_table_new (NULL, NULL);
  self->documents = g_hash_table_new (NULL, NULL);
  for (i = 0; i < n_documents; i++)
    {
      g_autoptr (HyvinDocument) document = g_list_model_get_item (set, i);
      g_autoptr (GPtrArray) goals = hyvin_document_list_goals (document);
      g_autoptr (GPtrArray) measures = hyvin_document_list_measures (document);

      if (goals->len > 0)
        g_hash_table_add (self->documents, document);
      add_all (self, context, goals);
      add_all (self, context, measures);
    }
  return self;
}

/* NULL: the document of the party has no goals to share out. */
static const Work *
find_work (HyvinContext *context,
           HyvinElement *party)
{
  const Work *work = _hyvin_context_get_memo (context, "work", make_work, work_free);

  if (!g_hash_table_contains (work->documents, hyvin_element_get_owner_document (party)))
    return NULL;
  return work;
}

static void
check_sector_idle (HyvinContext *context,
                   HyvinElement *party)
{
  const Work *work;

  if (hyvin_party_get_kind (HYVIN_PARTY (party)) != HYVIN_PARTY_KIND_SECTOR)
    {
      _hyvin_pass_over (context);
      return;
    }
  work = find_work (context, party);
  if (work == NULL)
    _hyvin_pass_over (context);
  else if (!g_hash_table_contains (work->answering, party))
    _hyvin_report (context, party, NULL, NULL,
                   N_("The sector “%s” answers for no goal and no measure"),
                   _hyvin_context_title (context, party));
}

static void
check_network (HyvinContext *context,
               HyvinElement *party)
{
  HyvinCooperation cooperation = hyvin_party_get_cooperation (HYVIN_PARTY (party));
  const Work *work;

  if (cooperation != HYVIN_COOPERATION_TOO_LITTLE
      && cooperation != HYVIN_COOPERATION_SHOULD_BEGIN)
    {
      _hyvin_pass_over (context);
      return;
    }
  work = find_work (context, party);
  if (work == NULL)
    _hyvin_pass_over (context);
  if (work == NULL || g_hash_table_contains (work->taking_part, party))
    return;
  if (cooperation == HYVIN_COOPERATION_TOO_LITTLE)
    _hyvin_report (context, party, NULL, "too-little",
                   N_("There is too little cooperation with “%s”, and it takes part in no goal "
                      "or measure"),
                   _hyvin_context_title (context, party));
  else
    _hyvin_report (context, party, NULL, "should-begin",
                   N_("Cooperation with “%s” should begin, and it takes part in no goal or "
                      "measure"),
                   _hyvin_context_title (context, party));
}

/* The load of a party */

typedef struct
{
  HyvinElement *party;
  HyvinElement *last;           /* the measure that was counted last */
  guint n_measures;
} Load;

static gboolean
has_primary (HyvinElement *element)
{
  const HyvinItems *list = _hyvin_element_peek_items (element, "responsible");
  guint i;

  for (i = 0; i < _hyvin_items_size (list); i++)
    {
      if (_hyvin_is_primary (_hyvin_items_peek (list, i)))
        return TRUE;
    }
  return FALSE;
}

/* A party that stands twice beside a measure answers for it once. */
static void
count_party (GPtrArray    *loads,
             GHashTable   *by_party,
             HyvinElement *party,
             HyvinElement *measure)
{
  Load *load = g_hash_table_lookup (by_party, party);

  if (load == NULL)
    {
      load = g_new0 (Load, 1);
      load->party = party;
      g_ptr_array_add (loads, load);
      g_hash_table_insert (by_party, party, load);
    }
  load->n_measures += load->last != measure ? 1 : 0;
  load->last = measure;
}

/* Those who answer for a measure are its own, else those of its goal. */
static void
count_measure (GPtrArray    *loads,
               GHashTable   *by_party,
               HyvinContext *context,
               HyvinElement *measure)
{
  HyvinElement *goal = hyvin_element_get_parent_element (measure);
  HyvinElement *holder = has_primary (measure) ? measure : goal;
  const HyvinItems *list = _hyvin_element_peek_items (holder, "responsible");
  guint i;

  for (i = 0; i < _hyvin_items_size (list); i++)
    {
      HyvinElement *responsible = _hyvin_items_peek (list, i);
      HyvinElement *party = _hyvin_find_responsible (context, responsible);

      if (party != NULL && _hyvin_is_primary (responsible))
        count_party (loads, by_party, party, measure);
    }
}

static void
judge_load (HyvinContext *context,
            HyvinElement *document,
            const Load   *load,
            guint         n_measures)
{
  guint percent = (guint) MAX (0, _hyvin_context_get_threshold (context, "party-share"));
  gboolean is_own = _hyvin_element_get_top (load->party) == document;
  g_autofree char *hint = NULL;

  if ((guint64) load->n_measures * 100 <= (guint64) n_measures * percent)
    return;
  hint = g_strdup_printf ("%u/%u", load->n_measures, n_measures);
  _hyvin_report (context, is_own ? load->party : document, is_own ? NULL : load->party, hint,
                 N_("“%s” answers for %u of the %u measures"),
                 _hyvin_context_title (context, load->party), load->n_measures, n_measures);
}

static void
check_party_load (HyvinContext *context,
                  HyvinElement *document)
{
  g_autoptr (GPtrArray) measures = hyvin_document_list_measures (HYVIN_DOCUMENT (document));
  g_autoptr (GPtrArray) loads = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) by_party = g_hash_table_new (NULL, NULL);
  guint i;

  if (measures->len < FEWEST_MEASURES)
    {
      _hyvin_pass_over (context);
      return;
    }
  for (i = 0; i < measures->len; i++)
    count_measure (loads, by_party, context, g_ptr_array_index (measures, i));
  for (i = 0; i < loads->len; i++)
    judge_load (context, document, g_ptr_array_index (loads, i), measures->len);
}

const HyvinRuleRow _hyvin_organisation_rules[] = {
  { "group-missing", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("There is no welfare group"),
    N_("There is a welfare group"),
    N_("Promoting wellbeing is the work of all sectors, and the welfare group is where they "
       "meet: Kaarina's has officials of each of them. The report of the national survey advises "
       "it to agree on its tasks and to time its meetings by the annual clock of the "
       "municipality."),
    N_("Add a <party kind=\"welfare-group\"> with its members and tasks, or give that kind to "
       "the group that does this work under another name. A group in another document of the "
       "municipality counts when both are checked together."),
    N_("Kaarina 2016; national survey 2014 (TerPS2 and Kuntaliitto)"),
    hyvin_document_get_type, _hyvin_check_group,
    .maturity = HYVIN_MATURITY_AREA_COOPERATION },
  { "group-sector-missing", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A sector has no member in the welfare group"),
    N_("Every sector has a member in the welfare group"),
    N_("Act 612/2021 requires the sectors to work together for wellbeing. Kaarina found it hard "
       "to commit others than social and health services, and the national survey found "
       "technical services, central administration, sports and culture missing from the groups."),
    N_("Add a <member represents=\"…\"> for the sector, or for a unit or office holder whose "
       "parent it is. If a member is there who comes from the sector, say so with represents."),
    N_("Act 612/2021 6 §; Kaarina 2016; national survey 2014 (TerPS2 and Kuntaliitto)"),
    hyvin_party_get_type, _hyvin_check_group_sector,
    .maturity = HYVIN_MATURITY_AREA_COOPERATION },
  { "group-chair-missing", HYVIN_SEVERITY_INFORMATION, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("The welfare group has no chair or no secretary"),
    N_("The welfare group has a chair and a secretary"),
    N_("A group that nobody leads does not meet. In Kangasala the director of wellbeing chairs "
       "the group and the wellbeing coordinator is its secretary."),
    N_("Add <member role=\"chair\"> and <member role=\"secretary\"> to the group."),
    N_("Kangasala 2020"),
    hyvin_party_get_type, _hyvin_check_group_chair,
    .maturity = HYVIN_MATURITY_AREA_COOPERATION },
  { "group-tasks-missing", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("The tasks of the welfare group are not written down, or are older than the council term"),
    N_("The tasks of the welfare group are written down, and agreed on in the council term"),
    N_("The report of the national survey advises a group to agree on its tasks, best in "
       "writing, to repeat and update them, and to tell about them; a fifth of the members "
       "wanted theirs updated. A new council is a time to agree anew."),
    N_("Add a <task agreed=\"…\"> for each task of the group; when the group has gone through "
       "them in the new term, write that day."),
    N_("National survey 2014 (TerPS2 and Kuntaliitto)"),
    hyvin_party_get_type, _hyvin_check_group_tasks,
    .maturity = HYVIN_MATURITY_AREA_COOPERATION },
  { "group-population-missing", HYVIN_SEVERITY_INFORMATION, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("An age group has no sub-group and no member in the welfare group"),
    N_("Every age group has a sub-group or a member in the welfare group"),
    N_("In Kangasala each age group has a sub-group, whose chair sits in the welfare group. An "
       "age group that nobody there speaks for is easily forgotten. A sub-group or member is "
       "known by its name, whose words begin as those of the age group's title do. Groups in "
       "which nobody speaks for any age group are not judged."),
    N_("Add a <party kind=\"working-group\" parent=\"…\"> below the welfare group, or a "
       "<member>, whose title names the age group."),
    N_("Kangasala 2020"),
    hyvin_population_group_get_type, _hyvin_check_group_population,
    .maturity = HYVIN_MATURITY_AREA_COOPERATION },
  { "party-overloaded", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("One party answers for most of the measures"),
    N_("The measures are shared out, so that no party answers for most of them"),
    N_("Wellbeing is not the work of one sector: in Kaarina it had been left to social and "
       "health services. Only primary responsibility counts; a measure without its own has that "
       "of its goal. The share that is too much, in per cent, is party-share of the profile, and "
       "plans with fewer than four measures are not judged."),
    N_("Share the measures out among the parties that carry them out, or write the units that "
       "really answer for them instead of the sector above them."),
    N_("Kaarina 2016"),
    hyvin_document_get_type, check_party_load,
    .maturity = HYVIN_MATURITY_AREA_COOPERATION },
  { "sector-idle", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A sector answers for nothing"),
    N_("Every sector answers for a goal or measure"),
    N_("In Mikkeli the plan is for all staff of all sectors, and Kaarina had to commit the "
       "sectors that were not used to it. A sector answers for what its units and office "
       "holders answer for, too; to collaborate is not yet to answer."),
    N_("Name the sector, or a unit whose parent it is, as <responsible> for a goal or measure "
       "that is its work."),
    N_("Mikkeli 2022; Kaarina 2016"),
    hyvin_party_get_type, check_sector_idle,
    .maturity = HYVIN_MATURITY_AREA_COOPERATION },
  { "network-unanswered", HYVIN_SEVERITY_INFORMATION, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A partner with whom there is too little cooperation takes part in no goal or measure"),
    N_("Every partner with whom there is too little cooperation takes part in a goal or measure"),
    N_("The report of the national survey advises drawing a map of the network: with whom there "
       "is cooperation, with whom too little, and with whom it should begin. What the map shows "
       "comes true only in the measures."),
    N_("Name the partner as <responsible party=\"…\" role=\"collaborator\"> of a goal or "
       "measure. If there is enough cooperation by now, write cooperation=\"enough\"."),
    N_("National survey 2014 (TerPS2 and Kuntaliitto)"),
    hyvin_party_get_type, check_network,
    .maturity = HYVIN_MATURITY_AREA_COOPERATION },
  { NULL }
};
