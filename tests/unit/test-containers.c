/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

/* Two containers of a kind become one where they can. In whatever way they are
 * written, what was read is equal to what is read again after saving, and is saved
 * as the same bytes. */

static const char * const roots[] = { "", " xmlns:s='urn:a'", " xmlns:s='urn:b' s:r='0'" };

static const char * const attributes[] = {
  "", " a='1'", " xml:base='b'", " xmlns='urn:hyvin:1' a='1'", " xmlns:s='urn:a'",
  " xmlns:s='urn:a' s:t='1'", " xmlns:s='urn:c' s:t='2'", " xmlns:s='urn:a' a='s:q'",
};

static const char * const contents[] = {
  "", "<new/>", "<f:o xmlns:f='urn:f'/>", "<focus-area><new/></focus-area>",
  "<focus-area xmlns:s='urn:d' s:t='1'><f:o xmlns:f='urn:f'/></focus-area>",
};

static void
assert_stays (const char *xml)
{
  g_autoptr (HyvinDocument) document = test_read (xml);
  g_autofree char *saved = test_save (document);

  test_assert_stays (document, saved, xml);
}

static char *
make_container (guint index)
{
  return g_strdup_printf ("<plan%s>%s</plan>", attributes[index % G_N_ELEMENTS (attributes)],
                          contents[index / G_N_ELEMENTS (attributes)]);
}

START_TEST (test_two_containers)
{
  const guint n = G_N_ELEMENTS (attributes) * G_N_ELEMENTS (contents);
  guint i;
  guint j;

  for (i = 0; i < n * n; i++)
    {
      g_autofree char *first = make_container (i / n);
      g_autofree char *second = make_container (i % n);

      for (j = 0; j < G_N_ELEMENTS (roots); j++)
        {
          g_autofree char *xml = g_strdup_printf ("<document xmlns='urn:hyvin:1' version='1.0'%s>%s%s"
                                                  "</document>", roots[j], first, second);

          assert_stays (xml);
        }
    }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("containers");
  TCase *tcase = tcase_create ("containers");

  tcase_set_timeout (tcase, 0);
  tcase_add_test (tcase, test_two_containers);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
