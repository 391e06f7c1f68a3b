### Yon ti fèy pou korije kote yon pratik gerizon soti. Rekonèt kote l soti se di nan ki kominote l soti. Sa pa gen anyen pou wè ak lajan.

credit-slip-name = Rekonèt kote yon pratik soti
    .about = Yon ti fèy pou di yon pratik site move kominote, oswa gen yon lòt bagay sou li ki pa bon.
credit-slip-practice = Ki pratik?
credit-slip-community = Nan ki kominote li soti?
    .hint = Sèvi ak non kominote a bay tèt li, si ou konnen l.
credit-slip-person = Non ou, oswa kijan pou jwenn ou
    .hint = Ou ka kite sa vid.
credit-slip-wrong = Kisa ki pa bon?
    .hint = Pa ekri kijan moun fè yon pratik ki fèmen.
credit-slip-title = Rekonèt kote sa soti: yon koreksyon
credit-slip-what = Rekonèt kote yon pratik soti, se di nan ki kominote li soti. Sa pa gen anyen pou wè ak lajan.
credit-slip-line-practice = Pratik: { $practice }
credit-slip-line-community = Li soti nan: { $community }
credit-slip-line-person = Moun ki bay fèy sa a: { $person }
credit-slip-right = Kisa ki ta dwe ekri la?
credit-slip-source = Ki moun oswa kisa ki ka konfime sa? Site non moun sèlman si yo dakò. Yon paj oswa yon liv bon tou.
credit-slip-works = Kijan nou fè sa isit la
credit-slip-named = Chak pratik site kominote kote l soti a, ak non kominote sa a bay tèt li.
credit-slip-consent = Sa nou di sou li chita sou yon sous piblik, oswa sou moun ki te dakò.
credit-slip-rule = Chak pratik di ki moun ki gen dwa sèvi avè l, ak kijan. Règ sa a mache avè l lè yo enprime l oswa lè yo bay lòt moun li.
credit-slip-closed = Pratik ki fèmen rete fèmen. Nou site non yo ak respè. Nou pa janm di kijan moun fè yo.
credit-slip-give = Bay moun ki te ba w pwogram nan oswa lis la fèy sa a. Anyen pa voye poukont li.
