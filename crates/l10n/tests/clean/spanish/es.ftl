a-found =
    { $count ->
        [one] { $count } resultado
       *[other] { $count } resultados
    }
a-ask = ¿Puede hablar?
a-many = Más de 10 000 personas.
a-us = En EE. UU.
a-quote = Dijo: «pase».
a-warn = Cuidado.
a-chat = Chat
