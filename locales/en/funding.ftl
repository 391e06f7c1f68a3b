### A request for money, one page, that an organization sends to a funder in the United States. English leads; the reader's own
### language stands beside it. Polite and plain.

# Name of this tool in the list behind the door “For organizations”, and title of the page.
funding-request-name = Funding request
    .about = One page that asks a funder to pay for better care. Choose what for, and fill in the rest.
# Asked before the page is made. The option that was chosen is also the heading of the request. Short.
funding-request-for = What is the money for?
# Numbers: counts of how many people are served, and how well. A screening: see funding-request-data-text.
funding-request-for-data = Respectful questions, useful numbers and tested screenings
funding-request-for-training = Training that goes on all year
funding-request-for-staff = Finding and keeping staff and volunteers
funding-request-for-strengths = What keeps communities strong
funding-request-for-language = Help in people’s own languages
funding-request-for-list = A list of support for everyone we serve
# Asked before the page is made: three short answers that stand on the page.
funding-request-organization = Name of your organization
funding-request-funder = Whom do you ask for money?
funding-request-amount = How much do you ask for?
    .hint = Such as: $5,000 for one year
# Asked before the page is made: sentences that stand on the page as they were typed.
funding-request-own = In your own words: what have you seen?
    .hint = Write nothing by which others could know who somebody is.

## The page.

# Under the title.
# $funder (String) - name of a person or organization that gives money, or an empty line to write on
funding-request-to = To: { $funder }
# The request itself.
# $organization (String) - name of the organization that asks, or an empty line to write on
# $amount (String) - how much money, as typed, such as “$5,000 for one year”, or an empty line to write on
funding-request-ask = { $organization } asks you for { $amount }.
# One of these six stands under the heading, by what the money is for. “We” is the organization that asks.
# A screening is a short list of questions that helps to see whether somebody may need care.
funding-request-data-text = When forms do not fit people, their needs stay unseen. We will ask everyone with respect, and let people describe themselves. We will use screenings that were tested in their languages. We publish no number under 10.
funding-request-training-text = Care gets better when those who give it keep learning. The money pays trainers from the communities we serve, and the time that staff need to learn.
funding-request-staff-text = People look for helpers who know their language and their life. The money pays for fair wages, guidance, rest and room to grow. We never hire or refuse anybody because of race.
funding-request-strengths-text = Family, elders, faith, language and culture help people stay well. The money goes to groups that communities lead themselves. Each practice is named as theirs.
funding-request-language-text = Nobody can be helped in words they do not understand. The money pays for interpreters and bilingual staff. It also pays people who write and check papers in their own language.
funding-request-list-text = Help is of no use if nobody can find it. The money pays people to call each place and check each entry. It also pays for printing the list in many languages.
# Empty lines to write on follow this, the next two and funding-request-sign.
funding-request-plan = What we will do, by when, and what each part costs:
funding-request-voice = Who from our communities planned this with us:
funding-request-know = How we will know that it helped:
# After that. A promise.
funding-request-report = We will tell you what worked and what did not. We will never name the people we serve.
funding-request-sign = Name, signature, and how to reach us:
# In small print. The name of the page stays in English.
funding-request-call = This work answers Mental Health America’s “Calls to Action for BIPOC Mental Health” (mhanational.org).
