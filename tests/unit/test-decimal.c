/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

#include "hyvin-decimal-private.h"

typedef struct
{
  const char *text;
  gint64 mantissa;
  guint scale;
  const char *printed;          /* NULL: as it was */
} Good;

static const Good good[] = {
  { "0", 0, 0, NULL },
  { "7", 7, 0, NULL },
  { "14.20", 1420, 2, NULL },
  { "14.2", 142, 1, NULL },
  { "-3.50", -350, 2, NULL },
  { "+3.50", 350, 2, "3.50" },
  { "0.5", 5, 1, NULL },
  { "-0.5", -5, 1, NULL },
  { "0.000", 0, 3, NULL },
  { "-0", 0, 0, "0" },
  { "-0.00", 0, 2, "0.00" },
  { "007", 7, 0, "7" },
  { "0.000000001", 1, 9, NULL },
  { "-0.000000001", -1, 9, NULL },
  { "123456789.123456789", G_GINT64_CONSTANT (123456789123456789), 9, NULL },
  { "999999999999999999", G_GINT64_CONSTANT (999999999999999999), 0, NULL },
  { "-999999999999999999", G_GINT64_CONSTANT (-999999999999999999), 0, NULL },
  { "-999999999.999999999", G_GINT64_CONSTANT (-999999999999999999), 9, NULL },
  { "000000000000000001", 1, 0, "1" },
};

START_TEST (test_parse)
{
  const Good *row = &good[_i];
  g_autoptr (GError) error = NULL;
  g_autoptr (HyvinDecimal) decimal = hyvin_decimal_parse (row->text, &error);
  g_autofree char *printed = NULL;

  test_assert_no_error (error);
  ck_assert_ptr_nonnull (decimal);
  ck_assert (hyvin_decimal_get_mantissa (decimal) == row->mantissa);
  ck_assert_uint_eq (hyvin_decimal_get_scale (decimal), row->scale);
  printed = hyvin_decimal_to_string (decimal);
  ck_assert_str_eq (printed, row->printed != NULL ? row->printed : row->text);
}
END_TEST

static const char * const bad[] = {
  "", " ", "+", "-", ".", "-.", "1.", ".5", "-.5", "+.5", "1.2.3", "1..2", "--1", "+-1", "1-",
  "1e3", "1E3", "0x10", "1,5", "1 000", " 1", "1 ", "1\n", "\t1", "1\xc2\xa0", "NaN", "INF", "-INF",
  "١", "½", "−1", "1000000000000000000", "0000000000000000001", "0.0000000001", "1.0000000000",
  "1234567890.123456789", "9999999999999999999999999999999999", "12a", "a12",
};

START_TEST (test_refuse_text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (HyvinDecimal) decimal = hyvin_decimal_parse (bad[_i], &error);

  ck_assert_msg (decimal == NULL, "“%s” is accepted", bad[_i]);
  test_assert_error (error, HYVIN_ERROR, HYVIN_ERROR_INVALID_VALUE);
  ck_assert_msg (strstr (error->message, bad[_i]) != NULL, "%s", error->message);
}
END_TEST

START_TEST (test_error_may_be_unwanted)
{
  ck_assert_ptr_null (hyvin_decimal_parse ("x", NULL));
  ck_assert_ptr_null (hyvin_decimal_new (1, 10, NULL));
}
END_TEST

/* The scanner looks at exactly the bytes it is given. */
START_TEST (test_scan_length)
{
  HyvinDecimal result = { 0, };

  ck_assert (_hyvin_decimal_scan ("12.345", 4, &result));
  ck_assert_int_eq (result.mantissa, 123);
  ck_assert_int_eq (result.scale, 1);
  ck_assert (result.is_set);
  ck_assert (!_hyvin_decimal_scan ("12.345", 3, &result));
  ck_assert (!_hyvin_decimal_scan ("1\0002", 3, &result));
  ck_assert_msg (result.mantissa == 123, "a refusal leaves the result alone");
}
END_TEST

START_TEST (test_new)
{
  const gint64 most = G_GINT64_CONSTANT (999999999999999999);
  const gint64 mantissas[] = { most + 1, -most - 1, G_MAXINT64, G_MININT64 };
  g_autoptr (HyvinDecimal) high = hyvin_decimal_new (most, HYVIN_DECIMAL_MAX_SCALE, NULL);
  g_autoptr (HyvinDecimal) low = hyvin_decimal_new (-most, 0, NULL);
  g_autofree char *printed = hyvin_decimal_to_string (high);
  gsize i;

  ck_assert_str_eq (printed, "999999999.999999999");
  ck_assert (hyvin_decimal_get_mantissa (low) == -most);
  for (i = 0; i < G_N_ELEMENTS (mantissas); i++)
    {
      g_autoptr (GError) error = NULL;

      ck_assert_ptr_null (hyvin_decimal_new (mantissas[i], 0, &error));
      test_assert_error (error, HYVIN_ERROR, HYVIN_ERROR_INVALID_VALUE);
    }
}
END_TEST

START_TEST (test_new_scale)
{
  g_autoptr (GError) error = NULL;

  ck_assert_ptr_null (hyvin_decimal_new (1, HYVIN_DECIMAL_MAX_SCALE + 1, &error));
  test_assert_error (error, HYVIN_ERROR, HYVIN_ERROR_INVALID_VALUE);
}
END_TEST

typedef struct
{
  const char *a;
  const char *b;
  int order;
  gboolean equal;
} Pair;

static const Pair pairs[] = {
  { "14.2", "14.2", 0, TRUE },
  { "14.2", "14.20", 0, FALSE },
  { "0", "0.000000000", 0, FALSE },
  { "0", "-0", 0, TRUE },
  { "1", "2", -1, FALSE },
  { "-1", "1", -1, FALSE },
  { "-1", "-2", 1, FALSE },
  { "-0.5", "0", -1, FALSE },
  { "-0.5", "-0.4", -1, FALSE },
  { "-0.5", "0.5", -1, FALSE },
  { "0.1", "0.09", 1, FALSE },
  { "0.999999999", "1", -1, FALSE },
  { "-1", "-0.999999999", -1, FALSE },
  { "999999999999999999", "999999999.999999999", 1, FALSE },
  { "-999999999999999999", "-999999999.999999999", -1, FALSE },
  { "999999999999999999", "-999999999999999999", 1, FALSE },
  { "123456789.123456789", "123456789.123456788", 1, FALSE },
};

START_TEST (test_compare)
{
  const Pair *pair = &pairs[_i];
  g_autoptr (HyvinDecimal) a = hyvin_decimal_parse (pair->a, NULL);
  g_autoptr (HyvinDecimal) b = hyvin_decimal_parse (pair->b, NULL);

  ck_assert_int_eq (hyvin_decimal_compare (a, b), pair->order);
  ck_assert_int_eq (hyvin_decimal_compare (b, a), -pair->order);
  ck_assert_int_eq (hyvin_decimal_equal (a, b), pair->equal);
  ck_assert_int_eq (hyvin_decimal_equal (b, a), pair->equal);
}
END_TEST

START_TEST (test_copy)
{
  g_autoptr (HyvinDecimal) original = hyvin_decimal_parse ("-14.20", NULL);
  g_autoptr (HyvinDecimal) copy = hyvin_decimal_copy (original);
  g_autoptr (HyvinDecimal) boxed = g_boxed_copy (HYVIN_TYPE_DECIMAL, original);

  ck_assert_ptr_ne (original, copy);
  ck_assert (hyvin_decimal_equal (original, copy));
  ck_assert (hyvin_decimal_equal (original, boxed));
}
END_TEST

START_TEST (test_to_double)
{
  g_autoptr (HyvinDecimal) decimal = hyvin_decimal_parse ("-14.25", NULL);
  g_autoptr (HyvinDecimal) small = hyvin_decimal_parse ("0.000000001", NULL);

  ck_assert_double_eq (hyvin_decimal_to_double (decimal), -14.25);
  ck_assert_double_eq (hyvin_decimal_to_double (small), 1e-9);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("decimal");
  TCase *tcase = tcase_create ("decimal");

  tcase_add_loop_test (tcase, test_parse, 0, G_N_ELEMENTS (good));
  tcase_add_loop_test (tcase, test_refuse_text, 0, G_N_ELEMENTS (bad));
  tcase_add_test (tcase, test_error_may_be_unwanted);
  tcase_add_test (tcase, test_scan_length);
  tcase_add_test (tcase, test_new);
  tcase_add_test (tcase, test_new_scale);
  tcase_add_loop_test (tcase, test_compare, 0, G_N_ELEMENTS (pairs));
  tcase_add_test (tcase, test_copy);
  tcase_add_test (tcase, test_to_double);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
