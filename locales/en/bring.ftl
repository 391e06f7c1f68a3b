### Taking in lists of others (from a 211, a directory or a spreadsheet) and giving lists away. Read by volunteers and by people who look after lists.

# Title of the screen.
bring-title = Bring in a list
# Under the title.
bring-about = Take in a list of services from a 211, a directory or your own spreadsheet. Everything happens on this computer. Nothing is sent anywhere.
# Link under the title, to the section at the end of the screen.
bring-to-giving = Give a list away

## First step: choosing a file.

# Heading of the first step.
bring-choose-title = 1. Choose a list
# Under it: what can be chosen.
bring-choose-about = A spreadsheet (.csv, .xlsx, .ods), a folder or zip of tables, or a JSON file. You will see what is in it before anything is taken in.
# While a file is being read for the first time.
bring-looking = Looking into it…
# Over the path of what was chosen.
bring-chosen = You chose
# Button: goes back to choosing a file.
bring-choose-other = Choose something else
# When the chosen file is a signed pack and not a list.
# $name (String) - the pack's own name
bring-is-pack = This is a pack: “{ $name }”. Packs are signed and have a screen of their own.
# Link to the screen where packs are installed.
bring-to-packs = Go to packs

## Second step: what was found.

# Heading of the second step.
bring-check-title = 2. Check what it is
# What was found in a list. HSDS is the name of a format and stays as it is.
# $version (String) - the format's version, such as 3.1 or Ohana
bring-found-format = The list is in a common format that 211s and directories use to trade lists. Its name is Open Referral HSDS, and this is version { $version }.
# How much was found.
# $count (Number) - how many services
bring-found-services =
    { $count ->
        [one] { $count } service
       *[other] { $count } services
    }
# How much was found.
# $count (Number) - how many organizations
bring-found-organizations =
    { $count ->
        [one] { $count } organization
       *[other] { $count } organizations
    }
# How much was found in a spreadsheet, without the row of headings.
# $count (Number) - how many rows
bring-found-rows =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
# Heading over the name of the source, the terms of use and what is private.
bring-source-title = Where it comes from
# Over the choice between lists that are here already.
bring-update-title = Is this a newer copy of a list that is here already?
# The choice for a list that was not here before.
bring-update-new = No, it is a new list
# Label of the source's short name.
bring-source = Short name
# Under it.
bring-source-about = For the computer. When you take in a newer copy, use the same short name: then the same entries are updated and none is doubled.
# A warning, when a list of that short name is here already.
# $name (String) - what people see as that list's name
bring-source-known = A list with this short name is here: “{ $name }”. Its entries will be updated. Entries that are no longer in the new copy will be taken out.
# When the short name is missing.
bring-source-missing = Write a short name.
# Label of the name that people see.
bring-name = Name that people will see
# Under it.
bring-name-about = It stands on each entry as its source. For example: Example County 211.
# When the name is missing.
bring-name-missing = Write a name, so that people know where the entries come from.
# Label of the terms of use.
bring-licence = Terms of use, if you know them
# Under it.
bring-licence-about = For example: CC BY 4.0. Leave it empty if the list does not say.
# Heading over the choice about private things.
bring-private-title = Private things
# Box, not checked unless the person wants it.
bring-private = Also take in what is marked private
# Under it, always there: why not.
bring-private-about = Leave this off unless the people behind the list told you to. What is marked private can be the address of a shelter. If the wrong person finds it, somebody can be hurt.
# Under it once the box is checked.
bring-private-on = Private things will be taken in. Anyone who uses this program may see them.
# Button: takes the list in.
bring-start = Take this list in
# Before anything was taken in.
bring-start-about = You can stop at any time. Then everything is as it was before.

## Second step, for a spreadsheet: what each column is.

# Over the choice of a sheet of a workbook.
bring-sheet = Sheet
# A sheet that the workbook hides.
# $name (String) - the sheet's name
bring-sheet-hidden = { $name } (hidden)
# Over the choice of the language that the spreadsheet is written in.
bring-sheet-language = Language it is written in
# Over the choice of a state.
bring-sheet-state = State, where the sheet does not say
# The choice of no state.
bring-sheet-state-none = No state
# Heading over the columns.
bring-columns-title = What is in each column?
# Under it.
bring-columns-about = We guessed from the headings and from what is in the columns. Please look at each one.
# How many columns still wait for a choice.
# $count (Number) - how many columns
bring-columns-open =
    { $count ->
        [one] We could not guess { $count } column. Please choose what it is.
       *[other] We could not guess { $count } columns. Please choose what they are.
    }
# When no column was chosen as the name.
bring-columns-no-name = No column is the name yet. Choose which column holds the name of each service.
# A column without a heading.
# $number (Number) - which column, from 1
bring-column-blank = Column { $number }
# A column in which there is nothing.
bring-column-empty = Nothing in the first rows
# How sure the guess about a column is: sure.
bring-sure-certain = We are sure
# How sure the guess about a column is: probably.
bring-sure-likely = Probably
# There is no guess about a column.
bring-sure-unknown = Please choose
# The column was set by the person or by a kept mapping.
bring-sure-chosen = Chosen
# Group of choices for a column.
bring-group-about = About it
# Group of choices for a column.
bring-group-reach = How to reach it
# Group of choices for a column.
bring-group-where = Where it is
# Group of choices for a column.
bring-group-who = Who and what
# Group of choices for a column.
bring-group-keep = Keep or leave out
# Over the two buttons for kept column choices.
bring-mapping-about = You can keep these choices as a file and use them for the next copy of this spreadsheet.
# Button: opens the choice of a file.
bring-mapping-use = Use choices you kept
# Button: opens the choice of a folder.
bring-mapping-keep = Keep these choices as a file
# Title of the choice of a file.
bring-mapping-use-title = Which file holds the choices?
# After it was read.
bring-mapping-used = The columns are now set as in that file.
# Title of the choice of a folder.
bring-mapping-keep-title = Where should the choices go?
# Under that title.
bring-mapping-keep-about = The file holds the headings of the columns and what you chose. It holds no rows.
# Heading over the first rows.
bring-preview-title = How the first rows will come in
# While the rows are read again after a choice.
bring-preview-busy = Reading the rows again…
# When there is no row.
bring-preview-none = There are no rows under the headings.
# Title of one row.
# $line (Number) - its line in the sheet
bring-preview-row = Row { $line }
# A row that will not be taken in. The reason stands under it.
bring-preview-aside = Will be set aside
# A row of which nothing would come in.
bring-preview-empty = Nothing of this row would come in.
# Button: shows the other rows too.
# $count (Number) - how many more
bring-preview-more =
    { $count ->
        [one] Show { $count } more row
       *[other] Show { $count } more rows
    }

## Third step: taking in.

# Heading of the third step.
bring-running-title = 3. Taking it in
# A number by itself: how many rows or entries.
# $count (Number) - the number
bring-count = { $count }

## Fourth step: the report.

# Heading of the fourth step.
bring-report-title = 4. What came in
# Over the numbers of what changed in the library.
bring-changes-title = In the library
# Label over the number of entries.
bring-changes-added = New
# Label over the number of entries.
bring-changes-changed = Changed
# Label over the number of entries.
bring-changes-removed = No longer there
# Label over the number of entries.
bring-changes-same = As before
# Opens a list of their names. Put the number in every form: in some languages [one] also stands for 21 and 31.
# $count (Number) - how many entries
bring-named-added =
    { $count ->
        [one] { $count } new entry
       *[other] { $count } new entries
    }
# Opens a list of their names. Put the number in every form: in some languages [one] also stands for 21 and 31.
# $count (Number) - how many entries
bring-named-changed =
    { $count ->
        [one] { $count } changed entry
       *[other] { $count } changed entries
    }
# Opens a list of their names. Put the number in every form: in some languages [one] also stands for 21 and 31.
# $count (Number) - how many entries
bring-named-removed =
    { $count ->
        [one] { $count } entry that is no longer there
       *[other] { $count } entries that are no longer there
    }
# Under a list of names that does not show all of them.
# $count (Number) - how many more
bring-named-more =
    { $count ->
        [one] And { $count } more.
       *[other] And { $count } more.
    }
# When the whole list came in without a single remark.
bring-clean = Every row came in as it was written. There was nothing to mend.
# Heading over what was done to single rows.
bring-reasons-title = What we did to single rows
# Under it.
bring-reasons-about = Lists from real life are never perfect. Nothing was changed without being counted here.
# Heading of a group of rows: taken in after a repair that is certain.
bring-outcome-repaired = Mended
# Heading of a group of rows: taken in though something was not understood.
bring-outcome-kept = Kept as it was
# Heading of a group of rows: not taken in because it was not understood.
bring-outcome-quarantined = Set aside
# Heading of a group of rows: not taken in because it is private.
bring-outcome-left_out = Left out because it is private
# Under the heading of that group.
bring-outcome-about-repaired = These came in. We were sure how to mend them.
# Under the heading of that group.
bring-outcome-about-kept = These came in with their own words. A person should look at them.
# Under the heading of that group.
bring-outcome-about-quarantined = These did not come in. Mend them in the list and take it in again.
# Under the heading of that group.
bring-outcome-about-left_out = These did not come in, so that nobody is put in danger. We do not show what they said.
# Heading of a column of the report: the name of a file or a sheet.
bring-row-file = File
# Heading of a column of the report: which line of the file.
bring-row-line = Line
# Heading of a column of the report: which column of the file.
bring-row-column = Column
# Heading of a column of the saved report: mended, kept, set aside, left out.
bring-row-outcome = What we did
# Heading of a column of the saved report.
bring-row-reason = Why
# Heading of a column of the report: what stood there.
bring-row-value = What stood there
# In the report, where something is true for the whole file.
bring-row-whole = Whole file
# Under the first rows of a reason.
# $count (Number) - how many more
bring-rows-more =
    { $count ->
        [one] And { $count } more. It is in the report that you can save.
       *[other] And { $count } more. They are in the report that you can save.
    }
# Where none of the first rows is shown.
bring-rows-saved = The report that you can save says which rows these are.
# Button: opens the choice of a folder.
bring-report-save = Save the report
# Title of the choice of a folder.
bring-report-save-title = Where should the report go?
# Under that title.
bring-report-save-about = It is a table (.csv) that opens in any spreadsheet. It shows each row that was mended, kept or set aside. Keep it where only people who look after the list can see it.
# Link to the search.
bring-report-find = Search the library
# Button: begins anew.
bring-report-again = Bring in another list

## Giving lists away.

# Heading of the section.
bring-give-title = Give a list away
# Under it. Open Referral HSDS is the name of a format.
bring-give-about = Save entries as a file that 211s, directories and other programs can read. The format is called Open Referral HSDS, version 3.1.
# Over the choice of packs.
bring-give-which = Which entries?
# When no pack is chosen.
bring-give-none = Choose at least one.
# When there is nothing in the library.
bring-give-empty = There is no list to give away yet.
# Over the choice of a form.
bring-give-form = What kind of file?
# A form: a zip file with tables in it.
bring-give-tables = Tables in one zip file
# Under it.
bring-give-tables-about = For most programs, and for opening in a spreadsheet.
# A form: one JSON file.
bring-give-json = One JSON file
# Under it.
bring-give-json-about = For people who build websites and programs.
# Over the choice of a folder.
bring-give-where = Where should it go?
# While the lists are looked up.
bring-give-looking = Looking which lists there are…

## What a column of a spreadsheet is: choices. Short.

# What a column is: it is not taken in.
bring-target-ignore = Leave out
# What a column is: kept in the file, not shown, and given out again.
bring-target-keep_as_is = Keep, but do not show
# What a column is.
bring-target-name = Name
# What a column is: who runs it.
bring-target-organization = Organization
# What a column is: another name that people use for it.
bring-target-other_name = Other name
# What a column is: one or two sentences.
bring-target-description = What it does
# What a column is: longer than the sentences before.
bring-target-more = More about it
# What a column is.
bring-target-phone = Phone number
# What a column is: whose the number beside it is, or what it is for, like "Intake" or "Nights".
bring-target-phone_label = Whose number it is
# What a column is: a number for text messages.
bring-target-text_number = Number to text
# What a column is. WhatsApp is a name.
bring-target-whatsapp = WhatsApp number
# What a column is.
bring-target-email = Email
# What a column is.
bring-target-website = Website
# What a column is: street, city, state and ZIP in one.
bring-target-address = Whole address
# What a column is.
bring-target-street = Street and number
# What a column is.
bring-target-city = City
# What a column is: a state of the United States.
bring-target-state = State
# What a column is.
bring-target-zip_code = ZIP code
# What a column is.
bring-target-country = Country
# What a column is: degrees north.
bring-target-latitude = Latitude
# What a column is: degrees east.
bring-target-longitude = Longitude
# What a column is.
bring-target-languages = Languages spoken
# What a column is: yes or no.
bring-target-interpreter = Has an interpreter
# What a column is.
bring-target-hours = Opening hours
# What a column is.
bring-target-cost = What it costs
# What a column is: who may come.
bring-target-eligibility = Who can come
# What a column is: clinic, circle, hotline and so on.
bring-target-kind = Kind of help
# What a column is: grief, sleep and so on.
bring-target-need = What people come with
# What a column is.
bring-target-community = Communities it serves
# What a column is: a date.
bring-target-checked_date = Day it was checked
# What a column is: open, paused, ended.
bring-target-status = Is it still there
# What a column is: the number or short name that the list gives to each row.
bring-target-id = The row’s own number
# What a column is: whose practice it is.
bring-target-credit = Community a practice comes from
# What a column is: may others take up the practice.
bring-target-openness = May others use the practice
# What a column is: yes or no. Then no address is shown.
bring-target-confidential = Its place is secret
# What a column is: what the group wrote for itself. It is kept in the file and never shown.
bring-target-notes = Our own notes, not to be shown
# What a column is: yes or no. Rows that say no are left out.
bring-target-public = May it be shown to everyone

## What was done to a row or a value, and why. Each is a short sentence and stands beside a number of rows, or under one value.

bring-reason-mojibake = Letters were garbled and have been mended.
bring-reason-not_utf8 = The file was saved in an old way of writing letters. It was read that way.
bring-reason-byte_order_mark = An unseen mark stood at the start of the file. It was taken out.
bring-reason-escaped_newline = Codes for a new line stood in the text. They are now new lines.
bring-reason-html = Codes from a web page stood in the text. They were taken out.
bring-reason-marker = Marks of another program stood in the text. They were taken out.
bring-reason-control_character = Unseen characters were taken out.
bring-reason-no_scheme = The start of a web address was missing (https://). It was added.
bring-reason-phone_written = A phone number was written in a way that cannot be dialed. It is now a number to dial.
bring-reason-phone_extension = An extension was part of the number. It now stands by itself.
bring-reason-several_phones = Several numbers stood in one field. Each now stands by itself.
bring-reason-ragged = The row had too many or too few fields. They were matched with the headings.
bring-reason-id_derived = The row’s own number was turned into one that every program understands.
bring-reason-id_missing = The row had no number of its own. It was given one.
bring-reason-hours_read = Opening hours were written as a sentence. They were understood.
bring-reason-status_read = A word said whether it is still there. It was understood.
bring-reason-phone_not_understood = We found no number to dial here.
bring-reason-hours_not_understood = The opening hours were not understood. They are kept as they were written.
bring-reason-language_not_understood = We are not sure which language this is. It is kept as it was written.
bring-reason-date_not_understood = The date was not understood.
bring-reason-address_not_understood = This is not a web or email address that works.
bring-reason-no_place_on_earth = The point on the map is not a real place. It is not used.
bring-reason-all_inactive = Every service in the list is marked as not active. That cannot be right, so the mark was not used.
bring-reason-unknown_column = We do not know this column. It is kept and given out again, but not shown.
bring-reason-unknown_table = We do not know this table. It is kept and given out again, but not shown.
bring-reason-value_not_understood = We do not know what this means here. It is kept as it was written.
bring-reason-name_shared = Other rows have the same name, and it is not certain which of them was here before. It is a new entry.
bring-reason-too_large = A field or a row is far too long.
bring-reason-quote_not_closed = A quotation mark was opened and never closed.
bring-reason-name_missing = It has no name.
bring-reason-duplicate_id = Another row has the same number and says something else.
bring-reason-orphan = It belongs to an entry that is not in the list.
bring-reason-bad_json = This part of the file is broken and cannot be read.
bring-reason-practice_uncredited = A healing practice does not say which community it comes from.
bring-reason-rule_broken = It breaks a rule that keeps people safe in a crisis.
bring-reason-unreadable = The file could not be read.
bring-reason-marked_private = The list marks it as private.
bring-reason-staff_contact = It is the name, email or direct line of someone who works there.
