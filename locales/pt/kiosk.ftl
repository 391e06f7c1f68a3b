### Um computador de uso comum num centro comunitário. Calmo e simples: quem lê está de pé, e ninguém se conhece.

kiosk-touch = Toque na tela ou aperte qualquer tecla para começar
kiosk-erases = O que você faz aqui é apagado quando você sai.
kiosk-tally = Este centro conta que tipos de ajuda as pessoas procuram, e em que idioma. As contagens são mudadas um pouco de propósito. Ele nunca guarda o que você escreve nem quem você é. Crise, violência e imigração nunca são contadas.
kiosk-done = Terminei: apagar
kiosk-done-about = Termina a sua visita e apaga o que você fez aqui.
kiosk-warning-title = Você ainda está aqui?
kiosk-warning-left =
    { $seconds ->
        [one] Sua visita será apagada em { $seconds } segundo.
       *[other] Sua visita será apagada em { $seconds } segundos.
    }
kiosk-warning-how = Toque na tela ou aperte qualquer tecla para continuar.
kiosk-stay = Ainda estou aqui
kiosk-print-about = A folha sai na impressora do centro. Leve com você: quem passa pode ler o que está na bandeja.
kiosk-print-none = Este centro não imprime aqui. Você pode ler o número na tela, ou apontar o telefone para o código QR.
kiosk-staff-title = Para a equipe
kiosk-staff-about = Esta parte se abre com um número. Quem visita não precisa dela.
# keep: diz-se igual em português
kiosk-staff-pin = PIN
kiosk-staff-update = Procurar pacotes mais novos
kiosk-staff-close = Fechar o programa
kiosk-staff-done = Pronto.
kiosk-staff-wrong = Este não é o número.
kiosk-staff-early = É cedo demais para tentar de novo.
kiosk-staff-wait =
    { $minutes ->
        [one] Tente de novo em { $minutes } minuto.
       *[other] Tente de novo em { $minutes } minutos.
    }
kiosk-staff-tally = Mostrar o que foi contado
kiosk-staff-take = Pôr as contagens no pen drive
kiosk-staff-taken = Salvo no pen drive: { $file }
kiosk-tally-title = O que as pessoas não encontraram, { $quarter }
kiosk-tally-early = Os primeiros três meses ainda não acabaram. Depois disso será possível mostrar contagens.
kiosk-tally-none = Nenhuma contagem é grande o bastante para ser mostrada.
kiosk-tally-need = Procurado
kiosk-tally-language = Idioma
kiosk-tally-not-found = Não encontrado
kiosk-tally-found = Encontrado
kiosk-tally-hidden = menos de { $least }
kiosk-tally-doubt = pode ser acaso
kiosk-tally-about = Cada contagem foi mudada um pouco de propósito. A maioria das contagens verdadeiras está no máximo { $margin } acima ou abaixo da que aparece. São feitas assim para que ninguém possa saber por elas quem esteve aqui.
kiosk-tally-other = Outros idiomas

## Uma página sobre o que as pessoas não encontraram: para uma reunião, ou para quem decide sobre o dinheiro.

kiosk-staff-brief = Pôr um resumo de uma página no pen drive
kiosk-staff-brief-print = Imprimir um resumo de uma página
kiosk-brief-title = O que as pessoas precisavam aqui e não encontraram
kiosk-brief-what = Num computador de uso comum deste centro comunitário, as pessoas procuram ajuda para a saúde mental no seu próprio idioma. Esta página mostra o que elas procuraram quando o computador não conhecia nenhuma ajuda nesse idioma.
kiosk-brief-table = Quantas visitas terminaram sem ajuda naquele idioma. Quanto mais comprida a barra, mais visitas. Uma barra vazia pode ser acaso.
kiosk-brief-none = Nenhuma contagem destes três meses é grande o bastante para ser mostrada. Isso protege quem esteve aqui: uma contagem pequena poderia apontar para uma só pessoa. Não quer dizer que ninguém precisou de nada.
kiosk-brief-are = O que estas contagens são
kiosk-brief-visits = Elas contam visitas, não pessoas. Quem veio duas vezes conta duas vezes, e uma visita pode contar para até três tipos de ajuda.
kiosk-brief-hidden = Contagens menores que { $least } ficam escondidas, e não há totais. Assim ninguém consegue calcular uma contagem escondida.
kiosk-brief-are-not = O que estas contagens não são
kiosk-brief-never = Crise, violência e imigração nunca são contadas. Esta página não diz nada sobre quantas pessoas precisam de ajuda com isso.
kiosk-brief-absent = Esta página não mostra tudo. Só aparecem as contagens maiores, e quem nunca usou este computador não está nelas.
kiosk-brief-made = Página feita com { -app-name }. Data: { $date }.
