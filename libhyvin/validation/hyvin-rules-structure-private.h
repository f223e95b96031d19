/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "hyvin-rule-private.h"

G_BEGIN_DECLS

void _hyvin_check_xml_unknown         (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_xml_order           (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_xml_value           (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_xml_required        (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_version_unsupported (HyvinContext *context,
                                       HyvinElement *element);

G_END_DECLS
