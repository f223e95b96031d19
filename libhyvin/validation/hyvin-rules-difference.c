/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-rules-alignment-private.h"

#include <glib/gi18n-lib.h>
#include <hyvin/hyvin-enum-types.h>
#include <hyvin/hyvin-measure.h>
#include <hyvin/hyvin-party.h>
#include <hyvin/hyvin-target.h>
#include <string.h>

#include "hyvin-alignment-private.h"
#include "hyvin-date-private.h"
#include "hyvin-fold-private.h"
#include "hyvin-list-private.h"

/* What the same measure or indicator is said to be in two documents. What one
 * of them leaves unsaid is no difference. */

static const char *
get_title (HyvinContext *context,
           gpointer      element)
{
  return _hyvin_context_title (context, HYVIN_ELEMENT (element));
}

/* The entry of @text in @language, or -1. */
static int
find_entry (HyvinText  *text,
            const char *language,
            const char *document_language)
{
  guint i;

  for (i = 0; i < hyvin_text_get_n_entries (text); i++)
    {
      const char *own = hyvin_text_get_language (text, i);

      if (g_strcmp0 (own != NULL ? own : document_language, language) == 0)
        return (int) i;
    }
  return -1;
}

/* Finds the first language that both texts have and in which they differ, and
 * gives what they say in it. */
static gboolean
find_difference (HyvinElement  *here,
                 HyvinText     *text,
                 HyvinElement  *there,
                 HyvinText     *other,
                 char         **said_here,
                 char         **said_there)
{
  const char *language_here = hyvin_document_get_language (hyvin_element_get_owner_document (here));
  const char *language_there = hyvin_document_get_language (hyvin_element_get_owner_document (there));
  guint i;

  for (i = 0; text != NULL && other != NULL && i < hyvin_text_get_n_entries (text); i++)
    {
      const char *own = hyvin_text_get_language (text, i);
      int entry = find_entry (other, own != NULL ? own : language_here, language_there);
      const char *value = hyvin_text_get_value (text, i);
      const char *other_value = entry >= 0 ? hyvin_text_get_value (other, (guint) entry) : NULL;
      g_autofree char *folded = _hyvin_fold (value);
      g_autofree char *other_folded = other_value != NULL ? _hyvin_fold (other_value) : NULL;

      if (other_folded == NULL || *folded == '\0' || *other_folded == '\0'
          || strcmp (folded, other_folded) == 0)
        continue;
      *said_here = _hyvin_fold_space (value);
      *said_there = _hyvin_fold_space (other_value);
      return TRUE;
    }
  return FALSE;
}

/* What a plan and the list of its strategy say differently. */
static void
compare_with_listing (HyvinContext       *context,
                      HyvinElement       *measure,
                      const HyvinListing *listing)
{
  HyvinAlignment *alignment = _hyvin_context_get_alignment (context);
  HyvinElement *listed = HYVIN_ELEMENT (listing->listed);
  g_autofree char *title = NULL;
  g_autofree char *listed_title = NULL;

  if (!_hyvin_alignment_is_followed_by (alignment, measure, listing->tie)
      && !_hyvin_alignment_is_unknown (alignment, measure))
    _hyvin_report (context, measure, listed,
                   _hyvin_element_peek_title (HYVIN_ELEMENT (listing->tie->indicator)),
                   N_("The strategy “%s” lists “%s” under the indicator “%s”, "
                      "but in the plan “%s” that indicator does not follow it"),
                   _hyvin_context_document_title (context, listed), get_title (context, measure),
                   get_title (context, listing->tie->indicator),
                   _hyvin_context_document_title (context, measure));
  if (find_difference (measure, hyvin_measure_get_title (HYVIN_MEASURE (measure)),
                       listed, hyvin_listed_measure_get_title (listing->listed),
                       &title, &listed_title))
    _hyvin_report (context, measure, listed, title,
                   N_("The measure is called “%s” in “%s”, but “%s” in “%s”"),
                   title, _hyvin_context_document_title (context, measure),
                   listed_title, _hyvin_context_document_title (context, listed));
}

/* Says that @here has @value where the same in another document has @other. A
 * macro, so that the compiler sees the format. */
#define REPORT_DIFFERENCE(context, here, there, value, other, format)                     \
  _hyvin_report (context, here, there, value, format, get_title (context, here), value,   \
                 _hyvin_context_document_title (context, here), other,                    \
                 _hyvin_context_document_title (context, there))

/* Whether both dates are given, and differ; prints them. */
static gboolean
dates_differ (const GDate *date,
              const GDate *other,
              char         text[HYVIN_DATE_BUFFER],
              char         other_text[HYVIN_DATE_BUFFER])
{
  if (date == NULL || other == NULL || g_date_compare (date, other) == 0)
    return FALSE;
  _hyvin_date_print (date, text);
  _hyvin_date_print (other, other_text);
  return TRUE;
}

static void
compare_dates (HyvinContext *context,
               HyvinElement *here,
               HyvinElement *there)
{
  HyvinMeasure *measure = HYVIN_MEASURE (here);
  HyvinMeasure *other = HYVIN_MEASURE (there);
  char date[HYVIN_DATE_BUFFER];
  char other_date[HYVIN_DATE_BUFFER];

  if (dates_differ (hyvin_measure_get_from (measure), hyvin_measure_get_from (other),
                    date, other_date))
    REPORT_DIFFERENCE (context, here, there, date, other_date,
                       N_("The measure “%s” begins on %s in “%s”, but on %s in “%s”"));
  if (dates_differ (hyvin_measure_get_to (measure), hyvin_measure_get_to (other),
                    date, other_date))
    REPORT_DIFFERENCE (context, here, there, date, other_date,
                       N_("The measure “%s” ends on %s in “%s”, but on %s in “%s”"));
}

static const char *
get_nick (GType type,
          int   value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);

  return g_enum_get_value (klass, value)->value_nick;
}

static void
compare_status (HyvinContext *context,
                HyvinElement *here,
                HyvinElement *there)
{
  HyvinStatus status = hyvin_measure_get_status (HYVIN_MEASURE (here));
  HyvinStatus other = hyvin_measure_get_status (HYVIN_MEASURE (there));

  if (status == HYVIN_STATUS_UNSET || other == HYVIN_STATUS_UNSET || status == other)
    return;
  REPORT_DIFFERENCE (context, here, there, get_nick (HYVIN_TYPE_STATUS, status),
                     get_nick (HYVIN_TYPE_STATUS, other),
                     N_("The measure “%s” has the status “%s” in “%s”, but “%s” in “%s”"));
}

/* The first party with the main responsibility for a goal or measure, if it is there. */
static HyvinElement *
find_primary (HyvinContext *context,
              HyvinElement *element)
{
  const HyvinItems *list = _hyvin_element_peek_items (element, "responsible");
  guint i;

  for (i = 0; i < _hyvin_items_size (list); i++)
    {
      HyvinElement *responsible = _hyvin_items_peek (list, i);
      const char *party = hyvin_responsible_get_party (HYVIN_RESPONSIBLE (responsible));
      HyvinResponsibleRole role = hyvin_responsible_get_role (HYVIN_RESPONSIBLE (responsible));

      if (party != NULL && role != HYVIN_RESPONSIBLE_ROLE_COLLABORATOR)
        return _hyvin_context_resolve (context, responsible, party);
    }
  return NULL;
}

/* The party that answers for a measure, itself or as that of its goal. */
static HyvinElement *
find_responsible (HyvinContext *context,
                  HyvinElement *measure)
{
  const HyvinItems *own = _hyvin_element_peek_items (measure, "responsible");
  HyvinElement *goal = hyvin_element_get_parent_element (measure);
  HyvinElement *party;

  if (_hyvin_items_size (own) > 0)
    party = find_primary (context, measure);
  else
    party = find_primary (context, goal);
  return HYVIN_IS_PARTY (party) ? party : NULL;
}

static gboolean
titles_agree (HyvinElement *element,
              HyvinText    *title,
              HyvinElement *other,
              HyvinText    *other_title)
{
  HyvinDocument *document = hyvin_element_get_owner_document (element);
  HyvinDocument *other_document = hyvin_element_get_owner_document (other);

  return _hyvin_texts_agree (title, hyvin_document_get_language (document),
                             other_title, hyvin_document_get_language (other_document));
}

static void
compare_responsible (HyvinContext *context,
                     HyvinElement *here,
                     HyvinElement *there)
{
  HyvinElement *party = find_responsible (context, here);
  HyvinElement *other = find_responsible (context, there);

  if (party == NULL || other == NULL || party == other
      || titles_agree (party, hyvin_party_get_title (HYVIN_PARTY (party)),
                       other, hyvin_party_get_title (HYVIN_PARTY (other))))
    return;
  REPORT_DIFFERENCE (context, here, there, get_title (context, party), get_title (context, other),
                     N_("“%s” is the responsibility of “%s” in “%s”, but of “%s” in “%s”"));
}

/* align-measure-differs */
void
_hyvin_check_measure_differs (HyvinContext *context,
                              HyvinElement *measure)
{
  HyvinAlignment *alignment = _hyvin_context_get_alignment (context);
  const GPtrArray *listings = _hyvin_alignment_get_listings (alignment, measure);
  g_autoptr (GPtrArray) same = _hyvin_alignment_list_same (alignment, measure);
  guint i;

  if (listings == NULL && same->len == 0)
    _hyvin_pass_over (context);
  for (i = 0; listings != NULL && i < listings->len; i++)
    compare_with_listing (context, measure, g_ptr_array_index (listings, i));
  for (i = 0; i < same->len; i++)
    {
      HyvinElement *other = g_ptr_array_index (same, i);

      compare_dates (context, measure, other);
      compare_status (context, measure, other);
      compare_responsible (context, measure, other);
    }
}

static void
compare_units (HyvinContext *context,
               HyvinElement *here,
               HyvinElement *there)
{
  g_autofree char *unit = NULL;
  g_autofree char *other = NULL;

  if (find_difference (here, hyvin_indicator_get_unit (HYVIN_INDICATOR (here)),
                       there, hyvin_indicator_get_unit (HYVIN_INDICATOR (there)), &unit, &other))
    REPORT_DIFFERENCE (context, here, there, unit, other,
                       N_("The unit of the indicator “%s” is “%s” in “%s”, but “%s” in “%s”"));
}

static void
compare_directions (HyvinContext *context,
                    HyvinElement *here,
                    HyvinElement *there)
{
  HyvinDirection direction = hyvin_indicator_get_direction (HYVIN_INDICATOR (here));
  HyvinDirection other = hyvin_indicator_get_direction (HYVIN_INDICATOR (there));

  if (direction == HYVIN_DIRECTION_UNSET || other == HYVIN_DIRECTION_UNSET || direction == other)
    return;
  REPORT_DIFFERENCE (context, here, there, get_nick (HYVIN_TYPE_DIRECTION, direction),
                     get_nick (HYVIN_TYPE_DIRECTION, other),
                     N_("The direction of the indicator “%s” is “%s” in “%s”, but “%s” in “%s”"));
}

/* Whether both targets have values, and those differ. */
static gboolean
values_differ (HyvinTarget *target,
               HyvinTarget *other)
{
  const HyvinDecimal *value = hyvin_target_get_value (target);
  const HyvinDecimal *other_value = hyvin_target_get_value (other);

  return value != NULL && other_value != NULL
         && hyvin_decimal_compare (value, other_value) != 0;
}

/* A baseline as its value and its year, as far as it has them. */
static char *
describe_baseline (HyvinTarget *baseline)
{
  const HyvinDecimal *value = hyvin_target_get_value (baseline);
  g_autofree char *text = value != NULL ? hyvin_decimal_to_string (value) : NULL;
  int year = hyvin_target_get_year (baseline);

  if (year == HYVIN_UNSET)
    return g_strdup (text != NULL ? text : "–");
  return text != NULL ? g_strdup_printf ("%s (%d)", text, year) : g_strdup_printf ("%d", year);
}

static void
compare_baselines (HyvinContext *context,
                   HyvinElement *here,
                   HyvinElement *there)
{
  HyvinTarget *baseline = hyvin_indicator_get_baseline (HYVIN_INDICATOR (here));
  HyvinTarget *other = hyvin_indicator_get_baseline (HYVIN_INDICATOR (there));
  g_autofree char *text = NULL;
  g_autofree char *other_text = NULL;

  if (baseline == NULL || other == NULL
      || (!values_differ (baseline, other)
          && hyvin_target_get_year (baseline) == hyvin_target_get_year (other)))
    return;
  text = describe_baseline (baseline);
  other_text = describe_baseline (other);
  REPORT_DIFFERENCE (context, here, there, text, other_text,
                     N_("The baseline of the indicator “%s” is %s in “%s”, but %s in “%s”"));
}

static void
compare_targets_of_year (HyvinContext *context,
                         HyvinElement *here,
                         HyvinElement *there,
                         HyvinTarget  *target,
                         HyvinTarget  *other)
{
  g_autofree char *value = NULL;
  g_autofree char *other_value = NULL;

  if (!values_differ (target, other))
    return;
  value = hyvin_decimal_to_string (hyvin_target_get_value (target));
  other_value = hyvin_decimal_to_string (hyvin_target_get_value (other));
  _hyvin_report (context, here, there, value,
                 N_("The target of the indicator “%s” for the year %d is %s in “%s”, "
                    "but %s in “%s”"),
                 get_title (context, here), hyvin_target_get_year (target),
                 value, _hyvin_context_document_title (context, here),
                 other_value, _hyvin_context_document_title (context, there));
}

/* Targets are compared year by year: a strategy may have fewer of them. */
static void
compare_targets (HyvinContext *context,
                 HyvinElement *here,
                 HyvinElement *there)
{
  const HyvinItems *targets = _hyvin_element_peek_items (here, "targets");
  const HyvinItems *others = _hyvin_element_peek_items (there, "targets");
  g_autoptr (GHashTable) by_year = g_hash_table_new (NULL, NULL);
  guint i;

  for (i = 0; i < _hyvin_items_size (others); i++)
    {
      HyvinTarget *other = HYVIN_TARGET (_hyvin_items_peek (others, i));

      g_hash_table_insert (by_year, GINT_TO_POINTER (hyvin_target_get_year (other)), other);
    }
  for (i = 0; i < _hyvin_items_size (targets); i++)
    {
      HyvinTarget *target = HYVIN_TARGET (_hyvin_items_peek (targets, i));
      int year = hyvin_target_get_year (target);
      HyvinTarget *other = g_hash_table_lookup (by_year, GINT_TO_POINTER (year));

      if (other != NULL && year != HYVIN_UNSET)
        compare_targets_of_year (context, here, there, target, other);
    }
}

/* align-indicator-differs */
void
_hyvin_check_indicator_differs (HyvinContext *context,
                                HyvinElement *indicator)
{
  HyvinAlignment *alignment = _hyvin_context_get_alignment (context);
  g_autoptr (GPtrArray) same = _hyvin_alignment_list_same (alignment, indicator);
  guint i;

  if (same->len == 0)
    _hyvin_pass_over (context);
  for (i = 0; i < same->len; i++)
    {
      HyvinElement *other = g_ptr_array_index (same, i);

      compare_units (context, indicator, other);
      compare_directions (context, indicator, other);
      compare_baselines (context, indicator, other);
      compare_targets (context, indicator, other);
    }
}
