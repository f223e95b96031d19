/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "options.h"

#include "dates.h"
#include "messages.h"
#include "problems.h"
#include "suggest.h"

gboolean
parse_word (const Word  *words,
            const char  *option,
            const char  *text,
            int         *value,
            GError     **error)
{
  g_autoptr (GString) known = g_string_new (NULL);

  for (; words->word != NULL; words++)
    {
      if (strcmp (words->word, text) == 0)
        {
          *value = words->value;
          return TRUE;
        }
      g_string_append_printf (known, "%s%s", known->len > 0 ? ", " : "", words->word);
    }
  set_usage_error (error, N_("“%s” is not a value of %s: choose from %s"), text, option,
                   known->str);
  return FALSE;
}

gboolean
parse_number (const char  *option,
              const char  *text,
              guint64      maximum,
              guint64     *value,
              GError     **error)
{
  g_autofree char *most = g_strdup_printf ("%" G_GUINT64_FORMAT, maximum);

  if (g_ascii_string_to_unsigned (text, 10, 0, maximum, value, NULL))
    return TRUE;
  set_usage_error (error, N_("“%s” is not a value of %s: it is a whole number of at most %s"), text,
                   option, most);
  return FALSE;
}

static void
refuse_rule (const char  *code,
             GError     **error)
{
  g_autoptr (GPtrArray) rules = hyvin_rule_list ();
  g_autoptr (GPtrArray) codes = g_ptr_array_new ();
  const char *nearest;
  guint i;

  for (i = 0; i < rules->len; i++)
    g_ptr_array_add (codes, (gpointer) hyvin_rule_get_code (g_ptr_array_index (rules, i)));
  g_ptr_array_add (codes, NULL);
  nearest = suggest_word (code, (const char * const *) codes->pdata);
  if (nearest != NULL)
    set_usage_error (error, N_("There is no rule “%s”: did you mean “%s”?"), code, nearest);
  else
    set_usage_error (error, N_("There is no rule “%s”: “%s” names them all"), code,
                     "hyvin explain --all");
}

/* Finds a rule, or guesses which was meant. */
HyvinRule *
find_rule (const char  *code,
           GError     **error)
{
  HyvinRule *rule = hyvin_rule_lookup (code, NULL);

  if (rule == NULL)
    refuse_rule (code, error);
  return rule;
}

void
judging_clear (Judging *self)
{
  g_free (self->profile);
  g_free (self->date);
  g_strfreev (self->rules);
}

static const Word severities[] = {
  { "error", HYVIN_SEVERITY_ERROR },
  { "warning", HYVIN_SEVERITY_WARNING },
  { "information", HYVIN_SEVERITY_INFORMATION },
  { "off", HYVIN_SEVERITY_OFF },
  { NULL, 0 }
};

/* Sets the severity of a rule from a text such as `goal-basis-missing=off`. */
static gboolean
override_rule (HyvinValidator  *validator,
               const char      *text,
               GError         **error)
{
  g_auto (GStrv) parts = g_strsplit (text, "=", 2);
  g_autoptr (HyvinRule) rule = NULL;
  int severity;

  if (g_strv_length (parts) != 2)
    {
      set_usage_error (error, N_("“%s” is not of the form RULE=SEVERITY"), text);
      return FALSE;
    }
  rule = find_rule (parts[0], error);
  return rule != NULL && parse_word (severities, "--rule", parts[1], &severity, error)
         && hyvin_validator_set_severity (validator, parts[0], (HyvinSeverity) severity, error);
}

static gboolean
choose_date (const char  *text,
             GDate       *date,
             GError     **error)
{
  if (text != NULL)
    return parse_date (text, date, error);
  get_today (date);
  return TRUE;
}

static HyvinValidator *
make_validator (const Judging  *judging,
                const GDate    *date,
                GError        **error)
{
  g_autoptr (HyvinValidator) validator = hyvin_validator_new ();
  guint i;

  hyvin_validator_set_language (validator, messages_get_language ());
  if (judging->profile != NULL
      && !hyvin_validator_set_profile (validator, judging->profile, error))
    {
      word_loading_problem (error, judging->profile);
      return NULL;
    }
  hyvin_validator_set_date (validator, date);
  for (i = 0; judging->rules != NULL && judging->rules[i] != NULL; i++)
    {
      if (!override_rule (validator, judging->rules[i], error))
        return NULL;
    }
  return g_steal_pointer (&validator);
}

/* One for each set that is checked at once; all judge by one day. */
GPtrArray *
make_validators (const Judging  *judging,
                 guint           n_validators,
                 GError        **error)
{
  g_autoptr (GPtrArray) validators = g_ptr_array_new_with_free_func (g_object_unref);
  GDate date;

  if (!choose_date (judging->date, &date, error))
    return NULL;
  while (validators->len < n_validators)
    {
      HyvinValidator *validator = make_validator (judging, &date, error);

      if (validator == NULL)
        return NULL;
      g_ptr_array_add (validators, validator);
    }
  return g_steal_pointer (&validators);
}
