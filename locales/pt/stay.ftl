### Perguntas para uma conversa com alguém que trabalha ou faz voluntariado numa organização, para que possa ficar. Preenchidas no papel.

stay-interview-name = Conversa para a pessoa querer ficar (stay interview)
    .about = Perguntas para uma conversa com alguém que trabalha ou faz voluntariado com vocês, para que gente boa possa ficar.
stay-interview-how = Conversem a sós, em horas pagas, e só se a pessoa quiser. Nada do que se diz aqui pode ser usado contra ela.
stay-interview-paper = Não escrevam nenhum nome nesta folha. A pessoa decide o que se escreve e quem pode ver.
stay-interview-stay = O que faz você querer ficar?
stay-interview-leave = O que já fez você pensar em sair?
stay-interview-extra = Você faz trabalho a mais por causa do seu idioma ou da sua comunidade? Ele é pago?
stay-interview-hurt = Alguém aqui trata você mal por causa de quem você é? O que deveria acontecer?
stay-interview-need = O que mais ajudaria: salário, tempo, descanso, orientação, uma chance de aprender?
stay-interview-next = O que vamos mudar, quem faz isso, e até quando?
