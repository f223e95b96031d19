/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "hyvin-rules-completeness-private.h"

#include <glib/gi18n.h>
#include <hyvin/hyvin-conclusion.h>
#include <hyvin/hyvin-focus-area.h>
#include <hyvin/hyvin-indicator.h>
#include <hyvin/hyvin-population-group.h>

const HyvinRuleRow _hyvin_completeness_rules[] = {
  { "plan-missing", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A document that is a plan by its roles has nothing in its plan"),
    N_("A document that is a plan by its roles has focus areas in its plan"),
    N_("A welfare plan consists of goals and the measures that support them, as Act 612/2021 "
       "asks. Without them there is nothing to provide for, to carry out or to follow."),
    N_("Add a <plan> with a <focus-area>, and its goals and measures. If the plan is a document "
       "of its own, take the word plan out of the roles of this one."),
    N_("Act 612/2021 6 §"),
    hyvin_document_get_type, _hyvin_check_plan,
    .maturity = HYVIN_MATURITY_AREA_GOAL_SETTING },
  { "goal-responsible-missing", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A goal has no responsible party"),
    N_("Every goal has a responsible party"),
    N_("Act 612/2021 requires a municipality to name who is responsible for promoting wellbeing "
       "and health, and THL asks that the responsible parties of goals be described. Kaarina "
       "found in 2016 that they were missing: nobody then answers for the goal. A goal also has "
       "a party when every one of its measures names one."),
    N_("Add <responsible party=\"…\"/> to the goal, or to each of its measures."),
    N_("Act 612/2021 6 §; THL on welfare in budget documents; Kaarina 2016"),
    hyvin_goal_get_type, _hyvin_check_goal_responsible,
    .maturity = HYVIN_MATURITY_AREA_ACTION },
  { "goal-resource-missing", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A goal has no resource"),
    N_("Every goal has resources"),
    N_("A goal without resources is a wish. THL asks that the resources of goals be described, "
       "such as labour input, grants, premises and marketing, since that ties them to the "
       "budget; Kaarina found in 2016 that they were missing. A goal also has a resource "
       "when every one of its measures names one."),
    N_("Add <resource kind=\"…\"/> to the goal, or to each of its measures. If it costs nothing "
       "more than what is granted anyway, write kind=\"within-budget\"."),
    N_("THL on welfare in budget documents; Kaarina 2016"),
    hyvin_goal_get_type, _hyvin_check_goal_resource,
    .maturity = HYVIN_MATURITY_AREA_ACTION },
  { "goal-indicator-missing", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A goal has no indicator"),
    N_("Every goal has an indicator"),
    N_("Only an indicator shows whether a goal has been reached. Act 612/2021 bases the goals on "
       "local conditions, and Mikkeli's reports name evaluation indicators beside the goals. A "
       "goal also has an indicator when every one of its measures names one."),
    N_("Add <measured-by indicator=\"…\"/> to the goal, or to each of its measures, and define "
       "the indicator under <indicators>."),
    N_("Act 612/2021 6 §; Mikkeli 2015"),
    hyvin_goal_get_type, _hyvin_check_goal_indicator,
    .maturity = HYVIN_MATURITY_AREA_GOAL_SETTING },
  { "goal-measure-missing", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A goal has no measure"),
    N_("Every goal has measures"),
    N_("Act 612/2021 requires goals and the measures that support them. A goal for which nothing "
       "is done is not part of a plan."),
    N_("Add a <measure> to the goal, or remove the goal."),
    N_("Act 612/2021 6 §; Mikkeli 2022"),
    hyvin_goal_get_type, _hyvin_check_goal_measure,
    .maturity = HYVIN_MATURITY_AREA_ACTION },
  { "focus-area-goal-missing", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A focus area has no goal"),
    N_("Every focus area has goals"),
    N_("A focus area says what is important; only its goals say what is to be reached."),
    N_("Add a <goal> to the focus area, or remove the focus area."),
    N_("Mikkeli 2022"),
    hyvin_focus_area_get_type, _hyvin_check_focus_area_goal,
    .maturity = HYVIN_MATURITY_AREA_GOAL_SETTING },
  { "measure-responsible-missing", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A measure has no responsible party"),
    N_("Every measure has a responsible party"),
    N_("What nobody answers for does not get done. Kaarina found in 2016 that the responsible "
       "parties of measures were missing from its plan. A measure also has the parties of its "
       "goal."),
    N_("Add <responsible party=\"…\"/> to the measure or to its goal."),
    N_("THL on welfare in budget documents; Kaarina 2016"),
    hyvin_measure_get_type, _hyvin_check_measure_responsible,
    .maturity = HYVIN_MATURITY_AREA_ACTION },
  { "measure-resource-missing", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A measure has no resource"),
    N_("Every measure has resources"),
    N_("A measure takes work, money or premises, and it competes for them with everything else "
       "in the budget. Kaarina found in 2016 that the resources of measures were missing from "
       "its plan. A measure also has the resources of its goal."),
    N_("Add <resource kind=\"…\"/> to the measure or to its goal. If it costs nothing more than "
       "what is granted anyway, write kind=\"within-budget\"."),
    N_("THL on welfare in budget documents; Kaarina 2016"),
    hyvin_measure_get_type, _hyvin_check_measure_resource,
    .maturity = HYVIN_MATURITY_AREA_ACTION },
  { "measure-indicator-missing", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A measure has no indicator that could show whether it worked"),
    N_("Every measure has an indicator that can show whether it worked"),
    N_("In Mikkeli's programmes each measure starts from an indicator of the strategy: what has "
       "to change so that it moves the right way? A measure without an indicator cannot show "
       "that it worked. A measure also has the indicators of its goal."),
    N_("Add <measured-by indicator=\"…\"/> to the measure or to its goal."),
    N_("Mikkeli 2015"),
    hyvin_measure_get_type, _hyvin_check_measure_indicator,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE },
  { "measure-period-missing", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A measure has no timetable"),
    N_("Every measure has a timetable"),
    N_("Without dates there is nothing to follow up: nobody can say whether the measure is late."),
    N_("Give the measure a first and a last day: <measure from=\"YYYY-MM-DD\" "
       "to=\"YYYY-MM-DD\">."),
    N_("Practice of action plans (Kausal Watch)"),
    hyvin_measure_get_type, _hyvin_check_measure_period,
    .maturity = HYVIN_MATURITY_AREA_ACTION },
  { "measure-period-outside", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("The timetable of a measure is outside the plan's period"),
    N_("The timetable of every measure is within the plan's period"),
    N_("A plan is made, resourced and evaluated for its period, or for the council term when it "
       "gives none. A measure may have begun before it, and the budget goes by whole calendar "
       "years. One that goes on after it is told of as information."),
    N_("Correct from and to of the measure or the <period> of the document. Of a measure that "
       "goes on, plan the part that falls within the period."),
    N_("Practice of action plans (Kausal Watch)"),
    hyvin_measure_get_type, _hyvin_check_measure_outside,
    .maturity = HYVIN_MATURITY_AREA_ACTION },
  { "responsible-primary", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A goal or measure does not have exactly one primary responsible party"),
    N_("Of the responsible parties of a goal or measure exactly one is primary"),
    N_("When several answer for the whole, each can wait for the others; when all only take "
       "part, nobody answers. A party without a role is primary. Collaborators alone are enough "
       "where a measure has a primary party from its goal, or a goal from all its measures."),
    N_("Leave one party primary, and write role=\"collaborator\" on each other <responsible>."),
    N_("Practice of action plans (Kausal Watch)"),
    hyvin_goal_get_type, _hyvin_check_responsible_primary,
    .maturity = HYVIN_MATURITY_AREA_ACTION },
  { "responsible-vague", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("The only responsible party is “all”, “the city” or the like"),
    N_("Responsible parties are somebody in particular, not “all” or “the city”"),
    N_("Kaarina's group was to commit all sectors, not the welfare services alone. But what "
       "everybody answers for, nobody does: the party has to be one that can be asked."),
    N_("Refer with <responsible party=\"…\"/> to the sector, unit or office holder that leads "
       "the work, and add the others with role=\"collaborator\"."),
    N_("Kaarina 2016"),
    hyvin_goal_get_type, _hyvin_check_responsible_vague,
    .maturity = HYVIN_MATURITY_AREA_ACTION },
  { "resource-amount", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("The amount of a resource cannot be right"),
    N_("The amounts of resources can be right"),
    N_("A resource is what a goal or measure gets, so its amount is not below zero; and money "
       "is counted in euros, not in hours or person-years."),
    N_("Correct the amount, or the kind or unit of the resource. Working time is written "
       "kind=\"staff\" with the unit hours or person-years."),
    N_("libhyvin"),
    hyvin_resource_get_type, _hyvin_check_resource_amount,
    .maturity = HYVIN_MATURITY_AREA_ACTION },
  { "resource-money-unbound", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("Money is not tied to the budget"),
    N_("Money is tied to the budget"),
    N_("Money is granted by the year on a line of the budget. In Kaarina goals are lifted into "
       "the budget book and the usage plans, and in Mikkeli the council approves the programmes "
       "as a part of the budget: that takes an amount, a year within the plan's period and a "
       "budget line."),
    N_("Give the resource its amount, year and budget-line: <resource kind=\"money\" "
       "amount=\"25000.00\" unit=\"EUR\" year=\"2022\" budget-line=\"…\"/>."),
    N_("Kaarina 2016; Mikkeli 2015"),
    hyvin_resource_get_type, _hyvin_check_resource_money,
    .maturity = HYVIN_MATURITY_AREA_ACTION },
  { "indicator-target-missing", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("An indicator that follows a goal or measure has no target"),
    N_("Every indicator that follows a goal or measure has a target"),
    N_("Mikkeli's strategy gives its indicators yearly targets: without a level and a year one "
       "cannot say whether the goal was reached. An indicator that is told in words has a note "
       "instead of a value."),
    N_("Add <target year=\"…\" value=\"…\"/> to the indicator, if possible one for each year or "
       "halfway through the term, too."),
    N_("Mikkeli 2015"),
    hyvin_indicator_get_type, _hyvin_check_indicator_target,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE },
  { "indicator-baseline-missing", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("An indicator that follows a goal or measure has no baseline"),
    N_("Every indicator that follows a goal or measure has a baseline"),
    N_("A change is measured from where it began. Kotka's plan gives the state at the beginning "
       "and targets for the years between."),
    N_("Add <baseline year=\"…\" value=\"…\"/> to the indicator; the latest observation before "
       "the plan will do."),
    N_("Practice of action plans (Kausal Watch); Kotka 2021–2025"),
    hyvin_indicator_get_type, _hyvin_check_indicator_baseline,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE },
  { "indicator-direction-missing", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("An indicator that follows a goal or measure has no desired direction"),
    N_("Every indicator that follows a goal or measure has a desired direction"),
    N_("For most welfare indicators less is better, for some more, and the data of Sotkanet do "
       "not tell which. Without it no change can be called good or bad."),
    N_("Give the indicator a direction: increase, decrease, maintain, or none when it only "
       "describes."),
    N_("Sotkanet, whose metadata hold no direction"),
    hyvin_indicator_get_type, _hyvin_check_indicator_direction,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE },
  { "indicator-direction-conflict", HYVIN_SEVERITY_ERROR, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("The targets of an indicator run against its direction"),
    N_("The targets of indicators run in the desired direction"),
    N_("Either the direction or a value is wrong, and whoever reads the plan is misled about "
       "what is wanted. Each target is compared with the one before it, the first with the "
       "baseline. One that should be maintained may move by a tenth."),
    N_("Correct the direction of the indicator, or the value or year of the <target> or "
       "<baseline>."),
    N_("libhyvin"),
    hyvin_indicator_get_type, _hyvin_check_direction_conflict,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE },
  { "indicator-unit-missing", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("An indicator has values without a unit"),
    N_("Every indicator with values has a unit"),
    N_("A number without a unit can be a share, a count or a rate, and cannot be compared with "
       "that of another document."),
    N_("Add <unit>…</unit> to the indicator, such as persons or %."),
    N_("libhyvin"),
    hyvin_indicator_get_type, _hyvin_check_indicator_unit,
    .maturity = HYVIN_MATURITY_AREA_KNOWLEDGE },
  { "goal-outcome-missing", HYVIN_SEVERITY_INFORMATION, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A goal is followed only by counts of activity"),
    N_("Goals are followed by more than counts of activity"),
    N_("Counts of what was done do not tell what became of people. Mikkeli follows its strategy "
       "by effectiveness indicators: doing the right things, not only doing things right."),
    N_("Add a <measured-by> to the goal whose indicator has kind=\"outcome\"."),
    N_("Mikkeli 2015"),
    hyvin_goal_get_type, _hyvin_check_goal_outcome,
    .maturity = HYVIN_MATURITY_AREA_GOAL_SETTING },
  { "goal-population-missing", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A goal names no population group"),
    N_("Every goal names the population groups that it is about"),
    N_("Act 612/2021 requires the municipality to follow wellbeing and health by area and "
       "population group, and Mikkeli reports them to the council so. A goal has to say whose "
       "wellbeing it is about."),
    N_("Write population-groups=\"…\" on the goal, and define the groups under "
       "<population-groups>. A goal for everyone names each of them."),
    N_("Act 612/2021 6 §; Mikkeli 2022"),
    hyvin_goal_get_type, _hyvin_check_goal_population,
    .maturity = HYVIN_MATURITY_AREA_GOAL_SETTING },
  { "population-uncovered", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("An age group of the document has no goal"),
    N_("Every age group of the document has a goal"),
    N_("THL's list for judging municipal reports asks whether all age groups are covered. The "
       "goals of all documents that are read together count, and so does a group of the same "
       "name or the same ages in another of them."),
    N_("Add a goal for the group, or name the group in population-groups of the goals that are "
       "meant for it, too."),
    N_("THL's evaluation of municipal welfare reports; Mikkeli 2022"),
    hyvin_population_group_get_type, _hyvin_check_population_coverage,
    .maturity = HYVIN_MATURITY_AREA_GOAL_SETTING },
  { "goal-basis-missing", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A goal rests on no conclusion"),
    N_("Every goal rests on a conclusion"),
    N_("Act 612/2021 bases goals on local conditions and needs, and THL's list for judging "
       "municipal reports asks whether they rest on what is known. The well-being plans of "
       "Wales have to tell the same."),
    N_("Write basis=\"…\" on the goal with the ids of the conclusions it rests on; those of a "
       "report that is its own document are written as document-id#id."),
    N_("Act 612/2021 6 §; THL's evaluation of municipal welfare reports; Well-being of Future "
       "Generations (Wales) Act 2015"),
    hyvin_goal_get_type, _hyvin_check_goal_basis,
    .maturity = HYVIN_MATURITY_AREA_GOAL_SETTING },
  { "need-unanswered", HYVIN_SEVERITY_WARNING, HYVIN_RULE_SCOPE_DOCUMENT,
    N_("A need for development has no goal"),
    N_("Every need for development has a goal"),
    N_("The needs that the report finds are what the plan is made for. One that no goal of the "
       "documents that are read together rests on has been forgotten, or left for a reason that "
       "the reader is not told."),
    N_("Add the id of the conclusion to basis of the goal that answers it. If the need is left "
       "for later on purpose, say why in an <exemption rule=\"need-unanswered\">."),
    N_("Mikkeli 2022; THL's evaluation of municipal welfare reports"),
    hyvin_conclusion_get_type, _hyvin_check_need,
    .maturity = HYVIN_MATURITY_AREA_GOAL_SETTING },
  { NULL }
};
