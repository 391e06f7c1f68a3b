### The crisis strip and the crisis sheet. For a person who may be in danger.
### critical: every word here may be read by someone in danger

# The strip on every screen: a question, then a link.
crisis-strip = In danger now?
# The link opens the list of crisis lines; it does not call. A line is a telephone or text service where a person answers. Keep it
# short: it stands beside the question in one row.
crisis-strip-link = Call or text 988, or another crisis line
# At the end of the strip.
crisis-never-calls = This app never calls for you
# Title of the sheet.
crisis-title = Talk to a person now
# Under the title.
crisis-intro = These lines are free. You can stop at any time.
# About the number 911.
crisis-911 = If someone may die in the next minutes, 911 is the emergency number in the United States. It usually sends police, firefighters or an ambulance.
# Above the list.
crisis-lines = Lines that answer in the whole United States
crisis-more-lines = More crisis lines
# Says that the built-in list stands in.
# $date (String) - a date already written out for the reader
crisis-built-in = The library could not be read. This is the built-in list of { $date }.
# Under the list.
crisis-police-note = Some lines may send police or an ambulance. Each card says what we could find out.
# About interpreters.
crisis-interpreter = You can say the name of your language in English. Many lines will find an interpreter.
# On the page that shows before anything else has loaded, and when everything else has failed. One line for each language.
crisis-static-title = Talk to a person now. Call or text 988.
# Under it.
crisis-static-note = Free, day and night. An interpreter is possible on the phone.
