/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <hyvin/hyvin.h>
#include <stddef.h>
#include <stdint.h>

G_BEGIN_DECLS

/* What libFuzzer calls; driver.c does the same with the files of a corpus. */
int  LLVMFuzzerInitialize   (int            *argc,
                             char         ***argv);
int  LLVMFuzzerTestOneInput (const uint8_t  *data,
                             size_t          size);

/* What the targets are made of. What must hold is g_assert()ed. */
HyvinDocument * fuzz_read   (const char     *data,
                             gsize           size,
                             GError        **error);
GBytes *        fuzz_save   (HyvinDocument  *document);
void            fuzz_canary (const char     *data,
                             gsize           size);

G_END_DECLS
