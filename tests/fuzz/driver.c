/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* driver DIRECTORY...: runs a target over the files of a corpus, where there is
 * no libFuzzer. */
#include "config.h"

#include "fuzz.h"

#include <string.h>

static guint
run_directory (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) directory = g_dir_open (path, 0, &error);
  const char *name;
  guint n = 0;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      g_autofree char *content = NULL;
      g_autofree uint8_t *data = NULL;
      gsize size;

      g_file_get_contents (file, &content, &size, &error);
      g_assert_no_error (error);
      g_print ("%s\n", file); /* the last one said is the one that fails */
      data = g_memdup2 (content, size); /* with nothing behind it */
      LLVMFuzzerTestOneInput (data, size);
      n++;
    }
  return n;
}

int
main (int    argc,
      char **argv)
{
  guint n = 0;
  int i;

  LLVMFuzzerInitialize (&argc, &argv);
  for (i = 1; i < argc; i++)
    n += run_directory (argv[i]);
  g_print ("%u inputs\n", n);
  return n > 0 ? 0 : 1;
}
