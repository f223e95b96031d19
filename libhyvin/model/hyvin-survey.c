/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include <hyvin/hyvin-survey.h>

#include "hyvin-accessors-private.h"

/**
 * HyvinSurvey:
 *
 * How a survey was made: what must be known to trust it.
 *
 * Since: 1.0
 */
struct _HyvinSurvey
{
  HyvinElement parent_instance;

  HyvinInteger respondents;
  HyvinInteger frame;
  HyvinDecimal response_rate;
  HyvinText *note;
};

static const HyvinField fields[] = {
  { "respondents", HYVIN_FIELD_INTEGER, HYVIN_FIELD (HyvinSurvey, respondents),
    .minimum = 0, .maximum = 999999999 },
  { "frame", HYVIN_FIELD_INTEGER, HYVIN_FIELD (HyvinSurvey, frame),
    .minimum = 0, .maximum = 999999999 },
  { "response-rate", HYVIN_FIELD_DECIMAL, HYVIN_FIELD (HyvinSurvey, response_rate) },
  { "note", HYVIN_FIELD_PARAGRAPHS, HYVIN_FIELD (HyvinSurvey, note) },
};

HYVIN_DEFINE_ELEMENT (HyvinSurvey, hyvin_survey, "survey")

/**
 * hyvin_survey_new:
 *
 * Makes a survey.
 *
 * Returns: (transfer full): the new object
 *
 * Since: 1.0
 */
HYVIN_DEFINE_NEW (HyvinSurvey, hyvin_survey)

/**
 * HyvinSurvey:respondents:
 *
 * How many answered.
 *
 * From 0 to 999999999, or %HYVIN_UNSET when it is not given. Another number can be
 * set, but not saved.
 *
 * Since: 1.0
 */

/**
 * hyvin_survey_get_respondents:
 * @self: a survey
 *
 * Gets [property@Hyvin.Survey:respondents]: how many answered.
 *
 * Returns: the number, or %HYVIN_UNSET
 *
 * Since: 1.0
 */

/**
 * hyvin_survey_set_respondents:
 * @self: a survey
 * @respondents: the new value, or %HYVIN_UNSET for none
 *
 * Sets [property@Hyvin.Survey:respondents].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_INTEGER (HyvinSurvey, hyvin_survey, respondents)

/**
 * HyvinSurvey:frame:
 *
 * How many were asked.
 *
 * From 0 to 999999999, or %HYVIN_UNSET when it is not given. Another number can be
 * set, but not saved.
 *
 * Since: 1.0
 */

/**
 * hyvin_survey_get_frame:
 * @self: a survey
 *
 * Gets [property@Hyvin.Survey:frame]: how many were asked.
 *
 * Returns: the number, or %HYVIN_UNSET
 *
 * Since: 1.0
 */

/**
 * hyvin_survey_set_frame:
 * @self: a survey
 * @frame: the new value, or %HYVIN_UNSET for none
 *
 * Sets [property@Hyvin.Survey:frame].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_INTEGER (HyvinSurvey, hyvin_survey, frame)

/**
 * HyvinSurvey:response-rate:
 *
 * The share of those asked that answered, in per cent. A rate that is not known is
 * absent, not zero.
 *
 * Since: 1.0
 */

/**
 * hyvin_survey_get_response_rate:
 * @self: a survey
 *
 * Gets [property@Hyvin.Survey:response-rate]: the share of those asked that
 * answered, in per cent. A rate that is not known is absent, not zero.
 *
 * Returns: (nullable): the number, or %NULL when it is not given
 *
 * Since: 1.0
 */

/**
 * hyvin_survey_set_response_rate:
 * @self: a survey
 * @response_rate: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Survey:response-rate].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_DECIMAL (HyvinSurvey, hyvin_survey, response_rate)

/**
 * HyvinSurvey:note:
 *
 * Known bias and other remarks; an empty line parts paragraphs.
 *
 * Since: 1.0
 */

/**
 * hyvin_survey_get_note:
 * @self: a survey
 *
 * Gets [property@Hyvin.Survey:note]: known bias and other remarks; an empty line
 * parts paragraphs.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */

/**
 * hyvin_survey_set_note:
 * @self: a survey
 * @note: (nullable): the new value, or %NULL for none
 *
 * Sets [property@Hyvin.Survey:note].
 *
 * Since: 1.0
 */
HYVIN_DEFINE_TEXT (HyvinSurvey, hyvin_survey, note)
