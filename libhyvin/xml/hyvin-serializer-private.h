/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin-document.h>

G_BEGIN_DECLS

GBytes * _hyvin_serialize (HyvinDocument  *document,
                           GError        **error);

G_END_DECLS
