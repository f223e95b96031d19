/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-serializer-private.h"

#include <hyvin/hyvin-error.h>
#include <string.h>

#include "hyvin-document-private.h"
#include "hyvin-element-private.h"
#include "hyvin-escape-private.h"
#include "hyvin-hash-private.h"
#include "hyvin-list-private.h"
#include "hyvin-period-private.h"
#include "hyvin-series-private.h"
#include "hyvin-text-private.h"

/* The same model always gives the same bytes: fields in the order of the
 * tables, two spaces for a level, one element on a line. */
typedef struct
{
  GString *out;
  GString *value;               /* of an attribute, while it is made */
  guint depth;
  gboolean in_tag;              /* the last start tag lacks its > */
  GError *error;                /* the first */
} HyvinSerializer;

/* An object on its way out, with the markup that was kept beside it. */
typedef struct
{
  HyvinElement *element;
  GPtrArray *markups;           /* sorted by place; NULL: there is none */
  guint next;                   /* the first that is not written */
} Source;

static void
fail (HyvinSerializer *self,
      HyvinElement    *element,
      const char      *name,
      const char      *reason)
{
  g_autofree char *path = NULL;

  if (self->error != NULL)
    return;
  path = hyvin_element_dup_path (element);
  g_set_error (&self->error, HYVIN_ERROR, HYVIN_ERROR_UNREPRESENTABLE,
               "“%s” of %s cannot be written: %s", name,
               element->parent != NULL ? path : "the document", reason);
}

/* Lines and tags */

static void
begin_line (HyvinSerializer *self)
{
  static const char spaces[] = "                                ";
  gsize indent = 2 * (gsize) self->depth;
  gsize piece;

  if (self->in_tag)
    g_string_append_c (self->out, '>');
  self->in_tag = FALSE;
  g_string_append_c (self->out, '\n');
  for (; indent > 0; indent -= piece)
    {
      piece = MIN (indent, sizeof spaces - 1);
      g_string_append_len (self->out, spaces, (gssize) piece);
    }
}

static void
write_end_tag (HyvinSerializer *self,
               const char      *name)
{
  g_string_append (self->out, "</");
  g_string_append (self->out, name);
  g_string_append_c (self->out, '>');
}

static void
open_tag (HyvinSerializer *self,
          const char      *name)
{
  begin_line (self);
  g_string_append_c (self->out, '<');
  g_string_append (self->out, name);
  self->in_tag = TRUE;
  self->depth++;
}

static void
close_tag (HyvinSerializer *self,
           const char      *name)
{
  self->depth--;
  if (self->in_tag)
    {
      g_string_append (self->out, "/>");
      self->in_tag = FALSE;
      return;
    }
  begin_line (self);
  write_end_tag (self, name);
}

static gboolean
check_text (HyvinSerializer *self,
            HyvinElement    *element,
            const char      *name,
            const char      *text)
{
  if (_hyvin_is_xml_text (text))
    return TRUE;
  fail (self, element, name,
        "it holds a character that XML does not allow, such as a control character");
  return FALSE;
}

static void
write_attribute (HyvinSerializer *self,
                 const char      *name,
                 const char      *value,
                 gsize            length)
{
  g_string_append_c (self->out, ' ');
  g_string_append (self->out, name);
  g_string_append_c (self->out, '=');
  g_string_append_c (self->out, '"');
  _hyvin_escape_attribute (self->out, value, length);
  g_string_append_c (self->out, '"');
}

/* Markup that was kept beside the model */

static const HyvinMarkup *
peek_markup (Source *source)
{
  return source->markups != NULL && source->next < source->markups->len
         ? g_ptr_array_index (source->markups, source->next) : NULL;
}

/* A text after a text is read as one with it: no indentation is to become a part
 * of it. */
static void
write_markup_line (HyvinSerializer   *self,
                   const HyvinMarkup *markup,
                   gboolean           is_after_text)
{
  if (is_after_text && markup->kind == HYVIN_MARKUP_TEXT)
    g_string_append_c (self->out, '\n');
  else
    begin_line (self);
  if (markup->kind == HYVIN_MARKUP_COMMENT)
    g_string_append_printf (self->out, "<!--%s-->", markup->content);
  else if (markup->kind == HYVIN_MARKUP_TEXT)
    _hyvin_escape_text (self->out, markup->content, strlen (markup->content));
  else if (markup->kind == HYVIN_MARKUP_INSTRUCTION)
    g_string_append_printf (self->out, "<?%s%s%s?>", markup->name,
                            markup->content != NULL ? " " : "",
                            markup->content != NULL ? markup->content : "");
  else
    g_string_append (self->out, markup->content);
}

/* Writes the lines up to and including a place; what was inside an element
 * that is no longer there goes with it. */
static void
write_markup_up_to (HyvinSerializer  *self,
                    Source           *source,
                    HyvinMarkupPlace  place,
                    guint             index)
{
  const HyvinMarkup *markup;
  gboolean is_after_text = FALSE;

  while ((markup = peek_markup (source)) != NULL
         && (markup->place < place || (markup->place == place && markup->index <= index)))
    {
      gboolean here = markup->place == place && markup->index == index;

      if (_hyvin_markup_is_bound (markup) && here)
        return;
      if (!_hyvin_markup_is_bound (markup))
        write_markup_line (self, markup, is_after_text);
      is_after_text = markup->kind == HYVIN_MARKUP_TEXT;
      source->next++;
    }
}

static void
write_namespace (HyvinSerializer *self,
                 const char      *prefix,
                 const char      *uri,
                 GHashTable      *declared)
{
  g_autofree char *name = NULL;

  if (!g_hash_table_add (declared, (gpointer) prefix))
    return;
  name = g_strconcat ("xmlns:", prefix, NULL);
  write_attribute (self, name, uri, strlen (uri));
}

/* The unread value of a field at the element at hand, if one was kept. */
static const HyvinMarkup *
find_kept_value (Source           *source,
                 HyvinMarkupPlace  place,
                 guint             index,
                 const char       *name)
{
  guint i;

  for (i = source->next; source->markups != NULL && i < source->markups->len; i++)
    {
      const HyvinMarkup *markup = g_ptr_array_index (source->markups, i);

      if (markup->place != place || markup->index != index)
        return NULL;
      if (_hyvin_markup_is_attribute (markup) && markup->kind != HYVIN_MARKUP_ATTRIBUTE
          && g_strcmp0 (markup->name, name) == 0)
        return markup;
    }
  return NULL;
}

/* Writes the attributes that are in no table, last in the tag: of the element
 * itself, or of a paragraph of it. */
static void
write_kept_attributes (HyvinSerializer  *self,
                       Source           *source,
                       HyvinMarkupPlace  place,
                       guint             index,
                       guint             part)
{
  g_autoptr (GHashTable) declared = NULL;
  const HyvinMarkup *markup;
  char **pair;

  while ((markup = peek_markup (source)) != NULL && markup->place == place && markup->index == index
         && markup->part == part && _hyvin_markup_is_attribute (markup))
    {
      if (markup->kind == HYVIN_MARKUP_ATTRIBUTE)
        {
          if (declared == NULL)
            declared = g_hash_table_new (_hyvin_str_hash, g_str_equal);
          for (pair = markup->namespaces; pair != NULL && *pair != NULL; pair += 2)
            write_namespace (self, pair[0], pair[1], declared);
          write_attribute (self, markup->name, markup->content, strlen (markup->content));
        }
      source->next++;
    }
}

/* The next element that was kept inside the element at hand, or inside a
 * paragraph of it. */
static const HyvinMarkup *
next_inner (Source           *source,
            HyvinMarkupPlace  place,
            guint             index,
            guint             part)
{
  const HyvinMarkup *markup = peek_markup (source);

  if (markup == NULL || markup->kind != HYVIN_MARKUP_INNER || markup->place != place
      || markup->index != index || markup->part != part)
    return NULL;
  source->next++;
  return markup;
}

static void
write_inner_lines (HyvinSerializer  *self,
                   Source           *source,
                   HyvinMarkupPlace  place,
                   guint             index)
{
  const HyvinMarkup *markup;

  while ((markup = next_inner (source, place, index, 0)) != NULL)
    write_markup_line (self, markup, FALSE);
}

/* Attributes */

static gboolean
reads_back (const HyvinField *field,
            gconstpointer     slot,
            const char       *text,
            gsize             length)
{
  const HyvinFieldOps *ops = _hyvin_field_ops (field);
  HyvinSlot again = { { 0 } };
  gboolean same;

  if (field->kind == HYVIN_FIELD_FLAGS)
    return (*(const guint *) slot & ~((GFlagsClass *) g_type_class_peek (field->type ()))->mask) == 0;
  same = ops->scan (field, &again, text, length) && ops->equal (slot, &again);
  ops->clear (&again);
  return same;
}

static void
write_field_attribute (HyvinSerializer   *self,
                       HyvinElement      *element,
                       const HyvinField  *field,
                       gconstpointer      slot,
                       const HyvinMarkup *kept)
{
  const HyvinFieldOps *ops = _hyvin_field_ops (field);
  const char *name = _hyvin_field_xml_name (field);
  GString *text = self->value;

  if (!ops->is_set (slot) && kept == NULL)
    return;
  g_string_truncate (text, 0);
  if (ops->is_set (slot))
    {
      ops->print (field, slot, text);
      if (!check_text (self, element, name, text->str))
        return;
      if (!reads_back (field, slot, text->str, text->len))
        fail (self, element, name, "its value is not of the form that the field has");
    }
  if (kept != NULL && text->len > 0)
    g_string_append_c (text, ' ');
  if (kept != NULL)
    g_string_append (text, kept->content);
  write_attribute (self, name, text->str, text->len);
}

static void
write_attributes (HyvinSerializer  *self,
                  Source           *source,
                  HyvinMarkupPlace  place,
                  guint             index,
                  const HyvinField *fields,
                  guint             n_fields,
                  gconstpointer     base)
{
  guint i;

  for (i = 0; i < n_fields && _hyvin_field_is_attribute (&fields[i]); i++)
    write_field_attribute (self, source->element, &fields[i],
                           G_STRUCT_MEMBER_P (base, fields[i].offset),
                           find_kept_value (source, place, index,
                                            _hyvin_field_xml_name (&fields[i])));
  write_kept_attributes (self, source, place, index, 0);
}

/* Values that are elements */

static const HyvinField language_field = { .name = "xml:lang", .kind = HYVIN_FIELD_LANGUAGE };

static void
write_text_tag (HyvinSerializer  *self,
                Source           *source,
                HyvinMarkupPlace  place,
                guint             index,
                const char       *name,
                const char       *language)
{
  write_markup_up_to (self, source, place, index);
  open_tag (self, name);
  write_attributes (self, source, place, index, &language_field, 1, &language);
}

/* Writes a text on to @stop, where something stands inside it, and returns the
 * rest. The text may have changed since. */
static const char *
write_up_to (HyvinSerializer *self,
             const char      *rest,
             const char      *stop)
{
  while (stop > rest && (*stop & 0xC0) == 0x80)
    stop--;
  if (stop <= rest)
    return rest;
  _hyvin_escape_text (self->out, rest, (gsize) (stop - rest));
  return stop;
}

/* Writes the content of a text, all of it on the line of its tag. */
static void
write_inline (HyvinSerializer  *self,
              Source           *source,
              HyvinMarkupPlace  place,
              guint             index,
              guint             part,
              const char       *name,
              const char       *text)
{
  const HyvinMarkup *inner = next_inner (source, place, index, part);
  const char *rest = text;
  gsize length = strlen (text);

  if (!check_text (self, source->element, name, text))
    return;
  self->depth--;
  if (inner == NULL && length == 0)
    {
      g_string_append (self->out, "/>");
      self->in_tag = FALSE;
      return;
    }
  g_string_append_c (self->out, '>');
  self->in_tag = FALSE;
  for (; inner != NULL; inner = next_inner (source, place, index, part))
    {
      rest = write_up_to (self, rest, text + MIN (inner->offset, length));
      g_string_append (self->out, inner->content);
    }
  _hyvin_escape_text (self->out, rest, (gsize) (text + length - rest));
  write_end_tag (self, name);
}

static void
write_texts (HyvinSerializer  *self,
             Source           *source,
             HyvinMarkupPlace  place,
             const HyvinField *field,
             const HyvinText  *text)
{
  const char *name = _hyvin_field_xml_name (field);
  guint i;

  for (i = 0; text != NULL && i < hyvin_text_get_n_entries (text); i++)
    {
      write_text_tag (self, source, place, i, name, hyvin_text_get_language (text, i));
      write_inline (self, source, place, i, 0, name, hyvin_text_get_value (text, i));
    }
}

static void
write_paragraph (HyvinSerializer  *self,
                 Source           *source,
                 HyvinMarkupPlace  place,
                 guint             index,
                 guint             part,
                 const char       *text)
{
  open_tag (self, "p");
  write_kept_attributes (self, source, place, index, part);
  write_inline (self, source, place, index, part, "p", text);
}

static void
write_paragraphs (HyvinSerializer  *self,
                  Source           *source,
                  HyvinMarkupPlace  place,
                  guint             index,
                  const char       *value)
{
  g_auto (GStrv) paragraphs = g_strsplit (value, HYVIN_PARAGRAPH_BREAK, -1);
  guint i;

  if (*paragraphs == NULL)
    write_paragraph (self, source, place, index, 1, "");
  for (i = 0; paragraphs[i] != NULL; i++)
    write_paragraph (self, source, place, index, i + 1, paragraphs[i]);
}

static void
write_long_texts (HyvinSerializer  *self,
                  Source           *source,
                  HyvinMarkupPlace  place,
                  const HyvinField *field,
                  const HyvinText  *text)
{
  const char *name = _hyvin_field_xml_name (field);
  guint i;

  for (i = 0; text != NULL && i < hyvin_text_get_n_entries (text); i++)
    {
      write_text_tag (self, source, place, i, name, hyvin_text_get_language (text, i));
      write_inner_lines (self, source, place, i);
      write_paragraphs (self, source, place, i, hyvin_text_get_value (text, i));
      close_tag (self, name);
    }
}

static void
write_period (HyvinSerializer   *self,
              Source            *source,
              HyvinMarkupPlace   place,
              const HyvinField  *field,
              const HyvinPeriod *period)
{
  if (period == NULL)
    return;
  write_markup_up_to (self, source, place, 0);
  open_tag (self, field->name);
  write_attributes (self, source, place, 0, _hyvin_period_fields, HYVIN_N_PERIOD_FIELDS, period);
  write_inner_lines (self, source, place, 0);
  close_tag (self, field->name);
}

static void
write_observations (HyvinSerializer  *self,
                    Source           *source,
                    HyvinMarkupPlace  place,
                    const HyvinField *field)
{
  HyvinSeries *series = HYVIN_SERIES (source->element);
  guint n_observations = hyvin_series_get_n_observations (series);
  HyvinObservation observation;
  guint i;

  for (i = 0; i < n_observations; i++)
    {
      _hyvin_series_peek (series, i, &observation);
      write_markup_up_to (self, source, place, i);
      open_tag (self, _hyvin_field_xml_name (field));
      write_attributes (self, source, place, i, _hyvin_observation_fields,
                        HYVIN_N_OBSERVATION_FIELDS, &observation);
      write_inner_lines (self, source, place, i);
      close_tag (self, _hyvin_field_xml_name (field));
    }
}

static void write_element (HyvinSerializer *self,
                           HyvinElement    *element);

static void
write_children (HyvinSerializer  *self,
                const HyvinItems *children)
{
  guint i;

  for (i = 0; i < _hyvin_items_size (children); i++)
    write_element (self, _hyvin_items_peek (children, i));
}

static void
write_field (HyvinSerializer  *self,
             Source           *source,
             guint             index,
             const HyvinField *field)
{
  gpointer slot = _hyvin_field_slot (field, source->element);
  HyvinMarkupPlace place = HYVIN_MARKUP_AT (index);

  switch (field->kind)
    {
    case HYVIN_FIELD_TEXT:
      write_texts (self, source, place, field, *(HyvinText **) slot);
      break;
    case HYVIN_FIELD_PARAGRAPHS:
      write_long_texts (self, source, place, field, *(HyvinText **) slot);
      break;
    case HYVIN_FIELD_PERIOD:
      write_period (self, source, place, field, *(HyvinPeriod **) slot);
      break;
    case HYVIN_FIELD_OBSERVATIONS:
      write_observations (self, source, place, field);
      break;
    case HYVIN_FIELD_CHILDREN:
      write_children (self, *(HyvinItems **) slot);
      break;
    default:
      if (*(HyvinElement **) slot != NULL)
        write_element (self, *(HyvinElement **) slot);
    }
  write_markup_up_to (self, source, place, G_MAXUINT);
}

/* Containers */

static gboolean
is_in_wrapper (const HyvinField *fields,
               guint             n_fields,
               guint             index,
               const char       *wrapper)
{
  return index < n_fields && g_strcmp0 (fields[index].wrapper, wrapper) == 0;
}

/* Whether anything was kept for inside a container: its attributes count,
 * what stands before it does not. */
static gboolean
is_markup_inside (Source           *source,
                  HyvinMarkupPlace  before,
                  HyvinMarkupPlace  end)
{
  guint i;

  for (i = source->next; source->markups != NULL && i < source->markups->len; i++)
    {
      const HyvinMarkup *markup = g_ptr_array_index (source->markups, i);

      if (markup->place > end)
        return FALSE;
      if (markup->place > before
          || (markup->place == before && _hyvin_markup_is_attribute (markup)))
        return TRUE;
    }
  return FALSE;
}

/* Writes the fields of one container, and returns the index of the next one. */
static guint
write_wrapper (HyvinSerializer  *self,
               Source           *source,
               const HyvinField *fields,
               guint             n_fields,
               guint             first)
{
  const char *wrapper = fields[first].wrapper;
  HyvinMarkupPlace before = HYVIN_MARKUP_BEFORE_WRAPPER (first);
  gboolean is_needed = FALSE;
  guint last = first;
  guint i;

  for (i = first; is_in_wrapper (fields, n_fields, i, wrapper); i++)
    {
      is_needed |= _hyvin_field_ops (&fields[i])->is_set (_hyvin_field_slot (&fields[i],
                                                                             source->element));
      last = i;
    }
  is_needed |= is_markup_inside (source, before, HYVIN_MARKUP_WRAPPER_END (last));
  write_markup_up_to (self, source, before, 0);
  if (!is_needed)
    return last + 1;

  open_tag (self, wrapper);
  write_kept_attributes (self, source, before, 0, 0);
  for (i = first; i <= last; i++)
    {
      write_field (self, source, i, &fields[i]);
      write_markup_up_to (self, source, HYVIN_MARKUP_WRAPPER_END (i), 0);
    }
  close_tag (self, wrapper);
  return last + 1;
}

static void
write_content (HyvinSerializer  *self,
               Source           *source,
               const HyvinField *fields,
               guint             n_fields)
{
  guint i = 0;

  while (i < n_fields && _hyvin_field_is_attribute (&fields[i]))
    i++;
  while (i < n_fields)
    {
      if (fields[i].wrapper != NULL)
        {
          i = write_wrapper (self, source, fields, n_fields, i);
          continue;
        }
      write_field (self, source, i, &fields[i]);
      i++;
    }
  write_markup_up_to (self, source, HYVIN_MARKUP_FOREIGN_END, G_MAXUINT);
}

static void
write_element (HyvinSerializer *self,
               HyvinElement    *element)
{
  const char *name = hyvin_element_get_element_name (element);
  guint n_fields;
  const HyvinField *fields = _hyvin_element_get_fields (element, &n_fields);
  Source source = { element, NULL, 0 };

  if (element->markup != NULL)
    source.markups = _hyvin_markups_sorted (element->markup);
  write_markup_up_to (self, &source, HYVIN_MARKUP_LEADING, 0);
  open_tag (self, name);
  if (HYVIN_IS_DOCUMENT (element))
    {
      const char *uri = _hyvin_document_get_namespace (HYVIN_DOCUMENT (element));

      write_attribute (self, "xmlns", uri, strlen (uri));
    }
  write_attributes (self, &source, HYVIN_MARKUP_LEADING, 0, fields, n_fields, element);
  write_content (self, &source, fields, n_fields);
  close_tag (self, name);
  write_markup_up_to (self, &source, HYVIN_MARKUP_AFTER, G_MAXUINT);
  g_clear_pointer (&source.markups, g_ptr_array_unref);
}

/* The document as XML, or NULL and an error when a value could not be read
 * back. */
GBytes *
_hyvin_serialize (HyvinDocument  *document,
                  GError        **error)
{
  HyvinSerializer self = { NULL, };

  self.out = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  self.value = g_string_new (NULL);
  write_element (&self, HYVIN_ELEMENT (document));
  g_string_append_c (self.out, '\n');
  g_string_free (self.value, TRUE);
  if (self.error == NULL)
    return g_string_free_to_bytes (self.out);
  g_string_free (self.out, TRUE);
  g_propagate_error (error, self.error);
  return NULL;
}
