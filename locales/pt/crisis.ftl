### A faixa e a folha de crise. Quem lê pode estar em perigo.

crisis-strip = Você está em perigo agora?
crisis-strip-link = Ligue ou mande mensagem para o 988, ou para outra linha de crise
crisis-never-calls = Este programa nunca faz ligações no seu lugar
crisis-title = Fale com uma pessoa agora
crisis-intro = Estas linhas são grátis. Você pode parar a qualquer momento.
crisis-911 = Se há risco de alguém morrer nos próximos minutos, o 911 é o número de emergência nos Estados Unidos. Em geral, ele manda a polícia, os bombeiros ou uma ambulância.
crisis-lines = Linhas que atendem em todos os Estados Unidos
crisis-more-lines = Mais linhas de crise
crisis-built-in = Não foi possível ler a biblioteca. Esta é a lista que vem dentro do programa. Data: { $date }.
crisis-police-note = Algumas linhas podem mandar a polícia ou uma ambulância. Cada cartão diz o que conseguimos descobrir.
# “Portuguese” fica em inglês: é a palavra que se diz ao telefone.
crisis-interpreter = Você pode dizer em inglês o nome do seu idioma: para português, diga “Portuguese”. Muitas linhas procuram um intérprete.
crisis-static-title = Fale com uma pessoa agora. Ligue ou mande mensagem para o 988.
crisis-static-note = Grátis, de dia e de noite. Por telefone pode haver intérprete.
