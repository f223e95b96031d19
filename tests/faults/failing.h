/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The calls that can be made to fail: those of the library and of this program. */
typedef enum
{
  CALL_CLOSE,
  CALL_FCHMOD,
  CALL_FCHOWN,
  CALL_FSYNC,
  CALL_RENAME,
  CALL_WRITE,
} Call;

/* What a write does that is too short. */
#define SHORT_WRITE 0

void     arm_failure    (Call  call,
                         guint first,
                         guint last,
                         int   code);
gboolean disarm_failure (void);

G_END_DECLS
