/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "maturity.h"

#include "messages.h"

static void
maturity_check_free (gpointer data)
{
  MaturityCheck *self = data;

  g_object_unref (self->result);
  g_ptr_array_unref (self->findings);
  g_free (self);
}

static GPtrArray *
list_findings (HyvinReport *report)
{
  GPtrArray *findings = g_ptr_array_new_with_free_func (g_object_unref);
  guint i;

  for (i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (report)); i++)
    g_ptr_array_add (findings, g_list_model_get_item (G_LIST_MODEL (report), i));
  return findings;
}

static void
take_findings_of (GPtrArray  *own,
                  GPtrArray  *findings,
                  const char *code)
{
  guint i;

  for (i = 0; i < findings->len; i++)
    {
      HyvinFinding *finding = g_ptr_array_index (findings, i);

      if (strcmp (hyvin_finding_get_code (finding), code) == 0)
        g_ptr_array_add (own, g_object_ref (finding));
    }
}

/* A rule that has judged some document is not unchecked, even if it would have
 * needed another one to judge the next. */
static MaturityCheck *
maturity_check_new (HyvinRuleResult *result,
                    GPtrArray       *findings,
                    GPtrArray       *skipped)
{
  MaturityCheck *self = g_new0 (MaturityCheck, 1);
  const char *code = hyvin_rule_get_code (hyvin_rule_result_get_rule (result));

  self->result = g_object_ref (result);
  self->findings = g_ptr_array_new_with_free_func (g_object_unref);
  if (hyvin_rule_result_get_n_judged (result) == 0)
    take_findings_of (self->findings, skipped, code);
  else if (hyvin_rule_result_get_n_faulty (result) > 0)
    take_findings_of (self->findings, findings, code);

  if (hyvin_rule_result_get_n_faulty (result) > 0)
    self->says = SAYS_MISSING;
  else if (hyvin_rule_result_get_n_judged (result) > 0)
    self->says = SAYS_IN_ORDER;
  else
    self->says = self->findings->len > 0 ? SAYS_UNCHECKED : SAYS_NOTHING;
  return self;
}

void
maturity_init (Maturity         *self,
               HyvinDocumentSet *set,
               HyvinReport      *report,
               const GDate      *date)
{
  g_autoptr (GPtrArray) results = hyvin_report_list_results (report);
  g_autoptr (GPtrArray) skipped = hyvin_report_list_skipped (report);
  g_autoptr (GPtrArray) findings = list_findings (report);
  guint i;

  self->set = g_object_ref (set);
  self->date = *date;
  for (i = 0; i < N_MATURITY_AREAS; i++)
    self->areas[i] = g_ptr_array_new_with_free_func (maturity_check_free);
  for (i = 0; i < results->len; i++)
    {
      HyvinRuleResult *result = g_ptr_array_index (results, i);
      HyvinRule *rule = hyvin_rule_result_get_rule (result);

      g_ptr_array_add (self->areas[hyvin_rule_get_maturity_area (rule)],
                       maturity_check_new (result, findings, skipped));
    }
}

void
maturity_clear (Maturity *self)
{
  guint i;

  for (i = 0; i < N_MATURITY_AREAS; i++)
    g_ptr_array_unref (self->areas[i]);
  g_object_unref (self->set);
}

guint
maturity_count (const Maturity    *self,
                HyvinMaturityArea  area,
                Says               says)
{
  const GPtrArray *checks = self->areas[area];
  guint count = 0;
  guint i;

  for (i = 0; i < checks->len; i++)
    count += ((const MaturityCheck *) g_ptr_array_index (checks, i))->says == says;
  return count;
}

const char *
maturity_describe (void)
{
  return say (N_("This is counted from what the rules of hyvin found in the documents, by the "
                 "four areas by which the regional state administrative agencies have judged "
                 "welfare reports. It is not an authority's judgement, and a number of checks is "
                 "not a grade."));
}
