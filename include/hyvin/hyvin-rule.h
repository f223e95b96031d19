/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <glib-object.h>

#include <hyvin/hyvin-enums.h>
#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_RULE (hyvin_rule_get_type ())

HYVIN_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (HyvinRule, hyvin_rule, HYVIN, RULE, GObject)

HYVIN_AVAILABLE_IN_ALL
HyvinRule *    hyvin_rule_lookup          (const char  *code,
                                           GError     **error);
HYVIN_AVAILABLE_IN_ALL
GPtrArray *    hyvin_rule_list            (void);
HYVIN_AVAILABLE_IN_ALL
const char *   hyvin_rule_get_code        (HyvinRule   *self);
HYVIN_AVAILABLE_IN_ALL
HyvinSeverity  hyvin_rule_get_severity    (HyvinRule   *self);
HYVIN_AVAILABLE_IN_ALL
HyvinRuleScope hyvin_rule_get_scope       (HyvinRule   *self);
HYVIN_AVAILABLE_IN_ALL
HyvinRuleArea  hyvin_rule_get_area        (HyvinRule   *self);
HYVIN_AVAILABLE_IN_ALL
const char *   hyvin_rule_get_title       (HyvinRule   *self,
                                           const char  *language);
HYVIN_AVAILABLE_IN_ALL
const char *   hyvin_rule_get_explanation (HyvinRule   *self,
                                           const char  *language);
HYVIN_AVAILABLE_IN_ALL
const char *   hyvin_rule_get_advice      (HyvinRule   *self,
                                           const char  *language);
HYVIN_AVAILABLE_IN_ALL
const char *   hyvin_rule_get_source      (HyvinRule   *self,
                                           const char  *language);
HYVIN_AVAILABLE_IN_ALL
const char *   hyvin_rule_get_bad_example (HyvinRule   *self);
HYVIN_AVAILABLE_IN_ALL
const char *   hyvin_rule_get_good_example (HyvinRule  *self);
HYVIN_AVAILABLE_IN_ALL
gboolean       hyvin_rule_get_exemptible  (HyvinRule   *self);
HYVIN_AVAILABLE_IN_ALL
const char *   hyvin_rule_get_since       (HyvinRule   *self);

G_END_DECLS
