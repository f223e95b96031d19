/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <glib-object.h>

#include <hyvin/hyvin-document-set.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_VALIDATION (hyvin_validation_get_type ())

HYVIN_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (HyvinValidation, hyvin_validation, HYVIN, VALIDATION, GObject)

HYVIN_AVAILABLE_IN_ALL
gboolean           hyvin_validation_report           (HyvinValidation  *self,
                                                      HyvinElement     *element,
                                                      const char       *message,
                                                      GError          **error);
HYVIN_AVAILABLE_IN_ALL
gboolean           hyvin_validation_report_full      (HyvinValidation  *self,
                                                      HyvinElement     *element,
                                                      HyvinElement     *related,
                                                      const char       *hint,
                                                      const char       *message,
                                                      GError          **error);
HYVIN_AVAILABLE_IN_ALL
HyvinDocumentSet * hyvin_validation_get_document_set (HyvinValidation  *self);
HYVIN_AVAILABLE_IN_ALL
const GDate *      hyvin_validation_get_date         (HyvinValidation  *self);
HYVIN_AVAILABLE_IN_ALL
const char *       hyvin_validation_get_language     (HyvinValidation  *self);
HYVIN_AVAILABLE_IN_ALL
HyvinElement *     hyvin_validation_resolve          (HyvinValidation  *self,
                                                      HyvinElement     *from,
                                                      const char       *reference);

G_END_DECLS
