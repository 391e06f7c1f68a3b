### Buscar apoio: a pergunta, os botões, os filtros e a lista.

find-title = Do que você precisa?
find-placeholder = Com suas palavras, por exemplo: não consigo dormir
find-clear = Limpar
find-tiles = Ou escolha uma destas opções
find-more-needs = Mais opções
find-fewer-needs = Menos
find-for-need = Para: { $need }
find-take-away = Tirar: { $what }
find-filters = Mostrar só a ajuda que combina com estas escolhas
find-filter-my-language = Atende no meu idioma
find-filter-language = Idioma do atendimento
find-filter-any-language = Qualquer idioma
find-filter-free = Grátis ou conforme a renda
find-filter-open = Aberto agora
find-filter-channel = Como entrar em contato
find-filter-any-channel = De qualquer forma
find-filter-community = Para a minha comunidade
find-filter-any-community = Todas as pessoas
find-filter-kind = Tipo de ajuda
find-filter-any-kind = Qualquer tipo
find-filter-no-police = Nunca manda a polícia
find-more-filters = Mais filtros
find-count =
    { $count ->
        [one] { $count } opção que pode ajudar.
       *[other] { $count } opções que podem ajudar.
    }
find-count-or-more =
    { $count ->
        [one] Mais de { $count } opção que pode ajudar.
       *[other] Mais de { $count } opções que podem ajudar.
    }
find-hidden =
    { $count ->
        [one] Seus filtros escondem mais { $count }.
       *[other] Seus filtros escondem mais { $count }.
    }
find-hides =
    { $count ->
        [one] esconde { $count }
       *[other] esconde { $count }
    }
find-show-all = Mostrar tudo
find-some-words = Nada tinha todas as suas palavras. Estes resultados têm algumas delas.
find-instead = Estes são os resultados para “{ $word }”.
find-literal = Buscar minhas palavras como eu escrevi
find-crisis = Se existe o risco de você se machucar, ou de alguém machucar você, você pode falar com uma pessoa agora.
find-crisis-lines = Ver as linhas de crise
find-none = Não encontramos nada para isso.
find-none-ways = Você pode tentar isto:
find-none-wider = Buscar sem filtros
find-none-community = Ver círculos e cuidado em comunidade
find-none-crisis = Ver as linhas de crise
find-show-more = Mostrar mais
find-announce =
    { $count ->
        [0] Nada encontrado.
        [one] { $count } resultado.
       *[other] { $count } resultados.
    }
find-small-library = Esta biblioteca é pequena. Se um nome não aparece, isso não quer dizer que não existe ajuda.
find-searching = Buscando…
