/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-terms-private.h"

#include <string.h>

#include "hyvin-data-private.h"
#include "hyvin-date-private.h"
#include "hyvin-handling-private.h"

/* What terms.ini says. */
typedef struct
{
  GArray *terms;                /* of HyvinPeriod, in the order of time */
  char **without_county;        /* codes of municipalities */
  int first_county_year;
} World;

static gboolean
read_date (const char *text,
           GDate      *date)
{
  return text != NULL && _hyvin_date_scan (text, strlen (text), date);
}

static int
compare_terms (gconstpointer a,
               gconstpointer b)
{
  return g_date_compare (&((const HyvinPeriod *) a)->from, &((const HyvinPeriod *) b)->from);
}

static GArray *
load_terms (GKeyFile *file)
{
  GArray *terms = g_array_new (FALSE, TRUE, sizeof (HyvinPeriod));
  g_auto (GStrv) keys = g_key_file_get_keys (file, "terms", NULL, NULL);
  char **key;

  for (key = keys; key != NULL && *key != NULL; key++)
    {
      g_auto (GStrv) days = g_key_file_get_string_list (file, "terms", *key, NULL, NULL);
      HyvinPeriod term = { 0 };

      if (days != NULL && g_strv_length (days) == 2 && read_date (days[0], &term.from)
          && read_date (days[1], &term.to))
        g_array_append_val (terms, term);
      else
        g_warning ("terms.ini: “%s” is no term of two days, and is left out", *key);
    }
  g_array_sort (terms, compare_terms);
  return terms;
}

static gpointer
load_world (gpointer data G_GNUC_UNUSED)
{
  World *world = g_new0 (World, 1);
  g_autoptr (GKeyFile) file = _hyvin_data_load_ini ("terms.ini");
  g_autofree char *from = g_key_file_get_string (file, "county", "from", NULL);
  GDate date;

  world->terms = load_terms (file);
  world->without_county = g_key_file_get_string_list (file, "county", "without", NULL, NULL);
  if (read_date (from, &date))
    world->first_county_year = g_date_get_year (&date);
  return world;
}

static const World *
get_world (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, load_world, NULL);
}

guint
_hyvin_terms_count (void)
{
  return get_world ()->terms->len;
}

const HyvinPeriod *
_hyvin_terms_get (guint index)
{
  return &g_array_index (get_world ()->terms, HyvinPeriod, index);
}

static const GDate *
later (const GDate *a,
       const GDate *b)
{
  return g_date_compare (a, b) < 0 ? b : a;
}

static const GDate *
earlier (const GDate *a,
         const GDate *b)
{
  return g_date_compare (a, b) < 0 ? a : b;
}

/* Whether a time belongs to a term: half of it, or half of the term. An end that
 * is not said is as the other; without both it belongs to none. */
gboolean
_hyvin_term_holds_days (const HyvinPeriod *term,
                        const GDate       *from,
                        const GDate       *to)
{
  int n_common;
  int n_days;
  int n_term_days;

  from = from != NULL ? from : to;
  to = to != NULL ? to : from;
  if (from == NULL)
    return FALSE;
  n_days = g_date_days_between (from, to) + 1;
  n_term_days = g_date_days_between (&term->from, &term->to) + 1;
  n_common = g_date_days_between (later (from, &term->from), earlier (to, &term->to)) + 1;
  return n_common > 0 && 2 * n_common >= MIN (n_days, n_term_days);
}

/* Whether a document belongs to a term: by its own term, else by its period, else
 * by the day on which the council approved it. */
gboolean
_hyvin_term_holds (const HyvinPeriod *term,
                   HyvinDocument     *document)
{
  const HyvinPeriod *span = hyvin_document_get_term (document);
  const GDate *approved = _hyvin_get_approval_date (document);

  if (span == NULL)
    span = hyvin_document_get_period (document);
  if (span == NULL)
    return _hyvin_term_holds_days (term, approved, approved);
  return _hyvin_term_holds_days (term, hyvin_period_get_from (span), hyvin_period_get_to (span));
}

/* The council term that a document is of: one of those known, else what it says
 * itself, else NULL. When the council decided does not matter here. */
const HyvinPeriod *
_hyvin_find_term (HyvinDocument *document)
{
  const HyvinPeriod *own = hyvin_document_get_term (document);
  guint i;

  if (own == NULL && hyvin_document_get_period (document) == NULL)
    return NULL;
  for (i = 0; i < _hyvin_terms_count (); i++)
    {
      if (_hyvin_term_holds (_hyvin_terms_get (i), document))
        return _hyvin_terms_get (i);
    }
  return own;
}

/* Whether the municipality of a document belongs to a wellbeing services county. */
gboolean
_hyvin_has_county (HyvinDocument *document)
{
  const char * const *without = (const char * const *) get_world ()->without_county;
  HyvinAuthority *authority = hyvin_document_get_authority (document);
  const char *code = authority != NULL ? hyvin_authority_get_code (authority) : NULL;
  g_autofree char *stripped = code != NULL ? g_strstrip (g_strdup (code)) : NULL;

  return stripped == NULL || without == NULL || !g_strv_contains (without, stripped);
}

int
_hyvin_first_county_year (void)
{
  return get_world ()->first_county_year;
}
