/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "hyvin-context-private.h"
#include "hyvin-list-private.h"

G_BEGIN_DECLS

/* Council terms and years: hyvin-rules-terms.c. */
void _hyvin_check_term_documents      (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_annual_reports      (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_approval_time       (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_two_documents       (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_revisions           (HyvinContext *context,
                                       HyvinElement *element);
HyvinDocumentRoles
     _hyvin_lacks_term_documents      (HyvinContext  *context,
                                       HyvinDocument *document);
HyvinDocumentRoles
     _hyvin_lacks_annual_reports      (HyvinContext  *context,
                                       HyvinDocument *document);
HyvinDocumentRoles
     _hyvin_lacks_other_document      (HyvinContext  *context,
                                       HyvinDocument *document);

/* The annual clock: hyvin-rules-clock.c. */
void _hyvin_check_clock               (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_reviews             (HyvinContext *context,
                                       HyvinElement *element);
HyvinDocumentRoles
     _hyvin_lacks_reviews             (HyvinContext  *context,
                                       HyvinDocument *document);

/* Follow-up of goals and measures: hyvin-rules-review.c. */
void _hyvin_check_review              (HyvinContext *context,
                                       HyvinElement *element);
void _hyvin_check_measure_late        (HyvinContext *context,
                                       HyvinElement *element);

G_END_DECLS
