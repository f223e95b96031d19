/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "../unit/test-util.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <grp.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef HAVE_XATTR
# include <sys/xattr.h>
#endif

#include "failing.h"
#include "savers.h"

/* What befalls a file that is saved. A scenario gives NULL, or what is wrong
 * with the way to save that it is told to try. */

#define OLD TEST_DOCUMENT ("  <!-- old -->\n")
#define NOBODY 65534

static char *directory;
static char *path;
static HyvinDocument *document;
static char *new_contents;

static void
set_up (void)
{
  directory = test_make_directory ();
  path = g_build_filename (directory, "a.hyvin", NULL);
  document = test_load ("tests/data/everything.hyvin");
  new_contents = test_save (document);
}

static void
tear_down (void)
{
  test_remove_directory (directory);
  ck_assert_msg (!g_file_test (directory, G_FILE_TEST_EXISTS), "%s is left", directory);
  g_clear_pointer (&directory, g_free);
  g_clear_pointer (&path, g_free);
  g_clear_pointer (&new_contents, g_free);
  g_clear_object (&document);
}

/* In a process of its own it may only end that. */
static void
write_old (mode_t mode)
{
  g_assert_true (g_file_set_contents (path, OLD, -1, NULL));
  g_assert_cmpint (g_chmod (path, (int) mode), ==, 0);
}

static guint
count_files (void)
{
  g_autoptr (GDir) dir = g_dir_open (directory, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

static char *
check_contents (const char *expected)
{
  g_autofree char *contents = NULL;

  if (!g_file_get_contents (path, &contents, NULL, NULL))
    return g_strdup ("there is no file");
  if (strcmp (contents, expected) == 0)
    return NULL;
  return g_strdup_printf ("%zu bytes are neither the old document nor the new", strlen (contents));
}

static char *
check_mode (mode_t expected)
{
  GStatBuf status;

  if (g_stat (path, &status) != 0)
    return g_strdup ("there is no file");
  if ((status.st_mode & 07777) == expected)
    return NULL;
  return g_strdup_printf ("its permissions are %o and not %o", status.st_mode & 07777, expected);
}

/* Saves, and looks whether the outcome is what is wanted: for the code 0 the
 * new document, else the old one and an error. */
static char *
check_outcome (Saver save,
               int   code)
{
  g_autoptr (GError) error = NULL;
  gboolean ok = save (document, path, &error);

  if (ok != (error == NULL))
    return g_strdup ("there is an error and success, or neither");
  if (ok != (code == 0))
    return g_strdup (ok ? "it says that it has saved" : error->message);
  if (!ok && !g_error_matches (error, G_IO_ERROR, code))
    return g_strdup_printf ("the error is another: %s", error->message);
  return check_contents (ok ? new_contents : OLD);
}

/* Runs a scenario in a process of its own, which it may change. */
static char *
in_child (Saver save,
          char *(*scenario) (Saver save))
{
  char problem[1024] = "";
  int ends[2];
  int status;
  pid_t child;

  ck_assert_int_eq (pipe (ends), 0);
  child = fork ();
  if (child == 0)
    {
      char *found = scenario (save);
      gsize length = found != NULL ? strlen (found) : 0;

      _exit (write (ends[1], found, length) == (gssize) length ? EXIT_SUCCESS : EXIT_FAILURE);
    }
  close (ends[1]);
  ck_assert_int_ge (read (ends[0], problem, sizeof problem - 1), 0);
  close (ends[0]);
  ck_assert_int_eq (waitpid (child, &status, 0), child);
  if (!WIFEXITED (status) || WEXITSTATUS (status) != EXIT_SUCCESS)
    return g_strdup_printf ("the process ended with the status %d", status);
  return *problem != '\0' ? g_strdup (problem) : NULL;
}

static gboolean
is_root (void)
{
  return geteuid () == 0;
}

/* Who is not root is nobody in particular already. */
static void
become_nobody (void)
{
  if (!is_root ())
    return;
  if (setgroups (0, NULL) != 0 || setresgid (NOBODY, NOBODY, NOBODY) != 0
      || setresuid (NOBODY, NOBODY, NOBODY) != 0)
    _exit (EXIT_FAILURE);
}

/* Calls that fail */

typedef struct
{
  Call call;
  int code;
  guint n_times;
  gboolean is_saved;            /* all the same */
  mode_t mode;                  /* afterwards */
} Failure;

static const Failure failures[] = {
  { CALL_WRITE, ENOSPC, G_MAXUINT, FALSE, 0640 },
  { CALL_WRITE, EDQUOT, G_MAXUINT, FALSE, 0640 },
  { CALL_WRITE, EIO, 1, FALSE, 0640 },
  { CALL_WRITE, EINTR, 1, TRUE, 0640 },
  { CALL_WRITE, SHORT_WRITE, 5, TRUE, 0640 },
  { CALL_FSYNC, EIO, 1, FALSE, 0640 },
  { CALL_FSYNC, EIO, G_MAXUINT, FALSE, 0640 },
  { CALL_FSYNC, ENOSPC, 1, FALSE, 0640 },
  { CALL_CLOSE, EIO, 1, FALSE, 0640 },
  { CALL_CLOSE, EDQUOT, 1, FALSE, 0640 },
  { CALL_RENAME, EACCES, 1, FALSE, 0640 },
  { CALL_RENAME, EIO, 1, FALSE, 0640 },
  { CALL_FCHMOD, EPERM, 1, FALSE, 0640 },
  /* The owner may be lost, but not the group. */
  { CALL_FCHOWN, EPERM, 1, TRUE, 0640 },
  { CALL_FCHOWN, EPERM, G_MAXUINT, TRUE, 0600 },
};

/* After the file has its new name, the folder may still fail to be brought to
 * the disk, or to be closed: an error, and the new document. */
static char *
check_failure (Saver          save,
               const Failure *failure,
               guint          n,
               gboolean      *was_reached)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *mode = NULL;
  char *old;
  gboolean ok;

  write_old (0640);
  arm_failure (failure->call, n, MAX (failure->n_times, n + failure->n_times - 1), failure->code);
  ok = save (document, path, &error);
  *was_reached = disarm_failure ();
  if (ok != (error == NULL))
    return g_strdup ("there is an error and success, or neither");
  if (*was_reached && failure->is_saved && !ok)
    return g_strdup (error->message);
  if (count_files () != 1)
    return g_strdup ("there is litter");
  mode = check_mode (*was_reached ? failure->mode : 0640);
  if (mode != NULL)
    return g_steal_pointer (&mode);
  old = ok ? g_strdup ("not wanted") : check_contents (OLD);
  if (old == NULL)
    return NULL;
  g_free (old);
  return check_contents (new_contents);
}

/* Lets each call of a kind fail, one after another. */
static char *
scenario_failing_calls (Saver save)
{
  guint i;

  for (i = 0; i < G_N_ELEMENTS (failures); i++)
    {
      gboolean was_reached = TRUE;
      guint n;

      for (n = 1; was_reached; n++)
        {
          g_autofree char *problem = check_failure (save, &failures[i], n, &was_reached);

          if (problem != NULL)
            return g_strdup_printf ("failure %u, call %u: %s", i, n, problem);
        }
      if (n == 2)
        return g_strdup_printf ("failure %u: there is no such call", i);
    }
  return NULL;
}

/* A full disk */

/* A small disk of our own where it is permitted, else a limit of the process. */
static void
make_full_disk (void)
{
  struct rlimit limit = { 8192, 8192 };

  if (unshare (CLONE_NEWNS) == 0
      && mount ("none", "/", "none", MS_REC | MS_PRIVATE, NULL) == 0
      && mount ("tmpfs", directory, "tmpfs", 0, "size=16k") == 0)
    return;
  signal (SIGXFSZ, SIG_IGN);
  if (setrlimit (RLIMIT_FSIZE, &limit) != 0)
    _exit (EXIT_FAILURE);
}

static char *
on_full_disk (Saver save)
{
  make_full_disk ();
  write_old (0640);
  if (save (document, path, NULL))
    return g_strdup ("it says that it has saved");
  if (count_files () != 1)
    return g_strdup ("there is litter");
  return check_contents (OLD);
}

static char *
scenario_full_disk (Saver save)
{
  return in_child (save, on_full_disk);
}

/* What must not be written */

static char *
in_read_only_folder (Saver save)
{
  write_old (0666);
  g_chmod (directory, 0555);
  become_nobody ();
  return check_outcome (save, G_IO_ERROR_PERMISSION_DENIED);
}

static char *
scenario_read_only_folder (Saver save)
{
  char *problem = in_child (save, in_read_only_folder);

  g_chmod (directory, 0700);
  return problem;
}

static char *
on_read_only_file (Saver save)
{
  write_old (0444);
  g_chmod (directory, 0777);
  become_nobody ();
  return check_outcome (save, G_IO_ERROR_PERMISSION_DENIED);
}

static char *
scenario_read_only_file (Saver save)
{
  return in_child (save, on_read_only_file);
}

/* Owners, permissions and attributes */

static char *
scenario_owner (Saver save)
{
  GStatBuf status;
  char *problem;

  write_old (0660);
  if (is_root ())
    ck_assert_int_eq (chown (path, 1234, 5678), 0);
  problem = check_outcome (save, 0);
  if (problem == NULL)
    problem = check_mode (0660);
  if (problem == NULL && is_root () && g_stat (path, &status) == 0
      && (status.st_uid != 1234 || status.st_gid != 5678))
    problem = g_strdup ("it has another owner");
  return problem;
}

/* The group is another one: it gets what others had. */
static char *
by_a_stranger (Saver save)
{
  gboolean is_stranger = is_root ();
  char *problem;

  write_old (0676);
  g_chmod (directory, 0777);
  become_nobody ();
  problem = check_outcome (save, 0);
  return problem != NULL ? problem : check_mode (is_stranger ? 0666 : 0676);
}

static char *
scenario_stranger (Saver save)
{
  return in_child (save, by_a_stranger);
}

#ifdef HAVE_XATTR
/* As Linux has them: the owner, a user, the group and others. */
static const guint8 access_list[] = {
  2, 0, 0, 0,
  0x01, 0, 6, 0, 0xff, 0xff, 0xff, 0xff,
  0x02, 0, 6, 0, 0xd2, 0x04, 0x00, 0x00,
  0x04, 0, 4, 0, 0xff, 0xff, 0xff, 0xff,
  0x10, 0, 6, 0, 0xff, 0xff, 0xff, 0xff,
  0x20, 0, 0, 0, 0xff, 0xff, 0xff, 0xff,
};

static const struct
{
  const char *name;
  const void *value;
  gsize size;
} attributes[] = {
  { "user.hyvin.test", "a\0b", 3 },
  { "user.hyvin.empty", "", 0 },
  { "system.posix_acl_access", access_list, sizeof access_list },
};

/* Not every file system has such attributes: then there is only the mode. */
static char *
scenario_attributes (Saver save)
{
  gboolean is_set[G_N_ELEMENTS (attributes)];
  char *problem;
  guint i;

  write_old (0660);
  for (i = 0; i < G_N_ELEMENTS (attributes); i++)
    is_set[i] = setxattr (path, attributes[i].name, attributes[i].value, attributes[i].size, 0) == 0;
  problem = check_outcome (save, 0);
  for (i = 0; i < G_N_ELEMENTS (attributes) && problem == NULL; i++)
    {
      char value[sizeof access_list];
      gssize size = getxattr (path, attributes[i].name, value, sizeof value);

      if (is_set[i] && (size != (gssize) attributes[i].size
                        || memcmp (value, attributes[i].value, attributes[i].size) != 0))
        problem = g_strdup_printf ("it has another %s", attributes[i].name);
    }
  return problem != NULL ? problem : check_mode (0660);
}

/* A new file gets the access list of its folder; this one is not new. */
static char *
scenario_folder_access (Saver save)
{
  char value[sizeof access_list];
  char *problem;

  write_old (0660);
  setxattr (directory, "system.posix_acl_default", access_list, sizeof access_list, 0);
  problem = check_outcome (save, 0);
  if (problem == NULL && getxattr (path, "system.posix_acl_access", value, sizeof value) >= 0)
    problem = g_strdup ("it has an access list");
  return problem != NULL ? problem : check_mode (0660);
}
#endif

/* Links */

static char *
make_link (const char *to)
{
  char *target = path;

  ck_assert_int_eq (symlink (to, path), 0);
  path = g_build_filename (directory, to, NULL);
  return target;
}

/* Saves by a link to what @path is to become. */
static char *
check_link (Saver       save,
            const char *link)
{
  g_autofree char *target = g_steal_pointer (&path);
  gboolean ok;

  path = g_strdup (link);
  ok = save (document, path, NULL);
  if (!g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    return g_strdup ("the link is gone");
  g_free (path);
  path = g_steal_pointer (&target);
  return ok ? check_contents (new_contents) : g_strdup ("it is not saved");
}

static char *
scenario_link (Saver save)
{
  g_autofree char *link = make_link ("real.hyvin");
  char *problem;

  write_old (0640);
  problem = check_link (save, link);
  return problem != NULL ? problem : check_mode (0640);
}

static char *
scenario_dangling_link (Saver save)
{
  g_autofree char *link = make_link ("none-yet.hyvin");

  return check_link (save, link);
}

static char *
scenario_link_to_itself (Saver save)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_path_get_basename (path);

  ck_assert_int_eq (symlink (name, path), 0);
  if (save (document, path, &error))
    return g_strdup ("it says that it has saved");
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_TOO_MANY_LINKS))
    return g_strdup_printf ("the error is another: %s", error->message);
  return count_files () == 1 ? NULL : g_strdup ("there is litter");
}

/* A pipe that nobody reads would make us wait for ever. */
static char *
scenario_pipe (Saver save)
{
  g_autoptr (GError) error = NULL;
  GStatBuf status;

  ck_assert_int_eq (mkfifo (path, 0666), 0);
  if (save (document, path, &error))
    return g_strdup ("it says that it has saved");
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE))
    return g_strdup_printf ("the error is another: %s", error->message);
  return g_stat (path, &status) == 0 && S_ISFIFO (status.st_mode) ? NULL
                                                                   : g_strdup ("the pipe is gone");
}

static const struct
{
  char *(*scenario) (Saver save);
  Saver canary;
} scenarios[] = {
  { scenario_failing_calls, save_naively },
  { scenario_full_disk, save_naively },
  { scenario_read_only_folder, save_naively },
  { scenario_read_only_file, save_carelessly },
  { scenario_owner, save_carelessly },
  { scenario_stranger, save_carelessly },
#ifdef HAVE_XATTR
  { scenario_attributes, save_carelessly },
  { scenario_folder_access, save_carelessly },
#endif
  { scenario_link, save_carelessly },
  { scenario_dangling_link, save_carelessly },
  { scenario_link_to_itself, save_carelessly },
  { scenario_pipe, save_carelessly },
};

START_TEST (test_scenario)
{
  g_autofree char *problem = scenarios[_i].scenario (hyvin_document_save);

  ck_assert_msg (problem == NULL, "scenario %d: %s", _i, problem);
}
END_TEST

START_TEST (test_canary)
{
  g_autofree char *problem = scenarios[_i].scenario (scenarios[_i].canary);

  ck_assert_msg (problem != NULL, "scenario %d finds nothing", _i);
}
END_TEST

/* A stream has nothing to go back to, but it says so. */
START_TEST (test_full_stream)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/dev/full");
  g_autoptr (GFileOutputStream) stream = g_file_append_to (file, G_FILE_CREATE_NONE, NULL, NULL);
  g_autoptr (GError) error = NULL;

  ck_assert_ptr_nonnull (stream);
  ck_assert (!hyvin_document_write_to_stream (document, G_OUTPUT_STREAM (stream), NULL, &error));
  test_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("saving");
  TCase *tcase = tcase_create ("saving");

  tcase_set_timeout (tcase, 0);
  tcase_add_checked_fixture (tcase, set_up, tear_down);
  tcase_add_loop_test (tcase, test_scenario, 0, G_N_ELEMENTS (scenarios));
  tcase_add_loop_test (tcase, test_canary, 0, G_N_ELEMENTS (scenarios));
  tcase_add_test (tcase, test_full_stream);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
