/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-markup-private.h"

#include <string.h>

/* Takes @content. */
HyvinMarkup *
_hyvin_markup_new (HyvinMarkupKind  kind,
                   const char      *name,
                   char            *content)
{
  HyvinMarkup *self = g_new0 (HyvinMarkup, 1);

  self->kind = kind;
  self->name = g_strdup (name);
  self->content = content;
  return self;
}

HyvinMarkup *
_hyvin_markup_copy (const HyvinMarkup *self)
{
  HyvinMarkup *copy = g_memdup2 (self, sizeof *self);

  copy->name = g_strdup (self->name);
  copy->namespaces = g_strdupv (self->namespaces);
  copy->content = g_strdup (self->content);
  return copy;
}

void
_hyvin_markup_free (HyvinMarkup *self)
{
  g_free (self->name);
  g_strfreev (self->namespaces);
  g_free (self->content);
  g_free (self);
}

/* Whether it is written inside a start tag. */
gboolean
_hyvin_markup_is_attribute (const HyvinMarkup *self)
{
  return self->kind == HYVIN_MARKUP_ATTRIBUTE || self->kind == HYVIN_MARKUP_VALUE
         || self->kind == HYVIN_MARKUP_WORDS;
}

/* Whether it is written inside the element it stands by, and goes with it. */
gboolean
_hyvin_markup_is_bound (const HyvinMarkup *self)
{
  return _hyvin_markup_is_attribute (self) || self->kind == HYVIN_MARKUP_INNER;
}

/* Whether it only tells how the document was read, and is not written. */
gboolean
_hyvin_markup_is_note (const HyvinMarkup *self)
{
  return self->kind == HYVIN_MARKUP_ORDER || self->kind == HYVIN_MARKUP_LOOSE;
}

#define COMPARE(a, b) (((a) > (b)) - ((a) < (b)))

/* The order of what is inside one element: values that cannot be read stand
 * where their fields do, then other attributes as they came, then elements. */
static int
rank_bound (const HyvinMarkup *self)
{
  if (!_hyvin_markup_is_attribute (self))
    return 3;
  return self->kind == HYVIN_MARKUP_ATTRIBUTE ? 2 : 1;
}

static int
compare_bound (const HyvinMarkup *left,
               const HyvinMarkup *right)
{
  int order = COMPARE (left->part, right->part);

  if (order == 0)
    order = COMPARE (rank_bound (left), rank_bound (right));
  if (order == 0 && rank_bound (left) == 1)
    order = strcmp (left->name, right->name);
  return order;
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const HyvinMarkup *left = *(HyvinMarkup * const *) a;
  const HyvinMarkup *right = *(HyvinMarkup * const *) b;
  int order = COMPARE (left->place, right->place);

  if (order == 0)
    order = COMPARE (left->index, right->index);
  if (order == 0)
    order = COMPARE (_hyvin_markup_is_bound (left), _hyvin_markup_is_bound (right));
  if (order == 0 && _hyvin_markup_is_bound (left))
    order = compare_bound (left, right);
  return order;
}

/* The markups in the order in which they are written, without those that are
 * only notes. The array does not own them. */
GPtrArray *
_hyvin_markups_sorted (const GPtrArray *markups)
{
  GPtrArray *sorted = g_ptr_array_new ();
  guint i;

  for (i = 0; markups != NULL && i < markups->len; i++)
    {
      HyvinMarkup *markup = g_ptr_array_index (markups, i);

      if (!_hyvin_markup_is_note (markup))
        g_ptr_array_add (sorted, markup);
    }
  g_ptr_array_sort (sorted, compare_places);    /* stable, like g_qsort_with_data() */
  return sorted;
}

static gboolean
namespaces_equal (char **a,
                  char **b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return g_strv_equal ((const char * const *) a, (const char * const *) b);
}

static gboolean
markup_equal (const HyvinMarkup *a,
              const HyvinMarkup *b)
{
  return a->kind == b->kind && a->place == b->place && a->index == b->index
         && a->part == b->part && a->offset == b->offset
         && g_strcmp0 (a->name, b->name) == 0
         && namespaces_equal (a->namespaces, b->namespaces)
         && g_strcmp0 (a->content, b->content) == 0;
}

static gboolean
is_beside (const HyvinMarkup *a,
           const HyvinMarkup *b)
{
  return a->place == b->place && a->index == b->index;
}

/* Takes the text at *i together with those after it at the same place: once they
 * are written they are one. */
static char *
take_texts (const GPtrArray *sorted,
            guint           *i)
{
  const HyvinMarkup *first = g_ptr_array_index (sorted, *i);
  GString *texts = g_string_new (first->content);

  for (++*i; *i < sorted->len; ++*i)
    {
      const HyvinMarkup *next = g_ptr_array_index (sorted, *i);

      if (next->kind != HYVIN_MARKUP_TEXT || !is_beside (first, next))
        break;
      g_string_append_printf (texts, "\n%s", next->content);
    }
  return g_string_free (texts, FALSE);
}

static gboolean
texts_equal (const GPtrArray *left,
             guint           *i,
             const GPtrArray *right,
             guint           *j)
{
  gboolean is_same_place = is_beside (g_ptr_array_index (left, *i), g_ptr_array_index (right, *j));
  g_autofree char *a = take_texts (left, i);
  g_autofree char *b = take_texts (right, j);

  return is_same_place && strcmp (a, b) == 0;
}

/* Whether two objects would be written with the same markup; where it was
 * read from does not count. */
gboolean
_hyvin_markups_equal (const GPtrArray *a,
                      const GPtrArray *b)
{
  g_autoptr (GPtrArray) left = NULL;
  g_autoptr (GPtrArray) right = NULL;
  guint i = 0;
  guint j = 0;

  if (a == NULL && b == NULL)
    return TRUE;
  left = _hyvin_markups_sorted (a);
  right = _hyvin_markups_sorted (b);
  while (i < left->len && j < right->len)
    {
      const HyvinMarkup *one = g_ptr_array_index (left, i);
      const HyvinMarkup *other = g_ptr_array_index (right, j);

      if (one->kind == HYVIN_MARKUP_TEXT && other->kind == HYVIN_MARKUP_TEXT)
        {
          if (!texts_equal (left, &i, right, &j))
            return FALSE;
        }
      else if (!markup_equal (one, other))
        return FALSE;
      else
        {
          i++;
          j++;
        }
    }
  return i == left->len && j == right->len;
}
