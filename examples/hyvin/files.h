/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A file to check, or a folder that gave none. */
typedef struct
{
  char *path;
  GError *problem;              /* why there is nothing to check, or NULL */
  char *authority;              /* whose the document is, when it was asked for */
  gboolean is_nobodys;          /* it was asked for, and the document does not say */
} Input;

gboolean    any_folder (char **paths);
GPtrArray * find_files (char **paths);

G_END_DECLS
