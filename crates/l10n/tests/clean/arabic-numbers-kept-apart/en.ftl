a-call = Call 1-800-273-8255 now.
a-short = Call 988.
a-see = See 988lifeline.org/es for more.
a-ask = Are you safe?
# $count (Number) - how many
a-found =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
