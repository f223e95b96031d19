/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-parser-private.h"

#include <stdarg.h>
#include <string.h>

#include "hyvin-error-private.h"

/* Small enough that little is parsed past a limit, large enough to be fast. */
#define CHUNK_SIZE (64 * 1024)

/* How far back the start of a line is looked for. */
#define MAX_LINE_LOOKBACK 256

void
_hyvin_parser_fail (HyvinParser *self,
                    HyvinError   code,
                    guint        line,
                    guint        column,
                    const char  *format,
                    ...)
{
  g_autofree char *what = NULL;
  va_list args;

  if (self->error != NULL)
    return;
  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  _hyvin_set_error_at (&self->error, code, self->name, line, column, "%s", what);
  if (self->context != NULL)
    xmlStopParser (self->context);
}

/* libxml2 goes on after most errors; the first is the cause. Warnings, such as
 * of a relative namespace URI, are no business of ours. The parser must not be
 * stopped here: an error of the encoding comes while it is filling the very
 * buffer that stopping it would free. Nobody listens to it any more, though. */
static void
on_error (void          *user_data,
          HyvinXmlError *error)
{
  HyvinParser *self = user_data;
  g_autofree char *message = NULL;

  if (error->level < XML_ERR_ERROR || self->error != NULL)
    return;
  /* Some messages show the bytes at hand on lines of their own. */
  message = g_strdup (error->message != NULL ? error->message : "unknown error");
  message[strcspn (message, "\n")] = '\0';
  _hyvin_set_error_at (&self->error, HYVIN_ERROR_NOT_WELL_FORMED, self->name,
                       (guint) MAX (error->line, 1), (guint) MAX (error->int2, 1),
                       "not well-formed XML: %s", message);
}

/* Any document type is refused: entities and default attributes are the ways
 * in which XML attacks its readers, and no welfare document needs them. */
static void
on_doctype (void          *user_data,
            const xmlChar *name G_GNUC_UNUSED,
            const xmlChar *external_id G_GNUC_UNUSED,
            const xmlChar *system_id G_GNUC_UNUSED)
{
  HyvinParser *self = user_data;

  _hyvin_parser_fail (self, HYVIN_ERROR_FORBIDDEN,
                      (guint) self->context->input->line, (guint) self->context->input->col,
                      "a document type declaration (<!DOCTYPE …>) is not accepted: remove it");
}

void
_hyvin_parser_init (HyvinParser       *self,
                    const HyvinLimits *limits,
                    const char        *name)
{
  memset (self, 0, sizeof *self);
  self->limits = limits;
  self->name = g_strdup (name);
  self->sax.initialized = XML_SAX2_MAGIC;
  self->sax.serror = on_error;
  self->sax.internalSubset = on_doctype;
  xmlInitParser ();
}

void
_hyvin_parser_clear (HyvinParser *self)
{
  g_clear_pointer (&self->context, xmlFreeParserCtxt);
  g_clear_pointer (&self->name, g_free);
  g_clear_error (&self->error);
}

static void
start (HyvinParser *self)
{
  self->context = xmlCreatePushParserCtxt (&self->sax, self, self->head, (int) self->n_head, NULL);
  if (self->context == NULL)
    _hyvin_parser_fail (self, HYVIN_ERROR_FAILED, 1, 1, "not enough memory to parse");
  else
    xmlCtxtUseOptions (self->context, HYVIN_XML_OPTIONS);
}

/* libxml2 takes time in the square of the attributes of one start tag, so a
 * tag over the limit is refused before it is complete: while it is not, there
 * are no events. */
static void
check_limits (HyvinParser *self,
              gsize        length,
              guint64      n_events_before)
{
  const char *remedy = "raise the limit if the document is to be trusted";

  self->n_silent = self->n_events == n_events_before ? self->n_silent + length : 0;
  if (self->n_silent > self->limits->max_token)
    _hyvin_parser_fail (self, HYVIN_ERROR_LIMIT,
                        (guint) self->context->input->line, (guint) self->context->input->col,
                        "a tag, comment, instruction or CDATA section is longer than "
                        "%u bytes (max-token): %s",
                        self->limits->max_token, remedy);
  if (self->n_bytes > self->limits->max_bytes)
    _hyvin_parser_fail (self, HYVIN_ERROR_LIMIT,
                        (guint) self->context->input->line, (guint) self->context->input->col,
                        "the document is longer than %" G_GUINT64_FORMAT " bytes (max-bytes): %s",
                        self->limits->max_bytes, remedy);
}

static void
feed_chunk (HyvinParser *self,
            const char  *data,
            gsize        length)
{
  guint64 n_events = self->n_events;

  self->n_bytes += length;
  xmlParseChunk (self->context, data, (int) length, 0);
  check_limits (self, length, n_events);
}

/* libxml2 2.9 prints encoding errors to standard error unless the handler of
 * the thread is set too. */
typedef struct
{
  xmlStructuredErrorFunc func;
  void *context;
} Handler;

static Handler
push_handler (HyvinParser *self)
{
  Handler old = { xmlStructuredError, xmlStructuredErrorContext };

  xmlSetStructuredErrorFunc (self, on_error);
  return old;
}

static void
pop_handler (Handler old)
{
  xmlSetStructuredErrorFunc (old.context, old.func);
}

/* Returns FALSE when there is an error, and nothing more is wanted. */
gboolean
_hyvin_parser_feed (HyvinParser *self,
                    const char  *data,
                    gsize        length)
{
  Handler old = push_handler (self);

  if (self->context == NULL && length > 0)
    {
      gsize head = MIN (HYVIN_PARSER_HEAD - self->n_head, length);

      memcpy (self->head + self->n_head, data, head);
      self->n_head += head;
      self->n_bytes += head;
      data += head;
      length -= head;
      if (self->n_head == HYVIN_PARSER_HEAD)
        start (self);
    }
  while (length > 0 && self->error == NULL)
    {
      gsize chunk = MIN (CHUNK_SIZE, length);

      feed_chunk (self, data, chunk);
      data += chunk;
      length -= chunk;
    }
  pop_handler (old);
  return self->error == NULL;
}

/* Returns FALSE when there is an error. */
gboolean
_hyvin_parser_finish (HyvinParser *self)
{
  Handler old = push_handler (self);

  if (self->context == NULL && self->n_head > 0)
    start (self);
  if (self->context == NULL)
    _hyvin_parser_fail (self, HYVIN_ERROR_NOT_WELL_FORMED, 1, 1,
                        "not well-formed XML: the document is empty");
  if (self->error == NULL)
    xmlParseChunk (self->context, NULL, 0, 1);
  if (self->error == NULL && !self->context->wellFormed)
    _hyvin_parser_fail (self, HYVIN_ERROR_NOT_WELL_FORMED, 1, 1, "not well-formed XML");
  pop_handler (old);
  return self->error == NULL;
}

/* Counts the characters from @from to @to, which are UTF-8. */
static guint
count_characters (const xmlChar *from,
                  const xmlChar *to)
{
  guint n = 0;

  for (; from < to; from++)
    n += (*from & 0xC0) != 0x80;
  return n;
}

/* Finds where the start tag at hand begins. libxml2 stands at its end; the
 * only < between here and there is its own. The column that libxml2 counts is
 * of bytes here and there, so it is only taken where the line begins too far
 * back. */
void
_hyvin_parser_locate (HyvinParser *self)
{
  const xmlParserInput *input = self->context->input;
  const xmlChar *tag = input->cur;
  const xmlChar *line_start;
  guint n_lines = 0;

  while (tag > input->base && *tag != '<')
    n_lines += *--tag == '\n';

  self->line = (guint) input->line - n_lines;
  line_start = tag;
  while (line_start > input->base && line_start[-1] != '\n'
         && (n_lines > 0 || tag - line_start < MAX_LINE_LOOKBACK))
    line_start--;
  if (n_lines > 0 || (line_start > input->base && line_start[-1] == '\n'))
    self->column = count_characters (line_start, tag) + 1;
  else
    self->column = (guint) input->col - count_characters (tag, input->cur);
}

/* Called for each start tag, for each end tag its counterpart. */
gboolean
_hyvin_parser_enter (HyvinParser *self)
{
  const HyvinLimits *limits = self->limits;

  self->n_events++;
  if (++self->depth > limits->max_depth)
    _hyvin_parser_fail (self, HYVIN_ERROR_LIMIT, self->line, self->column,
                        "elements are nested more than %u deep (max-depth): "
                        "raise the limit if the document is to be trusted", limits->max_depth);
  if (++self->n_elements > limits->max_elements)
    _hyvin_parser_fail (self, HYVIN_ERROR_LIMIT, self->line, self->column,
                        "there are more than %u elements (max-elements): "
                        "raise the limit if the document is to be trusted", limits->max_elements);
  return self->error == NULL;
}

void
_hyvin_parser_leave (HyvinParser *self)
{
  self->n_events++;
  self->depth--;
}
