/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-report-private.h"

#include <hyvin/hyvin-enum-types.h>

#include "hyvin-rule-private.h"
#include "hyvin-rule-result-private.h"

/**
 * HyvinReport:
 *
 * What a validation has found: a [iface@Gio.ListModel] of
 * [class@Hyvin.Finding], in the order of documents, lines, columns, paths and
 * codes. Findings that an exemption covers are not among them, and kept apart.
 *
 * Since: 1.0
 */
struct _HyvinReport
{
  GObject parent_instance;

  GPtrArray *findings;
  GPtrArray *noted;
  GPtrArray *skipped;
  GArray *rules;                /* of HyvinChosenRule: the validation is over */
  guint counts[HYVIN_SEVERITY_ERROR + 1];
  guint n_untold;
};

static GType
hyvin_report_get_item_type (GListModel *model G_GNUC_UNUSED)
{
  return HYVIN_TYPE_FINDING;
}

static guint
hyvin_report_get_n_items (GListModel *model)
{
  return HYVIN_REPORT (model)->findings->len;
}

static gpointer
hyvin_report_get_item (GListModel *model,
                       guint       position)
{
  GPtrArray *findings = HYVIN_REPORT (model)->findings;

  return position < findings->len ? g_object_ref (g_ptr_array_index (findings, position)) : NULL;
}

static void
hyvin_report_model_init (GListModelInterface *iface)
{
  iface->get_item_type = hyvin_report_get_item_type;
  iface->get_n_items = hyvin_report_get_n_items;
  iface->get_item = hyvin_report_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (HyvinReport, hyvin_report, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, hyvin_report_model_init))

static void
hyvin_report_finalize (GObject *object)
{
  HyvinReport *self = HYVIN_REPORT (object);

  g_ptr_array_unref (self->findings);
  g_ptr_array_unref (self->noted);
  g_ptr_array_unref (self->skipped);
  g_array_unref (self->rules);
  G_OBJECT_CLASS (hyvin_report_parent_class)->finalize (object);
}

static void
hyvin_report_class_init (HyvinReportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hyvin_report_finalize;
}

static void
hyvin_report_init (HyvinReport *self)
{
  self->findings = g_ptr_array_new_with_free_func (g_object_unref);
  self->noted = g_ptr_array_new_with_free_func (g_object_unref);
  self->skipped = g_ptr_array_new_with_free_func (g_object_unref);
  self->rules = g_array_new (FALSE, FALSE, sizeof (HyvinChosenRule));
}

/* Counts what was found and is not among the findings, by severity. */
static void
count_untold (HyvinReport *self,
              const guint *n_untold)
{
  guint i;

  for (i = 0; i < G_N_ELEMENTS (self->counts); i++)
    {
      self->n_untold += n_untold[i];
      if (i != HYVIN_SEVERITY_OFF)
        self->counts[i] += n_untold[i];
    }
}

/* The findings, the rules that were skipped and all rules come in their order. */
HyvinReport *
_hyvin_report_new (GPtrArray   *findings,
                   GPtrArray   *skipped,
                   GArray      *rules,
                   const guint *n_untold)
{
  HyvinReport *self = g_object_new (HYVIN_TYPE_REPORT, NULL);
  guint i;

  g_array_unref (self->rules);
  self->rules = g_array_ref (rules);
  g_ptr_array_extend (self->skipped, skipped, (GCopyFunc) (void (*) (void)) g_object_ref, NULL);
  for (i = 0; i < findings->len; i++)
    {
      HyvinFinding *finding = g_ptr_array_index (findings, i);
      gboolean is_noted = hyvin_finding_get_noted_reason (finding) != NULL;

      g_ptr_array_add (is_noted ? self->noted : self->findings, g_object_ref (finding));
      if (!is_noted)
        self->counts[hyvin_finding_get_severity (finding)]++;
    }
  count_untold (self, n_untold);
  return self;
}

/**
 * hyvin_report_count:
 * @self: a report
 * @severity: a severity
 *
 * Counts the findings of a severity, those that are not told too: see
 * [method@Hyvin.Report.get_n_untold].
 *
 * Returns: how many there are
 *
 * Since: 1.0
 */
guint
hyvin_report_count (HyvinReport   *self,
                    HyvinSeverity  severity)
{
  g_return_val_if_fail (HYVIN_IS_REPORT (self), 0);
  g_return_val_if_fail (severity <= HYVIN_SEVERITY_ERROR, 0);

  return self->counts[severity];
}

/**
 * hyvin_report_get_n_untold:
 * @self: a report
 *
 * Gets how many findings were made after [property@Hyvin.Validator:max-findings]
 * others. They are counted, but are not in the report.
 *
 * Returns: how many there are
 *
 * Since: 1.0
 */
guint
hyvin_report_get_n_untold (HyvinReport *self)
{
  g_return_val_if_fail (HYVIN_IS_REPORT (self), 0);

  return self->n_untold;
}

/**
 * hyvin_report_list_noted:
 * @self: a report
 *
 * Lists the findings that an exemption covers: they are noted, with the reason
 * that the exemption gives, and do not count as faults.
 *
 * Returns: (transfer container) (element-type HyvinFinding): the noted findings
 *
 * Since: 1.0
 */
GPtrArray *
hyvin_report_list_noted (HyvinReport *self)
{
  g_return_val_if_fail (HYVIN_IS_REPORT (self), NULL);

  return g_ptr_array_copy (self->noted, (GCopyFunc) (void (*) (void)) g_object_ref, NULL);
}

/**
 * hyvin_report_list_skipped:
 * @self: a report
 *
 * Lists the rules that did not judge a document because they need another one,
 * which was not in the set. They are told as findings whose severity is off: the
 * message says which document is needed, and the hint is its role, such as
 * `strategy`. They come document by document, in the order of
 * [func@Hyvin.Rule.list].
 *
 * Returns: (transfer container) (element-type HyvinFinding): what was skipped
 *
 * Since: 1.0
 */
GPtrArray *
hyvin_report_list_skipped (HyvinReport *self)
{
  g_return_val_if_fail (HYVIN_IS_REPORT (self), NULL);

  return g_ptr_array_copy (self->skipped, (GCopyFunc) (void (*) (void)) g_object_ref, NULL);
}

/**
 * hyvin_report_list_results:
 * @self: a report
 *
 * Lists how each rule that was applied has fared: how many objects it judged, and
 * with how many it found fault. They come in the order of [func@Hyvin.Rule.list],
 * and after them the rules of one's own. Rules that are off are not among them, nor
 * those that the validator itself finds things by, such as `xml-not-well-formed`.
 *
 * Returns: (transfer container) (element-type HyvinRuleResult): the results
 *
 * Since: 1.0
 */
GPtrArray *
hyvin_report_list_results (HyvinReport *self)
{
  GPtrArray *results;
  guint i;

  g_return_val_if_fail (HYVIN_IS_REPORT (self), NULL);

  results = g_ptr_array_new_with_free_func (g_object_unref);
  for (i = 0; i < self->rules->len; i++)
    {
      const HyvinChosenRule *chosen = &g_array_index (self->rules, HyvinChosenRule, i);

      if (chosen->severity != HYVIN_SEVERITY_OFF && _hyvin_rule_is_checked (chosen->rule))
        g_ptr_array_add (results, _hyvin_rule_result_new (chosen));
    }
  return results;
}
