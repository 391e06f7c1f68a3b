### Computer na pinagsasaluhan sa isang community center. Mahinahon at simple: binabasa ito nang nakatayo ng mga taong hindi magkakakilala.

kiosk-touch = Pindutin ang screen o kahit anong key para magsimula
kiosk-erases = Binubura ang ginawa mo rito pag-alis mo.
# “Bilang”, dahil ang “numero” ay sa telepono.
kiosk-tally = Binibilang ng center na ito kung anong mga uri ng tulong ang hinahanap ng mga tao, at sa anong wika. Sinasadyang baguhin nang kaunti ang mga bilang. Hindi kailanman itinatabi kung ano ang tina-type mo o kung sino ka. Hindi kailanman binibilang ang tungkol sa krisis, karahasan, at imigrasyon.
kiosk-done = Tapos na ako: burahin
kiosk-done-about = Tinatapos ang pagbisita mo at binubura ang ginawa mo rito.
kiosk-warning-title = Narito ka pa ba?
kiosk-warning-left =
    { $seconds ->
        [one] Mabubura ang pagbisita mo pagkalipas ng { $seconds } segundo.
       *[other] Mabubura ang pagbisita mo pagkalipas ng { $seconds } segundo.
    }
kiosk-warning-how = Pindutin ang screen o kahit anong key para magpatuloy.
kiosk-stay = Narito pa ako
kiosk-print-about = Lalabas ang pahina sa printer ng center. Dalhin mo ito: mababasa ng kahit sinong daraan ang naiwan sa tray.
kiosk-print-none = Hindi nagpi-print ang center na ito mula rito. Puwede mong basahin ang numero sa screen, o i-scan ang QR code gamit ang phone.
kiosk-staff-title = Para sa staff
kiosk-staff-about = Nabubuksan ito gamit ang isang numero. Hindi ito kailangan ng mga bisita.
# keep: tinatawag din nang ganito sa Filipino
kiosk-staff-pin = PIN
kiosk-staff-update = Tumingin kung may mas bagong pakete
kiosk-staff-close = Isara ang app
kiosk-staff-done = Tapos na.
kiosk-staff-wrong = Hindi iyan ang numero.
kiosk-staff-early = Masyado pang maaga para sumubok ulit.
kiosk-staff-wait =
    { $minutes ->
        [one] Subukan ulit pagkalipas ng { $minutes } minuto.
       *[other] Subukan ulit pagkalipas ng { $minutes } minuto.
    }
kiosk-staff-tally = Ipakita ang nabilang
kiosk-staff-take = Ilagay sa USB ang mga bilang
kiosk-staff-taken = Na-save sa USB: { $file }
kiosk-tally-title = Ang hindi nahanap ng mga tao, { $quarter }
kiosk-tally-early = Hindi pa tapos ang unang tatlong buwan. Pagkatapos noon, puwede nang ipakita ang mga bilang.
kiosk-tally-none = Walang bilang na sapat ang laki para ipakita.
kiosk-tally-need = Hinanap
kiosk-tally-language = Wika
kiosk-tally-not-found = Hindi nahanap
kiosk-tally-found = Nahanap
kiosk-tally-hidden = mas mababa sa { $least }
kiosk-tally-doubt = baka nagkataon lang
kiosk-tally-about = Sinadyang baguhin nang kaunti ang bawat bilang. Karamihan sa mga totoong bilang ay mas mataas o mas mababa nang hanggang { $margin } lang sa ipinapakita. Ginawa ito nang ganito para walang makaalam mula sa mga bilang kung sino ang pumunta rito.
kiosk-tally-other = Iba pang wika

kiosk-staff-brief = Ilagay sa USB ang isang pahinang buod
kiosk-staff-brief-print = I-print ang isang pahinang buod
kiosk-brief-title = Ang kinailangan ng mga tao rito at hindi nahanap
kiosk-brief-what = Sa isang computer na pinagsasaluhan sa community center na ito, naghahanap ang mga tao ng tulong sa mental health sa sarili nilang wika. Ipinapakita ng pahinang ito ang hinanap nila noong walang alam ang computer na tulong sa wikang iyon.
kiosk-brief-table = Ilang pagbisita ang natapos nang walang nahanap na tulong sa wikang iyon. Kapag mas mahaba ang bar, mas maraming pagbisita. Baka nagkataon lang ang bar na walang laman.
kiosk-brief-none = Sa tatlong buwang ito, walang bilang na sapat ang laki para ipakita. Proteksiyon ito sa mga taong pumunta rito: puwedeng ituro ng maliit na bilang ang isa sa kanila. Hindi ibig sabihin nito na walang nangailangan.
kiosk-brief-are = Kung ano ang mga bilang na ito
kiosk-brief-visits = Mga pagbisita ang binibilang, hindi mga tao. Dalawang beses mabibilang ang pumunta nang dalawang beses, at hanggang tatlong uri ng tulong ang puwedeng mabilang sa isang pagbisita.
kiosk-brief-hidden = Hindi ipinapakita ang mga bilang na mas mababa sa { $least }, at walang kabuuan. Kaya walang makakakuwenta ng bilang na hindi ipinakita.
kiosk-brief-are-not = Kung ano ang hindi mga bilang na ito
kiosk-brief-never = Hindi kailanman binibilang ang tungkol sa krisis, karahasan, at imigrasyon. Walang sinasabi ang pahinang ito kung ilan ang nangangailangan ng tulong sa mga iyon.
kiosk-brief-absent = Hindi ito ang buong larawan. Ang pinakamalalaking bilang lang ang narito, at hindi kasama ang mga taong hindi kailanman gumamit ng computer na ito.
kiosk-brief-made = Ginawa noong { $date } gamit ang { -app-name }.
