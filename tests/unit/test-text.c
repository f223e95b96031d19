/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

#include "hyvin-text-private.h"

/* Makes a text of "tag:value" words; a word without a tag begins with a colon. */
static HyvinText *
make_text (const char *words)
{
  g_auto (GStrv) entries = g_strsplit (words, " ", -1);
  HyvinText *text = NULL;
  char **entry;

  for (entry = entries; *entry != NULL; entry++)
    {
      char *colon = strchr (*entry, ':');

      *colon = '\0';
      text = _hyvin_text_append (text, **entry != '\0' ? *entry : NULL, g_strdup (colon + 1));
    }
  return text;
}

/* The other way round. */
static char *
describe (const HyvinText *text)
{
  GString *words = g_string_new (NULL);
  guint i;

  for (i = 0; text != NULL && i < hyvin_text_get_n_entries (text); i++)
    {
      const char *language = hyvin_text_get_language (text, i);

      g_string_append_printf (words, "%s%s:%s", i > 0 ? " " : "", language != NULL ? language : "",
                              hyvin_text_get_value (text, i));
    }
  return g_string_free (words, FALSE);
}

START_TEST (test_new)
{
  g_autoptr (HyvinText) plain = hyvin_text_new ("talo");
  g_autoptr (HyvinText) tagged = hyvin_text_new_in_language ("sv", "hus");
  g_autoptr (HyvinText) untagged = hyvin_text_new_in_language (NULL, "");

  ck_assert_uint_eq (hyvin_text_get_n_entries (plain), 1);
  ck_assert_ptr_null (hyvin_text_get_language (plain, 0));
  ck_assert_str_eq (hyvin_text_get_value (plain, 0), "talo");
  ck_assert_str_eq (hyvin_text_get_language (tagged, 0), "sv");
  ck_assert_str_eq (hyvin_text_get_value (tagged, 0), "hus");
  ck_assert_ptr_null (hyvin_text_get_language (untagged, 0));
  ck_assert_str_eq (hyvin_text_get_value (untagged, 0), "");
  ck_assert_ptr_null (hyvin_text_get_value (plain, 1));
  ck_assert_ptr_null (hyvin_text_get_language (tagged, 1));
}
END_TEST

typedef struct
{
  const char *text;
  const char *language;
  const char *value;            /* NULL: without */
  const char *result;
} Edit;

static const Edit edits[] = {
  { ":a", NULL, "b", ":b" },
  { ":a", "sv", "b", ":a sv:b" },
  { "sv:a", NULL, "b", "sv:a :b" },
  { ":a sv:b se:c", "sv", "x", ":a sv:x se:c" },
  { ":a sv:b se:c", "en", "x", ":a sv:b se:c en:x" },
  { ":a sv:b sv:c", "sv", "x", ":a sv:x" },
  { ":a sv:b", "SV", "x", ":a sv:b SV:x" },
  { ":a sv:b", "sv", "", ":a sv:" },
  { ":a sv:b se:c", "sv", NULL, ":a se:c" },
  { ":a sv:b se:c", NULL, NULL, "sv:b se:c" },
  { ":a sv:b sv:c", "sv", NULL, ":a" },
  { ":a sv:b", "en", NULL, ":a sv:b" },
  { "sv:a", "sv", NULL, "" },
};

START_TEST (test_edit)
{
  const Edit *edit = &edits[_i];
  g_autoptr (HyvinText) text = make_text (edit->text);
  g_autoptr (HyvinText) result = edit->value != NULL
                                 ? hyvin_text_with (text, edit->language, edit->value)
                                 : hyvin_text_without (text, edit->language);
  g_autofree char *before = describe (text);
  g_autofree char *after = describe (result);

  ck_assert_str_eq (after, edit->result);
  ck_assert_msg (strcmp (before, edit->text) == 0, "a text never changes");
  ck_assert_int_eq (result == NULL, *edit->result == '\0');
}
END_TEST

typedef struct
{
  const char *text;
  const char *language;
  const char *document_language;
  const char *value;
} Lookup;

static const Lookup lookups[] = {
  /* The same tag. */
  { ":a sv:b se:c", "sv", "fi", "b" },
  { ":a sv:b se:c", "fi", "fi", "a" },
  { "sv:a fi:b", "fi", "fi", "b" },
  { ":a SV:b", "sv", "fi", "b" },
  { ":a sv:b", "Sv", "fi", "b" },
  /* The same tag goes before the same language part, whatever the order. */
  { ":a sv:b sv-FI:c", "sv-FI", "fi", "c" },
  { ":a sv-SE:b sv-FI:c", "sv-FI", "fi", "c" },
  { ":a sv-FI:b sv:c", "sv", "fi", "c" },
  /* The same language part; of several the first. */
  { ":a sv:b", "sv-FI", "fi", "b" },
  { ":a sv-SE:b", "sv-FI", "fi", "b" },
  { ":a sv-SE:b sv-AX:c", "sv", "fi", "b" },
  { "sv:b :a", "fi-FI", "fi", "a" },
  /* A language part is a whole one. */
  { ":a smn:b", "s", "fi", "a" },
  { ":a s:b", "smn", "fi", "a" },
  { ":a sm:b smn:c", "smn", "fi", "c" },
  /* The language of the document. */
  { "sv:b :a", "en", "fi", "a" },
  { "sv:b fi:a", "en", "fi", "a" },
  { "sv:b fi-FI:a", "en", "fi", "a" },
  { "sv:b :a", NULL, "fi", "a" },
  { "sv:b fi:a", NULL, "fi", "a" },
  { "sv:b :a", "en", NULL, "a" },
  { "sv:b :a", NULL, NULL, "a" },
  /* The first. */
  { "sv:b se:c", "en", "fi", "b" },
  { "sv:b se:c", NULL, NULL, "b" },
  { "sv:b sv:c", "sv", "fi", "b" },
};

START_TEST (test_lookup)
{
  const Lookup *row = &lookups[_i];
  g_autoptr (HyvinText) text = make_text (row->text);

  ck_assert_str_eq (hyvin_text_lookup (text, row->language, row->document_language), row->value);
}
END_TEST

static const char * const different[] = {
  ":a", ":b", "sv:a", "SV:a", ":a sv:b", "sv:b :a", ":a sv:b se:c", ":a sv:b se:d", ":a sv:b sv:b",
};

START_TEST (test_equal)
{
  g_autoptr (HyvinText) text = make_text (different[_i]);
  guint i;

  ck_assert (hyvin_text_equal (text, text));
  for (i = 0; i < G_N_ELEMENTS (different); i++)
    {
      g_autoptr (HyvinText) other = make_text (different[i]);

      ck_assert_int_eq (hyvin_text_equal (text, other), (int) i == _i);
    }
}
END_TEST

START_TEST (test_many_entries)
{
  const guint n = 1000;
  g_autoptr (HyvinText) text = hyvin_text_new ("0");
  guint i;

  for (i = 1; i < n; i++)
    {
      g_autofree char *language = g_strdup_printf ("x%u", i);
      g_autofree char *value = g_strdup_printf ("%u", i);
      HyvinText *longer = hyvin_text_with (text, language, value);

      hyvin_text_unref (text);
      text = longer;
    }
  ck_assert_uint_eq (hyvin_text_get_n_entries (text), n);
  for (i = 1; i < n; i++)
    {
      g_autofree char *language = g_strdup_printf ("x%u", i);
      g_autofree char *value = g_strdup_printf ("%u", i);

      ck_assert_str_eq (hyvin_text_get_language (text, i), language);
      ck_assert_str_eq (hyvin_text_get_value (text, i), value);
      ck_assert_str_eq (hyvin_text_lookup (text, language, "fi"), value);
    }
}
END_TEST

START_TEST (test_references)
{
  HyvinText *text = hyvin_text_new ("a");
  HyvinText *boxed = g_boxed_copy (HYVIN_TYPE_TEXT, text);

  ck_assert_ptr_eq (hyvin_text_ref (text), text);
  ck_assert_ptr_eq (boxed, text);
  hyvin_text_unref (text);
  g_boxed_free (HYVIN_TYPE_TEXT, boxed);
  ck_assert_str_eq (hyvin_text_get_value (text, 0), "a");
  hyvin_text_unref (text);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("text");
  TCase *tcase = tcase_create ("text");

  tcase_add_test (tcase, test_new);
  tcase_add_loop_test (tcase, test_edit, 0, G_N_ELEMENTS (edits));
  tcase_add_loop_test (tcase, test_lookup, 0, G_N_ELEMENTS (lookups));
  tcase_add_loop_test (tcase, test_equal, 0, G_N_ELEMENTS (different));
  tcase_add_test (tcase, test_many_entries);
  tcase_add_test (tcase, test_references);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
