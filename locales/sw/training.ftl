### Mpango wa mafunzo, ambao shirika linautengeneza kwa ajili ya wafanyakazi wake na wanaojitolea, na unajazwa kwenye karatasi.

training-plan-name = Mpango wa mafunzo
    .about = Panga mafunzo yanayoendelea mwaka mzima. Watu kutoka kwenye jamii mnazozihudumia wanayaongoza na wanalipwa.
training-plan-topics = Mnataka kujifunza kuhusu nini?
training-plan-topics-listening = Kusikiliza, na kuwa wanyenyekevu
training-plan-topics-racism = Ubaguzi wa rangi katika huduma za afya, zamani na sasa
training-plan-topics-language = Kufanya kazi na wakalimani
training-plan-topics-lgbtq = Huduma kwa watu walio queer na trans
training-plan-topics-healing = Desturi za uponyaji, na kuwataja watu zilikotoka
training-plan-topics-crisis = Hali ya dharura, na kinachotokea polisi wakija
training-plan-tick = Mambo yetu ya kujifunza. Weka alama kwenye kila moja mafunzo yake yakishafanyika.
training-plan-who = Nani kutoka jamii zetu ataongoza kila jambo?
training-plan-pay = Walipeni wakufunzi kutoka kwenye jamii kama mnavyomlipa mtaalamu yeyote. Lipieni pia muda wa kujiandaa na safari.
training-plan-budget = Malipo ya wakufunzi, kama mstari wake wenyewe kwenye bajeti:
training-plan-needs = Kinachohitajika ili watu washiriki, kama wakalimani, chumba kisicho na ngazi, mtu wa kuwaangalia watoto:
training-plan-dates = Tarehe, katika saa za kazi zinazolipwa. Mafunzo yanaendelea lini?
training-plan-know = Tutajuaje kwamba huduma imeboreka? Tutamuuliza nani, na lini?
