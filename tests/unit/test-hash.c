/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

#include "hyvin-hash-private.h"

#define N_PAIRS 12
#define N_TEXTS (1 << N_PAIRS)

/* Texts that are one to g_str_hash(): “Az” and “BY” are. */
static void
make_text (guint number,
           char  text[2 * N_PAIRS + 1])
{
  guint i;

  for (i = 0; i < N_PAIRS; i++)
    memcpy (text + 2 * i, (number >> i & 1) != 0 ? "BY" : "Az", 2);
  text[2 * N_PAIRS] = '\0';
}

static guint
count_hashes (GHashFunc hash)
{
  g_autoptr (GHashTable) hashes = g_hash_table_new (NULL, NULL);
  char text[2 * N_PAIRS + 1];
  guint i;

  for (i = 0; i < N_TEXTS; i++)
    {
      make_text (i, text);
      g_hash_table_add (hashes, GUINT_TO_POINTER (hash (text)));
    }
  return g_hash_table_size (hashes);
}

START_TEST (test_hostile)
{
  ck_assert_uint_eq (count_hashes (g_str_hash), 1);
  ck_assert_uint_gt (count_hashes (_hyvin_str_hash), N_TEXTS - 10);
}
END_TEST

/* Equal texts are equal wherever they lie, and each byte of a text counts. */
START_TEST (test_lengths)
{
  g_autoptr (GHashTable) hashes = g_hash_table_new (NULL, NULL);
  char room[64];
  guint length, i, hash;

  for (length = 0; length < 40; length++)
    {
      memset (room, 'x', sizeof room);
      room[length + 3] = '\0';
      hash = _hyvin_str_hash (room + 3);
      memmove (room, room + 3, length + 1);
      ck_assert_uint_eq (_hyvin_str_hash (room), hash);
      g_hash_table_add (hashes, GUINT_TO_POINTER (hash));
      for (i = 0; i < length; i++)
        {
          room[i] = '\xc3';
          ck_assert_uint_ne (_hyvin_str_hash (room), hash);
          room[i] = 'x';
        }
    }
  ck_assert_uint_eq (g_hash_table_size (hashes), 40);
}
END_TEST

/* No file of the library keeps what it was given by the hash of GLib. */
static guint
count_unkeyed (const char *folder)
{
  g_autofree char *path = test_path (folder);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  guint n = 0;
  const char *name;

  ck_assert_ptr_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      g_autofree char *text = NULL;

      if (g_str_has_suffix (name, ".c") && g_file_get_contents (file, &text, NULL, NULL)
          && strstr (text, "(g_str_hash") != NULL)
        n++;
    }
  return n;
}

START_TEST (test_sources)
{
  ck_assert_uint_eq (count_unkeyed ("libhyvin/model"), 0);
  ck_assert_uint_eq (count_unkeyed ("libhyvin/validation"), 0);
  ck_assert_uint_eq (count_unkeyed ("libhyvin/xml"), 0);
  ck_assert_uint_gt (count_unkeyed ("tests/unit"), 0); /* this file shows that it looks */
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("hash");
  TCase *tcase = tcase_create ("hash");

  tcase_add_test (tcase, test_hostile);
  tcase_add_test (tcase, test_lengths);
  tcase_add_test (tcase, test_sources);
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
