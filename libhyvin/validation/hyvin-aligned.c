/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-aligned-private.h"

#include <hyvin/hyvin-measure.h>

#include "hyvin-element-private.h"
#include "hyvin-fold-private.h"
#include "hyvin-handling-private.h"
#include "hyvin-hash-private.h"
#include "hyvin-list-private.h"

/* Titles */

/* A title as keys to find it by: each language with the folded text. Two titles
 * that share a key say the same, as _hyvin_texts_agree() has it. */
GPtrArray *
_hyvin_list_title_keys (HyvinElement *element,
                        HyvinText    *title)
{
  GPtrArray *keys = g_ptr_array_new_with_free_func (g_free);
  HyvinDocument *document = hyvin_element_get_owner_document (element);
  guint n_entries = title != NULL ? hyvin_text_get_n_entries (title) : 0;
  guint i;

  for (i = 0; i < n_entries; i++)
    {
      const char *language = hyvin_text_get_language (title, i);
      g_autofree char *folded = _hyvin_fold (hyvin_text_get_value (title, i));

      if (language == NULL)
        language = hyvin_document_get_language (document);
      if (*folded != '\0')
        g_ptr_array_add (keys, g_strconcat (language != NULL ? language : "", "\n", folded, NULL));
    }
  return keys;
}

GPtrArray *
_hyvin_list_measure_keys (HyvinElement *measure)
{
  return _hyvin_list_title_keys (measure, hyvin_measure_get_title (HYVIN_MEASURE (measure)));
}

/* Indicators of a strategy */

HyvinTie *
_hyvin_tie_new (HyvinAligned    *strategy,
                HyvinMeasuredBy *measured_by,
                HyvinIndicator  *indicator)
{
  HyvinTie *self = g_new0 (HyvinTie, 1);

  self->strategy = strategy;
  self->measured_by = measured_by;
  self->indicator = indicator;
  self->listed = g_ptr_array_new ();
  self->measures = g_hash_table_new (NULL, NULL);
  self->named = g_ptr_array_new ();
  return self;
}

static void
tie_free (HyvinTie *self)
{
  g_ptr_array_unref (self->listed);
  g_hash_table_unref (self->measures);
  g_ptr_array_unref (self->named);
  g_clear_pointer (&self->titles, g_hash_table_unref);
  g_free (self);
}

/* @measure is what it refers to; NULL: nothing. */
void
_hyvin_tie_add (HyvinTie           *self,
                HyvinListedMeasure *listed,
                HyvinElement       *measure)
{
  g_ptr_array_add (self->listed, listed);
  if (measure != NULL)
    g_hash_table_add (self->measures, measure);
  else
    g_ptr_array_add (self->named, listed);
}

/* Takes @keys. */
static void
add_titles (HyvinTie  *self,
            GPtrArray *keys)
{
  guint i;

  for (i = 0; i < keys->len; i++)
    g_hash_table_add (self->titles, g_strdup (g_ptr_array_index (keys, i)));
  g_ptr_array_unref (keys);
}

/* A measure that stands in two plans is listed once: its title tells. */
static void
ensure_titles (HyvinTie *self)
{
  GHashTableIter iter;
  gpointer measure;
  guint i;

  if (self->titles != NULL)
    return;
  self->titles = g_hash_table_new_full (_hyvin_str_hash, g_str_equal, g_free, NULL);
  g_hash_table_iter_init (&iter, self->measures);
  while (g_hash_table_iter_next (&iter, &measure, NULL))
    add_titles (self, _hyvin_list_measure_keys (measure));
  for (i = 0; i < self->named->len; i++)
    {
      HyvinListedMeasure *listed = g_ptr_array_index (self->named, i);

      add_titles (self, _hyvin_list_title_keys (HYVIN_ELEMENT (listed),
                                                hyvin_listed_measure_get_title (listed)));
    }
}

/* Whether the strategy lists a measure under the indicator. */
gboolean
_hyvin_tie_lists (HyvinTie     *self,
                  HyvinElement *measure)
{
  g_autoptr (GPtrArray) keys = NULL;
  guint i;

  if (g_hash_table_contains (self->measures, measure))
    return TRUE;
  ensure_titles (self);
  keys = _hyvin_list_measure_keys (measure);
  for (i = 0; i < keys->len; i++)
    {
      if (g_hash_table_contains (self->titles, g_ptr_array_index (keys, i)))
        return TRUE;
    }
  return FALSE;
}

/* Documents */

HyvinAligned *
_hyvin_aligned_new (HyvinDocument *document,
                    guint          position)
{
  HyvinAligned *self = g_new0 (HyvinAligned, 1);

  self->document = document;
  self->position = position;
  self->period = _hyvin_get_period (document);
  self->has_aims = _hyvin_items_size (_hyvin_element_peek_items (HYVIN_ELEMENT (document),
                                                                 "aims")) > 0;
  self->has_plan = _hyvin_items_size (_hyvin_element_peek_items (HYVIN_ELEMENT (document),
                                                                 "focus-areas")) > 0;
  self->peers = g_ptr_array_new ();
  self->strategies = g_ptr_array_new ();
  self->plans = g_ptr_array_new ();
  self->ties = g_ptr_array_new_with_free_func ((GDestroyNotify) tie_free);
  self->ties_by_indicator = g_hash_table_new (NULL, NULL);
  self->indicators = g_hash_table_new (NULL, NULL);
  return self;
}

void
_hyvin_aligned_free (HyvinAligned *self)
{
  g_ptr_array_unref (self->peers);
  g_ptr_array_unref (self->strategies);
  g_ptr_array_unref (self->plans);
  g_hash_table_unref (self->ties_by_indicator);
  g_ptr_array_unref (self->ties);
  g_hash_table_unref (self->indicators);
  g_clear_pointer (&self->measures, g_hash_table_unref);
  g_free (self);
}

/* How many measures may have one title. No plan comes near; without an end, a file
 * made to wear us out would have every one of them compared with every other. */
#define MAX_NAMESAKES 16

static void
add_measure (HyvinAligned *self,
             HyvinElement *measure)
{
  g_autoptr (GPtrArray) keys = _hyvin_list_measure_keys (measure);
  guint i;

  for (i = 0; i < keys->len; i++)
    {
      const char *key = g_ptr_array_index (keys, i);
      GPtrArray *namesakes = g_hash_table_lookup (self->measures, key);

      if (namesakes == NULL)
        {
          namesakes = g_ptr_array_new ();
          g_hash_table_insert (self->measures, g_strdup (key), namesakes);
        }
      if (namesakes->len < MAX_NAMESAKES)
        g_ptr_array_add (namesakes, measure);
    }
}

static void
ensure_measures (HyvinAligned *self)
{
  g_autoptr (GPtrArray) measures = NULL;
  guint i;

  if (self->measures != NULL)
    return;
  self->measures = g_hash_table_new_full (_hyvin_str_hash, g_str_equal, g_free,
                                          (GDestroyNotify) g_ptr_array_unref);
  measures = hyvin_document_list_measures (self->document);
  for (i = 0; i < measures->len; i++)
    add_measure (self, g_ptr_array_index (measures, i));
}

/* The measures of its plan with a title of that key; NULL when there are none. */
const GPtrArray *
_hyvin_aligned_find (HyvinAligned *self,
                     const char   *key)
{
  ensure_measures (self);
  return g_hash_table_lookup (self->measures, key);
}

/* Whether their times overlap, as far as they say. */
gboolean
_hyvin_aligned_overlaps (const HyvinAligned *self,
                         const HyvinAligned *other)
{
  return self->period == NULL || other->period == NULL
         || hyvin_period_overlaps (self->period, other->period);
}

static void
pair (HyvinAligned *strategy,
      HyvinAligned *plan)
{
  if (!strategy->has_aims || !plan->has_plan)
    return;
  g_ptr_array_add (strategy->plans, plan);
  g_ptr_array_add (plan->strategies, strategy);
}

/* Compares a document with those of its authority that came before it. */
void
_hyvin_aligned_meet (HyvinAligned *self,
                     GPtrArray    *others)
{
  guint i;

  for (i = 0; i < others->len; i++)
    {
      HyvinAligned *other = g_ptr_array_index (others, i);

      if (!_hyvin_aligned_overlaps (self, other))
        continue;
      g_ptr_array_add (self->peers, other);
      g_ptr_array_add (other->peers, self);
      pair (self, other);
      pair (other, self);
    }
  pair (self, self);
}
