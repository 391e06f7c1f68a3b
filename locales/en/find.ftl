### Find support: the question, the tiles, the filters and the list.

# Title of the screen, and the label of the search box.
find-title = What do you need?
# Gray words inside the empty search box. An example of plain words somebody might type.
find-placeholder = In your own words, for example: I can’t sleep
# Button inside the search box.
find-clear = Clear
# Over the tiles.
find-tiles = Or press one of these
# Button under the first twelve tiles.
find-more-needs = More needs
# Button that hides the additional tiles again.
find-fewer-needs = Fewer
# A tile that has been pressed, shown above the list with a button to take it away.
# $need (String) - the words on the tile
find-for-need = For: { $need }
# Button that takes one filter or tile away. $what is what it says.
# $what (String) - the words on the filter or the tile
find-take-away = Take away: { $what }
# Over the group of filters. It stands by itself; the choices under it do not end its sentence.
find-filters = Show only help that fits these choices
# Filter. Only those that speak the language of the interface.
find-filter-my-language = Speaks my language
# Filter, in a list of languages. Only those that speak the language chosen there.
find-filter-language = Language spoken
# First choice in the list of languages.
find-filter-any-language = Any language
# Filter. Free, or what one pays depends on income. Short.
find-filter-free = Free or priced by income
# Filter. Somebody answers at this moment.
find-filter-open = Open now
# Filter, a list: by phone, by text message and so on.
find-filter-channel = How to reach them
# First choice in that list.
find-filter-any-channel = Any way
# Filter, a list of communities.
find-filter-community = For my community
# First choice in that list.
find-filter-any-community = Everyone
# Filter, a list of kinds of help.
find-filter-kind = Kind of help
# First choice in that list.
find-filter-any-kind = Any kind
# Filter. Only where the organization's own page says that it never sends police or an ambulance without consent.
find-filter-no-police = Never sends police
# Button that opens or closes the longer filters.
find-more-filters = More filters
# Above the list, when no filter is on.
# $count (Number) - how many were found
find-count =
    { $count ->
        [one] { $count } result that may help.
       *[other] { $count } results that may help.
    }
# Above the list, when there are more than were counted.
# $count (Number) - where counting stopped
find-count-or-more =
    { $count ->
        [one] More than { $count } result that may help.
       *[other] More than { $count } results that may help.
    }
# After the number found: what the filters leave out. More = more results.
# $count (Number) - how many are left out
find-hidden =
    { $count ->
        [one] Your filters hide { $count } more.
       *[other] Your filters hide { $count } more.
    }
# On one filter: how many that filter alone leaves out.
# $count (Number) - how many it leaves out
find-hides =
    { $count ->
        [one] hides { $count }
       *[other] hides { $count }
    }
# Link: takes all filters away.
find-show-all = Show all
# Above the list, when nothing had all the words of the question.
find-some-words = Nothing had all of your words. These have some of them.
# Above the list, when a word was searched as another one because it looked misspelled.
# $word (String) - what was searched
find-instead = Showing results for “{ $word }”.
# Link after it: search the word exactly as typed.
find-literal = Search my words as I typed them
# Above the list when the question is about an immediate danger. Critical: words for a person in danger.
# critical: for a person who may be in danger
find-crisis = If you might hurt yourself, or someone might hurt you, you can talk to a person now.
# Link after it.
# critical: for a person who may be in danger
find-crisis-lines = See the crisis lines
# When nothing was found.
find-none = We found nothing for that.
# Under it. The list of ways on follows.
find-none-ways = You can try this:
# One way on: a link that takes the filters away.
find-none-wider = Search without filters
# One way on: a link to the community door.
find-none-community = Look at circles and community care
# One way on: a link to the crisis sheet.
find-none-crisis = See the crisis lines
# Button under the list.
find-show-more = Show more
# A screen reader says this when the list changes.
# $count (Number) - how many were found
find-announce =
    { $count ->
        [0] Nothing found.
        [one] { $count } result.
       *[other] { $count } results.
    }
# Under the list of results: the library is small and says so.
find-small-library = This library is small. A missing name does not mean that no help exists.
# While the first answer is on its way. Short.
find-searching = Searching…
