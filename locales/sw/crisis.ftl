### Maneno ya mtu ambaye anaweza kuwa hatarini.

crisis-strip = Je, uko hatarini sasa?
crisis-strip-link = Piga simu au tuma ujumbe kwa 988, au laini nyingine ya msaada
crisis-never-calls = Programu hii haipigi simu kamwe kwa niaba yako
crisis-title = Zungumza na mtu sasa
crisis-intro = Laini hizi ni za bure. Unaweza kuacha wakati wowote.
crisis-911 = Ikiwa mtu anaweza kufa ndani ya dakika chache zijazo, 911 ni namba ya dharura ya Marekani. Kwa kawaida hutuma polisi, wazimamoto au ambulansi (gari la wagonjwa).
crisis-lines = Laini zinazojibu Marekani nzima
crisis-more-lines = Laini nyingine za msaada wa dharura
crisis-built-in = Maktaba haikuweza kusomwa. Hii ni orodha ya { $date } iliyomo ndani ya programu.
crisis-police-note = Baadhi ya laini zinaweza kutuma polisi au ambulansi. Kila kadi inasema tulichoweza kujua.
crisis-interpreter = Unaweza kusema jina la lugha yako kwa Kiingereza: kwa Kiswahili sema “Swahili”, bila “ki”. Laini nyingi zitakutafutia mkalimani.
crisis-static-title = Zungumza na mtu sasa. Piga simu au tuma ujumbe kwa 988.
crisis-static-note = Bure, usiku na mchana. Kwenye simu, mkalimani anaweza kupatikana.
