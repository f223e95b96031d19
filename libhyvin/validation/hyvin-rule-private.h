/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-document-set.h>
#include <hyvin/hyvin-rule.h>

G_BEGIN_DECLS

/* What a check sees of the validation it is a part of. */
typedef struct _HyvinContext HyvinContext;

typedef void (*HyvinCheck) (HyvinContext *context,
                            HyvinElement *element);

/* A rule: all there is to say of it, and what it does. The texts are English;
 * they are translated when they are shown. */
typedef struct
{
  const char *code;             /* never used again for anything else */
  HyvinSeverity severity;
  HyvinRuleScope scope;
  const char *title;            /* what it checks, in a line */
  const char *explanation;      /* why */
  const char *advice;           /* what to do */
  const char *source;           /* law, guidance or city it comes from */
  GType (*type) (void);         /* the objects it wants to see */
  HyvinCheck check;
} HyvinRuleRow;

/* The rules of an area, ended by a row without a code. */
extern const HyvinRuleRow _hyvin_structure_rules[];
extern const HyvinRuleRow _hyvin_completeness_rules[];
extern const HyvinRuleRow _hyvin_alignment_rules[];

const HyvinRuleRow * _hyvin_rule_find_row (const char *code);

G_END_DECLS
