### Sampung tanong na pag-iisipan sa loob ng isang buwan, para sa staff at mga volunteer ng mga organisasyon. Bawat isa ay sumusulat para sa sarili, sa papel.

humility-name = Manatiling mapagpakumbaba: sampung tanong para sa isang buwan
    .about = Maiikling tanong tungkol sa pakikinig, kapangyarihan, at mga pagkakamali. Bawat tao ay sumusulat para sa sarili.
humility-how = Sumagot ng dalawa o tatlo bawat linggo. Para sa iyo lang ang papel na ito. Walang mangongolekta nito.
humility-never = Gusto naming maging mapagpakumbaba sa kultura ng iba at tumugon sa sinasabi nilang kailangan nila. Hindi ito natatapos kailanman.

## Ang mga tanong. Ang “ko” ay ang sumusulat.

humility-listen = Kailan ako tumigil makinig ngayong linggo? Ano ang hindi ko narinig?
humility-silent = Sino ang pinakamaraming nasabi ngayong araw? Sino ang hindi napakinggan?
humility-guess = Ano ang inakala ko tungkol sa isang tao bago pa siya magsalita?
humility-power = Anong kapangyarihan ang hawak ko rito, gaya ng mga susi, file, pera, o huling pasya? Sino ang nakakaramdam nito?
humility-rule = Alin sa mga tuntunin namin ang madali para sa akin at mahirap para sa iba?
humility-word = Anong salita ang ginamit ko para sa mga tao na hindi nila ginagamit para sa sarili nila?
humility-mistake = Kailan ako nakasakit nang hindi sinasadya? Paano ako humingi ng tawad, at ano ang binago ko?
humility-taught = Ano ang itinuro sa akin ng isang taong pinaglilingkuran ko? Nagpasalamat ba ako sa kanya?
humility-credit = Alin sa mga paraan ng paghilom na ginagamit ko ang galing sa ibang komunidad? Sinabi ko ba iyon?
humility-honest = Sino ang tapat na nagsasabi sa akin kapag mali ako? Paano ko ginagawang ligtas iyon para sa kanya?
