### A shared computer at a community center. Calm and plain: strangers read this standing up.

# The first thing anybody sees there, under the language's own name in large letters.
kiosk-touch = Touch the screen or press any key to begin
# Under it. What you do = what you type, open and search.
kiosk-erases = What you do here is erased when you leave.
# Shown there only while the center counts. Every word of it is true; keep each part.
kiosk-tally = This center counts which kinds of help people look for, and in which language. The numbers are changed a little on purpose. It never keeps what you type or who you are. Crisis, violence and immigration are never counted.
# Button in the top bar: ends the visit.
kiosk-done = I am done: erase
# What a screen reader adds to that button.
kiosk-done-about = Ends your visit and erases what you did here.
# Title of a question that comes when nobody has touched anything for a while.
kiosk-warning-title = Are you still here?
# Under it, counting down.
# $seconds (Number) - until everything is erased
kiosk-warning-left = { $seconds ->
    [one] Your visit will be erased in { $seconds } second.
   *[other] Your visit will be erased in { $seconds } seconds.
}
# Under that.
kiosk-warning-how = Touch the screen or press any key to go on.
# Button: goes on with the visit.
kiosk-stay = I am still here
# Stands in the dialog for printing. The tray is where the paper comes out.
kiosk-print-about = The sheet comes out of the center's printer. Take it with you: whoever passes can read what lies in the tray.
# Stands instead of printing where the center has no printer for visitors.
kiosk-print-none = This center does not print here. You can read the number from the screen, or scan the square code with a phone.
# Title of a small box in the settings. Staff = people who work at the center.
kiosk-staff-title = For staff
# Under it.
kiosk-staff-about = A number opens this. Visitors need nothing from here.
# Label of the field for that number. A PIN is a secret number.
kiosk-staff-pin = PIN
# Button: looks into the watched folder and installs newer packs of resources.
kiosk-staff-update = Look for newer packs
# Button.
kiosk-staff-close = Close the program
# After the right number.
kiosk-staff-done = Done.
# After a wrong number.
kiosk-staff-wrong = That is not the number.
# When a number is typed too soon after wrong ones: it was not even looked at.
kiosk-staff-early = It is too early to try again.
# After one of these two.
# $minutes (Number) - until the next try, rounded up
kiosk-staff-wait = { $minutes ->
    [one] Try again in { $minutes } minute.
   *[other] Try again in { $minutes } minutes.
}
# Button for staff: shows what the center has counted.
kiosk-staff-tally = Show what was counted
# Button for staff: writes those numbers onto a USB stick.
kiosk-staff-take = Put the numbers on the USB stick
# After it.
# $file (String) - the name of the file
kiosk-staff-taken = Saved on the USB stick: { $file }
# Heading over a table of numbers. A quarter is three months.
# $quarter (String) - which, as 2026-Q3
kiosk-tally-title = What people did not find, { $quarter }
# Instead of that table, until three months are over.
kiosk-tally-early = The first three months are not over yet. Numbers can be shown after that.
# Instead of that table.
kiosk-tally-none = There is no number large enough to be shown.
# Column of that table: the kind of help that people looked for.
kiosk-tally-need = Looked for
# Column of that table.
kiosk-tally-language = Language
# Column of that table: in how many visits nothing was found.
kiosk-tally-not-found = Not found
# Column of that table: in how many visits something was found.
kiosk-tally-found = Found
# In that table, for a number that is not shown because it is too small.
# $least (Number) - numbers below this are hidden
kiosk-tally-hidden = below { $least }
# In that table, beside a number that is so small that it may be chance.
kiosk-tally-doubt = may be chance
# Under that table.
# $margin (Number) - most true numbers are no further than this from the one shown
kiosk-tally-about = Every number was changed a little on purpose. Most true numbers are at most { $margin } higher or lower. They are made so that nobody can tell from them who was here.
# For a language that is not one of this program's.
kiosk-tally-other = Other languages
