### 마음 건강을 살펴보는 짧은 설문지의 목록: 누구의 것인지, 어떤 번역을 시험했는지, 어디에서 읽었는지.

screenings-name = 다른 언어로 된 마음 건강 설문지
    .about = 마음 건강을 살펴보는 짧은 설문지(screening)예요. 누구의 것인지, 어떤 번역을 시험했는지, 어디에서 읽었는지 나와 있어요.
screenings-not = 이것은 목록일 뿐이에요. 질문은 다른 사람들의 것이고 이 프로그램에 없어요. 점수를 매기지 않고, 병 이름을 붙이지 않아요.
screenings-ask = 설문지를 고르고 답을 풀이하는 일은 면허가 있는 의료 전문가에게 부탁하세요. 번역만으로는 충분하지 않아요. 어떤 사람들과 시험해 본 것인지 물어보세요.
screenings-danger = 같은 날 그 사람과 이야기할 수 있는 사람이 없다면 설문지를 나눠 주지 마세요.
screenings-read = 2026년 11월 27일에 이 페이지들의 저장된 사본을 읽었어요. 날짜가 없는 것은 우리가 날짜를 보지 못한 것이에요. 설문지를 쓰기 전에 페이지를 직접 살펴보세요.

## 설문지.

screenings-phq = PHQ-9와 GAD-7: 가라앉은 기분과 걱정
screenings-phq-about = 2010년 7월에 Pfizer 회사는 두 설문지가 모두 무료이고 저작권 제한이 없다고 밝혔어요. 캘리포니아주의 라틴계 여성 479명과 한 연구에서 영어와 스페인어로 된 PHQ-9를 시험했어요.
screenings-phq-sources = 출처: news-medical.net/news/20100723/Pfizer-announces-unrestricted-access-to-patient-assessment-aids-for-mental-disorders.aspx, 2010년 7월 23일. 연구: pmc.ncbi.nlm.nih.gov/articles/PMC4210271, 2011년 7월.
screenings-kessler = K10과 K6: 여러 가지 괴로움
screenings-kessler-about = 저작권은 Ronald C. Kessler에게 있어요. 묻지 않고 무료로 써도 돼요. 출처와 저작권을 밝히세요. 호주 뉴사우스웨일스주의 한 센터에 아랍어, 벵골어, 버마어, 중국어와 그 밖의 여러 언어로 된 K10이 있어요.
screenings-kessler-sources = 출처: hcp.med.harvard.edu/ncs/k6_scales.php. 언어: www.dhi.health.nsw.gov.au/transcultural-mental-health-centre-tmhc/resources/multilingual-resources-by-title/kessler-10
screenings-gds = GDS: 어르신의 가라앉은 기분
screenings-gds-about = 처음에 나온 설문지는 저작권이 없는 공유물(public domain)이어서 누구나 쓸 수 있어요. 그 페이지에는 사람들이 보내 준 번역도 있어요. 에콰도르에서 스페인어로, 레바논에서 아랍어로 된 짧은 설문지를 시험한 연구들이 있어요.
screenings-gds-sources = 출처: web.stanford.edu/~yesavage/GDS.html. 연구: pmc.ncbi.nlm.nih.gov/articles/PMC7673046, 2020년 11월 11일; doi.org/10.1017/S1041610208006741, 2008년.
screenings-rhs = RHS-15: 난민의 괴로움
screenings-rhs-about = 저작권은 Pathways to Wellness에 있고, 쓰려면 이용 동의서에 서명해 달라고 해요. EthnoMed에는 소말리어, 러시아어, 아랍어, 버마어, 카렌어, 네팔어가 나와 있어요. 설문지는 두 언어로 쓰고, 절대 영어만 쓰지 마세요.
screenings-rhs-sources = 출처: ethnomed.org/resource/refugee-health-screener-15-rhs-15-packet, 2020년 12월 19일에 검토됨; 설문지 자체는 2013년.
screenings-epds = EPDS: 임신과 출산 무렵의 가라앉은 기분
screenings-epds-about = 저작권은 런던의 Royal College of Psychiatrists에 있으니 먼저 그곳에 물어보세요. 호주 뉴사우스웨일스주에는 확인하거나 고치거나 거꾸로 다시 번역해 본 번역 23가지가 나와 있어요. 연구들을 모아 살펴본 글에서는 원주민 여성에게 맞는다는 증거가 약하다고 했어요.
screenings-epds-sources = 출처: www.mhcs.health.nsw.gov.au/publications/epds, 2023년 3월 14일에 검토됨; Western Australia, “EPDS: Translated Versions”, 2006년. 검토 글: doi.org/10.1007/s00737-020-01084-2, 2021년.
