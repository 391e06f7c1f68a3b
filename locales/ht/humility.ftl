### Dis kesyon pou reflechi pandan yon mwa, pou anplwaye ak benevòl òganizasyon yo. Chak moun ekri pou tèt pa l, sou papye.

humility-name = Rete enb: dis kesyon pou yon mwa
    .about = Ti kesyon kout sou koute, pouvwa ak erè. Chak moun ekri pou tèt pa l.
humility-how = Pran de oswa twa pa semèn. Kenbe fèy sa a pou tèt ou. Pèsonn p ap ranmase l.
humility-never = Nou vle rete enb devan kilti lòt moun, e chanje jan nou aji lè yo di nou sa yo bezwen. Nou pa janm fini ak sa.

## Kesyon yo

humility-listen = Semèn sa a, kilè mwen te sispann koute? Kisa mwen rate?
humility-silent = Ki moun ki pale plis jodi a? Ki moun yo pa t tande?
humility-guess = Kisa mwen te kwè sou yon moun anvan l te pale?
humility-power = Ki pouvwa mwen genyen isit la, pa egzanp kle, dosye, lajan oswa dènye mo a? Ki moun ki santi pouvwa sa a?
humility-rule = Kilès nan règ nou yo ki fasil pou mwen e ki difisil pou lòt moun?
humility-word = Ki mo mwen te di pou moun, yo menm yo pa di pou tèt yo?
humility-mistake = Kilè mwen te fè yon moun mal san m pa vle? Kijan mwen te mande padon, e kisa mwen chanje?
humility-taught = Kisa yon moun m ap sèvi te montre m? Èske mwen te di l mèsi?
humility-credit = Nan pratik mwen sèvi, kilès ki soti nan yon lòt kominote? Èske mwen te di sa?
humility-honest = Ki moun ki di m laverite lè m gen tò? Kijan mwen fè pou sa san danje pou moun sa a?
