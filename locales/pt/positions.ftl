### A página “Acompanhar as posições da MHA”: o que a Mental Health America defende, o que foi lido, quando, e o que não foi conferido.

positions-name = Posições da MHA
    .about = O que a Mental Health America diz que defende, onde encontrar isso, e como conferir.
positions-found = Uma posição que quero lembrar
    .hint = O nome, a data que está nela, e o dia em que você a leu.
positions-title = Acompanhar as posições da MHA
positions-what = Uma posição diz o que a Mental Health America (MHA) quer que mude, e por quê. Quem decide são o Comitê de Políticas Públicas (Public Policy Committee) e o Conselho (Board) da MHA.
positions-where = Onde a MHA as publica
positions-address = Página da MHA sobre políticas públicas: https://mhanational.org/public-policy (cópia guardada, lida em 27 de novembro de 2026)
positions-moved = A MHA já mudou suas páginas de lugar antes. Se o endereço não funcionar, procure “position statements” em mhanational.org.
positions-seen = Três que conseguimos ler
positions-copies = Lemos o começo de cada uma numa cópia guardada, em 27 de novembro de 2026. Não vimos nenhuma data, então confira cada uma. Estas palavras são nossas, não da MHA.
positions-culture = Posição 18 (Position Statement 18): o atendimento deve respeitar as culturas das pessoas e combinar com os seus idiomas. Conselhos e equipes devem ser tão variados quanto as pessoas que atendem.
positions-peers = Posição 37 (Position Statement 37): os estados e as comunidades devem fazer do apoio entre pares uma parte do atendimento.
positions-racism = Declaração do Conselho: a MHA diz que trabalha contra o racismo e por um atendimento de saúde justo.
positions-packs = De pacotes neste computador
positions-dated = Data que está nela: { $date }. Vem de um pacote publicado por { $publisher }.
positions-old = Esta posição tem mais de 12 meses. Procure uma mais nova antes de usar.
positions-check = Antes de usar uma posição
positions-check-old = Procurei a data dela. Se tem mais de 12 meses, ou não tem data, procurei uma mais nova.
positions-check-name = Digo o nome da MHA, o número da posição e a data dela.
positions-note = Posição, data dela, e o dia em que a li:
