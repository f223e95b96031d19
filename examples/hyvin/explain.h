/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin.h>

G_BEGIN_DECLS

char *       make_exemption         (HyvinRule *rule);
const char * describe_exemptions    (HyvinRule *rule);

void         explain_print_markdown (GPtrArray *rules);

G_END_DECLS
