/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* measure SECONDS COMMAND [ARGUMENT...]: runs a command, and prints on the standard
 * error, after whatever the command had to say there, a line: the CPU and the
 * wall-clock seconds that it took, and the most memory that was resident, in kB.
 * A command that takes longer than SECONDS is stopped: exit status 124.
 *
 * A small program does this since a process is charged with the memory of the one
 * that it was forked from. */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double
seconds (struct timeval time)
{
  return (double) time.tv_sec + (double) time.tv_usec / 1e6;
}

static void
become (char **argv)
{
  alarm ((unsigned) strtoul (argv[1], NULL, 10)); /* RLIMIT_CPU would make CPU clocks coarse */
  execvp (argv[2], argv + 2);
  perror (argv[2]);
  _exit (127);
}

int
main (int    argc,
      char **argv)
{
  struct timespec start, end;
  struct rusage usage;
  int status;
  pid_t child;

  if (argc < 3)
    return 2;
  clock_gettime (CLOCK_MONOTONIC, &start);
  child = fork ();
  if (child == 0)
    become (argv);
  if (child < 0 || wait4 (child, &status, 0, &usage) != child)
    return 126;
  if (!WIFEXITED (status))
    return WTERMSIG (status) == SIGALRM ? 124 : 126;
  clock_gettime (CLOCK_MONOTONIC, &end);
  fprintf (stderr, "%.6f %.6f %ld\n", seconds (usage.ru_utime) + seconds (usage.ru_stime),
           (double) (end.tv_sec - start.tv_sec) + (double) (end.tv_nsec - start.tv_nsec) / 1e9,
           usage.ru_maxrss);
  return WEXITSTATUS (status);
}
