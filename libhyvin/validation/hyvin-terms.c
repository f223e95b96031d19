/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-terms-private.h"

#include <hyvin/hyvin-error.h>
#include <string.h>

#include "hyvin-date-private.h"
#include "hyvin-handling-private.h"

/* What terms.ini says. */
struct _HyvinTerms
{
  GArray *terms;                /* of HyvinPeriod, in the order of time */
  char **without_county;        /* codes of municipalities */
  int first_county_year;
};

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

static gboolean
load_term (HyvinTerms  *self,
           GKeyFile    *file,
           const char  *key,
           GError     **error)
{
  g_auto (GStrv) days = g_key_file_get_string_list (file, "terms", key, NULL, NULL);
  HyvinPeriod term = { 0 };

  if (days != NULL && g_strv_length (days) == 2 && read_date (days[0], &term.from)
      && read_date (days[1], &term.to))
    {
      g_array_append_val (self->terms, term);
      return TRUE;
    }
  g_set_error (error, HYVIN_ERROR, HYVIN_ERROR_INVALID_VALUE,
               "“%s” is no term of two days, such as 2025-06-01;2029-05-31", key);
  return FALSE;
}

static gboolean
load_terms (HyvinTerms  *self,
            GKeyFile    *file,
            GError     **error)
{
  g_auto (GStrv) keys = g_key_file_get_keys (file, "terms", NULL, NULL);
  char **key;

  for (key = keys; key != NULL && *key != NULL; key++)
    {
      if (!load_term (self, file, *key, error))
        return FALSE;
    }
  g_array_sort (self->terms, compare_terms);
  return TRUE;
}

/* A file without a day is of a country without counties. */
static gboolean
load_counties (HyvinTerms  *self,
               GKeyFile    *file,
               GError     **error)
{
  g_autofree char *from = g_key_file_get_string (file, "county", "from", NULL);
  GDate date;

  self->without_county = g_key_file_get_string_list (file, "county", "without", NULL, NULL);
  if (from == NULL)
    return TRUE;
  if (!read_date (from, &date))
    {
      g_set_error (error, HYVIN_ERROR, HYVIN_ERROR_INVALID_VALUE,
                   "“%s” is no day from which there are counties, such as 2023-01-01", from);
      return FALSE;
    }
  self->first_county_year = g_date_get_year (&date);
  return TRUE;
}

gpointer
_hyvin_terms_load (GKeyFile  *file,
                   GError   **error)
{
  HyvinTerms *self = g_new0 (HyvinTerms, 1);

  self->terms = g_array_new (FALSE, TRUE, sizeof (HyvinPeriod));
  if (load_terms (self, file, error) && load_counties (self, file, error))
    return self;
  _hyvin_terms_free (self);
  return NULL;
}

void
_hyvin_terms_free (gpointer data)
{
  HyvinTerms *self = data;

  g_array_unref (self->terms);
  g_strfreev (self->without_county);
  g_free (self);
}

guint
_hyvin_terms_count (const HyvinTerms *self)
{
  return self->terms->len;
}

const HyvinPeriod *
_hyvin_terms_get (const HyvinTerms *self,
                  guint             index)
{
  return &g_array_index (self->terms, HyvinPeriod, index);
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
  const HyvinPeriod *span = _hyvin_get_term (document);
  const GDate *approved = _hyvin_get_approval_date (document);

  if (span == NULL)
    return _hyvin_term_holds_days (term, approved, approved);
  return _hyvin_term_holds_days (term, hyvin_period_get_from (span), hyvin_period_get_to (span));
}

/* The council term that a document is of: one of those known, else what it says
 * itself, else NULL. When the council decided does not matter here. */
const HyvinPeriod *
_hyvin_find_term (const HyvinTerms *self,
                  HyvinDocument    *document)
{
  guint i;

  if (_hyvin_get_term (document) == NULL)
    return NULL;
  for (i = 0; i < _hyvin_terms_count (self); i++)
    {
      if (_hyvin_term_holds (_hyvin_terms_get (self, i), document))
        return _hyvin_terms_get (self, i);
    }
  return hyvin_document_get_term (document);
}

/* Whether the municipality of a document belongs to a wellbeing services county. */
gboolean
_hyvin_has_county (const HyvinTerms *self,
                   HyvinDocument    *document)
{
  const char * const *without = (const char * const *) self->without_county;
  HyvinAuthority *authority = hyvin_document_get_authority (document);
  const char *code = authority != NULL ? hyvin_authority_get_code (authority) : NULL;
  g_autofree char *stripped = code != NULL ? g_strstrip (g_strdup (code)) : NULL;

  return stripped == NULL || without == NULL || !g_strv_contains (without, stripped);
}

int
_hyvin_first_county_year (const HyvinTerms *self)
{
  return self->first_county_year;
}
