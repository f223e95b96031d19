/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "view.h"

#include <stdio.h>

#include "messages.h"
#include "wrap.h"

guint
list_size (HyvinList *list)
{
  return g_list_model_get_n_items (G_LIST_MODEL (list));
}

/* What a text says in the language of the reader or the nearest one, as one
 * paragraph; "" for no text. */
static char *
look_up (HyvinText     *text,
         HyvinDocument *document)
{
  const char *language = document != NULL ? hyvin_document_get_language (document) : NULL;
  const char *value = text != NULL ? hyvin_text_lookup (text, messages_get_language (), language)
                                   : NULL;

  return g_strstrip (g_strdelimit (g_strdup (value != NULL ? value : ""), "\n", ' '));
}

char *
view_text (const View *self,
           HyvinText  *text)
{
  return look_up (text, self->document);
}

/* What to call an object: its title, or if it has none its id. */
char *
view_title (HyvinElement *element)
{
  GObjectClass *object_class = G_OBJECT_GET_CLASS (element);
  g_autoptr (HyvinText) text = NULL;
  g_autofree char *title = NULL;

  if (g_object_class_find_property (object_class, "title") != NULL)
    g_object_get (element, "title", &text, NULL);
  title = look_up (text, hyvin_element_get_owner_document (element));
  if (*title != '\0')
    return g_steal_pointer (&title);
  if (hyvin_element_get_id (element) != NULL)
    return g_strdup (hyvin_element_get_id (element));
  return g_strdup (hyvin_element_get_element_name (element));
}

/* What to call what a reference points at; one that points at nothing is
 * shown as it stands, with a question mark. */
char *
view_reference (const View *self,
                const char *reference)
{
  HyvinElement *element;

  if (reference == NULL)
    return g_strdup ("?");
  element = hyvin_document_set_resolve (self->set, self->document, reference);
  return element != NULL ? view_title (element) : g_strconcat ("?", reference, NULL);
}

/* A value or a note, and its year: `8.4 (2017)`. */
char *
view_target (const View  *self,
             HyvinTarget *target)
{
  const HyvinDecimal *value = hyvin_target_get_value (target);
  g_autofree char *text = value != NULL ? hyvin_decimal_to_string (value)
                                        : view_text (self, hyvin_target_get_note (target));

  if (hyvin_target_get_year (target) == HYVIN_UNSET)
    return g_steal_pointer (&text);
  return g_strdup_printf ("%s%s(%d)", text, *text != '\0' ? " " : "",
                          hyvin_target_get_year (target));
}

/* From the baseline to the targets: `8.4 (2017) → 6.0 (2021)`. */
char *
view_targets (const View     *self,
              HyvinIndicator *indicator)
{
  GString *text = g_string_new (NULL);
  HyvinTarget *baseline = hyvin_indicator_get_baseline (indicator);
  HyvinList *targets = hyvin_indicator_get_targets (indicator);
  guint i;

  if (baseline != NULL)
    {
      g_autofree char *first = view_target (self, baseline);

      g_string_append (text, first);
    }
  for (i = 0; i < list_size (targets); i++)
    {
      g_autoptr (HyvinTarget) target = g_list_model_get_item (G_LIST_MODEL (targets), i);
      g_autofree char *next = view_target (self, target);

      g_string_append_printf (text, "%s→ %s", text->len > 0 ? " " : "", next);
    }
  return g_string_free (text, FALSE);
}

/* An indicator and where it is to go. Its own document tells its language. */
char *
view_measured_by (const View      *self,
                  HyvinMeasuredBy *measured_by)
{
  const char *reference = hyvin_measured_by_get_indicator (measured_by);
  g_autofree char *title = view_reference (self, reference);
  g_autofree char *targets = NULL;
  HyvinElement *element = NULL;
  View there = *self;

  if (reference != NULL)
    element = hyvin_document_set_resolve (self->set, self->document, reference);
  if (element == NULL || !HYVIN_IS_INDICATOR (element))
    return g_steal_pointer (&title);
  there.document = hyvin_element_get_owner_document (element);
  targets = view_targets (&there, HYVIN_INDICATOR (element));
  return g_strdup_printf ("%s%s%s", title, *targets != '\0' ? ": " : "", targets);
}

/* Texts for one cell of a table: a list when there are several. */
char *
view_list (GPtrArray *texts)
{
  GString *list = g_string_new (NULL);
  guint i;

  if (texts->len == 0)
    g_string_append (list, NOTHING);
  for (i = 0; i < texts->len; i++)
    g_string_append_printf (list, "%s%s%s", i > 0 ? "\n" : "", texts->len > 1 ? "- " : "",
                            (const char *) g_ptr_array_index (texts, i));
  return g_string_free (list, FALSE);
}

void
view_print_heading (const View *self,
                    const char *text,
                    char        underline)
{
  g_autofree char *line = g_strnfill (MIN (text_width (text), self->width), underline);

  print_wrapped (text, self->width, "");
  puts (line);
}
