### Trazer listas de outros (de um 211, um catálogo ou uma planilha) e passar listas adiante. Lido por gente voluntária e por quem cuida das listas.

bring-title = Trazer uma lista
bring-about = Traga uma lista de serviços de um 211, de um catálogo ou da sua própria planilha. Tudo acontece neste computador. Nada é enviado a lugar nenhum.
bring-to-giving = Passar uma lista adiante

## Primeiro passo: escolher um arquivo.

bring-choose-title = 1. Escolha uma lista
bring-choose-about = Uma planilha (.csv, .xlsx, .ods), uma pasta ou um zip com tabelas, ou um arquivo JSON. Você vai ver o que há dentro antes de qualquer coisa entrar.
bring-looking = Olhando o que há dentro…
bring-chosen = Você escolheu
bring-choose-other = Escolher outra coisa
bring-is-pack = Isto é um pacote: “{ $name }”. Pacotes são assinados e têm uma tela só deles.
bring-to-packs = Ir para os pacotes

## Segundo passo: o que foi encontrado.

bring-check-title = 2. Confira o que é
bring-found-format = A lista está num formato comum, que os 211 e os catálogos usam para trocar listas. O nome dele é Open Referral HSDS, e esta é a versão { $version }.
bring-found-services =
    { $count ->
        [one] { $count } serviço
       *[other] { $count } serviços
    }
bring-found-organizations =
    { $count ->
        [one] { $count } organização
       *[other] { $count } organizações
    }
bring-found-rows =
    { $count ->
        [one] { $count } linha
       *[other] { $count } linhas
    }
bring-source-title = De onde vem
bring-update-title = Esta é uma cópia mais nova de uma lista que já está aqui?
bring-update-new = Não, é uma lista nova
bring-source = Nome curto
bring-source-about = É para o computador. Quando trouxer uma cópia mais nova, use o mesmo nome curto: assim as mesmas fichas são atualizadas e nenhuma se repete.
bring-source-known = Já existe aqui uma lista com este nome curto: “{ $name }”. As fichas dela serão atualizadas. As fichas que não estão mais na cópia nova serão tiradas.
bring-source-missing = Escreva um nome curto.
bring-name = Nome que as pessoas vão ver
bring-name-about = Aparece em cada ficha como a fonte dela. Por exemplo: 211 do Condado Exemplo.
bring-name-missing = Escreva um nome, para as pessoas saberem de onde vêm as fichas.
bring-licence = Condições de uso, se você souber
bring-licence-about = Por exemplo: CC BY 4.0. Deixe vazio se a lista não diz.
bring-private-title = Coisas particulares
bring-private = Trazer também o que está marcado como particular
bring-private-about = Deixe isto desligado, a não ser que as pessoas que fizeram a lista tenham dito para ligar. O que está marcado como particular pode ser o endereço de um abrigo. Se a pessoa errada achar esse endereço, alguém pode sair machucado.
bring-private-on = Coisas particulares vão entrar. Qualquer pessoa que usar este programa pode vê-las.
bring-start = Trazer esta lista
bring-start-about = Você pode parar a qualquer momento. Aí tudo fica como era antes.

## Segundo passo, com uma planilha: o que é cada coluna.

bring-sheet = Aba
bring-sheet-hidden = { $name } (escondida)
bring-sheet-language = Idioma em que está escrita
bring-sheet-state = Estado, quando a planilha não diz
bring-sheet-state-none = Nenhum estado
bring-columns-title = O que há em cada coluna?
bring-columns-about = Adivinhamos pelos títulos e pelo que está nas colunas. Por favor, olhe cada uma.
bring-columns-open =
    { $count ->
        [one] Não conseguimos adivinhar { $count } coluna. Por favor, escolha o que ela é.
       *[other] Não conseguimos adivinhar { $count } colunas. Por favor, escolha o que elas são.
    }
bring-columns-no-name = Nenhuma coluna é o nome ainda. Escolha qual coluna tem o nome de cada serviço.
bring-column-blank = Coluna { $number }
bring-column-empty = Nada nas primeiras linhas
bring-sure-certain = Temos certeza
bring-sure-likely = Provavelmente
bring-sure-unknown = Escolha, por favor
bring-sure-chosen = Já escolhido
bring-group-about = Do que se trata
bring-group-reach = Como entrar em contato
bring-group-where = Onde fica
bring-group-who = Quem e o quê
bring-group-keep = Guardar ou deixar de fora
bring-mapping-about = Você pode guardar estas escolhas num arquivo e usá-las na próxima cópia desta planilha.
bring-mapping-use = Usar colunas guardadas
bring-mapping-keep = Guardar as colunas num arquivo
bring-mapping-use-title = Em que arquivo estão as colunas guardadas?
bring-mapping-used = As colunas agora estão como nesse arquivo.
bring-mapping-keep-title = Onde guardar as colunas?
bring-mapping-keep-about = O arquivo tem os títulos das colunas e o que você escolheu. Não tem nenhuma linha.
bring-preview-title = Como as primeiras linhas vão entrar
bring-preview-busy = Lendo as linhas de novo…
bring-preview-none = Não há linhas debaixo dos títulos.
bring-preview-row = Linha { $line }
bring-preview-aside = Vai ser separada
bring-preview-empty = Nada desta linha entraria.
bring-preview-more =
    { $count ->
        [one] Mostrar mais { $count } linha
       *[other] Mostrar mais { $count } linhas
    }

## Terceiro passo: trazer.

bring-running-title = 3. Trazendo a lista
bring-count = { $count }

## Quarto passo: o relatório.

bring-report-title = 4. O que entrou
bring-changes-title = Fichas na biblioteca
bring-changes-added = Novas
bring-changes-changed = Mudadas
bring-changes-removed = Não estão mais
bring-changes-same = Como antes
bring-named-added =
    { $count ->
        [one] { $count } ficha nova
       *[other] { $count } fichas novas
    }
bring-named-changed =
    { $count ->
        [one] { $count } ficha que mudou
       *[other] { $count } fichas que mudaram
    }
bring-named-removed =
    { $count ->
        [one] { $count } ficha que não está mais
       *[other] { $count } fichas que não estão mais
    }
bring-named-more =
    { $count ->
        [one] E mais { $count }.
       *[other] E mais { $count }.
    }
bring-clean = Todas as linhas entraram como estavam escritas. Não havia nada a corrigir.
bring-reasons-title = O que fizemos com certas linhas
bring-reasons-about = Listas da vida real nunca são perfeitas. Nada foi mudado sem ser contado aqui.
bring-outcome-repaired = Corrigida
bring-outcome-kept = Ficou como estava
bring-outcome-quarantined = Separada
bring-outcome-left_out = Ficou de fora por ser particular
bring-outcome-about-repaired = Estas entraram. Tínhamos certeza de como corrigi-las.
bring-outcome-about-kept = Estas entraram com as próprias palavras. Uma pessoa deve olhar para elas.
bring-outcome-about-quarantined = Estas não entraram. Corrija-as na lista e traga a lista de novo.
bring-outcome-about-left_out = Estas não entraram, para não pôr ninguém em perigo. Não mostramos o que diziam.
bring-row-file = Arquivo
bring-row-line = Linha
bring-row-column = Coluna
bring-row-outcome = O que fizemos
bring-row-reason = Por quê
bring-row-value = O que estava lá
bring-row-whole = Arquivo inteiro
bring-rows-more =
    { $count ->
        [one] E mais { $count }. Está no relatório que você pode salvar.
       *[other] E mais { $count }. Estão no relatório que você pode salvar.
    }
bring-rows-saved = O relatório que você pode salvar diz quais linhas são.
bring-report-save = Salvar o relatório
bring-report-save-title = Onde você quer salvar o relatório?
bring-report-save-about = É uma tabela (.csv) que abre em qualquer planilha. Mostra cada linha que foi corrigida, ficou como estava ou foi separada. Guarde onde só quem cuida da lista possa ver.
bring-report-find = Buscar na biblioteca
bring-report-again = Trazer outra lista

## Passar listas adiante.

bring-give-title = Passar uma lista adiante
bring-give-about = Salve fichas num arquivo que os 211, os catálogos e outros programas conseguem ler. O formato se chama Open Referral HSDS, versão 3.1.
bring-give-which = Quais fichas?
bring-give-none = Escolha pelo menos uma.
bring-give-empty = Ainda não há nenhuma lista para passar adiante.
bring-give-form = Que tipo de arquivo?
bring-give-tables = Tabelas em um só arquivo zip
bring-give-tables-about = Para a maioria dos programas, e para abrir numa planilha.
bring-give-json = Um só arquivo JSON
bring-give-json-about = Para quem faz sites e programas.
bring-give-where = Onde você quer salvar?
bring-give-looking = Vendo quais listas existem…

## O que é uma coluna de uma planilha: opções. Curtas.

bring-target-ignore = Deixar de fora
bring-target-keep_as_is = Guardar, mas não mostrar
bring-target-name = Nome
bring-target-organization = Organização
bring-target-other_name = Outro nome
bring-target-description = O que faz
bring-target-more = Mais sobre isto
bring-target-phone = Número de telefone
bring-target-phone_label = De quem é o número
bring-target-text_number = Número para mensagem de texto
bring-target-whatsapp = Número de WhatsApp
# keep: a mesma palavra em português
bring-target-email = E-mail
bring-target-website = Site
bring-target-address = Endereço completo
bring-target-street = Rua e número
bring-target-city = Cidade
bring-target-state = Estado
bring-target-zip_code = Código postal (ZIP)
bring-target-country = País
# keep: a mesma palavra em português
bring-target-latitude = Latitude
# keep: a mesma palavra em português
bring-target-longitude = Longitude
bring-target-languages = Idiomas falados
bring-target-interpreter = Tem intérprete
bring-target-hours = Horário de atendimento
bring-target-cost = Quanto custa
bring-target-eligibility = Quem pode ir
bring-target-kind = Tipo de ajuda
bring-target-need = Com o que as pessoas chegam
bring-target-community = Comunidades que atende
bring-target-checked_date = Dia em que foi conferido
bring-target-status = Se ainda existe
bring-target-id = O número da própria linha
bring-target-credit = Comunidade de onde vem uma prática
bring-target-openness = Se outras pessoas podem usar a prática
bring-target-confidential = O lugar é secreto
bring-target-notes = Nossas notas, que não se mostram
bring-target-public = Se pode ser mostrado a todos

## O que foi feito com uma linha ou um dado, e por quê.

bring-reason-mojibake = Havia letras estragadas. Foram corrigidas.
bring-reason-not_utf8 = O arquivo foi salvo num jeito antigo de escrever letras. Foi lido assim.
bring-reason-byte_order_mark = Havia uma marca invisível no começo do arquivo. Foi tirada.
bring-reason-escaped_newline = O texto tinha códigos de nova linha. Agora são linhas novas de verdade.
bring-reason-html = O texto tinha códigos de uma página da internet. Foram tirados.
bring-reason-marker = O texto tinha marcas de outro programa. Foram tiradas.
bring-reason-control_character = Caracteres invisíveis foram tirados.
bring-reason-no_scheme = Faltava o começo de um endereço da internet (https://). Foi acrescentado.
bring-reason-phone_written = Um número de telefone estava escrito de um jeito que não dá para ligar. Agora dá.
bring-reason-phone_extension = O ramal fazia parte do número. Agora fica separado.
bring-reason-several_phones = Havia vários números num campo só. Agora cada um fica separado.
bring-reason-ragged = A linha tinha campos demais ou de menos. Foram ajustados aos títulos.
bring-reason-id_derived = O número da própria linha virou um número que todo programa entende.
bring-reason-id_missing = A linha não tinha um número próprio. Ganhou um.
bring-reason-hours_read = O horário estava escrito como uma frase. Foi entendido.
bring-reason-status_read = Uma palavra dizia se ainda existe. Foi entendida.
bring-reason-phone_not_understood = Não encontramos aqui um número para ligar.
bring-reason-hours_not_understood = O horário não foi entendido. Fica como estava escrito.
bring-reason-language_not_understood = Não temos certeza de que idioma é. Fica como estava escrito.
bring-reason-date_not_understood = A data não foi entendida.
bring-reason-address_not_understood = Isto não é um endereço da internet ou de e-mail que funcione.
bring-reason-no_place_on_earth = O ponto no mapa não é um lugar real. Não é usado.
bring-reason-all_inactive = Todos os serviços da lista estão marcados como inativos. Isso não pode estar certo, por isso a marca não foi usada.
bring-reason-unknown_column = Não conhecemos esta coluna. Ela é guardada e passada adiante, mas não mostrada.
bring-reason-unknown_table = Não conhecemos esta tabela. Ela é guardada e passada adiante, mas não mostrada.
bring-reason-value_not_understood = Não sabemos o que isto quer dizer aqui. Fica como estava escrito.
bring-reason-name_shared = Outras linhas têm o mesmo nome, e não é certo qual delas já estava aqui. Esta é uma ficha nova.
bring-reason-too_large = Um campo ou uma linha é comprido demais.
bring-reason-quote_not_closed = Uma aspa foi aberta e nunca fechada.
bring-reason-name_missing = Não tem nome.
bring-reason-duplicate_id = Outra linha tem o mesmo número e diz outra coisa.
bring-reason-orphan = Pertence a uma ficha que não está na lista.
bring-reason-bad_json = Esta parte do arquivo está quebrada e não pode ser lida.
bring-reason-practice_uncredited = Uma prática de cura não diz de que comunidade vem.
bring-reason-rule_broken = Não segue uma regra que protege as pessoas numa crise.
bring-reason-unreadable = Não foi possível ler o arquivo.
bring-reason-marked_private = A lista marca isto como particular.
bring-reason-staff_contact = É o nome, o e-mail ou o telefone direto de alguém que trabalha lá.
