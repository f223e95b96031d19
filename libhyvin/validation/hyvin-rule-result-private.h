/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-rule-result.h>

#include "hyvin-context-private.h"

G_BEGIN_DECLS

HyvinRuleResult * _hyvin_rule_result_new (const HyvinChosenRule *chosen);

G_END_DECLS
