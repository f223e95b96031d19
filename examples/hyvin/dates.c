/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dates.h"

#include <string.h>

#include "messages.h"

static gboolean
looks_like_date (const char *text)
{
  guint i;

  for (i = 0; i < 10; i++)
    {
      if (i == 4 || i == 7 ? text[i] != '-' : !g_ascii_isdigit (text[i]))
        return FALSE;
    }
  return text[10] == '\0';
}

/* Reads a date of the form YYYY-MM-DD. */
gboolean
parse_date (const char  *text,
            GDate       *date,
            GError     **error)
{
  if (looks_like_date (text))
    {
      GDateYear year = (GDateYear) g_ascii_strtoull (text, NULL, 10);
      GDateMonth month = (GDateMonth) g_ascii_strtoull (text + 5, NULL, 10);
      GDateDay day = (GDateDay) g_ascii_strtoull (text + 8, NULL, 10);

      g_date_clear (date, 1);
      if (g_date_valid_dmy (day, month, year))
        g_date_set_dmy (date, day, month, year);
      if (g_date_valid (date))
        return TRUE;
    }
  set_usage_error (error, N_("“%s” is not a date of the form YYYY-MM-DD"), text);
  return FALSE;
}

void
get_today (GDate *date)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  int year, month, day;

  g_date_time_get_ymd (now, &year, &month, &day);
  g_date_clear (date, 1);
  g_date_set_dmy (date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
}

/* g_date_strftime() would ask the locale. */
char *
print_date (const GDate *date)
{
  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (date), g_date_get_month (date),
                          g_date_get_day (date));
}

/* The first days of the council terms. A term ends the day before the next. */
static const struct
{
  GDateYear year;
  GDateMonth month;
} terms[] = {
  { 2009, G_DATE_JANUARY },
  { 2013, G_DATE_JANUARY },
  { 2017, G_DATE_JUNE },
  { 2021, G_DATE_AUGUST },      /* elections put off by the epidemic */
  { 2025, G_DATE_JUNE },
  { 2029, G_DATE_JUNE },
  { 2033, G_DATE_JUNE },
};

static HyvinPeriod *
find_term (GDateYear   year,
           GError    **error)
{
  guint i;

  for (i = 0; i + 1 < G_N_ELEMENTS (terms); i++)
    {
      GDate from, to;

      if (terms[i].year != year)
        continue;
      g_date_clear (&from, 1);
      g_date_clear (&to, 1);
      g_date_set_dmy (&from, 1, terms[i].month, terms[i].year);
      g_date_set_dmy (&to, 1, terms[i + 1].month, terms[i + 1].year);
      g_date_subtract_days (&to, 1);
      return hyvin_period_new (&from, &to);
    }
  set_usage_error (error, N_("No council term that is known begins in %d: give FROM/TO"), year);
  return NULL;
}

static gboolean
is_year (const char *text)
{
  return strlen (text) == 4 && strspn (text, "0123456789") == 4;
}

/* Reads a council term: two dates, or the year in which it begins. */
HyvinPeriod *
parse_term (const char  *text,
            GError     **error)
{
  g_auto (GStrv) parts = g_strsplit (text, "/", 2);
  GDate from, to;

  if (is_year (text))
    return find_term ((GDateYear) g_ascii_strtoull (text, NULL, 10), error);
  if (g_strv_length (parts) != 2)
    {
      set_usage_error (error, N_("“%s” is not a council term: give YYYY, or FROM/TO"), text);
      return NULL;
    }
  if (!parse_date (parts[0], &from, error) || !parse_date (parts[1], &to, error))
    return NULL;
  if (g_date_compare (&from, &to) <= 0)
    return hyvin_period_new (&from, &to);
  set_usage_error (error, N_("The council term “%s” ends before it begins"), text);
  return NULL;
}
