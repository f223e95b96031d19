/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

#include "hyvin-field-private.h"

/* Fields of each kind, apart from any object: the slot is all there is. */
static const HyvinField fields[] = {
  [HYVIN_FIELD_ID] = { "id", HYVIN_FIELD_ID },
  [HYVIN_FIELD_STRING] = { "href", HYVIN_FIELD_STRING },
  [HYVIN_FIELD_LANGUAGE] = { "language", HYVIN_FIELD_LANGUAGE, .xml_name = "xml:lang" },
  [HYVIN_FIELD_REFERENCE] = { "party", HYVIN_FIELD_REFERENCE },
  [HYVIN_FIELD_REFERENCES] = { "aims", HYVIN_FIELD_REFERENCES },
  [HYVIN_FIELD_TOKENS] = { "lists", HYVIN_FIELD_TOKENS },
  [HYVIN_FIELD_ENUM] = { "unit", HYVIN_FIELD_ENUM, .type = hyvin_resource_unit_get_type },
  [HYVIN_FIELD_FLAGS] = { "roles", HYVIN_FIELD_FLAGS, .type = hyvin_document_roles_get_type },
  [HYVIN_FIELD_BOOLEAN] = { "lift", HYVIN_FIELD_BOOLEAN },
  [HYVIN_FIELD_INTEGER] = { "rating", HYVIN_FIELD_INTEGER, .minimum = -999999999, .maximum = 999999999 },
  [HYVIN_FIELD_YEAR] = { "year", HYVIN_FIELD_YEAR, .minimum = 1000, .maximum = 9999 },
  [HYVIN_FIELD_DATE] = { "on", HYVIN_FIELD_DATE },
  [HYVIN_FIELD_DECIMAL] = { "amount", HYVIN_FIELD_DECIMAL },
};

static const HyvinField month = { "month", HYVIN_FIELD_INTEGER, .minimum = 1, .maximum = 12 };
static const HyvinField impact = { "rating", HYVIN_FIELD_INTEGER, .minimum = -2, .maximum = 2 };

typedef struct
{
  HyvinFieldKind kind;
  const char *text;
  const char *printed;          /* NULL: as it was */
  const HyvinField *field;      /* NULL: that of the kind */
} Good;

#define E100                                                                           \
  "ääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääää"

static const Good good[] = {
  { HYVIN_FIELD_ID, "a" },
  { HYVIN_FIELD_ID, "_" },
  { HYVIN_FIELD_ID, "goal-1" },
  { HYVIN_FIELD_ID, "a.b_c-d9" },
  { HYVIN_FIELD_ID, "yksinäisyys" },
  { HYVIN_FIELD_ID, "Äijä" },
  { HYVIN_FIELD_ID, "日本" },
  { HYVIN_FIELD_ID, "a\xcc\x88" },                       /* a combining diaeresis */
  { HYVIN_FIELD_ID, "a·b" },
  { HYVIN_FIELD_ID, "\xf0\x90\x80\x80" },                /* U+10000 */
  { HYVIN_FIELD_ID, E100 "ääääääääääääääääääääääääääää" }, /* 128 characters */
  { HYVIN_FIELD_STRING, "" },
  { HYVIN_FIELD_STRING, " a  b\t\n" },
  { HYVIN_FIELD_LANGUAGE, "fi" },
  { HYVIN_FIELD_LANGUAGE, "FI" },
  { HYVIN_FIELD_LANGUAGE, "smn" },
  { HYVIN_FIELD_LANGUAGE, "sv-FI" },
  { HYVIN_FIELD_LANGUAGE, "zh-Hant-TW" },
  { HYVIN_FIELD_LANGUAGE, "x-abcdefgh-12345678" },
  { HYVIN_FIELD_LANGUAGE, "i" },
  { HYVIN_FIELD_LANGUAGE, "abcdefgh" },
  { HYVIN_FIELD_REFERENCE, "goal-1" },
  { HYVIN_FIELD_REFERENCE, "plan#goal-1" },
  { HYVIN_FIELD_REFERENCE, "#" },
  { HYVIN_FIELD_REFERENCE, "1:?" },
  { HYVIN_FIELD_REFERENCE, "a\xc2\xa0" "b" },            /* no white space of XML */
  { HYVIN_FIELD_REFERENCES, "a" },
  { HYVIN_FIELD_REFERENCES, "a b#c" },
  { HYVIN_FIELD_REFERENCES, "  a \t\r\n b ", "a b" },
  { HYVIN_FIELD_REFERENCES, "a a", "a a" },
  { HYVIN_FIELD_TOKENS, "thl-minimum hyte" },
  { HYVIN_FIELD_TOKENS, "\nx", "x" },
  { HYVIN_FIELD_ENUM, "EUR" },
  { HYVIN_FIELD_ENUM, "person-years" },
  { HYVIN_FIELD_FLAGS, "plan" },
  { HYVIN_FIELD_FLAGS, "regional-report" },
  { HYVIN_FIELD_BOOLEAN, "true" },
  { HYVIN_FIELD_BOOLEAN, "false" },
  { HYVIN_FIELD_BOOLEAN, "1", "true" },
  { HYVIN_FIELD_BOOLEAN, "0", "false" },
  { HYVIN_FIELD_INTEGER, "0" },
  { HYVIN_FIELD_INTEGER, "-0", "0" },
  { HYVIN_FIELD_INTEGER, "+7", "7" },
  { HYVIN_FIELD_INTEGER, "007", "7" },
  { HYVIN_FIELD_INTEGER, "999999999" },
  { HYVIN_FIELD_INTEGER, "-999999999" },
  { HYVIN_FIELD_INTEGER, "1", NULL, &month },
  { HYVIN_FIELD_INTEGER, "12", NULL, &month },
  { HYVIN_FIELD_INTEGER, "-2", NULL, &impact },
  { HYVIN_FIELD_INTEGER, "+2", "2", &impact },
  { HYVIN_FIELD_YEAR, "1000" },
  { HYVIN_FIELD_YEAR, "2025" },
  { HYVIN_FIELD_YEAR, "9999" },
  { HYVIN_FIELD_DATE, "2025-06-01" },
  { HYVIN_FIELD_DECIMAL, "14.20" },
  { HYVIN_FIELD_DECIMAL, "+14.20", "14.20" },
};

static const HyvinField *
field_of (HyvinFieldKind    kind,
          const HyvinField *field)
{
  return field != NULL ? field : &fields[kind];
}

START_TEST (test_scan)
{
  const Good *row = &good[_i];
  const HyvinField *field = field_of (row->kind, row->field);
  const HyvinFieldOps *ops = _hyvin_field_ops (field);
  HyvinSlot slot = { { 0 } };
  HyvinSlot again = { { 0 } };
  g_autoptr (GString) printed = g_string_new (NULL);

  ck_assert (!ops->is_set (&slot));
  ck_assert_msg (ops->scan (field, &slot, row->text, strlen (row->text)), "“%s” is refused", row->text);
  ck_assert (ops->is_set (&slot));
  ck_assert (!ops->equal (&slot, &again));
  ops->print (field, &slot, printed);
  ck_assert_str_eq (printed->str, row->printed != NULL ? row->printed : row->text);

  ck_assert_msg (ops->scan (field, &again, printed->str, printed->len), "it can be read back");
  ck_assert (ops->equal (&slot, &again));
  ops->clear (&slot);
  ops->clear (&again);
  ck_assert (!ops->is_set (&slot));
}
END_TEST

/* Only the bytes that are given count. */
START_TEST (test_scan_length)
{
  const Good *row = &good[_i];
  const HyvinField *field = field_of (row->kind, row->field);
  const HyvinFieldOps *ops = _hyvin_field_ops (field);
  g_autofree char *longer = g_strconcat (row->text, "!\" x", NULL);
  HyvinSlot slot = { { 0 } };
  HyvinSlot exact = { { 0 } };

  ck_assert (ops->scan (field, &slot, longer, strlen (row->text)));
  ck_assert (ops->scan (field, &exact, row->text, strlen (row->text)));
  ck_assert (ops->equal (&slot, &exact));
  ops->clear (&slot);
  ops->clear (&exact);
}
END_TEST

typedef struct
{
  HyvinFieldKind kind;
  const char *text;
  const HyvinField *field;
} Bad;

static const Bad bad[] = {
  { HYVIN_FIELD_ID, "" },
  { HYVIN_FIELD_ID, " a" },
  { HYVIN_FIELD_ID, "a " },
  { HYVIN_FIELD_ID, "a b" },
  { HYVIN_FIELD_ID, "1a" },
  { HYVIN_FIELD_ID, "-a" },
  { HYVIN_FIELD_ID, ".a" },
  { HYVIN_FIELD_ID, "a:b" },
  { HYVIN_FIELD_ID, "a#b" },
  { HYVIN_FIELD_ID, "a/b" },
  { HYVIN_FIELD_ID, "a+b" },
  { HYVIN_FIELD_ID, "·a" },
  { HYVIN_FIELD_ID, "\xcc\x88" "a" },
  { HYVIN_FIELD_ID, "a×b" },
  { HYVIN_FIELD_ID, "a\xc2\xa0" },
  { HYVIN_FIELD_ID, "a\xef\xbf\xbe" },
  { HYVIN_FIELD_ID, E100 "äääääääääääääääääääääääääääää" }, /* 129 characters */
  { HYVIN_FIELD_LANGUAGE, "" },
  { HYVIN_FIELD_LANGUAGE, "-" },
  { HYVIN_FIELD_LANGUAGE, "fi-" },
  { HYVIN_FIELD_LANGUAGE, "-fi" },
  { HYVIN_FIELD_LANGUAGE, "fi--FI" },
  { HYVIN_FIELD_LANGUAGE, "fi_FI" },
  { HYVIN_FIELD_LANGUAGE, "f1" },
  { HYVIN_FIELD_LANGUAGE, "1" },
  { HYVIN_FIELD_LANGUAGE, "abcdefghi" },
  { HYVIN_FIELD_LANGUAGE, "fi-abcdefghi" },
  { HYVIN_FIELD_LANGUAGE, "fi FI" },
  { HYVIN_FIELD_LANGUAGE, "ää" },
  { HYVIN_FIELD_REFERENCE, "" },
  { HYVIN_FIELD_REFERENCE, "a b" },
  { HYVIN_FIELD_REFERENCE, "a\tb" },
  { HYVIN_FIELD_REFERENCE, " a" },
  { HYVIN_FIELD_REFERENCES, "" },
  { HYVIN_FIELD_REFERENCES, " \t\n" },
  { HYVIN_FIELD_TOKENS, "" },
  { HYVIN_FIELD_ENUM, "" },
  { HYVIN_FIELD_ENUM, "unset" },
  { HYVIN_FIELD_ENUM, "eur" },
  { HYVIN_FIELD_ENUM, "EUR " },
  { HYVIN_FIELD_ENUM, "EURO" },
  { HYVIN_FIELD_ENUM, "EU" },
  { HYVIN_FIELD_FLAGS, "" },
  { HYVIN_FIELD_FLAGS, "plan report" },
  { HYVIN_FIELD_FLAGS, "plans" },
  { HYVIN_FIELD_FLAGS, "Plan" },
  { HYVIN_FIELD_BOOLEAN, "" },
  { HYVIN_FIELD_BOOLEAN, "yes" },
  { HYVIN_FIELD_BOOLEAN, "True" },
  { HYVIN_FIELD_BOOLEAN, "00" },
  { HYVIN_FIELD_BOOLEAN, "2" },
  { HYVIN_FIELD_BOOLEAN, "tru" },
  { HYVIN_FIELD_INTEGER, "" },
  { HYVIN_FIELD_INTEGER, "+" },
  { HYVIN_FIELD_INTEGER, "-" },
  { HYVIN_FIELD_INTEGER, "+-1" },
  { HYVIN_FIELD_INTEGER, "1.0" },
  { HYVIN_FIELD_INTEGER, "1 " },
  { HYVIN_FIELD_INTEGER, "1000000000" },
  { HYVIN_FIELD_INTEGER, "0000000001" },
  { HYVIN_FIELD_INTEGER, "99999999999999999999" },
  { HYVIN_FIELD_INTEGER, "١" },
  { HYVIN_FIELD_INTEGER, "0", &month },
  { HYVIN_FIELD_INTEGER, "13", &month },
  { HYVIN_FIELD_INTEGER, "-3", &impact },
  { HYVIN_FIELD_INTEGER, "3", &impact },
  { HYVIN_FIELD_YEAR, "" },
  { HYVIN_FIELD_YEAR, "25" },
  { HYVIN_FIELD_YEAR, "0999" },
  { HYVIN_FIELD_YEAR, "999" },
  { HYVIN_FIELD_YEAR, "10000" },
  { HYVIN_FIELD_YEAR, "+999" },
  { HYVIN_FIELD_YEAR, "-999" },
  { HYVIN_FIELD_YEAR, "202x" },
  { HYVIN_FIELD_YEAR, "2025 " },
  { HYVIN_FIELD_DATE, "" },
  { HYVIN_FIELD_DATE, "1.6.2025" },
  { HYVIN_FIELD_DECIMAL, "" },
  { HYVIN_FIELD_DECIMAL, "1,5" },
};

START_TEST (test_refuse_text)
{
  const Bad *row = &bad[_i];
  const HyvinField *field = field_of (row->kind, row->field);
  const HyvinFieldOps *ops = _hyvin_field_ops (field);
  HyvinSlot slot = { { 0 } };

  ck_assert_msg (!ops->scan (field, &slot, row->text, strlen (row->text)),
                 "“%s” is accepted as %s", row->text, field->name);
  ck_assert_msg (!ops->is_set (&slot), "a refusal leaves nothing behind");
}
END_TEST

/* The words of an enumeration are those of its nicks, but for the one of zero. */
START_TEST (test_enum_words)
{
  const HyvinField *field = &fields[HYVIN_FIELD_ENUM];
  const HyvinFieldOps *ops = _hyvin_field_ops (field);
  g_autoptr (GEnumClass) klass = g_type_class_ref (HYVIN_TYPE_RESOURCE_UNIT);
  guint i;

  for (i = 0; i < klass->n_values; i++)
    {
      const char *nick = klass->values[i].value_nick;
      HyvinSlot slot = { { 0 } };

      ck_assert_int_eq (ops->scan (field, &slot, nick, strlen (nick)), klass->values[i].value != 0);
      ck_assert_int_eq (slot.number, klass->values[i].value);
    }
}
END_TEST

/* Words add up, and come out in the order of the type. */
START_TEST (test_flags)
{
  const HyvinField *field = &fields[HYVIN_FIELD_FLAGS];
  const HyvinFieldOps *ops = _hyvin_field_ops (field);
  HyvinSlot slot = { { 0 } };
  g_autoptr (GString) printed = g_string_new (NULL);

  ck_assert (ops->scan (field, &slot, "annual-report", strlen ("annual-report")));
  ck_assert (ops->scan (field, &slot, "strategy", strlen ("strategy")));
  ck_assert (ops->scan (field, &slot, "strategy", strlen ("strategy")));
  ck_assert_int_eq (slot.number,
                    HYVIN_DOCUMENT_ROLE_ANNUAL_REPORT | HYVIN_DOCUMENT_ROLE_STRATEGY);
  ops->print (field, &slot, printed);
  ck_assert_str_eq (printed->str, "strategy annual-report");
}
END_TEST

START_TEST (test_empty_words)
{
  const HyvinFieldOps *ops = _hyvin_field_ops (&fields[HYVIN_FIELD_TOKENS]);
  const char * const none[] = { NULL };
  const char * const one[] = { "a", NULL };
  HyvinSlot absent = { { 0 } };
  HyvinSlot empty = { { 0 } };
  HyvinSlot set = { { 0 } };

  empty.strv = none;
  set.strv = one;
  ck_assert_msg (!ops->is_set (&empty), "no words are no value");
  ck_assert (ops->equal (&absent, &empty));
  ck_assert (!ops->equal (&set, &empty));
  ck_assert (ops->is_set (&set));
}
END_TEST

START_TEST (test_ncname)
{
  ck_assert (_hyvin_is_ncname ("abc", 3));
  ck_assert (_hyvin_is_ncname ("abc def", 3));
  ck_assert (!_hyvin_is_ncname ("abc def", 4));
  ck_assert (!_hyvin_is_ncname ("abc", 0));
}
END_TEST

START_TEST (test_accepts)
{
  const HyvinField any = { "subject", HYVIN_FIELD_REFERENCE };
  const HyvinField two = { "subject", HYVIN_FIELD_REFERENCE,
                           .targets = { hyvin_goal_get_type, hyvin_measure_get_type } };
  const HyvinField one = { "party", HYVIN_FIELD_REFERENCE, .targets = { hyvin_party_get_type } };

  ck_assert (_hyvin_field_accepts (&any, HYVIN_TYPE_PARTY));
  ck_assert (_hyvin_field_accepts (&two, HYVIN_TYPE_GOAL));
  ck_assert (_hyvin_field_accepts (&two, HYVIN_TYPE_MEASURE));
  ck_assert (!_hyvin_field_accepts (&two, HYVIN_TYPE_PARTY));
  ck_assert (_hyvin_field_accepts (&one, HYVIN_TYPE_PARTY));
  ck_assert (!_hyvin_field_accepts (&one, HYVIN_TYPE_GOAL));
}
END_TEST

START_TEST (test_names)
{
  guint kind;

  ck_assert_str_eq (_hyvin_field_xml_name (&fields[HYVIN_FIELD_LANGUAGE]), "xml:lang");
  ck_assert_str_eq (_hyvin_field_xml_name (&fields[HYVIN_FIELD_DATE]), "on");
  for (kind = 0; kind <= HYVIN_FIELD_OBSERVATIONS; kind++)
    {
      const HyvinField field = { "x", kind };

      ck_assert_int_eq (_hyvin_field_is_attribute (&field), kind <= HYVIN_FIELD_DECIMAL);
      ck_assert_int_eq (_hyvin_field_is_reference (&field),
                        kind == HYVIN_FIELD_REFERENCE || kind == HYVIN_FIELD_REFERENCES);
    }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("field");
  TCase *tcase = tcase_create ("field");

  tcase_add_loop_test (tcase, test_scan, 0, G_N_ELEMENTS (good));
  tcase_add_loop_test (tcase, test_scan_length, 0, G_N_ELEMENTS (good));
  tcase_add_loop_test (tcase, test_refuse_text, 0, G_N_ELEMENTS (bad));
  tcase_add_test (tcase, test_enum_words);
  tcase_add_test (tcase, test_flags);
  tcase_add_test (tcase, test_empty_words);
  tcase_add_test (tcase, test_ncname);
  tcase_add_test (tcase, test_accepts);
  tcase_add_test (tcase, test_names);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
