### Una hoja para corregir de quién viene una práctica de sanación. Se da a mano a quienes cuidan el programa o una lista.

## Lo que se escribe antes de hacer la hoja.

credit-slip-name = Nombrar el origen
    .about = Una hoja para decir que una práctica nombra a la comunidad equivocada, o que algo más en ella está mal.
credit-slip-practice = ¿Qué práctica?
credit-slip-community = ¿De qué comunidad viene?
    .hint = Usa el nombre que la propia comunidad se da, si lo sabes.
credit-slip-person = Tu nombre, o cómo comunicarse contigo
    .hint = Puedes dejarlo vacío.
credit-slip-wrong = ¿Qué está mal?
    .hint = No escribas cómo se hace una práctica cerrada.

## En la hoja.

credit-slip-title = Nombrar el origen: una corrección
credit-slip-what = El reconocimiento dice de quién viene una práctica. No tiene nada que ver con dinero.
credit-slip-line-practice = Práctica: { $practice }
credit-slip-line-community = Viene de: { $community }
credit-slip-line-person = Esta hoja es de: { $person }
credit-slip-right = ¿Qué debería decir ahí?
credit-slip-source = ¿Quién o qué lo puede confirmar? Nombra a personas solo si están de acuerdo. También sirve una página o un libro.
credit-slip-works = Cómo funciona aquí el reconocimiento
credit-slip-named = Cada práctica nombra a la comunidad de donde viene, con el nombre que esa comunidad se da.
credit-slip-consent = Lo que decimos de ella se basa en una fuente pública, o en personas que estuvieron de acuerdo.
credit-slip-rule = Cada práctica dice quién puede usarla y cómo. Esa regla va con ella cuando se imprime o se comparte.
credit-slip-closed = Las prácticas cerradas siguen cerradas. Las nombramos y las honramos. Nunca decimos cómo se hacen.
credit-slip-give = Dales esta hoja a las personas que te dieron el programa o la lista. Nada se envía solo.
