# $count (Number) - how many
a-found =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
# $n (Number) - how many
a-days =
    { $n ->
        [one] A day
       *[other] Days
    }
