/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <hyvin/hyvin-alternative.h>
#include <hyvin/hyvin-impact-assessment.h>
#include <hyvin/hyvin-impact.h>

#include "hyvin-context-private.h"
#include "hyvin-fold-private.h"
#include "hyvin-list-private.h"

/* What is known of the impacts of an alternative: a bit for each dimension that
 * has one, and whether those on people are split by population group. */
#define HAS_DIMENSION(dimension) (1u << (dimension))
#define IS_SPLIT (1u << 31)

static const struct
{
  HyvinImpactDimension dimension;
  const char *name;
} dimensions[] = {
  { HYVIN_IMPACT_DIMENSION_PEOPLE, N_("people") },
  { HYVIN_IMPACT_DIMENSION_ORGANISATION, N_("the organisation") },
  { HYVIN_IMPACT_DIMENSION_ENVIRONMENT, N_("environment") },
  { HYVIN_IMPACT_DIMENSION_ECONOMY, N_("economy") },
};

static guint
count (HyvinElement *assessment,
       const char   *name)
{
  return _hyvin_items_size (_hyvin_element_peek_items (assessment, name));
}

static gboolean
is_made (HyvinElement *assessment)
{
  return count (assessment, "alternatives") > 0 || count (assessment, "impacts") > 0;
}

static gboolean
is_left_out (HyvinElement *assessment)
{
  HyvinImpactAssessment *self = HYVIN_IMPACT_ASSESSMENT (assessment);

  return !_hyvin_is_text_blank (hyvin_impact_assessment_get_reason (self));
}

static gboolean
is_triggered (HyvinElement *assessment)
{
  return hyvin_impact_assessment_get_triggers (HYVIN_IMPACT_ASSESSMENT (assessment)) != 0;
}

static void
check_assessment (HyvinContext *context,
                  HyvinElement *assessment)
{
  if (!is_triggered (assessment))
    _hyvin_pass_over (context);
  else if (!is_made (assessment) && !is_left_out (assessment))
    _hyvin_report (context, assessment, NULL, NULL,
                   N_("“%s” calls for a prior impact assessment, and there is neither one nor a "
                      "reason for leaving it out"),
                   _hyvin_context_title (context, assessment));
}

/* One that has been left out has no alternatives to be compared, and one that is
 * missing is another rule's matter. */
static void
check_alternatives (HyvinContext *context,
                    HyvinElement *assessment)
{
  guint n_alternatives = count (assessment, "alternatives");

  if (!is_made (assessment) && (is_left_out (assessment) || is_triggered (assessment)))
    {
      _hyvin_pass_over (context);
      return;
    }
  if (n_alternatives > 1)
    return;
  if (n_alternatives == 1)
    _hyvin_report (context, assessment, NULL, NULL,
                   N_("The impact assessment of “%s” has nothing to compare: there is only one "
                      "alternative"),
                   _hyvin_context_title (context, assessment));
  else
    _hyvin_report (context, assessment, NULL, NULL,
                   N_("The impact assessment of “%s” has no alternatives"),
                   _hyvin_context_title (context, assessment));
}

/* An impact that is neither rated nor told of is an empty cell of the table. */
static guint
describe_impact (HyvinImpact *impact)
{
  HyvinImpactDimension dimension = hyvin_impact_get_on (impact);
  guint bits = HAS_DIMENSION (dimension);

  if (hyvin_impact_get_rating (impact) == HYVIN_UNSET
      && _hyvin_is_text_blank (hyvin_impact_get_note (impact)))
    return 0;
  if (dimension == HYVIN_IMPACT_DIMENSION_PEOPLE
      && hyvin_impact_get_population_group (impact) != NULL)
    bits |= IS_SPLIT;
  return bits;
}

/* The bits of each alternative of an assessment. */
static GHashTable *
describe_impacts (HyvinContext *context,
                  HyvinElement *assessment)
{
  GHashTable *described = g_hash_table_new (NULL, NULL);
  const HyvinItems *impacts = _hyvin_element_peek_items (assessment, "impacts");
  guint i;

  for (i = 0; i < _hyvin_items_size (impacts); i++)
    {
      HyvinElement *impact = _hyvin_items_peek (impacts, i);
      const char *reference = hyvin_impact_get_alternative (HYVIN_IMPACT (impact));
      HyvinElement *alternative = NULL;
      guint bits;

      if (reference != NULL)
        alternative = _hyvin_context_resolve (context, impact, reference);
      bits = GPOINTER_TO_UINT (g_hash_table_lookup (described, alternative));
      bits |= describe_impact (HYVIN_IMPACT (impact));
      g_hash_table_insert (described, alternative, GUINT_TO_POINTER (bits));
    }
  return described;
}

static void
judge_cells (HyvinContext *context,
             HyvinElement *alternative,
             guint         bits)
{
  g_autoptr (GString) missing = g_string_new (NULL);
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (dimensions); i++)
    {
      if ((bits & HAS_DIMENSION (dimensions[i].dimension)) == 0)
        _hyvin_add_word (missing, _hyvin_context_say (context, dimensions[i].name));
    }
  if (missing->len > 0)
    _hyvin_report (context, alternative, NULL, NULL,
                   N_("The impacts of the alternative “%s” are not all assessed; missing: %s"),
                   _hyvin_context_title (context, alternative), missing->str);
}

static void
judge_split (HyvinContext *context,
             HyvinElement *alternative,
             guint         bits)
{
  if ((bits & HAS_DIMENSION (HYVIN_IMPACT_DIMENSION_PEOPLE)) != 0 && (bits & IS_SPLIT) == 0)
    _hyvin_report (context, alternative, NULL, NULL,
                   N_("The impacts of the alternative “%s” on people are not told by population "
                      "group"),
                   _hyvin_context_title (context, alternative));
}

static void
judge_alternatives (HyvinContext *context,
                    HyvinElement *assessment,
                    void        (*judge) (HyvinContext *context,
                                          HyvinElement *alternative,
                                          guint         bits))
{
  const HyvinItems *alternatives = _hyvin_element_peek_items (assessment, "alternatives");
  g_autoptr (GHashTable) described = describe_impacts (context, assessment);
  guint i;

  if (_hyvin_items_size (alternatives) == 0)
    _hyvin_pass_over (context);
  for (i = 0; i < _hyvin_items_size (alternatives); i++)
    {
      HyvinElement *alternative = _hyvin_items_peek (alternatives, i);

      judge (context, alternative,
             GPOINTER_TO_UINT (g_hash_table_lookup (described, alternative)));
    }
}

static void
check_cells (HyvinContext *context,
             HyvinElement *assessment)
{
  judge_alternatives (context, assessment, judge_cells);
}

static void
check_split (HyvinContext *context,
             HyvinElement *assessment)
{
  judge_alternatives (context, assessment, judge_split);
}

const HyvinRuleRow _hyvin_impact_rules[] = {
  { "impact-assessment-missing", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A decision calls for a prior impact assessment, and there is none"),
    N_("Every decision that calls for a prior impact assessment has one"),
    N_("Act 612/2021 requires the municipality to consider the effects of its decisions on "
       "people's wellbeing and health beforehand. Sastamala's guideline names what calls for an "
       "assessment, such as a matter of many residents, of the service network or of the "
       "strategy, and wants a reason on record when it is left out."),
    N_("Add <alternative> and <impact> to the assessment, or a <reason> why it was left out. If "
       "nothing calls for one, remove the word from triggers that does not apply."),
    N_("Act 612/2021 6 §; guideline of Sastamala"),
    hyvin_impact_assessment_get_type, check_assessment,
    .maturity = HYVIN_MATURITY_AREA_ACTION },
  { "impact-alternatives", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("An impact assessment has fewer than two alternatives"),
    N_("Every impact assessment has two alternatives at least"),
    N_("In Mikkeli a prior assessment compares several alternatives of a decision. With only one "
       "it defends what has been decided already."),
    N_("Add an <alternative>; to leave things as they are is one, too."),
    N_("Mikkeli 2022"),
    hyvin_impact_assessment_get_type, check_alternatives,
    .maturity = HYVIN_MATURITY_AREA_ACTION },
  { "impact-cell-empty", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("An alternative is not assessed for people, organisation, environment and economy"),
    N_("Every alternative is assessed for people, organisation, environment and economy"),
    N_("In THL's model the impacts are the rows of a table and the alternatives its columns. A "
       "cell that is empty may mean that there is no impact, or that nobody has thought of it. "
       "An impact with neither a rating nor a note is an empty cell."),
    N_("Add an <impact alternative=\"…\" on=\"…\"> for each that is missing; where there is no "
       "impact, write rating=\"0\"."),
    N_("THL's model of prior impact assessment"),
    hyvin_impact_assessment_get_type, check_cells,
    .maturity = HYVIN_MATURITY_AREA_ACTION },
  { "impact-population-missing", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("Impacts on people are not split by population group"),
    N_("Impacts on people are split by population group"),
    N_("Act 612/2021 requires the effects on wellbeing and health to be considered by population "
       "group, as the regional state administrative agencies remind: what is good for most can "
       "be bad for some."),
    N_("Write population-group=\"…\" on the impacts on people, with one <impact> for each group "
       "that is touched."),
    N_("Act 612/2021 6 §; the regional state administrative agencies"),
    hyvin_impact_assessment_get_type, check_split,
    .maturity = HYVIN_MATURITY_AREA_ACTION },
  { NULL }
};
