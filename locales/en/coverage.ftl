### The page “Languages in this library”: for each language, how many entries have somebody who speaks it. For organizations that keep or
### hand out a list. It counts what the list says; it does not judge how well somebody speaks.

# Its name in the list of papers, and its title. .about: what it is for.
coverage-name = Languages in this library
    .about = For each language, how many crisis lines, clinics and community groups have somebody who speaks it. And which languages nobody speaks.
# Under the title.
# $count (String) - how many entries were counted
coverage-what = Counted: { $count } entries. An entry counts for a language if the list says that somebody there speaks it.
# Heads of the columns of a table. Short.
coverage-head-language = Language
coverage-head-crisis = Crisis lines
# The door “Find support”: clinics, therapists, phone lines that are not for a crisis.
coverage-head-care = Other care
# The door “Community care”.
coverage-head-community = Community
# Under the table. An interpreter is a person who says in one language what was said in another.
# $interpreters (String) - how many entries
coverage-interpreter = { $interpreters } entries have interpreters and may be able to help in any language. Ask them.
# Under the table: languages in which this program speaks, and that no entry has.
# $languages (String) - names of languages, as a list
coverage-missing = Nobody in this list is known to speak: { $languages }
# Last line.
coverage-do = What you can do: find out who speaks these languages near you, and write it into the list. Pay people who interpret.
