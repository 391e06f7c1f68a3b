### A plan for training, made by an organization for its own staff and volunteers, and filled in on paper.

# Name of this tool in the list behind the door “For organizations”, and title of the sheet.
training-plan-name = Training plan
    .about = Plan training that goes on all year. People from the communities you serve lead it and are paid.
# Asked before the plan is made. Each option that was chosen stands on the plan with a box to tick.
training-plan-topics = What do you want to learn about?
training-plan-topics-listening = Listening, and being humble
training-plan-topics-racism = Racism in health care, long ago and now
training-plan-topics-language = Working with interpreters
training-plan-topics-lgbtq = Care for queer and trans people
# Credit: saying from which community a practice comes.
training-plan-topics-healing = Healing practices, and credit for the people they come from
training-plan-topics-crisis = A crisis, and what happens when police come
# Heading over the chosen topics.
training-plan-tick = Our topics. Tick each one when the training was held.
# Empty lines to write on follow this and the others below, except training-plan-pay.
training-plan-who = Who from our communities will lead each topic?
# A rule.
training-plan-pay = Pay trainers from the community as you pay any expert. Pay for preparing and for travel too.
training-plan-budget = Pay for trainers, as its own line in the budget:
training-plan-needs = What people need to take part, such as interpreters, a room without steps, child care:
training-plan-dates = Dates, in paid working time. When does the training go on?
training-plan-know = How will we know that care is better? Whom will we ask, and when?
