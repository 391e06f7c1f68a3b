### Imprimir, salvar como PDF e o código QR para o telefone: a tela, e o que está nas próprias folhas.

paper-open = Imprimir ou salvar
paper-open-about = Imprimir ou salvar { $name }
paper-title = No papel
paper-list-add = Pôr na minha lista
paper-list-added = Na minha lista
paper-list-add-about = Pôr { $name } na minha lista
paper-list-button = Minha lista ({ $count })
paper-list-empty = Ainda não há nada na sua lista. Use o botão “Pôr na minha lista” de um cartão.
paper-list-forgotten = Sua lista é esquecida quando você fecha esta janela ou usa “Sair rápido”.
paper-list-clear = Esvaziar minha lista
paper-list-remove-about = Tirar { $name } da minha lista
paper-beside = Segundo idioma ao lado
paper-beside-none = Um só idioma
paper-third = Terceiro idioma
paper-third-none = Só dois idiomas
paper-form = Formato
paper-form-page = Página
paper-form-large = Letra grande
paper-form-poster = Cartaz
paper-form-wallet = Cartões para a carteira
paper-form-strips = Tiras para destacar
paper-form-cards = Cartões, quatro por página
paper-preview = É assim que vai sair
paper-drawing = Preparando as páginas…
paper-page = Página { $page } de { $pages }
paper-save = Salvar como PDF
paper-save-title = Onde você quer salvar?
paper-save-about = O arquivo se chama { $file }. O nome não diz nada do que está dentro, mas qualquer pessoa que abrir consegue ler.
paper-places = Onde salvar
paper-place-desktop = Área de trabalho
paper-place-documents = Documentos
# keep: é o nome da pasta também em português
paper-place-downloads = Downloads
paper-place-drive = Unidade { $name }
paper-place-path = Caminho de outra pasta
paper-place-use = Salvar ali
paper-saved = Salvo: { $file }
paper-print = Imprimir
paper-printer = Impressora
paper-print-about = O trabalho de impressão se chama “{ $title }”. A impressora, a bandeja dela e a fila de impressão deste computador ainda podem mostrar o que foi impresso.
paper-printed = Foi para a impressora. Pegue as páginas na bandeja.
paper-no-printer = Não encontramos nenhuma impressora aqui. Você pode salvar um PDF e imprimir por outro programa ou numa biblioteca pública.
paper-phone = Levar no meu telefone
paper-phone-title = Leia isto com o seu telefone
paper-phone-about = Aponte a câmera do seu telefone para o código QR. Nada é enviado pela internet: o telefone lê desta tela e guarda o que lê.
paper-phone-call = O número, para ligar
paper-phone-text = Tudo, como texto
paper-phone-holds = Código QR que contém: { $text }

## O que está nas próprias folhas.

# Não pode dizer que se trata de saúde mental.
paper-neutral-title = Folha informativa
paper-list-heading = Portas que podem ajudar
# A data chega já escrita; por isso vem depois de dois-pontos.
paper-foot = De { -app-name }. Data da lista: { $date }. As coisas mudam: confirme antes de confiar nisto. Você pode copiar esta folha e passar adiante, mantendo esta linha e dizendo de onde ela vem (CC BY 4.0).
paper-foot-dates = Fontes de { $from } a { $to }; cada ficha diz a sua.
paper-foot-unchecked = Alguns dados aqui não foram conferidos por ninguém; cada ficha diz isso.
paper-zone = Horários em: { $zone }
paper-scan-call = Aponte a câmera para ligar
paper-scan-text = Aponte a câmera para guardar isto no telefone
paper-text-copy = Copiar as palavras
paper-text-save = Salvar como texto simples
paper-text-count =
    { $count ->
        [one] { $count } caractere
       *[other] { $count } caracteres
    }
paper-calendar-save = Salvar os encontros para um calendário
paper-calendar-about = No arquivo { $file } entram seis encontros de duas horas. Ele abre no calendário de telefones e computadores. Contém as datas, o nome e o lugar que você escreveu, e nada mais.
# “Encontro” pode parecer um encontro amoroso, se alguém olhar o calendário.
paper-calendar-meeting = Reunião
paper-foot-made = Feito com Many Doors. Data: { $date }. Você pode copiar isto e passar adiante.
