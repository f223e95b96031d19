/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-element-private.h"

#include <hyvin/hyvin-error.h>
#include <string.h>

#include "hyvin-document-private.h"
#include "hyvin-list-private.h"

/**
 * HyvinElement:
 *
 * What every object of a welfare document is: it stands under another object,
 * in a document, and can be copied and compared.
 *
 * An object that was read from XML knows the line and the column where it
 * begins. Comments, processing instructions, elements of foreign namespaces and
 * whatever this version of the library does not know stay with the object they
 * were found at, and are written back with it.
 *
 * Since: 1.0
 */
G_DEFINE_ABSTRACT_TYPE (HyvinElement, hyvin_element, G_TYPE_OBJECT)

static const HyvinElementClass *
get_class (const HyvinElement *self)
{
  return (const HyvinElementClass *) ((const GTypeInstance *) self)->g_class;
}

const HyvinField *
_hyvin_element_get_fields (HyvinElement *self,
                           guint        *n_fields)
{
  const HyvinElementClass *klass = get_class (self);

  *n_fields = klass->n_fields;
  return klass->fields;
}

static void
hyvin_element_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec G_GNUC_UNUSED)
{
  HyvinElement *self = HYVIN_ELEMENT (object);
  guint n_fields;
  const HyvinField *field = &_hyvin_element_get_fields (self, &n_fields)[property_id - 1];

  _hyvin_field_ops (field)->get_value (self, field, value);
}

static void
warn_of_refusal (GError *error)
{
  if (error != NULL)
    g_critical ("%s", error->message);
}

static void
hyvin_element_set_property (GObject      *object,
                            guint         property_id,
                            const GValue *value,
                            GParamSpec   *pspec G_GNUC_UNUSED)
{
  HyvinElement *self = HYVIN_ELEMENT (object);
  guint n_fields;
  const HyvinField *field = &_hyvin_element_get_fields (self, &n_fields)[property_id - 1];
  HyvinSlot slot = { { 0 } };

  if (field->kind == HYVIN_FIELD_CHILD)
    {
      g_autoptr (GError) error = NULL;

      _hyvin_element_set_child (self, field->offset, g_value_get_object (value), &error);
      warn_of_refusal (error);
      return;
    }
  _hyvin_field_ops (field)->borrow (value, &slot);
  _hyvin_element_set (self, field->offset, &slot);
}

static void
hyvin_element_dispose (GObject *object)
{
  HyvinElement *self = HYVIN_ELEMENT (object);
  guint n_fields;
  const HyvinField *fields = _hyvin_element_get_fields (self, &n_fields);
  guint i;

  for (i = 0; i < n_fields; i++)
    _hyvin_field_ops (&fields[i])->clear (_hyvin_field_slot (&fields[i], self));
  g_clear_pointer (&self->markup, g_ptr_array_unref);
  G_OBJECT_CLASS (hyvin_element_parent_class)->dispose (object);
}

static void
hyvin_element_class_init (HyvinElementClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hyvin_element_dispose;
}

static void
hyvin_element_init (HyvinElement *self G_GNUC_UNUSED)
{
}

static gboolean
holds_objects (const HyvinField *field)
{
  return field->kind == HYVIN_FIELD_CHILDREN || field->kind == HYVIN_FIELD_CHILD;
}

/* To be called once, when the class of a type is made. */
void
_hyvin_element_class_set_fields (HyvinElementClass *klass,
                                 const char        *name,
                                 const HyvinField  *fields,
                                 guint              n_fields)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  guint i;

  /* These two are not inherited. */
  object_class->get_property = hyvin_element_get_property;
  object_class->set_property = hyvin_element_set_property;
  klass->name = name;
  klass->fields = fields;
  klass->n_fields = n_fields;
  klass->first_child = 0;
  while (klass->first_child < n_fields && !holds_objects (&fields[klass->first_child]))
    klass->first_child++;
  klass->properties = g_new0 (GParamSpec *, n_fields);
  for (i = 0; i < n_fields; i++)
    {
      klass->properties[i] = _hyvin_field_ops (&fields[i])->make_pspec (&fields[i]);
      g_object_class_install_property (object_class, i + 1, klass->properties[i]);
    }
}

/* What the accessors of the types are made of */

gboolean
_hyvin_element_is (gpointer self,
                   GType    type)
{
  return G_TYPE_CHECK_INSTANCE_TYPE (self, type);
}

static guint
find_field (HyvinElement *self,
            gsize         offset)
{
  guint n_fields;
  const HyvinField *fields = _hyvin_element_get_fields (self, &n_fields);
  guint i = 0;

  while (fields[i].offset != offset)
    i++;
  g_assert (i < n_fields);
  return i;
}

static void
notify_field (HyvinElement *self,
              guint         field)
{
  const HyvinElementClass *klass = (HyvinElementClass *) ((GTypeInstance *) self)->g_class;

  g_object_notify_by_pspec (G_OBJECT (self), klass->properties[field]);
}

/* A value that is set makes what could not be read in its place void. */
static void
forget_unread_value (HyvinElement *self,
                     guint         field,
                     const char   *xml_name)
{
  guint i;

  for (i = self->markup != NULL ? self->markup->len : 0; i > 0; i--)
    {
      const HyvinMarkup *markup = g_ptr_array_index (self->markup, i - 1);
      gboolean own = markup->place == HYVIN_MARKUP_LEADING && g_strcmp0 (markup->name, xml_name) == 0;

      if (_hyvin_markup_is_attribute (markup) && markup->kind != HYVIN_MARKUP_ATTRIBUTE
          && (own || markup->place == HYVIN_MARKUP_AT (field)))
        g_ptr_array_remove_index (self->markup, i - 1);
    }
}

void
_hyvin_element_set (gpointer         element,
                    gsize            offset,
                    const HyvinSlot *value)
{
  HyvinElement *self = element;
  guint index = find_field (self, offset);
  guint n_fields;
  const HyvinField *field = &_hyvin_element_get_fields (self, &n_fields)[index];
  const HyvinFieldOps *ops = _hyvin_field_ops (field);
  gpointer slot = _hyvin_field_slot (field, self);
  HyvinSlot old;

  forget_unread_value (self, index, _hyvin_field_xml_name (field));
  if (ops->equal (slot, value))
    return;

  if (field->kind == HYVIN_FIELD_ID)
    _hyvin_document_forget (self, FALSE);
  /* The new value may be a part of the old one, which goes last therefore. */
  memcpy (&old, slot, ops->size);
  memset (slot, 0, ops->size);
  ops->copy (self, field, value);
  ops->clear (&old);
  if (field->kind == HYVIN_FIELD_ID)
    _hyvin_document_remember (self, FALSE);
  notify_field (self, index);
}

static gboolean
check_is_free (HyvinElement  *child,
               GError       **error)
{
  g_autofree char *path = NULL;

  if (child->parent == NULL)
    return TRUE;

  path = hyvin_element_dup_path (child);
  g_set_error (error, HYVIN_ERROR, HYVIN_ERROR_HAS_PARENT,
               "the object already stands at %s: remove it there first, or add a copy of it",
               path);
  return FALSE;
}

gboolean
_hyvin_element_set_child (gpointer   element,
                          gsize      offset,
                          gpointer   child,
                          GError   **error)
{
  HyvinElement *self = element;
  guint index = find_field (self, offset);
  guint n_fields;
  const HyvinField *field = &_hyvin_element_get_fields (self, &n_fields)[index];
  HyvinElement **slot = _hyvin_field_slot (field, self);

  if (child == *slot)
    return TRUE;
  if (child != NULL && !check_is_free (child, error))
    return FALSE;

  if (*slot != NULL)
    _hyvin_document_forget (*slot, TRUE);
  _hyvin_field_ops (field)->clear (slot);
  if (child != NULL)
    {
      *slot = g_object_ref (child);
      _hyvin_element_set_parent (child, self, field, 0);
      _hyvin_document_remember (child, TRUE);
    }
  notify_field (self, index);
  return TRUE;
}

static const HyvinField *
get_field (HyvinElement *self,
           gsize         offset)
{
  guint n_fields;

  return &_hyvin_element_get_fields (self, &n_fields)[find_field (self, offset)];
}

HyvinList *
_hyvin_element_get_list (gpointer self,
                         gsize    offset)
{
  return _hyvin_items_get_list (self, get_field (self, offset));
}

/* The field of the id; NULL: objects of the type have none. */
const HyvinField *
_hyvin_element_get_id_field (HyvinElement *self)
{
  guint n_fields;
  const HyvinField *fields = _hyvin_element_get_fields (self, &n_fields);
  guint i;

  for (i = 0; i < n_fields; i++)
    {
      if (fields[i].kind == HYVIN_FIELD_ID)
        return &fields[i];
    }
  return NULL;
}

/* Where the value of a field is, by the name of its property; NULL: the object
 * has no such field. */
gpointer
_hyvin_element_find_slot (HyvinElement   *self,
                          const char     *name,
                          HyvinFieldKind  kind)
{
  guint n_fields;
  const HyvinField *fields = _hyvin_element_get_fields (self, &n_fields);
  guint i;

  for (i = 0; i < n_fields; i++)
    {
      if (fields[i].kind == kind && strcmp (fields[i].name, name) == 0)
        return _hyvin_field_slot (&fields[i], self);
    }
  return NULL;
}

/* The title of an object as it stands in its document, in the language of that;
 * NULL: it has none. */
const char *
_hyvin_element_peek_title (HyvinElement *self)
{
  HyvinDocument *document = hyvin_element_get_owner_document (self);
  HyvinText **title = _hyvin_element_find_slot (self, "title", HYVIN_FIELD_TEXT);

  if (title == NULL || *title == NULL)
    return NULL;
  return hyvin_text_lookup (*title, NULL,
                            document != NULL ? hyvin_document_get_language (document) : NULL);
}

/* The children of a field by its name; NULL: there are none. */
const HyvinItems *
_hyvin_element_peek_items (HyvinElement *self,
                           const char   *name)
{
  HyvinItems **slot = _hyvin_element_find_slot (self, name, HYVIN_FIELD_CHILDREN);

  return slot != NULL ? *slot : NULL;
}

gboolean
_hyvin_element_insert (gpointer   self,
                       gsize      offset,
                       gpointer   child,
                       guint      position,
                       GError   **error)
{
  if (!check_is_free (child, error))
    return FALSE;
  _hyvin_items_insert (self, get_field (self, offset), child, position);
  return TRUE;
}

static gboolean
check_is_child (HyvinElement  *self,
                gsize          offset,
                HyvinElement  *child,
                GError       **error)
{
  const HyvinField *field = get_field (self, offset);

  if (child->parent == self && child->field == field)
    return TRUE;
  g_set_error (error, HYVIN_ERROR, HYVIN_ERROR_NOT_A_CHILD,
               "the object is not among the %s of this one", field->name);
  return FALSE;
}

gboolean
_hyvin_element_remove (gpointer   self,
                       gsize      offset,
                       gpointer   child,
                       GError   **error)
{
  if (!check_is_child (self, offset, child, error))
    return FALSE;
  _hyvin_document_forget (child, TRUE);
  _hyvin_items_remove (child);
  return TRUE;
}

gboolean
_hyvin_element_move (gpointer   self,
                     gsize      offset,
                     gpointer   child,
                     guint      position,
                     GError   **error)
{
  if (!check_is_child (self, offset, child, error))
    return FALSE;
  _hyvin_items_move (child, position);
  return TRUE;
}

/* What walks the tables */

/* Takes @child, which nobody watches yet: the way in for what is read or copied. */
void
_hyvin_element_append (HyvinElement     *self,
                       const HyvinField *field,
                       HyvinElement     *child)
{
  HyvinElement **slot = _hyvin_field_slot (field, self);

  if (field->kind == HYVIN_FIELD_CHILDREN)
    {
      _hyvin_items_append (self, field, child);
      return;
    }
  *slot = child;
  _hyvin_element_set_parent (child, self, field, 0);
}

void
_hyvin_element_set_parent (HyvinElement     *self,
                           HyvinElement     *parent,
                           const HyvinField *field,
                           guint             position)
{
  self->parent = parent;
  self->field = field;
  self->position = position;
}

/* Takes @markup. */
void
_hyvin_element_add_markup (HyvinElement *self,
                           HyvinMarkup  *markup)
{
  if (self->markup == NULL)
    self->markup = g_ptr_array_new_with_free_func ((GDestroyNotify) _hyvin_markup_free);
  g_ptr_array_add (self->markup, markup);
}

HyvinElement *
_hyvin_element_get_top (HyvinElement *self)
{
  while (self->parent != NULL)
    self = self->parent;
  return self;
}

void
_hyvin_child_iter_init (HyvinChildIter *iter,
                        HyvinElement   *element)
{
  iter->element = element;
  iter->field = get_class (element)->first_child;
  iter->index = 0;
}

static HyvinElement *
next_in_field (HyvinChildIter   *iter,
               const HyvinField *field)
{
  if (field->kind == HYVIN_FIELD_CHILDREN)
    return _hyvin_items_peek (*(HyvinItems **) _hyvin_field_slot (field, iter->element),
                              iter->index);
  if (field->kind == HYVIN_FIELD_CHILD && iter->index == 0)
    return *(HyvinElement **) _hyvin_field_slot (field, iter->element);
  return NULL;
}

HyvinElement *
_hyvin_child_iter_next (HyvinChildIter *iter)
{
  guint n_fields;
  const HyvinField *fields = _hyvin_element_get_fields (iter->element, &n_fields);

  for (; iter->field < n_fields; iter->field++, iter->index = 0)
    {
      HyvinElement *child = next_in_field (iter, &fields[iter->field]);

      if (child != NULL)
        {
          iter->index++;
          return child;
        }
    }
  return NULL;
}

/* What everybody may ask of an object */

/**
 * hyvin_element_get_id:
 * @self: an object of a document
 *
 * Gets the id of the object. It is unique in its document: an object that comes
 * into a document without the id it ought to have, or with one that another
 * object has there, is given a new one.
 *
 * Returns: (nullable): the id, or %NULL when the object has none
 *
 * Since: 1.0
 */
const char *
hyvin_element_get_id (HyvinElement *self)
{
  g_return_val_if_fail (HYVIN_IS_ELEMENT (self), NULL);

  return self->id;
}

/**
 * hyvin_element_get_element_name:
 * @self: an object of a document
 *
 * Gets the name of the XML element that the object is written as, such as
 * `focus-area`.
 *
 * Returns: the name
 *
 * Since: 1.0
 */
const char *
hyvin_element_get_element_name (HyvinElement *self)
{
  g_return_val_if_fail (HYVIN_IS_ELEMENT (self), NULL);

  if (self->field != NULL)
    return _hyvin_field_xml_name (self->field);
  return ((HyvinElementClass *) ((GTypeInstance *) self)->g_class)->name;
}

/**
 * hyvin_element_get_parent_element:
 * @self: an object of a document
 *
 * Gets the object that this one stands under: the goal of a measure.
 *
 * Returns: (transfer none) (nullable): the parent, or %NULL at the top
 *
 * Since: 1.0
 */
HyvinElement *
hyvin_element_get_parent_element (HyvinElement *self)
{
  g_return_val_if_fail (HYVIN_IS_ELEMENT (self), NULL);

  return self->parent;
}

/**
 * hyvin_element_get_owner_document:
 * @self: an object of a document
 *
 * Gets the document that the object stands in; a document stands in itself.
 *
 * Returns: (transfer none) (nullable): the document, or %NULL when the object
 *   is in none
 *
 * Since: 1.0
 */
HyvinDocument *
hyvin_element_get_owner_document (HyvinElement *self)
{
  HyvinElement *top;

  g_return_val_if_fail (HYVIN_IS_ELEMENT (self), NULL);

  top = _hyvin_element_get_top (self);
  return HYVIN_IS_DOCUMENT (top) ? (HyvinDocument *) top : NULL;
}

/**
 * hyvin_element_get_line:
 * @self: an object of a document
 *
 * Gets the line of the XML on which the object begins.
 *
 * Returns: the line, from 1, or 0 when the object was not read from XML
 *
 * Since: 1.0
 */
guint
hyvin_element_get_line (HyvinElement *self)
{
  g_return_val_if_fail (HYVIN_IS_ELEMENT (self), 0);

  return self->line;
}

/**
 * hyvin_element_get_column:
 * @self: an object of a document
 *
 * Gets the column of the XML at which the object begins.
 *
 * Returns: the column in characters, from 1, or 0 when the object was not read
 *   from XML
 *
 * Since: 1.0
 */
guint
hyvin_element_get_column (HyvinElement *self)
{
  g_return_val_if_fail (HYVIN_IS_ELEMENT (self), 0);

  return self->column;
}

static void
append_path (HyvinElement *self,
             GString      *path)
{
  if (self->parent == NULL)
    return;
  append_path (self->parent, path);
  if (self->field->wrapper != NULL)
    g_string_append_printf (path, "/%s", self->field->wrapper);
  g_string_append_printf (path, "/%s", _hyvin_field_xml_name (self->field));
  if (self->field->kind == HYVIN_FIELD_CHILDREN)
    g_string_append_printf (path, "[%u]", self->position + 1);
}

/**
 * hyvin_element_dup_path:
 * @self: an object of a document
 *
 * Gets the path of the object in its document, such as
 * `/plan/focus-area[2]/goal[1]`. The path of the document itself is `/`.
 *
 * Returns: (transfer full): the path
 *
 * Since: 1.0
 */
char *
hyvin_element_dup_path (HyvinElement *self)
{
  GString *path;

  g_return_val_if_fail (HYVIN_IS_ELEMENT (self), NULL);

  path = g_string_new (NULL);
  append_path (self, path);
  if (path->len == 0)
    g_string_append_c (path, '/');
  return g_string_free (path, FALSE);
}

/**
 * hyvin_element_copy:
 * @self: an object of a document
 *
 * Copies the object and everything under it. The copy stands in no document
 * and has the same ids.
 *
 * Returns: (transfer full): the copy, of the same type
 *
 * Since: 1.0
 */
HyvinElement *
hyvin_element_copy (HyvinElement *self)
{
  HyvinElement *copy;
  const HyvinField *fields;
  guint n_fields;
  guint i;

  g_return_val_if_fail (HYVIN_IS_ELEMENT (self), NULL);

  copy = g_object_new (G_OBJECT_TYPE (self), NULL);
  copy->line = self->line;
  copy->column = self->column;
  fields = _hyvin_element_get_fields (self, &n_fields);
  for (i = 0; i < n_fields; i++)
    {
      gpointer slot = _hyvin_field_slot (&fields[i], copy);

      _hyvin_field_ops (&fields[i])->clear (slot);
      _hyvin_field_ops (&fields[i])->copy (copy, &fields[i], _hyvin_field_slot (&fields[i], self));
    }
  for (i = 0; self->markup != NULL && i < self->markup->len; i++)
    _hyvin_element_add_markup (copy, _hyvin_markup_copy (g_ptr_array_index (self->markup, i)));
  if (HYVIN_IS_DOCUMENT (self))
    _hyvin_document_set_namespace (HYVIN_DOCUMENT (copy),
                                   _hyvin_document_get_namespace (HYVIN_DOCUMENT (self)));
  return copy;
}

/**
 * hyvin_element_equal:
 * @self: an object of a document
 * @other: another object
 *
 * Tells whether two objects say the same, with everything under them, and
 * would be written as the same XML. Where they stand or were read from does not
 * count.
 *
 * Returns: %TRUE if they do
 *
 * Since: 1.0
 */
gboolean
hyvin_element_equal (HyvinElement *self,
                     HyvinElement *other)
{
  const HyvinField *fields;
  guint n_fields;
  guint i;

  g_return_val_if_fail (HYVIN_IS_ELEMENT (self), FALSE);
  g_return_val_if_fail (HYVIN_IS_ELEMENT (other), FALSE);

  if (self == other)
    return TRUE;
  if (G_OBJECT_TYPE (self) != G_OBJECT_TYPE (other))
    return FALSE;
  fields = _hyvin_element_get_fields (self, &n_fields);
  for (i = 0; i < n_fields; i++)
    {
      if (!_hyvin_field_ops (&fields[i])->equal (_hyvin_field_slot (&fields[i], self),
                                                 _hyvin_field_slot (&fields[i], other)))
        return FALSE;
    }
  if (HYVIN_IS_DOCUMENT (self)
      && strcmp (_hyvin_document_get_namespace (HYVIN_DOCUMENT (self)),
                 _hyvin_document_get_namespace (HYVIN_DOCUMENT (other))) != 0)
    return FALSE;
  return _hyvin_markups_equal (self->markup, other->markup);
}

/**
 * hyvin_element_list_children:
 * @self: an object of a document
 *
 * Lists the objects that stand directly under this one, in the order in which
 * they are written.
 *
 * Returns: (transfer container) (element-type HyvinElement): the children
 *
 * Since: 1.0
 */
GPtrArray *
hyvin_element_list_children (HyvinElement *self)
{
  GPtrArray *children;
  HyvinChildIter iter;
  HyvinElement *child;

  g_return_val_if_fail (HYVIN_IS_ELEMENT (self), NULL);

  children = g_ptr_array_new_with_free_func (g_object_unref);
  _hyvin_child_iter_init (&iter, self);
  while ((child = _hyvin_child_iter_next (&iter)) != NULL)
    g_ptr_array_add (children, g_object_ref (child));
  return children;
}

/**
 * hyvin_element_list_extensions:
 * @self: an object of a document
 *
 * Lists the elements of foreign namespaces that the object carries, each as
 * XML that declares the namespaces it needs.
 *
 * Returns: (transfer full) (array zero-terminated=1): the elements as XML
 *
 * Since: 1.0
 */
char **
hyvin_element_list_extensions (HyvinElement *self)
{
  GPtrArray *extensions;
  guint i;

  g_return_val_if_fail (HYVIN_IS_ELEMENT (self), NULL);

  extensions = g_ptr_array_new ();
  for (i = 0; self->markup != NULL && i < self->markup->len; i++)
    {
      const HyvinMarkup *markup = g_ptr_array_index (self->markup, i);

      if (markup->kind == HYVIN_MARKUP_FOREIGN)
        g_ptr_array_add (extensions, g_strdup (markup->content));
    }
  g_ptr_array_add (extensions, NULL);
  return (char **) g_ptr_array_free (extensions, FALSE);
}

/**
 * hyvin_element_clear_extensions:
 * @self: an object of a document
 *
 * Removes the elements of foreign namespaces that the object carries.
 *
 * Since: 1.0
 */
void
hyvin_element_clear_extensions (HyvinElement *self)
{
  guint i;

  g_return_if_fail (HYVIN_IS_ELEMENT (self));

  for (i = self->markup != NULL ? self->markup->len : 0; i > 0; i--)
    {
      const HyvinMarkup *markup = g_ptr_array_index (self->markup, i - 1);

      if (markup->kind == HYVIN_MARKUP_FOREIGN)
        g_ptr_array_remove_index (self->markup, i - 1);
    }
}
