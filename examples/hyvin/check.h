/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "findings.h"

G_BEGIN_DECLS

/* Prints what was found in a set, as soon as it can be. */
typedef void (* PrintPart) (const Findings *part);

void check_sets (GPtrArray *sets,
                 GPtrArray *validators,
                 PrintPart  print_part,
                 Findings  *findings);

G_END_DECLS
