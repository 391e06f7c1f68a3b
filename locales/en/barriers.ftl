### The page “Barriers in this library”: how many entries of the library on this computer are free, speak the reader's language and so on.
### It counts what is known, and what nobody knows. It judges no place.

# Its name in the list of papers, and its title. .about: what it is for.
barriers-name = Barriers in this library
    .about = How many entries are free, speak your language, ask for no ID and are open in the evening, and of how many nobody knows.
# Under the title. An entry is one place, line or group in the library.
# $count (String) - how many entries were counted
barriers-what = Counted: { $count } entries that give support to people. Numbers are for the list on this computer, not for the whole country.
# Heads of the columns of a table.
barriers-head-question = What makes it easier
barriers-head-yes = Yes
barriers-head-no = No
barriers-head-unknown = Not known
# Rows of the table. Short.
barriers-row-free = It is free
# $language (String) - the name of the reader's language
barriers-row-language = Somebody speaks { $language }
# ID: a paper that shows who somebody is.
barriers-row-id = No ID is asked for
# After six in the evening, or on a weekend, or day and night.
barriers-row-evening = Open in the evening or on a weekend
# Under the table.
barriers-unknown = “Not known” is a barrier too: a person has to call and ask. Your center can find out, and write it into the list.
