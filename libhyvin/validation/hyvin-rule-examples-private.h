/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What breaks a rule and the same mended, as a few lines of a document. */
typedef struct
{
  const char *code;
  const char *bad;
  const char *good;
} HyvinRuleExample;

/* Made by make-rule-examples.py of what the rules are tested by; ended by a row
 * without a code. */
extern const HyvinRuleExample _hyvin_rule_examples[];

G_END_DECLS
