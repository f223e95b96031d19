/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-validation.h>

#include "hyvin-rule-private.h"

G_BEGIN_DECLS

HyvinValidation * _hyvin_validation_new         (HyvinContext     *context,
                                                 const GDate      *date,
                                                 const char       *language);
void              _hyvin_validation_end         (HyvinValidation  *self);
HyvinContext *    _hyvin_validation_get_context (HyvinValidation  *self,
                                                 GError          **error);

G_END_DECLS
