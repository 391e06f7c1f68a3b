### Xariiqda iyo bogga gurmadka. Waxaa laga yaabaa in qof halis ku jira uu akhriyo.

crisis-strip = Hadda halis ma ku jirtaa?
crisis-strip-link = Wac ama farriin qoraal ah u dir 988, ama khad gurmad oo kale
crisis-never-calls = Barnaamijkani weligiis cidna kuuma waco
crisis-title = Hadda qof la hadal
crisis-intro = Khadadkani waa bilaash. Mar kasta waad joojin kartaa.
crisis-911 = Haddii qof uu dhiman karo daqiiqadaha soo socda, 911 waa lambarka gurmadka degdegga ah ee Mareykanka. Badanaa wuxuu soo diraa booliis, dab-damis ama ambalaas.
crisis-lines = Khadadka ka jawaaba Mareykanka oo dhan
crisis-more-lines = Khadad gurmad oo kale
crisis-built-in = Maktabadda waa la akhriyi waayey. Liiskan oo taariikhdiisu tahay { $date } waa kan barnaamijka ku dhex jira.
crisis-police-note = Khadadka qaarkood waxaa laga yaabaa inay soo diraan booliis ama ambalaas. Kaar kasta wuxuu sheegayaa waxa aan ogaan karnay.
# “Somali” waa erayga telefoonka lagu sheego.
crisis-interpreter = Magaca luqaddaada waxaad ku sheegi kartaa af Ingiriisi: haddii aad ku hadasho af Soomaali, dheh “Somali” (dhawaaqu waa “soo-maa-li”). Khadad badan ayaa turjubaan kuu raadinaya.
crisis-static-title = Hadda qof la hadal. Wac 988 ama farriin qoraal ah u dir.
crisis-static-note = Bilaash, habeen iyo maalin. Telefoonka waa laga heli karaa turjubaan.
