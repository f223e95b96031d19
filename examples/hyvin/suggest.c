/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "suggest.h"

#include <string.h>

#define MAX_LENGTH 64

/* The least of a word that tells which is meant. */
#define MIN_BEGINNING 2

typedef guint Row[MAX_LENGTH + 1];

/* How many letters must be put in, left out, changed or swapped with the next to
 * get from one word to the other (Damerau and Levenshtein). */
static guint
get_distance (const char *a,
              const char *b)
{
  Row rows[MAX_LENGTH + 1] = { { 0 } };
  guint i, j;

  for (j = 0; j <= strlen (b); j++)
    rows[0][j] = j;
  for (i = 1; a[i - 1] != '\0'; i++)
    {
      rows[i][0] = i;
      for (j = 1; b[j - 1] != '\0'; j++)
        {
          guint changed = rows[i - 1][j - 1] + (a[i - 1] != b[j - 1]);

          rows[i][j] = MIN (changed, MIN (rows[i - 1][j], rows[i][j - 1]) + 1);
          if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            rows[i][j] = MIN (rows[i][j], rows[i - 2][j - 2] + 1);
        }
    }
  return rows[strlen (a)][strlen (b)];
}

/* Whether one of two words begins as the whole of the other, such as `--language`
 * and `--lang`. */
static gboolean
begin_alike (const char *a,
             const char *b)
{
  gsize length = MIN (strlen (a), strlen (b));

  return length >= MIN_BEGINNING && strncmp (a, b, length) == 0;
}

/* Finds the word that somebody who typed @wrong most likely meant; NULL when
 * none is near: nobody gets more than every third letter wrong. */
const char *
suggest_word (const char         *wrong,
              const char * const *words)
{
  const char *best = NULL;
  guint least = ((guint) strlen (wrong) + 1) / 3 + 1;
  guint i;

  if (strlen (wrong) > MAX_LENGTH)
    return NULL;
  for (i = 0; words[i] != NULL; i++)
    {
      guint distance = begin_alike (wrong, words[i]) ? 1 : MAX_LENGTH;

      if (strlen (words[i]) <= MAX_LENGTH)
        distance = MIN (distance, get_distance (wrong, words[i]));
      if (distance >= least)
        continue;
      best = words[i];
      least = distance;
    }
  return best;
}
