### A mesa de tradução: quem conhece um idioma escreve aqui as palavras do programa, texto por texto. Talvez não entenda muito de
### computadores. Um “texto” é uma frase ou um rótulo do programa. Palavras simples em tudo.

## O começo.

translate-title = Traduzir
translate-about = Aqui você pode escrever as palavras deste programa no seu idioma, um texto de cada vez. Não precisa de conta nem de internet. Tudo o que você escreve fica numa pasta que você escolhe, até você entregar.
translate-folder = Pasta para guardar o seu trabalho
translate-folder-about = Uma pasta só para isto, talvez num pen drive. Se você já trabalhou aqui antes, escolha de novo a mesma pasta.
translate-language-other = Um idioma que ainda não está aqui
translate-tag = Código curto do idioma
translate-tag-about = Duas ou três letras, por exemplo so para o somali. Se o idioma é escrito com mais de um alfabeto, acrescente qual, por exemplo pa-Arab.
translate-own-name = Nome do idioma, no alfabeto dele
translate-english-name = Nome do idioma em inglês
translate-open = Abrir

## A lista dos textos.

translate-counts = Como está o trabalho
translate-counts-all = Todos os textos
translate-counts-critical = Textos delicados
translate-critical-about = Os textos delicados são lidos por pessoas em perigo, ou dizem que direitos a lei lhes dá. Com esses, vá com calma.
translate-counts-total = No total
translate-standing-missing = Sem tradução
translate-standing-source_changed = O inglês mudou
translate-standing-machine = Rascunho automático
translate-standing-unreviewed = Sem a conferência de uma segunda pessoa
translate-standing-trusted = Conferido
translate-critical = Delicado
translate-unsaved = Não salvo
translate-search = Buscar no inglês
translate-filter-standing = Mostrar
translate-filter-area = Parte do programa
# “Tudo” aparece também em translate-none: use a mesma palavra.
translate-filter-all = Tudo
translate-shown =
    { $count ->
        [one] { $count } texto
       *[other] { $count } textos
    }
translate-none = Nenhum texto está assim. Escolha “Tudo” para ver mais.
translate-more = Mostrar mais
translate-undo = Desfazer o que salvei por último
translate-undone = O que você salvou por último foi desfeito.
translate-close = Fechar a mesa de tradução
translate-close-unsaved =
    { $count ->
        [one] Você escreveu em { $count } texto e não salvou. Se fechar agora, o que você escreveu se perde.
       *[other] Você escreveu em { $count } textos e não salvou. Se fechar agora, o que você escreveu se perde.
    }

## Um texto.

translate-to-list = Voltar para a lista
translate-previous = Anterior
translate-next = Próximo
translate-english = Inglês
translate-pills-about = As palavras dentro de uma moldura são preenchidas pelo programa. Aperte uma delas para colocá-la no seu texto.
translate-notes = Notas
translate-before = Texto que vem antes
translate-after = Texto que vem depois
translate-where = Onde aparece
translate-changes = O que mudou no inglês
translate-changes-gone = Saiu:
translate-changes-new = Entrou:
translate-changes-unknown = O inglês mudou. Ninguém guardou como era antes, então leia tudo.
translate-glossary = Palavras já escolhidas
translate-memory = Textos parecidos
translate-memory-use = Usar estas palavras
translate-yours = Em { $language }
translate-yours-part = A parte “{ $part }”
translate-one-for-all = As mesmas palavras para todas as quantidades
translate-form = Para quantidades como { $numbers }
translate-form-only = Só para a quantidade { $number }
translate-form-rest = Para todas as outras quantidades
translate-preview = Como vai ficar
translate-must = Por favor, corrija:
translate-may = Por favor, olhe de novo:
translate-finding-here = Aqui:
translate-finding-wanted = Deveria ser:
translate-name = Seu nome, ou um nome que você escolher
translate-name-about = Ele é salvo junto com as suas palavras. Pode ficar vazio. Esse nome é esquecido quando você fecha o programa.
translate-save = Salvar
translate-save-still = Salvar: minhas palavras ainda servem
translate-saved = Salvo. Agora o programa diz assim.
translate-not-saved = Ainda não está salvo. Corrija primeiro o que está marcado.
translate-draft = Estas palavras ainda não estão salvas.
translate-draft-drop = Voltar para as palavras salvas
translate-review = Eu li e respondo por este texto
translate-review-about = Quem faz isto é uma segunda pessoa que conhece o idioma, e ela escreve o próprio nome acima. Ninguém pode conferir as próprias palavras.
translate-reviewed = Anotado. Agora este texto conta como conferido.
# A data chega já escrita; por isso vem depois de dois-pontos.
translate-made-human = Tradução de { $name }. Data: { $date }.
translate-made-unnamed = Tradução de uma pessoa que não deu o nome. Data: { $date }.
translate-made-machine = Rascunho feito por uma máquina. Data: { $date }.
translate-read-by = Conferência de { $name }. Data: { $date }.

## Ver as palavras no programa.

translate-see = Ver como fica no programa
# O nome chega no próprio idioma; por isso vem depois de dois-pontos.
translate-strip = Você está vendo o programa neste idioma: { $language }.
translate-strip-back = Voltar para a mesa de tradução

## Entregar.

translate-hand-back = Entregar meu trabalho
translate-hand-back-about = Tudo o que há neste idioma vai em um só arquivo. Entregue às pessoas que deram o programa a você, num pen drive ou do jeito que preferir.
translate-take-in = Juntar o trabalho de outra pessoa
translate-take-in-about = Escolha o arquivo que a outra pessoa entregou. O que há de novo nele é acrescentado. Se você e ela mudaram o mesmo texto, você vê as duas versões e decide.
translate-taken-in = Textos que mudaram: { $changed }. Textos novos: { $added }.
translate-disputes =
    { $count ->
        [one] Você e a outra pessoa mudaram { $count } texto. Quais palavras devem ficar?
       *[other] Você e a outra pessoa mudaram { $count } textos. Quais palavras devem ficar?
    }
translate-dispute-base = Antes:
translate-dispute-ours = Ficar com as minhas
translate-dispute-theirs = Usar as da outra pessoa
translate-dispute-done = Usar o que escolhi

## Onde um texto aparece: imagens das telas de verdade, em inglês, ao lado de cada texto que se traduz.

translate-where-alt = Imagem { $number } de { $total }: uma tela do programa, com uma moldura em volta deste texto.
translate-where-more =
    { $count ->
        [one] Ele também aparece em mais { $count } lugar.
       *[other] Ele também aparece em mais { $count } lugares.
    }
translate-where-next = Mostrar o próximo lugar
translate-where-spoken = Ninguém vê este texto. Os leitores de tela o dizem em voz alta quando chegam ao que está dentro da moldura.
translate-where-none = Não há imagem do lugar onde este texto aparece.
