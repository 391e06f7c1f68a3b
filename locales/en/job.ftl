### A checklist for a job ad, with a table of numbers on paper, for organizations that look for practitioners and volunteers.

# Name of this tool in the list behind the door “For organizations”, and title of the sheet. An ad is the text that tells people of a
# paid job or of volunteer work.
job-ad-name = Job ad checklist
    .about = For finding practitioners and volunteers whom your communities trust, with room for your numbers.

## Boxes to tick, about the ad and about how people are chosen. “It” is the ad.

job-ad-pay = It says the pay. For volunteers, it says which costs you pay back.
job-ad-needs = It asks only for what the work needs. What people have learned from life counts.
job-ad-languages = It names a second language as a skill, and you pay for that skill.
job-ad-growth = It says who guides new people, and how they can learn and move up.
# Homes of faith: churches, mosques, temples and others.
job-ad-places = It goes where your communities look: their papers, radio, groups and homes of faith.
job-ad-panel = Several people choose together. Some come from the community and are paid for it.
job-ad-same = Everyone gets the same questions. An interpreter or other access help is offered to all.
# A warning.
# critical: rights
job-ad-fair = Reach more people, then choose fairly. Never hire or refuse anybody because of race, faith, gender or disability.

## The numbers: each line has room to write after it.

# Heading.
job-ad-numbers = Our numbers, on paper
job-ad-told = Count only what people told you about themselves. Nobody has to tell.
# A warning: a small number would let others know who somebody is.
# critical: privacy
job-ad-small = Never publish a number under 10, or numbers from which it can be worked out.
# “Applied”: asked for the job, or to volunteer.
job-ad-applied = Applied: how many practitioners, how many volunteers?
job-ad-began = Began: how many practitioners, how many volunteers?
job-ad-stayed = Still here after one year: how many practitioners, how many volunteers?
# To lead: to have a say over the work of others.
job-ad-lead = Now leading: how many practitioners, how many volunteers?
job-ad-gap = Where do we lose people? What will we change?
