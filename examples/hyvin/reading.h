/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin.h>

G_BEGIN_DECLS

const GOptionEntry * reading_get_limits  (void);
HyvinReader *        reading_make_reader (void);

G_END_DECLS
