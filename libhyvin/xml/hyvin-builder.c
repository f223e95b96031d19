/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-builder-private.h"

#include <string.h>

#include "hyvin-attributes-private.h"
#include "hyvin-document-private.h"
#include "hyvin-element-private.h"
#include "hyvin-fragment-private.h"
#include "hyvin-parser-private.h"
#include "hyvin-period-private.h"
#include "hyvin-series-private.h"
#include "hyvin-text-private.h"

/* What an open element is to the model. */
typedef enum
{
  FRAME_OBJECT,                 /* an object of its own */
  FRAME_WRAPPER,                /* a container around the objects of a field */
  FRAME_TEXT,                   /* an entry of a text */
  FRAME_PARAGRAPHS,             /* an entry of a long text */
  FRAME_PARAGRAPH,              /* a <p> of it */
  FRAME_LEAF,                   /* a period or an observation */
} FrameKind;

typedef struct
{
  FrameKind kind;
  HyvinElement *object;         /* that holds what is read here */
  guint field;                  /* of the object; of a wrapper, its first */
  guint index;                  /* which value of the field */
  guint latest;                 /* the field read last */
  guint64 seen;                 /* the wrappers that were here already */
  gboolean after_foreign;
  guint n_before;               /* of a wrapper: the markup that waits before it */
  gsize start;                  /* of a paragraph, in the text being read */
  guint n_paragraphs;           /* so far; of a paragraph, which one it is */
  char *language;
} Frame;

struct _HyvinBuilder
{
  HyvinParser parser;
  HyvinDocument *document;
  char *name;                   /* of the document; NULL: it has none */
  const xmlChar *own_namespace; /* in the parser's dictionary */
  GArray *frames;
  HyvinNamespaces *namespaces;

  GString *text;                /* of the text being read */
  GString *value;               /* of an attribute, when it must be made */
  GString *loose;               /* text where there should be none */
  GPtrArray *pending;           /* markup that waits for the next sibling */

  HyvinFragment fragment;
  HyvinMarkup *fragment_markup;
  HyvinMarkupPlace behind;      /* what a fragment is to follow; 0: nothing */
};

static const HyvinField language_field = { .name = "xml:lang", .kind = HYVIN_FIELD_LANGUAGE };

#define OWN_NAMESPACE_PREFIX "urn:hyvin:"

static Frame *
top_frame (HyvinBuilder *self)
{
  return self->frames->len > 0 ? &g_array_index (self->frames, Frame, self->frames->len - 1) : NULL;
}

static Frame *
push_frame (HyvinBuilder *self,
            FrameKind     kind,
            HyvinElement *object,
            guint         field,
            guint         index)
{
  Frame frame = { .kind = kind, .object = object, .field = field, .index = index };

  g_array_append_val (self->frames, frame);
  return top_frame (self);
}

static const HyvinField *
frame_field (const Frame *frame)
{
  guint n_fields;

  return &_hyvin_element_get_fields (frame->object, &n_fields)[frame->field];
}

/* Markup that is kept beside the model */

static HyvinMarkup *
new_markup (HyvinBuilder    *self,
            HyvinMarkupKind  kind,
            const char      *name,
            char            *content)
{
  HyvinMarkup *markup = _hyvin_markup_new (kind, name, content);

  markup->line = self->parser.line;
  markup->column = self->parser.column;
  return markup;
}

static void
keep_at (HyvinElement     *object,
         HyvinMarkupPlace  place,
         guint             index,
         HyvinMarkup      *markup)
{
  markup->place = place;
  markup->index = index;
  _hyvin_element_add_markup (object, markup);
}

/* Keeps markup where it belongs: between elements it waits for the next one.
 * What is inside a text or a leaf goes before it, but elements stay inside:
 * before it they might be known. */
static void
keep (HyvinBuilder *self,
      HyvinMarkup  *markup)
{
  Frame *frame = top_frame (self);

  if (frame == NULL && self->document != NULL)
    keep_at (HYVIN_ELEMENT (self->document), HYVIN_MARKUP_AFTER, 0, markup);
  else if (frame == NULL || frame->kind == FRAME_OBJECT || frame->kind == FRAME_WRAPPER)
    g_ptr_array_add (self->pending, markup);
  else
    {
      if (markup->kind == HYVIN_MARKUP_UNKNOWN)
        {
          markup->kind = HYVIN_MARKUP_INNER;
          markup->part = frame->kind == FRAME_PARAGRAPH ? frame->n_paragraphs : 0;
          if (frame->kind == FRAME_TEXT || frame->kind == FRAME_PARAGRAPH)
            markup->offset = self->text->len - frame->start;
        }
      keep_at (frame->object, HYVIN_MARKUP_AT (frame->field), frame->index, markup);
    }
}

/* Places what waited. */
static void
settle (HyvinBuilder     *self,
        HyvinElement     *object,
        HyvinMarkupPlace  place,
        guint             index)
{
  guint i;

  for (i = 0; i < self->pending->len; i++)
    keep_at (object, place, index, g_ptr_array_index (self->pending, i));
  g_ptr_array_set_size (self->pending, 0);
}

/* Places what waited when a container was opened, once there is something in it. */
static void
settle_before_wrapper (HyvinBuilder *self,
                       Frame        *frame)
{
  guint i;

  for (i = 0; i < frame->n_before; i++)
    keep_at (frame->object, HYVIN_MARKUP_BEFORE_WRAPPER (frame->field), 0,
             g_ptr_array_index (self->pending, i));
  if (frame->n_before > 0)
    g_ptr_array_remove_range (self->pending, 0, frame->n_before);
  frame->n_before = 0;
}

static void
note (HyvinBuilder    *self,
      HyvinElement    *object,
      HyvinMarkupKind  kind,
      const char      *name)
{
  keep_at (object, HYVIN_MARKUP_END, 0, new_markup (self, kind, name, NULL));
}

static void
add_paragraph (HyvinBuilder *self,
               Frame        *frame)
{
  if (frame->n_paragraphs++ > 0)
    g_string_append (self->text, HYVIN_PARAGRAPH_BREAK);
}

/* Text that stands between elements: nearly always only white space. */
static void
flush_loose (HyvinBuilder *self)
{
  Frame *frame = top_frame (self);
  g_autofree char *text = NULL;

  if (self->loose->len == 0)
    return;
  text = g_strndup (self->loose->str, self->loose->len);
  g_string_truncate (self->loose, 0);
  g_strstrip (text);
  if (*text == '\0' || frame == NULL)
    return;

  if (frame->kind != FRAME_PARAGRAPHS)
    {
      keep (self, new_markup (self, HYVIN_MARKUP_TEXT, NULL, g_steal_pointer (&text)));
      return;
    }
  add_paragraph (self, frame);
  g_string_append (self->text, text);
  note (self, frame->object, HYVIN_MARKUP_LOOSE, _hyvin_field_xml_name (frame_field (frame)));
}

/* Elements */

static void
read_attributes (HyvinBuilder        *self,
                 HyvinAttributeSink  *sink,
                 int                  n_attributes,
                 const xmlChar      **attributes)
{
  sink->line = self->parser.line;
  sink->column = self->parser.column;
  _hyvin_attributes_read (sink, self->value, n_attributes, attributes);
}

static void
locate_object (HyvinBuilder *self,
               HyvinElement *object)
{
  object->line = self->parser.line;
  object->column = self->parser.column;
}

static void
open_object (HyvinBuilder      *self,
             HyvinElement      *object,
             int                n_attributes,
             const xmlChar    **attributes)
{
  HyvinAttributeSink sink = { .base = object, .object = object, .place = HYVIN_MARKUP_LEADING };

  locate_object (self, object);
  settle (self, object, HYVIN_MARKUP_LEADING, 0);
  sink.fields = _hyvin_element_get_fields (object, &sink.n_fields);
  read_attributes (self, &sink, n_attributes, attributes);
  push_frame (self, FRAME_OBJECT, object, 0, 0);
}

static void
open_child (HyvinBuilder      *self,
            HyvinElement      *parent,
            const HyvinField  *field,
            int                n_attributes,
            const xmlChar    **attributes)
{
  HyvinElement *child = g_object_new (field->type (), NULL);

  _hyvin_element_append (parent, field, child);
  open_object (self, child, n_attributes, attributes);
}

static void
open_text (HyvinBuilder      *self,
           HyvinElement      *object,
           guint              index,
           const HyvinField  *field,
           int                n_attributes,
           const xmlChar    **attributes)
{
  HyvinText *text = *(HyvinText **) _hyvin_field_slot (field, object);
  guint entry = text != NULL ? hyvin_text_get_n_entries (text) : 0;
  char *language = NULL;
  HyvinAttributeSink sink = {
    &language_field, 1, &language, object, HYVIN_MARKUP_AT (index), entry,
  };

  settle (self, object, sink.place, entry);
  read_attributes (self, &sink, n_attributes, attributes);
  push_frame (self, field->kind == HYVIN_FIELD_TEXT ? FRAME_TEXT : FRAME_PARAGRAPHS,
              object, index, entry)->language = language;
  g_string_truncate (self->text, 0);
}

static void
open_period (HyvinBuilder      *self,
             HyvinElement      *object,
             guint              index,
             const HyvinField  *field,
             int                n_attributes,
             const xmlChar    **attributes)
{
  HyvinPeriod *period = hyvin_period_new (NULL, NULL);
  HyvinAttributeSink sink = {
    _hyvin_period_fields, HYVIN_N_PERIOD_FIELDS, period, object, HYVIN_MARKUP_AT (index), 0,
  };

  period->line = self->parser.line;
  period->column = self->parser.column;
  *(HyvinPeriod **) _hyvin_field_slot (field, object) = period;
  settle (self, object, sink.place, 0);
  read_attributes (self, &sink, n_attributes, attributes);
  push_frame (self, FRAME_LEAF, object, index, 0);
}

/* A year and a period together cannot both hold: the year does. */
static void
give_up_period (HyvinBuilder        *self,
                const HyvinAttributeSink *sink,
                HyvinObservation    *observation)
{
  GDate *dates[] = { &observation->from, &observation->to };
  guint i;

  for (i = 0; observation->year.is_set && i < G_N_ELEMENTS (dates); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      const HyvinField *field = &sink->fields[1 + i];

      if (!g_date_valid (dates[i]))
        continue;
      _hyvin_field_ops (field)->print (field, dates[i], text);
      g_date_clear (dates[i], 1);
      keep_at (sink->object, sink->place, sink->index,
               new_markup (self, HYVIN_MARKUP_VALUE, field->name, g_strdup (text->str)));
    }
}

static void
open_observation (HyvinBuilder      *self,
                  HyvinElement      *object,
                  guint              index,
                  int                n_attributes,
                  const xmlChar    **attributes)
{
  HyvinSeries *series = HYVIN_SERIES (object);
  HyvinObservation observation = { 0, };
  HyvinAttributeSink sink = {
    _hyvin_observation_fields, HYVIN_N_OBSERVATION_FIELDS, &observation, object,
    HYVIN_MARKUP_AT (index), hyvin_series_get_n_observations (series),
  };

  observation.line = self->parser.line;
  observation.column = self->parser.column;
  settle (self, object, sink.place, sink.index);
  read_attributes (self, &sink, n_attributes, attributes);
  give_up_period (self, &sink, &observation);
  _hyvin_series_append (series, &observation);
  push_frame (self, FRAME_LEAF, object, index, sink.index);
}

static void
open_wrapper (HyvinBuilder  *self,
              HyvinElement  *object,
              guint          index,
              int            n_attributes,
              const xmlChar **attributes)
{
  HyvinAttributeSink sink = {
    NULL, 0, NULL, object, HYVIN_MARKUP_BEFORE_WRAPPER (index), 0,
  };
  Frame *frame;

  frame = push_frame (self, FRAME_WRAPPER, object, index, 0);
  frame->latest = index;
  frame->n_before = self->pending->len;
  if (n_attributes > 0)
    {
      settle_before_wrapper (self, frame);
      read_attributes (self, &sink, n_attributes, attributes);
    }
}

/* The field that an element of our own is, in the object or wrapper that is
 * open; -1: none. */
static int
find_child_field (const Frame      *frame,
                  const HyvinField *fields,
                  guint             n_fields,
                  const char       *name)
{
  const char *wrapper = frame->kind == FRAME_WRAPPER ? fields[frame->field].wrapper : NULL;
  guint tried;

  for (tried = 0; tried < n_fields; tried++)
    {
      guint i = (frame->latest + tried) % n_fields;
      const HyvinField *field = &fields[i];
      const char *candidate = _hyvin_field_xml_name (field);

      if (_hyvin_field_is_attribute (field)
          || (wrapper != NULL && g_strcmp0 (field->wrapper, wrapper) != 0))
        continue;
      if (wrapper == NULL && field->wrapper != NULL)
        candidate = field->wrapper;
      if (strcmp (candidate, name) == 0)
        return (int) i;
    }
  return -1;
}

/* Whether the object has all there can be of a field: two containers become
 * one, but where attributes were kept there is no room for more. */
static gboolean
is_taken (const Frame      *frame,
          const HyvinField *field,
          guint             index,
          int               n_attributes)
{
  if (field->kind == HYVIN_FIELD_CHILD || field->kind == HYVIN_FIELD_PERIOD)
    return _hyvin_field_ops (field)->is_set (_hyvin_field_slot (field, frame->object));
  return frame->kind == FRAME_OBJECT && field->wrapper != NULL && n_attributes > 0
         && (frame->seen & (G_GUINT64_CONSTANT (1) << index)) != 0;
}

/* The end of a field, or of the container that it is in: inside it for the
 * index 0, behind it for others. */
static HyvinMarkupPlace
get_end (const HyvinField *fields,
         guint             n_fields,
         guint             index)
{
  const char *wrapper = fields[index].wrapper;

  while (wrapper != NULL && index + 1 < n_fields
         && g_strcmp0 (fields[index + 1].wrapper, wrapper) == 0)
    index++;
  return HYVIN_MARKUP_WRAPPER_END (index);
}

static void
check_order (HyvinBuilder *self,
             Frame        *frame,
             guint         field,
             gboolean      is_wrapper,
             const char   *name)
{
  guint64 bit = G_GUINT64_CONSTANT (1) << field;

  if (field < frame->latest || frame->after_foreign || (is_wrapper && (frame->seen & bit) != 0))
    note (self, frame->object, HYVIN_MARKUP_ORDER, name);
  frame->latest = MAX (frame->latest, field);
  frame->seen |= bit;
}

/* Opens an element of our own, if it may stand here. */
static gboolean
open_known (HyvinBuilder  *self,
            Frame         *frame,
            const char    *name,
            int            n_attributes,
            const xmlChar **attributes)
{
  HyvinElement *object = frame->object;
  guint n_fields;
  const HyvinField *fields = _hyvin_element_get_fields (object, &n_fields);
  int index = find_child_field (frame, fields, n_fields, name);
  gboolean is_wrapper;

  if (index < 0)
    return FALSE;
  if (is_taken (frame, &fields[index], (guint) index, n_attributes))
    {
      self->behind = get_end (fields, n_fields, (guint) index);
      return FALSE;
    }
  if (frame->kind == FRAME_WRAPPER)
    settle_before_wrapper (self, frame);
  is_wrapper = frame->kind == FRAME_OBJECT && fields[index].wrapper != NULL;
  check_order (self, frame, (guint) index, is_wrapper, name);

  if (is_wrapper)
    open_wrapper (self, object, (guint) index, n_attributes, attributes);
  else if (fields[index].kind == HYVIN_FIELD_PERIOD)
    open_period (self, object, (guint) index, &fields[index], n_attributes, attributes);
  else if (fields[index].kind == HYVIN_FIELD_OBSERVATIONS)
    open_observation (self, object, (guint) index, n_attributes, attributes);
  else if (fields[index].kind == HYVIN_FIELD_TEXT || fields[index].kind == HYVIN_FIELD_PARAGRAPHS)
    open_text (self, object, (guint) index, &fields[index], n_attributes, attributes);
  else
    open_child (self, object, &fields[index], n_attributes, attributes);
  return TRUE;
}

static gboolean
open_paragraph (HyvinBuilder  *self,
                Frame         *frame,
                const char    *name,
                int            n_attributes,
                const xmlChar **attributes)
{
  HyvinAttributeSink sink = {
    NULL, 0, NULL, frame->object, HYVIN_MARKUP_AT (frame->field), frame->index,
    frame->n_paragraphs + 1,
  };

  if (strcmp (name, "p") != 0)
    return FALSE;
  read_attributes (self, &sink, n_attributes, attributes);
  add_paragraph (self, frame);
  frame = push_frame (self, FRAME_PARAGRAPH, sink.object, frame->field, sink.index);
  frame->n_paragraphs = sink.part;
  frame->start = self->text->len;
  return TRUE;
}

static gboolean
open_own (HyvinBuilder  *self,
          const char    *name,
          int            n_attributes,
          const xmlChar **attributes)
{
  Frame *frame = top_frame (self);

  if (frame->kind == FRAME_OBJECT || frame->kind == FRAME_WRAPPER)
    return open_known (self, frame, name, n_attributes, attributes);
  if (frame->kind == FRAME_PARAGRAPHS)
    return open_paragraph (self, frame, name, n_attributes, attributes);
  return FALSE;
}

static gboolean
is_own_namespace (const char *uri)
{
  const char *p;

  if (!g_str_has_prefix (uri, OWN_NAMESPACE_PREFIX))
    return FALSE;
  p = uri + strlen (OWN_NAMESPACE_PREFIX);
  return *p != '\0' && strspn (p, "0123456789") == strlen (p);
}

static void
open_document (HyvinBuilder   *self,
               const xmlChar  *name,
               const xmlChar  *uri,
               int             n_attributes,
               const xmlChar **attributes)
{
  const char *namespace = uri != NULL ? (const char *) uri : "";

  if (strcmp ((const char *) name, "document") != 0 || !is_own_namespace (namespace))
    {
      _hyvin_parser_fail (&self->parser, HYVIN_ERROR_NOT_A_DOCUMENT,
                          self->parser.line, self->parser.column,
                          "not a welfare document: the root element is <%s> %s%s%s, "
                          "not <document xmlns=\"%s\">",
                          (const char *) name, *namespace != '\0' ? "of the namespace “" : "of no",
                          *namespace != '\0' ? namespace : " namespace",
                          *namespace != '\0' ? "”" : "", HYVIN_NAMESPACE);
      return;
    }
  self->own_namespace = uri;
  self->document = g_object_new (HYVIN_TYPE_DOCUMENT, NULL);
  hyvin_document_set_version (self->document, NULL);
  _hyvin_document_set_name (self->document, self->name);
  _hyvin_document_set_namespace (self->document, namespace);
  open_object (self, HYVIN_ELEMENT (self->document), n_attributes, attributes);
}

/* Begins an element that is kept as XML. */
static void
begin_fragment (HyvinBuilder  *self,
                const xmlChar *name,
                const xmlChar *uri)
{
  gboolean is_foreign = uri != NULL && uri != self->own_namespace;

  self->fragment_markup = new_markup (self,
                                      is_foreign ? HYVIN_MARKUP_FOREIGN : HYVIN_MARKUP_UNKNOWN,
                                      (const char *) name, NULL);
}

static void
keep_fragment (HyvinBuilder *self)
{
  HyvinMarkup *markup = g_steal_pointer (&self->fragment_markup);
  Frame *frame = top_frame (self);

  markup->content = _hyvin_fragment_steal (&self->fragment);
  if (self->behind != 0)
    {
      /* Before the one that was read, it would be read in its stead. */
      settle (self, frame->object, self->behind, 1);
      keep_at (frame->object, self->behind, 1, markup);
      self->behind = 0;
      return;
    }
  if (markup->kind != HYVIN_MARKUP_FOREIGN)
    {
      keep (self, markup);
      return;
    }
  /* Its place is at the end of an object, wherever it was found. */
  keep_at (frame->object, HYVIN_MARKUP_FOREIGN_END, 0, markup);
  if (frame->kind == FRAME_OBJECT)
    frame->after_foreign = TRUE;
  else
    note (self, frame->object, HYVIN_MARKUP_ORDER, markup->name);
}

/* The events of libxml2 */

static void
on_start (void           *user_data,
          const xmlChar  *name,
          const xmlChar  *prefix,
          const xmlChar  *uri,
          int             n_namespaces,
          const xmlChar **namespaces,
          int             n_attributes,
          int             n_defaulted G_GNUC_UNUSED,
          const xmlChar **attributes)
{
  HyvinBuilder *self = user_data;

  _hyvin_parser_locate (&self->parser);
  if (!_hyvin_parser_enter (&self->parser))
    return;
  _hyvin_namespaces_push (self->namespaces, self->parser.depth, n_namespaces, namespaces);

  if (self->fragment.depth == 0)
    {
      flush_loose (self);
      if (self->document == NULL)
        {
          open_document (self, name, uri, n_attributes, attributes);
          return;
        }
      if (uri == self->own_namespace
          && open_own (self, (const char *) name, n_attributes, attributes))
        return;
      begin_fragment (self, name, uri);
    }
  _hyvin_fragment_start (&self->fragment, self->namespaces, (const char *) self->own_namespace,
                         name, prefix, n_namespaces, namespaces, n_attributes, attributes);
}

/* Adds an entry to the text whose element ends. */
static void
close_text (HyvinBuilder *self,
            Frame        *frame)
{
  const HyvinField *field = frame_field (frame);
  HyvinText **text = _hyvin_field_slot (field, frame->object);

  *text = _hyvin_text_append (*text, frame->language,
                              g_strndup (self->text->str, self->text->len));
  if (frame->kind == FRAME_PARAGRAPHS && frame->n_paragraphs == 0)
    note (self, frame->object, HYVIN_MARKUP_LOOSE, _hyvin_field_xml_name (field));
  g_free (frame->language);
}

/* A container with nothing in it is not written: what stands before it waits
 * on for the next sibling. */
static void
close_wrapper (HyvinBuilder *self,
               Frame        *frame)
{
  guint n_fields;
  const HyvinField *fields = _hyvin_element_get_fields (frame->object, &n_fields);

  if (self->pending->len == frame->n_before)
    return;
  settle_before_wrapper (self, frame);
  settle (self, frame->object, get_end (fields, n_fields, frame->field), 0);
}

static void
close_frame (HyvinBuilder *self)
{
  Frame *frame = top_frame (self);

  if (frame->kind == FRAME_OBJECT)
    settle (self, frame->object, HYVIN_MARKUP_END, 0);
  else if (frame->kind == FRAME_WRAPPER)
    close_wrapper (self, frame);
  else if (frame->kind == FRAME_TEXT || frame->kind == FRAME_PARAGRAPHS)
    close_text (self, frame);
  g_array_set_size (self->frames, self->frames->len - 1);
}

static void
on_end (void          *user_data,
        const xmlChar *name,
        const xmlChar *prefix,
        const xmlChar *uri G_GNUC_UNUSED)
{
  HyvinBuilder *self = user_data;

  if (self->parser.error != NULL)
    return;
  if (self->fragment.depth > 0)
    {
      _hyvin_fragment_end (&self->fragment, name, prefix);
      if (self->fragment.depth == 0)
        keep_fragment (self);
    }
  else
    {
      flush_loose (self);
      close_frame (self);
    }
  _hyvin_namespaces_pop (self->namespaces, self->parser.depth);
  _hyvin_parser_leave (&self->parser);
}

static gboolean
is_blank (const xmlChar *text,
          int            length)
{
  int i = 0;

  while (i < length && _hyvin_is_xml_space ((char) text[i]))
    i++;
  return i == length;
}

static void
append_text (HyvinBuilder  *self,
             GString       *to,
             const xmlChar *text,
             int            length)
{
  if (to->len + (gsize) length > self->parser.limits->max_text)
    _hyvin_parser_fail (&self->parser, HYVIN_ERROR_LIMIT, self->parser.line, self->parser.column,
                        "a text is longer than %u bytes (max-text): "
                        "raise the limit if the document is to be trusted",
                        self->parser.limits->max_text);
  else
    g_string_append_len (to, (const char *) text, length);
}

static void
on_text (void          *user_data,
         const xmlChar *text,
         int            length)
{
  HyvinBuilder *self = user_data;
  Frame *frame = top_frame (self);

  self->parser.n_events++;
  if (self->parser.error != NULL)
    return;
  if (self->fragment.depth > 0)
    _hyvin_fragment_text (&self->fragment, (const char *) text, (gsize) length);
  else if (frame != NULL && (frame->kind == FRAME_TEXT || frame->kind == FRAME_PARAGRAPH))
    append_text (self, self->text, text, length);
  else if (self->loose->len > 0 || !is_blank (text, length))
    append_text (self, self->loose, text, length);
}

static void
on_comment (void          *user_data,
            const xmlChar *content)
{
  HyvinBuilder *self = user_data;

  self->parser.n_events++;
  if (self->parser.error != NULL)
    return;
  if (self->fragment.depth > 0)
    {
      _hyvin_fragment_comment (&self->fragment, content);
      return;
    }
  flush_loose (self);
  keep (self, new_markup (self, HYVIN_MARKUP_COMMENT, NULL, g_strdup ((const char *) content)));
}

static void
on_instruction (void          *user_data,
                const xmlChar *target,
                const xmlChar *data)
{
  HyvinBuilder *self = user_data;

  self->parser.n_events++;
  if (self->parser.error != NULL)
    return;
  if (self->fragment.depth > 0)
    {
      _hyvin_fragment_instruction (&self->fragment, target, data);
      return;
    }
  flush_loose (self);
  keep (self, new_markup (self, HYVIN_MARKUP_INSTRUCTION, (const char *) target,
                          g_strdup ((const char *) data)));
}

HyvinBuilder *
_hyvin_builder_new (const HyvinLimits *limits,
                    const char        *name)
{
  HyvinBuilder *self = g_new0 (HyvinBuilder, 1);
  xmlSAXHandler *sax = &self->parser.sax;

  _hyvin_parser_init (&self->parser, limits, name != NULL ? name : "document");
  self->name = g_strdup (name);
  sax->startElementNs = on_start;
  sax->endElementNs = on_end;
  sax->characters = on_text;
  sax->ignorableWhitespace = on_text;
  sax->cdataBlock = on_text;
  sax->comment = on_comment;
  sax->processingInstruction = on_instruction;

  self->frames = g_array_new (FALSE, FALSE, sizeof (Frame));
  self->namespaces = _hyvin_namespaces_new ();
  self->text = g_string_new (NULL);
  self->value = g_string_new (NULL);
  self->loose = g_string_new (NULL);
  self->pending = g_ptr_array_new ();
  return self;
}

void
_hyvin_builder_free (HyvinBuilder *self)
{
  guint i;

  _hyvin_parser_clear (&self->parser);
  for (i = 0; i < self->frames->len; i++)
    g_free (g_array_index (self->frames, Frame, i).language);
  g_array_unref (self->frames);
  _hyvin_namespaces_free (self->namespaces);
  g_string_free (self->text, TRUE);
  g_string_free (self->value, TRUE);
  g_string_free (self->loose, TRUE);
  for (i = 0; i < self->pending->len; i++)
    _hyvin_markup_free (g_ptr_array_index (self->pending, i));
  g_ptr_array_unref (self->pending);
  g_clear_pointer (&self->fragment_markup, _hyvin_markup_free);
  if (self->fragment.xml != NULL)
    g_string_free (self->fragment.xml, TRUE);
  g_clear_object (&self->document);
  g_free (self->name);
  g_free (self);
}

static gboolean
give_error (HyvinBuilder  *self,
            GError       **error)
{
  g_propagate_error (error, g_steal_pointer (&self->parser.error));
  return FALSE;
}

gboolean
_hyvin_builder_feed (HyvinBuilder  *self,
                     const char    *data,
                     gsize          length,
                     GError       **error)
{
  return _hyvin_parser_feed (&self->parser, data, length) || give_error (self, error);
}

/* The document, when all its bytes were fed. */
HyvinDocument *
_hyvin_builder_finish (HyvinBuilder  *self,
                       GError       **error)
{
  if (!_hyvin_parser_finish (&self->parser))
    {
      give_error (self, error);
      return NULL;
    }
  return g_steal_pointer (&self->document);
}
