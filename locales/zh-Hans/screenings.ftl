### 其他语言的筛查表：属于谁、哪些译本经过检验、我们从哪里读到。给机构的工作人员看。

screenings-name = 其他语言的筛查表
    .about = 关于心理健康的短表格：属于谁、哪些译本经过检验、我们从哪里读到。
screenings-not = 这里只列出有哪些表格。题目属于别人，不在这个程序里。程序不算分，也不说是什么病。
screenings-ask = 请让有执照的临床专业人员来选表格、解释回答。光有译文不够：请问清它在哪些人当中检验过。
screenings-danger = 如果当天没有人能和填表的人谈，就不要发表格。
screenings-read = 2026年11月27日，我们看的是这些网页保存的副本。没写日期的，就是我们没有看到日期。使用表格之前，请看一看网页本身。

## 各种表格。

screenings-phq = PHQ-9 和 GAD-7：情绪低落和担心
screenings-phq-about = 2010年7月，Pfizer 公司说，这两种表格都免费，没有版权限制。加州一项有 479 名拉丁裔女性参加的研究，检验过英语和西班牙语的 PHQ-9。
screenings-phq-sources = 来源：news-medical.net/news/20100723/Pfizer-announces-unrestricted-access-to-patient-assessment-aids-for-mental-disorders.aspx，2010年7月23日。研究：pmc.ncbi.nlm.nih.gov/articles/PMC4210271，2011年7月。
screenings-kessler = K10 和 K6：各种心理痛苦
screenings-kessler-about = 版权属于 Ronald C. Kessler。使用免费，不用征求同意。请写明来源和版权。澳大利亚新南威尔士州的一个中心，提供阿拉伯语、孟加拉语、缅甸语、中文和更多语言的 K10。
screenings-kessler-sources = 来源：hcp.med.harvard.edu/ncs/k6_scales.php。各种语言：www.dhi.health.nsw.gov.au/transcultural-mental-health-centre-tmhc/resources/multilingual-resources-by-title/kessler-10
screenings-gds = GDS：老年人的情绪低落
screenings-gds-about = 最初的表格属于公有领域：谁都可以用。它的网页上也有别人寄来的译文。有研究检验过短表：在厄瓜多尔用西班牙语，在黎巴嫩用阿拉伯语。
screenings-gds-sources = 来源：web.stanford.edu/~yesavage/GDS.html。研究：pmc.ncbi.nlm.nih.gov/articles/PMC7673046，2020年11月11日；doi.org/10.1017/S1041610208006741，2008年。
screenings-rhs = RHS-15：难民的心理痛苦
screenings-rhs-about = 版权属于 Pathways to Wellness，它要求您签一份协议。EthnoMed 列出了索马里语、俄语、阿拉伯语、缅甸语、克伦语和尼泊尔语。请用双语的表格，绝不要只用英语。
screenings-rhs-sources = 来源：ethnomed.org/resource/refugee-health-screener-15-rhs-15-packet，2020年12月19日审阅；表格本身，2013年。
screenings-epds = EPDS：孕期和产后的情绪低落
screenings-epds-about = 版权属于伦敦的 Royal College of Psychiatrists：请先向他们征求同意。澳大利亚新南威尔士州列出了 23 种译本，都核对过、修改过，或者回译过。一篇综述发现，对原住民女性来说，证据还很弱。
screenings-epds-sources = 来源：www.mhcs.health.nsw.gov.au/publications/epds，2023年3月14日审阅；西澳大利亚州，“EPDS: Translated Versions”，2006年。综述：doi.org/10.1007/s00737-020-01084-2，2021年。
