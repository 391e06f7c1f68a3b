### 단체나 기관이 사람들을 어떻게 대하는지 점검하는 화면, 하나씩 답하는 문장, 보고서, 그리고 종이 세 가지.

## 화면.

check-title = 단체나 기관 점검하기
check-intro = 어떤 곳인지 고르세요. 그리고 문장마다 그곳에 맞는 말인지 답하세요. “몰라요”도 솔직한 답이에요.
check-unsaved = 저장하지 않으면 아무것도 남지 않아요. 창을 닫거나 “빨리 나가기”를 누르면 사라져요.
check-no-names = 환자나 학생, 직원 한 사람 한 사람에 대해서는 쓰지 마세요. 누구인지 남이 알아낼 수 있어요.
check-kind = 어떤 곳인가요?
check-kind-clinic = 클리닉이나 상담소
check-kind-workplace = 일터
check-kind-school = 학교나 대학
check-kind-research = 연구 기관
check-kind-public = 관공서
check-kind-community = 공동체 모임
check-organization = 단체나 기관의 이름
check-answer-met = 맞아요
check-answer-partly = 일부만 맞아요
check-answer-not = 맞지 않아요
check-answer-unknown = 몰라요
check-evidence = 무엇을 보면 알 수 있는지
    .hint = 예: 규칙, 페이지, 숫자, 직접 본 것
check-owner = 누가 맡는지
check-until = 언제까지
check-money = 돈
check-clas = CLAS: { $numbers }
check-clas-about = 이 번호는 문화와 언어에 맞는 서비스를 위한 15가지 전국 기준(National CLAS Standards)의 번호예요. 미국 보건복지부(U.S. Department of Health and Human Services)에서 만든 것이에요.
check-progress = 답한 문장: { $all }개 중 { $done }개
check-save = 파일에 저장
check-save-about = 내 파일에 저장해요. 비밀 문구는 써도 되고 안 써도 돼요. 비밀 문구가 없으면, 파일을 찾은 사람은 누구나 읽을 수 있어요. 비밀 문구를 잃어버리면 아무도 파일을 열 수 없어요.
check-open = 저장한 점검 열기
check-open-about = 전에 한 점검이 있으면, 그동안 달라진 것도 보고서에 나와요.

## 문장의 묶음.

check-group-leadership = 이끄는 사람들
check-group-language = 언어
check-group-staff = 직원과 자원봉사자
check-group-data = 데이터
check-group-voice = 공동체의 목소리
check-group-complaints = 불만과 신고

## 문장: 이끄는 사람들.

check-s-leader-named = 이끄는 사람 가운데 누가 유색인의 공정한 대우를 책임지는지, 이름과 함께 글로 적혀 있어요.
check-s-leader-money = 예산에 유색인이 더 공정한 대우를 받게 하는 데 쓸 돈의 액수가 적혀 있어요.
check-s-leader-vote = 이사회나 이끄는 모임에서 유색인이 투표권을 가지고 있어요.
check-s-leader-harm = 지난 2년 사이에, 이끄는 사람들이 자기들의 규칙 가운데 어떤 것이 유색인에게 해를 주는지 글로 점검했어요.
check-s-leader-goal = 올해 계획에 유색인의 정신 건강을 위한 목표가 날짜와 함께 들어 있어요.
check-s-leader-report = 이끄는 사람들이 1년에 한 번, 무엇이 나아졌고 무엇이 나아지지 않았는지 공개해요.
check-s-leader-police = 위기에 놓인 사람이 있을 때 언제 경찰을 불러도 되는지, 글로 적은 규칙이 있어요.
check-s-leader-price = 보험이 없으면 비용이 얼마인지, 사람들이 처음 오기 전에 알 수 있어요.
check-s-leader-time-off = 정신 건강 때문에 쉬어도 누구에게도 불이익을 주지 않겠다고 이끄는 사람들이 글로 약속했어요.

## 문장: 언어.

check-s-language-money = 예산에 통역과 번역에 쓸 돈의 액수가 적혀 있어요.
check-s-language-interpreter = 전화로든 직접 만나서든, 15분 안에 무료로 통역을 받을 수 있어요.
check-s-language-sign = 통역이 무료라는 안내문이 입구에 여러 언어로 붙어 있어요.
check-s-language-tested = 통역사는 통역하는 두 언어 모두 시험에 합격했어요.
check-s-language-children = 아이에게 통역을 부탁하는 사람이 아무도 없어요.
check-s-language-counselor = 자기 언어를 하는 상담사를 14일 안에 만날 수 있어요.
check-s-language-papers = 서명하는 서류가 영어로, 그리고 이 지역에서 가장 많이 쓰는 다른 세 언어로 있어요.
check-s-language-read = 번역문을 사용하기 전에, 그 언어를 잘 아는 사람이 읽어 봐요.
check-s-language-own = 사람들끼리 자기 언어로 말하는 것을 막는 규칙이 없어요.
check-s-language-deaf = 농인은 무료로 수어 통역을 받을 수 있어요.

## 문장: 직원과 자원봉사자.

check-s-staff-money = 예산에 유색인 직원이나 자원봉사자를 찾고 계속 함께하는 데 쓸 돈의 액수가 적혀 있어요.
check-s-staff-training = 모든 직원이 해마다 급여를 받는 시간에, 인종차별에 대해 배우고 자기 습관을 되돌아봐요.
check-s-staff-taught = 어떤 공동체에 대한 교육은 그 공동체 사람이 돈을 받고 가르쳐요.
check-s-staff-second-language = 일할 때 다른 언어도 쓰는 직원은 그만큼 급여를 더 받아요.
check-s-staff-leaving = 유색인 직원이 그만두면 까닭을 묻고, 이끄는 사람들이 그 까닭을 들어요.
check-s-staff-pay = 해마다 인종별로 급여를 견주어 보고, 불공정한 차이를 바로잡아요.
check-s-staff-names = 직원과 자원봉사자는 각자가 불러 달라는 이름과 대명사(he, she, they 같은 말)로 사람을 불러요.
check-s-staff-match = 자기 공동체 출신의 상담사를 부탁하면, 이곳에서든 다른 곳에서든 그런 상담사를 소개해 줘요.

## 문장: 데이터.

check-s-data-money = 예산에 누가 좋은 대우를 받고 누가 그렇지 못한지 알아내는 데 쓸 돈의 액수가 적혀 있어요.
check-s-data-choice = 인종, 언어, 성별을 자기 말로 쓸 수 있고, 아예 쓰지 않아도 돼요.
check-s-data-waiting = 1년에 두 번, 기다린 시간을 인종별, 언어별로 견주어 봐요.
check-s-data-discipline = 정학 같은 징계를 인종별로 세고, 그 숫자를 해마다 공개해요.
check-s-data-jobs = 해마다 채용, 승진, 해고를 인종별로 세어요.
check-s-data-needs = 지난 3년 사이에, 무엇이 필요하고 무엇이 이미 도움이 되는지 공동체에 물어봤어요.
check-s-data-immigration = 체류 신분은, 받을 혜택이 거기에 달려 있을 때만 물어요.
check-s-data-request = 경찰이나 이민국 직원이 사람들에 대한 데이터를 달라고 할 때 누가 결정하는지, 글로 적은 규칙이 있어요.
check-s-data-questions = 정신 건강 설문지를, 거기에 답하는 공동체와 함께 시험해 봤어요.
check-s-data-control = 공동체의 데이터를 나중에 누가 써도 되는지, 공동체가 연구자와 함께 결정해요.
check-s-data-again = 이 점검이나 이와 비슷한 점검을 해마다 다시 해요.

## 문장: 공동체의 목소리.

check-s-voice-money = 예산에 유색인이 해 주는 조언의 대가로 쓸 돈의 액수가 적혀 있어요.
check-s-voice-council = 공동체 사람들로 이루어진 협의회가 1년에 적어도 네 번 이끄는 사람들과 만나요.
check-s-voice-changed = 지난 1년 사이에, 유색인이 요청해서 바뀐 것이 적어도 한 가지 있어요.
check-s-voice-supports = 클리닉만이 아니라 나눔 모임이나 동료 모임 같은 공동체의 도움도 함께 적힌 목록을 받을 수 있어요.
check-s-voice-credit = 어느 공동체에서 온 치유 방식을 쓸 때는 그때마다 그 공동체의 이름을 밝혀요.
check-s-voice-closed = 의식은 그것을 이어 온 사람들의 동의가 있을 때만 열거나 가르쳐요.
check-s-voice-evening = 누구나 올 수 있는 회의의 적어도 절반은 저녁이나 주말에 열어요.
check-s-voice-paid-group = 유색인 직원들이 급여를 받는 시간에 모임으로 만날 수 있어요.
check-s-voice-research = 무엇을 연구할지 고르는 데 공동체 사람들이 함께해요.
check-s-voice-bring = 올 때 친척이나 어르신, 치유자와 함께 와도 돼요.

## 문장: 불만과 신고.

check-s-complaint-money = 예산에 인종차별 신고를 조사하고 피해를 바로잡는 데 쓸 돈의 액수가 적혀 있어요.
check-s-complaint-language = 불만이 있으면 자기 언어로, 말로든 글로든 신고할 수 있어요.
check-s-complaint-answer = 누구든 신고하면 10일 안에 첫 답을 받아요.
check-s-complaint-unnamed = 이름을 밝히지 않고 신고할 수 있어요.
check-s-complaint-outside = 인종차별 신고는 이곳에 속하지 않은 바깥 사람이 조사해요.
check-s-complaint-safe = 신고했다고 도움이나 자리, 일자리를 잃는 사람이 없게 하는, 글로 적은 규칙이 있어요.
check-s-complaint-office = 사람들이 신고할 수 있는 바깥 기관의 이름도 안내문에 적혀 있어요.
check-s-complaint-friend = 아무도 자기 친구나 친척에 대한 신고를 직접 결정하지 않아요.
check-s-complaint-study = 연구에 참여하는 사람은 연구팀이 아닌 사람에게 신고할 수 있어요.

## 종이에 나오는 보고서.

check-report-title = { $organization }의 지금 모습
check-report-date = 점검한 날: { $date }
check-report-how = 문장마다 누군가 “맞아요”, “일부만 맞아요”, “맞지 않아요”, “몰라요” 가운데 하나를 골랐어요. 그 아래에는 무엇을 보면 알 수 있는지, 누가 맡는지, 언제까지 하는지 나와요.
check-report-note = 스스로 해 본 점검이고, 인증서가 아니에요. 답은 이것을 쓴 사람들이 한 것이에요.
check-report-part = 분야
check-report-gaps = 부족한 것
check-report-there = 갖춘 것
check-report-unknown = 모르는 것
check-report-since = 지난번과 견주어 보면
check-report-better = 나아짐
check-report-worse = 나빠짐
check-report-same = 그대로

## 약속을 적는 종이.

check-promise-name = 세 가지 약속
    .about = 무엇을 언제까지 바꿀지, 단체나 기관이 모두 앞에서 밝히는 종이예요.
check-promise-organization = 단체나 기관의 이름은 무엇인가요?
check-promise-day = 약속을 언제까지 지키나요?
check-promise-how = 약속을 어떻게 쓰시겠어요?
check-promise-how-paper = 종이에 손으로
check-promise-how-type = 지금 입력하기
check-promise-promises = 어떤 세 가지를 약속하나요?
    .hint = 하나하나에 무엇을 할지, 누가 책임지는지, 돈을 얼마나 떼어 두는지 쓰세요.
check-promise-title = { $organization }의 약속
check-promise-why = 우리는 유색인을 어떻게 대하는지 살펴보았습니다. 이제 이렇게 바꾸겠습니다.
check-promise-until = 이 약속들을 { $day }까지 지키겠습니다.
check-promise-first = 첫째 약속
check-promise-second = 둘째 약속
check-promise-third = 셋째 약속
check-promise-what = 우리가 할 일
check-promise-who = 책임지는 사람
check-promise-money = 떼어 둔 돈
check-promise-report = 그날이 지나면, 무엇을 했고 무엇을 하지 못했는지 모두 앞에서 밝히겠습니다.
check-promise-contact = 이 약속에 대해 누구든 물어볼 수 있는 곳
check-promise-made = 약속한 날: { $date }.

## 약속한 날이 지났을 때 보내는 편지.

check-follow-up-name = 늦어진 약속에 대한 편지
    .about = 약속한 날이 지났을 때, 그동안 무엇을 했는지 그 단체나 기관에 묻는 편지예요.
check-follow-up-organization = 어느 단체나 기관이 약속했나요?
check-follow-up-day = 언제까지 하겠다고 약속했나요?
    .hint = 달은 낱말로 쓰세요. 예: March 31, 2027(2027년 3월 31일)
check-follow-up-promised = 무엇을 약속했나요?
    .hint = 약속한 말을 그대로 알고 있으면 그 말을 쓰세요. 여기에 쓴 것은 번역하지 않아요.
check-follow-up-writer = 편지에 누가 서명하나요?
    .hint = 내 이름이나 모임의 이름을 쓸 수 있어요. 비워 두었다가 손으로 서명해도 돼요.
check-follow-up-title = 날짜가 지난 약속에 대하여
check-follow-up-written = 쓴 날: { $date }
check-follow-up-dear = { $organization } 책임자분들께:
check-follow-up-due = 여러분은 공동체에 약속을 하셨습니다. { $day }까지 지키겠다고 하셨습니다.
check-follow-up-what = 여러분이 약속한 것
check-follow-up-passed = 그날이 지났습니다. 다음 질문에 답해 주십시오.
check-follow-up-done = 지금까지 무엇을 하셨습니까?
check-follow-up-missing = 무엇을 하지 못하셨고, 까닭은 무엇입니까?
check-follow-up-who = 지금은 누가 책임지고 있습니까?
check-follow-up-money = 돈을 얼마나 떼어 두셨고, 얼마나 쓰셨습니까?
check-follow-up-new-day = 나머지는 몇 월 며칠까지 하시겠습니까?
check-follow-up-reply = 30일 안에 글로 답해 주시고, 그 답을 공개해 주십시오.
check-follow-up-thanks = 지금까지 해 오신 한 걸음 한 걸음에 감사드립니다.
check-follow-up-sign = { $writer } 드림
check-follow-up-reach = 제게 연락하실 수 있는 곳

## 90일 계획.

check-plan-name = 90일 계획
    .about = 부족한 것을 한 걸음씩 채워 갈 계획을 세우는 종이예요.
check-plan-organization = 어느 단체나 기관의 계획인가요?
check-plan-start = 계획은 몇 월 며칠에 시작하나요?
check-plan-gap = 부족한 것 가운데 무엇을 채우고 싶으세요?
    .hint = 아직 맞지 않는 문장을 한두 개 고르세요.
check-plan-title = { $organization }의 앞으로 90일
check-plan-day-one = 1일째: { $start }.
check-plan-close = 우리가 채우려는 것
check-plan-first = 1일부터 30일까지: 듣고 준비하기
check-plan-second = 31일부터 60일까지: 시작하기
check-plan-third = 61일부터 90일까지: 어떻게 되었는지 살펴보고 알리기
check-plan-what = 할 일
check-plan-who = 맡은 사람
check-plan-money = 돈이 얼마나 필요하고, 어디에서 나오는지
check-plan-know = 잘되었는지 무엇을 보면 알 수 있는지
check-plan-end = 90일째에 점검을 다시 하세요. 무엇이 달라졌는지 공동체에 알리세요.
