/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-finding-private.h"

#include <glib/gi18n.h>
#include <hyvin/hyvin-enum-types.h>
#include <hyvin/hyvin-error.h>
#include <hyvin/hyvin-translate.h>
#include <string.h>

#include "hyvin-element-private.h"
#include "hyvin-error-private.h"

/**
 * HyvinFinding:
 *
 * Something that a rule has found in a document: what is wrong, where, and how
 * much it weighs. A finding never changes.
 *
 * Since: 1.0
 */
struct _HyvinFinding
{
  GObject parent_instance;

  HyvinFindingData *data;       /* shared with those that are detached from it */
  HyvinElement *element;
  HyvinElement *related;
  HyvinDocument *document;
};

G_DEFINE_FINAL_TYPE (HyvinFinding, hyvin_finding, G_TYPE_OBJECT)

static void
clear_place (gpointer data)
{
  HyvinPlace *self = data;

  g_free (self->file);
  g_free (self->document_id);
  g_free (self->object_id);
  g_free (self->path);
  g_free (self->stable);
}

HyvinPlace *
_hyvin_place_ref (HyvinPlace *place)
{
  return g_atomic_rc_box_acquire (place);
}

void
_hyvin_place_unref (HyvinPlace *place)
{
  g_atomic_rc_box_release_full (place, clear_place);
}

static void
clear_data (gpointer data)
{
  HyvinFindingData *self = data;

  g_free (self->message);
  g_free (self->hint);
  g_free (self->noted_reason);
  g_free (self->fingerprint);
  _hyvin_place_unref (self->place);
  g_clear_pointer (&self->related, _hyvin_place_unref);
}

static void
hyvin_finding_dispose (GObject *object)
{
  HyvinFinding *self = HYVIN_FINDING (object);

  g_clear_object (&self->element);
  g_clear_object (&self->related);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (hyvin_finding_parent_class)->dispose (object);
}

static void
hyvin_finding_finalize (GObject *object)
{
  g_atomic_rc_box_release_full (HYVIN_FINDING (object)->data, clear_data);
  G_OBJECT_CLASS (hyvin_finding_parent_class)->finalize (object);
}

static void
hyvin_finding_class_init (HyvinFindingClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hyvin_finding_dispose;
  G_OBJECT_CLASS (klass)->finalize = hyvin_finding_finalize;
}

static void
hyvin_finding_init (HyvinFinding *self G_GNUC_UNUSED)
{
}

/* Where an object is, said so that it stays when others come, go and move: from
 * the nearest object that has an id on, and by titles where there are any. */
static void
append_stable (GString      *place,
               HyvinElement *element)
{
  const char *title;

  if (element->id != NULL)
    {
      g_string_append_c (place, '#');
      g_string_append (place, element->id);
      return;
    }
  if (element->parent == NULL)
    return;
  append_stable (place, element->parent);
  title = _hyvin_element_peek_title (element);
  g_string_append_printf (place, "/%s", hyvin_element_get_element_name (element));
  if (title != NULL)
    g_string_append_printf (place, "=%s", title);
  else
    g_string_append_printf (place, "[%u]", element->position + 1);
}

/* The place of an object as it is now. */
HyvinPlace *
_hyvin_place_new (HyvinElement *element)
{
  HyvinPlace *self = g_atomic_rc_box_new0 (HyvinPlace);
  HyvinDocument *document = hyvin_element_get_owner_document (element);
  GString *stable = g_string_new (NULL);

  append_stable (stable, element);
  self->stable = g_string_free (stable, FALSE);
  self->path = hyvin_element_dup_path (element);
  self->object_id = g_strdup (hyvin_element_get_id (element));
  self->line = element->line;
  self->column = element->column;
  if (document != NULL)
    {
      self->file = g_strdup (hyvin_document_get_name (document));
      self->document_id = g_strdup (hyvin_element_get_id (HYVIN_ELEMENT (document)));
    }
  return self;
}

/* Files are moved, and named as seen from here or there. */
static char *
identify_document (HyvinFinding *self)
{
  const HyvinPlace *place = self->data->place;

  if (place->document_id != NULL || place->file == NULL)
    return g_strdup (place->document_id);
  return g_path_get_basename (place->file);
}

static void
add_to_checksum (GChecksum  *checksum,
                 const char *text)
{
  if (text == NULL)
    text = "";
  g_checksum_update (checksum, (const guchar *) text, (gssize) strlen (text) + 1);
}

#define FINGERPRINT_LENGTH 32

static char *
make_fingerprint (HyvinFinding *self)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree char *document = identify_document (self);

  add_to_checksum (checksum, self->data->code);
  add_to_checksum (checksum, document);
  add_to_checksum (checksum, self->data->place->stable);
  add_to_checksum (checksum, self->data->hint);
  return g_strndup (g_checksum_get_string (checksum), FINGERPRINT_LENGTH);
}

HyvinFinding *
_hyvin_finding_new (const HyvinFindingData *data,
                    HyvinElement           *element,
                    HyvinElement           *related)
{
  HyvinFinding *self = g_object_new (HYVIN_TYPE_FINDING, NULL);

  self->data = g_atomic_rc_box_new (HyvinFindingData);
  *self->data = *data;
  g_set_object (&self->element, element);
  g_set_object (&self->related, related);
  if (element != NULL)
    g_set_object (&self->document, hyvin_element_get_owner_document (element));
  return self;
}

/**
 * hyvin_finding_detach:
 * @self: a finding
 *
 * Makes a finding that says the same, and keeps no document alive.
 *
 * A finding holds the objects that it is about, and with them their document.
 * Who checks thousands of documents keeps the findings and lets the documents
 * go. [method@Hyvin.Finding.get_element], [method@Hyvin.Finding.get_related] and
 * [method@Hyvin.Finding.get_document] of the new finding give %NULL; all that is
 * text or a number stays.
 *
 * Returns: (transfer full): the finding
 *
 * Since: 1.0
 */
HyvinFinding *
hyvin_finding_detach (HyvinFinding *self)
{
  HyvinFinding *detached;

  g_return_val_if_fail (HYVIN_IS_FINDING (self), NULL);

  detached = g_object_new (HYVIN_TYPE_FINDING, NULL);
  detached->data = g_atomic_rc_box_acquire (self->data);
  return detached;
}

/**
 * hyvin_finding_from_error:
 * @error: an error of reading a document
 * @file: what the document is called
 * @language: (nullable): the language of the message, `fi`, `sv` or `en`
 *
 * Makes a finding of an error, when it is one: of XML that is not well-formed.
 * Its code is `xml-not-well-formed`.
 *
 * Returns: (transfer full) (nullable): the finding, or %NULL when the error is
 *   of another kind
 *
 * Since: 1.0
 */
HyvinFinding *
hyvin_finding_from_error (const GError *error,
                          const char   *file,
                          const char   *language)
{
  HyvinFindingData data = { .code = "xml-not-well-formed", .severity = HYVIN_SEVERITY_ERROR };
  const char *detail;

  g_return_val_if_fail (error != NULL, NULL);
  g_return_val_if_fail (file != NULL, NULL);

  if (!g_error_matches (error, HYVIN_ERROR, HYVIN_ERROR_NOT_WELL_FORMED))
    return NULL;
  hyvin_error_get_place (error, &data.line, &data.column);
  detail = strstr (error->message, "XML: ");
  detail = detail != NULL ? detail + strlen ("XML: ") : error->message;
  data.message =
    _hyvin_make_line (g_strdup_printf (hyvin_translate (language,
                                                        N_("The XML is not well-formed: %s")),
                                       detail));
  data.place = g_atomic_rc_box_new0 (HyvinPlace);
  data.place->file = g_strdup (file);
  return _hyvin_finding_new (&data, NULL, NULL);
}

/* Compares paths so that goal[2] comes before goal[10]. */
static int
compare_paths (const char *a,
               const char *b)
{
  while (*a != '\0' && *b != '\0')
    {
      if (g_ascii_isdigit (*a) && g_ascii_isdigit (*b))
        {
          guint64 left = g_ascii_strtoull (a, (char **) &a, 10);
          guint64 right = g_ascii_strtoull (b, (char **) &b, 10);

          if (left != right)
            return left < right ? -1 : 1;
          continue;
        }
      if (*a != *b)
        return (guchar) *a < (guchar) *b ? -1 : 1;
      a++;
      b++;
    }
  return (*a != '\0') - (*b != '\0');
}

#define COMPARE(a, b) (((a) > (b)) - ((a) < (b)))

/* Compares two findings of one document. */
int
_hyvin_finding_compare (const HyvinFinding *a,
                        const HyvinFinding *b)
{
  int order = COMPARE (a->data->line, b->data->line);

  if (order == 0)
    order = COMPARE (a->data->column, b->data->column);
  if (order == 0 && a->data->place != b->data->place)
    order = compare_paths (a->data->place->path, b->data->place->path);
  if (order == 0)
    order = strcmp (a->data->code, b->data->code);
  if (order == 0)
    order = strcmp (a->data->message, b->data->message);
  return order;
}

/**
 * hyvin_finding_get_code:
 * @self: a finding
 *
 * Gets the code of the rule, such as `goal-responsible-missing`.
 *
 * Returns: the code
 *
 * Since: 1.0
 */
const char *
hyvin_finding_get_code (HyvinFinding *self)
{
  g_return_val_if_fail (HYVIN_IS_FINDING (self), NULL);

  return self->data->code;
}

/**
 * hyvin_finding_get_severity:
 * @self: a finding
 *
 * Gets how much it weighs.
 *
 * Returns: the severity
 *
 * Since: 1.0
 */
HyvinSeverity
hyvin_finding_get_severity (HyvinFinding *self)
{
  g_return_val_if_fail (HYVIN_IS_FINDING (self), HYVIN_SEVERITY_OFF);

  return self->data->severity;
}

/**
 * hyvin_finding_get_message:
 * @self: a finding
 *
 * Gets what is wrong, in the language of the validator.
 *
 * Returns: the message
 *
 * Since: 1.0
 */
const char *
hyvin_finding_get_message (HyvinFinding *self)
{
  g_return_val_if_fail (HYVIN_IS_FINDING (self), NULL);

  return self->data->message;
}

/**
 * hyvin_finding_get_hint:
 * @self: a finding
 *
 * Gets the value that is wrong, as it stands in the document.
 *
 * Returns: (nullable): the value, or %NULL when it is not about a value
 *
 * Since: 1.0
 */
const char *
hyvin_finding_get_hint (HyvinFinding *self)
{
  g_return_val_if_fail (HYVIN_IS_FINDING (self), NULL);

  return self->data->hint;
}

/**
 * hyvin_finding_get_file:
 * @self: a finding
 *
 * Gets the name of the file the document was read from.
 *
 * Returns: (nullable): the name, or %NULL when it was not read from a file
 *
 * Since: 1.0
 */
const char *
hyvin_finding_get_file (HyvinFinding *self)
{
  g_return_val_if_fail (HYVIN_IS_FINDING (self), NULL);

  return self->data->place->file;
}

/**
 * hyvin_finding_get_line:
 * @self: a finding
 *
 * Gets the line it is on.
 *
 * Returns: the line, from 1, or 0 when it is not known
 *
 * Since: 1.0
 */
guint
hyvin_finding_get_line (HyvinFinding *self)
{
  g_return_val_if_fail (HYVIN_IS_FINDING (self), 0);

  return self->data->line;
}

/**
 * hyvin_finding_get_column:
 * @self: a finding
 *
 * Gets the column it is at.
 *
 * Returns: the column in characters, from 1, or 0 when it is not known
 *
 * Since: 1.0
 */
guint
hyvin_finding_get_column (HyvinFinding *self)
{
  g_return_val_if_fail (HYVIN_IS_FINDING (self), 0);

  return self->data->column;
}

/**
 * hyvin_finding_get_path:
 * @self: a finding
 *
 * Gets the path of the object it is about, such as
 * `/plan/focus-area[2]/goal[1]`.
 *
 * Returns: (nullable): the path, or %NULL when there is no document
 *
 * Since: 1.0
 */
const char *
hyvin_finding_get_path (HyvinFinding *self)
{
  g_return_val_if_fail (HYVIN_IS_FINDING (self), NULL);

  return self->data->place->path;
}

/**
 * hyvin_finding_get_object_id:
 * @self: a finding
 *
 * Gets the id of the object it is about.
 *
 * Returns: (nullable): the id, or %NULL when the object has none
 *
 * Since: 1.0
 */
const char *
hyvin_finding_get_object_id (HyvinFinding *self)
{
  g_return_val_if_fail (HYVIN_IS_FINDING (self), NULL);

  return self->data->place->object_id;
}

/**
 * hyvin_finding_get_document_id:
 * @self: a finding
 *
 * Gets the id of the document it is in.
 *
 * Returns: (nullable): the id, or %NULL when the document has none
 *
 * Since: 1.0
 */
const char *
hyvin_finding_get_document_id (HyvinFinding *self)
{
  g_return_val_if_fail (HYVIN_IS_FINDING (self), NULL);

  return self->data->place->document_id;
}

/**
 * hyvin_finding_get_element:
 * @self: a finding
 *
 * Gets the object it is about.
 *
 * Returns: (transfer none) (nullable): the object, or %NULL when there is no
 *   document, or the finding is detached
 *
 * Since: 1.0
 */
HyvinElement *
hyvin_finding_get_element (HyvinFinding *self)
{
  g_return_val_if_fail (HYVIN_IS_FINDING (self), NULL);

  return self->element;
}

/**
 * hyvin_finding_get_document:
 * @self: a finding
 *
 * Gets the document it is in.
 *
 * Returns: (transfer none) (nullable): the document, or %NULL when there is none,
 *   or the finding is detached
 *
 * Since: 1.0
 */
HyvinDocument *
hyvin_finding_get_document (HyvinFinding *self)
{
  g_return_val_if_fail (HYVIN_IS_FINDING (self), NULL);

  return self->document;
}

/**
 * hyvin_finding_get_related:
 * @self: a finding
 *
 * Gets another object that it is about, such as the measure in the plan that
 * the strategy words otherwise.
 *
 * Returns: (transfer none) (nullable): the object, or %NULL when there is none,
 *   or the finding is detached
 *
 * Since: 1.0
 */
HyvinElement *
hyvin_finding_get_related (HyvinFinding *self)
{
  g_return_val_if_fail (HYVIN_IS_FINDING (self), NULL);

  return self->related;
}

/**
 * hyvin_finding_get_related_file:
 * @self: a finding
 *
 * Gets the name of the file that the other object it is about was read from.
 *
 * Returns: (nullable): the name, or %NULL when there is no other object, or it was not
 *   read from a file
 *
 * Since: 1.0
 */
const char *
hyvin_finding_get_related_file (HyvinFinding *self)
{
  g_return_val_if_fail (HYVIN_IS_FINDING (self), NULL);

  return self->data->related != NULL ? self->data->related->file : NULL;
}

/**
 * hyvin_finding_get_related_line:
 * @self: a finding
 *
 * Gets the line that the other object it is about is on.
 *
 * Returns: the line, from 1, or 0 when it is not known
 *
 * Since: 1.0
 */
guint
hyvin_finding_get_related_line (HyvinFinding *self)
{
  g_return_val_if_fail (HYVIN_IS_FINDING (self), 0);

  return self->data->related != NULL ? self->data->related->line : 0;
}

/**
 * hyvin_finding_get_related_column:
 * @self: a finding
 *
 * Gets the column that the other object it is about is at.
 *
 * Returns: the column in characters, from 1, or 0 when it is not known
 *
 * Since: 1.0
 */
guint
hyvin_finding_get_related_column (HyvinFinding *self)
{
  g_return_val_if_fail (HYVIN_IS_FINDING (self), 0);

  return self->data->related != NULL ? self->data->related->column : 0;
}

/**
 * hyvin_finding_get_related_path:
 * @self: a finding
 *
 * Gets the path of the other object it is about.
 *
 * Returns: (nullable): the path, or %NULL when there is no other object
 *
 * Since: 1.0
 */
const char *
hyvin_finding_get_related_path (HyvinFinding *self)
{
  g_return_val_if_fail (HYVIN_IS_FINDING (self), NULL);

  return self->data->related != NULL ? self->data->related->path : NULL;
}

/**
 * hyvin_finding_get_noted_reason:
 * @self: a finding
 *
 * Gets why the finding does not count: the reason that an exemption in the
 * document gives.
 *
 * Returns: (nullable): the reason, or %NULL when the finding counts
 *
 * Since: 1.0
 */
const char *
hyvin_finding_get_noted_reason (HyvinFinding *self)
{
  g_return_val_if_fail (HYVIN_IS_FINDING (self), NULL);

  return self->data->noted_reason;
}

/**
 * hyvin_finding_get_fingerprint:
 * @self: a finding
 *
 * Gets a text by which the finding is known again when its document is checked
 * another time.
 *
 * It depends on the code, on the id of the document (or the name of its file
 * without folders, when it has none), on the object and on the hint; but not on
 * the line, the severity, the message and its language. The object is told by
 * its id. One that has none is told by its titles, and where there is no title
 * by its position, from the nearest object above it that has an id. So the
 * fingerprint stays when the document is edited elsewhere.
 *
 * Two findings that agree in all that have the same fingerprint: who compares
 * validations counts them. How it is made does not change from version to
 * version of the library.
 *
 * Returns: 32 hexadecimal digits
 *
 * Since: 1.0
 */
const char *
hyvin_finding_get_fingerprint (HyvinFinding *self)
{
  g_return_val_if_fail (HYVIN_IS_FINDING (self), NULL);

  if (g_atomic_pointer_get (&self->data->fingerprint) == NULL)
    {
      char *fingerprint = make_fingerprint (self);

      /* Another thread may have been as quick. */
      if (!g_atomic_pointer_compare_and_exchange (&self->data->fingerprint, NULL, fingerprint))
        g_free (fingerprint);
    }
  return self->data->fingerprint;
}

/**
 * hyvin_finding_to_string:
 * @self: a finding
 *
 * Prints the finding in a line as compilers do:
 * `file:line:column: severity: message [code]`. A finding without a line, or in
 * a document that was not read from a file, has the path of its object there.
 *
 * Returns: (transfer full): the line, without a line feed
 *
 * Since: 1.0
 */
char *
hyvin_finding_to_string (HyvinFinding *self)
{
  g_autoptr (GString) text = NULL;
  g_autoptr (GEnumClass) severity_class = g_type_class_ref (HYVIN_TYPE_SEVERITY);
  const HyvinFindingData *data;
  const char *file;

  g_return_val_if_fail (HYVIN_IS_FINDING (self), NULL);

  data = self->data;
  file = data->place->file;
  text = g_string_new (file);
  if (file != NULL && data->line > 0)
    g_string_append_printf (text, ":%u:%u", data->line, data->column);
  else if (data->place->path != NULL)
    g_string_append_printf (text, "%s%s", file != NULL ? ":" : "", data->place->path);
  g_string_append_printf (text, ": %s: %s [%s]",
                          g_enum_get_value (severity_class, (int) data->severity)->value_nick,
                          data->message, data->code);
  return g_string_free (g_steal_pointer (&text), FALSE);
}
