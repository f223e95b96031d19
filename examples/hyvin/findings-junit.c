/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "findings.h"

#include <stdio.h>
#include <string.h>

#include "tree.h"
#include "words.h"
#include "wrap.h"

/* JUnit XML, as Jenkins and GitLab read it. There is no schema of it that both
 * of them keep: this is the part that they agree on, and the file of a test. */

#define REPLACEMENT "\357\277\275"      /* U+FFFD */

/* A test suite: the tests of a file. */
typedef struct
{
  const char *file;
  GString *tests;
  GTree *names;                 /* how many tests have each name */
  guint n_tests;
  guint n_failures;
  guint n_errors;
  guint n_skipped;
} Suite;

static void
suite_init (Suite      *self,
            const char *file)
{
  *self = (Suite) {
    .file = file,
    .tests = g_string_new (NULL),
    .names = tree_new (NULL),
  };
}

static void
suite_clear (Suite *self)
{
  g_string_free (self->tests, TRUE);
  g_tree_unref (self->names);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Suite, suite_clear)

/* Text and values of attributes: what no XML document can hold, escaped or not,
 * is replaced. */
static char *
escape (const char *text)
{
  g_autofree char *printable = make_printable (text);
  g_autoptr (GString) valid = g_string_new (printable);

  g_string_replace (valid, "\357\277\276", REPLACEMENT, 0);     /* U+FFFE */
  g_string_replace (valid, "\357\277\277", REPLACEMENT, 0);     /* U+FFFF */
  return g_markup_escape_text (valid->str, -1);
}

static void
append_attribute (GString    *xml,
                  const char *name,
                  const char *value)
{
  g_autofree char *escaped = escape (value);

  g_string_append_printf (xml, " %s=\"%s\"", name, escaped);
}

/* Ends a start tag that is open, and its element. */
static void
end_with_text (GString    *xml,
               const char *name,
               const char *text)
{
  g_autofree char *escaped = escape (text);

  g_string_append_printf (xml, ">%s</%s>\n", escaped, name);
}

/* Of tests with the same name only the first is seen. */
static char *
make_unique (Suite      *self,
             const char *name)
{
  guint count = GPOINTER_TO_UINT (g_tree_lookup (self->names, name)) + 1;

  g_tree_insert (self->names, g_strdup (name), GUINT_TO_POINTER (count));
  return count > 1 ? g_strdup_printf ("%s (%u)", name, count) : g_strdup (name);
}

/* What is before the last dot would be taken for the package of a class. */
static char *
make_class_name (const char *file)
{
  const char *dot = strrchr (file, '.');

  if (dot == NULL || dot == file || strchr (dot, '/') != NULL)
    return g_strdup (file);
  return g_strndup (file, (gsize) (dot - file));
}

static void
begin_test (Suite      *self,
            const char *name)
{
  g_autofree char *unique = make_unique (self, name);
  g_autofree char *class_name = make_class_name (self->file);

  g_string_append (self->tests, "    <testcase");
  append_attribute (self->tests, "classname", class_name);
  append_attribute (self->tests, "name", unique);
  append_attribute (self->tests, "file", self->file);
  self->n_tests++;
}

static void
end_test (Suite *self)
{
  g_string_append (self->tests, "    </testcase>\n");
}

static void
add_failure (Suite        *self,
             HyvinFinding *finding)
{
  g_autofree char *text = hyvin_finding_to_string (finding);

  g_string_append (self->tests, ">\n      <failure");
  append_attribute (self->tests, "type", severity_word (hyvin_finding_get_severity (finding)));
  append_attribute (self->tests, "message", hyvin_finding_get_message (finding));
  end_with_text (self->tests, "failure", text);
  self->n_failures++;
}

static void
add_skipped (Suite        *self,
             HyvinFinding *finding)
{
  g_string_append (self->tests, ">\n      <skipped");
  append_attribute (self->tests, "message", hyvin_finding_get_noted_reason (finding));
  g_string_append (self->tests, "/>\n");
  self->n_skipped++;
}

static void
add_passing (Suite        *self,
             HyvinFinding *finding)
{
  g_autofree char *text = hyvin_finding_to_string (finding);

  g_string_append (self->tests, ">\n      <system-out");
  end_with_text (self->tests, "system-out", text);
}

static void
add_finding (Suite          *self,
             const Findings *findings,
             HyvinFinding   *finding)
{
  g_autofree char *name = g_strdup_printf ("%s: %s", hyvin_finding_get_code (finding),
                                           hyvin_finding_get_message (finding));

  begin_test (self, name);
  if (hyvin_finding_get_noted_reason (finding) != NULL)
    add_skipped (self, finding);
  else if (findings_is_failure (findings, finding))
    add_failure (self, finding);
  else
    add_passing (self, finding);
  end_test (self);
}

/* The test of a file in which nothing fails. */
static void
add_file (Suite *self)
{
  begin_test (self, self->file);
  g_string_append (self->tests, "/>\n");
}

static void
add_problem (Suite      *self,
             const char *problem)
{
  begin_test (self, self->file);
  g_string_append (self->tests, ">\n      <error");
  append_attribute (self->tests, "message", problem);
  g_string_append (self->tests, "/>\n");
  end_test (self);
  self->n_errors++;
}

static void
append_suite (GString     *xml,
              const Suite *suite)
{
  g_string_append (xml, "  <testsuite");
  append_attribute (xml, "name", suite->file);
  g_string_append_printf (xml, " tests=\"%u\" failures=\"%u\" errors=\"%u\" skipped=\"%u\">\n",
                          suite->n_tests, suite->n_failures, suite->n_errors, suite->n_skipped);
  g_string_append (xml, suite->tests->str);
  g_string_append (xml, "  </testsuite>\n");
}

static void
add_suite (GString           *xml,
           const Findings    *findings,
           const CheckedFile *file,
           GPtrArray         *own)
{
  g_auto (Suite) suite;
  guint i;

  suite_init (&suite, file->name);
  for (i = 0; own != NULL && i < own->len; i++)
    add_finding (&suite, findings, g_ptr_array_index (own, i));
  if (file->problem != NULL)
    add_problem (&suite, file->problem);
  else if (suite.n_failures == 0)
    add_file (&suite);
  append_suite (xml, &suite);
}

/* The findings of each file. */
static GHashTable *
group_by_file (const Findings *self)
{
  GHashTable *by_file = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                               (GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GPtrArray) findings = findings_list_all (self);
  guint i;

  for (i = 0; i < findings->len; i++)
    {
      HyvinFinding *finding = g_ptr_array_index (findings, i);
      gpointer file = (gpointer) hyvin_finding_get_file (finding);
      GPtrArray *own = g_hash_table_lookup (by_file, file);

      if (own == NULL)
        {
          own = g_ptr_array_new ();
          g_hash_table_insert (by_file, file, own);
        }
      g_ptr_array_add (own, finding);
    }
  return by_file;
}

/* A file is a test suite, a finding a test: failed when it is at or over what
 * --fail-on says, else passed; skipped when it is noted. */
void
findings_print_junit (const Findings *self)
{
  g_autoptr (GHashTable) by_file = group_by_file (self);
  g_autoptr (GString) xml = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                          "<testsuites name=\"hyvin\">\n");
  guint i;

  for (i = 0; i < self->files->len; i++)
    {
      const CheckedFile *file = g_ptr_array_index (self->files, i);
      GPtrArray *own = file->problem == NULL ? g_hash_table_lookup (by_file, file->name) : NULL;

      add_suite (xml, self, file, own);
    }
  g_string_append (xml, "</testsuites>\n");
  fputs (xml->str, stdout);
}
