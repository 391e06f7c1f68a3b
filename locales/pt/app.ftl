### A moldura de cada tela.

# keep: o nome do programa, igual em todos os idiomas
-app-name = Many Doors
# keep: o nome do programa
app-name = { -app-name }
app-skip = Ir para o conteúdo
app-opening = Abrindo…
app-close = Fechar
app-back = Voltar
app-doors = Portas
app-quieter = Outros lugares
app-machine-draft = Rascunho automático. Ninguém conferiu ainda.
app-unreviewed = Traduzido, sem a conferência de uma segunda pessoa.
app-source-changed = O texto em inglês mudou depois desta tradução.
app-source-text = Em { $language }:
app-only-in = Por enquanto, só em { $language }.
app-change-language = Mudar de idioma
app-text-size = Tamanho da letra
app-leave = Sair rápido
app-leave-about = Esconde esta tela na hora. Não apaga o que outros programas lembram.
app-cover-back = Início
app-try-again = Tentar de novo
app-still-empty = Isto ainda está vazio.
