# SPDX-License-Identifier: LGPL-2.1-or-later
"""Makes a goal, and does what is wrong with it when told to."""

import ctypes
import sys

import gi

gi.require_version("Hyvin", "1")
from gi.repository import Hyvin

gobject = ctypes.CDLL("libgobject-2.0.so.0")
gobject.g_object_ref.argtypes = [ctypes.c_void_p]
gobject.g_object_unref.argtypes = [ctypes.c_void_p]

goal = Hyvin.Goal.new("wronged")
address = hash(goal)  # so it is with GObjects in PyGObject
if sys.argv[1:] == ["leak"]:
    gobject.g_object_ref(address)
elif sys.argv[1:] == ["use-after-free"]:
    gobject.g_object_unref(address)
del goal
