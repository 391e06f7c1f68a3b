### Buscar apoyo: la pregunta, los botones, los filtros y la lista.

find-title = ¿Qué necesitas?
find-placeholder = Con tus propias palabras, por ejemplo: no puedo dormir
find-clear = Borrar
find-tiles = O elige una de estas opciones
find-more-needs = Más opciones
find-fewer-needs = Menos
find-for-need = Para: { $need }
find-take-away = Quitar: { $what }
find-filters = Mostrar solo la ayuda que cumple con esto
find-filter-my-language = Atiende en mi idioma
find-filter-language = Idioma en que atiende
find-filter-any-language = Cualquier idioma
find-filter-free = Gratis o según ingresos
find-filter-open = Abierto ahora
find-filter-channel = Cómo comunicarte
find-filter-any-channel = De cualquier manera
find-filter-community = Para mi comunidad
find-filter-any-community = Todas las personas
find-filter-kind = Tipo de ayuda
find-filter-any-kind = De cualquier tipo
find-filter-no-police = Nunca envía a la policía
find-more-filters = Más filtros
find-count =
    { $count ->
        [one] { $count } opción que puede ayudarte.
       *[other] { $count } opciones que pueden ayudarte.
    }
find-count-or-more =
    { $count ->
        [one] Más de { $count } opción que puede ayudarte.
       *[other] Más de { $count } opciones que pueden ayudarte.
    }
find-hidden =
    { $count ->
        [one] Tus filtros ocultan { $count } más.
       *[other] Tus filtros ocultan { $count } más.
    }
find-hides =
    { $count ->
        [one] oculta { $count }
       *[other] oculta { $count }
    }
find-show-all = Mostrar todo
find-some-words = Nada tenía todas tus palabras. Estos resultados tienen algunas.
find-instead = Estos son los resultados de “{ $word }”.
find-literal = Buscar mis palabras tal como las escribí
find-crisis = Si podrías hacerte daño, o si alguien podría hacerte daño, puedes hablar con una persona ahora.
find-crisis-lines = Ver las líneas de crisis
find-none = No encontramos nada para eso.
find-none-ways = Puedes probar esto:
find-none-wider = Buscar sin filtros
find-none-community = Ver círculos y cuidado en comunidad
find-none-crisis = Ver las líneas de crisis
find-show-more = Mostrar más
find-announce =
    { $count ->
        [0] No se encontró nada.
        [one] { $count } resultado.
       *[other] { $count } resultados.
    }
find-small-library = Esta biblioteca es pequeña. Si no ves un nombre, no quiere decir que no haya ayuda.
find-searching = Buscando…
