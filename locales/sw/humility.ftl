### Maswali kumi ya kufikiria kwa mwezi mmoja, kwa wafanyakazi na wanaojitolea wa mashirika. Kila mmoja anaandika kwa ajili yake mwenyewe.

humility-name = Kubaki mnyenyekevu: maswali kumi ya mwezi mmoja
    .about = Maswali mafupi kuhusu kusikiliza, mamlaka na makosa. Kila mtu anaandika kwa ajili yake mwenyewe.
humility-how = Chukua mawili au matatu kila wiki. Baki na karatasi hii mwenyewe. Hakuna anayeikusanya.
humility-never = Tunataka kuwa wanyenyekevu mbele ya tamaduni za wengine, na kubadilika kulingana na wanachohitaji. Hatumalizi kamwe kujifunza hilo.
humility-listen = Wiki hii niliacha kusikiliza lini? Ni nini kilinipita?
humility-silent = Nani alizungumza zaidi leo? Nani hakusikilizwa?
humility-guess = Niliamini nini kuhusu mtu kabla hajasema chochote?
humility-power = Nina mamlaka gani hapa, kama funguo, faili, pesa au kauli ya mwisho? Nani anayahisi?
humility-rule = Ni kanuni gani yetu iliyo rahisi kwangu na ngumu kwa wengine?
humility-word = Ni neno gani nilitumia kuwataja watu ambalo wao wenyewe hawalitumii?
humility-mistake = Ni lini nilimuumiza mtu bila kukusudia? Niliombaje msamaha, na nilibadilisha nini?
humility-taught = Mtu ninayemhudumia alinifundisha nini? Je, nilimshukuru?
humility-credit = Ni desturi gani ninayoitumia iliyotoka kwa jamii nyingine? Je, nilisema hivyo?
humility-honest = Nani ananiambia ukweli ninapokosea? Ninafanyaje ili awe salama kufanya hivyo?
