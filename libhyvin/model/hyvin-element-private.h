/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-document.h>

#include "hyvin-field-private.h"
#include "hyvin-markup-private.h"

G_BEGIN_DECLS

/* The children of a field; see hyvin-list-private.h. */
typedef struct _HyvinItems HyvinItems;

/* The base of every object of the model. What a subclass holds is said by its
 * table of fields; everything that can be done with an object walks the table. */
struct _HyvinElement
{
  GObject parent_instance;

  HyvinElement *parent;         /* not owned; it owns us */
  const HyvinField *field;      /* of the parent, that holds us */
  guint position;               /* in that field's list */

  guint line;                   /* of the start tag; 0: not read from XML */
  guint column;
  char *id;                     /* of the types that have one */
  GPtrArray *markup;            /* of HyvinMarkup; made when first needed */
};

struct _HyvinElementClass
{
  GObjectClass parent_class;

  const char *name;             /* of the XML element, where no field says another */
  const HyvinField *fields;
  guint n_fields;
  guint first_child;            /* no field before it holds objects; n_fields when none does */
  GParamSpec **properties;      /* by field; NULL where a field has none */
};

void               _hyvin_element_class_set_fields (HyvinElementClass *klass,
                                                    const char        *name,
                                                    const HyvinField  *fields,
                                                    guint              n_fields);

/* What the accessors of the types are made of. */
gboolean           _hyvin_element_is        (gpointer            self,
                                             GType               type);
void               _hyvin_element_set       (gpointer            self,
                                             gsize               offset,
                                             const HyvinSlot    *value);
gboolean           _hyvin_element_set_child (gpointer            self,
                                             gsize               offset,
                                             gpointer            child,
                                             GError            **error);
HyvinList *        _hyvin_element_get_list  (gpointer            self,
                                             gsize               offset);
const HyvinField * _hyvin_element_get_id_field (HyvinElement     *self);
gpointer           _hyvin_element_find_slot (HyvinElement       *self,
                                             const char         *name,
                                             HyvinFieldKind      kind);
const char *       _hyvin_element_peek_title (HyvinElement      *self);
const HyvinItems * _hyvin_element_peek_items (HyvinElement      *self,
                                             const char         *name);
gboolean           _hyvin_element_insert    (gpointer            self,
                                             gsize               offset,
                                             gpointer            child,
                                             guint               position,
                                             GError            **error);
gboolean           _hyvin_element_remove    (gpointer            self,
                                             gsize               offset,
                                             gpointer            child,
                                             GError            **error);
gboolean           _hyvin_element_move      (gpointer            self,
                                             gsize               offset,
                                             gpointer            child,
                                             guint               position,
                                             GError            **error);

/* What walks the tables. */
const HyvinField * _hyvin_element_get_fields (HyvinElement       *self,
                                              guint              *n_fields);
void               _hyvin_element_append     (HyvinElement       *self,
                                              const HyvinField   *field,
                                              HyvinElement       *child);
void               _hyvin_element_set_parent (HyvinElement       *self,
                                              HyvinElement       *parent,
                                              const HyvinField   *field,
                                              guint               position);
void               _hyvin_element_add_markup (HyvinElement       *self,
                                              HyvinMarkup        *markup);
HyvinElement *     _hyvin_element_get_top    (HyvinElement       *self);

/* The children of an element, in the order of its fields. */
typedef struct
{
  HyvinElement *element;
  guint field;
  guint index;
} HyvinChildIter;

void               _hyvin_child_iter_init    (HyvinChildIter     *iter,
                                              HyvinElement       *element);
HyvinElement *     _hyvin_child_iter_next    (HyvinChildIter     *iter);

G_END_DECLS
