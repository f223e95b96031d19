/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-field-private.h"

#include <hyvin/hyvin-enum-types.h>
#include <hyvin/hyvin-enums.h>
#include <string.h>

#include "hyvin-date-private.h"

/* The kinds of fields that are written as attributes. */

#define PARAM_FLAGS (G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS)

/* Strings */

static GParamSpec *
make_string_pspec (const HyvinField *field)
{
  return g_param_spec_string (field->name, NULL, NULL, NULL, PARAM_FLAGS);
}

static void
get_string (HyvinElement     *owner,
            const HyvinField *field,
            GValue           *value)
{
  g_value_set_string (value, *(char **) _hyvin_field_slot (field, owner));
}

static void
borrow_string (const GValue *value,
               HyvinSlot    *slot)
{
  slot->string = g_value_get_string (value);
}

static gboolean
pointer_is_set (gconstpointer slot)
{
  return *(gconstpointer const *) slot != NULL;
}

static gboolean
strings_equal (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (*(char * const *) a, *(char * const *) b) == 0;
}

static void
copy_string (HyvinElement     *owner,
             const HyvinField *field,
             gconstpointer     from)
{
  *(char **) _hyvin_field_slot (field, owner) = g_strdup (*(char * const *) from);
}

static void
clear_string (gpointer slot)
{
  g_clear_pointer ((char **) slot, g_free);
}

static gboolean
scan_string (const HyvinField *field G_GNUC_UNUSED,
             gpointer          slot,
             const char       *text,
             gsize             length)
{
  *(char **) slot = g_strndup (text, length);
  return TRUE;
}

static void
print_string (const HyvinField *field G_GNUC_UNUSED,
              gconstpointer     slot,
              GString          *out)
{
  g_string_append (out, *(char * const *) slot);
}

/* Names and references: strings with a form of their own */

/* The NameStartChar of XML 1.0, fifth edition, beyond ASCII and without the colon. */
static const gunichar name_start_ranges[][2] = {
  { 0xC0, 0xD6 }, { 0xD8, 0xF6 }, { 0xF8, 0x2FF }, { 0x370, 0x37D }, { 0x37F, 0x1FFF },
  { 0x200C, 0x200D }, { 0x2070, 0x218F }, { 0x2C00, 0x2FEF }, { 0x3001, 0xD7FF },
  { 0xF900, 0xFDCF }, { 0xFDF0, 0xFFFD }, { 0x10000, 0xEFFFF },
};

static gboolean
is_name_start (gunichar c)
{
  gsize i;

  if (c < 0x80)
    return g_ascii_isalpha ((char) c) || c == '_';
  for (i = 0; i < G_N_ELEMENTS (name_start_ranges); i++)
    {
      if (c >= name_start_ranges[i][0] && c <= name_start_ranges[i][1])
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_name_char (gunichar c)
{
  return is_name_start (c) || (c < 0x80 && (g_ascii_isdigit ((char) c) || c == '-' || c == '.'))
         || c == 0xB7 || (c >= 0x300 && c <= 0x36F) || (c >= 0x203F && c <= 0x2040);
}

gboolean
_hyvin_is_ncname (const char *text,
                  gsize       length)
{
  const char *end = text + length;
  const char *p;

  if (length == 0 || !is_name_start (g_utf8_get_char (text)))
    return FALSE;
  for (p = text; p < end; p = g_utf8_next_char (p))
    {
      if (!is_name_char (g_utf8_get_char (p)))
        return FALSE;
    }
  return TRUE;
}

#define MAX_ID_LENGTH 128

static gboolean
scan_id (const HyvinField *field,
         gpointer          slot,
         const char       *text,
         gsize             length)
{
  return _hyvin_is_ncname (text, length)
         && g_utf8_strlen (text, (gssize) length) <= MAX_ID_LENGTH
         && scan_string (field, slot, text, length);
}

/* How long the word is that begins at @text, which has @length bytes. */
static gsize
measure_word (const char *text,
              gsize       length)
{
  gsize i = 0;

  while (i < length && text[i] != ' ' && text[i] != '\t' && text[i] != '\r' && text[i] != '\n')
    i++;
  return i;
}

static gboolean
scan_reference (const HyvinField *field,
                gpointer          slot,
                const char       *text,
                gsize             length)
{
  return length > 0 && measure_word (text, length) == length
         && scan_string (field, slot, text, length);
}

/* Letters and digits in groups of at most eight, parted by hyphens: the form
 * of xsd:language. */
static gboolean
scan_language (const HyvinField *field,
               gpointer          slot,
               const char       *text,
               gsize             length)
{
  gsize group = 0;
  gsize i;

  for (i = 0; i < length; i++)
    {
      if (text[i] == '-' && group > 0)
        group = 0;
      else if (!(i == group ? g_ascii_isalpha (text[i]) : g_ascii_isalnum (text[i]))
               || ++group > 8)
        return FALSE;
    }
  return group > 0 && scan_string (field, slot, text, length);
}

/* Lists of words */

static GParamSpec *
make_strv_pspec (const HyvinField *field)
{
  return g_param_spec_boxed (field->name, NULL, NULL, G_TYPE_STRV, PARAM_FLAGS);
}

static void
get_boxed (HyvinElement     *owner,
           const HyvinField *field,
           GValue           *value)
{
  g_value_set_boxed (value, *(gpointer *) _hyvin_field_slot (field, owner));
}

static void
borrow_boxed (const GValue *value,
              HyvinSlot    *slot)
{
  slot->strv = g_value_get_boxed (value);
}

static gboolean
strv_is_set (gconstpointer slot)
{
  char * const *strv = *(char ** const *) slot;

  return strv != NULL && *strv != NULL;
}

static gboolean
strvs_equal (gconstpointer a,
             gconstpointer b)
{
  const char * const *left = *(const char * const * const *) a;
  const char * const *right = *(const char * const * const *) b;

  if (!strv_is_set (a) || !strv_is_set (b))
    return strv_is_set (a) == strv_is_set (b);
  return g_strv_equal (left, right);
}

static void
copy_strv (HyvinElement     *owner,
           const HyvinField *field,
           gconstpointer     from)
{
  *(char ***) _hyvin_field_slot (field, owner) =
    strv_is_set (from) ? g_strdupv (*(char ** const *) from) : NULL;
}

static void
clear_strv (gpointer slot)
{
  g_clear_pointer ((char ***) slot, g_strfreev);
}

static gboolean
scan_words (const HyvinField *field G_GNUC_UNUSED,
            gpointer          slot,
            const char       *text,
            gsize             length)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  const char *end = text + length;

  while (text < end)
    {
      gsize word = measure_word (text, (gsize) (end - text));

      if (word > 0)
        g_ptr_array_add (words, g_strndup (text, word));
      text += word + 1;
    }
  if (words->len == 0)
    return FALSE;
  g_ptr_array_add (words, NULL);
  *(char ***) slot = (char **) g_ptr_array_steal (words, NULL);
  return TRUE;
}

static void
print_words (const HyvinField *field G_GNUC_UNUSED,
             gconstpointer     slot,
             GString          *out)
{
  char * const *word;

  for (word = *(char ** const *) slot; *word != NULL; word++)
    {
      if (word != *(char ** const *) slot)
        g_string_append_c (out, ' ');
      g_string_append (out, *word);
    }
}

/* Words of an enumeration */

static GParamSpec *
make_enum_pspec (const HyvinField *field)
{
  return g_param_spec_enum (field->name, NULL, NULL, field->type (), 0, PARAM_FLAGS);
}

static void
get_enum (HyvinElement     *owner,
          const HyvinField *field,
          GValue           *value)
{
  g_value_set_enum (value, *(int *) _hyvin_field_slot (field, owner));
}

static void
borrow_enum (const GValue *value,
             HyvinSlot    *slot)
{
  slot->number = g_value_get_enum (value);
}

static gboolean
number_is_set (gconstpointer slot)
{
  return *(const int *) slot != 0;
}

static gboolean
numbers_equal (gconstpointer a,
               gconstpointer b)
{
  return *(const int *) a == *(const int *) b;
}

static void
copy_number (HyvinElement     *owner,
             const HyvinField *field,
             gconstpointer     from)
{
  *(int *) _hyvin_field_slot (field, owner) = *(const int *) from;
}

static void
clear_number (gpointer slot)
{
  *(int *) slot = 0;
}

static gboolean
same_word (const char *nick,
           const char *text,
           gsize       length)
{
  return *nick == *text && strncmp (nick, text, length) == 0 && nick[length] == '\0';
}

/* Enumeration types live as long as the program, so their classes may be peeked. */
static gpointer
peek_class (const HyvinField *field)
{
  GType type = field->type ();
  gpointer klass = g_type_class_peek (type);

  return klass != NULL ? klass : g_type_class_ref (type);
}

static gboolean
scan_enum (const HyvinField *field,
           gpointer          slot,
           const char       *text,
           gsize             length)
{
  const GEnumClass *klass = peek_class (field);
  guint i;

  for (i = 0; i < klass->n_values; i++)
    {
      if (klass->values[i].value != 0 && same_word (klass->values[i].value_nick, text, length))
        {
          *(int *) slot = klass->values[i].value;
          return TRUE;
        }
    }
  return FALSE;
}

static void
print_enum (const HyvinField *field,
            gconstpointer     slot,
            GString          *out)
{
  GEnumValue *value = g_enum_get_value (peek_class (field), *(const int *) slot);

  if (value != NULL)
    g_string_append (out, value->value_nick);
}

/* Sets of words */

static GParamSpec *
make_flags_pspec (const HyvinField *field)
{
  return g_param_spec_flags (field->name, NULL, NULL, field->type (), 0, PARAM_FLAGS);
}

static void
get_flags (HyvinElement     *owner,
           const HyvinField *field,
           GValue           *value)
{
  g_value_set_flags (value, *(guint *) _hyvin_field_slot (field, owner));
}

static void
borrow_flags (const GValue *value,
              HyvinSlot    *slot)
{
  slot->number = (int) g_value_get_flags (value);
}

static void
print_flags (const HyvinField *field,
             gconstpointer     slot,
             GString          *out)
{
  const GFlagsClass *klass = peek_class (field);
  guint flags = *(const guint *) slot;
  const char *separator = "";
  guint i;

  for (i = 0; i < klass->n_values; i++)
    {
      if ((flags & klass->values[i].value) == 0)
        continue;
      g_string_append (out, separator);
      g_string_append (out, klass->values[i].value_nick);
      separator = " ";
    }
}

/* Reads one word of a set; the reader parts the words. */
static gboolean
scan_flags (const HyvinField *field,
            gpointer          slot,
            const char       *text,
            gsize             length)
{
  const GFlagsClass *klass = peek_class (field);
  guint i;

  for (i = 0; i < klass->n_values; i++)
    {
      if (same_word (klass->values[i].value_nick, text, length))
        {
          *(guint *) slot |= klass->values[i].value;
          return TRUE;
        }
    }
  return FALSE;
}

/* True and false */

static GParamSpec *
make_boolean_pspec (const HyvinField *field)
{
  return g_param_spec_enum (field->name, NULL, NULL, HYVIN_TYPE_TRUTH, 0, PARAM_FLAGS);
}

static gboolean
scan_boolean (const HyvinField *field G_GNUC_UNUSED,
              gpointer          slot,
              const char       *text,
              gsize             length)
{
  if (same_word ("true", text, length) || same_word ("1", text, length))
    *(int *) slot = HYVIN_TRUTH_TRUE;
  else if (same_word ("false", text, length) || same_word ("0", text, length))
    *(int *) slot = HYVIN_TRUTH_FALSE;
  else
    return FALSE;
  return TRUE;
}

static void
print_boolean (const HyvinField *field G_GNUC_UNUSED,
               gconstpointer     slot,
               GString          *out)
{
  g_string_append (out, *(const int *) slot == HYVIN_TRUTH_TRUE ? "true" : "false");
}

/* Whole numbers */

static GParamSpec *
make_integer_pspec (const HyvinField *field)
{
  return g_param_spec_int (field->name, NULL, NULL, G_MININT, G_MAXINT, HYVIN_UNSET, PARAM_FLAGS);
}

static void
get_integer (HyvinElement     *owner,
             const HyvinField *field,
             GValue           *value)
{
  const HyvinInteger *integer = _hyvin_field_slot (field, owner);

  g_value_set_int (value, integer->is_set ? integer->value : HYVIN_UNSET);
}

static void
borrow_integer (const GValue *value,
                HyvinSlot    *slot)
{
  slot->integer = _hyvin_integer (g_value_get_int (value));
}

static gboolean
integer_is_set (gconstpointer slot)
{
  return ((const HyvinInteger *) slot)->is_set;
}

static gboolean
integers_equal (gconstpointer a,
                gconstpointer b)
{
  const HyvinInteger *left = a;
  const HyvinInteger *right = b;

  return left->is_set == right->is_set && (!left->is_set || left->value == right->value);
}

static void
copy_integer (HyvinElement     *owner,
              const HyvinField *field,
              gconstpointer     from)
{
  *(HyvinInteger *) _hyvin_field_slot (field, owner) = *(const HyvinInteger *) from;
}

static void
clear_integer (gpointer slot)
{
  ((HyvinInteger *) slot)->is_set = FALSE;
}

#define MAX_INTEGER_DIGITS 9

static gboolean
scan_integer (const HyvinField *field,
              gpointer          slot,
              const char       *text,
              gsize             length)
{
  HyvinInteger *integer = slot;
  gboolean has_sign = length > 0 && (*text == '-' || *text == '+');
  gsize first = has_sign ? 1 : 0;
  int value = 0;
  gsize i;

  if (length == first || length - first > MAX_INTEGER_DIGITS)
    return FALSE;
  for (i = first; i < length; i++)
    {
      guchar digit = (guchar) (text[i] - '0');

      if (digit > 9)
        return FALSE;
      value = value * 10 + digit;
    }
  if (*text == '-')
    value = -value;
  if (value < field->minimum || value > field->maximum)
    return FALSE;

  integer->value = value;
  integer->is_set = TRUE;
  return TRUE;
}

static void
print_decimal (const HyvinField *field G_GNUC_UNUSED,
               gconstpointer     slot,
               GString          *out)
{
  char buffer[HYVIN_DECIMAL_BUFFER];

  g_string_append_len (out, buffer, (gssize) _hyvin_decimal_print (slot, buffer));
}

static void
print_integer (const HyvinField *field G_GNUC_UNUSED,
               gconstpointer     slot,
               GString          *out)
{
  HyvinDecimal decimal = { ((const HyvinInteger *) slot)->value, 0, TRUE };

  print_decimal (NULL, &decimal, out);
}

static gboolean
scan_year (const HyvinField *field,
           gpointer          slot,
           const char       *text,
           gsize             length)
{
  return length == 4 && g_ascii_isdigit (*text) && scan_integer (field, slot, text, length);
}

/* Dates */

static GParamSpec *
make_date_pspec (const HyvinField *field)
{
  return g_param_spec_boxed (field->name, NULL, NULL, G_TYPE_DATE, PARAM_FLAGS);
}

static void
get_date (HyvinElement     *owner,
          const HyvinField *field,
          GValue           *value)
{
  g_value_set_boxed (value, _hyvin_date_or_null (_hyvin_field_slot (field, owner)));
}

static void
borrow_date (const GValue *value,
             HyvinSlot    *slot)
{
  const GDate *date = g_value_get_boxed (value);

  g_date_clear (&slot->date, 1);
  if (date != NULL)
    slot->date = *date;
}

static gboolean
date_is_set (gconstpointer slot)
{
  return g_date_valid (slot);
}

static gboolean
dates_equal (gconstpointer a,
             gconstpointer b)
{
  return _hyvin_date_equal (a, b);
}

static void
copy_date (HyvinElement     *owner,
           const HyvinField *field,
           gconstpointer     from)
{
  *(GDate *) _hyvin_field_slot (field, owner) = *(const GDate *) from;
}

static void
clear_date (gpointer slot)
{
  g_date_clear (slot, 1);
}

static gboolean
scan_date (const HyvinField *field G_GNUC_UNUSED,
           gpointer          slot,
           const char       *text,
           gsize             length)
{
  return _hyvin_date_scan (text, length, slot);
}

static void
print_date (const HyvinField *field G_GNUC_UNUSED,
            gconstpointer     slot,
            GString          *out)
{
  char buffer[HYVIN_DATE_BUFFER];

  g_string_append_len (out, buffer, (gssize) _hyvin_date_print (slot, buffer));
}

/* Decimals */

static GParamSpec *
make_decimal_pspec (const HyvinField *field)
{
  return g_param_spec_boxed (field->name, NULL, NULL, HYVIN_TYPE_DECIMAL, PARAM_FLAGS);
}

static void
get_decimal (HyvinElement     *owner,
             const HyvinField *field,
             GValue           *value)
{
  const HyvinDecimal *decimal = _hyvin_field_slot (field, owner);

  g_value_set_boxed (value, decimal->is_set ? decimal : NULL);
}

static void
borrow_decimal (const GValue *value,
                HyvinSlot    *slot)
{
  const HyvinDecimal *decimal = g_value_get_boxed (value);

  slot->decimal.is_set = FALSE;
  if (decimal != NULL)
    slot->decimal = *decimal;
}

static gboolean
decimal_is_set (gconstpointer slot)
{
  return ((const HyvinDecimal *) slot)->is_set;
}

static gboolean
decimals_equal (gconstpointer a,
                gconstpointer b)
{
  return decimal_is_set (a) == decimal_is_set (b)
         && (!decimal_is_set (a) || hyvin_decimal_equal (a, b));
}

static void
copy_decimal (HyvinElement     *owner,
              const HyvinField *field,
              gconstpointer     from)
{
  *(HyvinDecimal *) _hyvin_field_slot (field, owner) = *(const HyvinDecimal *) from;
}

static void
clear_decimal (gpointer slot)
{
  ((HyvinDecimal *) slot)->is_set = FALSE;
}

static gboolean
scan_decimal (const HyvinField *field G_GNUC_UNUSED,
              gpointer          slot,
              const char       *text,
              gsize             length)
{
  return _hyvin_decimal_scan (text, length, slot);
}

#define STRING_OPS(scan)                                                               \
  { sizeof (char *), make_string_pspec, get_string, borrow_string, pointer_is_set,     \
    strings_equal, copy_string, clear_string, scan, print_string }
#define STRV_OPS                                                                       \
  { sizeof (char **), make_strv_pspec, get_boxed, borrow_boxed, strv_is_set,           \
    strvs_equal, copy_strv, clear_strv, scan_words, print_words }
#define NUMBER_OPS(make, get, borrow, scan, print)                                     \
  { sizeof (int), make, get, borrow, number_is_set, numbers_equal, copy_number,        \
    clear_number, scan, print }
#define INTEGER_OPS(scan)                                                              \
  { sizeof (HyvinInteger), make_integer_pspec, get_integer, borrow_integer,            \
    integer_is_set, integers_equal, copy_integer, clear_integer, scan, print_integer }

const HyvinFieldOps _hyvin_attribute_ops[HYVIN_FIELD_PERIOD] = {
  [HYVIN_FIELD_ID] = STRING_OPS (scan_id),
  [HYVIN_FIELD_STRING] = STRING_OPS (scan_string),
  [HYVIN_FIELD_LANGUAGE] = STRING_OPS (scan_language),
  [HYVIN_FIELD_REFERENCE] = STRING_OPS (scan_reference),
  [HYVIN_FIELD_REFERENCES] = STRV_OPS,
  [HYVIN_FIELD_TOKENS] = STRV_OPS,
  [HYVIN_FIELD_ENUM] = NUMBER_OPS (make_enum_pspec, get_enum, borrow_enum,
                                   scan_enum, print_enum),
  [HYVIN_FIELD_FLAGS] = NUMBER_OPS (make_flags_pspec, get_flags, borrow_flags,
                                    scan_flags, print_flags),
  [HYVIN_FIELD_BOOLEAN] = NUMBER_OPS (make_boolean_pspec, get_enum, borrow_enum,
                                      scan_boolean, print_boolean),
  [HYVIN_FIELD_INTEGER] = INTEGER_OPS (scan_integer),
  [HYVIN_FIELD_YEAR] = INTEGER_OPS (scan_year),
  [HYVIN_FIELD_DATE] = { sizeof (GDate), make_date_pspec, get_date, borrow_date, date_is_set,
                         dates_equal, copy_date, clear_date, scan_date, print_date },
  [HYVIN_FIELD_DECIMAL] = { sizeof (HyvinDecimal), make_decimal_pspec, get_decimal,
                            borrow_decimal, decimal_is_set, decimals_equal, copy_decimal,
                            clear_decimal, scan_decimal, print_decimal },
};
