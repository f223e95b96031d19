/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A municipality of Finland, as it was on its last day if it has ended. */
typedef struct _HyvinMunicipality HyvinMunicipality;

const HyvinMunicipality * _hyvin_municipality_lookup         (const char              *code);
const char *              _hyvin_municipality_get_code       (const HyvinMunicipality *self);
const char *              _hyvin_municipality_get_name       (const HyvinMunicipality *self,
                                                              const char              *language);
const GDate *             _hyvin_municipality_get_until      (const HyvinMunicipality *self);
gboolean                  _hyvin_municipality_is_valid       (const HyvinMunicipality *self,
                                                              const GDate             *date);
const HyvinMunicipality * _hyvin_municipality_find_successor (const HyvinMunicipality *self,
                                                              const GDate             *date);
const GDate *             _hyvin_municipalities_get_since    (void);

G_END_DECLS
