/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

#include "hyvin-fold-private.h"
#include "hyvin-words-private.h"

#define SOFT_HYPHEN "\xC2\xAD"

typedef struct
{
  const char *text;
  const char *folded;
} Case;

static const Case cases[] = {
  { "", "" },
  { " \t\n", "" },
  { "  Arki\n liikunta\t", "arki liikunta" },
  { "ÄÖÅ äöå ÉÐØÞ ß ×÷", "äöå äöå éðøþ ss ×÷" },
  { "A\xCC\x88iti", "äiti" },                    /* a letter and its dots apart */
  { "hyvin-\n  vointi", "hyvinvointi" },
  { "hyvin\xE2\x80\x90 vointi", "hyvinvointi" },
  { "Salo-Halikko", "salo-halikko" },
  { "a - b", "a - b" },
  { "- a", "- a" },
  { "-", "-" },
  { "a-  ", "a-" },
  { "a- - b", "ab" },
  { "a -- b", "a -b" },
  { "hy" SOFT_HYPHEN "vin", "hyvin" },
  { "2018–2021 “Ystävä” ’n —", "2018–2021 “ystävä” ’n —" },
  { "10\xC2\xA0%", "10 %" },
  { "…", "..." },
  { "Ꭰꭰ Ᏸᏸ", "ꭰꭰ ᏸᏸ" },
};

START_TEST (test_fold)
{
  g_autofree char *folded = _hyvin_fold (cases[_i].text);

  ck_assert_str_eq (folded, cases[_i].folded);
}
END_TEST

/* There is a short way for plain texts: a soft hyphen, which leaves no trace, bars it. */
static void
assert_same (const char *text)
{
  g_autofree char *barred = g_strconcat (SOFT_HYPHEN, text, NULL);
  g_autofree char *folded = _hyvin_fold (text);
  g_autofree char *wanted = _hyvin_fold (barred);

  ck_assert_msg (strcmp (folded, wanted) == 0, "“%s” gives “%s”, and not “%s”", text, folded, wanted);
}

static void
assert_final (const char *text)
{
  g_autofree char *folded = _hyvin_fold (text);
  g_autofree char *again = _hyvin_fold (folded);

  ck_assert_msg (strcmp (folded, again) == 0, "“%s” gives “%s”, and that “%s”", text, folded, again);
}

/* What stands between the two is a script without case. */
#define LAST_BEFORE_HAN 0x2FFF
#define FIRST_BEHIND_HAN 0xA000

START_TEST (test_every_character)
{
  gunichar c;

  for (c = 1; c < 0xAC00; c = c == LAST_BEFORE_HAN ? FIRST_BEHIND_HAN : c + 1)
    {
      char bytes[7] = { 0, };
      g_autofree char *text = NULL;

      g_unichar_to_utf8 (c, bytes);
      text = g_strdup_printf ("x%s%sX %s- %sy", bytes, bytes, bytes, bytes);
      assert_same (text);
      assert_final (text);
    }
}
END_TEST

/* All texts of five signs. */
START_TEST (test_spaces_and_hyphens)
{
  static const char *const signs[] = { " ", "-", "a", "\n", "Ä" };
  guint number;

  for (number = 0; number < 5 * 5 * 5 * 5 * 5; number++)
    {
      g_autoptr (GString) text = g_string_new ("A");
      guint rest;

      for (rest = number + 1; rest > 0; rest /= 5)
        g_string_append (text, signs[rest % 5]);
      assert_same (text->str);
    }
}
END_TEST

typedef struct
{
  const char *text;
  gboolean is_placeholder;
} Placeholder;

static const Placeholder placeholders[] = {
  { "TBD", TRUE },
  { " \n tbd..", TRUE },
  { "[tbd]", TRUE },
  { "<To be named>", TRUE },
  { "{ }", TRUE },
  { "-----", TRUE },
  { "tbd: the name", TRUE },
  { "\xEF\xBC\xB4" "BD", TRUE },               /* a wide T */
  { "Öppet", TRUE },
  { "O\xCC\x88ppet", TRUE },
  { "o-\n\xCC\x88ppet", TRUE },                /* the letter and its dots on two lines */
  { "T" SOFT_HYPHEN "BD", TRUE },
  { "", FALSE },
  { "Tbdx", FALSE },
  { "Arkiliikunta", FALSE },
  { "O", FALSE },
  { "Örter", FALSE },
};

/* Most texts are told from placeholders without being folded; a soft hyphen bars
 * this short way, too. */
START_TEST (test_placeholders)
{
  const Placeholder *placeholder = &placeholders[_i];
  g_autofree char *stripped = g_strchug (g_strdup (placeholder->text));
  g_autofree char *barred = g_strconcat (SOFT_HYPHEN, stripped, NULL);
  g_autoptr (GKeyFile) file = g_key_file_new ();
  HyvinWords *words;

  ck_assert (g_key_file_load_from_data (file, "[placeholder]\nany=tbd;---;öppet;\n", -1,
                                        G_KEY_FILE_NONE, NULL));
  words = _hyvin_words_load (file, NULL);
  ck_assert_int_eq (_hyvin_words_is_placeholder (words, placeholder->text),
                    placeholder->is_placeholder);
  ck_assert_int_eq (_hyvin_words_is_placeholder (words, barred), placeholder->is_placeholder);
  _hyvin_words_free (words);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("fold");
  TCase *tcase = tcase_create ("fold");

  tcase_add_loop_test (tcase, test_fold, 0, G_N_ELEMENTS (cases));
  tcase_add_test (tcase, test_every_character);
  tcase_add_test (tcase, test_spaces_and_hyphens);
  tcase_add_loop_test (tcase, test_placeholders, 0, G_N_ELEMENTS (placeholders));
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
