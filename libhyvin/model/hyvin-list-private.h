/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-list.h>

#include "hyvin-element-private.h"

G_BEGIN_DECLS

/* The children of a field, in order; NULL is none. The list that others see of
 * them is made when somebody asks for it: a document has thousands that nobody
 * looks at. */
struct _HyvinItems
{
  guint n_items;
  guint room;
  HyvinList *list;              /* NULL: nobody has asked */
  HyvinElement *items[];        /* owned */
};

static inline guint
_hyvin_items_size (const HyvinItems *self)
{
  return self != NULL ? self->n_items : 0;
}

static inline HyvinElement *
_hyvin_items_peek (const HyvinItems *self,
                   guint             position)
{
  return position < _hyvin_items_size (self) ? self->items[position] : NULL;
}

HyvinList * _hyvin_items_get_list (HyvinElement     *owner,
                                   const HyvinField *field);
void        _hyvin_items_insert   (HyvinElement     *owner,
                                   const HyvinField *field,
                                   HyvinElement     *child,
                                   guint             position);
void        _hyvin_items_append   (HyvinElement     *owner,
                                   const HyvinField *field,
                                   HyvinElement     *child);
void        _hyvin_items_remove   (HyvinElement     *child);
void        _hyvin_items_move     (HyvinElement     *child,
                                   guint             position);
void        _hyvin_items_disown   (HyvinItems       *self);

G_END_DECLS
