### Escolher um arquivo ou uma pasta dentro da janela. O diálogo do sistema anotaria o que foi escolhido.

shelf-places = Onde está?
shelf-folder = Pasta:
shelf-up = Subir uma pasta
shelf-start = Todos os lugares
shelf-kind-folder = Pasta
shelf-kind-pack = Pacote
shelf-kind-sheet = Planilha
shelf-kind-list = Lista
shelf-kind-mapping = Colunas guardadas
shelf-kind-key = Chave secreta
shelf-kind-check = Avaliação de uma organização
shelf-kind-size = { $kind }, { $size }
shelf-use-folder = Usar esta pasta
shelf-empty = Aqui não há nada que sirva. Tente outra pasta.
shelf-empty-here = Aqui nada serve. Abra uma das pastas acima para procurar nela.
shelf-no-folders = Não há mais pastas aqui dentro.
shelf-no-places = Não encontramos as pastas de costume aqui. Escreva o caminho abaixo.
shelf-more = Nesta pasta há mais do que podemos mostrar. Se falta o que você procura, escreva o caminho.
shelf-opening = Abrindo a pasta…
shelf-path = Ou escreva o caminho
shelf-open = Abrir
shelf-use = Usar esta
shelf-choose = Escolher
shelf-choose-another = Escolher outro
shelf-clear = Não usar nenhum
shelf-nothing = Nada escolhido ainda
