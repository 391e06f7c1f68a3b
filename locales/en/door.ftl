### Three of the five doors: the first lines behind each, and the ways from there. What can be made there has files of its own.

# Under the title “Take action”.
door-act-about = Ask questions, write letters, start a circle. Choose a few things, and it is on paper, in your language and in English.
# Under the title “My rights”.
door-rights-about = Ask for an interpreter, know what to say when you are refused, and find out how to complain.
# Under the title “For organizations”.
door-organizations-about = For clinics, schools, centers and groups: look at how you serve people, and change it.
# Title over a list of papers that can be made.
door-tools = What you can make here
# Title over links into the library.
door-library = In the library
# Links to what the library holds.
door-link-rights = What the library holds about rights
door-link-policy = What the library holds about changing the rules
door-link-organizations = Organizations in the library
# Under the link to the sheet of crisis lines.
door-crisis-about = The crisis lines on a page, a poster, strips to tear off, or cards for a wallet.
