/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>
#include <stdio.h>

G_BEGIN_DECLS

/* Reads an open file, and keeps what was read of it. */
#define KEEPING_TYPE_STREAM (keeping_stream_get_type ())

G_DECLARE_FINAL_TYPE (KeepingStream, keeping_stream, KEEPING, STREAM, GInputStream)

GInputStream * keeping_stream_new        (FILE          *file,
                                          const char    *path);
GBytes *       keeping_stream_take_bytes (KeepingStream *self);

G_END_DECLS
