/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "json.h"

#include <stdio.h>

#include "wrap.h"

#define MAX_HELD (64 * 1024)    /* bytes */

static void
append_character (GString  *json,
                  gunichar  c)
{
  if (c == '"' || c == '\\')
    g_string_append_printf (json, "\\%c", (char) c);
  else if (c == '\n')
    g_string_append (json, "\\n");
  else if (c == '\t')
    g_string_append (json, "\\t");
  else if (is_hidden (c) && c <= 0xFFFF)
    g_string_append_printf (json, "\\u%04x", c);
  else
    g_string_append_unichar (json, c);
}

/* JSON is UTF-8; a file name may be anything. What is hidden is the same for
 * programs when it is escaped, and seen by people. */
static void
append_string (GString    *json,
               const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  const char *p;

  g_string_append_c (json, '"');
  for (p = valid; *p != '\0'; p = g_utf8_next_char (p))
    append_character (json, g_utf8_get_char (p));
  g_string_append_c (json, '"');
}

static void
end_line (Json *self)
{
  g_string_append_printf (self->text, "\n%*s", (int) (2 * self->depth), "");
}

/* What is written goes out in pieces: of a great many findings it is far more
 * than the findings themselves. */
static void
print_begun (Json *self)
{
  fputs (self->text->str, stdout);
  g_string_truncate (self->text, 0);
}

/* Writes what stands before a value. */
static void
begin_member (Json       *self,
              const char *name)
{
  if (self->text == NULL)
    self->text = g_string_new (NULL);
  if (self->text->len > MAX_HELD)
    print_begun (self);
  if (self->is_begun)
    g_string_append (self->text, self->line_depth > 0 ? ", " : ",");
  if (self->line_depth == 0 && self->depth > 0)
    end_line (self);
  if (name != NULL)
    {
      append_string (self->text, name);
      g_string_append (self->text, ": ");
    }
  self->is_begun = TRUE;
}

static void
begin (Json       *self,
       const char *name,
       char        bracket,
       JsonLayout  layout)
{
  begin_member (self, name);
  g_string_append_c (self->text, bracket);
  self->depth++;
  if (layout == JSON_IN_LINE && self->line_depth == 0)
    self->line_depth = self->depth;
  self->is_begun = FALSE;
}

static void
end (Json *self,
     char  bracket)
{
  self->depth--;
  if (self->line_depth == 0 && self->is_begun)
    end_line (self);
  if (self->line_depth > self->depth)
    self->line_depth = 0;
  g_string_append_c (self->text, bracket);
  self->is_begun = TRUE;
}

void
json_begin_object (Json       *self,
                   const char *name,
                   JsonLayout  layout)
{
  begin (self, name, '{', layout);
}

void
json_end_object (Json *self)
{
  end (self, '}');
}

void
json_begin_array (Json       *self,
                  const char *name,
                  JsonLayout  layout)
{
  begin (self, name, '[', layout);
}

void
json_end_array (Json *self)
{
  end (self, ']');
}

void
json_add_text (Json       *self,
               const char *name,
               const char *text)
{
  if (text == NULL)
    {
      json_add_null (self, name);
      return;
    }
  begin_member (self, name);
  append_string (self->text, text);
}

void
json_add_number (Json       *self,
                 const char *name,
                 guint       number)
{
  begin_member (self, name);
  g_string_append_printf (self->text, "%u", number);
}

void
json_add_boolean (Json       *self,
                  const char *name,
                  gboolean    value)
{
  begin_member (self, name);
  g_string_append (self->text, value ? "true" : "false");
}

void
json_add_null (Json       *self,
               const char *name)
{
  begin_member (self, name);
  g_string_append (self->text, "null");
}

void
json_print (Json *self)
{
  puts (self->text->str);
  g_string_free (self->text, TRUE);
  *self = (Json) { NULL };
}
