/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

/* Every property of every type, through what GObject says of it alone. */

/* As many as there were in the first version. */
#define MIN_TYPES 31

static GType *types;
static guint n_types;

static void
set_sample_boxed (GValue     *value,
                  GParamSpec *pspec)
{
  if (pspec->value_type == G_TYPE_DATE)
    g_value_take_boxed (value, g_date_new_dmy (1, 6, 2025));
  else if (pspec->value_type == G_TYPE_STRV)
    g_value_take_boxed (value, g_strsplit ("a b#c", " ", -1));
  else if (pspec->value_type == HYVIN_TYPE_DECIMAL)
    g_value_take_boxed (value, hyvin_decimal_parse ("14.20", NULL));
  else if (pspec->value_type == HYVIN_TYPE_TEXT)
    g_value_take_boxed (value, hyvin_text_new ("Teksti & <merkki>"));
  else if (pspec->value_type == HYVIN_TYPE_PERIOD)
    {
      GDate from = test_date ("2025-06-01");
      GDate to = test_date ("2029-05-31");

      g_value_take_boxed (value, hyvin_period_new (&from, &to));
    }
  else
    ck_abort_msg ("%s is of an unknown type %s", pspec->name, g_type_name (pspec->value_type));
}

/* Makes a value for a property; two calls make equal ones, but for objects. */
static void
init_sample (GValue     *value,
             GParamSpec *pspec)
{
  memset (value, 0, sizeof *value);
  g_value_init (value, pspec->value_type);
  if (G_IS_PARAM_SPEC_STRING (pspec))
    g_value_set_string (value, strcmp (pspec->name, "language") == 0 ? "sv-FI" : "sample");
  else if (G_IS_PARAM_SPEC_ENUM (pspec))
    g_value_set_enum (value, G_PARAM_SPEC_ENUM (pspec)->enum_class->values[1].value);
  else if (G_IS_PARAM_SPEC_FLAGS (pspec))
    g_value_set_flags (value, G_PARAM_SPEC_FLAGS (pspec)->flags_class->mask);
  else if (G_IS_PARAM_SPEC_INT (pspec))
    g_value_set_int (value, 2);
  else if (G_IS_PARAM_SPEC_OBJECT (pspec))
    g_value_take_object (value, g_object_new (pspec->value_type, NULL));
  else
    set_sample_boxed (value, pspec);
}

/* What a property has when it is not given. */
static void
init_none (GValue     *value,
           GParamSpec *pspec)
{
  memset (value, 0, sizeof *value);
  g_value_init (value, pspec->value_type);
  if (G_IS_PARAM_SPEC_INT (pspec))
    g_value_set_int (value, HYVIN_UNSET);
}

static gboolean
boxed_equal (const GValue *a,
             const GValue *b)
{
  gconstpointer left = g_value_get_boxed (a);
  gconstpointer right = g_value_get_boxed (b);

  if (left == NULL || right == NULL)
    return left == right;
  if (G_VALUE_HOLDS (a, G_TYPE_DATE))
    return g_date_compare (left, right) == 0;
  if (G_VALUE_HOLDS (a, G_TYPE_STRV))
    return g_strv_equal (left, right);
  if (G_VALUE_HOLDS (a, HYVIN_TYPE_DECIMAL))
    return hyvin_decimal_equal (left, right);
  if (G_VALUE_HOLDS (a, HYVIN_TYPE_TEXT))
    return hyvin_text_equal (left, right);
  return hyvin_period_equal (left, right);
}

static gboolean
values_equal (const GValue *a,
              const GValue *b)
{
  if (G_VALUE_HOLDS_STRING (a))
    return g_strcmp0 (g_value_get_string (a), g_value_get_string (b)) == 0;
  if (G_VALUE_HOLDS_ENUM (a))
    return g_value_get_enum (a) == g_value_get_enum (b);
  if (G_VALUE_HOLDS_FLAGS (a))
    return g_value_get_flags (a) == g_value_get_flags (b);
  if (G_VALUE_HOLDS_INT (a))
    return g_value_get_int (a) == g_value_get_int (b);
  if (G_VALUE_HOLDS_OBJECT (a))
    return g_value_get_object (a) == g_value_get_object (b);
  return boxed_equal (a, b);
}

static void
assert_value (gpointer      object,
              GParamSpec   *pspec,
              const GValue *wanted)
{
  GValue value = G_VALUE_INIT;

  g_value_init (&value, pspec->value_type);
  g_object_get_property (object, pspec->name, &value);
  ck_assert_msg (values_equal (&value, wanted), "%s of %s", pspec->name, G_OBJECT_TYPE_NAME (object));
  g_value_unset (&value);
}

/* A value as a value of its own: the same object, or an equal value. */
static void
init_equal (GValue       *value,
            GParamSpec   *pspec,
            const GValue *other)
{
  if (!G_VALUE_HOLDS_OBJECT (other))
    {
      init_sample (value, pspec);
      return;
    }
  memset (value, 0, sizeof *value);
  g_value_init (value, pspec->value_type);
  g_value_copy (other, value);
}

static void
check_set (HyvinElement *element,
           GParamSpec   *pspec,
           GValue       *sample)
{
  guint n_notified = 0;
  g_autofree char *signal = g_strconcat ("notify::", pspec->name, NULL);
  gulong handler = g_signal_connect (element, signal, G_CALLBACK (test_count_notify), &n_notified);
  GValue equal;

  g_object_set_property (G_OBJECT (element), pspec->name, sample);
  ck_assert_msg (n_notified == 1, "%s: %u notifications", pspec->name, n_notified);
  assert_value (element, pspec, sample);

  init_equal (&equal, pspec, sample);
  g_object_set_property (G_OBJECT (element), pspec->name, &equal);
  ck_assert_msg (n_notified == 1, "%s: notified of an equal value", pspec->name);
  assert_value (element, pspec, sample);
  g_value_unset (&equal);
  g_signal_handler_disconnect (element, handler);
}

static void
check_unset (HyvinElement *element,
             GParamSpec   *pspec)
{
  guint n_notified = 0;
  g_autofree char *signal = g_strconcat ("notify::", pspec->name, NULL);
  gulong handler = g_signal_connect (element, signal, G_CALLBACK (test_count_notify), &n_notified);
  GValue none;

  init_none (&none, pspec);
  g_object_set_property (G_OBJECT (element), pspec->name, &none);
  ck_assert_msg (n_notified == 1, "%s: %u notifications", pspec->name, n_notified);
  assert_value (element, pspec, &none);
  g_object_set_property (G_OBJECT (element), pspec->name, &none);
  ck_assert_msg (n_notified == 1, "%s: notified of none again", pspec->name);
  g_value_unset (&none);
  g_signal_handler_disconnect (element, handler);
}

static void
check_copy (HyvinElement *element,
            GParamSpec   *pspec,
            GValue       *sample)
{
  g_autoptr (HyvinElement) copy = hyvin_element_copy (element);
  g_autoptr (HyvinElement) fresh = g_object_new (G_OBJECT_TYPE (element), NULL);

  ck_assert (G_OBJECT_TYPE (copy) == G_OBJECT_TYPE (element));
  ck_assert (hyvin_element_equal (element, copy));
  ck_assert (hyvin_element_equal (copy, element));
  ck_assert_msg (!hyvin_element_equal (element, fresh), "%s makes a difference", pspec->name);
  if (!G_VALUE_HOLDS_OBJECT (sample))
    assert_value (copy, pspec, sample);

  check_unset (copy, pspec);
  ck_assert_msg (!hyvin_element_equal (element, copy), "%s makes a difference", pspec->name);
  assert_value (element, pspec, sample);
}

/* Every value by itself, on an object that has nothing else. */
static void
check_property (GType       type,
                GParamSpec *pspec)
{
  g_autoptr (HyvinElement) element = g_object_new (type, NULL);
  GValue sample;
  GValue none;

  init_none (&none, pspec);
  g_object_set_property (G_OBJECT (element), pspec->name, &none);
  assert_value (element, pspec, &none);
  init_sample (&sample, pspec);
  check_set (element, pspec, &sample);
  check_copy (element, pspec, &sample);
  check_unset (element, pspec);
  g_value_unset (&sample);
  g_value_unset (&none);
}

static gboolean
is_writable (GParamSpec *pspec)
{
  return (pspec->flags & G_PARAM_WRITABLE) != 0;
}

START_TEST (test_each)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (types[_i]);
  guint n_properties;
  g_autofree GParamSpec **pspecs = g_object_class_list_properties (G_OBJECT_CLASS (klass),
                                                                   &n_properties);
  guint i;

  ck_assert_uint_gt (n_properties, 0);
  for (i = 0; i < n_properties; i++)
    {
      ck_assert_msg ((pspecs[i]->flags & G_PARAM_READABLE) != 0, "%s", pspecs[i]->name);
      if (is_writable (pspecs[i]))
        {
          ck_assert_msg ((pspecs[i]->flags & G_PARAM_EXPLICIT_NOTIFY) != 0, "%s", pspecs[i]->name);
          check_property (types[_i], pspecs[i]);
        }
    }
}
END_TEST

/* Sets all there is to set, and below it what it holds; objects come with ids. */
static void
fill (GObject *object)
{
  guint n_properties;
  g_autofree GParamSpec **pspecs =
    g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n_properties);
  guint i;

  for (i = 0; i < n_properties; i++)
    {
      GValue sample;

      if (!is_writable (pspecs[i]))
        continue;
      init_sample (&sample, pspecs[i]);
      if (G_VALUE_HOLDS_OBJECT (&sample))
        fill (g_value_get_object (&sample));
      g_object_set_property (object, pspecs[i]->name, &sample);
      g_value_unset (&sample);
    }
}

START_TEST (test_full)
{
  g_autoptr (HyvinElement) element = g_object_new (types[_i], NULL);
  g_autoptr (HyvinElement) other = g_object_new (types[_i], NULL);
  g_autoptr (HyvinElement) copy = NULL;

  fill (G_OBJECT (element));
  copy = hyvin_element_copy (element);
  ck_assert (hyvin_element_equal (element, copy));
  ck_assert (!hyvin_element_equal (element, other));
  fill (G_OBJECT (other));
  ck_assert (hyvin_element_equal (element, other));
}
END_TEST

/* Lists are read-only, always there, and say what is in them. */
START_TEST (test_lists)
{
  g_autoptr (GObject) object = g_object_new (types[_i], NULL);
  guint n_properties;
  g_autofree GParamSpec **pspecs =
    g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n_properties);
  guint i;

  for (i = 0; i < n_properties; i++)
    {
      g_autoptr (HyvinList) list = NULL;
      g_autoptr (HyvinList) again = NULL;

      if (pspecs[i]->value_type != HYVIN_TYPE_LIST)
        continue;
      ck_assert (!is_writable (pspecs[i]));
      g_object_get (object, pspecs[i]->name, &list, NULL);
      g_object_get (object, pspecs[i]->name, &again, NULL);
      ck_assert (HYVIN_IS_LIST (list));
      ck_assert_msg (list == again, "%s is the same list each time", pspecs[i]->name);
      ck_assert_uint_eq (g_list_model_get_n_items (G_LIST_MODEL (list)), 0);
      ck_assert_ptr_null (g_list_model_get_item (G_LIST_MODEL (list), 0));
      ck_assert (g_type_is_a (g_list_model_get_item_type (G_LIST_MODEL (list)), HYVIN_TYPE_ELEMENT));
    }
}
END_TEST

/* An object by itself. */
START_TEST (test_alone)
{
  g_autoptr (HyvinElement) element = g_object_new (types[_i], NULL);
  g_autofree char *path = hyvin_element_dup_path (element);
  g_autoptr (GPtrArray) children = hyvin_element_list_children (element);

  ck_assert_ptr_null (hyvin_element_get_id (element));
  ck_assert_ptr_null (hyvin_element_get_parent_element (element));
  ck_assert (hyvin_element_get_owner_document (element)
             == (HYVIN_IS_DOCUMENT (element) ? (gpointer) element : NULL));
  ck_assert_uint_eq (hyvin_element_get_line (element), 0);
  ck_assert_uint_eq (hyvin_element_get_column (element), 0);
  ck_assert_str_eq (path, "/");
  ck_assert_uint_eq (children->len, 0);
  ck_assert_ptr_nonnull (hyvin_element_get_element_name (element));
}
END_TEST

/* The name of the XML element is that of the type, but where it is short for it. */
START_TEST (test_names)
{
  g_autoptr (HyvinElement) element = g_object_new (types[_i], NULL);
  const char *type_name = G_OBJECT_TYPE_NAME (element) + strlen ("Hyvin");
  GString *expected = g_string_new (NULL);
  const char *p;

  for (p = type_name; *p != '\0'; p++)
    {
      if (g_ascii_isupper (*p) && p != type_name)
        g_string_append_c (expected, '-');
      g_string_append_c (expected, g_ascii_tolower (*p));
    }
  if (HYVIN_IS_REVIEW_ENTRY (element))
    g_string_assign (expected, "entry");
  ck_assert_str_eq (hyvin_element_get_element_name (element), expected->str);
  g_string_free (expected, TRUE);
}
END_TEST

START_TEST (test_n_types)
{
  ck_assert_uint_ge (n_types, MIN_TYPES);
}
END_TEST

START_TEST (test_other_type_differs)
{
  g_autoptr (HyvinElement) goal = HYVIN_ELEMENT (hyvin_goal_new ("a"));
  g_autoptr (HyvinElement) measure = HYVIN_ELEMENT (hyvin_measure_new ("a"));

  ck_assert (hyvin_element_equal (goal, goal));
  ck_assert (!hyvin_element_equal (goal, measure));
}
END_TEST

/* The typed accessors are the properties by another name. */
START_TEST (test_accessors)
{
  g_autoptr (HyvinMeasure) measure = hyvin_measure_new ("m");
  g_autoptr (HyvinText) title = hyvin_text_new ("Otsikko");
  const char * const aims[] = { "a", "b", NULL };
  GDate from = test_date ("2025-01-01");
  g_autoptr (HyvinPopulationGroup) group = hyvin_population_group_new ("g");
  g_autoptr (HyvinResource) resource = hyvin_resource_new ();
  g_autoptr (HyvinDecimal) amount = hyvin_decimal_parse ("8000", NULL);

  hyvin_measure_set_title (measure, title);
  ck_assert_ptr_eq (hyvin_measure_get_title (measure), title);
  hyvin_measure_set_aims (measure, aims);
  ck_assert (g_strv_equal (hyvin_measure_get_aims (measure), aims));
  ck_assert_ptr_ne (hyvin_measure_get_aims (measure), aims);
  hyvin_measure_set_from (measure, &from);
  ck_assert_int_eq (g_date_compare (hyvin_measure_get_from (measure), &from), 0);
  ck_assert_ptr_null (hyvin_measure_get_to (measure));
  hyvin_measure_set_from (measure, NULL);
  ck_assert_ptr_null (hyvin_measure_get_from (measure));
  hyvin_measure_set_status (measure, HYVIN_STATUS_DONE);
  ck_assert_int_eq (hyvin_measure_get_status (measure), HYVIN_STATUS_DONE);
  ck_assert_int_eq (hyvin_population_group_get_from_age (group), HYVIN_UNSET);
  hyvin_population_group_set_from_age (group, 0);
  ck_assert_int_eq (hyvin_population_group_get_from_age (group), 0);
  ck_assert_ptr_null (hyvin_resource_get_amount (resource));
  hyvin_resource_set_amount (resource, amount);
  ck_assert (hyvin_decimal_equal (hyvin_resource_get_amount (resource), amount));
  hyvin_resource_set_amount (resource, NULL);
  ck_assert_ptr_null (hyvin_resource_get_amount (resource));
}
END_TEST

/* A value may be set from a part of itself. */
START_TEST (test_set_own_value)
{
  g_autoptr (HyvinAuthority) authority = hyvin_authority_new ();
  g_autoptr (HyvinGoal) goal = hyvin_goal_new ("a");
  const char * const aims[] = { "a", "b", NULL };

  hyvin_authority_set_code (authority, "code-211");
  hyvin_authority_set_code (authority, hyvin_authority_get_code (authority) + 5);
  ck_assert_str_eq (hyvin_authority_get_code (authority), "211");
  hyvin_goal_set_aims (goal, aims);
  hyvin_goal_set_aims (goal, hyvin_goal_get_aims (goal) + 1);
  ck_assert_str_eq (hyvin_goal_get_aims (goal)[0], "b");
  ck_assert_ptr_null (hyvin_goal_get_aims (goal)[1]);
}
END_TEST

START_TEST (test_new_document)
{
  g_autoptr (HyvinDocument) document = hyvin_document_new ("d", "fi", HYVIN_DOCUMENT_ROLE_PLAN);

  ck_assert_str_eq (hyvin_document_get_version (document), HYVIN_VOCABULARY_VERSION);
  ck_assert_str_eq (hyvin_element_get_id (HYVIN_ELEMENT (document)), "d");
  ck_assert_str_eq (hyvin_document_get_language (document), "fi");
  ck_assert_int_eq (hyvin_document_get_roles (document), HYVIN_DOCUMENT_ROLE_PLAN);
  ck_assert_ptr_null (hyvin_document_get_name (document));
}
END_TEST

/* A single child belongs to one object at a time. */
START_TEST (test_child)
{
  g_autoptr (HyvinDocument) document = hyvin_document_new ("d", "fi", HYVIN_DOCUMENT_ROLE_PLAN);
  g_autoptr (HyvinDocument) other = hyvin_document_new ("e", "fi", HYVIN_DOCUMENT_ROLE_PLAN);
  g_autoptr (HyvinAuthority) authority = hyvin_authority_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;

  ck_assert (hyvin_document_set_authority (document, authority, NULL));
  ck_assert_ptr_eq (hyvin_element_get_parent_element (HYVIN_ELEMENT (authority)), document);
  path = hyvin_element_dup_path (HYVIN_ELEMENT (authority));
  ck_assert_str_eq (path, "/authority");
  ck_assert (hyvin_document_set_authority (document, authority, NULL));

  ck_assert (!hyvin_document_set_authority (other, authority, &error));
  test_assert_error (error, HYVIN_ERROR, HYVIN_ERROR_HAS_PARENT);
  ck_assert_msg (strstr (error->message, "/authority") != NULL, "%s", error->message);
  ck_assert_ptr_null (hyvin_document_get_authority (other));

  ck_assert (hyvin_document_set_authority (document, NULL, NULL));
  ck_assert_ptr_null (hyvin_element_get_parent_element (HYVIN_ELEMENT (authority)));
  ck_assert (hyvin_document_set_authority (other, authority, NULL));
  ck_assert_ptr_eq (hyvin_element_get_owner_document (HYVIN_ELEMENT (authority)), other);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("properties");
  TCase *tcase = tcase_create ("properties");
  g_autofree char *path = g_build_filename (g_getenv ("HYVIN_TEST_ROOT"), "tests", "data",
                                            "everything.hyvin", NULL);
  g_autoptr (HyvinDocument) everything = hyvin_document_load (path, NULL);

  /* Types are there once they were used, and this document uses them all. */
  g_assert (everything != NULL);
  types = g_type_children (HYVIN_TYPE_ELEMENT, &n_types);
  tcase_add_test (tcase, test_n_types);
  tcase_add_loop_test (tcase, test_each, 0, (int) n_types);
  tcase_add_loop_test (tcase, test_full, 0, (int) n_types);
  tcase_add_loop_test (tcase, test_lists, 0, (int) n_types);
  tcase_add_loop_test (tcase, test_alone, 0, (int) n_types);
  tcase_add_loop_test (tcase, test_names, 0, (int) n_types);
  tcase_add_test (tcase, test_other_type_differs);
  tcase_add_test (tcase, test_accessors);
  tcase_add_test (tcase, test_set_own_value);
  tcase_add_test (tcase, test_new_document);
  tcase_add_test (tcase, test_child);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
