/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-list.h>

#include "hyvin-element-private.h"

G_BEGIN_DECLS

HyvinList *    _hyvin_list_new     (HyvinElement     *owner,
                                    const HyvinField *field);
void           _hyvin_list_disown  (HyvinList        *self);
guint          _hyvin_list_size    (const HyvinList  *self);
HyvinElement * _hyvin_list_peek    (const HyvinList  *self,
                                    guint             position);
void           _hyvin_list_insert  (HyvinList        *self,
                                    HyvinElement     *element,
                                    guint             position);
void           _hyvin_list_append  (HyvinList        *self,
                                    HyvinElement     *element);
void           _hyvin_list_remove  (HyvinList        *self,
                                    guint             position);
void           _hyvin_list_move    (HyvinList        *self,
                                    guint             from,
                                    guint             to);

G_END_DECLS
