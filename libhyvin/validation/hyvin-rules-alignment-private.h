/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "hyvin-rule-private.h"

G_BEGIN_DECLS

/* The checks of alignment that stand in files of their own; the rows of all are
 * in one table. */

/* What two documents say of the same thing. */
void _hyvin_check_measure_differs   (HyvinContext *context,
                                     HyvinElement *measure);
void _hyvin_check_indicator_differs (HyvinContext *context,
                                     HyvinElement *indicator);

/* How goals are carried through the chain of documents. */
void _hyvin_check_budget_loose      (HyvinContext *context,
                                     HyvinElement *visibility);
void _hyvin_check_binding_none      (HyvinContext *context,
                                     HyvinElement *document);
void _hyvin_check_region_uncovered  (HyvinContext *context,
                                     HyvinElement *document);
HyvinDocumentRoles
     _hyvin_lacks_region            (HyvinContext  *context,
                                     HyvinDocument *document);
void _hyvin_check_chain_lost        (HyvinContext *context,
                                     HyvinElement *document);
void _hyvin_check_chain_fading      (HyvinContext *context,
                                     HyvinElement *document);

G_END_DECLS
