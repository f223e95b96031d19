/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-indicator.h>

G_BEGIN_DECLS

/* A minimum list: the indicators that a report has to examine. */
typedef struct _HyvinIndicatorList HyvinIndicatorList;

/* Those that lists.ini has. */
typedef struct _HyvinIndicatorLists HyvinIndicatorLists;

gpointer             _hyvin_indicator_lists_load     (GKeyFile                  *file,
                                                      GError                   **error);
void                 _hyvin_indicator_lists_free     (gpointer                   lists);
const HyvinIndicatorList *
                     _hyvin_indicator_lists_find     (const HyvinIndicatorLists *self,
                                                      const char                *name,
                                                      const char                *language,
                                                      GError                   **error);
const char *         _hyvin_indicator_list_get_name  (const HyvinIndicatorList  *self);
guint                _hyvin_indicator_list_size      (const HyvinIndicatorList  *self);
const char *         _hyvin_indicator_list_get_key   (const HyvinIndicatorList  *self,
                                                      guint                      position);
const char *         _hyvin_indicator_list_get_title (const HyvinIndicatorList  *self,
                                                      guint                      position,
                                                      const char                *language);
char *               _hyvin_indicator_make_key       (HyvinIndicator            *indicator);

G_END_DECLS
