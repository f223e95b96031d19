/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-rules-alignment-private.h"

#include <glib/gi18n-lib.h>
#include <hyvin/hyvin-aim.h>
#include <hyvin/hyvin-indicator.h>
#include <hyvin/hyvin-listed-measure.h>
#include <hyvin/hyvin-measure.h>
#include <hyvin/hyvin-visibility.h>
#include <string.h>

#include "hyvin-alignment-private.h"
#include "hyvin-handling-private.h"
#include "hyvin-list-private.h"

static const HyvinAligned *
look_up (HyvinContext *context,
         HyvinElement *element)
{
  return _hyvin_alignment_lookup (_hyvin_context_get_alignment (context), element);
}

static const char *
get_title (HyvinContext *context,
           gpointer      element)
{
  return _hyvin_context_title (context, HYVIN_ELEMENT (element));
}

/* The only one, as far as it is; else NULL. */
static HyvinDocument *
get_single (const GPtrArray *aligned)
{
  return aligned->len == 1 ? ((HyvinAligned *) g_ptr_array_index (aligned, 0))->document : NULL;
}

static HyvinElement *
get_first (const GPtrArray *aligned)
{
  return HYVIN_ELEMENT (((HyvinAligned *) g_ptr_array_index (aligned, 0))->document);
}

/* What is lacking */

static HyvinDocumentRoles
lacks_strategy (HyvinContext  *context,
                HyvinDocument *document)
{
  const HyvinAligned *plan = look_up (context, HYVIN_ELEMENT (document));

  return plan->has_plan && plan->strategies->len == 0 ? HYVIN_DOCUMENT_ROLE_STRATEGY : 0;
}

static HyvinDocumentRoles
lacks_plan (HyvinContext  *context,
            HyvinDocument *document)
{
  const HyvinAligned *strategy = look_up (context, HYVIN_ELEMENT (document));

  return strategy->has_aims && strategy->plans->len == 0 ? HYVIN_DOCUMENT_ROLE_PLAN : 0;
}

/* The same thing may be told of in any other document of the authority. */
static HyvinDocumentRoles
lacks_peer (HyvinContext  *context,
            HyvinDocument *document)
{
  const HyvinAligned *aligned = look_up (context, HYVIN_ELEMENT (document));

  if (aligned->peers->len > 0)
    return 0;
  return aligned->has_plan ? lacks_strategy (context, document) : lacks_plan (context, document);
}

/* align-indicator-none */

/* Whether it can be said that no indicator of these strategies is some other. */
static gboolean
have_known_indicators (const GPtrArray *strategies)
{
  gboolean have_ties = FALSE;
  guint i;

  for (i = 0; i < strategies->len; i++)
    {
      const HyvinAligned *strategy = g_ptr_array_index (strategies, i);

      if (strategy->has_unknown)
        return FALSE;
      have_ties = have_ties || strategy->ties->len > 0;
    }
  return have_ties;
}

static void
check_indicator_none (HyvinContext *context,
                      HyvinElement *measure)
{
  HyvinAlignment *alignment = _hyvin_context_get_alignment (context);
  const HyvinAligned *plan = _hyvin_alignment_lookup (alignment, measure);
  HyvinDocument *strategy = get_single (plan->strategies);

  if (_hyvin_is_cancelled (measure) || !have_known_indicators (plan->strategies))
    {
      _hyvin_pass_over (context);
      return;
    }
  if (_hyvin_alignment_is_followed (alignment, measure)
      || _hyvin_alignment_is_unknown (alignment, measure))
    return;
  if (strategy != NULL)
    _hyvin_report (context, measure, HYVIN_ELEMENT (strategy), NULL,
                   N_("No indicator of the strategy “%s” follows the measure “%s”"),
                   get_title (context, strategy), get_title (context, measure));
  else
    _hyvin_report (context, measure, get_first (plan->strategies), NULL,
                   N_("No indicator of any strategy in the set follows the measure “%s”"),
                   get_title (context, measure));
}

/* align-measure-missing-in-plan */

static void
check_missing_in_plan (HyvinContext *context,
                       HyvinElement *listed)
{
  HyvinAlignment *alignment = _hyvin_context_get_alignment (context);
  const HyvinTie *tie = _hyvin_alignment_get_missing (alignment, listed);
  const GPtrArray *plans = tie != NULL ? tie->strategy->plans : NULL;
  const char *title;

  if (look_up (context, listed)->plans->len == 0)
    _hyvin_pass_over (context);
  if (tie == NULL)
    return;
  title = get_title (context, listed);
  if (plans->len == 1)
    _hyvin_report (context, listed, get_first (plans), _hyvin_element_peek_title (listed),
                   N_("The strategy “%s” lists “%s” under the indicator “%s”, "
                      "but the plan “%s” has no such measure"),
                   _hyvin_context_document_title (context, listed), title,
                   get_title (context, tie->indicator), get_title (context, get_first (plans)));
  else
    _hyvin_report (context, listed, get_first (plans), _hyvin_element_peek_title (listed),
                   N_("The strategy “%s” lists “%s” under the indicator “%s”, "
                      "but no plan in the set has such a measure"),
                   _hyvin_context_document_title (context, listed), title,
                   get_title (context, tie->indicator));
}

/* align-measure-missing-in-strategy */

static void
check_missing_in_strategy (HyvinContext *context,
                           HyvinElement *measure)
{
  HyvinAlignment *alignment = _hyvin_context_get_alignment (context);
  g_autoptr (GPtrArray) ties = _hyvin_alignment_list_ties (alignment, measure);
  guint i;

  if (ties->len == 0)
    _hyvin_pass_over (context);
  for (i = 0; i < ties->len; i++)
    {
      HyvinTie *tie = g_ptr_array_index (ties, i);
      const char *indicator = get_title (context, tie->indicator);

      if (!tie->strategy->has_lists || _hyvin_is_cancelled (measure)
          || _hyvin_tie_lists (tie, measure))
        continue;
      _hyvin_report (context, measure, HYVIN_ELEMENT (tie->measured_by),
                     _hyvin_element_peek_title (HYVIN_ELEMENT (tie->indicator)),
                     N_("The plan “%s” has “%s” under the indicator “%s”, "
                        "but the strategy “%s” does not list it there"),
                     _hyvin_context_document_title (context, measure), get_title (context, measure),
                     indicator, get_title (context, tie->strategy->document));
    }
}

/* align-aim-none */

static gboolean
is_empty (const char * const *references)
{
  return references == NULL || *references == NULL;
}

/* Whether the goal has measures, and each of them names an aim. */
static gboolean
measures_have_aims (HyvinGoal *goal)
{
  const HyvinItems *measures = _hyvin_element_peek_items (HYVIN_ELEMENT (goal), "measures");
  guint n_measures = _hyvin_items_size (measures);
  guint i;

  for (i = 0; i < n_measures; i++)
    {
      if (is_empty (hyvin_measure_get_aims (HYVIN_MEASURE (_hyvin_items_peek (measures, i)))))
        return FALSE;
    }
  return n_measures > 0;
}

/* Whether the aims that are named are there is for others to say. */
static void
check_aim_none (HyvinContext *context,
                HyvinElement *goal)
{
  const HyvinAligned *plan = look_up (context, goal);
  HyvinElement *strategy;

  if (plan->strategies->len == 0)
    _hyvin_pass_over (context);
  if (plan->strategies->len == 0 || !is_empty (hyvin_goal_get_aims (HYVIN_GOAL (goal)))
      || measures_have_aims (HYVIN_GOAL (goal)))
    return;
  strategy = get_first (plan->strategies);
  _hyvin_report (context, goal, strategy, NULL,
                 N_("The goal “%s” of the plan “%s” names no aim or success factor "
                    "of the strategy “%s”"),
                 get_title (context, goal), _hyvin_context_document_title (context, goal),
                 get_title (context, strategy));
}

/* align-aim-uncovered */

/* Whether a plan of the strategy names @target as what it aims at. */
static gboolean
is_aimed_at (HyvinContext       *context,
             const HyvinAligned *strategy,
             HyvinElement       *target)
{
  const GArray *references = _hyvin_context_get_references (context, target);
  guint i;

  for (i = 0; references != NULL && i < references->len; i++)
    {
      const HyvinReference *reference = &g_array_index (references, HyvinReference, i);

      if (strcmp (reference->field->name, "aims") == 0
          && g_ptr_array_find (strategy->plans, look_up (context, reference->from), NULL))
        return TRUE;
    }
  return FALSE;
}

static void
check_aim_uncovered (HyvinContext *context,
                     HyvinElement *aim)
{
  const HyvinAligned *strategy = look_up (context, aim);
  const HyvinItems *factors = _hyvin_element_peek_items (aim, "success-factors");
  HyvinDocument *plan = get_single (strategy->plans);
  guint i;

  if (strategy->plans->len == 0)
    _hyvin_pass_over (context);
  if (strategy->plans->len == 0 || is_aimed_at (context, strategy, aim))
    return;
  for (i = 0; i < _hyvin_items_size (factors); i++)
    {
      if (is_aimed_at (context, strategy, _hyvin_items_peek (factors, i)))
        return;
    }
  if (plan != NULL)
    _hyvin_report (context, aim, HYVIN_ELEMENT (plan), NULL,
                   N_("No goal of the plan “%s” names the aim “%s” of the strategy “%s”"),
                   get_title (context, plan), get_title (context, aim),
                   _hyvin_context_document_title (context, aim));
  else
    _hyvin_report (context, aim, get_first (strategy->plans), NULL,
                   N_("No goal of any plan in the set names the aim “%s” of the strategy “%s”"),
                   get_title (context, aim), _hyvin_context_document_title (context, aim));
}

/* align-period-differs */

static void
check_period_differs (HyvinContext *context,
                      HyvinElement *document)
{
  const HyvinAligned *plan = look_up (context, document);
  guint i;

  if (plan->strategies->len == 0)
    _hyvin_pass_over (context);
  for (i = 0; i < plan->strategies->len; i++)
    {
      const HyvinAligned *strategy = g_ptr_array_index (plan->strategies, i);
      g_autofree char *period = NULL;
      g_autofree char *other = NULL;

      if (plan->period == NULL || strategy->period == NULL
          || hyvin_period_equal (plan->period, strategy->period))
        continue;
      period = hyvin_period_to_string (plan->period);
      other = hyvin_period_to_string (strategy->period);
      _hyvin_report (context, document, HYVIN_ELEMENT (strategy->document), period,
                     N_("The plan “%s” covers %s, but the strategy “%s” covers %s"),
                     get_title (context, document), period,
                     get_title (context, strategy->document), other);
    }
}

const HyvinRuleRow _hyvin_alignment_rules[] = {
  {
    "align-indicator-none", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_SET,
    N_("A measure is followed by no indicator of the strategy"),
    N_("Every measure is followed by an indicator of the strategy"),
    N_("The council follows its strategy by the strategy's indicators. A measure that none of "
       "them follows, neither itself nor through its goal, has no visible effect on what the "
       "council has decided to aim at."),
    N_("Tie the measure or its goal to an indicator of the strategy with "
       "`<measured-by indicator=\"…\"/>`, or name its indicator in the strategy, in a "
       "`<measured-by indicator=\"…\"/>` of an `<aim>`."),
    N_("Mikkeli 2015; Kaarina 2016"),
    hyvin_measure_get_type, check_indicator_none, .lacks = lacks_strategy,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE
  },
  {
    "align-measure-missing-in-plan", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_SET,
    N_("The strategy lists, under an indicator, a measure that the plan does not have"),
    N_("The plan has every measure that the strategy lists under an indicator"),
    N_("A strategy that prints measures under the indicators of the welfare plan promises that "
       "they will be carried out. A measure that the plan does not have has no responsible "
       "party, no resources and no follow-up. In Kaarina the strategy and the plan, made in "
       "turns, listed partly different measures under the same indicator."),
    N_("Add the measure to the plan, under a goal with the same indicator, and refer to it with "
       "`<listed-measure measure=\"…\"/>`; or take it out of the strategy's list. If the plan has "
       "it under another title, refer to it by its id."),
    N_("Kaarina 2016"),
    hyvin_listed_measure_get_type, check_missing_in_plan, .lacks = lacks_plan,
    .maturity = HYVIN_MATURITY_AREA_ACTION
  },
  {
    "align-measure-missing-in-strategy", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_SET,
    N_("A measure of the plan is not listed under its indicator in the strategy"),
    N_("The strategy lists every measure of the plan under its indicator"),
    N_("A strategy that lists measures under its indicators shows the council what is done to "
       "move them. A measure that the plan follows with the same indicator, and that the list "
       "leaves out, is hidden from the council. A strategy that lists no measures at all is not "
       "judged."),
    N_("Add `<listed-measure measure=\"…\"/>` to the `<measured-by>` of the indicator in the "
       "strategy; or, if the indicator cannot show whether the measure worked, tie the measure "
       "to another."),
    N_("Kaarina 2016"),
    hyvin_measure_get_type, check_missing_in_strategy, .lacks = lacks_strategy,
    .maturity = HYVIN_MATURITY_AREA_ACTION
  },
  {
    "align-measure-differs", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_SET,
    N_("The same measure is not the same in two documents"),
    N_("A measure is the same in all documents"),
    N_("When the strategy and the plan, or two plans of one authority, speak of one measure with "
       "different titles, indicators, dates, status or responsible parties, nobody can tell which "
       "of them holds. What one of them leaves unsaid is not a difference."),
    N_("Decide which of the documents is right and change the other. Refer to the measure by its "
       "id, with `<listed-measure measure=\"…\"/>`, rather than repeat what the plan says of it."),
    N_("Kaarina 2016"),
    hyvin_measure_get_type, _hyvin_check_measure_differs, .lacks = lacks_peer,
    .maturity = HYVIN_MATURITY_AREA_ACTION
  },
  {
    "align-indicator-differs", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_SET,
    N_("The same indicator has another unit, direction, baseline or target in another document"),
    N_("An indicator has the same unit, direction, baseline and targets in all documents"),
    N_("The strategy sets yearly targets for its indicators, and the plan's measures are to reach "
       "them. Two documents of one authority with different figures for one indicator cannot both "
       "be followed. Indicators are the same when their source and code are, or when they have no "
       "code and the same title."),
    N_("Give the indicator in one document, and refer to it from the other with "
       "`<measured-by indicator=\"document-id#id\"/>`; or make the `<unit>`, the `direction`, the "
       "`<baseline>` and the `<target>` of each year agree."),
    N_("Mikkeli 2015; Kaarina 2016"),
    hyvin_indicator_get_type, _hyvin_check_indicator_differs, .lacks = lacks_peer,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE
  },
  {
    "align-aim-none", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_SET,
    N_("A goal names no aim or success factor of the strategy"),
    N_("Every goal names the aim or success factor of the strategy that it carries out"),
    N_("The welfare plan specifies the aims and the critical success factors of the strategy in "
       "force. A goal that carries out none of them is not part of what the council has decided "
       "to aim at, or the tie has been forgotten. A goal has an aim when all its measures do."),
    N_("Name the aim or the success factor in `aims=\"…\"` of the goal, as `document-id#id`."),
    N_("Kaarina 2016"),
    hyvin_goal_get_type, check_aim_none, .lacks = lacks_strategy,
    .maturity = HYVIN_MATURITY_AREA_GOAL_SETTING
  },
  {
    "align-aim-uncovered", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_SET,
    N_("An aim of the strategy has no goal in the plan"),
    N_("Every aim of the strategy has a goal in the plan"),
    N_("The strategy of a municipality has to take into account the promotion of its residents' "
       "wellbeing. An aim that no goal and no measure of the plan names, nor any of its success "
       "factors, is not carried out by the plan."),
    N_("Set a goal for the aim, or name the aim or one of its success factors in `aims=\"…\"` of "
       "a `<goal>` or a `<measure>` that carries it out. If another plan does, exempt the aim and "
       "say which."),
    N_("Act 410/2015 37 §; Kaarina 2016"),
    hyvin_aim_get_type, check_aim_uncovered, .lacks = lacks_plan,
    .maturity = HYVIN_MATURITY_AREA_GOAL_SETTING
  },
  {
    "align-period-differs", HYVIN_SEVERITY_INFORMATION, HYVIN_RULE_SCOPE_SET,
    N_("The plan and the strategy cover different periods"),
    N_("The plan and the strategy cover the same period"),
    N_("In Kaarina the strategy and the welfare report were made in turns, so that each of them "
       "was half out of date when the other was approved. Made in the same year for the same "
       "period they can say the same."),
    N_("Make the next strategy and the next plan for the same `<period>`."),
    N_("Kaarina 2016"),
    hyvin_document_get_type, check_period_differs, .lacks = lacks_strategy,
    .maturity = HYVIN_MATURITY_AREA_GOAL_SETTING
  },
  {
    "align-budget-loose", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A goal is tied to the sector's goals in the budget only loosely, or not at all"),
    N_("Every goal is firmly tied to the sector's goals in the budget"),
    N_("A goal that a sector carries out is to be found among the goals of the sector in the "
       "budget, the financial plan or the usage plan. In Kaarina some of the goals are fully "
       "identical with those of the budget, and some only loosely linked. A loose tie is told as "
       "information, a missing one as a warning."),
    N_("Write the goal into the budget or the usage plan as it stands, and then give the "
       "`<visibility>` the `strength=\"identical\"`."),
    N_("Kaarina 2016"),
    hyvin_visibility_get_type, _hyvin_check_budget_loose,
    .maturity = HYVIN_MATURITY_AREA_GOAL_SETTING
  },
  {
    "align-binding-none", HYVIN_SEVERITY_INFORMATION, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("No goal is a binding target in the budget"),
    N_("At least one goal is a binding target in the budget"),
    N_("THL advises that welfare goals show in the budget at least in its general rationale, and "
       "at best as binding targets with indicators. A target that is binding towards the council "
       "has to be accounted for in the financial statements."),
    N_("Make at least one goal a binding target of the budget, and say so with "
       "`<visibility … binding=\"true\"/>`."),
    N_("THL on welfare in budget documents"),
    hyvin_document_get_type, _hyvin_check_binding_none,
    .maturity = HYVIN_MATURITY_AREA_GOAL_SETTING
  },
  {
    "align-region-uncovered", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_SET,
    N_("A focus area of the region's plan has no counterpart in the municipality's plan"),
    N_("Every focus area of the region's plan has a counterpart in the municipality's plan"),
    N_("The wellbeing services county makes a regional welfare plan together with its "
       "municipalities. Its focus areas are to be taken into account in the municipality's own "
       "plan. In Kaarina those of the regional documents were not there yet."),
    N_("Name the focus area of the region in `regional=\"document-id#id\"` of the "
       "`<focus-area>` that answers to it; or exempt it in the municipality's plan and say why it "
       "is left out."),
    N_("Act 612/2021 7 §; Kaarina 2016"),
    hyvin_document_get_type, _hyvin_check_region_uncovered, .lacks = _hyvin_lacks_region,
    .maturity = HYVIN_MATURITY_AREA_COOPERATION
  },
  {
    "align-chain-lost", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A goal is visible in one document of the chain and lost in the next"),
    N_("Every goal stays visible from one document of the chain to the next"),
    N_("A goal is carried out when it goes through the whole chain: the strategy, the programmes, "
       "the financial plan and the budget, the scorecards and usage plans, and then the interim "
       "reviews, the financial statements and the other follow-up. The first document where it is "
       "gone is where the chain broke."),
    N_("Take the goal into the document that lost it, and note that with "
       "`<visibility document=\"…\" strength=\"identical\"/>` in the goal."),
    N_("National survey 2014 (TerPS2 and Kuntaliitto)"),
    hyvin_document_get_type, _hyvin_check_chain_lost,
    .maturity = HYVIN_MATURITY_AREA_ACTION
  },
  {
    "align-chain-fading", HYVIN_SEVERITY_INFORMATION, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("Fewer goals are visible from one document of the chain to the next"),
    N_("Goals stay as visible all along the chain of documents"),
    N_("The national survey found that wellbeing fades on the way from the strategic documents to "
       "the operational ones. The numbers show where that happens here: how many of the goals "
       "each level of the chain shows."),
    N_("Look at the level where the share falls: what is not in the budget and the usage plans "
       "will not be in the follow-up either."),
    N_("National survey 2014 (TerPS2 and Kuntaliitto)"),
    hyvin_document_get_type, _hyvin_check_chain_fading,
    .maturity = HYVIN_MATURITY_AREA_ACTION
  },
  { NULL }
};
