/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-municipalities-private.h"

#include <hyvin/hyvin-error.h>
#include <string.h>

#include "hyvin-date-private.h"
#include "hyvin-hash-private.h"

/* What stands on the line of a municipality, in this order. */
enum
{
  COLUMN_FINNISH,
  COLUMN_SWEDISH,
  COLUMN_UNTIL,
  COLUMN_SUCCESSOR,
  N_COLUMNS
};

struct _HyvinMunicipality
{
  char *code;
  char *columns[N_COLUMNS];     /* NULL: empty */
  GDate until;                  /* its last day; invalid: it is there still */
};

struct _HyvinMunicipalities
{
  GHashTable *by_code;
  GDate since;                  /* invalid: the list is never complete */
};

static void
municipality_free (gpointer data)
{
  HyvinMunicipality *self = data;
  gsize i;

  g_free (self->code);
  for (i = 0; i < N_COLUMNS; i++)
    g_free (self->columns[i]);
  g_free (self);
}

/* A day that is not given stays invalid. */
static gboolean
read_day (const char  *text,
          const char  *where,
          GDate       *date,
          GError     **error)
{
  g_date_clear (date, 1);
  if (text == NULL || _hyvin_date_scan (text, strlen (text), date))
    return TRUE;
  g_set_error (error, HYVIN_ERROR, HYVIN_ERROR_INVALID_VALUE, "%s: “%s” is no day such as 2020-12-31",
               where, text);
  return FALSE;
}

static gboolean
load_municipality (HyvinMunicipalities  *self,
                   GKeyFile             *file,
                   const char           *code,
                   GError              **error)
{
  HyvinMunicipality *municipality = g_new0 (HyvinMunicipality, 1);
  g_auto (GStrv) values = g_key_file_get_string_list (file, "municipalities", code, NULL, NULL);
  gsize i;

  municipality->code = g_strdup (code);
  g_hash_table_replace (self->by_code, municipality->code, municipality);
  for (i = 0; i < N_COLUMNS && values != NULL && values[i] != NULL; i++)
    {
      if (*values[i] != '\0')
        municipality->columns[i] = g_strdup (values[i]);
    }
  return read_day (municipality->columns[COLUMN_UNTIL], code, &municipality->until, error);
}

static gboolean
load_municipalities (HyvinMunicipalities  *self,
                     GKeyFile             *file,
                     GError              **error)
{
  g_auto (GStrv) codes = g_key_file_get_keys (file, "municipalities", NULL, NULL);
  char **code;

  for (code = codes; code != NULL && *code != NULL; code++)
    {
      if (!load_municipality (self, file, *code, error))
        return FALSE;
    }
  return TRUE;
}

/* What municipalities.ini says, as a HyvinMunicipalities. */
gpointer
_hyvin_municipalities_load (GKeyFile  *file,
                            GError   **error)
{
  HyvinMunicipalities *self = g_new (HyvinMunicipalities, 1);
  g_autofree char *since = g_key_file_get_string (file, "list", "since", NULL);

  self->by_code = g_hash_table_new_full (_hyvin_str_hash, g_str_equal, NULL, municipality_free);
  if (read_day (since, "since", &self->since, error) && load_municipalities (self, file, error))
    return self;
  _hyvin_municipalities_free (self);
  return NULL;
}

void
_hyvin_municipalities_free (gpointer data)
{
  HyvinMunicipalities *self = data;

  g_hash_table_unref (self->by_code);
  g_free (self);
}

/* The municipality that has, or had, a code; NULL: none is known. */
const HyvinMunicipality *
_hyvin_municipalities_lookup (const HyvinMunicipalities *self,
                              const char                *code)
{
  return g_hash_table_lookup (self->by_code, code);
}

const char *
_hyvin_municipality_get_code (const HyvinMunicipality *self)
{
  return self->code;
}

/* The name that is used in a language. */
const char *
_hyvin_municipality_get_name (const HyvinMunicipality *self,
                              const char              *language)
{
  const char *name = self->columns[COLUMN_FINNISH];

  if (self->columns[COLUMN_SWEDISH] != NULL && g_str_equal (language, "sv"))
    name = self->columns[COLUMN_SWEDISH];
  return name != NULL ? name : self->code;
}

/* Its last day; NULL: it is there still. */
const GDate *
_hyvin_municipality_get_until (const HyvinMunicipality *self)
{
  return _hyvin_date_or_null (&self->until);
}

gboolean
_hyvin_municipality_is_valid (const HyvinMunicipality *self,
                              const GDate             *date)
{
  return !g_date_valid (&self->until) || g_date_compare (date, &self->until) <= 0;
}

/* The municipality that the area of one that has ended belonged to on a day;
 * NULL: it is not known. No chain of successors is longer than the list. */
const HyvinMunicipality *
_hyvin_municipalities_find_successor (const HyvinMunicipalities *self,
                                      const HyvinMunicipality   *municipality,
                                      const GDate               *date)
{
  guint n_steps = g_hash_table_size (self->by_code);

  while (municipality != NULL && !_hyvin_municipality_is_valid (municipality, date) && n_steps-- > 0)
    {
      const char *successor = municipality->columns[COLUMN_SUCCESSOR];

      municipality = successor != NULL ? _hyvin_municipalities_lookup (self, successor) : NULL;
    }
  return municipality != NULL && _hyvin_municipality_is_valid (municipality, date) ? municipality
                                                                                   : NULL;
}

/* The day from which on every municipality is known; NULL: there is none. */
const GDate *
_hyvin_municipalities_get_since (const HyvinMunicipalities *self)
{
  return _hyvin_date_or_null (&self->since);
}
