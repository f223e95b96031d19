/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-municipalities-private.h"

#include <string.h>

#include "hyvin-data-private.h"
#include "hyvin-date-private.h"

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

typedef struct
{
  GHashTable *municipalities;   /* by code */
  GDate since;                  /* invalid: the list is never complete */
} Municipalities;

static void
scan_date (const char *text,
           GDate      *date)
{
  g_date_clear (date, 1);
  if (text != NULL && !_hyvin_date_scan (text, strlen (text), date))
    g_date_clear (date, 1);
}

static HyvinMunicipality *
load_municipality (GKeyFile   *file,
                   const char *code)
{
  HyvinMunicipality *self = g_new0 (HyvinMunicipality, 1);
  g_auto (GStrv) values = g_key_file_get_string_list (file, "municipalities", code, NULL, NULL);
  gsize i;

  self->code = g_strdup (code);
  for (i = 0; i < N_COLUMNS && values != NULL && values[i] != NULL; i++)
    {
      if (*values[i] != '\0')
        self->columns[i] = g_strdup (values[i]);
    }
  scan_date (self->columns[COLUMN_UNTIL], &self->until);
  return self;
}

static gpointer
load_municipalities (gpointer data G_GNUC_UNUSED)
{
  Municipalities *self = g_new (Municipalities, 1);
  g_autoptr (GKeyFile) file = _hyvin_data_load_ini ("municipalities.ini");
  g_auto (GStrv) codes = g_key_file_get_keys (file, "municipalities", NULL, NULL);
  g_autofree char *since = g_key_file_get_string (file, "list", "since", NULL);
  char **code;

  self->municipalities = g_hash_table_new (g_str_hash, g_str_equal);
  scan_date (since, &self->since);
  for (code = codes; code != NULL && *code != NULL; code++)
    {
      HyvinMunicipality *municipality = load_municipality (file, *code);

      g_hash_table_insert (self->municipalities, municipality->code, municipality);
    }
  return self;
}

static const Municipalities *
get_municipalities (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, load_municipalities, NULL);
}

/* The municipality that has, or had, a code; NULL: none is known. */
const HyvinMunicipality *
_hyvin_municipality_lookup (const char *code)
{
  return g_hash_table_lookup (get_municipalities ()->municipalities, code);
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
_hyvin_municipality_find_successor (const HyvinMunicipality *self,
                                    const GDate             *date)
{
  guint n_steps = g_hash_table_size (get_municipalities ()->municipalities);

  while (self != NULL && !_hyvin_municipality_is_valid (self, date) && n_steps-- > 0)
    {
      const char *successor = self->columns[COLUMN_SUCCESSOR];

      self = successor != NULL ? _hyvin_municipality_lookup (successor) : NULL;
    }
  return self != NULL && _hyvin_municipality_is_valid (self, date) ? self : NULL;
}

/* The day from which on every municipality is known; NULL: there is none. */
const GDate *
_hyvin_municipalities_get_since (void)
{
  return _hyvin_date_or_null (&get_municipalities ()->since);
}
