### Paggawa ng papel sa pamamagitan ng pagpili at pag-type: ang mga tanong bago ito, at ang magagawa sa mga salita nito.

make-forgotten = Makakalimutan ang pinili at tinype mo rito kapag isinara mo ang window na ito o ginamit mo ang “Umalis agad”.
make-line-hint = Puwede mo itong iwanang walang laman. Magkakaroon ang papel ng linyang masusulatan.
make-text-hint = Lalabas sa papel ang mga salita mo kung paano mo isinulat. Hindi isinasalin ng app ang mga ito.
make-see = Tingnan ito sa papel
make-anew = Magsimula ulit
make-lead-english = Nauuna ang Ingles: para ito sa opisinang babasa nito. Katabi nito ang wika mo.
make-keep-how = Para maitabi ang isinulat mo rito, buksan muna ang iyong mga pribadong tala, saka bumalik dito.
