# $count (Number) - how many
a-found =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
