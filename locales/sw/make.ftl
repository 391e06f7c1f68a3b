### Kutengeneza karatasi kwa kuchagua na kuandika: maswali ya mwanzo, na kinachoweza kufanywa na maneno yake.

make-forgotten = Unachochagua na kuandika hapa kinasahauliwa ukifunga dirisha hili au ukiondoka haraka.
make-line-hint = Unaweza kuacha hapa tupu. Hapo karatasi inakuwa na mstari wa kuandikia.
make-text-hint = Maneno yako yanakuwa kwenye karatasi kama ulivyoyaandika. Programu haiyatafsiri.
make-see = Ione kwenye karatasi
make-anew = Anza upya
make-lead-english = Kiingereza kiko kwanza: ni kwa ajili ya ofisi itakayosoma. Lugha yako iko pembeni yake.
make-keep-how = Ukitaka kubaki na ulichoandika hapa, kwanza fungua maandishi yako ya siri, kisha urudi.
