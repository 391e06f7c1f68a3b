### Maneno yanayozunguka kila skrini.

# keep: jina la programu, ni lile lile katika kila lugha
-app-name = Many Doors
# keep: jina la programu
app-name = { -app-name }
app-skip = Ruka hadi kwenye maudhui
app-opening = Inafungua…
app-close = Funga
app-back = Rudi
app-doors = Milango
app-quieter = Sehemu nyingine
app-machine-draft = Rasimu ya mashine. Hakuna mtu aliyeikagua bado.
app-unreviewed = Imetafsiriwa, haijakaguliwa na mtu wa pili.
app-source-changed = Maandishi ya Kiingereza yamebadilika tangu tafsiri hii ifanywe.
app-source-text = Kwa { $language }:
app-only-in = Kwa sasa ipo kwa { $language } tu.
app-change-language = Badilisha lugha
app-text-size = Ukubwa wa maandishi
app-leave = Ondoka haraka
app-leave-about = Inaficha skrini hii papo hapo. Haifuti kile ambacho programu nyingine zinakumbuka.
app-cover-back = Mwanzo
app-try-again = Jaribu tena
app-still-empty = Hapa bado hakuna kitu.
