/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-parser-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "hyvin-error-private.h"

/* libxml2 goes no deeper, whatever the limit. */
#define MAX_DEPTH 256

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
  what = _hyvin_say_in (self->language, format, args);
  va_end (args);
  _hyvin_set_error_at (&self->error, code, self->name, line, column, "%s", what);
  if (self->context != NULL)
    xmlStopParser (self->context);
}

/* The document may be in order: that is not known. */
void
_hyvin_parser_fail_for_memory (HyvinParser *self)
{
  if (self->error == NULL)
    _hyvin_set_error_at (&self->error, HYVIN_ERROR_FAILED, self->name, 1, 1,
                         "there is not enough memory to read it");
}

/* libxml2 goes on after most errors; the first is the cause. Warnings, such as
 * of a relative namespace URI, are no business of ours, and neither is that an
 * ä in one makes it an IRI. The parser must not be
 * stopped here: an error of the encoding comes while it is filling the very
 * buffer that stopping it would free. Nobody listens to it any more, though. */
static void
on_error (void          *user_data,
          HyvinXmlError *error)
{
  HyvinParser *self = user_data;
  g_autofree char *message = NULL;

  if (error->level < XML_ERR_ERROR || error->code == XML_WAR_NS_URI || self->error != NULL)
    return;
  if (error->code == XML_ERR_NO_MEMORY)
    {
      _hyvin_parser_fail_for_memory (self);
      return;
    }
  /* Some messages show the bytes at hand on lines of their own, or cut a
   * character in two. */
  message = g_utf8_make_valid (error->message != NULL ? error->message : "unknown error", -1);
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
                      N_("a document type declaration (<!DOCTYPE …>) is not accepted: remove it"));
}

void
_hyvin_parser_init (HyvinParser       *self,
                    const HyvinLimits *limits,
                    const char        *name,
                    const char        *language)
{
  memset (self, 0, sizeof *self);
  self->limits = limits;
  self->name = g_strdup (name);
  self->language = g_strdup (language);
  self->sax.initialized = XML_SAX2_MAGIC;
  self->sax.serror = on_error;
  self->sax.internalSubset = on_doctype;
}

void
_hyvin_parser_clear (HyvinParser *self)
{
  g_clear_pointer (&self->context, xmlFreeParserCtxt);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->language, g_free);
  g_clear_error (&self->error);
}

/* As when parsing fails, but while libxml2 waits for bytes, and cannot be stopped. */
static void G_GNUC_PRINTF (2, 3)
fail_reading (HyvinParser *self,
              const char  *format,
              ...)
{
  const xmlParserInput *input = self->context->input;
  g_autofree char *what = NULL;
  va_list args;

  va_start (args, format);
  what = _hyvin_say_in (self->language, format, args);
  va_end (args);
  _hyvin_set_error_at (&self->error, HYVIN_ERROR_LIMIT, self->name,
                       (guint) input->line, (guint) input->col, "%s", what);
}

/* libxml2 takes time in the square of the attributes of one start tag, so a
 * tag over the limit is refused before it is complete: while it is not, there
 * are no events. */
static void
check_limits (HyvinParser *self)
{
  const HyvinLimits *limits = self->limits;

  if (self->n_events != self->n_events_heard)
    {
      self->n_events_heard = self->n_events;
      self->n_bytes_heard = self->n_bytes;
    }
  if (self->n_bytes - self->n_bytes_heard > limits->max_token)
    fail_reading (self, N_("a tag, comment, instruction or CDATA section is longer than %u bytes "
                           "(max-token): raise the limit if the document is to be trusted"),
                  limits->max_token);
  else if (self->n_bytes > limits->max_bytes)
    {
      g_autofree char *max_bytes = g_strdup_printf ("%" G_GUINT64_FORMAT, limits->max_bytes);

      fail_reading (self, N_("the document is longer than %s bytes (max-bytes): raise the limit if "
                             "the document is to be trusted"), max_bytes);
    }
}

/* Called by libxml2 when it wants more bytes. It gets all that it asks for, or all
 * there is: from a few at a time, as a pipe may give them, it would take half a
 * character for a wrong one. What it has ends with a zero byte where the new ones
 * go: when there are none, it must find it there again. */
static int
on_read (void *user_data,
         char *buffer,
         int   length)
{
  HyvinParser *self = user_data;
  int filled = 0;
  gssize size = 1;

  while (self->error == NULL && size > 0 && filled < length)
    {
      size = self->read (self->read_data, buffer + filled, (gsize) (length - filled), &self->error);
      if (size <= 0)
        break;
      filled += (int) size;
      self->n_bytes += (guint64) size;
      check_limits (self);
    }
  if (self->error == NULL && filled > 0)
    return filled;
  *buffer = '\0';
  return self->error == NULL ? 0 : -1;
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

/* How libxml2 gives an ampersand in an attribute, and in the name of a namespace: as
 * a reference or as it is. That differs from version to version. */
enum
{
  AMPERSAND_UNKNOWN = 0,
  AMPERSAND_KNOWN = 1 << 0,
  ESCAPED_IN_VALUES = 1 << 1,
  ESCAPED_IN_NAMESPACES = 1 << 2,
};

static int ampersand;           /* atomic */

static void
on_probe (void           *user_data,
          const xmlChar  *name G_GNUC_UNUSED,
          const xmlChar  *prefix G_GNUC_UNUSED,
          const xmlChar  *uri G_GNUC_UNUSED,
          int             n_namespaces,
          const xmlChar **namespaces,
          int             n_attributes,
          int             n_defaulted G_GNUC_UNUSED,
          const xmlChar **attributes)
{
  if (n_attributes == 1 && n_namespaces == 1)
    *(int *) user_data = AMPERSAND_KNOWN
                         | (attributes[4] - attributes[3] > 1 ? ESCAPED_IN_VALUES : 0)
                         | (xmlStrlen (namespaces[1]) > 1 ? ESCAPED_IN_NAMESPACES : 0);
}

/* Without memory there is no answer: then the next document asks again. */
static void
probe_ampersand (HyvinParser *self)
{
  static const char document[] = "<a b=\"&amp;\" xmlns:c=\"&amp;\"/>";
  xmlSAXHandler sax = { .initialized = XML_SAX2_MAGIC, .startElementNs = on_probe };
  int answer = AMPERSAND_UNKNOWN;
  xmlParserCtxt *context;

  if (g_atomic_int_get (&ampersand) != AMPERSAND_UNKNOWN)
    return;
  context = xmlCreatePushParserCtxt (&sax, &answer, document, sizeof document - 1, NULL);
  if (context != NULL)
    {
      xmlCtxtUseOptions (context, HYVIN_XML_OPTIONS);
      xmlParseChunk (context, NULL, 0, 1);
      xmlFreeParserCtxt (context);
    }
  if (answer == AMPERSAND_UNKNOWN)
    _hyvin_parser_fail_for_memory (self);
  else
    g_atomic_int_set (&ampersand, answer);
}

/* Whether an ampersand comes as a character reference; known while parsing. */
gboolean
_hyvin_parser_escapes_ampersands (void)
{
  return (g_atomic_int_get (&ampersand) & ESCAPED_IN_VALUES) != 0;
}

gboolean
_hyvin_parser_escapes_namespaces (void)
{
  return (g_atomic_int_get (&ampersand) & ESCAPED_IN_NAMESPACES) != 0;
}

static void
parse (HyvinParser *self)
{
  const xmlParserInput *input;

  xmlCtxtUseOptions (self->context, HYVIN_XML_OPTIONS);
  xmlParseDocument (self->context);
  if (self->error != NULL)
    return;
  input = self->context->input;
  /* A zero byte looks like the end to libxml2. */
  if (!self->context->wellFormed || input->cur < input->end || hyvin_xml_has_half_character (input))
    _hyvin_parser_fail (self, HYVIN_ERROR_NOT_WELL_FORMED,
                        (guint) MAX (input->line, 1), (guint) MAX (input->col, 1),
                        "not well-formed XML: more follows the root element");
}

/* Before anything else, also before the handler of errors is set: libxml2 makes what is
 * global when it is first needed, and two threads would both make it. */
static void
init_libxml2 (void)
{
  static gsize is_ready;

  if (g_once_init_enter (&is_ready))
    {
      xmlInitParser ();
      g_once_init_leave (&is_ready, TRUE);
    }
}

/* Parses a document to its end; FALSE when there is an error. */
gboolean
_hyvin_parser_run (HyvinParser     *self,
                   HyvinParserRead  read,
                   gpointer         read_data)
{
  Handler old;

  init_libxml2 ();
  old = push_handler (self);
  self->read = read;
  self->read_data = read_data;
  probe_ampersand (self);
  if (self->error == NULL)
    self->context = xmlCreateIOParserCtxt (&self->sax, self, on_read, NULL, self,
                                           XML_CHAR_ENCODING_NONE);
  if (self->context != NULL)
    parse (self);
  else
    _hyvin_parser_fail_for_memory (self);
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

/* Whether a text, just counted as an event, is nothing but white space. If it
 * ends in the indentation of a line, that tells where the tag after it begins. */
gboolean
_hyvin_parser_indent (HyvinParser   *self,
                      const xmlChar *text,
                      int            length)
{
  const xmlParserInput *input = self->context->input;
  const xmlChar *end = text + length;
  const xmlChar *line_start = end;

  while (line_start > text && line_start[-1] == ' ')
    line_start--;
  /* What stands for a character reference is not in the input. */
  if (line_start > text && line_start[-1] == '\n' && end == input->cur)
    {
      self->indent_event = self->n_events;
      self->indent_line = (guint) input->line;
      self->indent_column = (guint) (end - line_start) + 1;
    }
  while (line_start > text && xmlIsBlank_ch (line_start[-1]))
    line_start--;
  return line_start == text;
}

/* Finds where the start tag at hand begins, when no indentation told it.
 * libxml2 stands at its end; the only < between here and there is its own. The
 * column that libxml2 counts is of bytes here and there, so it is only taken
 * where the line begins too far back. */
static void
look_back (HyvinParser *self)
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

/* Finds where the start tag at hand begins. */
static void
locate (HyvinParser *self)
{
  if (self->indent_event != self->n_events || self->n_events == 0)
    {
      look_back (self);
      return;
    }
  self->line = self->indent_line;
  self->column = self->indent_column;
}

static gboolean
fail_over_limit (HyvinParser *self)
{
  const HyvinLimits *limits = self->limits;

  if (self->depth > MIN (limits->max_depth, MAX_DEPTH))
    _hyvin_parser_fail (self, HYVIN_ERROR_LIMIT, self->line, self->column,
                        N_("elements are nested more than %u deep (max-depth): "
                           "raise the limit if the document is to be trusted"),
                        MIN (limits->max_depth, MAX_DEPTH));
  else
    _hyvin_parser_fail (self, HYVIN_ERROR_LIMIT, self->line, self->column,
                        N_("there are more than %u elements, comments, instructions and unknown "
                           "attributes (max-elements): raise the limit if the document is to be "
                           "trusted"),
                        limits->max_elements);
  return FALSE;
}

/* Called for each start tag, for each end tag its counterpart. */
gboolean
_hyvin_parser_enter (HyvinParser *self)
{
  locate (self);
  self->n_events++;
  self->depth++;
  self->n_elements++;
  if (self->depth > MIN (self->limits->max_depth, MAX_DEPTH)
      || self->n_elements > self->limits->max_elements)
    return fail_over_limit (self);
  return self->error == NULL;
}

/* Called for all else that takes memory of its own, and not only that of its text. */
gboolean
_hyvin_parser_count (HyvinParser *self,
                     guint        n_more)
{
  self->n_elements += MIN (n_more, G_MAXUINT - self->n_elements);
  if (self->n_elements > self->limits->max_elements)
    return fail_over_limit (self);
  return TRUE;
}

void
_hyvin_parser_leave (HyvinParser *self)
{
  self->n_events++;
  self->depth--;
}
