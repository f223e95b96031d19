#!/usr/bin/env -S gjs -m
// SPDX-License-Identifier: LGPL-2.1-or-later

// Lists the goals of a plan with those who answer for them, and what is wrong with the
// plan as judged on a day.
//
//   goals.js DATE FILE
//
// The exit status is 0 when nothing is found, 1 when something is, and 2 when the
// document cannot be read.
import GLib from 'gi://GLib';
import Hyvin from 'gi://Hyvin?version=1';
import System from 'system';

// A text may be there in several languages: this is the one of the document.
function readText(document, text) {
    return text ? text.lookup(null, document.language) : '(no title)';
}

// A plan says who answers by the id of a party. One that leads nowhere is told as it is.
function findParty(document, responsible) {
    const id = responsible.party ?? '(nobody)';
    const party = document.resolve(id);
    return party instanceof Hyvin.Party ? readText(document, party.title) : id;
}

// Lists are Gio.ListModel.
function* items(list) {
    for (let i = 0; i < list.get_n_items(); i++)
        yield list.get_item(i);
}

function printGoal(document, goal) {
    const parties = [...items(goal.responsible)].map(item => findParty(document, item));
    print(`${readText(document, goal.title)}: ${parties.join(', ') || '–'}`);
}

function judge(document, date) {
    const [year, month, day] = date.split('-').map(Number);
    const validator = new Hyvin.Validator({date: GLib.Date.new_dmy(day, month, year)});
    return [...items(validator.validate(document))];
}

function main([date, path]) {
    const document = Hyvin.Document.load(path);
    document.list_goals().forEach(goal => printGoal(document, goal));

    const findings = judge(document, date);
    findings.forEach(finding => print(finding.to_string()));
    return findings.length > 0 ? 1 : 0;
}

function run() {
    if (ARGV.length !== 2) {
        printerr('usage: goals.js DATE FILE');
        return 2;
    }
    try {
        return main(ARGV);
    } catch (error) {
        printerr(error.message);
        return 2;
    }
}

System.exit(run());
