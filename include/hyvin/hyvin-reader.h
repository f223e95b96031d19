/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <gio/gio.h>

#include <hyvin/hyvin-document.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_READER (hyvin_reader_get_type ())

HYVIN_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (HyvinReader, hyvin_reader, HYVIN, READER, GObject)

HYVIN_AVAILABLE_IN_ALL
HyvinReader *   hyvin_reader_new              (void);
HYVIN_AVAILABLE_IN_ALL
HyvinDocument * hyvin_reader_read_path        (HyvinReader          *self,
                                               const char           *path,
                                               GError              **error);
HYVIN_AVAILABLE_IN_ALL
HyvinDocument * hyvin_reader_read_file        (HyvinReader          *self,
                                               GFile                *file,
                                               GCancellable         *cancellable,
                                               GError              **error);
HYVIN_AVAILABLE_IN_ALL
HyvinDocument * hyvin_reader_read_stream      (HyvinReader          *self,
                                               GInputStream         *stream,
                                               const char           *name,
                                               GCancellable         *cancellable,
                                               GError              **error);
HYVIN_AVAILABLE_IN_ALL
HyvinDocument * hyvin_reader_read_bytes       (HyvinReader          *self,
                                               GBytes               *bytes,
                                               const char           *name,
                                               GError              **error);
HYVIN_AVAILABLE_IN_ALL
void            hyvin_reader_read_file_async  (HyvinReader          *self,
                                               GFile                *file,
                                               GCancellable         *cancellable,
                                               GAsyncReadyCallback   callback,
                                               gpointer              user_data);
HYVIN_AVAILABLE_IN_ALL
HyvinDocument * hyvin_reader_read_file_finish (HyvinReader          *self,
                                               GAsyncResult         *result,
                                               GError              **error);
HYVIN_AVAILABLE_IN_ALL
guint64         hyvin_reader_get_max_bytes    (HyvinReader          *self);
HYVIN_AVAILABLE_IN_ALL
void            hyvin_reader_set_max_bytes    (HyvinReader          *self,
                                               guint64               max_bytes);
HYVIN_AVAILABLE_IN_ALL
guint           hyvin_reader_get_max_depth    (HyvinReader          *self);
HYVIN_AVAILABLE_IN_ALL
void            hyvin_reader_set_max_depth    (HyvinReader          *self,
                                               guint                 max_depth);
HYVIN_AVAILABLE_IN_ALL
guint           hyvin_reader_get_max_elements (HyvinReader          *self);
HYVIN_AVAILABLE_IN_ALL
void            hyvin_reader_set_max_elements (HyvinReader          *self,
                                               guint                 max_elements);
HYVIN_AVAILABLE_IN_ALL
guint           hyvin_reader_get_max_text     (HyvinReader          *self);
HYVIN_AVAILABLE_IN_ALL
void            hyvin_reader_set_max_text     (HyvinReader          *self,
                                               guint                 max_text);
HYVIN_AVAILABLE_IN_ALL
guint           hyvin_reader_get_max_token    (HyvinReader          *self);
HYVIN_AVAILABLE_IN_ALL
void            hyvin_reader_set_max_token    (HyvinReader          *self,
                                               guint                 max_token);
HYVIN_AVAILABLE_IN_ALL
guint           hyvin_reader_get_max_declarations (HyvinReader      *self);
HYVIN_AVAILABLE_IN_ALL
void            hyvin_reader_set_max_declarations (HyvinReader      *self,
                                               guint                 max_declarations);
HYVIN_AVAILABLE_IN_ALL
const char *    hyvin_reader_get_language     (HyvinReader          *self);
HYVIN_AVAILABLE_IN_ALL
void            hyvin_reader_set_language     (HyvinReader          *self,
                                               const char           *language);

HYVIN_AVAILABLE_IN_ALL
HyvinDocument * hyvin_document_load           (const char           *path,
                                               GError              **error);

G_END_DECLS
