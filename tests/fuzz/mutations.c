/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* How libFuzzer changes documents: mostly by elements and attributes, now and
 * then by bytes. */
#include "config.h"

#include "fuzz.h"

#include <string.h>

#include "mutator.h"

size_t LLVMFuzzerMutate          (uint8_t       *data,
                                  size_t         size,
                                  size_t         max_size);
size_t LLVMFuzzerCustomMutator   (uint8_t       *data,
                                  size_t         size,
                                  size_t         max_size,
                                  unsigned int   seed);
size_t LLVMFuzzerCustomCrossOver (const uint8_t *data,
                                  size_t         size,
                                  const uint8_t *other,
                                  size_t         other_size,
                                  uint8_t       *out,
                                  size_t         max_size,
                                  unsigned int   seed);

/* What does not fit is left as it was. */
static size_t
give (const GString *text,
      uint8_t       *out,
      size_t         size,
      size_t         max_size)
{
  if (text->len > max_size || text->len == 0)
    return size;
  memcpy (out, text->str, text->len);
  return text->len;
}

size_t
LLVMFuzzerCustomMutator (uint8_t      *data,
                         size_t        size,
                         size_t        max_size,
                         unsigned int  seed)
{
  g_autoptr (GString) text = NULL;
  GRand *rand;
  int n;

  if (seed % 4 == 0)
    return LLVMFuzzerMutate (data, size, max_size);
  text = g_string_new_len ((const char *) data, (gssize) size);
  rand = g_rand_new_with_seed (seed);
  for (n = g_rand_int_range (rand, 1, 5); n > 0; n--)
    mutate (text, rand);
  g_rand_free (rand);
  return give (text, data, size, max_size);
}

size_t
LLVMFuzzerCustomCrossOver (const uint8_t *data,
                           size_t         size,
                           const uint8_t *other,
                           size_t         other_size,
                           uint8_t       *out,
                           size_t         max_size,
                           unsigned int   seed)
{
  g_autoptr (GString) text = g_string_new_len ((const char *) data, (gssize) size);
  GRand *rand = g_rand_new_with_seed (seed);

  mix (text, (const char *) other, other_size, rand);
  g_rand_free (rand);
  return give (text, out, 0, max_size);
}
