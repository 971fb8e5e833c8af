"""What the program says by itself while it is worked with."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import GLib
import pyatspi

KINDS = ("object:state-changed:focused", "object:state-changed:showing",
         "object:property-change:accessible-name", "object:announcement")
# What screen readers read out as soon as it appears.
READ_OUT = {pyatspi.ROLE_NOTIFICATION, pyatspi.ROLE_ALERT}


class Ears:
    """Hears what `program` says from when it is made until it is closed."""

    def __init__(self, program):
        self._program = program
        # Each focus as (role, name); sentences as they were said.
        self.focuses = []
        self.sentences = []
        pyatspi.Registry.registerEventListener(self._hear, *KINDS)

    def close(self):
        pyatspi.Registry.deregisterEventListener(self._hear, *KINDS)

    def forget(self):
        self.focuses.clear()
        self.sentences.clear()

    def heard(self, accepts):
        return any(accepts(sentence) for sentence in self.sentences)

    def _hear(self, event):
        try:
            if event.host_application == self._program:
                self._keep(event)
        except GLib.Error:
            # It went before it could be asked what it is.
            if event.type == "object:state-changed:focused" and event.detail1:
                self.focuses.append((None, "what is gone by now"))

    def _keep(self, event):
        thing = event.source
        if event.type == "object:state-changed:focused":
            if event.detail1:
                self.focuses.append((thing.getRole(), thing.name))
        elif event.type == "object:announcement":
            self.sentences.append(str(event.any_data))
        elif (event.type == "object:state-changed:showing" and event.detail1
              and thing.getRole() in READ_OUT):
            self.sentences.append(thing.name)
