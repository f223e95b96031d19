/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-element.h>

G_BEGIN_DECLS

/* The elements of a document by id. It owns none of them. */
typedef struct _HyvinIdIndex HyvinIdIndex;

HyvinIdIndex * _hyvin_id_index_new             (HyvinElement       *top);
void           _hyvin_id_index_free            (HyvinIdIndex       *self);
HyvinElement * _hyvin_id_index_lookup          (const HyvinIdIndex *self,
                                                const char         *id);
GPtrArray *    _hyvin_id_index_list_duplicates (const HyvinIdIndex *self);
void           _hyvin_id_index_add             (HyvinIdIndex       *self,
                                                HyvinElement       *element);
void           _hyvin_id_index_remove          (HyvinIdIndex       *self,
                                                HyvinElement       *element);
void           _hyvin_id_index_receive_all     (HyvinIdIndex       *self,
                                                HyvinElement       *top);
void           _hyvin_id_index_remove_all      (HyvinIdIndex       *self,
                                                HyvinElement       *top);

G_END_DECLS
