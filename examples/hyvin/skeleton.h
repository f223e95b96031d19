/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin.h>

G_BEGIN_DECLS

/* What a new document is to be. */
typedef struct
{
  const char *id;
  const char *language;
  const char *municipality;     /* its code */
  HyvinDocumentRoles roles;
  const HyvinPeriod *term;
} Skeleton;

HyvinDocument * skeleton_make (const Skeleton *self);

G_END_DECLS
