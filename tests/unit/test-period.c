/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

static HyvinPeriod *
make_period (const char *from,
             const char *to)
{
  GDate ends[2];

  g_date_clear (ends, 2);
  if (from != NULL)
    ends[0] = test_date (from);
  if (to != NULL)
    ends[1] = test_date (to);
  return hyvin_period_new (from != NULL ? &ends[0] : NULL, to != NULL ? &ends[1] : NULL);
}

typedef struct
{
  const char *from;
  const char *to;
  const char *text;
  gboolean contains;            /* 2021-08-01 */
} Row;

static const Row rows[] = {
  { "2021-08-01", "2025-05-31", "2021-08-01/2025-05-31", TRUE },
  { "2020-01-01", "2021-08-01", "2020-01-01/2021-08-01", TRUE },
  { "2021-08-01", "2021-08-01", "2021-08-01/2021-08-01", TRUE },
  { "2021-08-02", "2025-05-31", "2021-08-02/2025-05-31", FALSE },
  { "2020-01-01", "2021-07-31", "2020-01-01/2021-07-31", FALSE },
  { NULL, "2021-08-01", "../2021-08-01", TRUE },
  { NULL, "2021-07-31", "../2021-07-31", FALSE },
  { "2021-08-01", NULL, "2021-08-01/..", TRUE },
  { "2021-08-02", NULL, "2021-08-02/..", FALSE },
  { NULL, NULL, "../..", TRUE },
};

START_TEST (test_print)
{
  g_autoptr (HyvinPeriod) period = make_period (rows[_i].from, rows[_i].to);
  g_autofree char *text = hyvin_period_to_string (period);

  ck_assert_str_eq (text, rows[_i].text);
  ck_assert_int_eq (hyvin_period_get_from (period) != NULL, rows[_i].from != NULL);
  ck_assert_int_eq (hyvin_period_get_to (period) != NULL, rows[_i].to != NULL);
}
END_TEST

START_TEST (test_contains)
{
  g_autoptr (HyvinPeriod) period = make_period (rows[_i].from, rows[_i].to);
  GDate date = test_date ("2021-08-01");

  ck_assert_int_eq (hyvin_period_contains (period, &date), rows[_i].contains);
}
END_TEST

START_TEST (test_copy)
{
  g_autoptr (HyvinPeriod) period = make_period (rows[_i].from, rows[_i].to);
  g_autoptr (HyvinPeriod) copy = hyvin_period_copy (period);
  g_autoptr (HyvinPeriod) boxed = g_boxed_copy (HYVIN_TYPE_PERIOD, period);
  guint i;

  ck_assert_ptr_ne (copy, period);
  ck_assert (hyvin_period_equal (period, copy));
  ck_assert (hyvin_period_equal (period, boxed));
  for (i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (HyvinPeriod) other = make_period (rows[i].from, rows[i].to);

      ck_assert_int_eq (hyvin_period_equal (period, other), (int) i == _i);
    }
}
END_TEST

typedef struct
{
  const char *a_from, *a_to, *b_from, *b_to;
  gboolean overlap;
} Pair;

static const Pair pairs[] = {
  { "2021-01-01", "2021-12-31", "2021-12-31", "2022-12-31", TRUE },
  { "2021-01-01", "2021-12-31", "2022-01-01", "2022-12-31", FALSE },
  { "2021-01-01", "2021-12-31", "2021-05-01", "2021-06-01", TRUE },
  { NULL, "2021-12-31", "2022-01-01", NULL, FALSE },
  { NULL, "2022-01-01", "2022-01-01", NULL, TRUE },
  { NULL, NULL, "2022-01-01", "2022-01-01", TRUE },
  { "2022-01-01", NULL, "2030-01-01", NULL, TRUE },
  { NULL, NULL, NULL, NULL, TRUE },
};

START_TEST (test_overlaps)
{
  g_autoptr (HyvinPeriod) a = make_period (pairs[_i].a_from, pairs[_i].a_to);
  g_autoptr (HyvinPeriod) b = make_period (pairs[_i].b_from, pairs[_i].b_to);

  ck_assert_int_eq (hyvin_period_overlaps (a, b), pairs[_i].overlap);
  ck_assert_int_eq (hyvin_period_overlaps (b, a), pairs[_i].overlap);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("period");
  TCase *tcase = tcase_create ("period");

  tcase_add_loop_test (tcase, test_print, 0, G_N_ELEMENTS (rows));
  tcase_add_loop_test (tcase, test_contains, 0, G_N_ELEMENTS (rows));
  tcase_add_loop_test (tcase, test_copy, 0, G_N_ELEMENTS (rows));
  tcase_add_loop_test (tcase, test_overlaps, 0, G_N_ELEMENTS (pairs));
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
