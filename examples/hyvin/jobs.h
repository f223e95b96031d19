/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef void (* JobFunc) (gpointer item,
                          gpointer user_data);

void jobs_run (GPtrArray *items,
               guint      n_jobs,
               JobFunc    work,
               JobFunc    finish,
               gpointer   user_data);

G_END_DECLS
