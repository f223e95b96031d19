/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A municipality of Finland, as it was on its last day if it has ended. */
typedef struct _HyvinMunicipality HyvinMunicipality;

/* All of them. */
typedef struct _HyvinMunicipalities HyvinMunicipalities;

gpointer                  _hyvin_municipalities_load         (GKeyFile                *file,
                                                              GError                 **error);
void                      _hyvin_municipalities_free         (gpointer                 municipalities);
const HyvinMunicipality * _hyvin_municipalities_lookup       (const HyvinMunicipalities *self,
                                                              const char              *code);
const HyvinMunicipality * _hyvin_municipalities_find_successor (const HyvinMunicipalities *self,
                                                              const HyvinMunicipality *municipality,
                                                              const GDate             *date);
const GDate *             _hyvin_municipalities_get_since    (const HyvinMunicipalities *self);

const char *              _hyvin_municipality_get_code       (const HyvinMunicipality *self);
const char *              _hyvin_municipality_get_name       (const HyvinMunicipality *self,
                                                              const char              *language);
const GDate *             _hyvin_municipality_get_until      (const HyvinMunicipality *self);
gboolean                  _hyvin_municipality_is_valid       (const HyvinMunicipality *self,
                                                              const GDate             *date);

G_END_DECLS
