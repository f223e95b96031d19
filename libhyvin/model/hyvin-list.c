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
  HyvinItems *left;             /* by the owner when it went, owned */
};

static HyvinItems **
get_slot (HyvinElement     *owner,
          const HyvinField *field)
{
  return _hyvin_field_slot (field, owner);
}

static const HyvinItems *
peek_items (HyvinList *self)
{
  return self->owner != NULL ? *get_slot (self->owner, self->field) : self->left;
}

static GType
hyvin_list_get_item_type (GListModel *model)
{
  return HYVIN_LIST (model)->field->type ();
}

static guint
hyvin_list_get_n_items (GListModel *model)
{
  return _hyvin_items_size (peek_items (HYVIN_LIST (model)));
}

static gpointer
hyvin_list_get_item (GListModel *model,
                     guint       position)
{
  HyvinElement *element = _hyvin_items_peek (peek_items (HYVIN_LIST (model)), position);

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
free_items (HyvinItems *items)
{
  guint i;

  for (i = 0; i < items->n_items; i++)
    g_object_unref (items->items[i]);
  g_free (items);
}

static void
hyvin_list_finalize (GObject *object)
{
  g_clear_pointer (&HYVIN_LIST (object)->left, free_items);
  G_OBJECT_CLASS (hyvin_list_parent_class)->finalize (object);
}

static void
hyvin_list_class_init (HyvinListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hyvin_list_finalize;
}

static void
hyvin_list_init (HyvinList *self G_GNUC_UNUSED)
{
}

/* Room for one more. */
static HyvinItems *
ensure_room (HyvinItems **slot)
{
  HyvinItems *self = *slot;

  if (self == NULL)
    self = g_new0 (HyvinItems, 1);
  if (self->n_items == self->room)
    {
      self->room = MAX (2 * self->room, 2);
      self = g_realloc (self, sizeof (HyvinItems) + self->room * sizeof (HyvinElement *));
    }
  *slot = self;
  return self;
}

/* The list of the children of a field, which they keep. */
HyvinList *
_hyvin_items_get_list (HyvinElement     *owner,
                       const HyvinField *field)
{
  HyvinItems **slot = get_slot (owner, field);

  if (*slot == NULL)
    ensure_room (slot);
  if ((*slot)->list == NULL)
    {
      (*slot)->list = g_object_new (HYVIN_TYPE_LIST, NULL);
      (*slot)->list->owner = owner;
      (*slot)->list->field = field;
    }
  return (*slot)->list;
}

/* Called when the owner goes; whoever still holds the list keeps the children,
 * which stand under nobody then. */
void
_hyvin_items_disown (HyvinItems *self)
{
  g_autoptr (HyvinList) list = g_steal_pointer (&self->list);
  guint i;

  for (i = 0; i < self->n_items; i++)
    _hyvin_element_set_parent (self->items[i], NULL, NULL, 0);
  if (list == NULL)
    {
      free_items (self);
      return;
    }
  list->owner = NULL;
  list->left = self;
}

/* Takes the child at one place to another; those between make room. */
static void
shift (HyvinItems *self,
       guint       from,
       guint       to)
{
  HyvinElement *child = self->items[from];
  int step = from < to ? 1 : -1;
  guint i;

  for (i = from; i != to; i += step)
    {
      self->items[i] = self->items[i + step];
      self->items[i]->position = i;
    }
  self->items[to] = child;
  child->position = to;
}

static void
notify (HyvinItems *self,
        guint       position,
        guint       n_removed,
        guint       n_added)
{
  if (self != NULL && self->list != NULL)
    g_list_model_items_changed (G_LIST_MODEL (self->list), position, n_removed, n_added);
}

/* Takes a reference on @child. Its document knows of it before anybody else is told. */
void
_hyvin_items_insert (HyvinElement     *owner,
                     const HyvinField *field,
                     HyvinElement     *child,
                     guint             position)
{
  _hyvin_items_append (owner, field, g_object_ref (child));
  position = MIN (position, child->position);
  shift (*get_slot (owner, field), child->position, position);
  _hyvin_document_remember (child, TRUE);
  notify (*get_slot (owner, field), position, 0, 1);
}

/* The reader's way in: takes @child itself, and nobody watches yet. */
void
_hyvin_items_append (HyvinElement     *owner,
                     const HyvinField *field,
                     HyvinElement     *child)
{
  HyvinItems *self = ensure_room (get_slot (owner, field));

  _hyvin_element_set_parent (child, owner, field, self->n_items);
  self->items[self->n_items++] = child;
}

void
_hyvin_items_remove (HyvinElement *child)
{
  HyvinItems *self = *get_slot (child->parent, child->field);
  guint position = child->position;

  shift (self, position, self->n_items - 1);
  self->n_items--;
  _hyvin_element_set_parent (child, NULL, NULL, 0);
  g_object_unref (child);
  notify (self, position, 1, 0);
}

void
_hyvin_items_move (HyvinElement *child,
                   guint         position)
{
  HyvinItems *self = *get_slot (child->parent, child->field);
  guint from = child->position;
  guint to = MIN (position, self->n_items - 1);
  guint n_changed = (from < to ? to - from : from - to) + 1;

  if (from == to)
    return;
  shift (self, from, to);
  notify (self, MIN (from, to), n_changed, n_changed);
}
