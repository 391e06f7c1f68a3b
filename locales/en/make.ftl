### Making a paper by choosing and typing: the questions before it, and what can be done with its words.

# Under the title. Honest about what is kept.
make-forgotten = What you choose and type here is forgotten when you close this window or leave quickly.
# Under a box for a few words, such as a name.
make-line-hint = You can leave this empty. The paper then has a line to write on.
# Under a large box for own sentences.
make-text-hint = Your words stand on the paper as you write them. The program does not translate them.
# Button: shows the paper.
make-see = See it on paper
# Button: takes back all answers on this screen.
make-anew = Start again
# On the screen of the paper, where English is in the first column because an office in the United States will read it.
make-lead-english = English stands first: it is for the office that reads it. Your language stands beside it.
# Small print below the buttons while the private notes are locked or not made yet. A link with their name, private-title, stands right behind it. What was typed is not lost by going there.
make-keep-how = To keep what you wrote here, open your private notes first and then come back.
