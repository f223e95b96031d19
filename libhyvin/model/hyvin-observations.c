/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-observations-private.h"

#include <string.h>


#define NO_VALUE G_MAXUINT8

struct _HyvinObservations
{
  guint size;
  guint allocated;

  gint32 *years;                /* HYVIN_UNSET: given by its days */
  gint64 *mantissas;
  guint8 *scales;               /* NO_VALUE: there is no value */
  guint8 *statuses;
  guint32 *lines;
  guint16 *columns;

  /* Seldom there: made when the first observation has one. */
  gint32 *cases;
  GDate *froms;
  GDate *tos;
};

typedef struct
{
  gsize offset;
  gsize width;
  gboolean optional;
} Column;

#define COLUMN(member, type, optional)                                                 \
  { G_STRUCT_OFFSET (HyvinObservations, member), sizeof (type), optional }

static const Column columns[] = {
  COLUMN (years, gint32, FALSE),     COLUMN (mantissas, gint64, FALSE),
  COLUMN (scales, guint8, FALSE),    COLUMN (statuses, guint8, FALSE),
  COLUMN (lines, guint32, FALSE),    COLUMN (columns, guint16, FALSE),
  COLUMN (cases, gint32, TRUE),      COLUMN (froms, GDate, TRUE),
  COLUMN (tos, GDate, TRUE),
};

static char **
column_of (const HyvinObservations *self,
           const Column            *column)
{
  return (char **) G_STRUCT_MEMBER_P (self, column->offset);
}

/* A series grows by half, so that a million observations waste little. */
static void
make_room (HyvinObservations *self)
{
  gsize i;

  if (self->size < self->allocated)
    return;
  self->allocated = MAX (8, self->allocated + self->allocated / 2);
  for (i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      char **data = column_of (self, &columns[i]);

      if (*data != NULL || !columns[i].optional)
        *data = g_realloc_n (*data, self->allocated, columns[i].width);
    }
}

/* Shifts the rows from @position on by one place, up or down. */
static void
shift (HyvinObservations *self,
       guint              position,
       int                by)
{
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      char *data = *column_of (self, &columns[i]);
      char *from = data + position * columns[i].width;

      if (data != NULL)
        memmove (from + by * (gssize) columns[i].width, from,
                 (self->size - position) * columns[i].width);
    }
}

static void
make_cases (HyvinObservations *self)
{
  guint i;

  self->cases = g_new (gint32, self->allocated);
  for (i = 0; i < self->size; i++)
    self->cases[i] = HYVIN_UNSET;
}

static void
put (HyvinObservations      *self,
     guint                   row,
     const HyvinObservation *observation)
{
  self->years[row] = observation->year.is_set ? observation->year.value : HYVIN_UNSET;
  self->mantissas[row] = observation->value.mantissa;
  self->scales[row] = observation->value.is_set ? observation->value.scale : NO_VALUE;
  self->statuses[row] = (guint8) MIN ((guint) observation->status, G_MAXUINT8);
  self->lines[row] = observation->line;
  self->columns[row] = (guint16) MIN (observation->column, G_MAXUINT16);
  if (self->cases != NULL)
    self->cases[row] = observation->cases.is_set ? observation->cases.value : HYVIN_UNSET;
  if (self->froms != NULL)
    {
      self->froms[row] = observation->from;
      self->tos[row] = observation->to;
    }
}

void
_hyvin_observations_insert (HyvinObservations      **self_p,
                            guint                    position,
                            const HyvinObservation  *observation)
{
  HyvinObservations *self = *self_p;

  if (self == NULL)
    self = *self_p = g_new0 (HyvinObservations, 1);
  make_room (self);
  if (self->cases == NULL && observation->cases.is_set)
    make_cases (self);
  if (self->froms == NULL && (g_date_valid (&observation->from) || g_date_valid (&observation->to)))
    {
      self->froms = g_new0 (GDate, self->allocated);
      self->tos = g_new0 (GDate, self->allocated);
    }

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
  memset (result, 0, sizeof *result);
  result->year = _hyvin_integer (self->years[position]);
  result->value.is_set = self->scales[position] != NO_VALUE;
  if (result->value.is_set)
    {
      result->value.mantissa = self->mantissas[position];
      result->value.scale = self->scales[position];
    }
  result->status = self->statuses[position];
  result->line = self->lines[position];
  result->column = self->columns[position];
  result->cases = _hyvin_integer (self->cases != NULL ? self->cases[position] : HYVIN_UNSET);
  if (self->froms != NULL)
    {
      result->from = self->froms[position];
      result->to = self->tos[position];
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
  HyvinObservations *copy;
  gsize i;

  if (_hyvin_observations_size (self) == 0)
    return NULL;
  copy = g_memdup2 (self, sizeof *self);
  copy->allocated = self->size;
  for (i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      char **data = column_of (copy, &columns[i]);

      *data = g_memdup2 (*data, self->size * columns[i].width);
    }
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
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (columns); i++)
    g_free (*column_of (self, &columns[i]));
  g_free (self);
}
