/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <gio/gio.h>

#include <hyvin/hyvin-document.h>

G_BEGIN_DECLS

HYVIN_AVAILABLE_IN_ALL
GBytes * hyvin_document_to_bytes         (HyvinDocument        *self,
                                          GError              **error);
HYVIN_AVAILABLE_IN_ALL
gboolean hyvin_document_write_to_stream  (HyvinDocument        *self,
                                          GOutputStream        *stream,
                                          GCancellable         *cancellable,
                                          GError              **error);
HYVIN_AVAILABLE_IN_ALL
gboolean hyvin_document_save             (HyvinDocument        *self,
                                          const char           *path,
                                          GError              **error);
HYVIN_AVAILABLE_IN_ALL
gboolean hyvin_document_save_to_file     (HyvinDocument        *self,
                                          GFile                *file,
                                          GCancellable         *cancellable,
                                          GError              **error);
HYVIN_AVAILABLE_IN_ALL
void     hyvin_document_save_async       (HyvinDocument        *self,
                                          GFile                *file,
                                          GCancellable         *cancellable,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
HYVIN_AVAILABLE_IN_ALL
gboolean hyvin_document_save_finish      (HyvinDocument        *self,
                                          GAsyncResult         *result,
                                          GError              **error);

G_END_DECLS
