/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-decimal-private.h"

#include <hyvin/hyvin-error.h>
#include <string.h>

/**
 * HyvinDecimal:
 *
 * An exact decimal number: a whole number and how many of its digits stand
 * after the point.
 *
 * Figures of welfare documents are printed, compared and paid out, so they are
 * never rounded: `14.20` stays `14.20`. A decimal has at most
 * %HYVIN_DECIMAL_MAX_DIGITS digits, of which at most %HYVIN_DECIMAL_MAX_SCALE
 * after the point.
 *
 * Since: 1.0
 */
G_DEFINE_BOXED_TYPE (HyvinDecimal, hyvin_decimal, hyvin_decimal_copy, hyvin_decimal_free)

static const gint64 powers_of_ten[HYVIN_DECIMAL_MAX_DIGITS + 1] = {
  G_GINT64_CONSTANT (1), G_GINT64_CONSTANT (10), G_GINT64_CONSTANT (100),
  G_GINT64_CONSTANT (1000), G_GINT64_CONSTANT (10000), G_GINT64_CONSTANT (100000),
  G_GINT64_CONSTANT (1000000), G_GINT64_CONSTANT (10000000),
  G_GINT64_CONSTANT (100000000), G_GINT64_CONSTANT (1000000000),
  G_GINT64_CONSTANT (10000000000), G_GINT64_CONSTANT (100000000000),
  G_GINT64_CONSTANT (1000000000000), G_GINT64_CONSTANT (10000000000000),
  G_GINT64_CONSTANT (100000000000000), G_GINT64_CONSTANT (1000000000000000),
  G_GINT64_CONSTANT (10000000000000000), G_GINT64_CONSTANT (100000000000000000),
  G_GINT64_CONSTANT (1000000000000000000),
};

/* Reads `[+-]?digits[.digits]` from exactly @length bytes. */
gboolean
_hyvin_decimal_scan (const char   *text,
                     gsize         length,
                     HyvinDecimal *result)
{
  const char *end = text + length;
  const char *start;
  const char *point = NULL;
  gboolean negative = FALSE;
  guint64 mantissa = 0;         /* 19 digits, which are too many, still fit */
  gsize n_digits;
  gsize scale;

  if (text < end && (*text == '+' || *text == '-'))
    negative = *text++ == '-';
  if (end - text > HYVIN_DECIMAL_MAX_DIGITS + 1)
    return FALSE;

  for (start = text; text < end; text++)
    {
      guchar digit = (guchar) (*text - '0');

      if (digit <= 9)
        mantissa = mantissa * 10 + digit;
      else if (*text == '.' && point == NULL && text > start)
        point = text;
      else
        return FALSE;
    }

  n_digits = (gsize) (end - start) - (point != NULL ? 1 : 0);
  scale = point != NULL ? (gsize) (end - point - 1) : 0;
  if (n_digits == 0 || n_digits > HYVIN_DECIMAL_MAX_DIGITS
      || (point != NULL && scale == 0) || scale > HYVIN_DECIMAL_MAX_SCALE)
    return FALSE;

  result->mantissa = negative ? -(gint64) mantissa : (gint64) mantissa;
  result->scale = (guint8) scale;
  result->is_set = TRUE;
  return TRUE;
}

gsize
_hyvin_decimal_print (const HyvinDecimal *self,
                      char                buffer[HYVIN_DECIMAL_BUFFER])
{
  char reversed[HYVIN_DECIMAL_BUFFER];
  guint64 rest = self->mantissa < 0 ? (guint64) -self->mantissa : (guint64) self->mantissa;
  gsize length = 0;
  gsize i;
  guint written;

  for (written = 0; rest > 0 || written <= self->scale; written++)
    {
      if (written == self->scale && self->scale > 0)
        reversed[length++] = '.';
      reversed[length++] = (char) ('0' + rest % 10);
      rest /= 10;
    }
  if (self->mantissa < 0)
    reversed[length++] = '-';

  for (i = 0; i < length; i++)
    buffer[i] = reversed[length - 1 - i];
  buffer[length] = '\0';
  return length;
}

static HyvinDecimal *
hyvin_decimal_new_unchecked (gint64 mantissa,
                             guint  scale)
{
  HyvinDecimal *self = g_new0 (HyvinDecimal, 1);

  self->mantissa = mantissa;
  self->scale = (guint8) scale;
  self->is_set = TRUE;
  return self;
}

/**
 * hyvin_decimal_new:
 * @mantissa: the number without its point
 * @scale: how many digits stand after the point, at most %HYVIN_DECIMAL_MAX_SCALE
 * @error: return location for an error
 *
 * Makes the decimal @mantissa · 10^(−@scale): 1420 and 2 make `14.20`.
 *
 * Fails with %HYVIN_ERROR_INVALID_VALUE when the number has too many digits.
 *
 * Returns: (transfer full): the decimal
 *
 * Since: 1.0
 */
HyvinDecimal *
hyvin_decimal_new (gint64   mantissa,
                   guint    scale,
                   GError **error)
{
  gint64 limit = powers_of_ten[HYVIN_DECIMAL_MAX_DIGITS];

  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (mantissa <= -limit || mantissa >= limit || scale > HYVIN_DECIMAL_MAX_SCALE)
    {
      g_set_error (error, HYVIN_ERROR, HYVIN_ERROR_INVALID_VALUE,
                   "a decimal has at most %d digits, of which at most %d after the point",
                   HYVIN_DECIMAL_MAX_DIGITS, HYVIN_DECIMAL_MAX_SCALE);
      return NULL;
    }
  return hyvin_decimal_new_unchecked (mantissa, scale);
}

/**
 * hyvin_decimal_parse: (constructor)
 * @text: a decimal as it is written in XML, such as `-3.50`
 * @error: return location for an error
 *
 * Reads a decimal: an optional sign, digits, and optionally a point and more
 * digits. There are no exponents, no decimal commas and no white space.
 *
 * Fails with %HYVIN_ERROR_INVALID_VALUE when @text is anything else.
 *
 * Returns: (transfer full): the decimal
 *
 * Since: 1.0
 */
HyvinDecimal *
hyvin_decimal_parse (const char  *text,
                     GError     **error)
{
  HyvinDecimal result = { 0, };

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!_hyvin_decimal_scan (text, strlen (text), &result))
    {
      g_set_error (error, HYVIN_ERROR, HYVIN_ERROR_INVALID_VALUE,
                   "“%s” is not a decimal number such as 14.20 "
                   "(at most %d digits, at most %d after the point)",
                   text, HYVIN_DECIMAL_MAX_DIGITS, HYVIN_DECIMAL_MAX_SCALE);
      return NULL;
    }
  return hyvin_decimal_copy (&result);
}

/**
 * hyvin_decimal_copy:
 * @self: a decimal
 *
 * Copies the decimal.
 *
 * Returns: (transfer full): the copy
 *
 * Since: 1.0
 */
HyvinDecimal *
hyvin_decimal_copy (const HyvinDecimal *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return hyvin_decimal_new_unchecked (self->mantissa, self->scale);
}

/**
 * hyvin_decimal_free:
 * @self: (transfer full): a decimal
 *
 * Frees the decimal.
 *
 * Since: 1.0
 */
void
hyvin_decimal_free (HyvinDecimal *self)
{
  g_free (self);
}

/**
 * hyvin_decimal_get_mantissa:
 * @self: a decimal
 *
 * Gets the number without its point: 1420 of `14.20`.
 *
 * Returns: the mantissa
 *
 * Since: 1.0
 */
gint64
hyvin_decimal_get_mantissa (const HyvinDecimal *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->mantissa;
}

/**
 * hyvin_decimal_get_scale:
 * @self: a decimal
 *
 * Gets how many digits stand after the point: 2 of `14.20`.
 *
 * Returns: the scale, 0 to %HYVIN_DECIMAL_MAX_SCALE
 *
 * Since: 1.0
 */
guint
hyvin_decimal_get_scale (const HyvinDecimal *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->scale;
}

/**
 * hyvin_decimal_to_string:
 * @self: a decimal
 *
 * Prints the decimal as it is written in XML, with a point whatever the locale.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
hyvin_decimal_to_string (const HyvinDecimal *self)
{
  char buffer[HYVIN_DECIMAL_BUFFER];

  g_return_val_if_fail (self != NULL, NULL);

  _hyvin_decimal_print (self, buffer);
  return g_strdup (buffer);
}

/**
 * hyvin_decimal_to_double:
 * @self: a decimal
 *
 * Gets the nearest floating-point number, for charts and such: it is not exact.
 *
 * Returns: about the same number
 *
 * Since: 1.0
 */
double
hyvin_decimal_to_double (const HyvinDecimal *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (double) self->mantissa / (double) powers_of_ten[self->scale];
}

/**
 * hyvin_decimal_compare:
 * @self: a decimal
 * @other: another decimal
 *
 * Compares two decimals by value: `14.2` and `14.20` are the same.
 *
 * Returns: less than, equal to or greater than 0 as @self is less than, equal
 *   to or greater than @other
 *
 * Since: 1.0
 */
int
hyvin_decimal_compare (const HyvinDecimal *self,
                       const HyvinDecimal *other)
{
  gint64 wholes[2];
  gint64 parts[2];

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (other != NULL, 0);

  /* Whole and fraction apart, each fits in 64 bits whatever the scales. */
  wholes[0] = self->mantissa / powers_of_ten[self->scale];
  wholes[1] = other->mantissa / powers_of_ten[other->scale];
  if (wholes[0] != wholes[1])
    return wholes[0] < wholes[1] ? -1 : 1;

  parts[0] = self->mantissa % powers_of_ten[self->scale]
             * powers_of_ten[HYVIN_DECIMAL_MAX_SCALE - self->scale];
  parts[1] = other->mantissa % powers_of_ten[other->scale]
             * powers_of_ten[HYVIN_DECIMAL_MAX_SCALE - other->scale];
  return (parts[0] > parts[1]) - (parts[0] < parts[1]);
}

/**
 * hyvin_decimal_equal:
 * @self: a decimal
 * @other: another decimal
 *
 * Tells whether two decimals are written the same: `14.2` and `14.20` are not.
 * See [method@Hyvin.Decimal.compare] for their values.
 *
 * Returns: %TRUE if they have the same digits and the same point
 *
 * Since: 1.0
 */
gboolean
hyvin_decimal_equal (const HyvinDecimal *self,
                     const HyvinDecimal *other)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  return self->mantissa == other->mantissa && self->scale == other->scale;
}
