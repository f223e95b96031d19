/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char * suggest_word (const char         *wrong,
                           const char * const *words);

G_END_DECLS
