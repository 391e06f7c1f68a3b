a-found =
    { $count ->
        [one] { $count } kết quả
       *[other] { $count } kết quả
    }
