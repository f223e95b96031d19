#!/usr/bin/env lua5.3
-- SPDX-License-Identifier: LGPL-2.1-or-later

-- Lists the goals of a plan with those who answer for them, and what is wrong with the
-- plan as judged on a day. It needs LGI.
--
--   goals.lua DATE FILE
--
-- The exit status is 0 when nothing is found, 1 when something is, and 2 when the
-- document cannot be read.
local lgi = require 'lgi'
local GLib = lgi.GLib
local Hyvin = lgi.require('Hyvin', '1')

-- A text may be there in several languages: this is the one of the document.
local function read_text(document, text)
  return text and text:lookup(nil, document.language) or '(no title)'
end

-- A plan says who answers by the id of a party. One that leads nowhere is told as it is.
local function find_party(document, responsible)
  local id = responsible.party or '(nobody)'
  local party = document:resolve(id)
  return Hyvin.Party:is_type_of(party) and read_text(document, party.title) or id
end

-- Lists are GListModel: they count from 0.
local function items(list)
  local position = -1
  return function()
    position = position + 1
    return list:get_item(position)
  end
end

local function print_goal(document, goal)
  local parties = {}
  for responsible in items(goal.responsible) do
    table.insert(parties, find_party(document, responsible))
  end
  if #parties == 0 then parties = { '–' } end
  print(read_text(document, goal.title) .. ': ' .. table.concat(parties, ', '))
end

local function judge(document, date)
  local year, month, day = date:match('^(%d+)-(%d+)-(%d+)$')
  local validator = Hyvin.Validator {
    date = GLib.Date.new_dmy(tonumber(day), tonumber(month), tonumber(year))
  }
  return validator:validate(document)
end

local function main(date, path)
  local document, problem = Hyvin.Document.load(path)
  if not document then
    io.stderr:write(problem.message, '\n')
    return 2
  end
  for _, goal in ipairs(document:list_goals()) do print_goal(document, goal) end

  local findings = judge(document, date)
  for finding in items(findings) do print(finding:to_string()) end
  return findings:get_n_items() > 0 and 1 or 0
end

if #arg ~= 2 then
  io.stderr:write('usage: goals.lua DATE FILE\n')
  os.exit(2)
end
os.exit(main(arg[1], arg[2]))
