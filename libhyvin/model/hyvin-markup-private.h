/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What stands in the XML beside the model, kept so that nothing is lost. */
typedef enum
{
  HYVIN_MARKUP_COMMENT,
  HYVIN_MARKUP_INSTRUCTION,     /* a processing instruction */
  HYVIN_MARKUP_FOREIGN,         /* an element of another namespace */
  HYVIN_MARKUP_UNKNOWN,         /* an element that is not known here */
  HYVIN_MARKUP_INNER,           /* the same, inside a text, a period or an observation */
  HYVIN_MARKUP_TEXT,            /* text where there should be none */
  HYVIN_MARKUP_ATTRIBUTE,       /* an attribute that is not known */
  HYVIN_MARKUP_VALUE,           /* a known attribute that cannot be read */
  HYVIN_MARKUP_WORDS,           /* words of a list that are not known */
  HYVIN_MARKUP_ORDER,           /* only a note: a known element out of order */
  HYVIN_MARKUP_LOOSE,           /* only a note: text that should be in a paragraph */
} HyvinMarkupKind;

/* Where it stands in its object: before the object itself, or by one of its
 * fields, counted in table order, or at its end. */
typedef guint HyvinMarkupPlace;

#define HYVIN_MARKUP_LEADING 0u
#define HYVIN_MARKUP_BEFORE_WRAPPER(field) (3u * (field) + 1)
#define HYVIN_MARKUP_AT(field) (3u * (field) + 2)
#define HYVIN_MARKUP_WRAPPER_END(field) (3u * (field) + 3)
#define HYVIN_MARKUP_END (G_MAXUINT - 2)
#define HYVIN_MARKUP_FOREIGN_END (G_MAXUINT - 1)
#define HYVIN_MARKUP_AFTER G_MAXUINT

typedef struct
{
  HyvinMarkupKind kind;
  HyvinMarkupPlace place;
  guint index;                  /* before which value of the field */
  guint part;                   /* of what is in a paragraph: which one, from 1 */
  gsize offset;                 /* of what is inside a text: how many bytes into it */
  guint line;
  guint column;
  char *name;                   /* qualified name, or target */
  char **namespaces;            /* that an attribute uses: pairs of prefix and URI */
  char *content;                /* text, value, or an element as XML */
} HyvinMarkup;

HyvinMarkup * _hyvin_markup_new    (HyvinMarkupKind    kind,
                                    const char        *name,
                                    char              *content);
HyvinMarkup * _hyvin_markup_copy   (const HyvinMarkup *self);
void          _hyvin_markup_free   (HyvinMarkup       *self);
gboolean      _hyvin_markup_is_attribute (const HyvinMarkup *self);
gboolean      _hyvin_markup_is_bound (const HyvinMarkup *self);
gboolean      _hyvin_markup_is_note (const HyvinMarkup *self);
GPtrArray *   _hyvin_markups_sorted (const GPtrArray   *markups);
gboolean      _hyvin_markups_equal (const GPtrArray   *a,
                                    const GPtrArray   *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HyvinMarkup, _hyvin_markup_free)

G_END_DECLS
