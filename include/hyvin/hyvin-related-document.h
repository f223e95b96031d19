/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-enums.h>
#include <hyvin/hyvin-text.h>
#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_RELATED_DOCUMENT (hyvin_related_document_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinRelatedDocument, hyvin_related_document, RELATED_DOCUMENT)

HYVIN_AVAILABLE_IN_ALL
HyvinRelatedDocument *   hyvin_related_document_new          (const char *id);
HYVIN_AVAILABLE_IN_ALL
void                     hyvin_related_document_set_id       (HyvinRelatedDocument *self,
                                                              const char           *id);
HYVIN_AVAILABLE_IN_ALL
HyvinRelatedDocumentKind hyvin_related_document_get_kind     (HyvinRelatedDocument *self);
HYVIN_AVAILABLE_IN_ALL
void                     hyvin_related_document_set_kind     (HyvinRelatedDocument     *self,
                                                              HyvinRelatedDocumentKind  kind);
HYVIN_AVAILABLE_IN_ALL
const GDate *            hyvin_related_document_get_from     (HyvinRelatedDocument *self);
HYVIN_AVAILABLE_IN_ALL
void                     hyvin_related_document_set_from     (HyvinRelatedDocument *self,
                                                              const GDate          *from);
HYVIN_AVAILABLE_IN_ALL
const GDate *            hyvin_related_document_get_to       (HyvinRelatedDocument *self);
HYVIN_AVAILABLE_IN_ALL
void                     hyvin_related_document_set_to       (HyvinRelatedDocument *self,
                                                              const GDate          *to);
HYVIN_AVAILABLE_IN_ALL
const char *             hyvin_related_document_get_document (HyvinRelatedDocument *self);
HYVIN_AVAILABLE_IN_ALL
void                     hyvin_related_document_set_document (HyvinRelatedDocument *self,
                                                              const char           *document);
HYVIN_AVAILABLE_IN_ALL
const char *             hyvin_related_document_get_party    (HyvinRelatedDocument *self);
HYVIN_AVAILABLE_IN_ALL
void                     hyvin_related_document_set_party    (HyvinRelatedDocument *self,
                                                              const char           *party);
HYVIN_AVAILABLE_IN_ALL
const char *             hyvin_related_document_get_href     (HyvinRelatedDocument *self);
HYVIN_AVAILABLE_IN_ALL
void                     hyvin_related_document_set_href     (HyvinRelatedDocument *self,
                                                              const char           *href);
HYVIN_AVAILABLE_IN_ALL
HyvinText *              hyvin_related_document_get_title    (HyvinRelatedDocument *self);
HYVIN_AVAILABLE_IN_ALL
void                     hyvin_related_document_set_title    (HyvinRelatedDocument *self,
                                                              HyvinText            *title);

G_END_DECLS
