/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Changes XML as somebody might who knows its elements and attributes, and not
 * what they are for. It takes any bytes: what is not XML is hardly changed. */
#include "config.h"

#include "mutator.h"

#include <string.h>

#include "generator.h"

/* An element: its start tag begins at @start and ends before @inside, its end
 * tag begins at @close; both are @end in an empty one. */
typedef struct
{
  gsize start;
  gsize inside;
  gsize close;
  gsize end;
} Span;

typedef struct
{
  GString *text;
  GRand *rand;
  GArray *spans;
} Mutator;

/* Finding elements */

static gsize
skip_past (const GString *text,
           gsize          from,
           const char    *what)
{
  const char *found = g_strstr_len (text->str + from, (gssize) (text->len - from), what);

  return found != NULL ? (gsize) (found - text->str) + strlen (what) : text->len;
}

static gboolean
stands_at (const GString *text,
           gsize          place,
           const char    *what)
{
  return strncmp (text->str + place, what, strlen (what)) == 0;
}

/* The end of what begins with the < at @start: past its >, those in values of
 * attributes apart. */
static gsize
find_tag_end (const GString *text,
              gsize          start)
{
  char quote = '\0';
  gsize i;

  if (stands_at (text, start, "<!--"))
    return skip_past (text, start, "-->");
  if (stands_at (text, start, "<![CDATA["))
    return skip_past (text, start, "]]>");
  if (stands_at (text, start, "<?"))
    return skip_past (text, start, "?>");
  for (i = start + 1; i < text->len; i++)
    {
      char c = text->str[i];

      if (quote == '\0' && c == '>')
        return i + 1;
      if (quote == '\0' && (c == '"' || c == '\''))
        quote = c;
      else if (c == quote)
        quote = '\0';
    }
  return text->len;
}

static void
close_span (GArray *spans,
            GArray *open,
            gsize   close,
            gsize   end)
{
  Span *span;

  if (open->len == 0)
    return;
  span = &g_array_index (spans, Span, g_array_index (open, guint, open->len - 1));
  span->close = close;
  span->end = end;
  g_array_set_size (open, open->len - 1);
}

/* An element without an end ends where the text does. */
static GArray *
find_spans (const GString *text)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (Span));
  g_autoptr (GArray) open = g_array_new (FALSE, FALSE, sizeof (guint));
  const char *tag;
  gsize place = 0;

  while ((tag = memchr (text->str + place, '<', text->len - place)) != NULL)
    {
      gsize start = (gsize) (tag - text->str);
      guint index = spans->len;

      place = find_tag_end (text, start);
      if (tag[1] == '/')
        close_span (spans, open, start, place);
      else if (tag[1] != '!' && tag[1] != '?')
        {
          Span span = { start, place, text->len, text->len };

          if (place - start > 2 && stands_at (text, place - 2, "/>"))
            span.inside = span.close = span.end = place;
          else
            g_array_append_val (open, index);
          g_array_append_val (spans, span);
        }
    }
  return spans;
}

static const Span *
pick_span (const Mutator *self)
{
  return &g_array_index (self->spans, Span, generator_pick (self->rand, self->spans->len));
}

/* The length of the name at @start + 1. */
static gsize
get_name_length (const Mutator *self,
                 const Span    *span)
{
  return strcspn (self->text->str + span->start + 1, " \t\r\n/>=<");
}

static const Shape *
get_shape (const Mutator *self,
           const Span    *span)
{
  return vocabulary_find (self->text->str + span->start + 1, get_name_length (self, span));
}

/* Any place between tags of an element, or around it. */
static gsize
pick_place (const Mutator *self)
{
  const Span *span = pick_span (self);
  gsize places[] = { span->start, span->inside, span->close, span->end };

  return places[generator_pick (self->rand, G_N_ELEMENTS (places))];
}

/* Changing elements */

static void
insert_copy (Mutator *self)
{
  const Span *span = pick_span (self);
  g_autofree char *copy = g_strndup (self->text->str + span->start, span->end - span->start);

  g_string_insert (self->text, (gssize) pick_place (self), copy);
}

static void
remove_element (Mutator *self)
{
  const Span *span = pick_span (self);

  if (span->start > 0)
    g_string_erase (self->text, (gssize) span->start, (gssize) (span->end - span->start));
}

/* Takes an element to another place. */
static void
move_element (Mutator *self)
{
  const Span *span = pick_span (self);
  gsize place = pick_place (self);
  gsize length = span->end - span->start;
  g_autofree char *copy = g_strndup (self->text->str + span->start, length);

  if (place > span->start && place < span->end)
    return;
  g_string_erase (self->text, (gssize) span->start, (gssize) length);
  g_string_insert (self->text, (gssize) (place >= span->end ? place - length : place), copy);
}

/* Takes the tags away, and leaves what is between them. */
static void
unwrap_element (Mutator *self)
{
  const Span *span = pick_span (self);

  g_string_erase (self->text, (gssize) span->close, (gssize) (span->end - span->close));
  g_string_erase (self->text, (gssize) span->start, (gssize) (span->inside - span->start));
}

static const HyvinField *
pick_field (const Mutator *self,
            const Shape   *shape,
            gboolean       attribute)
{
  GPtrArray *shapes = vocabulary_get_shapes ();
  guint tries;

  if (shape == NULL || generator_pick (self->rand, 8) == 0)
    shape = g_ptr_array_index (shapes, generator_pick (self->rand, shapes->len));
  for (tries = 0; tries < 8 && shape->n_fields > 0; tries++)
    {
      const HyvinField *field = &shape->fields[generator_pick (self->rand, shape->n_fields)];

      if (_hyvin_field_is_attribute (field) == attribute)
        return field;
    }
  return NULL;
}

/* Makes an element, mostly of those that its parent may have. */
static void
insert_element (Mutator *self)
{
  const Span *span = pick_span (self);
  const HyvinField *field = pick_field (self, get_shape (self, span), FALSE);
  g_autoptr (GString) out = g_string_new (NULL);
  Generator generator = { self->rand, out, 16, (int) generator_pick (self->rand, 8) };

  if (field == NULL)
    return;
  generator_element (&generator, field);
  g_string_insert (self->text, (gssize) (generator_pick (self->rand, 2) ? span->close : span->inside),
                   out->str);
}

static void
insert_piece (Mutator *self)
{
  g_string_insert (self->text, (gssize) pick_place (self), generator_piece (self->rand));
}

static void
rename_element (Mutator *self)
{
  const Span *span = pick_span (self);
  GPtrArray *shapes = vocabulary_get_shapes ();
  const Shape *shape = g_ptr_array_index (shapes, generator_pick (self->rand, shapes->len));
  gsize length = get_name_length (self, span);

  if (span->end - span->close > length + 2)
    {
      g_string_erase (self->text, (gssize) span->close + 2, (gssize) length);
      g_string_insert (self->text, (gssize) span->close + 2, shape->name);
    }
  g_string_erase (self->text, (gssize) span->start + 1, (gssize) length);
  g_string_insert (self->text, (gssize) span->start + 1, shape->name);
}

/* Changing attributes */

/* One attribute, from the space before it to past its closing quote. */
typedef struct
{
  gsize start;
  gsize value;
  gsize end;
} Attribute;

static gboolean
next_attribute (const GString *text,
                gsize          from,
                gsize          limit,
                Attribute     *attribute)
{
  const char *equals = memchr (text->str + from, '=', limit - from);
  const char *quote;
  gsize place;

  if (equals == NULL || (equals[1] != '"' && equals[1] != '\''))
    return FALSE;
  place = (gsize) (equals - text->str);
  attribute->value = place + 2;
  quote = memchr (equals + 2, equals[1], text->len - attribute->value);
  if (quote == NULL)
    return FALSE;
  attribute->end = (gsize) (quote - text->str) + 1;
  while (place > from && strchr (" \t\r\n", text->str[place - 1]) == NULL)
    place--;
  attribute->start = place > from ? place - 1 : from;
  return attribute->end <= limit;
}

static gboolean
pick_attribute (const Mutator *self,
                Attribute     *attribute)
{
  guint tries;

  for (tries = 0; tries < 8; tries++)
    {
      const Span *span = pick_span (self);
      gsize from = span->start;
      Attribute next;
      guint n = 0;

      while (next_attribute (self->text, from, span->inside, &next))
        {
          if (generator_pick (self->rand, ++n) == 0)
            *attribute = next;
          from = next.end;
        }
      if (n > 0)
        return TRUE;
    }
  return FALSE;
}

static void
remove_attribute (Mutator *self)
{
  Attribute attribute;

  if (pick_attribute (self, &attribute))
    g_string_erase (self->text, (gssize) attribute.start,
                    (gssize) (attribute.end - attribute.start));
}

static gboolean
find_attribute (const Mutator *self,
                const Span    *span,
                const char    *name,
                Attribute     *attribute)
{
  gsize from = span->start;

  while (next_attribute (self->text, from, span->inside, attribute))
    {
      const char *own = self->text->str + attribute->start + 1;

      if (g_str_has_prefix (own, name) && own[strlen (name)] == '=')
        return TRUE;
      from = attribute->end;
    }
  return FALSE;
}

/* Makes an attribute, mostly of those that the element may have. */
static void
set_attribute (Mutator *self)
{
  const Span *span = pick_span (self);
  const Shape *shape = get_shape (self, span);
  const HyvinField *field = pick_field (self, shape, TRUE);
  g_autoptr (GString) out = g_string_new (NULL);
  Generator generator = { self->rand, out, 4, 0 };
  Attribute old;

  if (field == NULL)
    return;
  generator_attribute (&generator, shape != NULL ? shape->name : "other", field);
  if (find_attribute (self, span, _hyvin_field_xml_name (field), &old))
    g_string_erase (self->text, (gssize) old.start, (gssize) (old.end - old.start));
  else
    old.start = span->start + 1 + get_name_length (self, span);
  g_string_insert (self->text, (gssize) old.start, out->str);
}

/* Gives an attribute the value of another: references come to point at things. */
static void
copy_value (Mutator *self)
{
  Attribute from, to;
  g_autofree char *value = NULL;

  if (!pick_attribute (self, &from) || !pick_attribute (self, &to))
    return;
  value = g_strndup (self->text->str + from.value, from.end - 1 - from.value);
  g_string_erase (self->text, (gssize) to.value, (gssize) (to.end - 1 - to.value));
  g_string_insert (self->text, (gssize) to.value, value);
}

typedef void (*Mutation) (Mutator *self);

static const Mutation mutations[] = {
  insert_copy, remove_element, move_element, unwrap_element, insert_element, insert_element,
  insert_piece, rename_element, remove_attribute, set_attribute, set_attribute, set_attribute,
  copy_value, copy_value,
};

/* Makes one change. */
void
mutate (GString *text,
        GRand   *rand)
{
  g_autoptr (GArray) spans = find_spans (text);
  Mutator self = { text, rand, spans };

  if (spans->len == 0)
    {
      Generator generator = { rand, text, 16, 30 };

      generator_document (&generator);
      return;
    }
  mutations[generator_pick (rand, G_N_ELEMENTS (mutations))] (&self);
}

/* Takes an element of another text over. */
void
mix (GString    *text,
     const char *other,
     gsize       length,
     GRand      *rand)
{
  g_autoptr (GString) from = g_string_new_len (other, (gssize) length);
  g_autoptr (GArray) spans = find_spans (text);
  g_autoptr (GArray) other_spans = find_spans (from);
  Mutator self = { text, rand, spans };
  Mutator source = { from, rand, other_spans };
  const Span *span;

  if (spans->len == 0 || other_spans->len == 0)
    return;
  span = pick_span (&source);
  g_string_insert_len (text, (gssize) pick_place (&self), from->str + span->start,
                       (gssize) (span->end - span->start));
}
