/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

#include "hyvin-date-private.h"

static const char * const good[] = {
  "1000-01-01", "1999-12-31", "2000-02-29", "2024-02-29", "2025-06-01", "9999-12-31",
};

START_TEST (test_scan)
{
  GDate date;
  char buffer[HYVIN_DATE_BUFFER];

  g_date_clear (&date, 1);
  ck_assert_msg (_hyvin_date_scan (good[_i], strlen (good[_i]), &date), "%s", good[_i]);
  ck_assert (g_date_valid (&date));
  ck_assert_uint_eq (_hyvin_date_print (&date, buffer), strlen (good[_i]));
  ck_assert_str_eq (buffer, good[_i]);
}
END_TEST

START_TEST (test_scan_parts)
{
  GDate date;

  g_date_clear (&date, 1);
  ck_assert (_hyvin_date_scan ("2021-08-13T00:00", 10, &date));
  ck_assert_int_eq (g_date_get_year (&date), 2021);
  ck_assert_int_eq (g_date_get_month (&date), 8);
  ck_assert_int_eq (g_date_get_day (&date), 13);
  ck_assert_msg (date.julian && date.dmy, "both forms are there, or a reader would write");
}
END_TEST

static const char * const bad[] = {
  "", "2025", "2025-06", "2025-6-1", "25-06-01", "2025-06-1", "2025-06-001", "2025/06/01",
  "2025.06.01", "1.6.2025", "20250601", "2025-06-01Z", "2025-06-01+03:00", "2025-06-01T00:00:00",
  " 2025-06-01", "2025-06-01 ", "2025-13-01", "2025-00-01", "2025-01-00", "2025-01-32", "2025-04-31",
  "2023-02-29", "1900-02-29", "0999-12-31", "0000-01-01", "-2025-06-01", "12025-06-01", "2025-0a-01",
  "２025-06-01", "2025–06–01", "+025-06-01", "2025-+6-01",
};

START_TEST (test_refuse_text)
{
  GDate date;

  g_date_clear (&date, 1);
  ck_assert_msg (!_hyvin_date_scan (bad[_i], strlen (bad[_i]), &date), "“%s” is accepted", bad[_i]);
  ck_assert_msg (!g_date_valid (&date), "a refusal leaves the result alone");
}
END_TEST

START_TEST (test_equal)
{
  GDate a = test_date ("2025-06-01");
  GDate b = test_date ("2025-06-01");
  GDate c = test_date ("2025-06-02");
  GDate none, other_none;

  g_date_clear (&none, 1);
  g_date_clear (&other_none, 1);
  ck_assert (_hyvin_date_equal (&a, &b));
  ck_assert (!_hyvin_date_equal (&a, &c));
  ck_assert (!_hyvin_date_equal (&a, &none));
  ck_assert (!_hyvin_date_equal (&none, &a));
  ck_assert (_hyvin_date_equal (&none, &other_none));
  ck_assert_ptr_null (_hyvin_date_or_null (&none));
  ck_assert_ptr_eq (_hyvin_date_or_null (&a), &a);
}
END_TEST

/* A year that the form has no room for never overruns the buffer. */
START_TEST (test_print_large_year)
{
  GDate date;
  char buffer[HYVIN_DATE_BUFFER + 1];

  buffer[HYVIN_DATE_BUFFER] = '!';
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, 2, 65535);
  ck_assert_uint_eq (_hyvin_date_print (&date, buffer), 10);
  ck_assert_uint_eq (strlen (buffer), 10);
  ck_assert_int_eq (buffer[HYVIN_DATE_BUFFER], '!');
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("date");
  TCase *tcase = tcase_create ("date");

  tcase_add_loop_test (tcase, test_scan, 0, G_N_ELEMENTS (good));
  tcase_add_test (tcase, test_scan_parts);
  tcase_add_loop_test (tcase, test_refuse_text, 0, G_N_ELEMENTS (bad));
  tcase_add_test (tcase, test_equal);
  tcase_add_test (tcase, test_print_large_year);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
