a-age = For people from 14 to 24.
a-many = More than 10,000 people.
