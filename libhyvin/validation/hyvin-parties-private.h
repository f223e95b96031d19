/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "hyvin-context-private.h"

G_BEGIN_DECLS

gboolean       _hyvin_is_primary        (HyvinElement *responsible);
HyvinElement * _hyvin_find_party        (HyvinContext *context,
                                         HyvinElement *from,
                                         const char   *reference);
HyvinElement * _hyvin_find_responsible  (HyvinContext *context,
                                         HyvinElement *responsible);
void           _hyvin_add_with_parents  (HyvinContext *context,
                                         GHashTable   *parties,
                                         HyvinElement *party);

G_END_DECLS
