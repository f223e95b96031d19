/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-rule.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_RULE_RESULT (hyvin_rule_result_get_type ())

HYVIN_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (HyvinRuleResult, hyvin_rule_result, HYVIN, RULE_RESULT, GObject)

HYVIN_AVAILABLE_IN_ALL
HyvinRule * hyvin_rule_result_get_rule     (HyvinRuleResult *self);
HYVIN_AVAILABLE_IN_ALL
guint       hyvin_rule_result_get_n_judged (HyvinRuleResult *self);
HYVIN_AVAILABLE_IN_ALL
guint       hyvin_rule_result_get_n_faulty (HyvinRuleResult *self);
HYVIN_AVAILABLE_IN_ALL
guint       hyvin_rule_result_get_n_noted  (HyvinRuleResult *self);

G_END_DECLS
