/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* A document of a million observations must fit in 200 MB of resident memory. */
#include <check.h>
#include <glib/gstdio.h>
#include <hyvin/hyvin.h>
#include <stdio.h>
#include <string.h>

#define N_INDICATORS 1000
#define N_SERIES 50
#define N_YEARS 20
#define LIMIT_KB (200 * 1024)

static void
write_indicator (FILE *file,
                 int   indicator)
{
  int series;
  int year;

  fprintf (file, "<indicator id=\"i%d\"><title>Indikaattori %d</title>\n", indicator, indicator);
  for (series = 0; series < N_SERIES; series++)
    {
      fprintf (file, "<series region=\"KUNTA:%03d\">\n", series);
      for (year = 0; year < N_YEARS; year++)
        fprintf (file, "<observation year=\"%d\" value=\"%d.%d\"/>\n",
                 2000 + year, indicator, series);
      fputs ("</series>\n", file);
    }
  fputs ("</indicator>\n", file);
}

static char *
write_document (void)
{
  g_autoptr (GError) error = NULL;
  char *path;
  int fd = g_file_open_tmp ("hyvin-memory-XXXXXX", &path, &error);
  FILE *file;
  int i;

  ck_assert_msg (fd >= 0, "%s", error != NULL ? error->message : "");
  file = fdopen (fd, "w");
  fputs ("<document xmlns=\"urn:hyvin:1\" version=\"1.0\" xml:lang=\"fi\" id=\"million\" "
         "roles=\"report\"><title>Miljoona havaintoa</title>"
         "<authority kind=\"municipality\" code=\"491\"><title>Mikkeli</title></authority>"
         "<indicators>\n", file);
  for (i = 0; i < N_INDICATORS; i++)
    write_indicator (file, i);
  fputs ("</indicators></document>\n", file);
  ck_assert_int_eq (fclose (file), 0);
  return path;
}

/* The most memory that was resident at any time, in kB. */
static long
get_peak (void)
{
  g_autofree char *status = NULL;
  const char *line;

  ck_assert (g_file_get_contents ("/proc/self/status", &status, NULL, NULL));
  line = strstr (status, "VmHWM:");
  ck_assert_ptr_nonnull (line);
  return (long) g_ascii_strtoll (line + strlen ("VmHWM:"), NULL, 10);
}

START_TEST (test_a_million_observations)
{
  g_autofree char *path = write_document ();
  g_autoptr (GError) error = NULL;
  g_autoptr (HyvinDocument) document = hyvin_document_load (path, &error);
  g_autoptr (GPtrArray) series = NULL;
  guint n_observations = 0;
  guint i;

  g_unlink (path);
  ck_assert_msg (document != NULL, "%s", error != NULL ? error->message : "");
  series = hyvin_document_list_elements (document, HYVIN_TYPE_SERIES);
  for (i = 0; i < series->len; i++)
    n_observations += hyvin_series_get_n_observations (g_ptr_array_index (series, i));
  ck_assert_uint_eq (n_observations, N_INDICATORS * N_SERIES * N_YEARS);
  ck_assert_int_lt (get_peak (), LIMIT_KB);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("memory");
  TCase *tcase = tcase_create ("peak");
  SRunner *runner = srunner_create (suite);
  int failed;

  tcase_set_timeout (tcase, 0);
  tcase_add_test (tcase, test_a_million_observations);
  suite_add_tcase (suite, tcase);
  srunner_run_all (runner, CK_ENV);
  failed = srunner_ntests_failed (runner);
  srunner_free (runner);
  return failed == 0 ? 0 : 1;
}
