### Una solicitud de fondos, de una página. A quien da el dinero se le habla de “ustedes”.

funding-request-name = Solicitud de fondos
    .about = Una página que le pide a quien da dinero que pague una mejor atención. Elige para qué, y llena lo demás.
funding-request-for = ¿Para qué es el dinero?
funding-request-for-data = Preguntas con respeto, cifras útiles y cuestionarios probados
funding-request-for-training = Capacitación que sigue todo el año
funding-request-for-staff = Encontrar personal y personas voluntarias, y que se queden
funding-request-for-strengths = Lo que mantiene fuertes a las comunidades
funding-request-for-language = Ayuda en el idioma de cada persona
funding-request-for-list = Una lista de apoyo para todas las personas a las que servimos
funding-request-organization = Nombre de tu organización
funding-request-funder = ¿A quién le pides dinero?
funding-request-amount = ¿Cuánto pides?
    .hint = Por ejemplo: $5,000 para un año
funding-request-own = Con tus propias palabras: ¿qué has visto?
    .hint = No escribas nada por lo que se pueda saber quién es alguien.

## La página.

funding-request-to = Para: { $funder }
funding-request-ask = { $organization } les pide { $amount }.
funding-request-data-text = Cuando los formularios no van con la gente, sus necesidades no se ven. Vamos a preguntar con respeto a todas las personas, y a dejar que cada una se describa. Vamos a usar cuestionarios que se probaron en sus idiomas. No publicamos ninguna cifra menor que 10.
funding-request-training-text = La atención mejora cuando quienes la dan siguen aprendiendo. El dinero paga a personas de las comunidades a las que servimos para que capaciten, y el tiempo que el personal necesita para aprender.
funding-request-staff-text = La gente busca la ayuda de personas que conocen su idioma y su vida. El dinero paga sueldos justos, orientación, descanso y oportunidades para crecer. Nunca contratamos ni rechazamos a nadie por su raza.
funding-request-strengths-text = La familia, las personas mayores, la fe, el idioma y la cultura ayudan a la gente a estar bien. El dinero va a grupos que las propias comunidades guían. De cada práctica se dice de quién es.
funding-request-language-text = No se puede ayudar a nadie con palabras que no entiende. El dinero paga intérpretes y personal bilingüe. También paga a personas que escriben y revisan papeles en su propio idioma.
funding-request-list-text = La ayuda no sirve si nadie puede encontrarla. El dinero paga a personas que llaman a cada lugar y revisan cada ficha. También paga la impresión de la lista en muchos idiomas.
funding-request-plan = Qué vamos a hacer, para cuándo y cuánto cuesta cada parte:
funding-request-voice = Quiénes de nuestras comunidades planearon esto con nosotros:
funding-request-know = Cómo sabremos que ayudó:
funding-request-report = Les vamos a decir qué funcionó y qué no. Nunca vamos a nombrar a las personas a las que servimos.
funding-request-sign = Nombre, firma y cómo comunicarse con nosotros:
funding-request-call = Este trabajo responde a los “Calls to Action for BIPOC Mental Health” de Mental Health America (mhanational.org).
