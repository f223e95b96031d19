/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Writes JSON, member by member. Names are NULL in arrays. */
typedef struct
{
  GString *text;
  guint depth;
  guint line_depth;             /* the depth of what is written in a line; 0: nothing is */
  gboolean is_begun;            /* whether there is a member before */
} Json;

/* How an object or array is laid out: what is in a line has all in that line. */
typedef enum
{
  JSON_IN_LINES,
  JSON_IN_LINE,
} JsonLayout;

void json_begin_object (Json       *self,
                        const char *name,
                        JsonLayout  layout);
void json_end_object   (Json       *self);
void json_begin_array  (Json       *self,
                        const char *name,
                        JsonLayout  layout);
void json_end_array    (Json       *self);

/* A text that is NULL is null. */
void json_add_text     (Json       *self,
                        const char *name,
                        const char *text);
void json_add_number   (Json       *self,
                        const char *name,
                        guint       number);
void json_add_boolean  (Json       *self,
                        const char *name,
                        gboolean    value);
void json_add_null     (Json       *self,
                        const char *name);

/* Prints what was written, and begins anew. */
void json_print        (Json       *self);

G_END_DECLS
