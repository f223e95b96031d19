/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <check.h>
#include <hyvin/hyvin.h>
#include <string.h>

G_BEGIN_DECLS

/* A document as the library writes it: what a test puts between the two begins
 * on line 7. */
#define TEST_HEAD                                                                      \
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"                                       \
  "<document xmlns=\"urn:hyvin:1\" version=\"1.0\" xml:lang=\"fi\" id=\"d\" roles=\"plan\">\n" \
  "  <title>T</title>\n"                                                               \
  "  <authority kind=\"municipality\" code=\"211\">\n"                                 \
  "    <title>K</title>\n"                                                             \
  "  </authority>\n"
#define TEST_TAIL "</document>\n"
#define TEST_DOCUMENT(content) TEST_HEAD content TEST_TAIL

char *          test_path         (const char     *path);
HyvinDocument * test_load         (const char     *path);
HyvinDocument * test_read         (const char     *xml);
HyvinDocument * test_read_data    (const char     *data,
                                   gsize           size);
GError *        test_refuse       (HyvinReader    *reader,
                                   const char     *data,
                                   gssize          size);
char *          test_save         (HyvinDocument  *document);
char *          test_load_findings (HyvinDocument *document);
char *          test_list_findings (HyvinReport   *report);
HyvinElement *  test_find         (HyvinDocument  *document,
                                   const char     *id);
HyvinText *     test_text         (const char     *value);
GDate           test_date         (const char     *text);
char *          test_make_directory (void);
void            test_remove_directory (const char *directory);
void            test_count_notify (GObject        *object,
                                   GParamSpec     *pspec,
                                   gpointer        counter);
void            test_assert_same  (const char     *a,
                                   const char     *b);
void            test_assert_stays (HyvinDocument  *document,
                                   const char     *saved,
                                   const char     *name);
int             test_run          (Suite          *suite);

/* The strings are equal, or both of them are shown whole. */
#define test_assert_str(actual, expected)                                              \
  do                                                                                   \
    {                                                                                  \
      const char *test_actual = (actual);                                              \
      const char *test_expected = (expected);                                          \
                                                                                       \
      if (g_strcmp0 (test_actual, test_expected) != 0)                                 \
        ck_abort_msg ("%s is\n%s\nbut should be\n%s", #actual, test_actual, test_expected); \
    }                                                                                  \
  while (0)

#define test_assert_error(error, error_domain, error_code)                             \
  do                                                                                   \
    {                                                                                  \
      const GError *test_error = (error);                                              \
                                                                                       \
      ck_assert_msg (test_error != NULL, "there is no error");                         \
      ck_assert_msg (g_error_matches (test_error, error_domain, (int) error_code),     \
                     "another error: %s %d: %s", g_quark_to_string (test_error->domain), \
                     test_error->code, test_error->message);                           \
    }                                                                                  \
  while (0)

#define test_assert_no_error(error)                                                    \
  do                                                                                   \
    {                                                                                  \
      const GError *test_error = (error);                                              \
                                                                                       \
      ck_assert_msg (test_error == NULL, "an error: %s",                               \
                     test_error != NULL ? test_error->message : "");                   \
    }                                                                                  \
  while (0)

G_END_DECLS
