/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-observations-private.h"

#include <string.h>

/* One observation in 24 bytes: a document may hold a million of them. */
typedef struct
{
  gint64 mantissa;
  gint32 year;                  /* HYVIN_UNSET: given by its days */
  gint32 cases;                 /* HYVIN_UNSET: not given */
  guint32 line;
  guint16 column;
  guint8 scale;                 /* NO_VALUE: there is no value */
  guint8 status;
} Row;

#define NO_VALUE G_MAXUINT8

typedef struct
{
  GDate from;
  GDate to;
} Days;

struct _HyvinObservations
{
  guint size;
  guint allocated;
  Days *days;                   /* by row; made when the first observation has any */
  Row rows[];
};

static HyvinObservations *
allocate (HyvinObservations *self,
          guint              n_rows)
{
  self = g_realloc (self, sizeof *self + n_rows * sizeof (Row));
  self->allocated = n_rows;
  if (self->days != NULL)
    self->days = g_renew (Days, self->days, n_rows);
  return self;
}

/* With room for @n_rows; it is not the limit. */
HyvinObservations *
_hyvin_observations_new (guint n_rows)
{
  HyvinObservations *self = g_malloc (sizeof *self + n_rows * sizeof (Row));

  *self = (HyvinObservations) { .allocated = n_rows };
  return self;
}

/* Room grows by half, so that a million observations waste little. */
static HyvinObservations *
make_room (HyvinObservations *self)
{
  if (self == NULL)
    return _hyvin_observations_new (8);
  if (self->size == self->allocated)
    return allocate (self, MAX (8, self->allocated + self->allocated / 2));
  return self;
}

/* Gives back the room that is left over, when a series is complete. */
void
_hyvin_observations_trim (HyvinObservations **self)
{
  if (*self != NULL && (*self)->size < (*self)->allocated)
    *self = allocate (*self, (*self)->size);
}

/* Shifts the rows from @position on by one place, up or down. */
static void
shift (HyvinObservations *self,
       guint              position,
       int                by)
{
  gsize n_rows = self->size - position;

  memmove (&self->rows[position] + by, &self->rows[position], n_rows * sizeof (Row));
  if (self->days != NULL)
    memmove (&self->days[position] + by, &self->days[position], n_rows * sizeof (Days));
}

static void
put (HyvinObservations      *self,
     guint                   position,
     const HyvinObservation *observation)
{
  self->rows[position] = (Row) {
    .mantissa = observation->value.mantissa,
    .year = observation->year.is_set ? observation->year.value : HYVIN_UNSET,
    .cases = observation->cases.is_set ? observation->cases.value : HYVIN_UNSET,
    .line = observation->line,
    .column = (guint16) MIN (observation->column, G_MAXUINT16),
    .scale = observation->value.is_set ? observation->value.scale : NO_VALUE,
    .status = (guint8) MIN ((guint) observation->status, G_MAXUINT8),
  };
  if (self->days != NULL)
    self->days[position] = (Days) { observation->from, observation->to };
}

void
_hyvin_observations_insert (HyvinObservations      **self_p,
                            guint                    position,
                            const HyvinObservation  *observation)
{
  HyvinObservations *self = *self_p = make_room (*self_p);

  if (self->days == NULL && _hyvin_observation_has_days (observation))
    self->days = g_new0 (Days, self->allocated);
  if (position < self->size)
    shift (self, position, 1);
  put (self, position, observation);
  self->size++;
}

void
_hyvin_observations_remove (HyvinObservations *self,
                            guint              position)
{
  shift (self, position + 1, -1);
  self->size--;
}

void
_hyvin_observations_get (const HyvinObservations *self,
                         guint                    position,
                         HyvinObservation        *result)
{
  const Row *row = &self->rows[position];
  gboolean has_value = row->scale != NO_VALUE;

  *result = (HyvinObservation) {
    .year = _hyvin_integer (row->year),
    .value = { has_value ? row->mantissa : 0, has_value ? row->scale : 0, has_value },
    .cases = _hyvin_integer (row->cases),
    .status = row->status,
    .line = row->line,
    .column = row->column,
  };
  if (self->days != NULL)
    {
      result->from = self->days[position].from;
      result->to = self->days[position].to;
    }
}

guint
_hyvin_observations_size (const HyvinObservations *self)
{
  return self != NULL ? self->size : 0;
}

HyvinObservations *
_hyvin_observations_copy (const HyvinObservations *self)
{
  guint size = _hyvin_observations_size (self);
  HyvinObservations *copy;

  if (size == 0)
    return NULL;
  copy = g_memdup2 (self, sizeof *self + size * sizeof (Row));
  copy->allocated = size;
  copy->days = g_memdup2 (self->days, size * sizeof (Days));
  return copy;
}

static gboolean
rows_equal (const HyvinObservations *self,
            const HyvinObservations *other,
            guint                    row)
{
  HyvinObservation a, b;
  guint i;

  _hyvin_observations_get (self, row, &a);
  _hyvin_observations_get (other, row, &b);
  for (i = 0; i < HYVIN_N_OBSERVATION_FIELDS; i++)
    {
      const HyvinField *field = &_hyvin_observation_fields[i];

      if (!_hyvin_field_ops (field)->equal (G_STRUCT_MEMBER_P (&a, field->offset),
                                            G_STRUCT_MEMBER_P (&b, field->offset)))
        return FALSE;
    }
  return TRUE;
}

gboolean
_hyvin_observations_equal (const HyvinObservations *self,
                           const HyvinObservations *other)
{
  guint size = _hyvin_observations_size (self);
  guint i;

  if (size != _hyvin_observations_size (other))
    return FALSE;
  for (i = 0; i < size; i++)
    {
      if (!rows_equal (self, other, i))
        return FALSE;
    }
  return TRUE;
}

void
_hyvin_observations_free (HyvinObservations *self)
{
  g_free (self->days);
  g_free (self);
}
