/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-series-private.h"

#include <hyvin/hyvin-population-group.h>
#include <math.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinSeries:
 *
 * The figures of an indicator for one region and group, year by year. A document
 * may hold a million observations: they are packed, and handed out one by one or as
 * whole arrays.
 *
 * Since: 1.0
 */
struct _HyvinSeries
{
  HyvinElement parent_instance;

  char *region;
  HyvinSex sex;
  char *population_group;
  HyvinObservations *observations;
};

static const HyvinField fields[] = {
  { "region", HYVIN_FIELD_STRING, HYVIN_FIELD (HyvinSeries, region) },
  { "sex", HYVIN_FIELD_ENUM, HYVIN_FIELD (HyvinSeries, sex), .type = hyvin_sex_get_type },
  { "population-group", HYVIN_FIELD_REFERENCE, HYVIN_FIELD (HyvinSeries, population_group),
    .targets = { hyvin_population_group_get_type } },
  { "n-observations", HYVIN_FIELD_OBSERVATIONS, HYVIN_FIELD (HyvinSeries, observations),
    .xml_name = "observation" },
};

HYVIN_DEFINE_ELEMENT (HyvinSeries, hyvin_series, "series")

/**
 * hyvin_series_new:
 *
 * Makes a series.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */
HYVIN_DEFINE_NEW (HyvinSeries, hyvin_series)

/**
 * HyvinSeries:region:
 *
 * The region it is about, `CATEGORY:code`, such as `KUNTA:491`; the authority of
 * the document when not given.
 *
 * Since: 1.0
 */

/**
 * hyvin_series_get_region:
 * @self: a series
 *
 * Gets [property@Hyvin.Series:region]: the region it is about, `CATEGORY:code`,
 * such as `KUNTA:491`; the authority of the document when not given.
 *
 * Returns: (nullable): the text, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_series_set_region:
 * @self: a series
 * @region: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Series:region].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinSeries, hyvin_series, region)

/**
 * HyvinSeries:sex:
 *
 * Whom it counts.
 *
 * Since: 1.0
 */

/**
 * hyvin_series_get_sex:
 * @self: a series
 *
 * Gets [property@Hyvin.Series:sex]: whom it counts.
 *
 * Returns: the word, 0 when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_series_set_sex:
 * @self: a series
 * @sex: the new value, 0 for none
 *
 * Sets [property@Hyvin.Series:sex].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_ENUM (HyvinSeries, hyvin_series, sex, HyvinSex)

/**
 * HyvinSeries:population-group:
 *
 * Which group it counts: a reference to a population group.
 *
 * Since: 1.0
 */

/**
 * hyvin_series_get_population_group:
 * @self: a series
 *
 * Gets [property@Hyvin.Series:population-group]: which group it counts: a reference
 * to a population group.
 *
 * Returns: (nullable): the reference, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_series_set_population_group:
 * @self: a series
 * @population_group: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Series:population-group].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_STRING (HyvinSeries, hyvin_series, population_group)

/**
 * HyvinSeries:n-observations:
 *
 * How many observations it holds.
 *
 * Since: 1.0
 */

static void
notify_size (HyvinSeries *self)
{
  g_object_notify (G_OBJECT (self), "n-observations");
}

/* What was kept beside the rows from @position on moves with them. */
static void
shift_markup (HyvinSeries *self,
              guint        position,
              int          by)
{
  GPtrArray *markups = self->parent_instance.markup;
  guint place = HYVIN_MARKUP_AT (G_N_ELEMENTS (fields) - 1);
  guint i;

  for (i = 0; markups != NULL && i < markups->len; i++)
    {
      HyvinMarkup *markup = g_ptr_array_index (markups, i);

      if (markup->place == place && markup->index >= position)
        markup->index = (guint) ((int) markup->index + by);
    }
}

/* What is kept inside a row goes with it. */
static void
drop_row_markup (HyvinSeries *self,
                 guint        position)
{
  GPtrArray *markups = self->parent_instance.markup;
  guint place = HYVIN_MARKUP_AT (G_N_ELEMENTS (fields) - 1);
  guint i;

  for (i = markups != NULL ? markups->len : 0; i > 0; i--)
    {
      const HyvinMarkup *markup = g_ptr_array_index (markups, i - 1);

      if (markup->place == place && markup->index == position
          && _hyvin_markup_is_bound (markup))
        g_ptr_array_remove_index (markups, i - 1);
    }
}

void
_hyvin_series_peek (HyvinSeries      *self,
                    guint             position,
                    HyvinObservation *result)
{
  _hyvin_observations_get (self->observations, position, result);
}

/**
 * hyvin_series_get_n_observations:
 * @self: a series
 *
 * Gets [property@Hyvin.Series:n-observations]: how many observations it holds.
 *
 * Returns: the number of observations
 *
 * Since: 1.0
 */
guint
hyvin_series_get_n_observations (HyvinSeries *self)
{
  g_return_val_if_fail (HYVIN_IS_SERIES (self), 0);

  return _hyvin_observations_size (self->observations);
}

/**
 * hyvin_series_get_observation:
 * @self: a series
 * @position: which one, from 0
 *
 * Gets an observation. It is a copy: changing the series does not change it.
 *
 * Returns: (transfer full) (nullable): the observation, or %NULL when there is
 *   none at @position
 *
 * Since: 1.0
 */
HyvinObservation *
hyvin_series_get_observation (HyvinSeries *self,
                              guint        position)
{
  HyvinObservation observation;

  g_return_val_if_fail (HYVIN_IS_SERIES (self), NULL);

  if (position >= _hyvin_observations_size (self->observations))
    return NULL;
  _hyvin_observations_get (self->observations, position, &observation);
  return hyvin_observation_copy (&observation);
}

/* Whole columns */

typedef void (*Take) (const HyvinObservation *observation,
                      gpointer                slot);

static void
take_year (const HyvinObservation *observation,
           gpointer                slot)
{
  *(gint32 *) slot = hyvin_observation_get_year (observation);
}

static void
take_value (const HyvinObservation *observation,
            gpointer                slot)
{
  const HyvinDecimal *value = hyvin_observation_get_value (observation);

  *(double *) slot = value != NULL ? hyvin_decimal_to_double (value) : NAN;
}

static void
take_mantissa (const HyvinObservation *observation,
               gpointer                slot)
{
  const HyvinDecimal *value = hyvin_observation_get_value (observation);

  *(gint64 *) slot = value != NULL ? hyvin_decimal_get_mantissa (value) : 0;
}

static void
take_scale (const HyvinObservation *observation,
            gpointer                slot)
{
  const HyvinDecimal *value = hyvin_observation_get_value (observation);

  *(guint8 *) slot = value != NULL ? (guint8) hyvin_decimal_get_scale (value) : HYVIN_SCALE_NONE;
}

/* One number of each observation, side by side. */
static GBytes *
gather (HyvinSeries *self,
        gsize        width,
        Take         take)
{
  guint size = _hyvin_observations_size (self->observations);
  char *numbers = g_malloc_n (size, width);
  guint i;

  for (i = 0; i < size; i++)
    {
      HyvinObservation observation;

      _hyvin_observations_get (self->observations, i, &observation);
      take (&observation, numbers + i * width);
    }
  return g_bytes_new_take (numbers, size * width);
}

/**
 * hyvin_series_dup_years:
 * @self: a series
 *
 * Gets the years of all observations at once, as [method@Hyvin.Observation.get_year]
 * gives them: an array of #gint32, one for each observation, in their order.
 * %HYVIN_UNSET stands for what is not given. Changing the series does not change it.
 *
 * Arrays are for those who go through many figures: they cost a small part of
 * what one object for each observation does.
 *
 * Returns: (transfer full): the array, in the byte order of the machine
 *
 * Since: 1.0
 */
GBytes *
hyvin_series_dup_years (HyvinSeries *self)
{
  g_return_val_if_fail (HYVIN_IS_SERIES (self), NULL);

  return gather (self, sizeof (gint32), take_year);
}

/**
 * hyvin_series_dup_values:
 * @self: a series
 *
 * Gets the values of all observations at once, as [method@Hyvin.Decimal.to_double]
 * gives them: an array of #gdouble, one for each observation, in their order.
 * Not-a-number stands for what is not given.
 *
 * They are for charts and statistics, and not exact. Exact numbers are given by
 * [method@Hyvin.Series.dup_mantissas] and [method@Hyvin.Series.dup_scales].
 *
 * Returns: (transfer full): the array, in the byte order of the machine
 *
 * Since: 1.0
 */
GBytes *
hyvin_series_dup_values (HyvinSeries *self)
{
  g_return_val_if_fail (HYVIN_IS_SERIES (self), NULL);

  return gather (self, sizeof (double), take_value);
}

/**
 * hyvin_series_dup_mantissas:
 * @self: a series
 *
 * Gets the values of all observations at once, without their points, as
 * [method@Hyvin.Decimal.get_mantissa] gives them: an array of #gint64, one for each
 * observation, in their order. 0 stands for what is not given; only the scale tells
 * it from a value of zero.
 *
 * Returns: (transfer full): the array, in the byte order of the machine
 *
 * Since: 1.0
 */
GBytes *
hyvin_series_dup_mantissas (HyvinSeries *self)
{
  g_return_val_if_fail (HYVIN_IS_SERIES (self), NULL);

  return gather (self, sizeof (gint64), take_mantissa);
}

/**
 * hyvin_series_dup_scales:
 * @self: a series
 *
 * Gets how many digits stand after the point in the values of all observations, as
 * [method@Hyvin.Decimal.get_scale] gives them: an array of #guint8, one for each
 * observation, in their order. %HYVIN_SCALE_NONE stands for a value that is not given.
 *
 * Returns: (transfer full): the array
 *
 * Since: 1.0
 */
GBytes *
hyvin_series_dup_scales (HyvinSeries *self)
{
  g_return_val_if_fail (HYVIN_IS_SERIES (self), NULL);

  return gather (self, sizeof (guint8), take_scale);
}

/**
 * hyvin_series_add_observation:
 * @self: a series
 * @observation: an observation
 *
 * Adds a copy of an observation at the end.
 *
 * Since: 1.0
 */
void
hyvin_series_add_observation (HyvinSeries            *self,
                              const HyvinObservation *observation)
{
  hyvin_series_insert_observation (self, G_MAXUINT, observation);
}

/**
 * hyvin_series_insert_observation:
 * @self: a series
 * @position: the place, from 0; past the end is the end
 * @observation: an observation
 *
 * Adds a copy of an observation at a place.
 *
 * Since: 1.0
 */
void
hyvin_series_insert_observation (HyvinSeries            *self,
                                 guint                   position,
                                 const HyvinObservation *observation)
{
  g_return_if_fail (HYVIN_IS_SERIES (self));
  g_return_if_fail (observation != NULL);

  position = MIN (position, _hyvin_observations_size (self->observations));
  shift_markup (self, position, 1);
  _hyvin_observations_insert (&self->observations, position, observation);
  notify_size (self);
}

/**
 * hyvin_series_remove_observation:
 * @self: a series
 * @position: which one, from 0
 *
 * Removes an observation. Nothing happens when there is none at @position.
 *
 * Since: 1.0
 */
void
hyvin_series_remove_observation (HyvinSeries *self,
                                 guint        position)
{
  g_return_if_fail (HYVIN_IS_SERIES (self));

  if (position >= _hyvin_observations_size (self->observations))
    return;
  drop_row_markup (self, position);
  shift_markup (self, position + 1, -1);
  _hyvin_observations_remove (self->observations, position);
  notify_size (self);
}
