/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "failing.h"

#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static struct
{
  gboolean is_armed;
  Call call;
  guint first;                  /* of the calls that fail, from 1 */
  guint last;
  int code;                     /* errno */
  guint n_calls;
} failure;

/* From now on the calls @first to @last of a kind fail. */
void
arm_failure (Call  call,
             guint first,
             guint last,
             int   code)
{
  failure.is_armed = TRUE;
  failure.call = call;
  failure.first = first;
  failure.last = last;
  failure.code = code;
  failure.n_calls = 0;
}

/* Tells whether any call has failed. */
gboolean
disarm_failure (void)
{
  failure.is_armed = FALSE;
  return failure.n_calls >= failure.first;
}

static gboolean
fails (Call call)
{
  if (!failure.is_armed || call != failure.call)
    return FALSE;
  failure.n_calls++;
  errno = failure.code;
  return failure.n_calls >= failure.first && failure.n_calls <= failure.last;
}

/* The linker gives us the calls of these functions, and the functions
 * themselves by the second name. */
#define WRAP(CALL, name, parameters, arguments)                                        \
  int __real_##name parameters;                                                        \
  int __wrap_##name parameters;                                                        \
  int __wrap_##name parameters                                                         \
  {                                                                                    \
    return fails (CALL) ? -1 : __real_##name arguments;                                \
  }

WRAP (CALL_FCHMOD, fchmod, (int fd, mode_t mode), (fd, mode))
WRAP (CALL_FCHOWN, fchown, (int fd, uid_t owner, gid_t group), (fd, owner, group))
WRAP (CALL_FSYNC, fsync, (int fd), (fd))
WRAP (CALL_RENAME, rename, (const char *from, const char *to), (from, to))

int __real_close (int fd);
int __wrap_close (int fd);

/* What cannot be closed well is closed all the same. */
int
__wrap_close (int fd)
{
  gboolean fail = fails (CALL_CLOSE);
  int code = errno;
  int result = __real_close (fd);

  errno = code;
  return fail ? -1 : result;
}

ssize_t __real_write (int fd, const void *data, size_t size);
ssize_t __wrap_write (int fd, const void *data, size_t size);

ssize_t
__wrap_write (int         fd,
              const void *data,
              size_t      size)
{
  if (!fails (CALL_WRITE))
    return __real_write (fd, data, size);
  return failure.code == SHORT_WRITE ? __real_write (fd, data, MAX (size / 2, 1)) : -1;
}
