### Orodha ya kukagua tangazo la kazi, pamoja na nafasi ya hesabu, kwa mashirika yanayotafuta watoa huduma na wanaojitolea.

job-ad-name = Orodha ya kukagua tangazo la kazi
    .about = Kwa ajili ya kupata watoa huduma na wanaojitolea ambao jamii zenu zinawaamini, pamoja na nafasi ya hesabu zenu.
job-ad-pay = Linasema malipo ni kiasi gani. Kwa wanaojitolea, linasema ni gharama gani mnazorudisha.
job-ad-needs = Linaomba tu kile ambacho kazi inahitaji. Yale ambayo watu wamejifunza maishani yanahesabika.
job-ad-languages = Linataja lugha ya pili kuwa ni ujuzi, na mnaulipia ujuzi huo.
job-ad-growth = Linasema nani anawaongoza watu wapya, na jinsi wanavyoweza kujifunza na kupanda cheo.
job-ad-places = Linawekwa mahali ambapo jamii zenu zinaangalia: magazeti yao, redio, vikundi na nyumba za ibada.
job-ad-panel = Watu kadhaa wanachagua pamoja. Baadhi yao wanatoka kwenye jamii na wanalipwa kwa hilo.
job-ad-same = Kila mtu anapata maswali yale yale. Wote wanapewa nafasi ya kupata mkalimani au msaada mwingine wa kushiriki.
job-ad-fair = Wafikieni watu wengi zaidi, kisha chagueni kwa haki. Msimwajiri wala kumkataa mtu yeyote kamwe kwa sababu ya rangi, imani, jinsia au ulemavu.
job-ad-numbers = Hesabu zetu, kwenye karatasi
job-ad-told = Hesabuni tu yale ambayo watu waliwaambia kuhusu wao wenyewe. Hakuna anayelazimika kusema.
job-ad-small = Msitangaze kamwe hesabu iliyo chini ya 10, wala hesabu zinazoweza kuifichua.
job-ad-applied = Walioomba: watoa huduma wangapi, wanaojitolea wangapi?
job-ad-began = Walioanza: watoa huduma wangapi, wanaojitolea wangapi?
job-ad-stayed = Bado wapo baada ya mwaka mmoja: watoa huduma wangapi, wanaojitolea wangapi?
job-ad-lead = Sasa wanaongoza: watoa huduma wangapi, wanaojitolea wangapi?
job-ad-gap = Tunawapoteza watu wapi? Tutabadilisha nini?
