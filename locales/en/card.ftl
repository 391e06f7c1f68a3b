### The facts on a card and on a record's own page.

# Cost.
card-cost-free = Free
card-cost-sliding = Pay what your income allows
card-cost-mixed = Free for some people
card-cost-varies = The price varies
card-cost-paid = There is a fee
card-cost-unknown = Cost not known
# Languages.
# $languages (String) - a list of language names
card-languages = { $languages }
# Added when many more languages are possible through an interpreter.
card-interpreter = interpreter for many languages
card-languages-unknown = Languages not known
# Open now. Always: day and night.
card-always-open = Day and night
# $time (DateTime) - when it closes, in the reader's own time zone
card-open-until = Open now, until { DATETIME($time, weekday: "short", hour: "numeric", minute: "numeric") } your time
# $time (DateTime) - when it opens, in the reader's own time zone
card-opens = Closed now. Opens { DATETIME($time, weekday: "long", hour: "numeric", minute: "numeric") } your time
card-closed = Closed now
card-hours-unknown = Hours not known
# The word before the badge about police. Each says no more than was found.
# critical: decides whether a person dares to call
card-police-never_without_consent = Says it never sends police without your consent
# critical: decides whether a person dares to call
card-police-only_if_imminent = May send police or an ambulance if a life is in danger right now
# critical: decides whether a person dares to call
card-police-may_dispatch = May send police or an ambulance
# critical: decides whether a person dares to call
card-police-unknown = We could not confirm if it may send police
# Freshness badge.
# $date (String) - a date as exact as its source, already written out for the reader
card-fresh = Source from { $date }
# $date (String) - a date as exact as its source, already written out for the reader
card-aging = Source from { $date }: check before you rely on it
# $date (String) - a date as exact as its source, already written out for the reader
card-old = Old: the source is from { $date }
card-unchecked = Nobody has checked this
# Identification.
card-id-no = No ID asked
card-id-yes = ID asked
card-id-unknown = We do not know if they ask for ID
# Status.
card-status-paused = Not available for now
# The service no longer exists.
card-status-ended = This has ended
card-status-uncertain = We are not sure that this still exists
# $date (String) - a date as exact as its source, already written out for the reader
card-status-since = Since { $date }
# Buttons on a card.
# Opens the number in very large type, to be dialed on the person's own phone.
card-large = Large, to dial
# Opens the record's own page.
card-more = More
# For screen readers, so that twenty buttons "More" can be told apart.
# $name (String) - the record's name
card-more-about = More about { $name }
# For screen readers.
# $name (String) - the record's name
card-large-about = Show the number of { $name } in large type
# Button beside a number or an address.
card-copy = Copy
# For a moment after the button was pressed.
card-copied = Copied
# When copying did not work.
card-copy-failed = Could not copy. Please write it down.
# For screen readers.
# $what (String) - a number or an address
card-copy-about = Copy { $what }
# In the large view.
card-dial-title = Call from your own phone
# Under the number in the large view.
card-dial-note = This app never calls for you and keeps no record of this number.
# How to reach them: the word before each channel.
card-channel-voice = Call
card-channel-text = Text message
card-channel-chat = Chat on the web
card-channel-video_asl = Videophone, sign language
card-channel-tty = TTY
card-channel-email = E-mail
card-channel-web = Web page
card-channel-in_person = Go there
# keep: the name of a program
card-channel-whatsapp = WhatsApp
# What to do once connected.
# $key (String) - a key of the phone
card-press = then press { $key }
# critical: an instruction for reaching help
# $word (String) - the word to send
# $number (String) - the number to send it to
card-send-word = Send the word { $word } to { $number }
# critical: an instruction for reaching help
# $number (String) - the number to send it to
card-send-zip = Send your ZIP code to { $number }
# critical: an instruction for reaching help
# $number (String) - the number to send to
card-send-any = Send a text message to { $number }
# The number spelled with letters.
# $letters (String) - the number as letters
card-vanity = also written { $letters }
# Beside a number or address that only some places have, or that was not confirmed lately.
card-uncertain = not confirmed lately
# The reasons why a card is on the list. $reasons is a list of the following three.
# $reasons (String) - a list of reasons
card-why = Here because: { $reasons }
# $word (String) - a word of the question
card-why-word = it mentions “{ $word }”
# $words (String) - words of the question that the search understood
card-why-meaning = it is about “{ $words }”
# $need (String) - the words on a tile
card-why-need = it is for “{ $need }”
# $language (String) - the name of a language
card-why-language = it speaks { $language }
# Said when the person asked for free help only.
card-why-free = it is free
# The credit line, second on every card of a practice: whose practice it is. It does not say where the information comes from.
# $community (String) - the community a practice comes from, by its own name
card-credit = This practice comes from: { $community }
# Who may use a practice.
card-open_with_credit = Open to all who say where it comes from
card-learn_from_practitioners = Learn it from people who hold it
card-community_only = For the community it comes from
card-closed-practice = Closed: named and honored here, not taught
# Titles on a record's own page.
card-reach = How to reach them
card-about = About
card-who = Who it is for
card-communities = Communities
# Over the needs, in the words of the tiles, such as “I can’t sleep”.
card-needs = What it helps with
card-hours = Hours
card-cost = Cost
card-police = Police and ambulance
card-id = ID
card-area = Where
card-aliases = Also known as
# To give credit is to say whom a practice comes from. It has nothing to do with money.
card-credit-title = Credit
card-sources = Where we read this
card-sources-note = Addresses are shown as text. This app never opens them.
# critical: what a policy rests on
# $date (String) - a date already written out for the reader
card-police-source = Read on their own page, { $date }
# critical: what a policy rests on
# $date (String) - a date already written out for the reader
card-police-other-source = Read in another source, { $date }
# Before the source of the policy.
card-police-exceptions = Exceptions
card-no-channel = We know of no way to reach them.
# Scope of a resource.
card-scope-international = In many countries
card-scope-national = The whole country
card-scope-state = Some states
card-scope-local = One place
# Weekly hours: one line a day.
# $from (DateTime) - opening time
# $to (DateTime) - closing time
card-hours-span = { DATETIME($from, hour: "numeric", minute: "numeric") } to { DATETIME($to, hour: "numeric", minute: "numeric") }
# Under the hours: whose clock they are on.
card-hours-your-time = Times are in your computer’s time zone.
# Days on which nobody answers.
card-hours-closed = closed
# A community served on its own word.
card-self-described = by their own word
card-confirmed = confirmed by others
# The name stays in its own language.
card-gone = This entry is no longer in the library.
# Title on a record's own page, over the languages people there speak.
card-languages-title = Languages
# Insurance that pays, by name.
# $names (String) - a list of names of insurances
card-insurance = Insurance that pays: { $names }
# Beside the date of a fact, on a record's own page: how it was checked.
card-basis-tested = Somebody tried it and it worked
card-basis-operator_page = read on their own page
card-basis-other_source = read in another source
# Beside the address of a page where facts were read.
card-source-own = their own page
# Over the list of other ways to reach somebody, in the large view and on cards. Short.
card-other-ways = Other ways
