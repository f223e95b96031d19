/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

static HyvinObservation *
of_year (int year)
{
  return hyvin_observation_new (year, NULL, HYVIN_UNSET, HYVIN_OBSERVATION_STATUS_MISSING);
}

/* The years of a series, such as "2020 2021". */
static char *
list_years (HyvinSeries *series)
{
  GString *years = g_string_new (NULL);
  guint i;

  for (i = 0; i < hyvin_series_get_n_observations (series); i++)
    {
      g_autoptr (HyvinObservation) observation = hyvin_series_get_observation (series, i);

      g_string_append_printf (years, "%s%d", i > 0 ? " " : "", hyvin_observation_get_year (observation));
    }
  return g_string_free (years, FALSE);
}

START_TEST (test_edit)
{
  g_autoptr (HyvinSeries) series = hyvin_series_new ();
  g_autoptr (HyvinObservation) a = of_year (2020);
  g_autoptr (HyvinObservation) b = of_year (2021);
  g_autoptr (HyvinObservation) c = of_year (2022);
  g_autofree char *years = NULL;
  g_autofree char *left = NULL;
  guint n_notified = 0;
  guint n = 99;

  g_signal_connect (series, "notify::n-observations", G_CALLBACK (test_count_notify), &n_notified);
  ck_assert_uint_eq (hyvin_series_get_n_observations (series), 0);
  ck_assert_ptr_null (hyvin_series_get_observation (series, 0));
  hyvin_series_remove_observation (series, 0);
  ck_assert_msg (n_notified == 0, "nothing happens when there is none");

  hyvin_series_add_observation (series, b);
  hyvin_series_insert_observation (series, 0, a);
  hyvin_series_insert_observation (series, 1000, c);
  ck_assert_uint_eq (n_notified, 3);
  years = list_years (series);
  ck_assert_str_eq (years, "2020 2021 2022");
  g_object_get (series, "n-observations", &n, NULL);
  ck_assert_uint_eq (n, 3);
  ck_assert_ptr_null (hyvin_series_get_observation (series, 3));

  hyvin_series_remove_observation (series, 1);
  ck_assert_uint_eq (n_notified, 4);
  left = list_years (series);
  ck_assert_str_eq (left, "2020 2022");
}
END_TEST

START_TEST (test_observation_is_a_copy)
{
  g_autoptr (HyvinSeries) series = hyvin_series_new ();
  g_autoptr (HyvinObservation) observation = of_year (2020);
  g_autoptr (HyvinObservation) got = NULL;

  hyvin_series_add_observation (series, observation);
  got = hyvin_series_get_observation (series, 0);
  ck_assert_ptr_ne (got, observation);
  hyvin_series_remove_observation (series, 0);
  ck_assert_int_eq (hyvin_observation_get_year (got), 2020);
}
END_TEST

START_TEST (test_copy)
{
  g_autoptr (HyvinSeries) series = hyvin_series_new ();
  g_autoptr (HyvinObservation) a = of_year (2020);
  g_autoptr (HyvinElement) copy = NULL;

  hyvin_series_set_region (series, "KUNTA:211");
  hyvin_series_add_observation (series, a);
  copy = hyvin_element_copy (HYVIN_ELEMENT (series));
  ck_assert (hyvin_element_equal (HYVIN_ELEMENT (series), copy));
  hyvin_series_add_observation (HYVIN_SERIES (copy), a);
  ck_assert (!hyvin_element_equal (HYVIN_ELEMENT (series), copy));
  ck_assert_uint_eq (hyvin_series_get_n_observations (series), 1);
  hyvin_series_remove_observation (HYVIN_SERIES (copy), 0);
  ck_assert (hyvin_element_equal (HYVIN_ELEMENT (series), copy));
  hyvin_series_remove_observation (HYVIN_SERIES (copy), 0);
  hyvin_series_remove_observation (series, 0);
  ck_assert (hyvin_element_equal (HYVIN_ELEMENT (series), copy));
}
END_TEST

#define SERIES(rows)                                                                   \
  TEST_DOCUMENT ("  <indicators>\n    <indicator id=\"i\">\n      <title>I</title>\n"   \
                 "      <series>\n" rows "      </series>\n    </indicator>\n  </indicators>\n")
#define ROW(year, more) "        <observation year=\"" year "\"" more "/>\n"

static const char kept[] = SERIES (
  "        <!-- first -->\n" ROW ("2020", " value=\"x\"")
  ROW ("2021", " new=\"1\"")
  "        <?mark second?>\n        <odd/>\n" ROW ("2022", " status=\"??\" cases=\"many\"")
  "        <!-- end -->\n");

static char *
edit_and_save (void (*edit) (HyvinSeries *series))
{
  g_autoptr (HyvinDocument) document = test_read (kept);
  g_autoptr (GPtrArray) all = hyvin_document_list_elements (document, HYVIN_TYPE_SERIES);

  edit (g_ptr_array_index (all, 0));
  return test_save (document);
}

static void
edit_nothing (HyvinSeries *series)
{
  ck_assert_uint_eq (hyvin_series_get_n_observations (series), 3);
}

static void
insert_in_middle (HyvinSeries *series)
{
  g_autoptr (HyvinObservation) observation = of_year (1999);

  hyvin_series_insert_observation (series, 1, observation);
}

static void
insert_first (HyvinSeries *series)
{
  g_autoptr (HyvinObservation) observation = of_year (1999);

  hyvin_series_insert_observation (series, 0, observation);
}

static void
insert_last (HyvinSeries *series)
{
  g_autoptr (HyvinObservation) observation = of_year (1999);

  hyvin_series_add_observation (series, observation);
}

static void
remove_first (HyvinSeries *series)
{
  hyvin_series_remove_observation (series, 0);
}

static void
remove_middle (HyvinSeries *series)
{
  hyvin_series_remove_observation (series, 1);
}

static void
remove_last (HyvinSeries *series)
{
  hyvin_series_remove_observation (series, 2);
}

static void
remove_all (HyvinSeries *series)
{
  hyvin_series_remove_observation (series, 0);
  hyvin_series_remove_observation (series, 0);
  hyvin_series_remove_observation (series, 0);
}

typedef struct
{
  void (*edit) (HyvinSeries *series);
  const char *saved;
} Kept;

#define NEW ROW ("1999", " status=\"missing\"")
#define FIRST "        <!-- first -->\n"
#define A ROW ("2020", " value=\"x\"")
#define B ROW ("2021", " new=\"1\"")
#define SECOND "        <?mark second?>\n        <odd/>\n"
#define C ROW ("2022", " cases=\"many\" status=\"??\"")
#define LAST "        <!-- end -->\n"

/* What is kept beside a row stays with it; what stands between the rows stays
 * when a row goes. */
static const Kept kept_rows[] = {
  { edit_nothing, SERIES (FIRST A B SECOND C LAST) },
  { insert_in_middle, SERIES (FIRST A NEW B SECOND C LAST) },
  { insert_first, SERIES (NEW FIRST A B SECOND C LAST) },
  { insert_last, SERIES (FIRST A B SECOND C NEW LAST) },
  { remove_first, SERIES (FIRST B SECOND C LAST) },
  { remove_middle, SERIES (FIRST A SECOND C LAST) },
  { remove_last, SERIES (FIRST A B SECOND LAST) },
  { remove_all, SERIES (FIRST SECOND LAST) },
};

START_TEST (test_kept_markup)
{
  g_autofree char *saved = edit_and_save (kept_rows[_i].edit);

  test_assert_str (saved, kept_rows[_i].saved);
}
END_TEST

/* Whole columns */

static void
add_value (HyvinSeries *series,
           int          year,
           const char  *text)
{
  g_autoptr (HyvinDecimal) value = text != NULL ? hyvin_decimal_parse (text, NULL) : NULL;
  g_autoptr (HyvinObservation) observation =
    hyvin_observation_new (year, value, HYVIN_UNSET, HYVIN_OBSERVATION_STATUS_UNSET);

  hyvin_series_add_observation (series, observation);
}

static HyvinSeries *
make_columns (void)
{
  GDate from = test_date ("2019-08-01");
  g_autoptr (HyvinPeriod) period = hyvin_period_new (&from, NULL);
  g_autoptr (HyvinObservation) of_period =
    hyvin_observation_new_for_period (period, NULL, 5, HYVIN_OBSERVATION_STATUS_SUPPRESSED);
  HyvinSeries *series = hyvin_series_new ();

  hyvin_series_add_observation (series, of_period);
  add_value (series, 2021, "14.20");
  add_value (series, 2022, "0");
  add_value (series, HYVIN_UNSET, "-1234567.678");
  return series;
}

START_TEST (test_columns)
{
  const gint32 wanted_years[] = { 2019, 2021, 2022, HYVIN_UNSET };
  const gint64 wanted_mantissas[] = { 0, 1420, 0, -1234567678 };
  const guint8 wanted_scales[] = { HYVIN_SCALE_NONE, 2, 0, 3 };
  g_autoptr (HyvinSeries) series = make_columns ();
  g_autoptr (GBytes) years = hyvin_series_dup_years (series);
  g_autoptr (GBytes) values = hyvin_series_dup_values (series);
  g_autoptr (GBytes) mantissas = hyvin_series_dup_mantissas (series);
  g_autoptr (GBytes) scales = hyvin_series_dup_scales (series);
  const double *numbers = g_bytes_get_data (values, NULL);

  hyvin_series_remove_observation (series, 0); /* arrays are copies */
  ck_assert_uint_eq (g_bytes_get_size (years), sizeof wanted_years);
  ck_assert_mem_eq (g_bytes_get_data (years, NULL), wanted_years, sizeof wanted_years);
  ck_assert_uint_eq (g_bytes_get_size (mantissas), sizeof wanted_mantissas);
  ck_assert_mem_eq (g_bytes_get_data (mantissas, NULL), wanted_mantissas, sizeof wanted_mantissas);
  ck_assert_uint_eq (g_bytes_get_size (scales), sizeof wanted_scales);
  ck_assert_mem_eq (g_bytes_get_data (scales, NULL), wanted_scales, sizeof wanted_scales);
  ck_assert_uint_eq (g_bytes_get_size (values), 4 * sizeof (double));
  ck_assert_double_nan (numbers[0]);
  ck_assert_double_eq (numbers[1], 14.2);
  ck_assert_double_eq (numbers[2], 0);
  ck_assert_double_eq (numbers[3], -1234567.678);
}
END_TEST

START_TEST (test_no_columns)
{
  g_autoptr (HyvinSeries) series = hyvin_series_new ();
  g_autoptr (GBytes) years = hyvin_series_dup_years (series);
  g_autoptr (GBytes) values = hyvin_series_dup_values (series);

  ck_assert_uint_eq (g_bytes_get_size (years), 0);
  ck_assert_uint_eq (g_bytes_get_size (values), 0);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("series");
  TCase *tcase = tcase_create ("series");

  tcase_add_test (tcase, test_edit);
  tcase_add_test (tcase, test_observation_is_a_copy);
  tcase_add_test (tcase, test_copy);
  tcase_add_test (tcase, test_columns);
  tcase_add_test (tcase, test_no_columns);
  tcase_add_loop_test (tcase, test_kept_markup, 0, G_N_ELEMENTS (kept_rows));
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
