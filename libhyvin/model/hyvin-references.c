/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-references-private.h"

#include "hyvin-element-private.h"

struct _HyvinReferenceIndex
{
  HyvinDocumentSet *set;
  GHashTable *by_target;        /* HyvinElement to a GArray of HyvinReference */
};

static void
follow (HyvinElement       *element,
        const HyvinField   *field,
        const char         *text,
        HyvinDocumentSet   *set,
        HyvinReferenceFunc  func,
        gpointer            user_data)
{
  HyvinDocument *document = hyvin_element_get_owner_document (element);
  HyvinReference reference = { element, field, text, NULL };

  reference.to = hyvin_document_set_resolve (set, document, text);
  func (&reference, user_data);
}

/* Calls @func for each reference that @element itself holds. */
void
_hyvin_element_foreach_reference (HyvinElement       *element,
                                  HyvinDocumentSet   *set,
                                  HyvinReferenceFunc  func,
                                  gpointer            user_data)
{
  guint n_fields;
  const HyvinField *fields = _hyvin_element_get_fields (element, &n_fields);
  guint i;

  for (i = 0; i < n_fields && _hyvin_field_is_attribute (&fields[i]); i++)
    {
      gpointer slot = _hyvin_field_slot (&fields[i], element);
      char **word;

      if (fields[i].kind == HYVIN_FIELD_REFERENCE && *(char **) slot != NULL)
        follow (element, &fields[i], *(char **) slot, set, func, user_data);
      if (fields[i].kind != HYVIN_FIELD_REFERENCES)
        continue;
      for (word = *(char ***) slot; word != NULL && *word != NULL; word++)
        follow (element, &fields[i], *word, set, func, user_data);
    }
}

static void
note_reference (const HyvinReference *reference,
                gpointer              user_data)
{
  HyvinReferenceIndex *self = user_data;
  GArray *references;

  if (reference->to == NULL)
    return;
  references = g_hash_table_lookup (self->by_target, reference->to);
  if (references == NULL)
    {
      references = g_array_new (FALSE, FALSE, sizeof (HyvinReference));
      g_hash_table_insert (self->by_target, reference->to, references);
    }
  g_array_append_val (references, *reference);
}

static void
note_references_under (HyvinReferenceIndex *self,
                       HyvinElement        *element)
{
  HyvinChildIter iter;
  HyvinElement *child;

  _hyvin_element_foreach_reference (element, self->set, note_reference, self);
  _hyvin_child_iter_init (&iter, element);
  while ((child = _hyvin_child_iter_next (&iter)) != NULL)
    note_references_under (self, child);
}

HyvinReferenceIndex *
_hyvin_reference_index_new (HyvinDocumentSet *set)
{
  HyvinReferenceIndex *self = g_new0 (HyvinReferenceIndex, 1);
  guint n_documents = g_list_model_get_n_items (G_LIST_MODEL (set));
  guint i;

  self->set = g_object_ref (set);
  self->by_target = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  for (i = 0; i < n_documents; i++)
    {
      g_autoptr (HyvinElement) document = g_list_model_get_item (G_LIST_MODEL (set), i);

      note_references_under (self, document);
    }
  return self;
}

void
_hyvin_reference_index_free (HyvinReferenceIndex *self)
{
  g_hash_table_unref (self->by_target);
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
