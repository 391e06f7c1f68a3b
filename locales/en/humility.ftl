### Ten questions to think about for a month, for staff and volunteers of organizations. Each writes for themselves, on paper.

# Name of this tool in the list behind the door “For organizations”, and title of the sheet. Humble: knowing that one does not know
# everything, and letting others teach one about their own life. Never say “competent”.
humility-name = Staying humble: ten questions for a month
    .about = Short questions about listening, power and mistakes. Each person writes for themselves.
# Under the title.
humility-how = Take two or three a week. Keep this sheet for yourself. Nobody collects it.
# Responsive: changing what one does when people say what they need.
humility-never = We want to be culturally humble and responsive. We are never done with that.

## The questions. “I” is whoever fills in the sheet. Empty lines to write on follow each.

humility-listen = When did I stop listening this week? What did I miss?
humility-silent = Who talked most today? Who was not heard?
humility-guess = What did I believe about someone before they spoke?
# The last word: deciding in the end.
humility-power = What power do I have here, such as keys, files, money or the last word? Who feels it?
humility-rule = Which rule of ours is easy for me and hard for others?
humility-word = Which word did I use for people that they do not use for themselves?
humility-mistake = When did I hurt someone by mistake? How did I say sorry, and what did I change?
humility-taught = What did someone I serve teach me? Did I thank them?
# A practice: a way of healing or caring that a community began.
humility-credit = Which practice that I use comes from another community? Did I say so?
humility-honest = Who tells me honestly when I am wrong? How do I make that safe for them?
