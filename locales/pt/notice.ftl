### O que convém saber sobre aquilo que você nos deu. Nunca são falhas.

notice-query_cut = Sua pergunta era muito longa. Usamos só o começo.
notice-characters_removed = Sua pergunta tinha caracteres que não se veem. Nós os tiramos.
notice-locale_unknown = Aqui não existe o idioma “{ $tag }”. No lugar dele aparece o inglês.
notice-library_damaged = A biblioteca deste computador estava danificada. Ela foi separada, não apagada, e no lugar dela está a biblioteca que vem dentro do programa.
notice-library_too_new = A biblioteca deste computador foi feita por uma versão mais nova deste programa. No lugar dela está a biblioteca que vem dentro do programa.
notice-library_nowhere = Não há onde gravar neste computador. Está em uso a biblioteca que vem dentro do programa.
notice-locale_broken = { $file }, linha { $line }: não é possível ler esta entrada, e no lugar dela está o texto que vem dentro do programa. { $detail }
notice-locale_too_big = { $file } tem mais de 1 MB e ficou de fora.
notice-locale_too_deep = { $file } tem níveis demais, uns dentro dos outros, e ficou de fora.
notice-locale_not_text = { $file } não é texto UTF-8 e ficou de fora.
notice-locale_bad_tag = “{ $folder }” não é o nome de um idioma. As pastas têm nomes como es ou zh-Hans.
