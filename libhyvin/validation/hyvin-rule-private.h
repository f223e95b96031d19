/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-document-set.h>
#include <hyvin/hyvin-rule.h>

G_BEGIN_DECLS

/* What a check sees of the validation it is a part of. */
typedef struct _HyvinContext HyvinContext;

typedef void (*HyvinCheck) (HyvinContext *context,
                            HyvinElement *element);

/* The role of the document that the set would need for the rule to judge @document;
 * 0: it judges it, or never will. */
typedef HyvinDocumentRoles (*HyvinLacks) (HyvinContext  *context,
                                          HyvinDocument *document);

/* A rule: all there is to say of it, and what it does. The texts are English;
 * they are translated when they are shown. */
typedef struct
{
  const char *code;             /* never used again for anything else */
  HyvinSeverity severity;
  HyvinRuleScope scope;
  const char *title;            /* the fault it looks for, in a line */
  const char *requirement;      /* what it asks for instead, in a line */
  const char *explanation;      /* why */
  const char *advice;           /* what to do */
  const char *source;           /* law, guidance or city it comes from */
  GType (*type) (void);         /* the objects it wants to see */
  HyvinCheck check;             /* NULL: the reader finds it */
  gboolean is_last;             /* judges what the others have found */
  const char *since;            /* version of the library; NULL: the first */
  gboolean is_strict;           /* knows no exemptions */
  HyvinLacks lacks;             /* NULL: it needs no other document */
  HyvinMaturityArea maturity;
} HyvinRuleRow;

/* The rules of an area, ended by a row without a code. */
extern const HyvinRuleRow _hyvin_structure_rules[];
extern const HyvinRuleRow _hyvin_completeness_rules[];
extern const HyvinRuleRow _hyvin_alignment_rules[];
extern const HyvinRuleRow _hyvin_knowledge_rules[];
extern const HyvinRuleRow _hyvin_process_rules[];
extern const HyvinRuleRow _hyvin_organisation_rules[];
extern const HyvinRuleRow _hyvin_impact_rules[];

gboolean             _hyvin_rule_wants        (HyvinRule        *self,
                                               GType             type);
HyvinCheck           _hyvin_rule_get_check    (HyvinRule        *self);
gboolean             _hyvin_rule_is_checked   (HyvinRule        *self);
gboolean             _hyvin_rule_is_last      (HyvinRule        *self);
gboolean             _hyvin_rule_check_usable (HyvinRule        *self,
                                               GError          **error);
HyvinDocumentRoles   _hyvin_rule_find_lack    (HyvinRule        *self,
                                               HyvinContext     *context,
                                               HyvinDocument    *document);

/* Lists of rules. */
const GPtrArray *    _hyvin_rules_get_library (void);
HyvinRule *          _hyvin_rules_find        (const GPtrArray  *rules,
                                               const char       *code);
gboolean             _hyvin_rules_check_code  (const GPtrArray  *rules,
                                               const char       *code,
                                               const char       *language,
                                               GError          **error);

G_END_DECLS
