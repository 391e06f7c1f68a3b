a-found =
    { $count ->
       *[one] { $count } resultado
        [many] { $count } resultados
    }
