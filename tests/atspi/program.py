"""The program that is tested: started, found among all that speak, and ended."""

import subprocess
import tempfile

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib
import pyatspi

import spoken
from waiting import until


def ask_for_accessibility():
    """As a screen reader does when it starts."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set",
                      GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True))),
                      None, Gio.DBusCallFlags.NONE, 20000, None)


class Program:
    """On the local workspace, with a data folder of its own; for a with statement."""

    def __init__(self, binary):
        self._binary = binary
        self.accessible = None

    def __enter__(self):
        ask_for_accessibility()
        self._folder = tempfile.TemporaryDirectory()
        self._process = subprocess.Popen(
            [self._binary, "--workspace", "--data-folder", self._folder.name,
             "--size", "1280x850", "--theme", "light"])
        try:
            self.accessible = until(self._registered, "the program among those that speak")
            # Remembered here, things would be told as they were, even where nobody said that they
            # have changed.
            self.accessible.set_cache_mask(Atspi.Cache.NONE)
            until(lambda: self.find("Search or look up"), "the search field")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._folder.cleanup()

    def _registered(self):
        if self._process.poll() is not None:
            raise RuntimeError(f"the program ended with {self._process.returncode}")
        desktop = pyatspi.Registry.getDesktop(0)
        for i in range(desktop.childCount):
            child = desktop.getChildAtIndex(i)
            if child is not None and child.get_process_id() == self._process.pid:
                return child
        return None

    def find(self, name, role=None):
        """The first thing shown that is called so, or whose name `name` accepts; None without."""
        accepts = name if callable(name) else lambda text: text == name
        return next((thing for thing in spoken.shown(self.accessible)
                     if (role is None or thing.getRole() == role)
                     and accepts(spoken.name(thing))), None)
