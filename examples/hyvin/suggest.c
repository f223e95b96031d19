/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "suggest.h"

#include <string.h>

/* Nobody means a word that is farther away than this. */
#define MAX_DISTANCE 3
#define MAX_LENGTH 32

/* How many letters must be put in, left out or changed to get from one word to
 * the other (Levenshtein). */
static guint
get_distance (const char *a,
              const char *b)
{
  guint row[MAX_LENGTH + 1] = { 0 };
  guint i, j;

  for (j = 0; j <= strlen (b); j++)
    row[j] = j;
  for (i = 1; a[i - 1] != '\0'; i++)
    {
      guint diagonal = row[0];

      row[0] = i;
      for (j = 1; b[j - 1] != '\0'; j++)
        {
          guint above = row[j];
          guint changed = diagonal + (a[i - 1] != b[j - 1]);

          row[j] = MIN (changed, MIN (above, row[j - 1]) + 1);
          diagonal = above;
        }
    }
  return row[strlen (b)];
}

/* Finds the word that somebody who typed @wrong most likely meant; NULL when
 * none is near. */
const char *
suggest_word (const char         *wrong,
              const char * const *words)
{
  const char *best = NULL;
  guint best_distance = MAX_DISTANCE + 1;
  guint i;

  if (strlen (wrong) > MAX_LENGTH)
    return NULL;
  for (i = 0; words[i] != NULL; i++)
    {
      guint distance = get_distance (wrong, words[i]);

      if (distance >= best_distance || distance >= strlen (words[i]))
        continue;
      best = words[i];
      best_distance = distance;
    }
  return best;
}
