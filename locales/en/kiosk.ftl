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
# Under it. The number is a secret one that staff type.
kiosk-staff-about = This part opens with a number. Visitors do not need it.
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

## A page about what people did not find: for a meeting, or for people who decide about money. It is printed or put on a stick.

# Button for staff: saves that page on a USB stick.
kiosk-staff-brief = Put a one-page summary on the USB stick
# Button for staff: prints that page.
kiosk-staff-brief-print = Print a one-page summary
# Title of the page.
kiosk-brief-title = What people needed here and did not find
# Under the title: what was counted. It names no center on purpose.
kiosk-brief-what = At a shared computer in this community center, people look for help with mental health in their own language. This page shows what they looked for while the computer knew of no help in that language.
# Over the table. Beside each number stands a bar. An empty bar is only an outline.
kiosk-brief-table = How many visits ended without help in that language. The longer the bar, the more visits. An empty bar may be chance.
# Instead of the table.
kiosk-brief-none = No number of these three months is large enough to be shown. That protects the people who were here: a small number could point to one of them. It does not mean that nobody needed anything.
# Heading.
kiosk-brief-are = What these numbers are
# Under it.
kiosk-brief-visits = They count visits, not people. Someone who came twice counts twice, and one visit can count for up to three kinds of help.
# Under that, after a sentence that every number was changed a little.
# $least (Number) - numbers below this are hidden
kiosk-brief-hidden = Numbers below { $least } are hidden, and there are no totals. So nobody can work out a hidden number.
# Heading.
kiosk-brief-are-not = What these numbers are not
# Under it. Every word of it is true; keep each part.
kiosk-brief-never = Crisis, violence and immigration are never counted. This page says nothing about how many people need help with them.
# Under that.
kiosk-brief-absent = This page is not a full picture. It shows the largest numbers only, and people who never used this computer are not in them.
# At the foot of the page.
# $date (String) - the day on which the page was made, already written out
kiosk-brief-made = Made on { $date } with { -app-name }.
