/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

#include "hyvin-observations-private.h"

START_TEST (test_year)
{
  g_autoptr (HyvinDecimal) value = hyvin_decimal_parse ("14.20", NULL);
  g_autoptr (HyvinObservation) observation =
    hyvin_observation_new (2025, value, 17, HYVIN_OBSERVATION_STATUS_PROVISIONAL);

  ck_assert_int_eq (hyvin_observation_get_year (observation), 2025);
  ck_assert (hyvin_decimal_equal (hyvin_observation_get_value (observation), value));
  ck_assert_int_eq (hyvin_observation_get_cases (observation), 17);
  ck_assert_int_eq (hyvin_observation_get_status (observation), HYVIN_OBSERVATION_STATUS_PROVISIONAL);
  ck_assert_ptr_null (hyvin_observation_get_from (observation));
  ck_assert_ptr_null (hyvin_observation_get_to (observation));
}
END_TEST

START_TEST (test_nothing)
{
  g_autoptr (HyvinObservation) observation =
    hyvin_observation_new (HYVIN_UNSET, NULL, HYVIN_UNSET, HYVIN_OBSERVATION_STATUS_UNSET);

  ck_assert_int_eq (hyvin_observation_get_year (observation), HYVIN_UNSET);
  ck_assert_ptr_null (hyvin_observation_get_value (observation));
  ck_assert_int_eq (hyvin_observation_get_cases (observation), HYVIN_UNSET);
  ck_assert_int_eq (hyvin_observation_get_status (observation), HYVIN_OBSERVATION_STATUS_UNSET);
}
END_TEST

START_TEST (test_zero_is_a_value)
{
  g_autoptr (HyvinDecimal) zero = hyvin_decimal_parse ("0", NULL);
  g_autoptr (HyvinObservation) observation =
    hyvin_observation_new (2025, zero, 0, HYVIN_OBSERVATION_STATUS_UNSET);

  ck_assert_ptr_nonnull (hyvin_observation_get_value (observation));
  ck_assert_int_eq (hyvin_observation_get_cases (observation), 0);
}
END_TEST

START_TEST (test_period)
{
  GDate from = test_date ("2024-08-01");
  GDate to = test_date ("2025-05-31");
  g_autoptr (HyvinPeriod) period = hyvin_period_new (&from, &to);
  g_autoptr (HyvinObservation) observation =
    hyvin_observation_new_for_period (period, NULL, HYVIN_UNSET, HYVIN_OBSERVATION_STATUS_SUPPRESSED);

  ck_assert_int_eq (g_date_compare (hyvin_observation_get_from (observation), &from), 0);
  ck_assert_int_eq (g_date_compare (hyvin_observation_get_to (observation), &to), 0);
  ck_assert_msg (hyvin_observation_get_year (observation) == 2024, "the year in which it begins");
}
END_TEST

START_TEST (test_copy)
{
  g_autoptr (HyvinDecimal) value = hyvin_decimal_parse ("1", NULL);
  g_autoptr (HyvinObservation) original =
    hyvin_observation_new (2025, value, 17, HYVIN_OBSERVATION_STATUS_ESTIMATED);
  g_autoptr (HyvinObservation) copy = g_boxed_copy (HYVIN_TYPE_OBSERVATION, original);

  ck_assert_ptr_ne (copy, original);
  ck_assert_int_eq (hyvin_observation_get_year (copy), 2025);
  ck_assert_int_eq (hyvin_observation_get_cases (copy), 17);
  ck_assert (hyvin_decimal_equal (hyvin_observation_get_value (copy), value));
  ck_assert_int_eq (hyvin_observation_get_status (copy), HYVIN_OBSERVATION_STATUS_ESTIMATED);
}
END_TEST

/* The columns */

/* An observation that tells its number in every field; some fields are left
 * out of some, so that every kind of hole is there. */
static HyvinObservation
make_row (guint number)
{
  HyvinObservation row = { 0, };

  if (number % 3 != 0)
    row.year = _hyvin_integer (1000 + (int) number);
  else
    {
      g_date_set_julian (&row.from, 700000 + number);
      g_date_set_julian (&row.to, 700100 + number);
    }
  if (number % 4 != 0)
    {
      row.value.mantissa = (gint64) number * 1000000;
      row.value.scale = number % 10;
      row.value.is_set = TRUE;
    }
  if (number % 5 != 0)
    row.cases = _hyvin_integer ((int) number);
  row.status = number % 6;
  row.line = number;
  row.column = number % 50;
  return row;
}

static void
assert_row (const HyvinObservations *self,
            guint                    position,
            guint                    number)
{
  HyvinObservation wanted = make_row (number);
  HyvinObservation row;

  _hyvin_observations_get (self, position, &row);
  ck_assert_int_eq (row.year.is_set, wanted.year.is_set);
  if (row.year.is_set)
    ck_assert_int_eq (row.year.value, wanted.year.value);
  ck_assert_int_eq (g_date_valid (&row.from), g_date_valid (&wanted.from));
  if (g_date_valid (&row.from))
    {
      ck_assert_int_eq (g_date_compare (&row.from, &wanted.from), 0);
      ck_assert_int_eq (g_date_compare (&row.to, &wanted.to), 0);
    }
  ck_assert_int_eq (row.value.is_set, wanted.value.is_set);
  ck_assert (row.value.mantissa == wanted.value.mantissa);
  ck_assert_uint_eq (row.value.scale, wanted.value.scale);
  ck_assert_int_eq (row.cases.is_set, wanted.cases.is_set);
  if (row.cases.is_set)
    ck_assert_int_eq (row.cases.value, wanted.cases.value);
  ck_assert_int_eq (row.status, wanted.status);
  ck_assert_uint_eq (row.line, wanted.line);
  ck_assert_uint_eq (row.column, wanted.column);
}

/* Inserts and removes in a fixed random order, beside an array that does the same. */
START_TEST (test_columns)
{
  HyvinObservations *self = NULL;
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  GRand *rand = g_rand_new_with_seed ((guint32) _i);
  guint number;
  guint i;

  for (number = 0; number < 400; number++)
    {
      guint position = (guint) g_rand_int_range (rand, 0, (gint32) numbers->len + 1);
      HyvinObservation row = make_row (number);

      _hyvin_observations_insert (&self, position, &row);
      g_array_insert_val (numbers, position, number);
      if (g_rand_int_range (rand, 0, 3) == 0)
        {
          position = (guint) g_rand_int_range (rand, 0, (gint32) numbers->len);
          _hyvin_observations_remove (self, position);
          g_array_remove_index (numbers, position);
        }
      ck_assert_uint_eq (_hyvin_observations_size (self), numbers->len);
    }
  for (i = 0; i < numbers->len; i++)
    assert_row (self, i, g_array_index (numbers, guint, i));
  _hyvin_observations_free (self);
  g_rand_free (rand);
}
END_TEST

/* A column that is made late says of the rows before it that they have nothing. */
START_TEST (test_late_columns)
{
  HyvinObservations *self = NULL;
  HyvinObservation plain = { .year = { 2020, TRUE } };
  HyvinObservation with_cases = { .year = { 2021, TRUE }, .cases = { 5, TRUE } };
  HyvinObservation with_period = { { 0, FALSE }, };
  HyvinObservation row;
  guint i;

  g_date_set_dmy (&with_period.from, 1, 8, 2024);
  g_date_set_dmy (&with_period.to, 31, 5, 2025);
  for (i = 0; i < 3; i++)
    _hyvin_observations_insert (&self, i, &plain);
  _hyvin_observations_insert (&self, 1, &with_cases);
  _hyvin_observations_insert (&self, 1, &with_period);

  for (i = 0; i < 5; i++)
    {
      _hyvin_observations_get (self, i, &row);
      ck_assert_int_eq (row.cases.is_set, i == 2);
      ck_assert_int_eq (g_date_valid (&row.from), i == 1);
      ck_assert_int_eq (g_date_valid (&row.to), i == 1);
      ck_assert_int_eq (row.year.is_set, i != 1);
    }
  _hyvin_observations_free (self);
}
END_TEST

START_TEST (test_columns_copy)
{
  HyvinObservations *self = NULL;
  HyvinObservations *copy;
  HyvinObservation row = make_row (1);
  HyvinObservation other = make_row (2);

  ck_assert_ptr_null (_hyvin_observations_copy (NULL));
  ck_assert (_hyvin_observations_equal (NULL, NULL));
  _hyvin_observations_insert (&self, 0, &row);
  ck_assert (!_hyvin_observations_equal (self, NULL));
  copy = _hyvin_observations_copy (self);
  ck_assert (_hyvin_observations_equal (self, copy));

  _hyvin_observations_insert (&copy, 1, &other);
  ck_assert_uint_eq (_hyvin_observations_size (self), 1);
  ck_assert (!_hyvin_observations_equal (self, copy));
  _hyvin_observations_remove (copy, 0);
  ck_assert (!_hyvin_observations_equal (self, copy));
  assert_row (copy, 0, 2);

  _hyvin_observations_remove (self, 0);
  ck_assert_uint_eq (_hyvin_observations_size (self), 0);
  ck_assert_msg (_hyvin_observations_equal (self, NULL), "empty columns are no observations");
  _hyvin_observations_free (self);
  _hyvin_observations_free (copy);
}
END_TEST

/* Where it was read from does not count; a column of nothing is no difference. */
START_TEST (test_columns_equal)
{
  HyvinObservations *a = NULL;
  HyvinObservations *b = NULL;
  HyvinObservation row = { .year = { 2020, TRUE }, .line = 1, .column = 2 };
  HyvinObservation elsewhere = { .year = { 2020, TRUE }, .line = 3, .column = 4 };
  HyvinObservation with_cases = make_row (1);

  _hyvin_observations_insert (&a, 0, &row);
  _hyvin_observations_insert (&b, 0, &with_cases);
  _hyvin_observations_insert (&b, 0, &elsewhere);
  _hyvin_observations_remove (b, 1);
  ck_assert (_hyvin_observations_equal (a, b));
  ck_assert (_hyvin_observations_equal (b, a));
  _hyvin_observations_free (a);
  _hyvin_observations_free (b);
}
END_TEST

static const int years[] = { 0, -1, 1, 999, 1000, 2025, 9999, 10000, 32768, 65536, 65536 + 2025, G_MAXINT };

/* Whatever the type holds is held, so that the writer can tell what is wrong. */
START_TEST (test_columns_years)
{
  HyvinObservations *self = NULL;
  HyvinObservation row = { .year = { years[_i], TRUE } };
  HyvinObservation result;

  _hyvin_observations_insert (&self, 0, &row);
  _hyvin_observations_get (self, 0, &result);
  ck_assert (result.year.is_set);
  ck_assert_int_eq (result.year.value, years[_i]);
  _hyvin_observations_free (self);
}
END_TEST

/* A column of the file that is larger than there is room for is cut off. */
START_TEST (test_columns_place)
{
  HyvinObservations *self = NULL;
  HyvinObservation row = { .line = G_MAXUINT32, .column = 70000 };
  HyvinObservation result;

  _hyvin_observations_insert (&self, 0, &row);
  _hyvin_observations_get (self, 0, &result);
  ck_assert_uint_eq (result.line, G_MAXUINT32);
  ck_assert_uint_eq (result.column, G_MAXUINT16);
  _hyvin_observations_free (self);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("observation");
  TCase *tcase = tcase_create ("observation");

  tcase_add_test (tcase, test_year);
  tcase_add_test (tcase, test_nothing);
  tcase_add_test (tcase, test_zero_is_a_value);
  tcase_add_test (tcase, test_period);
  tcase_add_test (tcase, test_copy);
  tcase_add_loop_test (tcase, test_columns, 0, 10);
  tcase_add_test (tcase, test_late_columns);
  tcase_add_test (tcase, test_columns_copy);
  tcase_add_test (tcase, test_columns_equal);
  tcase_add_loop_test (tcase, test_columns_years, 0, G_N_ELEMENTS (years));
  tcase_add_test (tcase, test_columns_place);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
