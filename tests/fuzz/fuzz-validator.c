/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Validating: any document, or set of them parted by form feeds, can be judged by
 * every rule and in every profile and language, which the length of the input
 * chooses; judging changes nothing, and the same is said each time. */
#include "config.h"

#include "fuzz.h"

#include <string.h>

static const char * const profiles[] = { "strict", "minimal", "law-2011", "law-2023", "recommended" };

static const char * const languages[] = { "en", "fi", "sv" };

static const GDateYear years[] = { 2017, 2022, 2024, 2029 };

/* Documents of one set must be told apart by their ids; the set says which
 * cannot be added. */
static HyvinDocumentSet *
read_set (const char *data,
          gsize       size)
{
  HyvinDocumentSet *set = hyvin_document_set_new ();
  const char *end = data + size;
  const char *feed;

  do
    {
      gsize length;
      g_autoptr (HyvinDocument) document = NULL;

      feed = memchr (data, '\f', (gsize) (end - data));
      length = (gsize) ((feed != NULL ? feed : end) - data);
      document = fuzz_read (data, length, NULL);
      if (document != NULL)
        hyvin_document_set_add (set, document, NULL);
      data += length + 1;
    }
  while (feed != NULL && g_list_model_get_n_items (G_LIST_MODEL (set)) < 4);
  return set;
}

/* Looking a rule up makes all of them, so it is done once. */
static gboolean
is_rule (const char *code)
{
  static GHashTable *codes;

  if (codes == NULL)
    {
      g_autoptr (GPtrArray) rules = hyvin_rule_list ();
      guint i;

      codes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      for (i = 0; i < rules->len; i++)
        g_hash_table_add (codes, g_strdup (hyvin_rule_get_code (g_ptr_array_index (rules, i))));
    }
  return g_hash_table_contains (codes, code);
}

static void
check_finding (HyvinFinding *finding)
{
  g_autofree char *text = hyvin_finding_to_string (finding);
  const char *message = hyvin_finding_get_message (finding);

  g_assert_true (is_rule (hyvin_finding_get_code (finding)));
  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_assert_true (message != NULL && *message != '\0');
  g_assert_true (strchr (text, '\n') == NULL);
  g_assert_cmpuint (hyvin_finding_get_line (finding), >, 0);
}

/* All that a report says. */
static char *
judge (HyvinValidator   *validator,
       HyvinDocumentSet *set)
{
  g_autoptr (HyvinReport) report = hyvin_validator_validate_set (validator, set);
  g_autoptr (GPtrArray) noted = hyvin_report_list_noted (report);
  GString *said = g_string_new (NULL);
  guint i;

  for (i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (report)); i++)
    {
      g_autoptr (HyvinFinding) finding = g_list_model_get_item (G_LIST_MODEL (report), i);
      g_autofree char *text = hyvin_finding_to_string (finding);

      check_finding (finding);
      g_string_append_printf (said, "%s\n", text);
    }
  for (i = 0; i < noted->len; i++)
    check_finding (g_ptr_array_index (noted, i));
  g_string_append_printf (said, "noted: %u\n", noted->len);
  return g_string_free (said, FALSE);
}

/* A validator keeps nothing of what it judges, so each is made once. */
static HyvinValidator *
get_validator (guint profile,
               gsize variant)
{
  static HyvinValidator *validators[G_N_ELEMENTS (profiles)];
  HyvinValidator *validator = validators[profile];
  GDate date;

  if (validator == NULL)
    {
      validator = validators[profile] = hyvin_validator_new ();
      g_assert_true (hyvin_validator_set_profile (validator, profiles[profile], NULL));
    }
  hyvin_validator_set_language (validator, languages[variant % G_N_ELEMENTS (languages)]);
  g_date_set_dmy (&date, 15, 6, years[variant / 3 % G_N_ELEMENTS (years)]);
  hyvin_validator_set_date (validator, &date);
  return validator;
}

/* By every rule, and by one of the other profiles. */
static void
check_judging (HyvinDocumentSet *set,
               gsize             variant)
{
  HyvinValidator *strict = get_validator (0, variant);
  HyvinValidator *other = get_validator (1 + variant / 12 % (G_N_ELEMENTS (profiles) - 1), variant);
  g_autofree char *said = judge (strict, set);
  g_autofree char *said_by_other = judge (other, set);
  g_autofree char *said_again = judge (strict, set);

  g_assert_cmpstr (said, ==, said_again);
  g_assert_nonnull (said_by_other);
}

/* The bytes of every document. */
static char *
save_set (HyvinDocumentSet *set)
{
  GString *saved = g_string_new (NULL);
  guint i;

  for (i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (set)); i++)
    {
      g_autoptr (HyvinDocument) document = g_list_model_get_item (G_LIST_MODEL (set), i);
      g_autoptr (GBytes) bytes = fuzz_save (document);

      g_string_append_len (saved, g_bytes_get_data (bytes, NULL),
                           (gssize) g_bytes_get_size (bytes));
    }
  return g_string_free (saved, FALSE);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autoptr (HyvinDocumentSet) set = NULL;
  g_autofree char *saved = NULL;
  g_autofree char *saved_again = NULL;

  fuzz_canary ((const char *) data, size);
  set = read_set ((const char *) data, size);
  if (g_list_model_get_n_items (G_LIST_MODEL (set)) == 0)
    return 0;
  saved = save_set (set);
  check_judging (set, size);
  saved_again = save_set (set);
  g_assert_cmpstr (saved, ==, saved_again);
  return 0;
}
