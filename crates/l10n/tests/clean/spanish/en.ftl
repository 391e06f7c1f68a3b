# $count (Number) - how many
a-found =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
a-ask = Can you talk?
a-many = More than 10,000 people.
a-us = In the U.S.
a-quote = She said “come in.”
a-warn = Careful!
# keep: the same word
a-chat = Chat
