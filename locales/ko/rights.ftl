### “나의 권리” 문에 있는 종이: 통역사를 부탁하는 카드, 통역을 거절당했을 때 할 말, 신고, 권리를 모은 한 장.

## 안내 데스크에서 보여 주는 카드.

rights-card-name = 통역사가 필요해요
    .about = 안내 데스크에서 보여 주는 카드예요. 무료 통역사를 불러 달라는 말이 영어와 내 언어로 적혀 있어요.
rights-card-language = 필요한 언어
    .hint = 직원이 읽을 수 있게 이 이름이 카드에 나와요. 수어도 돼요.
rights-card-speak = 제가 쓰는 언어: { $language }. 자격을 갖춘 통역사를 불러 주세요.
rights-card-law = 연방 정부의 의료 예산을 받는 곳은 저에게 무료로 통역사를 불러 주어야 해요(건강보험개혁법 Section 1557).
rights-card-paper = 중요한 서류는 제 언어로 주세요.
rights-card-family = 제 아이나 친척이 저를 위해 통역하지 않아도 돼요.
rights-card-machine = 중요한 말에는 앱이나 기계 번역을 쓰지 말아 주세요.
rights-card-human = 중요한 글을 기계로 번역하면, 자격을 갖춘 번역사가 확인해야 해요(45 CFR 92.201).
rights-card-checked = 법을 마지막으로 확인한 날: 2025년 11월 11일. 이 글은 법률 조언이 아니에요.

## 통역을 거절당했을 때.

rights-refused-name = 통역을 거절당했을 때
    .about = 말하거나 보여 줄 문장이 차례대로 있고, 무슨 일이 있었는지 적을 자리가 있어요.
rights-refused-where = 지금 어디에 계세요?
rights-refused-where-clinic = 클리닉이나 병원
rights-refused-where-pharmacy = 약국
rights-refused-where-emergency = 응급실
rights-refused-where-insurer = 건강보험 회사
rights-refused-where-office = 관공서
rights-refused-intro = 한 단계씩 하세요. 어느 단계에서든 그만두어도 돼요. 문장을 영어로 말하거나, 손으로 가리키세요.
rights-refused-first = 위험할 수도 있다면, 먼저 치료부터 받으세요. 통역사는 언제든지 다시 부탁할 수 있어요.
rights-refused-again = 1단계: 다시 부탁하기
rights-refused-say-need = 자격을 갖춘 통역사가 필요해요. 지금 불러 주세요.
rights-refused-say-law = 저는 통역 비용을 내지 않아도 돼요. 건강보험개혁법(Affordable Care Act) Section 1557에 그렇게 되어 있어요.
rights-refused-say-clinic = 제가 진료에 동의하려면, 먼저 설명을 알아들어야 해요.
rights-refused-say-pharmacy = 이 약을 어떻게 먹거나 쓰는지 제 언어로 알려 주세요.
rights-refused-say-emergency = 제가 돈을 낼 수 없어도, 지금 진찰해 주세요. EMTALA라는 연방법에 그렇게 되어 있어요.
rights-refused-say-insurer = 이 통화에 통역사를 연결해 주세요. 기다릴게요.
rights-refused-say-office = 연방 정부의 돈을 받는 기관은 출신 국가나 민족(national origin)을 이유로 저를 더 나쁘게 대하면 안 돼요(민권법 Title VI).
rights-refused-higher = 2단계: 결정할 수 있는 사람을 불러 달라고 하기
rights-refused-say-coordinator = Section 1557 담당자나 환자를 돕는 담당자(patient advocate), 아니면 책임자와 이야기할 수 있을까요?
rights-refused-note = 3단계: 적어 두기
rights-refused-note-about = 어떤 언어로 써도 돼요. 이 종이는 안전한 곳에 두세요.
rights-refused-say-name = 성함을 알려 주시겠어요?
rights-refused-note-who = 안 된다고 한 사람의 이름:
rights-refused-note-when = 날짜, 시간, 장소:
rights-refused-note-words = 그 사람이 한 말:
rights-refused-enough = 더 하지 않아도 괜찮아요
rights-refused-enough-about = 무엇보다 내 건강이 먼저예요. 신고하고 싶다면 “의료에서 겪은 부당한 일 신고하기” 종이에 방법이 있어요.
rights-refused-limits = 연방 정부의 돈을 받지 않는 곳은 이 법들을 따르지 않아도 될 수 있어요. 사시는 주의 법은 확인하지 못했어요.
rights-refused-checked = 마지막으로 확인한 날: Section 1557은 2025년 11월 11일, Title VI는 2025년 12월 10일, EMTALA는 2024년 6월의 페이지. 이 글은 법률 조언이 아니에요.

## Office for Civil Rights(민권국)에 신고하기.

rights-complaint-name = 의료에서 겪은 부당한 일 신고하기
    .about = 연방 정부에 신고하는 방법, 신고하면 나에 대해 무엇이 알려지는지, 그리고 써넣을 수 있는 종이예요.
rights-complaint-what = Office for Civil Rights(민권국)는 미국 보건복지부(U.S. Department of Health and Human Services, HHS)에 속해 있어요. 통역을 거절하는 것처럼, 의료에서 일어난 부당한 대우를 조사해요. 무료예요. 내 변호사는 아니지만, 그곳이 달라지게 할 수 있어요.
rights-complaint-someone = 믿는 사람이 대신 해도 돼요. 보통은 내가 서명한 동의서가 필요해요.
rights-complaint-deadline = 그 일이 있었던 날부터 180일 안에 보내세요. 그럴 만한 까닭이 있으면 민권국이 시간을 더 줄 수 있어요.
rights-complaint-tells = 신고하면 나에 대해 알려지는 것
rights-complaint-tells-office = 양식에는 내 이름, 주소, 전화번호, 무슨 일이 있었는지 쓰게 되어 있어요. 민권국이 내 진료 기록의 사본을 받을 수도 있어요.
rights-complaint-tells-place = 민권국이 그곳에 내 이름을 알려야 할 수도 있어요. 그러려면 먼저 내가 글로 동의해야 해요. 동의하지 않으면, 보통은 신고가 거기에서 끝나요.
rights-complaint-tells-agencies = 법을 어긴 것처럼 보이면, 민권국이 신고를 다른 정부 기관에 넘길 수 있어요. 이때 내 허락은 필요하지 않아요.
rights-complaint-tells-immigration = 이민국 직원이 신고에 대해 알게 될 수 있는지는 확인하지 못했어요. 그것이 위험할 수 있다면, 먼저 이민 변호사에게 물어보세요.
rights-complaint-tells-lawyer = 이민 변호사 찾기: https://www.immigrationadvocates.org/legaldirectory/ (2026년 7월 19일에 읽음)
rights-complaint-tells-punish = 그곳이 신고를 이유로 나에게 보복하는 것은 법으로 금지되어 있어요.
rights-complaint-stop = 여기에서 그만두어도 돼요. 그래도 괜찮아요.
rights-complaint-write = 1단계: 무슨 일이 있었는지 적기
rights-complaint-write-about = 어떤 언어로 써도 돼요. 민권국에서 내 언어로 받는 도움은 무료예요. 이 프로그램은 아무것도 보내지 않아요.
rights-complaint-happened = 무슨 일이 있었는지:
rights-complaint-where = 어디에서(그곳의 이름과 주소):
rights-complaint-when = 언제(날짜와 시간):
rights-complaint-who = 누가(이름, 또는 그곳에서 하는 일):
rights-complaint-asked = 내가 무엇을 부탁했고, 뭐라고 답했는지:
rights-complaint-send = 2단계: 보내기
rights-complaint-send-about = 한 가지 방법을 고르세요. 내 이름, 주소, 전화번호를 쓰세요. 날짜를 쓰고 서명하세요. 사본을 하나 간직하세요.
rights-complaint-send-web = 웹: https://ocrportal.hhs.gov/ocr/
rights-complaint-send-mail = 우편: Centralized Case Management Operations, U.S. Department of Health and Human Services, 200 Independence Avenue SW, Room 509F HHH Building, Washington, DC 20201
rights-complaint-send-email = 이메일: OCRComplaint@hhs.gov. 이메일은 가는 길에 다른 사람이 읽을 수도 있어요.
rights-complaint-send-phone = 전화로 도움받기: 1-800-368-1019 (TTY 1-800-537-7697). 통역사를 부탁하세요.
rights-complaint-send-checked = 이 주소와 번호는 2023년의 것이에요. 보내기 전에 www.hhs.gov/civil-rights 페이지를 살펴보세요.
rights-complaint-send-after = 그다음 민권국은 자기들이 조사할 수 있는 일인지 확인해요. 나와도, 그곳과도 이야기할 수 있어요. 끝나면 편지를 보내요. 얼마나 걸리는지는 확인하지 못했어요.
rights-complaint-other = 다른 방법
rights-complaint-other-place = 그곳에서 바로: Section 1557 담당자에게 불만 신고(grievance)를 어떻게 하는지 물어보세요. 이 법을 따라야 하고 직원이 15명 이상인 곳에는 담당자가 있어야 해요.
rights-complaint-other-emergency = 응급실에서 돌려보냈다면: CMS라는 기관이 www.cms.gov 페이지에서 신고를 받아요. 이름을 밝히지 않아도 돼요. 그래도 CMS가 병원 기록에 나오는 환자에게 연락할 수 있어요(2024년 6월 5일 페이지).
rights-complaint-other-lawyer = 법률 지원 단체(legal aid)는 형편이 어려운 사람에게 무료로 변호사를 구해 줘요. www.lsc.gov 페이지를 보세요(2025년 9월 4일에 읽음). 모든 이민자를 돕지는 못하는 사무실도 있어요.
rights-complaint-other-state = 주 정부 기관: 사시는 주에 대해서는 확인하지 못했어요.
rights-complaint-sources = 연방법만 다뤘어요. HHS의 페이지, 신고 양식, 안내문의 2021년부터 2025년까지의 사본에서 가져왔어요. 이 글은 법률 조언이 아니에요.

## 가장 중요한 권리를 모은 한 장.

rights-know-name = 의료에서 나의 주요 권리
    .about = 언어 도움, 공정한 대우, 사생활, 응급 상황을 한 장에 담았어요. 출처도 있어요.
rights-know-intro = 미국 전체에 적용되는 연방법이에요. 하지만 모든 곳에 적용되지는 않아요.
rights-know-language = 내 언어로 받는 도움
rights-know-language-free = 연방 정부의 돈을 받는 병원, 클리닉, 약국, 보험 회사는 내가 통역사가 필요할 때 불러 주어야 해요. 나는 돈을 내지 않아도 돼요.
rights-know-language-who = 통역사는 자격을 갖추어야 하고 비밀을 지켜야 해요. 직원이 통역사 대신 아이나, 자격이 없는 친척에게 통역을 시키면 안 돼요.
rights-know-language-deaf = 농인이나 장애인이라면, 연방 정부의 돈을 받는 곳은 나와 서로 말이 통하게 해야 해요. 수어 통역사가 한 가지 방법이에요.
rights-know-language-source = 건강보험개혁법(Affordable Care Act) Section 1557과 45 CFR 92.201: 마지막으로 확인한 2025년 11월 11일에 시행되고 있었어요. 재활법(Rehabilitation Act) Section 504: 2025년 7월에 마지막으로 확인했어요.
rights-know-fair = 공정한 대우
rights-know-fair-what = 연방 정부의 돈을 받는 곳은 인종, 피부색, 출신 국가를 이유로 나를 더 나쁘게 대하면 안 돼요. 의료에서는 성별, 나이, 장애를 이유로 해도 안 돼요.
rights-know-fair-changed = 2025년에 정부는 언어에 관한 예전 지침을 거두어들였어요. 법 자체는 바뀌지 않았어요. 2025년 10월에 한 법원이 의료 규정에서 성별 정체성에 관한 부분을 무효로 했어요. 그래도 다른 법이 트랜스젠더에게 도움이 될 수 있어요.
rights-know-fair-source = 1964년 민권법(Civil Rights Act of 1964) Title VI, 2025년 12월 10일에 마지막으로 확인. Section 1557. Tennessee v. Kennedy, 2025년 10월 22일.
rights-know-private = 사생활
rights-know-private-what = 대부분의 의사, 클리닉, 약국, 보험 회사는 내 건강 정보를 비밀로 지켜야 해요. 내 기록을 보여 달라고 하고 사본을 받을 수 있어요. 심리상담사가 적은 메모 가운데 일부는 빠져요.
rights-know-private-limits = 판사의 명령이나 심각한 위험처럼, 어떤 때에는 다른 사람에게 알릴 수 있어요. 앱이나 지지 모임은 이 법을 따르지 않아도 될 수 있어요.
rights-know-private-source = HIPAA 개인 정보 보호 규칙(Privacy Rule), 45 CFR Part 164. 2024년 11월 8일의 법문.
rights-know-emergency = 응급실
rights-know-emergency-what = Medicare를 받는 병원에 응급실이 있으면, 나를 진찰해야 해요. 응급 상황이면 위급한 고비를 넘길 때까지 치료하거나, 다른 곳으로 안전하게 보내야 해요. 이때 돈, 보험, 체류 신분은 상관없어요.
rights-know-emergency-limits = 그래도 청구서가 올 수 있어요. 이것은 응급 상황에만 해당돼요. 다른 프로그램에서는 체류 신분을 물을 수 있어요.
rights-know-emergency-source = 응급 의료와 출산에 관한 법(Emergency Medical Treatment and Labor Act, EMTALA), 42 U.S.C. 1395dd. 2024년 6월의 페이지에서 마지막으로 확인.
rights-know-end = 안 된다고 하는 곳이 있으면 “통역을 거절당했을 때” 종이를 보세요. 법률 지원 단체(legal aid)가 더 알려 줄 수 있어요.
rights-know-checked = 사시는 주의 법은 확인하지 못했어요. 이 글은 법률 조언이 아니에요.
