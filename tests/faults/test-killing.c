/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "../unit/test-util.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "savers.h"

/* A program saves one document and another over the same file, again and
 * again, and is killed at a random moment. One of the two is there then, whole.
 *
 * HYVIN_KILLS: how many times; HYVIN_SEED: where the randomness begins. */

#define DEFAULT_KILLS 100
#define MODE 0640

/* Longer than a save takes. */
#define LONGEST_USEC 20000

#define N_DOCUMENTS 2
#define N_SAVERS 3
#define N_LOOKS 500

/* How often at most something is tried that chance must bring about: a machine that is
 * busy may let a process run for long without a look at what it does. */
#define MOST_KILLS (50 * DEFAULT_KILLS)
#define MOST_LOOKS (100 * N_LOOKS)

/* What is left of a save that was killed. */
#define LITTER ".hyvin-saving-"

static char *directory;
static char *path;
static HyvinDocument *documents[N_DOCUMENTS];
static char *contents[N_DOCUMENTS];

static guint
get_number (const char *name,
            guint       number)
{
  const char *text = g_getenv (name);

  return text != NULL ? (guint) g_ascii_strtoull (text, NULL, 10) : number;
}

static void
set_up (void)
{
  guint i;

  directory = test_make_directory ();
  path = g_build_filename (directory, "a.hyvin", NULL);
  documents[0] = test_load ("tests/data/everything.hyvin");
  documents[1] = test_load ("examples/data/kaarina/plan.hyvin");
  for (i = 0; i < N_DOCUMENTS; i++)
    contents[i] = test_save (documents[i]);
  ck_assert (hyvin_document_save (documents[0], path, NULL));
  ck_assert_int_eq (g_chmod (path, MODE), 0);
}

static void
tear_down (void)
{
  guint i;

  test_remove_directory (directory);
  ck_assert_msg (!g_file_test (directory, G_FILE_TEST_EXISTS), "%s is left", directory);
  for (i = 0; i < N_DOCUMENTS; i++)
    {
      g_clear_pointer (&contents[i], g_free);
      g_clear_object (&documents[i]);
    }
  g_clear_pointer (&directory, g_free);
  g_clear_pointer (&path, g_free);
}

static void G_GNUC_NORETURN
save_again_and_again (Saver save,
                      int   told)
{
  gboolean ok = write (told, "", 1) == 1;
  guint i;

  for (i = 0; ok; i++)
    ok = save (documents[i % N_DOCUMENTS], path, NULL);
  _exit (EXIT_FAILURE);
}

/* Saves until it is killed. When this returns it has begun, however long it took the
 * system to make the process. */
static pid_t
start (Saver save)
{
  int ends[2];
  char said;
  pid_t child;

  ck_assert_int_eq (pipe (ends), 0);
  child = fork ();
  ck_assert_int_ge (child, 0);
  if (child == 0)
    save_again_and_again (save, ends[1]);
  close (ends[1]);
  ck_assert_int_eq (read (ends[0], &said, 1), 1);
  close (ends[0]);
  return child;
}

static void
stop (pid_t child)
{
  int status;

  ck_assert_int_eq (kill (child, SIGKILL), 0);
  ck_assert_int_eq (waitpid (child, &status, 0), child);
  ck_assert_msg (WIFSIGNALED (status), "it could not save");
}

/* Whether one of the documents is there, whole. */
static gboolean
is_whole (void)
{
  g_autofree char *found = NULL;
  g_autoptr (HyvinDocument) document = NULL;
  guint i;

  if (!g_file_get_contents (path, &found, NULL, NULL))
    return FALSE;
  document = hyvin_document_load (path, NULL);
  for (i = 0; i < N_DOCUMENTS && document != NULL; i++)
    if (strcmp (found, contents[i]) == 0)
      return TRUE;
  return FALSE;
}

static void
assert_permissions (void)
{
  GStatBuf status;

  ck_assert_int_eq (g_stat (path, &status), 0);
  ck_assert_uint_eq (status.st_mode & 07777, MODE);
}

/* Removes what is left, and tells how much it was. */
static guint
remove_litter (void)
{
  g_autoptr (GDir) dir = g_dir_open (directory, 0, NULL);
  const char *name;
  guint n = 0;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (directory, name, NULL);

      if (strcmp (name, "a.hyvin") == 0)
        continue;
      ck_assert_msg (g_str_has_prefix (name, LITTER), "there is %s", name);
      ck_assert_int_eq (g_remove (file), 0);
      n++;
    }
  return n;
}

static void
kill_once (Saver  save,
           GRand *random)
{
  pid_t child = start (save);

  g_usleep ((gulong) g_rand_int_range (random, 0, LONGEST_USEC));
  stop (child);
}

START_TEST (test_killed)
{
  guint n_kills = get_number ("HYVIN_KILLS", DEFAULT_KILLS);
  guint seed = get_number ("HYVIN_SEED", 1);
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  guint n_left = 0;
  guint i;

  for (i = 0; i < n_kills || (n_left == 0 && i < MOST_KILLS); i++)
    {
      kill_once (hyvin_document_save, random);
      ck_assert_msg (is_whole (), "kill %u of the seed %u: the document is broken", i, seed);
      assert_permissions ();
      n_left += remove_litter ();
    }
  printf ("%u kills, %u of them within a save that left a temporary file\n", i, n_left);
  ck_assert_msg (n_left > 0, "none of them was within a save");
}
END_TEST

START_TEST (test_killed_canary)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (1);
  guint i;

  for (i = 0; i < MOST_KILLS && is_whole (); i++)
    kill_once (save_naively, random);
  ck_assert_msg (!is_whole (), "a naive way to save survives %u kills", i);
}
END_TEST

/* Whoever saves last has saved, and whoever looks sees a whole document: in so many
 * looks as long as that is so. */
static gboolean
stays_whole (Saver save,
             guint n_looks)
{
  pid_t savers[N_SAVERS];
  gboolean is_good = TRUE;
  guint i;

  for (i = 0; i < N_SAVERS; i++)
    savers[i] = start (save);
  for (i = 0; i < n_looks && is_good; i++)
    is_good = is_whole ();
  for (i = 0; i < N_SAVERS; i++)
    stop (savers[i]);
  return is_good;
}

START_TEST (test_saved_by_many)
{
  ck_assert (stays_whole (hyvin_document_save, N_LOOKS));
  assert_permissions ();
  remove_litter ();
}
END_TEST

START_TEST (test_saved_by_many_canary)
{
  ck_assert (!stays_whole (save_naively, MOST_LOOKS));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("killing");
  TCase *tcase = tcase_create ("killing");

  tcase_set_timeout (tcase, 0);
  tcase_add_checked_fixture (tcase, set_up, tear_down);
  tcase_add_test (tcase, test_killed);
  tcase_add_test (tcase, test_killed_canary);
  tcase_add_test (tcase, test_saved_by_many);
  tcase_add_test (tcase, test_saved_by_many_canary);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
