/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-document-set.h>

#include <hyvin/hyvin-error.h>
#include <string.h>

#include "hyvin-document-private.h"
#include "hyvin-element-private.h"
#include "hyvin-hash-private.h"
#include "hyvin-references-private.h"

/**
 * HyvinDocumentSet:
 *
 * Documents that speak of each other: the strategy, the plan, the annual
 * reports, the plan of the region.
 *
 * Within a set a reference of the form `document-id#local-id` reaches from one
 * document into another. A set is a [iface@Gio.ListModel] of its documents, in the
 * order in which they were added.
 *
 * Since: 1.0
 */
struct _HyvinDocumentSet
{
  GObject parent_instance;

  GPtrArray *documents;
  GHashTable *by_id;            /* id to the first document of it; NULL: to be made anew */
};

static GType
hyvin_document_set_get_item_type (GListModel *model G_GNUC_UNUSED)
{
  return HYVIN_TYPE_DOCUMENT;
}

static guint
hyvin_document_set_get_n_items (GListModel *model)
{
  return HYVIN_DOCUMENT_SET (model)->documents->len;
}

static gpointer
hyvin_document_set_get_item (GListModel *model,
                             guint       position)
{
  GPtrArray *documents = HYVIN_DOCUMENT_SET (model)->documents;

  return position < documents->len ? g_object_ref (g_ptr_array_index (documents, position)) : NULL;
}

static void
hyvin_document_set_model_init (GListModelInterface *iface)
{
  iface->get_item_type = hyvin_document_set_get_item_type;
  iface->get_n_items = hyvin_document_set_get_n_items;
  iface->get_item = hyvin_document_set_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (HyvinDocumentSet, hyvin_document_set, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      hyvin_document_set_model_init))

/* The index of ids is made when it is first asked for, and again after a document
 * has changed its id or has left. */
static void
forget_ids (HyvinDocumentSet *self)
{
  g_clear_pointer (&self->by_id, g_hash_table_unref);
}

static void
index_document (HyvinDocumentSet *self,
                HyvinDocument    *document)
{
  const char *id = hyvin_element_get_id (HYVIN_ELEMENT (document));

  if (id != NULL && !g_hash_table_contains (self->by_id, id))
    g_hash_table_insert (self->by_id, g_strdup (id), document);
}

static void
index_documents (HyvinDocumentSet *self)
{
  guint i;

  self->by_id = g_hash_table_new_full (_hyvin_str_hash, g_str_equal, g_free, NULL);
  for (i = 0; i < self->documents->len; i++)
    index_document (self, g_ptr_array_index (self->documents, i));
}

static void
watch_document (HyvinDocumentSet *self,
                HyvinDocument    *document)
{
  g_signal_connect_swapped (document, "notify::id", G_CALLBACK (forget_ids), self);
}

static void
unwatch_document (HyvinDocumentSet *self,
                  HyvinDocument    *document)
{
  g_signal_handlers_disconnect_by_func (document, forget_ids, self);
}

static void
hyvin_document_set_finalize (GObject *object)
{
  HyvinDocumentSet *self = HYVIN_DOCUMENT_SET (object);
  guint i;

  for (i = 0; i < self->documents->len; i++)
    unwatch_document (self, g_ptr_array_index (self->documents, i));
  forget_ids (self);
  g_ptr_array_unref (self->documents);
  G_OBJECT_CLASS (hyvin_document_set_parent_class)->finalize (object);
}

static void
hyvin_document_set_class_init (HyvinDocumentSetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hyvin_document_set_finalize;
}

static void
hyvin_document_set_init (HyvinDocumentSet *self)
{
  self->documents = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * hyvin_document_set_new:
 *
 * Makes a set without documents.
 *
 * Returns: (transfer full): the set
 *
 * Since: 1.0
 */
HyvinDocumentSet *
hyvin_document_set_new (void)
{
  return g_object_new (HYVIN_TYPE_DOCUMENT_SET, NULL);
}

/**
 * hyvin_document_set_add:
 * @self: a document set
 * @document: a document
 * @error: return location for an error
 *
 * Adds a document at the end.
 *
 * Fails with %HYVIN_ERROR_DUPLICATE when the set has a document with the same
 * id: references could not tell them apart.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
gboolean
hyvin_document_set_add (HyvinDocumentSet  *self,
                        HyvinDocument     *document,
                        GError           **error)
{
  const char *id;
  HyvinDocument *other;

  g_return_val_if_fail (HYVIN_IS_DOCUMENT_SET (self), FALSE);
  g_return_val_if_fail (HYVIN_IS_DOCUMENT (document), FALSE);

  id = hyvin_element_get_id (HYVIN_ELEMENT (document));
  other = id != NULL ? hyvin_document_set_lookup (self, id) : NULL;
  if (other != NULL)
    {
      const char *names[] = { hyvin_document_get_name (other), hyvin_document_get_name (document) };

      g_set_error (error, HYVIN_ERROR, HYVIN_ERROR_DUPLICATE,
                   "%s and %s have the same document id “%s”: give one of them another id",
                   names[0] != NULL ? names[0] : "a document",
                   names[1] != NULL ? names[1] : "another", id);
      return FALSE;
    }

  g_ptr_array_add (self->documents, g_object_ref (document));
  watch_document (self, document);
  if (self->by_id != NULL)
    index_document (self, document);
  g_list_model_items_changed (G_LIST_MODEL (self), self->documents->len - 1, 0, 1);
  return TRUE;
}

/**
 * hyvin_document_set_remove:
 * @self: a document set
 * @document: a document of the set
 * @error: return location for an error
 *
 * Removes a document.
 *
 * Fails with %HYVIN_ERROR_NOT_A_CHILD when it is not in the set.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
gboolean
hyvin_document_set_remove (HyvinDocumentSet  *self,
                           HyvinDocument     *document,
                           GError           **error)
{
  guint position;

  g_return_val_if_fail (HYVIN_IS_DOCUMENT_SET (self), FALSE);
  g_return_val_if_fail (HYVIN_IS_DOCUMENT (document), FALSE);

  if (!g_ptr_array_find (self->documents, document, &position))
    {
      g_set_error_literal (error, HYVIN_ERROR, HYVIN_ERROR_NOT_A_CHILD,
                           "the document is not in this set");
      return FALSE;
    }
  forget_ids (self);
  g_object_ref (document);
  g_ptr_array_remove_index (self->documents, position);
  if (!g_ptr_array_find (self->documents, document, NULL))
    unwatch_document (self, document);
  g_object_unref (document);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
  return TRUE;
}

/**
 * hyvin_document_set_lookup:
 * @self: a document set
 * @id: the id of a document
 *
 * Finds a document by its id.
 *
 * Returns: (transfer none) (nullable): the document, or %NULL when the set has
 *   none of that id
 *
 * Since: 1.0
 */
HyvinDocument *
hyvin_document_set_lookup (HyvinDocumentSet *self,
                           const char       *id)
{
  g_return_val_if_fail (HYVIN_IS_DOCUMENT_SET (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  if (self->by_id == NULL)
    index_documents (self);
  return g_hash_table_lookup (self->by_id, id);
}

/**
 * hyvin_document_set_resolve:
 * @self: a document set
 * @from: the document that the reference stands in
 * @reference: a reference: `local-id`, or `document-id#local-id`
 *
 * Finds what a reference points at, in its own document or in another of the set.
 *
 * Returns: (transfer none) (nullable): the object, or %NULL when the reference
 *   points at nothing in the set
 *
 * Since: 1.0
 */
HyvinElement *
hyvin_document_set_resolve (HyvinDocumentSet *self,
                            HyvinDocument    *from,
                            const char       *reference)
{
  const char *hash;
  g_autofree char *document_id = NULL;
  HyvinDocument *document;

  g_return_val_if_fail (HYVIN_IS_DOCUMENT_SET (self), NULL);
  g_return_val_if_fail (HYVIN_IS_DOCUMENT (from), NULL);
  g_return_val_if_fail (reference != NULL, NULL);

  hash = strchr (reference, '#');
  if (hash == NULL || _hyvin_reference_names (reference, HYVIN_ELEMENT (from)->id))
    return hyvin_document_resolve (from, reference);

  document_id = g_strndup (reference, (gsize) (hash - reference));
  document = hyvin_document_set_lookup (self, document_id);
  return document != NULL ? hyvin_document_lookup (document, hash + 1) : NULL;
}

/**
 * hyvin_document_set_list_referrers:
 * @self: a document set
 * @element: an object of a document of the set
 *
 * Lists the objects that refer to an object: the goals that an indicator
 * follows, the measures that a party answers for. This looks through the whole
 * set.
 *
 * Returns: (transfer container) (element-type HyvinElement): the objects, each
 *   once, in the order in which they are written
 *
 * Since: 1.0
 */
GPtrArray *
hyvin_document_set_list_referrers (HyvinDocumentSet *self,
                                   HyvinElement     *element)
{
  g_autoptr (HyvinReferenceIndex) index = NULL;
  GPtrArray *referrers;
  const GArray *references;
  guint i;

  g_return_val_if_fail (HYVIN_IS_DOCUMENT_SET (self), NULL);
  g_return_val_if_fail (HYVIN_IS_ELEMENT (element), NULL);

  index = _hyvin_reference_index_new (self);
  referrers = g_ptr_array_new_with_free_func (g_object_unref);
  references = _hyvin_reference_index_lookup (index, element);
  for (i = 0; references != NULL && i < references->len; i++)
    {
      HyvinElement *from = g_array_index (references, HyvinReference, i).from;

      if (i == 0 || from != g_array_index (references, HyvinReference, i - 1).from)
        g_ptr_array_add (referrers, g_object_ref (from));
    }
  return referrers;
}
