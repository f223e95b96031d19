/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-replace-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef HAVE_XATTR
# include <sys/xattr.h>
#endif

/* GLib can replace a file whole, but not so that at every moment the file has
 * its owner, its permissions and its name in the folder that a link leads to. */

/* What is left when the process is killed; no search for documents finds it. */
#define TEMPORARY ".hyvin-saving-XXXXXX"

/* How many symbolic links may follow one another, as in Linux. */
#define MAX_LINKS 40

#define ALL_PERMISSIONS (S_ISUID | S_ISGID | S_ISVTX | S_IRWXU | S_IRWXG | S_IRWXO)
#define FILE_PERMISSIONS (S_IRWXU | S_IRWXG | S_IRWXO)

static gboolean
fail (const char  *name,
      int          code,
      GError     **error)
{
  g_set_error (error, G_IO_ERROR, (int) g_io_error_from_errno (code),
               "%s: it cannot be saved: %s", name, g_strerror (code));
  return FALSE;
}

/* The file that symbolic links lead to, whether it is there or not. */
static char *
follow_links (const char *path)
{
  char *file = g_strdup (path);
  guint i;

  for (i = 0; i < MAX_LINKS; i++)
    {
      g_autofree char *link = g_file_read_link (file, NULL);
      g_autofree char *folder = NULL;

      if (link == NULL)
        return file;
      folder = g_path_get_dirname (file);
      g_free (file);
      file = g_path_is_absolute (link) ? g_steal_pointer (&link)
                                       : g_build_filename (folder, link, NULL);
    }
  g_free (file);
  return NULL;
}

/* Looks at the file that is to be replaced. A file that must not be written is
 * not replaced either, although its folder would let us. */
static gboolean
look (const char   *path,
      const char   *name,
      struct stat  *status,
      gboolean     *is_new,
      GError      **error)
{
  *is_new = FALSE;
  if (stat (path, status) != 0)
    {
      *is_new = errno == ENOENT;
      return *is_new || fail (name, errno, error);
    }
  if (S_ISDIR (status->st_mode))
    return fail (name, EISDIR, error);
  if (!S_ISREG (status->st_mode))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE,
                   "%s: it is no file but a pipe, a socket or a device: write to a stream instead",
                   name);
      return FALSE;
    }
  return faccessat (AT_FDCWD, path, W_OK, AT_EACCESS) == 0 || fail (name, errno, error);
}

static gboolean
write_all (int     fd,
           GBytes *bytes)
{
  gsize rest;
  const char *data = g_bytes_get_data (bytes, &rest);

  while (rest > 0)
    {
      gssize n = write (fd, data, rest);

      if (n < 0 && errno != EINTR)
        return FALSE;
      data += MAX (n, 0);
      rest -= (gsize) MAX (n, 0);
    }
  return TRUE;
}

#ifdef HAVE_XATTR
static void
copy_attribute (const char *file,
                int         fd,
                const char *name)
{
  gssize size = getxattr (file, name, NULL, 0);
  g_autofree char *value = g_malloc0 ((gsize) MAX (size, 0) + 1);

  if (size >= 0 && (size = getxattr (file, name, value, (gsize) size)) >= 0)
    fsetxattr (fd, name, value, (gsize) size, 0);
}

/* Extended attributes and access lists, as far as the system lets us. A list
 * that a new file gets from its folder would be one that the old has not. */
static void
copy_attributes (const char *file,
                 int         fd)
{
  gssize size = listxattr (file, NULL, 0);
  g_autofree char *names = g_malloc0 ((gsize) MAX (size, 0) + 1);
  gssize i;

  fremovexattr (fd, "system.posix_acl_access");
  size = listxattr (file, names, (gsize) MAX (size, 0));
  for (i = 0; i < size; i += (gssize) strlen (names + i) + 1)
    copy_attribute (file, fd, names + i);
}
#else
static void
copy_attributes (const char *file G_GNUC_UNUSED,
                 int         fd G_GNUC_UNUSED)
{
}
#endif

/* Gives the new file the owner, group and permissions of the old one. When the
 * group cannot be kept, another group must not get what was meant for it. */
static gboolean
keep_permissions (int                fd,
                  const char        *file,
                  const struct stat *old)
{
  mode_t mode = old->st_mode & ALL_PERMISSIONS;
  struct stat status;

  if (fchown (fd, old->st_uid, old->st_gid) != 0)
    {
      mode &= FILE_PERMISSIONS;
      if (fchown (fd, (uid_t) -1, old->st_gid) != 0)
        mode = (mode & ~(mode_t) S_IRWXG) | ((mode & S_IRWXO) << 3);
    }
  copy_attributes (file, fd);
  /* Some file systems have the same permissions for all files. */
  if (fstat (fd, &status) == 0 && (status.st_mode & ALL_PERMISSIONS) == mode)
    return TRUE;
  return fchmod (fd, mode) == 0;
}

/* The name of the new file is on the disk too. Not every folder can be opened,
 * and not every file system can do this. */
static gboolean
sync_folder (const char *folder)
{
  int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  int code;

  if (fd < 0)
    return TRUE;
  code = fsync (fd) == 0 || errno == EINVAL ? 0 : errno;
  close (fd);
  errno = code;
  return code == 0;
}

/* Writes the new file, all of it, beside the old one. */
static gboolean
fill (int                fd,
      const char        *file,
      const struct stat *old,
      GBytes            *bytes)
{
  gboolean ok = write_all (fd, bytes) && (old == NULL || keep_permissions (fd, file, old))
                && fsync (fd) == 0;
  int code = errno;

  if (close (fd) != 0 && ok)
    return FALSE;
  errno = code;
  return ok;
}

static gboolean
replace (const char         *file,
         const char         *name,
         const struct stat  *old,
         GBytes             *bytes,
         GError            **error)
{
  g_autofree char *folder = g_path_get_dirname (file);
  g_autofree char *temporary = g_build_filename (folder, TEMPORARY, NULL);
  int fd = g_mkstemp_full (temporary, O_WRONLY | O_CLOEXEC, old != NULL ? 0600 : 0666);
  int code;

  if (fd < 0)
    return fail (name, errno, error);
  if (fill (fd, file, old, bytes) && rename (temporary, file) == 0)
    return sync_folder (folder) || fail (name, errno, error);
  code = errno;
  g_unlink (temporary);
  return fail (name, code, error);
}

/* Replaces a file whole or not at all, with its owner and permissions, and the
 * file that a symbolic link leads to rather than the link. @name is what
 * messages call it. */
gboolean
_hyvin_replace_file (const char  *path,
                     const char  *name,
                     GBytes      *bytes,
                     GError     **error)
{
  g_autofree char *file = NULL;
  struct stat old;
  gboolean is_new;

  if (!look (path, name, &old, &is_new, error))
    return FALSE;
  file = follow_links (path);
  if (file == NULL)
    return fail (name, ELOOP, error);
  return replace (file, name, is_new ? NULL : &old, bytes, error);
}
