#!/bin/sh
# Turns this computer into a kiosk, on Debian 12 and its kin. Run it as often as you like: it changes only what differs.
#
#   sudo many-doors-kiosk-setup                 install everything and start with the next boot
#   sudo many-doors-kiosk-setup pin             choose a staff PIN
#   sudo many-doors-kiosk-setup trust FILE      trust the publisher of this pack, and install it
#   sudo many-doors-kiosk-setup watch FOLDER    look into this folder for newer packs, now and from now on
#   sudo many-doors-kiosk-setup undo            make it an ordinary computer again; the library stays
#
# Without the package, from a copy of the repository: sudo sh setup.sh, with the same words.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
user=many-doors-kiosk
service=many-doors-kiosk.service
unit=/etc/systemd/system/$service
settings=/etc/many-doors/kiosk.toml
# What undo brings back. Not in the folder below: its user must not tell root what to do.
before=/etc/many-doors/before-kiosk
# What the kiosk keeps: StateDirectory in the service.
data=/var/lib/$user
program=/usr/bin/many-doors
sign_in=/etc/systemd/system/display-manager.service
# A copy of a pack, and whether the kiosk is to be started again: see afterwards.
work=
off=no
# What a person types to call this.
case $here in
    /usr/share/*) me=many-doors-kiosk-setup ;;
    *) me="sh $0" ;;
esac

say() { printf '%s\n' "$*"; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }
booted() { [ -d /run/systemd/system ]; }

# Copies a file if it is not there or differs.
put() { # from, to
    if ! cmp -s "$1" "$2"; then
        mkdir -p "$(dirname "$2")"
        install -m 0644 "$1" "$2"
        say "wrote $2"
    fi
}

# Notes what was here before, for undo. What was noted first holds.
remember() { # what, value
    grep -q "^$1 " "$before" 2>/dev/null || printf '%s %s\n' "$1" "$2" >>"$before"
}

# Nothing where nothing was noted.
remembered() { # what
    sed -n "s/^$1 //p" "$before" 2>/dev/null || true
}

packages() {
    set --
    # Debian's cage does not start without Xwayland, although it does not ask for it.
    for name in cage xwayland libpam-systemd dbus argon2; do
        dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || set -- "$@" "$name"
    done
    [ $# -eq 0 ] || apt-get install -y --no-install-recommends "$@"
}

account() {
    if ! getent passwd "$user" >/dev/null; then
        useradd --system --user-group --no-create-home --home-dir "/run/$user" --shell /usr/sbin/nologin "$user"
        say "made the user $user"
    fi
    # No group but its own: neither sudo nor disks nor input devices.
    [ "$(id -Gn "$user")" = "$user" ] || usermod -G '' "$user"
    slice="/etc/systemd/system/user-$(id -u "$user").slice.d/many-doors-kiosk.conf"
    draft=$(mktemp)
    printf '%s\n' '# No network for anything that runs in the session of the kiosk.' '[Slice]' 'IPAddressDeny=any' >"$draft"
    put "$draft" "$slice"
    rm -f "$draft"
}

files() {
    put "$here/many-doors-kiosk.service" "$unit"
    put "$here/many-doors-kiosk.pam" "/etc/pam.d/$user"
    put "$here/90-many-doors-stick.rules" /etc/udev/rules.d/90-many-doors-stick.rules
    if [ ! -e "$settings" ]; then
        put "$here/kiosk.toml" "$settings"
    fi
    # The hash of the PIN is for the kiosk's eyes only.
    chown "root:$user" "$settings"
    chmod 0640 "$settings"
}

start_with_the_next_boot() {
    if ! booted; then
        say 'systemd is not running here: the files are in place, nothing was enabled'
        return
    fi
    systemctl daemon-reload
    udevadm control --reload || true
    # Sleeping to disk would write what people looked at onto it.
    systemctl mask --quiet hibernate.target hybrid-sleep.target suspend-then-hibernate.target
    remember default_target "$(systemctl get-default)"
    systemctl set-default --quiet graphical.target
    sign_in_screen_off
    systemctl enable --quiet "$service"
}

# A sign-in screen would fight the kiosk for the display. It is not stopped now: somebody may be working behind it.
sign_in_screen_off() {
    [ -L "$sign_in" ] || return 0
    screen=$(readlink -f "$sign_in")
    # Masked: none is shown.
    [ "$screen" != /dev/null ] || return 0
    remember sign_in_screen "$screen"
    systemctl disable --quiet "${screen##*/}" || true
    # Some are started by this link alone, of which `disable` knows nothing.
    rm -f "$sign_in"
    say "The sign-in screen (${screen##*/}) is off from the next start on. sudo $me undo brings it back."
}

sign_in_screen_on() {
    screen=$(remembered sign_in_screen)
    # It may have been removed meanwhile.
    if [ -z "$screen" ] || [ ! -e "$screen" ]; then return 0; fi
    systemctl enable --quiet "${screen##*/}" || true
    [ -e "$sign_in" ] || ln -sf "$screen" "$sign_in"
    say "The sign-in screen (${screen##*/}) is back from the next start on."
}

warn() {
    if [ "$(wc -l </proc/swaps)" -gt 1 ]; then
        say 'NOTE: this computer may write its memory to disk (swap). Turn swap off, or encrypt the disk.'
    fi
    [ -x /usr/bin/many-doors-app ] || say 'NOTE: Many Doors itself is not installed yet (/usr/bin/many-doors-app)'
    [ -x "$program" ] || say "NOTE: trust and watch need the package many-doors-cli ($program)"
}

pin() {
    [ -e "$settings" ] || fail "run sudo $me first"
    command -v argon2 >/dev/null || fail "the program argon2 is missing: run sudo $me first"
    [ -t 0 ] && stty -echo && trap 'stty echo' EXIT
    printf 'New PIN, 6 to 12 digits: ' && read -r one && printf '\nOnce more: ' && read -r two && printf '\n'
    [ "$one" = "$two" ] || fail 'the two are not the same'
    case $one in *[!0-9]* | '') fail 'digits only' ;; esac
    if [ "${#one}" -lt 6 ] || [ "${#one}" -gt 12 ]; then fail '6 to 12 digits'; fi
    straight=01234567890123456789/98765432109876543210
    case $straight in *"$one"*) fail 'anybody would try this one first' ;; esac
    ! printf '%s\n' "$one" | grep -q '^\(..*\)\1\1*$' || fail 'anybody would try this one first'
    different=$(printf '%s' "$one" | fold -w 1 | sort -u | wc -l)
    [ "$different" -ge 3 ] || fail 'anybody would try this one first'
    salt=$(head -c 12 /dev/urandom | base64)
    hash=$(printf '%s' "$one" | argon2 "$salt" -id -t 2 -k 19456 -p 1 -l 32 -e)
    draft=$(mktemp "$settings.XXXXXX")
    grep -v '^[[:space:]]*staff_pin[[:space:]]*=' "$settings" >"$draft" || true
    printf 'staff_pin = "%s"\n' "$hash" >>"$draft"
    chown "root:$user" "$draft"
    chmod 0640 "$draft"
    mv "$draft" "$settings"
    say 'The PIN is set. It counts from the next start of the kiosk on: sudo systemctl restart many-doors-kiosk'
}

# What trust and watch need: the user, the folder of what is kept as the service would make it, and the program.
ready() {
    [ -e "$settings" ] || fail "run sudo $me first"
    getent passwd "$user" >/dev/null || fail "run sudo $me first"
    [ -x "$program" ] || fail "$program is missing: install the package many-doors-cli"
    install -d -o "$user" -g "$user" -m 0700 "$data"
    trap afterwards EXIT
    trap 'exit 1' HUP INT TERM
}

# Whatever came before: no copy stays, and a kiosk that was on is on again.
afterwards() {
    [ -z "$work" ] || rm -rf "$work"
    [ "$off" = no ] || systemctl start "$service"
}

# Runs many-doors as the kiosk's user, on what the kiosk keeps.
as_kiosk() { # words
    (cd / && umask 077 && runuser -u "$user" -- env "MANY_DOORS_DATA=$data" "$program" "$@")
}

# The same while the kiosk is off. One that runs knows only what it read at its start, and would write that over what is noted now.
while_off() { # words
    if booted && systemctl is-active --quiet "$service"; then
        say 'The kiosk is off for a moment.'
        off=yes
        systemctl stop "$service"
    fi
    as_kiosk "$@"
}

trust() { # FILE
    [ $# -eq 1 ] || fail "which file? sudo $me trust FILE"
    case $1 in
        *.manydoors) ;;
        *) fail 'this takes a pack, a file that ends in .manydoors: the key of its publisher is in it' ;;
    esac
    [ -f "$1" ] || fail "$1 is not a file"
    ready
    # The kiosk's user cannot read what lies in somebody's home; and what was looked at is what is installed.
    work=$(mktemp -d)
    install -o root -g "$user" -m 0640 -- "$1" "$work/pack.manydoors"
    chgrp "$user" "$work"
    chmod 0750 "$work"
    as_kiosk pack inspect "$work/pack.manydoors"
    printf 'Are these the words that the publisher told you in another way, say on the phone? [y/N] '
    read -r answer || answer=
    case $answer in
        y | Y | yes) ;;
        *) fail 'nothing was changed' ;;
    esac
    while_off pack install --trust "$work/pack.manydoors"
    say 'Done. From now on the kiosk takes newer packs of this publisher without a question.'
}

watch() { # FOLDER
    [ $# -eq 1 ] || fail "which folder? sudo $me watch FOLDER"
    folder=$(readlink -m -- "$1")
    # The service hides these from the kiosk, or shows it others in their place.
    case $folder/ in
        /home/* | /root/* | /tmp/* | /var/tmp/*) fail "the kiosk cannot see $folder: take another, such as /srv/many-doors" ;;
    esac
    ready
    if [ ! -e "$folder" ]; then
        # Root brings packs there; the kiosk only reads them.
        install -d -o root -g "$user" -m 0750 -- "$folder"
        say "made $folder"
    fi
    runuser -u "$user" -- ls -- "$folder/." >/dev/null || fail "the user $user cannot read $folder"
    while_off pack watch "$folder"
    say "Done. The kiosk looks into $folder when it begins anew, and about every ten minutes while nobody uses it."
}

undo() {
    if booted; then
        systemctl disable --quiet --now "$service" || true
        systemctl unmask --quiet hibernate.target hybrid-sleep.target suspend-then-hibernate.target
        target=$(remembered default_target)
        if [ -n "$target" ]; then
            systemctl set-default --quiet "$target" || say "NOTE: this computer does not start with $target again"
        fi
        sign_in_screen_on
        rm -f "$before"
    fi
    rm -f "$unit" "/etc/pam.d/$user" /etc/udev/rules.d/90-many-doors-stick.rules
    if getent passwd "$user" >/dev/null; then
        rm -rf "/etc/systemd/system/user-$(id -u "$user").slice.d"
    fi
    if booted; then systemctl daemon-reload; fi
    say "The kiosk is off. Left in place: $settings, $data, the user $user"
}

[ "$(id -u)" -eq 0 ] || fail 'run it with sudo'
word=${1:-install}
[ $# -eq 0 ] || shift
case $word in
    install) packages; account; files; start_with_the_next_boot; warn; say 'Done. Restart the computer.' ;;
    pin) pin ;;
    trust) trust "$@" ;;
    watch) watch "$@" ;;
    undo) undo ;;
    *) fail 'what? One of: nothing, pin, trust FILE, watch FOLDER, undo' ;;
esac
