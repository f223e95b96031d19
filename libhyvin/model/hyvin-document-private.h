/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-document.h>

#include "hyvin-id-index-private.h"

G_BEGIN_DECLS

HyvinIdIndex * _hyvin_document_get_index     (HyvinDocument *self);
void           _hyvin_document_remember      (HyvinElement  *element,
                                              gboolean       deep);
void           _hyvin_document_forget        (HyvinElement  *element,
                                              gboolean       deep);
void           _hyvin_document_set_name      (HyvinDocument *self,
                                              const char    *name);
void           _hyvin_document_set_namespace (HyvinDocument *self,
                                              const char    *uri);
const char *   _hyvin_document_get_namespace (HyvinDocument *self);
gboolean       _hyvin_reference_names        (const char    *reference,
                                              const char    *document_id);

G_END_DECLS
