/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-list-private.h"

#include "hyvin-document-private.h"

/**
 * HyvinList:
 *
 * The objects of one kind that another object holds, in order: the goals of a
 * focus area, the resources of a goal.
 *
 * A list is a [iface@Gio.ListModel] to read and to watch. It is edited through the
 * object that owns it, as with [method@Hyvin.FocusArea.add_goal].
 *
 * Since: 1.0
 */
struct _HyvinList
{
  GObject parent_instance;

  HyvinElement *owner;          /* not owned; NULL once it is gone */
  const HyvinField *field;
  GPtrArray *items;             /* of HyvinElement, owned */
};

static GType
hyvin_list_get_item_type (GListModel *model)
{
  return HYVIN_LIST (model)->field->type ();
}

static guint
hyvin_list_get_n_items (GListModel *model)
{
  return HYVIN_LIST (model)->items->len;
}

static gpointer
hyvin_list_get_item (GListModel *model,
                     guint       position)
{
  HyvinElement *element = _hyvin_list_peek (HYVIN_LIST (model), position);

  return element != NULL ? g_object_ref (element) : NULL;
}

static void
hyvin_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = hyvin_list_get_item_type;
  iface->get_n_items = hyvin_list_get_n_items;
  iface->get_item = hyvin_list_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (HyvinList, hyvin_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, hyvin_list_model_init))

static void
hyvin_list_finalize (GObject *object)
{
  HyvinList *self = HYVIN_LIST (object);

  g_ptr_array_unref (self->items);
  G_OBJECT_CLASS (hyvin_list_parent_class)->finalize (object);
}

static void
hyvin_list_class_init (HyvinListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hyvin_list_finalize;
}

static void
hyvin_list_init (HyvinList *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

HyvinList *
_hyvin_list_new (HyvinElement     *owner,
                 const HyvinField *field)
{
  HyvinList *self = g_object_new (HYVIN_TYPE_LIST, NULL);

  self->owner = owner;
  self->field = field;
  return self;
}

/* Called when the owner goes; whoever still holds the list keeps the items,
 * which stand under nobody then. */
void
_hyvin_list_disown (HyvinList *self)
{
  guint i;

  self->owner = NULL;
  for (i = 0; i < self->items->len; i++)
    _hyvin_element_set_parent (g_ptr_array_index (self->items, i), NULL, NULL, 0);
}

guint
_hyvin_list_size (const HyvinList *self)
{
  return self != NULL ? self->items->len : 0;
}

HyvinElement *
_hyvin_list_peek (const HyvinList *self,
                  guint            position)
{
  return position < _hyvin_list_size (self) ? g_ptr_array_index (self->items, position) : NULL;
}

static void
renumber (HyvinList *self,
          guint      first,
          guint      last)
{
  guint i;

  for (i = first; i <= last && i < self->items->len; i++)
    HYVIN_ELEMENT (g_ptr_array_index (self->items, i))->position = i;
}

/* Takes a reference on @element. Its document knows of it before anybody else
 * is told. */
void
_hyvin_list_insert (HyvinList    *self,
                    HyvinElement *element,
                    guint         position)
{
  position = MIN (position, self->items->len);
  g_ptr_array_insert (self->items, (int) position, g_object_ref (element));
  _hyvin_element_set_parent (element, self->owner, self->field, position);
  renumber (self, position + 1, G_MAXUINT);
  _hyvin_document_remember (element, TRUE);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 0, 1);
}

/* The reader's way in: takes @element itself, and nobody watches yet. */
void
_hyvin_list_append (HyvinList    *self,
                    HyvinElement *element)
{
  _hyvin_element_set_parent (element, self->owner, self->field, self->items->len);
  g_ptr_array_add (self->items, element);
}

void
_hyvin_list_remove (HyvinList *self,
                    guint      position)
{
  _hyvin_element_set_parent (_hyvin_list_peek (self, position), NULL, NULL, 0);
  g_ptr_array_remove_index (self->items, position);
  renumber (self, position, G_MAXUINT);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
}

void
_hyvin_list_move (HyvinList *self,
                  guint      from,
                  guint      to)
{
  guint first, last;

  to = MIN (to, self->items->len - 1);
  if (from == to)
    return;

  g_ptr_array_insert (self->items, (int) to, g_ptr_array_steal_index (self->items, from));
  first = MIN (from, to);
  last = MAX (from, to);
  renumber (self, first, last);
  g_list_model_items_changed (G_LIST_MODEL (self), first, last - first + 1, last - first + 1);
}
