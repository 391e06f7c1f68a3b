### Ku saabsan iyo mahadnaq.

about-title = Ku saabsan iyo mahadnaq
about-what = { -app-name } waa hage ku saabsan daryeelka caafimaadka maskaxda iyo taageerada bulshada. Internet la’aan ayuu shaqeeyaa, waxbana kaama hayo.
about-why = Wuxuu ka jawaabayaa “Calls to Action for BIPOC Mental Health” ee Mental Health America, gaar ahaan codsiga ah in caawimo lagu bixiyo luqadaha dadku ku hadlaan. Mental Health America ma eegin, mana ansixin barnaamijkan.
about-not-medical = Ma bixiyo talo caafimaad, mana beddeli karo qof ku caawin kara.
about-name-title = Sababta “{ -app-name }”
about-name = Rug caafimaad, qaraabo, fadhi wareeg ah, iimaan, khad telefoon: albaabbo badan ayaa caawimo loo maraa, midna khalad ma aha.
about-privacy-title = Waxa uu hayo
about-privacy = Waxa aad garaacdo, aad furto ama aad raadiso midna lama qoro. Weligiis shabakadda ma isticmaalo.
about-privacy-limits = Ma qarin karo in barnaamijku ku shuban yahay, kaamana ilaalin karo barnaamij basaas ah ama qof shaashadda arka.
about-facts-title = Inta xogta lagu kalsoonaan karo
about-facts = Xogta waxaa la isku keenay { $date }, waxaana laga soo qaatay ilaha qoraal kasta ku xusan. Lambarrada oo dhan lama wada wicin si loo hubiyo. Qoraal kasta wuxuu muujinayaa inta ay isha xogtiisu duug tahay.
about-translations-title = Turjumaadaha
about-translations = Qoraallada lagu calaamadiyey turjumaad mashiin waxaa qoray mashiin, mana hubin qof luqadda ku hadla. Haddii aad caawin karto, galka “locales” ayaa sheegaya sida.
about-standing = { $language }: { $trusted } la hubiyey, { $machine } turjumaad mashiin ah, { $other } sugaya in la hubiyo
about-standing-critical = Qoraallada ku saabsan halista, ammaanka iyo xuquuqda: waxaa la turjumay { $there } oo ka mid ah { $total }.
about-credits-title = Xusidda asalka
about-credits = Hababka bogsiinta waxaa leh bulshooyinka ay ka yimaadeen. Hab kasta oo barnaamijkan ku jira wuxuu wataa magacooda, magacaasuna wuu la socdaa meel kasta oo lagu tuso.
about-sources-title = Halka xogta laga akhriyey
about-works-title = Waxyaabo dad kale sameeyeen oo barnaamijkan ku jira
about-work = { $name } { $version }, { $licence }
about-licence-title = Shatiyada
about-licence = Barnaamijku wuxuu ku shatiyaysan yahay MIT ama Apache-2.0, kii aad doorato. Qoraalladiisa iyo turjumaadihiisu waxay ku shatiyaysan yihiin Creative Commons Attribution 4.0 (CC BY 4.0).
about-version = Nooca { $version }
about-data-title = Xog dad kale leeyihiin oo barnaamijkan ku jirta
about-data = { $name } ({ $licence }), laga keenay { $source }
