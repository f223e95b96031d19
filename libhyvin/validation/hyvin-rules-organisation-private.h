/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "hyvin-context-private.h"
#include "hyvin-list-private.h"

G_BEGIN_DECLS

/* The welfare group: hyvin-rules-group.c. */
void _hyvin_check_group            (HyvinContext *context,
                                    HyvinElement *element);
void _hyvin_check_group_sector     (HyvinContext *context,
                                    HyvinElement *element);
void _hyvin_check_group_chair      (HyvinContext *context,
                                    HyvinElement *element);
void _hyvin_check_group_tasks      (HyvinContext *context,
                                    HyvinElement *element);
void _hyvin_check_group_population (HyvinContext *context,
                                    HyvinElement *element);

G_END_DECLS
