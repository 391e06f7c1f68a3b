### Questions for a talk with somebody who works or volunteers in an organization, so that they can stay. Filled in on paper.

# Name of this tool in the list behind the door “For organizations”, and title of the sheet. A “stay interview” asks people what they
# need before they think of leaving. It is no test.
stay-interview-name = Stay interview
    .about = Questions for a talk with someone who works or volunteers with you, so that good people can stay.
# Under the title, for the person who asks.
# critical: consent
stay-interview-how = Talk alone, in paid time, and only if the person wants to. Nothing said here may be used against them.
# critical: consent
stay-interview-paper = Write no name on this sheet. The person decides what is written and who sees it.

## The questions, to the person. Empty lines to write on follow each.

stay-interview-stay = What makes you want to stay?
stay-interview-leave = What has made you think of leaving?
# Such as interpreting for others, or explaining one's community to colleagues.
stay-interview-extra = Do you do extra work because of your language or community? Is it paid?
stay-interview-hurt = Does anyone here treat you badly because of who you are? What should happen?
stay-interview-need = What would help most: pay, time, rest, guidance, a chance to learn?
# The last one is for both. “We” is the organization.
stay-interview-next = What will we change, who does it, and by when?
