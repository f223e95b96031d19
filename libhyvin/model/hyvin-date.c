/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-date-private.h"

static guint
digits_at (const char *text,
           guint       n)
{
  guint value = 0;

  while (n-- > 0)
    value = value * 10 + (guint) (*text++ - '0');
  return value;
}

/* Reads `YYYY-MM-DD` from exactly @length bytes; years begin at 1000. */
gboolean
_hyvin_date_scan (const char *text,
                  gsize       length,
                  GDate      *result)
{
  static const char pattern[] = "0000-00-00";
  guint year, month, day;
  gsize i;

  if (length != sizeof pattern - 1)
    return FALSE;
  for (i = 0; i < length; i++)
    {
      if (pattern[i] == '0' ? !g_ascii_isdigit (text[i]) : text[i] != pattern[i])
        return FALSE;
    }

  year = digits_at (text, 4);
  month = digits_at (text + 5, 2);
  day = digits_at (text + 8, 2);
  if (year < 1000
      || !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return FALSE;

  g_date_clear (result, 1);
  g_date_set_dmy (result, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  /* GDate fills in its other form on first use; done here, reading a date
   * from several threads never writes. */
  g_date_get_julian (result);
  return TRUE;
}

gsize
_hyvin_date_print (const GDate *date,
                   char         buffer[HYVIN_DATE_BUFFER])
{
  g_snprintf (buffer, HYVIN_DATE_BUFFER, "%04u-%02u-%02u",
              g_date_get_year (date) % 10000u,
              (guint) g_date_get_month (date) % 100u,
              g_date_get_day (date) % 100u);
  return HYVIN_DATE_BUFFER - 1;
}

gboolean
_hyvin_date_equal (const GDate *a,
                   const GDate *b)
{
  gboolean valid = g_date_valid (a);

  return valid == g_date_valid (b) && (!valid || g_date_compare (a, b) == 0);
}
