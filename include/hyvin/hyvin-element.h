/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <glib-object.h>

#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_ELEMENT (hyvin_element_get_type ())
#define HYVIN_ELEMENT(obj) (G_TYPE_CHECK_INSTANCE_CAST ((obj), HYVIN_TYPE_ELEMENT, HyvinElement))
#define HYVIN_IS_ELEMENT(obj) (G_TYPE_CHECK_INSTANCE_TYPE ((obj), HYVIN_TYPE_ELEMENT))

typedef struct _HyvinElementClass HyvinElementClass;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HyvinElement, g_object_unref)

HYVIN_AVAILABLE_IN_ALL
GType           hyvin_element_get_type        (void);
HYVIN_AVAILABLE_IN_ALL
const char *    hyvin_element_get_id          (HyvinElement  *self);
HYVIN_AVAILABLE_IN_ALL
const char *    hyvin_element_get_element_name        (HyvinElement  *self);
HYVIN_AVAILABLE_IN_ALL
HyvinElement *  hyvin_element_get_parent_element      (HyvinElement  *self);
HYVIN_AVAILABLE_IN_ALL
HyvinDocument * hyvin_element_get_owner_document    (HyvinElement  *self);
HYVIN_AVAILABLE_IN_ALL
guint           hyvin_element_get_line        (HyvinElement  *self);
HYVIN_AVAILABLE_IN_ALL
guint           hyvin_element_get_column      (HyvinElement  *self);
HYVIN_AVAILABLE_IN_ALL
char *          hyvin_element_dup_path        (HyvinElement  *self);
HYVIN_AVAILABLE_IN_ALL
HyvinElement *  hyvin_element_copy            (HyvinElement  *self);
HYVIN_AVAILABLE_IN_ALL
gboolean        hyvin_element_equal           (HyvinElement  *self,
                                               HyvinElement  *other);
HYVIN_AVAILABLE_IN_ALL
GPtrArray *     hyvin_element_list_children   (HyvinElement  *self);
HYVIN_AVAILABLE_IN_ALL
char **         hyvin_element_list_extensions (HyvinElement  *self);
HYVIN_AVAILABLE_IN_ALL
gboolean        hyvin_element_add_extension   (HyvinElement  *self,
                                               const char    *xml,
                                               GError       **error);
HYVIN_AVAILABLE_IN_ALL
void            hyvin_element_clear_extensions (HyvinElement *self);

G_END_DECLS
