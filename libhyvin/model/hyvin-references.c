/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-references-private.h"

#include "hyvin-element-private.h"

struct _HyvinReferenceIndex
{
  HyvinDocumentSet *set;
  GHashTable *by_target;        /* HyvinElement to a GArray of HyvinReference */
  GHashTable *faulty;           /* the same, by the object that refers; seldom any */
};

static void
add_to (GHashTable           *table,
        HyvinElement         *key,
        const HyvinReference *reference)
{
  GArray *references = g_hash_table_lookup (table, key);

  if (references == NULL)
    {
      references = g_array_new (FALSE, FALSE, sizeof (HyvinReference));
      g_hash_table_insert (table, key, references);
    }
  g_array_append_val (references, *reference);
}

static void
note_reference (HyvinReferenceIndex *self,
                HyvinDocument       *document,
                HyvinElement        *from,
                const HyvinField    *field,
                const char          *text)
{
  HyvinElement *to = hyvin_document_set_resolve (self->set, document, text);
  HyvinReference reference = { from, field, text, to };

  if (to != NULL)
    add_to (self->by_target, to, &reference);
  if (to == NULL || !_hyvin_field_accepts (field, G_OBJECT_TYPE (to)))
    add_to (self->faulty, from, &reference);
}

static void
note_references_of (HyvinReferenceIndex *self,
                    HyvinDocument       *document,
                    HyvinElement        *element)
{
  guint n_fields;
  const HyvinField *fields = _hyvin_element_get_fields (element, &n_fields);
  guint i;

  for (i = 0; i < n_fields && _hyvin_field_is_attribute (&fields[i]); i++)
    {
      gpointer slot = _hyvin_field_slot (&fields[i], element);
      char **word;

      if (fields[i].kind == HYVIN_FIELD_REFERENCE && *(char **) slot != NULL)
        note_reference (self, document, element, &fields[i], *(char **) slot);
      if (fields[i].kind != HYVIN_FIELD_REFERENCES)
        continue;
      for (word = *(char ***) slot; word != NULL && *word != NULL; word++)
        note_reference (self, document, element, &fields[i], *word);
    }
}

static void
note_references_under (HyvinReferenceIndex *self,
                       HyvinDocument       *document,
                       HyvinElement        *element)
{
  HyvinChildIter iter;
  HyvinElement *child;

  note_references_of (self, document, element);
  _hyvin_child_iter_init (&iter, element);
  while ((child = _hyvin_child_iter_next (&iter)) != NULL)
    note_references_under (self, document, child);
}

HyvinReferenceIndex *
_hyvin_reference_index_new (HyvinDocumentSet *set)
{
  HyvinReferenceIndex *self = g_new0 (HyvinReferenceIndex, 1);
  guint n_documents = g_list_model_get_n_items (G_LIST_MODEL (set));
  guint i;

  self->set = g_object_ref (set);
  self->by_target = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  self->faulty = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  for (i = 0; i < n_documents; i++)
    {
      g_autoptr (HyvinDocument) document = g_list_model_get_item (G_LIST_MODEL (set), i);

      note_references_under (self, document, HYVIN_ELEMENT (document));
    }
  return self;
}

void
_hyvin_reference_index_free (HyvinReferenceIndex *self)
{
  g_hash_table_unref (self->by_target);
  g_hash_table_unref (self->faulty);
  g_object_unref (self->set);
  g_free (self);
}

/* The references to @to, in the order of the set; NULL when there are none. */
const GArray *
_hyvin_reference_index_lookup (HyvinReferenceIndex *self,
                               HyvinElement        *to)
{
  return g_hash_table_lookup (self->by_target, to);
}

/* The references of @from that point at nothing, or at something of a kind that
 * their field does not accept; NULL when there are none. */
const GArray *
_hyvin_reference_index_list_faulty (HyvinReferenceIndex *self,
                                    HyvinElement        *from)
{
  return g_hash_table_lookup (self->faulty, from);
}
