-app-name =
    { $case ->
       *[nominative] Many Doors
        [genitive] «Many Doors»
    }
    .gender = masculine
a-about = О программе { -app-name(case: "genitive") }
