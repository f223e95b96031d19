/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-builder-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "hyvin-attributes-private.h"
#include "hyvin-document-private.h"
#include "hyvin-element-private.h"
#include "hyvin-fragment-private.h"
#include "hyvin-names-private.h"
#include "hyvin-observations-private.h"
#include "hyvin-period-private.h"
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
  const HyvinNamedFields *table; /* of the object */
  guint field;                  /* of the object; of a wrapper, its first */
  guint index;                  /* which value of the field */
  guint latest;                 /* the field read last */
  guint64 seen;                 /* the wrappers that were here already */
  guint64 closed;               /* those of them that nothing from a second can go into */
  gboolean after_foreign;
  guint n_before;               /* of a wrapper: the markup that waits before it */
  guint n_markup;               /* of the object, when a text began */
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
  Frame *frames;                /* a stack */
  guint n_frames;
  guint n_allocated;
  guint n_observations;         /* of the last series */
  HyvinNamespaces *namespaces;
  guint64 n_declared;           /* bytes of declarations by what is kept */
  HyvinNames *names;
  const HyvinNamedFields *language_table;
  const HyvinNamedFields *period_table;
  const HyvinNamedFields *observation_table;

  GString *text;                /* of the text being read */
  GArray *starts;               /* of its paragraphs */
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
  return self->n_frames > 0 ? &self->frames[self->n_frames - 1] : NULL;
}

static void
grow_frames (HyvinBuilder *self)
{
  self->n_allocated = MAX (16, 2 * self->n_allocated);
  self->frames = g_renew (Frame, self->frames, self->n_allocated);
}

static inline Frame *
push_frame (HyvinBuilder           *self,
            FrameKind               kind,
            HyvinElement           *object,
            const HyvinNamedFields *table,
            guint                   field,
            guint                   index)
{
  Frame *frame;

  if (self->n_frames == self->n_allocated)
    grow_frames (self);
  frame = &self->frames[self->n_frames++];
  *frame = (Frame) {
    .kind = kind, .object = object, .table = table, .field = field, .index = index
  };
  return frame;
}

static const HyvinField *
frame_field (const Frame *frame)
{
  return &frame->table->fields[frame->field];
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

static gboolean
are_texts (const HyvinMarkup *a,
           const HyvinMarkup *b)
{
  return a->kind == HYVIN_MARKUP_TEXT && b->kind == HYVIN_MARKUP_TEXT;
}

/* Makes one of the texts that stand side by side among the first @n that wait,
 * for that is what they are once they are written. Returns how many are left. */
static guint
join_texts (HyvinBuilder *self,
            guint         n)
{
  GPtrArray *pending = self->pending;
  g_autoptr (GString) joined = g_string_new (NULL);
  guint left = 0;
  guint i;

  for (i = 0; i < n; i++)
    {
      HyvinMarkup *markup = g_ptr_array_index (pending, i);
      HyvinMarkup *first = left > 0 ? g_ptr_array_index (pending, left - 1) : markup;
      gboolean goes_on = i + 1 < n && are_texts (markup, g_ptr_array_index (pending, i + 1));

      if (left == 0 || !are_texts (first, markup))
        {
          g_ptr_array_index (pending, left++) = markup;
          if (goes_on)
            g_string_assign (joined, markup->content);
          continue;
        }
      g_string_append_printf (joined, "\n%s", markup->content);
      _hyvin_markup_free (markup);
      if (goes_on)
        continue;
      g_free (first->content);
      first->content = g_strndup (joined->str, joined->len);
    }
  if (left < n)
    {
      memmove (&pending->pdata[left], &pending->pdata[n], (pending->len - n) * sizeof (gpointer));
      g_ptr_array_set_size (pending, (gint) (pending->len - (n - left)));
    }
  return left;
}

static void
settle_pending (HyvinBuilder     *self,
                HyvinElement     *object,
                HyvinMarkupPlace  place,
                guint             index)
{
  guint n = join_texts (self, self->pending->len);
  guint i;

  for (i = 0; i < n; i++)
    keep_at (object, place, index, g_ptr_array_index (self->pending, i));
  g_ptr_array_set_size (self->pending, 0);
}

/* Places what waited. */
static inline void
settle (HyvinBuilder     *self,
        HyvinElement     *object,
        HyvinMarkupPlace  place,
        guint             index)
{
  if (self->pending->len > 0)
    settle_pending (self, object, place, index);
}

/* Places what waited when a container was opened, once there is something in it. */
static void
settle_before_wrapper (HyvinBuilder *self,
                       Frame        *frame)
{
  guint n = join_texts (self, frame->n_before);
  guint i;

  for (i = 0; i < n; i++)
    keep_at (frame->object, HYVIN_MARKUP_BEFORE_WRAPPER (frame->field), 0,
             g_ptr_array_index (self->pending, i));
  if (n > 0)
    g_ptr_array_remove_range (self->pending, 0, n);
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
  g_array_append_val (self->starts, self->text->len);
}

/* Keeps the text of a leaf, which is written before it: after a text that stands
 * there already it is one with that. */
static void
keep_leaf_text (HyvinBuilder *self,
                const Frame  *frame,
                const char   *text)
{
  const GPtrArray *markups = frame->object->markup;
  guint i = markups != NULL ? markups->len : 0;
  HyvinMarkup *last = NULL;
  g_autofree char *before = NULL;

  while (i-- > 0 && (last == NULL || _hyvin_markup_is_bound (last)))
    last = g_ptr_array_index (markups, i);
  if (last == NULL || last->kind != HYVIN_MARKUP_TEXT
      || last->place != HYVIN_MARKUP_AT (frame->field) || last->index != frame->index)
    {
      keep (self, new_markup (self, HYVIN_MARKUP_TEXT, NULL, g_strdup (text)));
      return;
    }
  before = last->content;
  last->content = g_strconcat (before, "\n", text, NULL);
}

/* Takes the text that stands where there should be none. */
static void
take_loose (HyvinBuilder *self)
{
  Frame *frame = top_frame (self);
  g_autofree char *text = NULL;

  text = g_strndup (self->loose->str, self->loose->len);
  g_string_truncate (self->loose, 0);
  g_strstrip (text);
  if (*text == '\0' || frame == NULL)
    return;

  if (frame->kind == FRAME_LEAF)
    keep_leaf_text (self, frame, text);
  else if (frame->kind != FRAME_PARAGRAPHS)
    keep (self, new_markup (self, HYVIN_MARKUP_TEXT, NULL, g_steal_pointer (&text)));
  else
    {
      add_paragraph (self, frame);
      g_string_append (self->text, text);
      note (self, frame->object, HYVIN_MARKUP_LOOSE, _hyvin_field_xml_name (frame_field (frame)));
    }
}

/* What stands between elements is nearly always only white space. */
static inline void
flush_loose (HyvinBuilder *self)
{
  if (self->loose->len > 0)
    take_loose (self);
}

/* What stands inside a leaf does not part its text, which is written before it. */
static void
flush_before_child (HyvinBuilder *self)
{
  const Frame *frame = top_frame (self);

  if (frame == NULL || frame->kind != FRAME_LEAF)
    flush_loose (self);
  else if (self->loose->len > 0)
    g_string_append_c (self->loose, '\n');
}

/* Elements */

static const HyvinNamedFields *
get_table (HyvinBuilder *self,
           HyvinElement *object)
{
  guint n_fields;
  const HyvinField *fields = _hyvin_element_get_fields (object, &n_fields);

  return _hyvin_names_get (self->names, fields, n_fields);
}

/* All that is in scope is declared again in each element that is kept, and what an
 * attribute uses by each attribute: a few long declarations and many short elements
 * would fill the memory. */
static void
count_declared (HyvinBuilder *self,
                gsize         bytes)
{
  guint limit = self->parser.limits->max_declarations;

  self->n_declared += bytes;
  if (self->n_declared > limit)
    _hyvin_parser_fail (&self->parser, HYVIN_ERROR_LIMIT, self->parser.line, self->parser.column,
                        N_("the namespace declarations that kept elements and attributes need are "
                           "longer than %u bytes (max-declarations): raise the limit if the "
                           "document is to be trusted"), limit);
}

static void
read_attributes (HyvinBuilder        *self,
                 HyvinAttributeSink  *sink,
                 int                  n_attributes,
                 const xmlChar      **attributes)
{
  sink->line = self->parser.line;
  sink->column = self->parser.column;
  sink->scope = self->namespaces;
  _hyvin_parser_count (&self->parser,
                       _hyvin_attributes_read (sink, self->value, n_attributes, attributes));
  if (sink->declared > 0)
    count_declared (self, sink->declared);
}

static void
open_object (HyvinBuilder      *self,
             HyvinElement      *object,
             int                n_attributes,
             const xmlChar    **attributes)
{
  HyvinAttributeSink sink = { get_table (self, object), object, object, HYVIN_MARKUP_LEADING };

  object->line = self->parser.line;
  object->column = self->parser.column;
  settle (self, object, HYVIN_MARKUP_LEADING, 0);
  read_attributes (self, &sink, n_attributes, attributes);
  push_frame (self, FRAME_OBJECT, object, sink.table, 0, 0);
}

static void
open_child (HyvinBuilder      *self,
            const Frame       *parent,
            guint              index,
            int                n_attributes,
            const xmlChar    **attributes)
{
  const HyvinField *field = &parent->table->fields[index];
  HyvinElement *child = g_object_new (field->type (), NULL);

  _hyvin_element_append (parent->object, field, child);
  open_object (self, child, n_attributes, attributes);
}

static void
open_text (HyvinBuilder      *self,
           const Frame       *parent,
           guint              index,
           int                n_attributes,
           const xmlChar    **attributes)
{
  const HyvinField *field = &parent->table->fields[index];
  HyvinText *text = *(HyvinText **) _hyvin_field_slot (field, parent->object);
  guint entry = text != NULL ? hyvin_text_get_n_entries (text) : 0;
  FrameKind kind = field->kind == HYVIN_FIELD_TEXT ? FRAME_TEXT : FRAME_PARAGRAPHS;
  char *language = NULL;
  HyvinAttributeSink sink = {
    self->language_table, &language, parent->object, HYVIN_MARKUP_AT (index), entry,
  };
  Frame *frame;

  settle (self, parent->object, sink.place, entry);
  read_attributes (self, &sink, n_attributes, attributes);
  frame = push_frame (self, kind, parent->object, parent->table, index, entry);
  frame->language = language;
  frame->n_markup = parent->object->markup != NULL ? parent->object->markup->len : 0;
  g_string_truncate (self->text, 0);
  g_array_set_size (self->starts, 0);
}

static void
open_period (HyvinBuilder      *self,
             const Frame       *parent,
             guint              index,
             int                n_attributes,
             const xmlChar    **attributes)
{
  HyvinPeriod *period = hyvin_period_new (NULL, NULL);
  HyvinAttributeSink sink = {
    self->period_table, period, parent->object, HYVIN_MARKUP_AT (index), 0,
  };

  period->line = self->parser.line;
  period->column = self->parser.column;
  *(HyvinPeriod **) _hyvin_field_slot (&parent->table->fields[index], parent->object) = period;
  settle (self, parent->object, sink.place, 0);
  read_attributes (self, &sink, n_attributes, attributes);
  push_frame (self, FRAME_LEAF, parent->object, parent->table, index, 0);
}

/* A year and a period together cannot both hold: the year does. */
static void
give_up_period (HyvinBuilder             *self,
                const HyvinAttributeSink *sink,
                HyvinObservation         *observation)
{
  GDate *dates[] = { &observation->from, &observation->to };
  guint i;

  for (i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      const HyvinField *field = &sink->table->fields[1 + i];
      g_autoptr (GString) text = NULL;

      if (!g_date_valid (dates[i]))
        continue;
      text = g_string_new (NULL);
      _hyvin_field_ops (field)->print (field, dates[i], text);
      g_date_clear (dates[i], 1);
      keep_at (sink->object, sink->place, sink->index,
               new_markup (self, HYVIN_MARKUP_VALUE, field->name, g_strdup (text->str)));
    }
}

static void
open_observation (HyvinBuilder      *self,
                  const Frame       *parent,
                  guint              index,
                  int                n_attributes,
                  const xmlChar    **attributes)
{
  HyvinObservations **observations = _hyvin_field_slot (&parent->table->fields[index],
                                                        parent->object);
  HyvinObservation observation = { .line = self->parser.line, .column = self->parser.column };
  HyvinAttributeSink sink = {
    self->observation_table, &observation, parent->object, HYVIN_MARKUP_AT (index),
    _hyvin_observations_size (*observations),
  };

  if (*observations == NULL)
    *observations = _hyvin_observations_new (CLAMP (self->n_observations, 4, 64));
  settle (self, parent->object, sink.place, sink.index);
  read_attributes (self, &sink, n_attributes, attributes);
  if (observation.year.is_set && _hyvin_observation_has_days (&observation))
    give_up_period (self, &sink, &observation);
  _hyvin_observations_insert (observations, sink.index, &observation);
  push_frame (self, FRAME_LEAF, parent->object, parent->table, index, sink.index);
}

static void
open_wrapper (HyvinBuilder   *self,
              const Frame    *parent,
              guint           index,
              int             n_attributes,
              const xmlChar **attributes)
{
  HyvinAttributeSink sink = {
    NULL, NULL, parent->object, HYVIN_MARKUP_BEFORE_WRAPPER (index), 0,
  };
  Frame *frame;

  frame = push_frame (self, FRAME_WRAPPER, parent->object, parent->table, index, 0);
  frame->latest = index;
  frame->n_before = self->pending->len;
  if (n_attributes == 0)
    return;

  settle_before_wrapper (self, frame);
  read_attributes (self, &sink, n_attributes, attributes);
  /* What its attributes use is declared in its tag when it is written, too. */
  if (sink.n_namespaces > 0 && self->namespaces->depth == self->parser.depth)
    frame[-1].closed |= G_GUINT64_CONSTANT (1) << index;
}

static gboolean
stands_here (const Frame     *frame,
             const HyvinName *candidate,
             const xmlChar   *name)
{
  if (frame->kind != FRAME_WRAPPER)
    return candidate->outer == name;
  return candidate->name == name && candidate->outer == frame->table->names[frame->field].outer;
}

/* The field that an element of our own is, in the object or wrapper that is
 * open; -1: none. Most often it is that of the element before it. */
static int
find_child_field (const Frame   *frame,
                  const xmlChar *name)
{
  const HyvinNamedFields *table = frame->table;
  guint i = MAX (frame->latest, table->n_attributes);
  guint tried;

  for (tried = table->n_attributes; tried < table->n_fields; tried++)
    {
      if (i == table->n_fields)
        i = table->n_attributes;
      if (stands_here (frame, &table->names[i], name))
        return (int) i;
      i++;
    }
  return -1;
}

/* Whether the object has all there can be of a field. Two containers become one,
 * but not when the second has attributes, for which there is no room, nor when the
 * first declares namespaces for its own: what is kept from the second would come
 * into their scope. */
static gboolean
is_taken (const Frame      *frame,
          const HyvinField *field,
          guint             index,
          int               n_attributes)
{
  guint64 full = n_attributes > 0 ? frame->seen : frame->closed;

  if (field->kind == HYVIN_FIELD_CHILD || field->kind == HYVIN_FIELD_PERIOD)
    return _hyvin_field_ops (field)->is_set (_hyvin_field_slot (field, frame->object));
  return frame->kind == FRAME_OBJECT && field->wrapper != NULL
         && (full & (G_GUINT64_CONSTANT (1) << index)) != 0;
}

/* The end of a field, or of the container that it is in: inside it for the
 * index 0, behind it for others. */
static HyvinMarkupPlace
get_end (const HyvinNamedFields *table,
         guint                   index)
{
  const char *wrapper = table->fields[index].wrapper;

  while (wrapper != NULL && index + 1 < table->n_fields
         && g_strcmp0 (table->fields[index + 1].wrapper, wrapper) == 0)
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

typedef void (*Open) (HyvinBuilder   *self,
                      const Frame    *parent,
                      guint           index,
                      int             n_attributes,
                      const xmlChar **attributes);

static Open
get_open (const HyvinField *field)
{
  switch (field->kind)
    {
    case HYVIN_FIELD_PERIOD:
      return open_period;
    case HYVIN_FIELD_OBSERVATIONS:
      return open_observation;
    case HYVIN_FIELD_TEXT:
    case HYVIN_FIELD_PARAGRAPHS:
      return open_text;
    default:
      return open_child;
    }
}

/* Opens an element of our own, if it may stand here. */
static gboolean
open_known (HyvinBuilder   *self,
            Frame          *frame,
            const xmlChar  *name,
            int             n_attributes,
            const xmlChar **attributes)
{
  int found = find_child_field (frame, name);
  guint index = (guint) found;
  const HyvinField *field;
  gboolean is_wrapper;

  if (found < 0)
    return FALSE;
  field = &frame->table->fields[index];
  if (is_taken (frame, field, index, n_attributes))
    {
      self->behind = get_end (frame->table, index);
      return FALSE;
    }
  if (frame->kind == FRAME_WRAPPER)
    settle_before_wrapper (self, frame);
  is_wrapper = frame->kind == FRAME_OBJECT && field->wrapper != NULL;
  check_order (self, frame, index, is_wrapper, (const char *) name);
  if (is_wrapper)
    open_wrapper (self, frame, index, n_attributes, attributes);
  else
    get_open (field) (self, frame, index, n_attributes, attributes);
  return TRUE;
}

static gboolean
open_paragraph (HyvinBuilder   *self,
                Frame          *frame,
                const xmlChar  *name,
                int             n_attributes,
                const xmlChar **attributes)
{
  HyvinAttributeSink sink = {
    NULL, NULL, frame->object, HYVIN_MARKUP_AT (frame->field), frame->index,
    frame->n_paragraphs + 1,
  };

  if (strcmp ((const char *) name, "p") != 0)
    return FALSE;
  read_attributes (self, &sink, n_attributes, attributes);
  add_paragraph (self, frame);
  frame = push_frame (self, FRAME_PARAGRAPH, sink.object, frame->table, frame->field, sink.index);
  frame->n_paragraphs = sink.part;
  frame->start = self->text->len;
  return TRUE;
}

static gboolean
open_own (HyvinBuilder   *self,
          const xmlChar  *name,
          int             n_attributes,
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

/* The dictionary of the parser is there when the first element is. */
static void
begin_names (HyvinBuilder *self)
{
  self->names = _hyvin_names_new (&self->parser);
  self->language_table = _hyvin_names_get (self->names, &language_field, 1);
  self->period_table = _hyvin_names_get (self->names, _hyvin_period_fields,
                                         HYVIN_N_PERIOD_FIELDS);
  self->observation_table = _hyvin_names_get (self->names, _hyvin_observation_fields,
                                              HYVIN_N_OBSERVATION_FIELDS);
}

static void
refuse_root (HyvinParser *parser,
             const char  *name,
             const char  *namespace)
{
  if (*namespace == '\0')
    _hyvin_parser_fail (parser, HYVIN_ERROR_NOT_A_DOCUMENT, parser->line, parser->column,
                        N_("not a welfare document: the root element is <%s> of no namespace, "
                           "not <document xmlns=\"%s\">"), name, HYVIN_NAMESPACE);
  else
    _hyvin_parser_fail (parser, HYVIN_ERROR_NOT_A_DOCUMENT, parser->line, parser->column,
                        N_("not a welfare document: the root element is <%s> of the namespace "
                           "“%s”, not <document xmlns=\"%s\">"), name, namespace, HYVIN_NAMESPACE);
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
      refuse_root (&self->parser, (const char *) name, namespace);
      return;
    }
  self->own_namespace = uri;
  begin_names (self);
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
  gsize declared;

  if (!_hyvin_parser_enter (&self->parser))
    return;
  if (n_namespaces > 0)
    _hyvin_namespaces_push (self->namespaces, self->parser.depth, n_namespaces, namespaces);

  if (self->fragment.depth == 0)
    {
      flush_before_child (self);
      if (self->document == NULL)
        {
          open_document (self, name, uri, n_attributes, attributes);
          return;
        }
      if (uri == self->own_namespace
          && open_own (self, name, n_attributes, attributes))
        return;
      begin_fragment (self, name, uri);
    }
  declared = _hyvin_fragment_start (&self->fragment, self->namespaces,
                                    (const char *) self->own_namespace, name, prefix,
                                    n_namespaces, n_attributes, attributes);
  count_declared (self, declared);
}

/* When it is written, a text is parted at its blank lines, and those need not be
 * where one <p> ended and the next began: what stood in a <p> goes into the part
 * that is written in its stead. */
static void
settle_parts (HyvinBuilder *self,
              const Frame  *frame)
{
  const GPtrArray *markups = frame->object->markup;
  const char *text = self->text->str;
  const char *start = text;
  const char *stop = strstr (text, HYVIN_PARAGRAPH_BREAK);
  guint part = 1;
  guint i;

  for (i = frame->n_markup; i < markups->len; i++)
    {
      HyvinMarkup *markup = g_ptr_array_index (markups, i);
      const char *place = text + markup->offset;

      if (markup->part == 0)
        continue;
      place += g_array_index (self->starts, gsize, markup->part - 1);
      while (stop != NULL && place >= stop + strlen (HYVIN_PARAGRAPH_BREAK))
        {
          start = stop + strlen (HYVIN_PARAGRAPH_BREAK);
          stop = strstr (start, HYVIN_PARAGRAPH_BREAK);
          part++;
        }
      if (stop != NULL && place > stop)
        place = stop;
      markup->part = part;
      markup->offset = _hyvin_markup_is_attribute (markup) ? 0 : (gsize) (place - start);
    }
}

/* Adds an entry to the text whose element ends. */
static void
close_text (HyvinBuilder *self,
            Frame        *frame)
{
  const HyvinField *field = frame_field (frame);
  HyvinText **text = _hyvin_field_slot (field, frame->object);

  if (frame->object->markup != NULL && frame->object->markup->len > frame->n_markup)
    settle_parts (self, frame);
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
  if (self->pending->len == frame->n_before)
    return;
  settle_before_wrapper (self, frame);
  settle (self, frame->object, get_end (frame->table, frame->field), 0);
}

static void
close_object (HyvinBuilder *self,
              Frame        *frame)
{
  const HyvinField *field = &frame->table->fields[frame->latest];
  HyvinObservations **observations = _hyvin_field_slot (field, frame->object);

  settle (self, frame->object, HYVIN_MARKUP_END, 0);
  if (field->kind != HYVIN_FIELD_OBSERVATIONS)
    return;
  _hyvin_observations_trim (observations);
  /* The next series is most often of the same length. */
  self->n_observations = _hyvin_observations_size (*observations);
}

static void
close_frame (HyvinBuilder *self)
{
  Frame *frame = top_frame (self);

  if (frame->kind == FRAME_OBJECT)
    close_object (self, frame);
  else if (frame->kind == FRAME_WRAPPER)
    close_wrapper (self, frame);
  else if (frame->kind == FRAME_TEXT || frame->kind == FRAME_PARAGRAPHS)
    close_text (self, frame);
  self->n_frames--;
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
  if (self->namespaces->depth >= self->parser.depth)
    _hyvin_namespaces_pop (self->namespaces, self->parser.depth);
  _hyvin_parser_leave (&self->parser);
}

static gboolean
check_text (HyvinBuilder *self,
            gsize         length)
{
  guint limit = self->parser.limits->max_text;

  if (length > limit)
    _hyvin_parser_fail (&self->parser, HYVIN_ERROR_LIMIT, self->parser.line, self->parser.column,
                        N_("a text is longer than %u bytes (max-text): "
                           "raise the limit if the document is to be trusted"), limit);
  return length <= limit;
}

static void
append_text (HyvinBuilder  *self,
             GString       *to,
             const xmlChar *text,
             int            length)
{
  if (check_text (self, to->len + (gsize) length))
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
    {
      if (check_text (self, self->fragment.n_text + (gsize) length))
        _hyvin_fragment_text (&self->fragment, (const char *) text, (gsize) length);
    }
  else if (frame != NULL && (frame->kind == FRAME_TEXT || frame->kind == FRAME_PARAGRAPH))
    append_text (self, self->text, text, length);
  else if (!_hyvin_parser_indent (&self->parser, text, length) || self->loose->len > 0)
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
  if (!_hyvin_parser_count (&self->parser, 1))
    return;
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
  if (!_hyvin_parser_count (&self->parser, 1))
    return;
  flush_loose (self);
  keep (self, new_markup (self, HYVIN_MARKUP_INSTRUCTION, (const char *) target,
                          g_strdup ((const char *) data)));
}

HyvinBuilder *
_hyvin_builder_new (const HyvinLimits *limits,
                    const char        *name,
                    const char        *language)
{
  HyvinBuilder *self = g_new0 (HyvinBuilder, 1);
  xmlSAXHandler *sax = &self->parser.sax;

  _hyvin_parser_init (&self->parser, limits, name != NULL ? name : "document", language);
  self->name = g_strdup (name);
  sax->startElementNs = on_start;
  sax->endElementNs = on_end;
  sax->characters = on_text;
  sax->ignorableWhitespace = on_text;
  sax->cdataBlock = on_text;
  sax->comment = on_comment;
  sax->processingInstruction = on_instruction;

  self->namespaces = _hyvin_namespaces_new ();
  self->text = g_string_new (NULL);
  self->starts = g_array_new (FALSE, FALSE, sizeof (gsize));
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
  for (i = 0; i < self->n_frames; i++)
    g_free (self->frames[i].language);
  g_free (self->frames);
  _hyvin_namespaces_free (self->namespaces);
  g_clear_pointer (&self->names, _hyvin_names_free);
  g_string_free (self->text, TRUE);
  g_array_unref (self->starts);
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

/* The document of the bytes that @read gives; a builder makes one. */
HyvinDocument *
_hyvin_builder_run (HyvinBuilder     *self,
                    HyvinParserRead   read,
                    gpointer          read_data,
                    GError          **error)
{
  if (_hyvin_parser_run (&self->parser, read, read_data))
    return g_steal_pointer (&self->document);
  g_propagate_error (error, g_steal_pointer (&self->parser.error));
  return NULL;
}
