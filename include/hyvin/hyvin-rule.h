/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <glib-object.h>

#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-enums.h>
#include <hyvin/hyvin-validation.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_RULE (hyvin_rule_get_type ())

HYVIN_AVAILABLE_IN_ALL
G_DECLARE_DERIVABLE_TYPE (HyvinRule, hyvin_rule, HYVIN, RULE, GObject)

/**
 * HyvinRuleClass:
 * @parent_class: the parent class
 * @check: judges one object
 *
 * The class of rules. A rule of one's own has to override @check; the rule
 * itself is told of in [class@Hyvin.Rule].
 *
 * Since: 1.0
 */
struct _HyvinRuleClass
{
  GObjectClass parent_class;

  /**
   * HyvinRuleClass::check:
   * @self: the rule
   * @element: an object of the type that the rule wants to see
   * @validation: the validation at work, to report to
   * @error: return location for an error
   *
   * Judges one object, and reports what it finds with
   * [method@Hyvin.Validation.report]. It reads the documents, and changes nothing
   * in them.
   *
   * It fails when it cannot judge the object: the error says why. That becomes
   * a finding about the object with the code `rule-failed`, and the validation
   * goes on.
   *
   * Since: 1.0
   */
  void (*check) (HyvinRule        *self,
                 HyvinElement     *element,
                 HyvinValidation  *validation,
                 GError          **error);

  /*< private >*/
  gpointer padding[8];
};

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
HyvinMaturityArea hyvin_rule_get_maturity_area (HyvinRule *self);
HYVIN_AVAILABLE_IN_ALL
GType          hyvin_rule_get_element_type (HyvinRule  *self);
HYVIN_AVAILABLE_IN_ALL
const char *   hyvin_rule_get_title       (HyvinRule   *self,
                                           const char  *language);
HYVIN_AVAILABLE_IN_ALL
const char *   hyvin_rule_get_requirement (HyvinRule   *self,
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
