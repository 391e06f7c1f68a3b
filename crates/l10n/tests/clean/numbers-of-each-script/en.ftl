a-many = More than 10,000 people since 2022.
a-half = 1.5 million people
a-always = Open 24/7
a-two = Two weeks
a-hours = From 9 am to 5 pm
