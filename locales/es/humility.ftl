### Diez preguntas para pensar durante un mes. Cada persona escribe para sí misma, en papel.

humility-name = Seguir con humildad: diez preguntas para un mes
    .about = Preguntas cortas sobre escuchar, el poder y los errores. Cada persona escribe para sí misma.
humility-how = Toma dos o tres por semana. Esta hoja es para ti. Nadie la recoge.
humility-never = Queremos tener humildad ante cada cultura y cambiar según lo que la gente necesita. Eso nunca se termina.

## Las preguntas.

humility-listen = ¿Cuándo dejé de escuchar esta semana? ¿Qué me perdí?
humility-silent = ¿Quién habló más hoy? ¿A quién no se escuchó?
humility-guess = ¿Qué creí de alguien antes de que hablara?
humility-power = ¿Qué poder tengo aquí, como las llaves, los expedientes, el dinero o la última palabra? ¿Quién lo siente?
humility-rule = ¿Qué regla nuestra es fácil para mí y difícil para otras personas?
humility-word = ¿Qué palabra usé para otras personas que ellas no usan para sí mismas?
humility-mistake = ¿Cuándo le hice daño a alguien por error? ¿Cómo pedí perdón, y qué cambié?
humility-taught = ¿Qué me enseñó alguien a quien sirvo? ¿Le di las gracias?
humility-credit = ¿Qué práctica que uso viene de otra comunidad? ¿Lo dije?
humility-honest = ¿Quién me dice con honestidad cuando me equivoco? ¿Cómo hago que decírmelo sea seguro?
