/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

/* Documents of the source tree: they are written as the library writes them. */
static GPtrArray *paths;

static void
add_paths (const char *directory)
{
  g_autofree char *full = g_build_filename (g_getenv ("HYVIN_TEST_ROOT"), directory, NULL);
  g_autoptr (GDir) dir = g_dir_open (full, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      char *path = g_build_filename (directory, name, NULL);

      if (g_str_has_suffix (name, ".hyvin"))
        g_ptr_array_add (paths, path);
      else
        {
          add_paths (path);
          g_free (path);
        }
    }
}

START_TEST (test_paths)
{
  ck_assert_msg (paths->len >= 9, "only %u documents", paths->len);
}
END_TEST

START_TEST (test_canonical)
{
  const char *path = g_ptr_array_index (paths, _i);
  g_autofree char *full = test_path (path);
  g_autofree char *text = NULL;
  g_autoptr (HyvinDocument) document = test_load (path);
  g_autofree char *saved = test_save (document);

  ck_assert (g_file_get_contents (full, &text, NULL, NULL));
  ck_assert_msg (strcmp (saved, text) == 0, "%s is not as it would be saved", path);
  ck_assert_str_eq (hyvin_document_get_name (document), full);
}
END_TEST

START_TEST (test_again)
{
  g_autoptr (HyvinDocument) document = test_load (g_ptr_array_index (paths, _i));
  g_autofree char *saved = test_save (document);
  g_autoptr (HyvinDocument) again = test_read (saved);
  g_autofree char *saved_again = test_save (again);

  ck_assert (hyvin_element_equal (HYVIN_ELEMENT (document), HYVIN_ELEMENT (again)));
  ck_assert_str_eq (saved_again, saved);
}
END_TEST

START_TEST (test_copy)
{
  g_autoptr (HyvinDocument) document = test_load (g_ptr_array_index (paths, _i));
  g_autoptr (HyvinElement) copy = hyvin_element_copy (HYVIN_ELEMENT (document));
  g_autofree char *saved = test_save (document);
  g_autofree char *saved_copy = test_save (HYVIN_DOCUMENT (copy));

  ck_assert (hyvin_element_equal (HYVIN_ELEMENT (document), copy));
  ck_assert_str_eq (saved_copy, saved);
}
END_TEST

START_TEST (test_no_load_findings)
{
  g_autoptr (HyvinDocument) document = test_load (g_ptr_array_index (paths, _i));
  g_autofree char *findings = test_load_findings (document);

  test_assert_str (findings, "");
}
END_TEST

/* Setting everything to nothing, one property after the other. */
START_TEST (test_unset_all)
{
  g_autoptr (HyvinDocument) document = test_load (g_ptr_array_index (paths, _i));
  g_autoptr (GPtrArray) elements = hyvin_document_list_elements (document, HYVIN_TYPE_ELEMENT);
  guint i, j;

  for (i = 0; i < elements->len; i++)
    {
      GObject *element = g_ptr_array_index (elements, i);
      guint n_properties;
      g_autofree GParamSpec **pspecs =
        g_object_class_list_properties (G_OBJECT_GET_CLASS (element), &n_properties);

      for (j = 0; j < n_properties; j++)
        {
          g_auto (GValue) none = G_VALUE_INIT;

          if ((pspecs[j]->flags & G_PARAM_WRITABLE) == 0)
            continue;
          g_value_init (&none, pspecs[j]->value_type);
          g_param_value_set_default (pspecs[j], &none);
          g_object_set_property (element, pspecs[j]->name, &none);
        }
    }
  for (i = 0; i < elements->len; i++)
    {
      ck_assert_ptr_null (hyvin_element_get_id (g_ptr_array_index (elements, i)));
      if (!HYVIN_IS_MEASURE (g_ptr_array_index (elements, i)))
        continue;
      ck_assert_ptr_null (hyvin_measure_get_title (g_ptr_array_index (elements, i)));
      ck_assert_ptr_eq (hyvin_element_get_owner_document (g_ptr_array_index (elements, i)), document);
    }
  ck_assert_ptr_null (hyvin_document_lookup (document, "youth-houses"));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("roundtrip");
  TCase *tcase = tcase_create ("roundtrip");
  int status;

  paths = g_ptr_array_new_with_free_func (g_free);
  add_paths ("tests" G_DIR_SEPARATOR_S "data");
  add_paths ("examples" G_DIR_SEPARATOR_S "data");
  tcase_add_test (tcase, test_paths);
  tcase_add_loop_test (tcase, test_canonical, 0, (int) paths->len);
  tcase_add_loop_test (tcase, test_again, 0, (int) paths->len);
  tcase_add_loop_test (tcase, test_copy, 0, (int) paths->len);
  tcase_add_loop_test (tcase, test_no_load_findings, 0, (int) paths->len);
  tcase_add_loop_test (tcase, test_unset_all, 0, (int) paths->len);
  suite_add_tcase (suite, tcase);
  status = test_run (suite);
  g_ptr_array_unref (paths);
  return status;
}
