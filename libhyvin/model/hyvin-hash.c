/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-hash-private.h"

#include <string.h>
#include <unistd.h>

/* SipHash-1-3, keyed anew in each process: nobody can write a document whose texts
 * all fall into one place of a table, as is easily done with g_str_hash(). */

typedef struct
{
  guint64 v[4];
} State;

static inline guint64
rotate (guint64 word,
        guint   bits)
{
  return word << bits | word >> (64 - bits);
}

static inline void
mix (State *self)
{
  guint64 *v = self->v;

  v[0] += v[1];
  v[1] = rotate (v[1], 13) ^ v[0];
  v[0] = rotate (v[0], 32);
  v[2] += v[3];
  v[3] = rotate (v[3], 16) ^ v[2];
  v[0] += v[3];
  v[3] = rotate (v[3], 21) ^ v[0];
  v[2] += v[1];
  v[1] = rotate (v[1], 17) ^ v[2];
  v[2] = rotate (v[2], 32);
}

static inline void
absorb (State   *self,
        guint64  word)
{
  self->v[3] ^= word;
  mix (self);
  self->v[0] ^= word;
}

/* Where the system has no randomness to give, GLib finds what there is. */
static gpointer
make_key (gpointer unused G_GNUC_UNUSED)
{
  static guint32 key[4];
  gsize i;

  if (getentropy (key, sizeof key) != 0)
    {
      for (i = 0; i < G_N_ELEMENTS (key); i++)
        key[i] = g_random_int ();
    }
  return key;
}

static void
start (State *self)
{
  static GOnce once = G_ONCE_INIT;
  guint64 key[2];

  memcpy (key, g_once (&once, make_key, NULL), sizeof key);
  self->v[0] = key[0] ^ G_GUINT64_CONSTANT (0x736f6d6570736575);
  self->v[1] = key[1] ^ G_GUINT64_CONSTANT (0x646f72616e646f6d);
  self->v[2] = key[0] ^ G_GUINT64_CONSTANT (0x6c7967656e657261);
  self->v[3] = key[1] ^ G_GUINT64_CONSTANT (0x7465646279746573);
}

/* For tables whose keys come from documents, in the place of g_str_hash(). */
guint
_hyvin_str_hash (gconstpointer text)
{
  const char *at = text;
  gsize length = strlen (at);
  guint64 word;
  gsize left;
  State state;

  start (&state);
  for (left = length; left >= sizeof word; left -= sizeof word, at += sizeof word)
    {
      memcpy (&word, at, sizeof word);
      absorb (&state, word);
    }
  word = 0;
  memcpy (&word, at, left);
  absorb (&state, word ^ (guint64) length << 56);

  state.v[2] ^= 0xff;
  mix (&state);
  mix (&state);
  mix (&state);
  word = state.v[0] ^ state.v[1] ^ state.v[2] ^ state.v[3];
  return (guint) (word ^ word >> 32);
}
