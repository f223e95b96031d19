/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <gio/gio.h>

#include <hyvin/hyvin-document.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_DOCUMENT_SET (hyvin_document_set_get_type ())

HYVIN_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (HyvinDocumentSet, hyvin_document_set, HYVIN, DOCUMENT_SET, GObject)

HYVIN_AVAILABLE_IN_ALL
HyvinDocumentSet * hyvin_document_set_new            (void);
HYVIN_AVAILABLE_IN_ALL
gboolean           hyvin_document_set_add            (HyvinDocumentSet  *self,
                                                      HyvinDocument     *document,
                                                      GError           **error);
HYVIN_AVAILABLE_IN_ALL
gboolean           hyvin_document_set_remove         (HyvinDocumentSet  *self,
                                                      HyvinDocument     *document,
                                                      GError           **error);
HYVIN_AVAILABLE_IN_ALL
HyvinDocument *    hyvin_document_set_lookup         (HyvinDocumentSet  *self,
                                                      const char        *id);
HYVIN_AVAILABLE_IN_ALL
HyvinElement *     hyvin_document_set_resolve        (HyvinDocumentSet  *self,
                                                      HyvinDocument     *from,
                                                      const char        *reference);
HYVIN_AVAILABLE_IN_ALL
GPtrArray *        hyvin_document_set_list_referrers (HyvinDocumentSet  *self,
                                                      HyvinElement      *element);

G_END_DECLS
