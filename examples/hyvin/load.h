/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin.h>

G_BEGIN_DECLS

GBytes *           load_bytes    (const char  *path,
                                  GError     **error);
HyvinDocument *    load_document (const char  *path,
                                  GError     **error);
HyvinDocument *    load_document_and_bytes
                                 (const char  *path,
                                  GBytes     **bytes,
                                  GError     **error);
HyvinDocumentSet * load_set      (char       **paths,
                                  GError     **error);
gboolean           add_document  (HyvinDocumentSet
                                              *set,
                                  HyvinDocument
                                              *document,
                                  GError     **error);
gboolean           check_paths   (char       **paths,
                                  GError     **error);
gboolean           is_stdin      (const char  *path);
const char *       name_path     (const char  *path);

G_END_DECLS
