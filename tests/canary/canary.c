/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Does what the checkers must catch; were they asleep, it would end well. */
#include <hyvin/hyvin.h>
#include <string.h>

static void
leak (void)
{
  HyvinGoal *goal = hyvin_goal_new ("canary");

  hyvin_goal_set_id (goal, "leaked");
}

static void
use_after_free (void)
{
  HyvinGoal *goal = hyvin_goal_new ("canary");

  g_object_unref (goal);
  hyvin_goal_set_id (goal, "freed");
}

static void
overflow (void)
{
  volatile int number = G_MAXINT;

  number = number + 1;
}

int
main (int    argc,
      char **argv)
{
  if (argc == 2 && strcmp (argv[1], "leak") == 0)
    leak ();
  else if (argc == 2 && strcmp (argv[1], "use-after-free") == 0)
    use_after_free ();
  else if (argc == 2 && strcmp (argv[1], "overflow") == 0)
    overflow ();
  else
    return 2;
  return 0;
}
