/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (HYVIN_INSIDE) && !defined (HYVIN_COMPILATION)
# error "Only <hyvin/hyvin.h> can be included directly."
#endif

#include <hyvin/hyvin-decimal.h>
#include <hyvin/hyvin-element.h>
#include <hyvin/hyvin-text.h>
#include <hyvin/hyvin-types.h>

G_BEGIN_DECLS

#define HYVIN_TYPE_SURVEY (hyvin_survey_get_type ())

HYVIN_DECLARE_ELEMENT (HyvinSurvey, hyvin_survey, SURVEY)

HYVIN_AVAILABLE_IN_ALL
HyvinSurvey *        hyvin_survey_new               (void);
HYVIN_AVAILABLE_IN_ALL
int                  hyvin_survey_get_respondents   (HyvinSurvey *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_survey_set_respondents   (HyvinSurvey *self,
                                                     int          respondents);
HYVIN_AVAILABLE_IN_ALL
int                  hyvin_survey_get_frame         (HyvinSurvey *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_survey_set_frame         (HyvinSurvey *self,
                                                     int          frame);
HYVIN_AVAILABLE_IN_ALL
const HyvinDecimal * hyvin_survey_get_response_rate (HyvinSurvey *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_survey_set_response_rate (HyvinSurvey        *self,
                                                     const HyvinDecimal *response_rate);
HYVIN_AVAILABLE_IN_ALL
HyvinText *          hyvin_survey_get_note          (HyvinSurvey *self);
HYVIN_AVAILABLE_IN_ALL
void                 hyvin_survey_set_note          (HyvinSurvey *self,
                                                     HyvinText   *note);

G_END_DECLS
