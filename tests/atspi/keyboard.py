"""Keys as they are pressed on a keyboard, for whichever window has the focus."""

import subprocess


def press(*keys):
    """In xdotool's words, as in press("ctrl+s")."""
    subprocess.run(["xdotool", "key", *keys], check=True, timeout=20)


def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "5", text], check=True, timeout=20)
