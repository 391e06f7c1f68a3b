### 其他語言的篩檢表：屬於誰、哪些譯本經過測試、我們從哪裡讀到。給機構的工作人員看。

screenings-name = 其他語言的篩檢表
    .about = 關於心理健康的短表格：屬於誰、哪些譯本經過測試、我們從哪裡讀到。
screenings-not = 這裡只列出有哪些表格。題目屬於別人，不在這個程式裡。程式不算分，也不說是什麼病。
screenings-ask = 請讓有執照的臨床專業人員來選表格、解釋回答。光有譯文不夠：請問清楚它在哪些人當中測試過。
screenings-danger = 如果當天沒有人能和填表的人談，就不要發表格。
screenings-read = 2026年11月27日，我們看的是這些網頁存下來的副本。沒寫日期的，就是我們沒有看到日期。使用表格之前，請看一看網頁本身。

## 各種表格。

screenings-phq = PHQ-9 和 GAD-7：情緒低落和擔心
screenings-phq-about = 2010年7月，Pfizer 公司說，這兩種表格都免費，沒有版權限制。加州一項有 479 名拉丁裔女性參加的研究，測試過英語和西班牙語的 PHQ-9。
screenings-phq-sources = 來源：news-medical.net/news/20100723/Pfizer-announces-unrestricted-access-to-patient-assessment-aids-for-mental-disorders.aspx，2010年7月23日。研究：pmc.ncbi.nlm.nih.gov/articles/PMC4210271，2011年7月。
screenings-kessler = K10 和 K6：各種心理痛苦
screenings-kessler-about = 版權屬於 Ronald C. Kessler。使用免費，不用徵求同意。請寫明來源和版權。澳洲新南威爾斯州的一個中心，提供阿拉伯語、孟加拉語、緬甸語、中文和更多語言的 K10。
screenings-kessler-sources = 來源：hcp.med.harvard.edu/ncs/k6_scales.php。各種語言：www.dhi.health.nsw.gov.au/transcultural-mental-health-centre-tmhc/resources/multilingual-resources-by-title/kessler-10
screenings-gds = GDS：老年人的情緒低落
screenings-gds-about = 最初的表格屬於公有領域：誰都可以用。它的網頁上也有別人寄來的譯文。有研究測試過簡短版：在厄瓜多用西班牙語，在黎巴嫩用阿拉伯語。
screenings-gds-sources = 來源：web.stanford.edu/~yesavage/GDS.html。研究：pmc.ncbi.nlm.nih.gov/articles/PMC7673046，2020年11月11日；doi.org/10.1017/S1041610208006741，2008年。
screenings-rhs = RHS-15：難民的心理痛苦
screenings-rhs-about = 版權屬於 Pathways to Wellness，它要求您簽一份協議。EthnoMed 列出了索馬利語、俄語、阿拉伯語、緬甸語、克倫語和尼泊爾語。請用雙語的表格，絕不要只用英語。
screenings-rhs-sources = 來源：ethnomed.org/resource/refugee-health-screener-15-rhs-15-packet，2020年12月19日審閱；表格本身，2013年。
screenings-epds = EPDS：孕期和產後的情緒低落
screenings-epds-about = 版權屬於倫敦的 Royal College of Psychiatrists：請先向他們徵求同意。澳洲新南威爾斯州列出了 23 種譯本，都核對過、修改過，或者回譯過。一篇文獻回顧發現，對原住民女性來說，證據還很弱。
screenings-epds-sources = 來源：www.mhcs.health.nsw.gov.au/publications/epds，2023年3月14日審閱；西澳洲，「EPDS: Translated Versions」，2006年。文獻回顧：doi.org/10.1007/s00737-020-01084-2，2021年。
