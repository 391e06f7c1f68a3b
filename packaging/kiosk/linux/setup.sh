#!/bin/sh
# Turns this computer into a kiosk, on Debian 12 and its kin. Run it as often as you like: it changes only what differs.
#
#   sudo ./setup.sh         install everything and start with the next boot
#   sudo ./setup.sh pin     choose a staff PIN
#   sudo ./setup.sh undo    make it an ordinary computer again; the library stays
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
user=many-doors-kiosk
unit=/etc/systemd/system/many-doors-kiosk.service
settings=/etc/many-doors/kiosk.toml

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
    systemctl set-default --quiet graphical.target
    systemctl enable --quiet many-doors-kiosk.service
}

warn() {
    if [ -L /etc/systemd/system/display-manager.service ]; then
        say 'NOTE: a sign-in screen is installed and will fight for the display: sudo systemctl disable display-manager'
    fi
    if [ "$(wc -l </proc/swaps)" -gt 1 ]; then
        say 'NOTE: this computer may write its memory to disk (swap). Turn swap off, or encrypt the disk.'
    fi
    [ -x /usr/bin/many-doors-app ] || say 'NOTE: Many Doors itself is not installed yet (/usr/bin/many-doors-app)'
}

pin() {
    [ -e "$settings" ] || fail 'run sudo ./setup.sh first'
    command -v argon2 >/dev/null || fail 'the program argon2 is missing: run sudo ./setup.sh first'
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

undo() {
    if booted; then
        systemctl disable --quiet --now many-doors-kiosk.service || true
        systemctl unmask --quiet hibernate.target hybrid-sleep.target suspend-then-hibernate.target
    fi
    rm -f "$unit" "/etc/pam.d/$user" /etc/udev/rules.d/90-many-doors-stick.rules
    if getent passwd "$user" >/dev/null; then
        rm -rf "/etc/systemd/system/user-$(id -u "$user").slice.d"
    fi
    if booted; then systemctl daemon-reload; fi
    say "The kiosk is off. Left in place: $settings, /var/lib/$user, the user $user"
}

[ "$(id -u)" -eq 0 ] || fail 'run it with sudo'
case ${1:-install} in
    install) packages; account; files; start_with_the_next_boot; warn; say 'Done. Restart the computer.' ;;
    pin) pin ;;
    undo) undo ;;
    *) fail 'what? One of: nothing, pin, undo' ;;
esac
