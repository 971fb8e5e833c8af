"""Waiting for what comes from another process: by looking again, never by sleeping a fixed time."""

import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import GLib

PATIENCE = 20.0
LOOK_AGAIN = 0.03


class Waited(AssertionError):
    """What was waited for didn't come."""


def hear():
    """Takes in the events that have arrived."""
    while GLib.MainContext.default().iteration(False):
        pass


def until(look, what, seconds=PATIENCE):
    """What look() gives as soon as that is true. An object may be gone while it is looked at."""
    end = time.monotonic() + seconds
    while True:
        hear()
        try:
            found = look()
        except GLib.Error:
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise Waited(f"waited {seconds:g} s in vain for {what}")
        time.sleep(LOOK_AGAIN)


def comes(look, seconds):
    """Whether it comes at all, for what need not."""
    try:
        return until(look, "", seconds)
    except Waited:
        return None
