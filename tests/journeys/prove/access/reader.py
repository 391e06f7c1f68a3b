"""What a screen reader is told of the window, over the bus for assistive technology: libatspi is what screen readers read with too.

`on`      says on the bus that somebody uses a screen reader
`tree`    prints the page as one line of JSON
`listen`  prints `ready`, and then each live message as a line of JSON, until it is ended

It only reads. What is right and what is wrong is judged elsewhere.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402


def on():
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        wish = GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True)))
        where = ("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set")
        bus.call_sync(*where, wish, None, Gio.DBusCallFlags.NONE, 5000, None)


def children(one):
    for at in range(one.get_child_count()):
        child = one.get_child_at_index(at)
        if child is not None:
            yield child


def text(one):
    whole = one.get_text_iface()
    return Atspi.Text.get_text(whole, 0, Atspi.Text.get_character_count(whole)) if whole else ""


def told(one):
    """Everything but the attributes of text: asking for those ends the page's process (WebKitGTK 2.50.6)."""
    states = one.get_state_set()
    known = {"focusable": Atspi.StateType.FOCUSABLE, "editable": Atspi.StateType.EDITABLE, "showing": Atspi.StateType.SHOWING}
    attributes = one.get_attributes() or {}
    return {
        "role": one.get_role_name(),
        "name": one.get_name(),
        "description": one.get_description(),
        "language": one.get_object_locale(),
        "text": text(one),
        "tag": attributes.get("tag", ""),
        "states": [name for name, state in known.items() if states.contains(state)],
    }


def walk(one, found, inside):
    try:
        inside = inside or one.get_role() == Atspi.Role.DOCUMENT_WEB
        if inside:
            found.append(told(one))
        for child in children(one):
            walk(child, found, inside)
    except GLib.Error:
        # It went away while it was read.
        return


def page():
    found = []
    walk(Atspi.get_desktop(0), found, False)
    return found


def heard(event):
    """Something in a live region that was there before, an alert that comes, or an announcement: what screen readers speak of."""
    try:
        new = event.any_data if isinstance(event.any_data, Atspi.Accessible) else None
        live = (event.source.get_attributes() or {}).get("container-live")
        alert = new is not None and new.get_role() in (Atspi.Role.ALERT, Atspi.Role.NOTIFICATION)
        if live or alert or event.type.startswith("object:announcement"):
            words = (text(new) or new.get_name()) if new is not None else str(event.any_data)
            print(json.dumps({"type": event.type, "words": words}), flush=True)
    except GLib.Error:
        return


def listen():
    listener = Atspi.EventListener.new(heard)
    for kind in ("object:children-changed:add", "object:text-changed:insert", "object:announcement", "object:notification"):
        listener.register(kind)
    # A web view tells of changes only in what was read before.
    page()
    print("ready", flush=True)
    GLib.MainLoop().run()


if __name__ == "__main__":
    if sys.argv[1] == "on":
        on()
    else:
        Atspi.init()
        if sys.argv[1] == "tree":
            print(json.dumps(page()))
        else:
            listen()
