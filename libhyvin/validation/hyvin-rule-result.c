/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-rule-result-private.h"

/**
 * HyvinRuleResult:
 *
 * How a rule has fared in a validation: how many objects it judged, and with how
 * many of them it found fault.
 *
 * Objects are counted, and not findings: a rule may find several faults with one.
 * An object that the rule has nothing to say of, such as a strategy for a rule
 * about plans, is not counted.
 *
 * Since: 1.0
 */
struct _HyvinRuleResult
{
  GObject parent_instance;

  HyvinRule *rule;
  guint n_objects[HYVIN_N_VERDICTS];
};

G_DEFINE_FINAL_TYPE (HyvinRuleResult, hyvin_rule_result, G_TYPE_OBJECT)

static void
hyvin_rule_result_finalize (GObject *object)
{
  g_clear_object (&HYVIN_RULE_RESULT (object)->rule);
  G_OBJECT_CLASS (hyvin_rule_result_parent_class)->finalize (object);
}

static void
hyvin_rule_result_class_init (HyvinRuleResultClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hyvin_rule_result_finalize;
}

static void
hyvin_rule_result_init (HyvinRuleResult *self G_GNUC_UNUSED)
{
}

HyvinRuleResult *
_hyvin_rule_result_new (const HyvinChosenRule *chosen)
{
  HyvinRuleResult *self = g_object_new (HYVIN_TYPE_RULE_RESULT, NULL);
  guint i;

  self->rule = g_object_ref (chosen->rule);
  for (i = 0; i < HYVIN_N_VERDICTS; i++)
    self->n_objects[i] = chosen->n_objects[i];
  return self;
}

/**
 * hyvin_rule_result_get_rule:
 * @self: a result
 *
 * Gets the rule that the result is of.
 *
 * Returns: (transfer none): the rule
 *
 * Since: 1.0
 */
HyvinRule *
hyvin_rule_result_get_rule (HyvinRuleResult *self)
{
  g_return_val_if_fail (HYVIN_IS_RULE_RESULT (self), NULL);

  return self->rule;
}

/**
 * hyvin_rule_result_get_n_judged:
 * @self: a result
 *
 * Counts the objects that the rule judged. Where there are none, it has said
 * nothing: neither that all is well nor that something is missing.
 *
 * Returns: how many there are
 *
 * Since: 1.0
 */
guint
hyvin_rule_result_get_n_judged (HyvinRuleResult *self)
{
  g_return_val_if_fail (HYVIN_IS_RULE_RESULT (self), 0);

  return self->n_objects[HYVIN_VERDICT_IN_ORDER] + self->n_objects[HYVIN_VERDICT_NOTED]
         + self->n_objects[HYVIN_VERDICT_FAULTY];
}

/**
 * hyvin_rule_result_get_n_faulty:
 * @self: a result
 *
 * Counts the objects that the rule found fault with, and that no exemption answers
 * for.
 *
 * Returns: how many of the judged ones there are
 *
 * Since: 1.0
 */
guint
hyvin_rule_result_get_n_faulty (HyvinRuleResult *self)
{
  g_return_val_if_fail (HYVIN_IS_RULE_RESULT (self), 0);

  return self->n_objects[HYVIN_VERDICT_FAULTY];
}

/**
 * hyvin_rule_result_get_n_noted:
 * @self: a result
 *
 * Counts the objects that the rule found fault with, where an exemption answers for
 * everything that it found.
 *
 * Returns: how many of the judged ones there are
 *
 * Since: 1.0
 */
guint
hyvin_rule_result_get_n_noted (HyvinRuleResult *self)
{
  g_return_val_if_fail (HYVIN_IS_RULE_RESULT (self), 0);

  return self->n_objects[HYVIN_VERDICT_NOTED];
}
