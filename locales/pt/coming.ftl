### Portas que ainda não estão prontas.

coming-not-yet = Esta porta ainda não está pronta.
coming-rest = O resto desta porta ainda não está pronto.
coming-meanwhile = Até lá, isto pode ajudar:
coming-act = Aqui você vai poder escrever cartas para autoridades, preparar perguntas para uma clínica, uma escola ou um trabalho, e encontrar palavras para reuniões, em dois idiomas lado a lado.
coming-rights = Aqui você vai encontrar um cartão que pede um intérprete, o que dizer quando recusam ajuda a você, e onde reclamar.
coming-organizations = Aqui as organizações também vão poder conferir como atendem as pessoas e ver quais idiomas faltam.
coming-link-rights = O que a biblioteca tem sobre direitos
coming-link-policy = O que a biblioteca tem sobre mudar as regras
coming-link-organizations = Organizações na biblioteca
