/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-id-index-private.h"

#include "hyvin-element-private.h"
#include "hyvin-hash-private.h"

struct _HyvinIdIndex
{
  GHashTable *by_id;            /* to the element that was first */
  GHashTable *others;           /* to a GPtrArray of those after it; seldom made */
  GHashTable *counters;         /* name of an element to its last number in an id */
};

typedef void (*Visit) (HyvinIdIndex *self,
                       HyvinElement *element);

static void
visit_all (HyvinIdIndex *self,
           HyvinElement *top,
           Visit         visit)
{
  HyvinChildIter iter;
  HyvinElement *child;

  visit (self, top);
  _hyvin_child_iter_init (&iter, top);
  while ((child = _hyvin_child_iter_next (&iter)) != NULL)
    visit_all (self, child, visit);
}

/* An index of @top and everything under it. */
HyvinIdIndex *
_hyvin_id_index_new (HyvinElement *top)
{
  HyvinIdIndex *self = g_new0 (HyvinIdIndex, 1);

  self->by_id = g_hash_table_new_full (_hyvin_str_hash, g_str_equal, g_free, NULL);
  self->counters = g_hash_table_new (_hyvin_str_hash, g_str_equal);
  visit_all (self, top, _hyvin_id_index_add);
  return self;
}

void
_hyvin_id_index_free (HyvinIdIndex *self)
{
  g_hash_table_unref (self->by_id);
  g_hash_table_unref (self->counters);
  g_clear_pointer (&self->others, g_hash_table_unref);
  g_free (self);
}

HyvinElement *
_hyvin_id_index_lookup (const HyvinIdIndex *self,
                        const char         *id)
{
  return g_hash_table_lookup (self->by_id, id);
}

/* The elements whose id another one before them has, in no order. */
GPtrArray *
_hyvin_id_index_list_duplicates (const HyvinIdIndex *self)
{
  GPtrArray *duplicates = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer others;

  if (self->others == NULL)
    return duplicates;
  g_hash_table_iter_init (&iter, self->others);
  while (g_hash_table_iter_next (&iter, NULL, &others))
    g_ptr_array_extend (duplicates, others, NULL, NULL);
  return duplicates;
}

void
_hyvin_id_index_add (HyvinIdIndex *self,
                     HyvinElement *element)
{
  GPtrArray *others;

  if (element->id == NULL)
    return;
  if (!g_hash_table_contains (self->by_id, element->id))
    {
      g_hash_table_insert (self->by_id, g_strdup (element->id), element);
      return;
    }

  if (self->others == NULL)
    self->others = g_hash_table_new_full (_hyvin_str_hash, g_str_equal, g_free,
                                          (GDestroyNotify) g_ptr_array_unref);
  others = g_hash_table_lookup (self->others, element->id);
  if (others == NULL)
    {
      others = g_ptr_array_new ();
      g_hash_table_insert (self->others, g_strdup (element->id), others);
    }
  g_ptr_array_add (others, element);
}

void
_hyvin_id_index_remove (HyvinIdIndex *self,
                        HyvinElement *element)
{
  GPtrArray *others;

  if (element->id == NULL)
    return;
  others = self->others != NULL ? g_hash_table_lookup (self->others, element->id) : NULL;
  if (g_hash_table_lookup (self->by_id, element->id) != element)
    g_ptr_array_remove (others, element);
  else if (others == NULL)
    g_hash_table_remove (self->by_id, element->id);
  else
    g_hash_table_insert (self->by_id, g_strdup (element->id),
                         g_ptr_array_steal_index (others, 0));

  if (others != NULL && others->len == 0)
    g_hash_table_remove (self->others, element->id);
}

static gboolean
needs_id (HyvinElement *element)
{
  const HyvinField *field = _hyvin_element_get_id_field (element);

  return element->id == NULL && field != NULL && field->required;
}

/* Ids that people can read: goal-1, goal-2 and so on. */
static void
give_id (HyvinIdIndex *self,
         HyvinElement *element)
{
  const char *name = hyvin_element_get_element_name (element);
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->counters, name));

  do
    {
      g_free (element->id);
      element->id = g_strdup_printf ("%s-%u", name, ++number);
    }
  while (g_hash_table_contains (self->by_id, element->id));
  g_hash_table_insert (self->counters, (gpointer) name, GUINT_TO_POINTER (number));
}

static void
receive (HyvinIdIndex *self,
         HyvinElement *element)
{
  gboolean is_taken = element->id != NULL && g_hash_table_contains (self->by_id, element->id);
  gboolean is_given = is_taken || needs_id (element);

  if (is_given)
    give_id (self, element);
  _hyvin_id_index_add (self, element);
  /* Last, since whoever is told may change the id. */
  if (is_given)
    g_object_notify (G_OBJECT (element), "id");
}

/* Adds @top and everything under it, and gives ids to those that need one: that
 * have none, or one that another object has. */
void
_hyvin_id_index_receive_all (HyvinIdIndex *self,
                             HyvinElement *top)
{
  visit_all (self, top, receive);
}

void
_hyvin_id_index_remove_all (HyvinIdIndex *self,
                            HyvinElement *top)
{
  visit_all (self, top, _hyvin_id_index_remove);
}
