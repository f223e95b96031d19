/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-rules-knowledge-private.h"

#include <glib/gi18n.h>
#include <hyvin/hyvin-indicator.h>
#include <string.h>

#include "hyvin-fold-private.h"
#include "hyvin-handling-private.h"
#include "hyvin-hash-private.h"
#include "hyvin-observations-private.h"
#include "hyvin-series-private.h"

/* The goal, measure or evidence that uses an indicator, or NULL. */
HyvinElement *
_hyvin_find_user (HyvinContext *context,
                  HyvinElement *indicator)
{
  const GArray *references = _hyvin_context_get_references (context, indicator);
  guint i;

  for (i = 0; references != NULL && i < references->len; i++)
    {
      HyvinElement *from = g_array_index (references, HyvinReference, i).from;

      if (HYVIN_IS_MEASURED_BY (from))
        from = hyvin_element_get_parent_element (from);
      if (HYVIN_IS_EVIDENCE (from) || HYVIN_IS_GOAL (from) || HYVIN_IS_MEASURE (from))
        return from;
    }
  return NULL;
}

/* Whether an indicator has figures, of the past or to be reached. */
gboolean
_hyvin_has_data (HyvinElement *indicator)
{
  const HyvinItems *series = _hyvin_element_peek_items (indicator, "series");
  guint i;

  for (i = 0; i < _hyvin_items_size (series); i++)
    {
      if (hyvin_series_get_n_observations (HYVIN_SERIES (_hyvin_items_peek (series, i))) > 0)
        return TRUE;
    }
  return _hyvin_items_size (_hyvin_element_peek_items (indicator, "targets")) > 0;
}

/* The last year that an observation is of. */
static int
get_year (const HyvinObservation *observation)
{
  if (observation->year.is_set)
    return observation->year.value;
  return g_date_valid (&observation->to) ? g_date_get_year (&observation->to) : HYVIN_UNSET;
}

/* As many as a message can hold. */
#define MOST_YEARS 5

/* Observations with the same fault, that are reported together. */
typedef struct
{
  guint n_observations;
  guint line;                   /* of the first of them */
  guint column;
  int years[MOST_YEARS];        /* each once */
  guint n_years;                /* more than there is room for: some are left out */
} Batch;

static gboolean
batch_has_year (const Batch *self,
                int          year)
{
  guint i;

  for (i = 0; i < MIN (self->n_years, MOST_YEARS); i++)
    {
      if (self->years[i] == year)
        return TRUE;
    }
  return FALSE;
}

static void
batch_add (Batch                  *self,
           const HyvinObservation *observation)
{
  int year = get_year (observation);

  if (self->n_observations++ == 0)
    {
      self->line = observation->line;
      self->column = observation->column;
    }
  if (self->n_years > MOST_YEARS || batch_has_year (self, year))
    return;
  if (self->n_years < MOST_YEARS)
    self->years[self->n_years] = year;
  self->n_years++;
}

/* Whether an observation has the fault; @limit is a year or a number, as the fault
 * has it. */
typedef gboolean (*IsFaulty) (const HyvinObservation *observation,
                              int                     limit);

static Batch
batch_collect (HyvinSeries *series,
               IsFaulty     is_faulty,
               int          limit)
{
  Batch self = { 0, };
  guint n_observations = hyvin_series_get_n_observations (series);
  guint i;

  for (i = 0; i < n_observations; i++)
    {
      HyvinObservation observation;

      _hyvin_series_peek (series, i, &observation);
      if (is_faulty (&observation, limit))
        batch_add (&self, &observation);
    }
  return self;
}

static char *
batch_name_years (const Batch *self)
{
  GString *names = g_string_new (NULL);
  guint i;

  for (i = 0; i < MIN (self->n_years, MOST_YEARS); i++)
    {
      g_autofree char *year = g_strdup_printf ("%d", self->years[i]);

      _hyvin_add_word (names, year);
    }
  if (self->n_years > MOST_YEARS)
    _hyvin_add_word (names, "…");
  return g_string_free (names, FALSE);
}

/* The age of the knowledge */

static int
get_latest_in (HyvinSeries *series)
{
  guint n_observations = hyvin_series_get_n_observations (series);
  int latest = HYVIN_UNSET;
  guint i;

  for (i = 0; i < n_observations; i++)
    {
      HyvinObservation observation;

      _hyvin_series_peek (series, i, &observation);
      if (observation.value.is_set || observation.cases.is_set)
        latest = MAX (latest, get_year (&observation));
    }
  return latest;
}

/* The year of the latest figure. A baseline tells how things are, too, but alone
 * it is no observation. */
static int
get_latest (HyvinElement *indicator)
{
  const HyvinItems *series = _hyvin_element_peek_items (indicator, "series");
  HyvinTarget *baseline = hyvin_indicator_get_baseline (HYVIN_INDICATOR (indicator));
  int latest = HYVIN_UNSET;
  guint i;

  for (i = 0; i < _hyvin_items_size (series); i++)
    latest = MAX (latest, get_latest_in (HYVIN_SERIES (_hyvin_items_peek (series, i))));
  if (latest != HYVIN_UNSET && baseline != NULL && hyvin_target_get_value (baseline) != NULL)
    latest = MAX (latest, hyvin_target_get_year (baseline));
  return latest;
}

void
_hyvin_check_stale (HyvinContext *context,
                    HyvinElement *indicator)
{
  HyvinDocument *document = hyvin_element_get_owner_document (indicator);
  HyvinElement *user = _hyvin_find_user (context, indicator);
  int now = g_date_get_year (_hyvin_context_get_document_date (context, document));
  int latest = user != NULL ? get_latest (indicator) : HYVIN_UNSET;
  g_autofree char *hint = NULL;

  if (latest == HYVIN_UNSET)
    _hyvin_pass_over (context);
  if (latest == HYVIN_UNSET
      || (gint64) now - latest <= _hyvin_context_get_threshold (context, "indicator-years"))
    return;
  hint = g_strdup_printf ("%d", latest);
  _hyvin_report (context, indicator, user, hint,
                 N_("The latest observation of the indicator “%s” is of the year %d, too old for "
                    "a document of %d"),
                 _hyvin_context_title (context, indicator), latest, now);
}

/* Small numbers */

/* Too few to tell anything by, and yet with a value. */
static gboolean
is_unsound (const HyvinObservation *observation,
            int                     fewest)
{
  if (!observation->value.is_set || get_year (observation) == HYVIN_UNSET)
    return FALSE;
  switch (observation->status)
    {
    case HYVIN_OBSERVATION_STATUS_SUPPRESSED:
      return TRUE;
    case HYVIN_OBSERVATION_STATUS_MISSING:
    case HYVIN_OBSERVATION_STATUS_NOT_APPLICABLE:
      return FALSE;
    case HYVIN_OBSERVATION_STATUS_UNSET:
    case HYVIN_OBSERVATION_STATUS_PROVISIONAL:
    case HYVIN_OBSERVATION_STATUS_ESTIMATED:
    default:
      return observation->cases.is_set && observation->cases.value < fewest;
    }
}

void
_hyvin_check_small_numbers (HyvinContext *context,
                            HyvinElement *element)
{
  HyvinElement *indicator = hyvin_element_get_parent_element (element);
  int fewest = _hyvin_context_get_threshold (context, "small-number");
  Batch batch = batch_collect (HYVIN_SERIES (element), is_unsound, fewest);
  g_autofree char *years = NULL;

  if (batch.n_observations == 0)
    return;
  years = batch_name_years (&batch);
  _hyvin_report_at (context, element, batch.line, batch.column, years,
                    N_("The indicator “%s” has values that are suppressed or rest on fewer cases "
                       "than %d; their years: %s; their number: %u"),
                    _hyvin_context_title (context, indicator), fewest, years,
                    batch.n_observations);
}

/* Regions */

/* What Sotkanet and others call the regions of an authority. */
static const char *
get_category (HyvinAuthority *authority)
{
  switch (hyvin_authority_get_kind (authority))
    {
    case HYVIN_AUTHORITY_KIND_MUNICIPALITY:
      return "KUNTA";
    case HYVIN_AUTHORITY_KIND_COUNTY:
      return "HYVINVOINTIALUE";
    case HYVIN_AUTHORITY_KIND_REGION:
      return "MAAKUNTA";
    case HYVIN_AUTHORITY_KIND_UNSET:
    case HYVIN_AUTHORITY_KIND_JOINT_AUTHORITY:
    default:
      return NULL;
    }
}

/* Whether a region is that of the document: “KUNTA:491”, or none at all. */
static gboolean
is_own_region (HyvinDocument *document,
               const char    *region)
{
  HyvinAuthority *authority = hyvin_document_get_authority (document);
  const char *category = authority != NULL ? get_category (authority) : NULL;
  const char *code = authority != NULL ? hyvin_authority_get_code (authority) : NULL;
  gsize length;

  if (_hyvin_is_blank (region))
    return TRUE;
  if (category == NULL || code == NULL)
    return FALSE;
  length = strlen (category);
  return g_ascii_strncasecmp (region, category, length) == 0 && region[length] == ':'
         && strcmp (region + length + 1, code) == 0;
}

/* Whether the indicator has observations of the document's own region, and of others. */
static void
see_regions (HyvinDocument *document,
             HyvinElement  *indicator,
             gboolean      *has_own,
             gboolean      *has_other)
{
  const HyvinItems *list = _hyvin_element_peek_items (indicator, "series");
  guint i;

  for (i = 0; i < _hyvin_items_size (list); i++)
    {
      HyvinSeries *series = HYVIN_SERIES (_hyvin_items_peek (list, i));
      gboolean is_own = is_own_region (document, hyvin_series_get_region (series));

      if (hyvin_series_get_n_observations (series) == 0)
        continue;
      *has_own = *has_own || is_own;
      *has_other = *has_other || !is_own;
    }
}

void
_hyvin_check_comparison (HyvinContext *context,
                         HyvinElement *element)
{
  HyvinDocument *document = HYVIN_DOCUMENT (element);
  const HyvinItems *indicators = _hyvin_element_peek_items (element, "indicators");
  gboolean has_own = FALSE;
  gboolean has_other = FALSE;
  guint i;

  if (!_hyvin_is_statutory (document))
    {
      _hyvin_pass_over (context);
      return;
    }
  for (i = 0; i < _hyvin_items_size (indicators); i++)
    see_regions (document, _hyvin_items_peek (indicators, i), &has_own, &has_other);
  if (!has_own)
    _hyvin_pass_over (context);
  else if (!has_other)
    _hyvin_report (context, element, NULL, NULL,
                   N_("“%s” compares its indicators with no other region"),
                   _hyvin_context_title (context, element));
}

/* The future */

/* The last year that the document can know of: until its period is over and its
 * handling has come to an end. One without a period has no such year. */
static int
get_last_year (HyvinDocument *document)
{
  const HyvinItems *events = _hyvin_element_peek_items (HYVIN_ELEMENT (document), "events");
  const HyvinPeriod *period = _hyvin_get_period (document);
  const GDate *end = period != NULL ? hyvin_period_get_to (period) : NULL;
  int last;
  guint i;

  if (end == NULL)
    return G_MAXINT;
  last = g_date_get_year (end);
  for (i = 0; i < _hyvin_items_size (events); i++)
    {
      const GDate *on = hyvin_event_get_on (HYVIN_EVENT (_hyvin_items_peek (events, i)));

      if (on != NULL)
        last = MAX (last, g_date_get_year (on));
    }
  return last;
}

/* What is estimated ahead of time is a forecast, and means to be one. */
static gboolean
is_after (const HyvinObservation *observation,
          int                     last_year)
{
  return observation->value.is_set && get_year (observation) > last_year
         && observation->status != HYVIN_OBSERVATION_STATUS_ESTIMATED;
}

static void
judge_future (HyvinContext *context,
              HyvinSeries  *series,
              int           document_end)
{
  HyvinElement *element = HYVIN_ELEMENT (series);
  const char *title = _hyvin_context_title (context, hyvin_element_get_parent_element (element));
  int now = g_date_get_year (_hyvin_context_get_date (context));
  Batch batch = batch_collect (series, is_after, MIN (now, document_end));
  g_autofree char *years = NULL;

  if (batch.n_observations == 0)
    return;
  years = batch_name_years (&batch);
  if (now <= document_end)
    _hyvin_report_at (context, element, batch.line, batch.column, years,
                      N_("The indicator “%s” has observations of years that have not come yet: "
                         "%s"),
                      title, years);
  else
    _hyvin_report_at (context, element, batch.line, batch.column, years,
                      N_("The indicator “%s” has observations of years after the document, "
                         "which ends in %d: %s"),
                      title, document_end, years);
}

/* Twice the same */

/* The time and dimension of an observation. A year is told from days by being small. */
typedef struct
{
  guint dimension;
  guint from;
  guint to;
  guint series;                 /* its position */
  guint observation;
} Moment;

static int
compare_moments (gconstpointer a,
                 gconstpointer b)
{
  /* The members are unsigned integers, in the order in which they weigh. */
  const guint *left = a;
  const guint *right = b;
  gsize i;

  for (i = 0; i < sizeof (Moment) / sizeof (guint); i++)
    {
      if (left[i] != right[i])
        return left[i] < right[i] ? -1 : 1;
    }
  return 0;
}

static gboolean
is_same_moment (const Moment *moment,
                const Moment *other)
{
  return moment->dimension == other->dimension && moment->from == other->from
         && moment->to == other->to;
}

/* What a series is of. Two series of one dimension have the same number. */
static guint
number_dimension (HyvinContext *context,
                  GHashTable   *dimensions,
                  HyvinSeries  *series)
{
  HyvinDocument *document = hyvin_element_get_owner_document (HYVIN_ELEMENT (series));
  const char *region = hyvin_series_get_region (series);
  const char *group = hyvin_series_get_population_group (series);
  HyvinSex sex = hyvin_series_get_sex (series);
  HyvinElement *element = NULL;
  g_autofree char *place = g_ascii_strup (is_own_region (document, region) ? "" : region, -1);
  g_autofree char *whom = NULL;
  char *key;
  gpointer number;

  if (group != NULL)
    element = _hyvin_context_resolve (context, HYVIN_ELEMENT (series), group);
  if (sex == HYVIN_SEX_UNSET)
    sex = HYVIN_SEX_TOTAL;
  whom = element != NULL ? g_strdup_printf ("%p", (void *) element) : g_strdup (group);
  key = g_strjoin (" ", (const char[]) { (char) ('0' + sex), '\0' }, whom != NULL ? whom : "",
                   place, NULL);
  if (g_hash_table_lookup_extended (dimensions, key, NULL, &number))
    {
      g_free (key);
      return GPOINTER_TO_UINT (number);
    }
  g_hash_table_insert (dimensions, key, GUINT_TO_POINTER (g_hash_table_size (dimensions)));
  return g_hash_table_size (dimensions) - 1;
}

static void
add_moments (GArray      *moments,
             HyvinSeries *series,
             Moment       moment)
{
  guint n_observations = hyvin_series_get_n_observations (series);

  for (moment.observation = 0; moment.observation < n_observations; moment.observation++)
    {
      HyvinObservation observation;

      _hyvin_series_peek (series, moment.observation, &observation);
      if (observation.year.is_set)
        moment.from = moment.to = (guint) observation.year.value;
      else if (g_date_valid (&observation.from) && g_date_valid (&observation.to))
        {
          moment.from = g_date_get_julian (&observation.from);
          moment.to = g_date_get_julian (&observation.to);
        }
      else
        continue;
      g_array_append_val (moments, moment);
    }
}

/* Nearly always they are: years are written one after another. */
static gboolean
are_in_order (const GArray *moments)
{
  guint i;

  for (i = 1; i < moments->len; i++)
    {
      if (compare_moments (&g_array_index (moments, Moment, i - 1),
                           &g_array_index (moments, Moment, i)) > 0)
        return FALSE;
    }
  return TRUE;
}

static GArray *
list_moments (HyvinContext     *context,
              const HyvinItems *list)
{
  GArray *moments = g_array_new (FALSE, FALSE, sizeof (Moment));
  g_autoptr (GHashTable) dimensions = g_hash_table_new_full (_hyvin_str_hash, g_str_equal, g_free, NULL);
  guint i;

  for (i = 0; i < _hyvin_items_size (list); i++)
    {
      HyvinSeries *series = HYVIN_SERIES (_hyvin_items_peek (list, i));
      Moment moment = { number_dimension (context, dimensions, series), 0, 0, i, 0 };

      add_moments (moments, series, moment);
    }
  if (!are_in_order (moments))
    g_array_sort (moments, compare_moments);
  return moments;
}

static void
judge_repetition (HyvinContext     *context,
                  HyvinElement     *indicator,
                  const HyvinItems *list)
{
  g_autoptr (GArray) moments = list_moments (context, list);
  HyvinElement *first = NULL;
  Batch batch = { 0, };
  g_autofree char *years = NULL;
  guint i;

  for (i = 1; i < moments->len; i++)
    {
      const Moment *moment = &g_array_index (moments, Moment, i);
      HyvinElement *series;
      HyvinObservation observation;

      if (!is_same_moment (moment, moment - 1))
        continue;
      series = _hyvin_items_peek (list, moment->series);
      if (first == NULL)
        first = series;
      _hyvin_series_peek (HYVIN_SERIES (series), moment->observation, &observation);
      batch_add (&batch, &observation);
    }
  if (first == NULL)
    return;
  years = batch_name_years (&batch);
  _hyvin_report_at (context, first, batch.line, batch.column, years,
                    N_("The indicator “%s” has more than one observation of the same year, "
                       "region, sex and population group; the years: %s"),
                    _hyvin_context_title (context, indicator), years);
}

void
_hyvin_check_outside (HyvinContext *context,
                      HyvinElement *indicator)
{
  const HyvinItems *list = _hyvin_element_peek_items (indicator, "series");
  int document_end = get_last_year (hyvin_element_get_owner_document (indicator));
  guint i;

  if (_hyvin_items_size (list) == 0)
    _hyvin_pass_over (context);
  for (i = 0; i < _hyvin_items_size (list); i++)
    judge_future (context, HYVIN_SERIES (_hyvin_items_peek (list, i)), document_end);
  judge_repetition (context, indicator, list);
}
