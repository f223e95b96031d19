/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-validation-private.h"

#include <hyvin/hyvin-error.h>

#include "hyvin-context-private.h"
#include "hyvin-fold-private.h"

/**
 * HyvinValidation:
 *
 * A validation at work, as a rule sees it: what is validated, as of which day, in
 * which language, and whom to report to. See [class@Hyvin.Rule].
 *
 * It belongs to the thread that validates. When the validation is over, and in
 * other threads, it still tells the day and the language, but the documents are no
 * longer at hand, and nothing can be reported.
 *
 * Since: 1.0
 */
struct _HyvinValidation
{
  GObject parent_instance;

  HyvinContext *context;        /* NULL: it is over */
  GThread *thread;
  GDate date;
  char *language;
};

G_DEFINE_FINAL_TYPE (HyvinValidation, hyvin_validation, G_TYPE_OBJECT)

static void
hyvin_validation_finalize (GObject *object)
{
  g_free (HYVIN_VALIDATION (object)->language);
  G_OBJECT_CLASS (hyvin_validation_parent_class)->finalize (object);
}

static void
hyvin_validation_class_init (HyvinValidationClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hyvin_validation_finalize;
}

static void
hyvin_validation_init (HyvinValidation *self)
{
  self->thread = g_thread_self ();
}

HyvinValidation *
_hyvin_validation_new (HyvinContext *context,
                       const GDate  *date,
                       const char   *language)
{
  HyvinValidation *self = g_object_new (HYVIN_TYPE_VALIDATION, NULL);

  self->context = context;
  self->date = *date;
  self->language = g_strdup (language);
  return self;
}

/* Whoever keeps it longer keeps an empty shell. */
void
_hyvin_validation_end (HyvinValidation *self)
{
  self->context = NULL;
}

/* NULL, and an error, when there is none for the caller. */
HyvinContext *
_hyvin_validation_get_context (HyvinValidation  *self,
                               GError          **error)
{
  if (self->thread == g_thread_self () && self->context != NULL)
    return self->context;
  g_set_error (error, HYVIN_ERROR, HYVIN_ERROR_RULE,
               "%s: a rule reports while it checks an object, in the thread of the validation",
               self->thread == g_thread_self () ? "the validation is over"
                                                : "the validation is at work in another thread");
  return NULL;
}

static gboolean
check_element (HyvinContext  *context,
               HyvinElement  *element,
               GError       **error)
{
  g_autofree char *path = NULL;

  if (_hyvin_context_holds (context, element))
    return TRUE;
  path = hyvin_element_dup_path (element);
  g_set_error (error, HYVIN_ERROR, HYVIN_ERROR_RULE,
               "%s is in none of the documents that are validated: report on an object that is",
               path);
  return FALSE;
}

/* What people are shown is a line. */
static char *
make_line (const char *text)
{
  g_autofree char *valid = text != NULL ? g_utf8_make_valid (text, -1) : NULL;

  return valid != NULL ? _hyvin_fold_space (valid) : NULL;
}

/**
 * hyvin_validation_report:
 * @self: a validation
 * @element: the object that the finding is about
 * @message: what is wrong, in a line of the language of the validation
 * @error: return location for an error
 *
 * Reports a finding of the rule at work. It has the code and the severity of the
 * rule, and stands where the object begins. An exemption of the rule for the
 * object makes it a noted one.
 *
 * Fails with %HYVIN_ERROR_RULE when the object is not in the documents that are
 * validated, when the message is blank, and when the validation is over or at
 * work in another thread.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
gboolean
hyvin_validation_report (HyvinValidation  *self,
                         HyvinElement     *element,
                         const char       *message,
                         GError          **error)
{
  return hyvin_validation_report_full (self, element, NULL, NULL, message, error);
}

/**
 * hyvin_validation_report_full:
 * @self: a validation
 * @element: the object that the finding is about
 * @related: (nullable): another object that it is about, in the same documents
 * @hint: (nullable): the value that is wrong, as it stands in the document
 * @message: what is wrong, in a line of the language of the validation
 * @error: return location for an error
 *
 * Reports a finding of the rule at work as [method@Hyvin.Validation.report] does,
 * and fails as it does; the finding tells more.
 *
 * Returns: %TRUE on success
 *
 * Since: 1.0
 */
gboolean
hyvin_validation_report_full (HyvinValidation  *self,
                              HyvinElement     *element,
                              HyvinElement     *related,
                              const char       *hint,
                              const char       *message,
                              GError          **error)
{
  g_autofree char *line = NULL;
  g_autofree char *value = NULL;
  HyvinContext *context;

  g_return_val_if_fail (HYVIN_IS_VALIDATION (self), FALSE);
  g_return_val_if_fail (HYVIN_IS_ELEMENT (element), FALSE);
  g_return_val_if_fail (related == NULL || HYVIN_IS_ELEMENT (related), FALSE);
  g_return_val_if_fail (message != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  context = _hyvin_validation_get_context (self, error);
  if (context == NULL || !check_element (context, element, error)
      || (related != NULL && !check_element (context, related, error)))
    return FALSE;
  line = make_line (message);
  value = make_line (hint);
  if (_hyvin_is_blank (line))
    {
      g_set_error (error, HYVIN_ERROR, HYVIN_ERROR_RULE,
                   "a finding without a message helps nobody: say what is wrong");
      return FALSE;
    }
  _hyvin_report (context, element, related, value, "%s", line);
  return TRUE;
}

/**
 * hyvin_validation_get_document_set:
 * @self: a validation
 *
 * Gets the documents that are validated. A rule that needs others than the one
 * it looks at asks here, and is silent when they are not there.
 *
 * Returns: (transfer none) (nullable): the documents, or %NULL when the validation
 *   is over
 *
 * Since: 1.0
 */
HyvinDocumentSet *
hyvin_validation_get_document_set (HyvinValidation *self)
{
  HyvinContext *context;

  g_return_val_if_fail (HYVIN_IS_VALIDATION (self), NULL);

  context = _hyvin_validation_get_context (self, NULL);
  return context != NULL ? _hyvin_context_get_set (context) : NULL;
}

/**
 * hyvin_validation_get_date:
 * @self: a validation
 *
 * Gets the day as of which the documents are judged. A rule goes by this day, and
 * never by the clock: the same documents are to give the same findings.
 *
 * Returns: the day
 *
 * Since: 1.0
 */
const GDate *
hyvin_validation_get_date (HyvinValidation *self)
{
  g_return_val_if_fail (HYVIN_IS_VALIDATION (self), NULL);

  return &self->date;
}

/**
 * hyvin_validation_get_language:
 * @self: a validation
 *
 * Gets the language that messages are to be in.
 *
 * Returns: `fi`, `sv` or `en`, or what else the validator was given
 *
 * Since: 1.0
 */
const char *
hyvin_validation_get_language (HyvinValidation *self)
{
  g_return_val_if_fail (HYVIN_IS_VALIDATION (self), NULL);

  return self->language;
}

/**
 * hyvin_validation_resolve:
 * @self: a validation
 * @from: the object that refers
 * @reference: the reference, such as `party-1` or `strategy#aim-2`
 *
 * Finds the object that a reference in a document means, in that document or in
 * another of those that are validated.
 *
 * Returns: (transfer none) (nullable): the object, or %NULL when it is not there or
 *   the validation is over
 *
 * Since: 1.0
 */
HyvinElement *
hyvin_validation_resolve (HyvinValidation *self,
                          HyvinElement    *from,
                          const char      *reference)
{
  HyvinContext *context;

  g_return_val_if_fail (HYVIN_IS_VALIDATION (self), NULL);
  g_return_val_if_fail (HYVIN_IS_ELEMENT (from), NULL);
  g_return_val_if_fail (reference != NULL, NULL);

  context = _hyvin_validation_get_context (self, NULL);
  if (context == NULL || !_hyvin_context_holds (context, from))
    return NULL;
  return _hyvin_context_resolve (context, from, reference);
}
