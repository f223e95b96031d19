/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "hyvin-rule-private.h"

G_BEGIN_DECLS

/* The XML that was read: hyvin-rules-xml.c. */
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

/* Texts in languages: hyvin-rules-text.c. */
void _hyvin_check_text_missing        (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_text_placeholder    (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_text_duplicate      (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_language_missing    (HyvinContext *context,
                                       HyvinElement *element);

/* Dates and other numbers that must fit together: hyvin-rules-dates.c. */
void _hyvin_check_dates_order         (HyvinContext *context,
                                       HyvinElement *element);

G_END_DECLS
