### A slip to correct the credit of a healing practice. To give credit is to say whom a practice comes from. It has nothing to do with
### money. A practice is, for example, a circle. The slip is given by hand to the people who keep the program or a list.

## What somebody types before the slip is made.

# Name in a list of tools.
credit-slip-name = Give credit
    .about = A slip to say that a practice names the wrong community, or that something else about it is wrong.
# Label of a line to write in.
credit-slip-practice = Which practice?
# Label of a line to write in.
credit-slip-community = Which community does it come from?
    .hint = Use the community’s own name, if you know it.
# Label of a line to write in.
credit-slip-person = Your name, or how to reach you
    .hint = You may leave this empty.
# critical: consent, nobody should write down a closed practice
# Label of a box to write in, and the heading over what was written.
credit-slip-wrong = What is wrong?
    .hint = Do not write how a closed practice is done.

## On the slip.

# Title.
credit-slip-title = Give credit: a correction
# Under the title.
credit-slip-what = Credit says whom a practice comes from. It has nothing to do with money.
# $practice (String) - the name of a practice as somebody typed it, or a line to write on
credit-slip-line-practice = Practice: { $practice }
# $community (String) - the name of a community as somebody typed it, or a line to write on
credit-slip-line-community = It comes from: { $community }
# $person (String) - a name or a phone number as somebody typed it, or a line to write on
credit-slip-line-person = This slip is from: { $person }
# Empty lines to write on follow. “There”: in the entry of the practice.
credit-slip-right = What should stand there?
# critical: consent of people who are named
# Empty lines to write on follow.
credit-slip-source = Who or what can confirm it? Name people only if they agree. A page or a book is good too.
# Heading.
credit-slip-works = How credit works here
# Under the heading.
credit-slip-named = Every practice names the community it comes from, by that community’s own name.
# critical: consent
# “It” is the practice.
credit-slip-consent = What we say about it rests on a public source, or on people who agreed.
# critical: consent, who may use a practice
# “That rule”: who may use it, and how.
credit-slip-rule = Each practice says who may use it, and how. That rule goes along when it is printed or passed on.
# critical: consent, what is closed is never taught
credit-slip-closed = Closed practices stay closed. We name and honor them. We never say how they are done.
# To whom the slip goes.
credit-slip-give = Give this slip to the people you got the program or the list from. Nothing is sent by itself.
