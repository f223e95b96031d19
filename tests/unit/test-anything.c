/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

#include <stdlib.h>

#include "hyvin-element-private.h"

/* Documents with random values in random fields, made from the tables of fields:
 * each is the same after saving and loading, and its bytes are when it is saved
 * again. The number of a failing test is its seed. */

#define N_KINDS (HYVIN_FIELD_OBSERVATIONS + 1)
#define MAX_DEPTH 5
#define MAX_ELEMENTS 120

typedef struct
{
  GRand *rand;
  guint n_elements;             /* made so far */
  guint *n_set;                 /* how many fields of each kind; NULL: nobody asks */
} Maker;

static const char * const texts[] = {
  "a", " ", "  a  ", "a\tb", "\n", "a\nb", "a\r\nb", "\r", "a\rb ", "<&>\"'", "]]>", "&amp;", "&#13;", "<!-- -->",
  "<?x y?>", "Hyvä ystävä", "áčđŋšŧž ÁČĐŊŠŦŽ", "ǩǥʒǯ", "a\u0308", "\u00a0", "a\u00a0b", "\u200b", "\u200d", "\u2028", "\xc2\x85",
  "\ufeff", "\u202eabc", "\U0001f469\u200d\U0001f52c", "\U0010ffff", "\ufffd", "\x7f", "\xc2\x80", "2020-01-01", "-", "0",
  "{http://a}b", "a:b", "\\0", "%s%n", "xmlns",
};

static const char * const languages[] = { "fi", "sv", "en", "se", "smn", "sms", "sv-FI", "x-a1", "ABCDEFGH-12345678" };

static const char * const ids[] = { "a", "_", "a.b-c_1", "ä", "áčđŋšŧž", "sõõrid", "goal-1" };

static const char * const decimals[] = {
  "0", "0.0", "0.00", "-0", "1", "-1", "14.20", "-3.50", "0.001", "100000000", "999999999999999999", "-999999999999999999",
  "0.999999999999999999", "9223372036854775807", "-9223372036854775808", "1.000000000000000000", "+1", "007.50",
};

#define PICK(self, array) ((array)[g_rand_int_range ((self)->rand, 0, G_N_ELEMENTS (array))])

static gboolean
toss (Maker *self,
      int    one_in)
{
  return g_rand_int_range (self->rand, 0, one_in) == 0;
}

/* A text of several pieces. */
static char *
make_string (Maker *self)
{
  GString *string = g_string_new (NULL);
  int n = g_rand_int_range (self->rand, 1, 5);

  while (n-- > 0)
    g_string_append (string, PICK (self, texts));
  return g_string_free (string, FALSE);
}

static HyvinText *
make_text (Maker *self)
{
  g_autofree char *first = make_string (self);
  HyvinText *text = hyvin_text_new (first);
  int n = g_rand_int_range (self->rand, 0, 4);

  while (n-- > 0)
    {
      g_autofree char *value = make_string (self);
      HyvinText *more = hyvin_text_with (text, PICK (self, languages), value);

      hyvin_text_unref (text);
      text = more;
    }
  return text;
}

static GDate
make_date (Maker *self)
{
  static const char * const dates[] = { "1000-01-01", "1582-10-15", "2000-02-29", "2024-12-31", "9999-12-31" };

  return test_date (PICK (self, dates));
}

static HyvinPeriod *
make_period (Maker *self)
{
  GDate from = make_date (self);
  GDate to = make_date (self);

  switch (g_rand_int_range (self->rand, 0, 3))
    {
    case 0:
      return hyvin_period_new (&from, NULL);
    case 1:
      return hyvin_period_new (NULL, &to);
    default:
      return hyvin_period_new (&from, &to);
    }
}

static int
make_integer (Maker            *self,
              const HyvinField *field)
{
  const int numbers[] = { field->minimum, field->maximum, field->minimum + 1, field->maximum - 1,
                          CLAMP (0, field->minimum, field->maximum) };

  return PICK (self, numbers);
}

static char **
make_words (Maker *self)
{
  GStrvBuilder *builder = g_strv_builder_new ();
  int n = g_rand_int_range (self->rand, 1, 4);
  char **words;

  while (n-- > 0)
    g_strv_builder_add (builder, PICK (self, ids));
  words = g_strv_builder_end (builder);
  g_strv_builder_unref (builder);
  return words;
}

static void
set_enum (Maker  *self,
          GValue *value)
{
  GEnumClass *klass = g_type_class_ref (G_VALUE_TYPE (value));

  g_value_set_enum (value, klass->values[g_rand_int_range (self->rand, 0, (int) klass->n_values)].value);
  g_type_class_unref (klass);
}

static void
set_flags (Maker  *self,
           GValue *value)
{
  GFlagsClass *klass = g_type_class_ref (G_VALUE_TYPE (value));

  g_value_set_flags (value, g_rand_int (self->rand) & klass->mask);
  g_type_class_unref (klass);
}

static void
set_date (Maker  *self,
          GValue *value)
{
  GDate date = make_date (self);

  g_value_set_boxed (value, &date);
}

/* Gives a value that the kind of the field can hold. */
static void
set_value (Maker            *self,
           const HyvinField *field,
           GValue           *value)
{
  switch (field->kind)
    {
    case HYVIN_FIELD_ID:
    case HYVIN_FIELD_REFERENCE:
      g_value_set_string (value, PICK (self, ids));
      break;
    case HYVIN_FIELD_STRING:
      g_value_take_string (value, make_string (self));
      break;
    case HYVIN_FIELD_LANGUAGE:
      g_value_set_string (value, PICK (self, languages));
      break;
    case HYVIN_FIELD_REFERENCES:
    case HYVIN_FIELD_TOKENS:
      g_value_take_boxed (value, make_words (self));
      break;
    case HYVIN_FIELD_ENUM:
    case HYVIN_FIELD_BOOLEAN:
      set_enum (self, value);
      break;
    case HYVIN_FIELD_FLAGS:
      set_flags (self, value);
      break;
    case HYVIN_FIELD_INTEGER:
    case HYVIN_FIELD_YEAR:
      g_value_set_int (value, make_integer (self, field));
      break;
    case HYVIN_FIELD_DATE:
      set_date (self, value);
      break;
    case HYVIN_FIELD_DECIMAL:
      g_value_take_boxed (value, hyvin_decimal_parse (PICK (self, decimals), NULL));
      break;
    case HYVIN_FIELD_PERIOD:
      g_value_take_boxed (value, make_period (self));
      break;
    case HYVIN_FIELD_TEXT:
    case HYVIN_FIELD_PARAGRAPHS:
      g_value_take_boxed (value, make_text (self));
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
set_field (Maker            *self,
           HyvinElement     *element,
           const HyvinField *field)
{
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (element), field->name);
  g_auto (GValue) value = G_VALUE_INIT;

  ck_assert_msg (pspec != NULL, "no property %s", field->name);
  g_value_init (&value, pspec->value_type);
  set_value (self, field, &value);
  g_object_set_property (G_OBJECT (element), field->name, &value);
}

static HyvinObservation *
make_observation (Maker *self)
{
  g_autoptr (HyvinDecimal) value = hyvin_decimal_parse (PICK (self, decimals), NULL);
  g_autoptr (HyvinPeriod) period = make_period (self);
  int cases = toss (self, 2) ? HYVIN_UNSET : toss (self, 2) ? 0 : 999999999;

  if (toss (self, 3))
    return hyvin_observation_new_for_period (period, value, cases, HYVIN_OBSERVATION_STATUS_SUPPRESSED);
  return hyvin_observation_new (toss (self, 2) ? 1000 : 9999, value, cases, HYVIN_OBSERVATION_STATUS_UNSET);
}

static void
add_observations (Maker       *self,
                  HyvinSeries *series)
{
  int n = g_rand_int_range (self->rand, 1, 6);

  while (n-- > 0)
    {
      g_autoptr (HyvinObservation) observation = make_observation (self);

      hyvin_series_add_observation (series, observation);
    }
}

static void fill (Maker        *self,
                  HyvinElement *element,
                  guint         depth);

static void
add_children (Maker            *self,
              HyvinElement     *element,
              const HyvinField *field,
              guint             depth)
{
  int n = field->kind == HYVIN_FIELD_CHILD ? 1 : g_rand_int_range (self->rand, 1, 4);

  while (n-- > 0 && depth < MAX_DEPTH && self->n_elements < MAX_ELEMENTS)
    {
      HyvinElement *child = g_object_new (field->type (), NULL);

      self->n_elements++;
      _hyvin_element_append (element, field, child);
      fill (self, child, depth + 1);
    }
}

/* An element whose prefixes are used only in values. */
static void
add_foreign (HyvinElement *element)
{
  g_autoptr (GError) error = NULL;

  hyvin_element_add_extension (element, "<x:a xmlns:x=\"urn:x\" xmlns:y=\"urn:y\" type=\"y:b\">x:c"
                               "<!-- y:d --><?e f?></x:a>", &error);
  test_assert_no_error (error);
}

static void
fill (Maker        *self,
      HyvinElement *element,
      guint         depth)
{
  guint n_fields, i;
  const HyvinField *fields = _hyvin_element_get_fields (element, &n_fields);

  for (i = 0; i < n_fields; i++)
    {
      if (!fields[i].required && toss (self, 2))
        continue;
      if (self->n_set != NULL)
        self->n_set[fields[i].kind]++;
      if (fields[i].kind == HYVIN_FIELD_CHILD || fields[i].kind == HYVIN_FIELD_CHILDREN)
        add_children (self, element, &fields[i], depth);
      else if (fields[i].kind == HYVIN_FIELD_OBSERVATIONS)
        add_observations (self, HYVIN_SERIES (element));
      else
        set_field (self, element, &fields[i]);
    }
  if (HYVIN_IS_DOCUMENT (element) || HYVIN_IS_GOAL (element) || HYVIN_IS_MEASURE (element))
    add_foreign (element);
}

static HyvinDocument *
make_document (guint32  seed,
               guint   *n_set)
{
  Maker self = { .rand = g_rand_new_with_seed (seed), .n_set = n_set };
  HyvinDocument *document = g_object_new (HYVIN_TYPE_DOCUMENT, NULL);

  fill (&self, HYVIN_ELEMENT (document), 0);
  g_rand_free (self.rand);
  return document;
}

START_TEST (test_anything)
{
  g_autoptr (HyvinDocument) document = make_document ((guint32) _i, NULL);
  g_autofree char *saved = test_save (document);
  g_autofree char *name = g_strdup_printf ("seed %d", _i);

  test_assert_stays (document, saved, name);
}
END_TEST

/* The generator knows every kind of field. */
START_TEST (test_kinds)
{
  guint n_set[N_KINDS] = { 0 };
  guint seed, kind;

  for (seed = 0; seed < 20; seed++)
    {
      g_autoptr (HyvinDocument) document = make_document (seed, n_set);

      ck_assert_ptr_nonnull (document);
    }
  for (kind = 0; kind < N_KINDS; kind++)
    ck_assert_msg (n_set[kind] > 0, "no field of kind %u was set", kind);
}
END_TEST

/* What the tests above compare notices a value that gets lost, whichever it is. */
static void
lose_each (HyvinDocument *document,
           const char    *saved,
           HyvinElement  *element)
{
  guint n_fields, i;
  const HyvinField *fields = _hyvin_element_get_fields (element, &n_fields);

  for (i = 0; i < n_fields && fields[i].kind <= HYVIN_FIELD_PARAGRAPHS; i++)
    {
      GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (element), fields[i].name);
      g_auto (GValue) value = G_VALUE_INIT;
      g_auto (GValue) none = G_VALUE_INIT;
      g_autoptr (HyvinElement) copy = NULL;
      g_autofree char *lossy = NULL;

      if (!_hyvin_field_ops (&fields[i])->is_set (_hyvin_field_slot (&fields[i], element)))
        continue;
      copy = hyvin_element_copy (HYVIN_ELEMENT (document));
      g_value_init (&value, pspec->value_type);
      g_value_init (&none, pspec->value_type);
      g_param_value_set_default (pspec, &none);
      g_object_get_property (G_OBJECT (element), pspec->name, &value);
      g_object_set_property (G_OBJECT (element), pspec->name, &none);
      lossy = test_save (document);
      ck_assert_msg (strcmp (lossy, saved) != 0, "%s is lost, and the bytes are the same", pspec->name);
      ck_assert_msg (!hyvin_element_equal (HYVIN_ELEMENT (document), copy), "%s is lost, and all is equal", pspec->name);
      g_object_set_property (G_OBJECT (element), pspec->name, &value);
    }
}

START_TEST (test_canary)
{
  g_autoptr (HyvinDocument) document = make_document (1, NULL);
  g_autofree char *saved = test_save (document);
  g_autoptr (GPtrArray) elements = hyvin_document_list_elements (document, HYVIN_TYPE_ELEMENT);
  guint i;

  ck_assert_uint_gt (elements->len, 10);
  for (i = 0; i < elements->len; i++)
    lose_each (document, saved, g_ptr_array_index (elements, i));
}
END_TEST

/* HYVIN_TEST_DOCUMENTS=100000 in the environment makes more of them. */
#define N_USUAL 200

int
main (void)
{
  Suite *suite = suite_create ("anything");
  TCase *tcase = tcase_create ("anything");
  const char *n = g_getenv ("HYVIN_TEST_DOCUMENTS");

  tcase_add_loop_test (tcase, test_anything, 0, n != NULL ? atoi (n) : N_USUAL);
  tcase_add_test (tcase, test_kinds);
  tcase_add_test (tcase, test_canary);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
