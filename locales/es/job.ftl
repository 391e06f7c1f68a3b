### Una lista para revisar un anuncio de trabajo, con una tabla de cifras en papel.

job-ad-name = Lista para un anuncio de trabajo
    .about = Para encontrar profesionales y personas voluntarias en quienes confíen tus comunidades, con espacio para tus cifras.

## El anuncio, y cómo se elige a la gente.

job-ad-pay = Dice cuánto se paga. A las personas voluntarias les dice qué gastos se les devuelven.
job-ad-needs = Pide solo lo que el trabajo necesita. Lo que se aprende de la vida cuenta.
job-ad-languages = Nombra un segundo idioma como una habilidad, y esa habilidad se paga.
job-ad-growth = Dice quién orienta a las personas nuevas, y cómo pueden aprender y avanzar.
job-ad-places = Está donde miran tus comunidades: sus periódicos, su radio, sus grupos y sus lugares de fe.
job-ad-panel = Varias personas eligen en conjunto. Algunas vienen de la comunidad, y se les paga por eso.
job-ad-same = A todas las personas se les hacen las mismas preguntas. A todas se les ofrece un intérprete u otra ayuda para participar.
job-ad-fair = Llega a más gente, y después elige con justicia. Nunca contrates ni rechaces a nadie por su raza, su fe, su género o una discapacidad.

## Las cifras.

job-ad-numbers = Nuestras cifras, en papel
job-ad-told = Cuenta solo lo que la gente te dijo de sí misma. Nadie tiene que decirlo.
job-ad-small = Nunca publiques una cifra menor que 10, ni cifras con las que se pueda calcular.
job-ad-applied = Solicitaron: ¿cuántas personas profesionales, cuántas voluntarias?
job-ad-began = Empezaron: ¿cuántas personas profesionales, cuántas voluntarias?
job-ad-stayed = Siguen aquí después de un año: ¿cuántas personas profesionales, cuántas voluntarias?
job-ad-lead = Ahora dirigen: ¿cuántas personas profesionales, cuántas voluntarias?
job-ad-gap = ¿Dónde perdemos gente? ¿Qué vamos a cambiar?
