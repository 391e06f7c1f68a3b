### Mga tanong na may paggalang: papel ng mga tanong tungkol sa isang tao, para sa mga organisasyong naglilingkod, at isang pahina para sa staff nila.
### Ini-print ang papel nang walang laman. Sa papel sumusulat ang mga tao; walang sagot na itinatabi ang app.

respectful-name = Mga tanong na may paggalang
    .about = Gumawa ng papel na maingat na nagtatanong sa mga tao tungkol sa sarili nila. Sa papel sila sumusulat. Walang sagot na itinatabi ang app na ito.
respectful-about = Ano ang kailangan ninyong itanong?
    .hint = Itanong lang ang gagamitin ninyo para mas mahusay na makapaglingkod.
respectful-about-race = Lahi at etnisidad
respectful-about-language = Wika
# keep: tinatawag din nang ganito sa Filipino
respectful-about-interpreter = Interpreter
respectful-about-disability = Kapansanan
respectful-about-gender = Pronoun at kasarian
respectful-about-faith = Pananampalataya o suportang espirituwal
respectful-who = Sino ang makakakita ng mga sagot?
    .hint = Banggitin ang lahat, halimbawa: ang counselor mo at ang front desk.

## Ang papel, para sa taong pinaglilingkuran. Mainit at mahinahon: maraming tao ang nasaktan na ng ganitong mga tanong.

respectful-title = Tungkol sa iyo, sa sarili mong salita
respectful-skip = Puwede mong laktawan ang kahit anong tanong. Puwede mong baguhin ang sagot anumang oras.
respectful-choose = O piliin ang lahat ng tugma sa iyo:
respectful-prefer = Mas gusto kong huwag sabihin
respectful-who-sees = Sino ang makakakita nito: { $who }
respectful-same = Pareho ang pangangalagang matatanggap mo kung lalaktawan mo ito.

## Ang mga tanong. May mga linyang masusulatan, mga kahon, at kung bakit kami nagtatanong.

respectful-race-question = Paano mo inilalarawan ang lahi, etnisidad, tribo, o nation mo?
respectful-race-black = Black o African American
respectful-race-indigenous = American Indian, Alaska Native, o katutubo
respectful-race-asian = Asyano o Asian American
respectful-race-pacific = Native Hawaiian o Pacific Islander
respectful-race-latine = Latino, Latina, Latine, o Hispanic
respectful-race-mena = Taga-Middle East o North Africa
# keep: tinatawag din nang ganito ng mga Pilipino sa US
respectful-race-white = White
respectful-race-why = Bakit kami nagtatanong: para makita kung pantay at maayos ang trato namin sa lahat.
respectful-language-question = Sa anong mga wika ka pinakasanay magsalita, mag-sign language, o magbasa?
respectful-language-talk = Kausapin po ninyo ako sa wika ko, o sa sign language ko.
respectful-language-write = Sulatan po ninyo ako sa wika ko.
respectful-language-read = Pakibasa po nang malakas sa akin ang mga papel.
respectful-language-why = Bakit kami nagtatanong: para maintindihan ka namin, at maintindihan mo kami.
respectful-interpreter-question = Gusto mo ba ng interpreter? Para sa anong wika?
respectful-interpreter-far = Sa telepono o video
respectful-interpreter-near = Kasama ko sa kuwarto
respectful-interpreter-stranger = Hindi taong nakakakilala sa akin
respectful-interpreter-why = Bakit kami nagtatanong: para maihanap ka ng interpreter. Libre ito para sa iyo. Hindi mo kailangang magsama ng kapamilya.
respectful-disability-question = Ano ang dapat naming malaman tungkol sa katawan, isip, o mga pandama mo, para mapaglingkuran ka nang maayos?
respectful-disability-steps = Daanang walang hagdan
respectful-disability-print = Malalaking letra, o tulong sa pagbasa at pagsulat
respectful-disability-time = Dagdag na oras, o tahimik na kuwarto
respectful-disability-why = Bakit kami nagtatanong: para baguhin ang mga kuwarto, papel, at pagkikita namin nang bumagay sa iyo.
respectful-pronouns-question = Anong pangalan at pronoun (sa Ingles: she, he, o they) ang dapat naming gamitin para sa iyo? Saan hindi namin dapat gamitin ang mga ito?
respectful-gender-question = Paano mo inilalarawan ang kasarian mo?
respectful-gender-woman = Babae
respectful-gender-man = Lalaki
# keep: tinatawag din nang ganito sa Filipino
respectful-gender-nonbinary = Nonbinary
# keep: tinatawag din nang ganito sa Filipino
respectful-gender-trans = Trans
respectful-gender-why = Bakit kami nagtatanong: para matawag ka sa tamang pangalan, at mabigyan ka ng pangangalagang bagay sa iyo.
respectful-faith-question = Makakatulong ba sa iyo rito ang pananampalataya, espiritu, o tradisyon? Paano?
respectful-faith-place = Lugar para manalangin o manahimik
respectful-faith-visit = Pagbisita ng taong kapareho ko ng pananampalataya o tradisyon
respectful-faith-why = Bakit kami nagtatanong: puwedeng magbigay ng lakas ang pananampalataya at tradisyon. Gusto naming may lugar dito ang sa iyo.

## Ang pahina para sa staff, pagkatapos ng mga tanong.

respectful-staff = Para sa staff: paano magtanong
respectful-staff-everyone = Pare-pareho ang itanong sa lahat. Huwag kailanman magtanong lang sa mga taong may partikular na itsura o pananalita.
respectful-staff-guess = Huwag kailanman manghula. Hindi sinasabi ng pangalan, mukha, boses, o damit ang sagot.
respectful-staff-immigration = Huwag kailanman magtanong tungkol sa immigration status. Huwag itong isulat kailanman.
respectful-staff-private = Magtanong kung saan walang makakarinig. Hayaang ang tao ang sumagot, hindi ang pamilya.
respectful-staff-promise = Sabihin nang totoo kung bakit kayo nagtatanong at kung sino ang makakakita ng mga sagot. Mangako lang ng kaya ninyong tuparin.
respectful-staff-accept = Kung ayaw sumagot ng isang tao, magpasalamat at magpatuloy.
respectful-staff-keep = Itabi ang mga papel sa lugar na nakakandado. Itabi lang ang ginagamit ninyo. Huwag kailanman maglathala ng bilang na mas mababa sa 10.
