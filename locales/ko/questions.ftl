### “이곳에 물어보기” 종이: 클리닉, 학교, 일터 등에 묻는 질문과 답을 쓸 자리.

## 화면에서 고르는 것.

questions-name = 이곳에 물어보기
    .about = 클리닉, 학교, 일터나 다른 곳에 묻는 쉬운 질문을 담은 종이예요. 답을 쓸 자리도 있어요. 내가 누구인지 말하지 않아도 돼요.
questions-system = 어떤 곳인가요?
questions-system-clinic = 클리닉이나 병원
questions-system-school = 학교나 대학
questions-system-workplace = 일터
questions-system-insurer = 건강보험 회사
questions-system-research = 연구하는 곳
questions-system-public = 관공서나 선출된 위원회
questions-system-faith = 종교나 공동체 모임
questions-barrier = 무엇 때문에 사람들이 그곳에서 도움을 받지 못하나요?
    .hint = 한 가지에서 세 가지까지 고르세요. 하나마다 질문이 몇 개씩 나와요.
questions-barrier-cost = 비용
questions-barrier-stigma = 부끄러움, 낮추어 보는 눈길
questions-barrier-language = 언어
questions-barrier-distance = 거리
questions-barrier-hours = 여는 시간과 기다림
questions-barrier-id = 신분증과 서류
questions-barrier-trust = 두려움, 믿지 못함
questions-barrier-childcare = 아이를 돌봐 줄 사람이 없음
questions-barrier-disability = 장애인이 이용할 수 없음
questions-place = 그곳의 이름
    .hint = 비워 두면 종이에 손으로 쓸 줄이 나와요.

## 종이의 맨 위.

questions-title = 물어볼 것: { $place }
questions-say = 이 종이를 건네면서 이렇게 말할 수 있어요:
questions-hello = 정신 건강과 이곳에 대해 여쭤볼 것이 있어요. 여기에 답을 써 주시거나, 누가 답해 줄 수 있는지 알려 주세요.
questions-how = 모든 질문에 답해 주세요. 모르시면 누가 아는지 써 주세요.
questions-private = 도움을 청하러 온 사람의 이름은 한 명도 쓰지 말아 주세요.

## 비용.

questions-cost-unable = 도움이 필요한데 돈을 낼 수 없는 사람은 어떻게 되나요? 글로 된 것을 볼 수 있을까요?
questions-cost-before = 비용이 얼마인지 처음 오기 전에 어떻게 알 수 있나요? 누가 알려 주나요?
questions-cost-plan = 이곳의 건강보험으로 심리 상담을 한 번 받으면 얼마를 내나요? 주치의에게 진료받으면 얼마를 내나요?
questions-cost-refused = 지난해에 정신 건강 진료비를 내 주지 않겠다고 한 적이 몇 번 있나요? 까닭은 무엇이었나요?
questions-cost-spent = 지난해에 정신 건강에 돈을 얼마나 쓰셨나요? 내년에는 얼마나 쓰실 건가요?
questions-cost-outside = 도움을 받으라고 사람을 다른 곳에 보낼 때, 비용은 누가 내나요? 글로 된 것을 볼 수 있을까요?
questions-cost-study = 연구에 참여하는 사람에게 얼마를 주시나요? 교통비와 아이 돌봄 비용도 주시나요?

## 부끄러움, 모욕, 불이익.

questions-stigma-knows = 여기에서 도움을 청하면 누가 알게 되나요? 절대 알게 되지 않는 사람은 누구인가요?
questions-stigma-mail = 한 사람의 진료에 대한 편지와 청구서를 가족 가운데 누가 볼 수 있나요? 본인이 그것을 막으려면 어떻게 하나요?
questions-stigma-punished = 도움을 청했다는 이유로 불이익을 받지 않도록 무엇이 지켜 주나요? 그것이 어디에 적혀 있나요?
questions-stigma-learn = 직원과 자원봉사자는 정신 건강에 대해 무엇을 배우나요? 누가 가르치고, 얼마나 자주 하나요?
questions-stigma-insult = 여기에서 누가 인종을 이유로, 또는 동성애자나 트랜스젠더라는 이유로 남을 모욕하면 어떻게 되나요? 누가 결정하나요?
questions-stigma-change = 여기에 동성애자나 트랜스젠더를 바꾸려고 하는 사람이 있나요? 글로 된 규칙을 볼 수 있을까요?
questions-stigma-words = 어떤 공동체에 대해 글을 쓸 때, 그 공동체의 누가 먼저 읽나요? 그분들이 고쳐도 되나요?

## 언어.

questions-language-interpreter = 영어를 잘하지 못하는 사람이 오면 누가 통역하고, 비용은 누가 내나요? 아이가 통역하는 일이 절대 없게 어떻게 하시나요?
questions-language-papers = 양식과 편지는 어떤 언어로 되어 있나요? 번역은 누가 확인했나요?
questions-language-phone = 영어를 잘하지 못하는 사람이 전화하면 무슨 말을 듣게 되나요? 지금 함께 걸어서 들어 봐도 될까요?
questions-language-helpers = 여기에서 도와주는 분들은 어떤 언어를 하시나요? 무슨 요일에 계시나요?
questions-language-plan = 이곳의 건강보험을 받는 심리상담사 가운데 영어 말고 다른 언어를 하는 사람은 몇 명인가요? 그 가운데 새 환자를 받는 사람은 몇 명인가요?
questions-language-study = 언어 때문에 누가 연구에서 빠지나요? 누가 그렇게 정했나요?
questions-language-meeting = 회의에서 자기 언어로 말해도 되나요? 통역사는 며칠 전에 부탁해야 하나요?
questions-language-sign = 농인은 여기에서 어떻게 수어 통역사를 부탁하나요? 얼마나 걸리나요?

## 거리.

questions-distance-car = 차가 없는 사람은 여기에 어떻게 오나요? 교통비는 누가 내나요?
questions-distance-plan = 이곳의 건강보험을 받고 새 환자도 받는 가장 가까운 심리상담사는 얼마나 멀리 있나요? 마지막으로 확인하신 것은 언제인가요?
questions-distance-phone = 전화나 영상으로 어떤 도움을 받을 수 있나요? 집에 인터넷이 없으면 어떻게 하나요?
questions-distance-outside = 이 건물 밖에서는 어디에서 사람들을 만나시나요? 얼마나 자주 만나시나요?
questions-distance-none = 가까이에 정신 건강 도움이 없는 동네와 도시는 어디인가요? 그곳에서는 어떻게 하실 건가요?
questions-distance-shift = 밤에 일하거나, 시간제로 일하거나, 다른 곳에서 일하는 사람은 어떻게 똑같은 도움을 받나요? 누가 알려 주나요?

## 여는 시간과 기다림.

questions-hours-open = 하루 종일 일하거나 공부하는 사람은 언제 올 수 있나요? 어느 저녁과 주말에 여시나요?
questions-hours-wait = 처음 오는 사람은 도움을 받기까지 얼마나 기다리나요? 올해 가장 오래 기다린 사람은 얼마나 기다렸나요?
questions-hours-closed = 닫혀 있을 때는 위기에 놓인 사람에게 누가 답하나요? 그분은 어떻게 해 주나요?
questions-hours-leave = 일이나 수업 시간에 진료받으러 가도 급여나 성적이 깎이지 않나요? 그것이 어디에 적혀 있나요?
questions-hours-decide = 진료를 승인할지 말지 답하기까지 며칠이 걸리나요? 기다리는 동안 어떻게 할 수 있나요?

## 신분증, 서류, 단속.

questions-id-papers = 도움을 받기 전에 어떤 서류를 보여 드려야 하나요? 서류가 하나도 없으면 어떻게 하시나요?
questions-id-immigration = 이민에 대해 묻거나 적어 두시나요? 적어 둔 것은 누가 읽을 수 있나요?
questions-id-officers = 경찰이나 이민국 직원이 어떤 사람에 대해 물으면 직원들은 어떻게 하나요? 글로 된 규칙을 볼 수 있을까요?
questions-id-name = 신분증에 지금은 쓰지 않는 이름이 나와 있을 수 있어요. 말할 때와 편지에서 어떤 이름을 쓰시나요?
questions-id-anonymous = 여기에서 이름을 밝히지 않고 도움을 받으려면 어떻게 하나요?
questions-id-number = 소셜 시큐리티 번호(Social Security number)나 집 주소가 없어도 등록할 수 있나요? 그것이 어디에 적혀 있나요?

## 두려움과 믿음.

questions-trust-force = 언제 경찰을 부르거나, 원하지 않는 사람을 병원에 보내시나요? 이야기를 시작하기 전에 누가 이것을 알려 주나요?
questions-trust-leaders = 여기에서 결정하는 분들은 어느 공동체에서 왔나요? 어느 공동체가 빠져 있고, 그것을 어떻게 하실 건가요?
questions-trust-equal = 유색인과 LGBTQ+도 여기에서 다른 사람만큼 빨리 도움을 받나요? 숫자를 볼 수 있을까요?
questions-trust-complaint = 불만이 있는 사람이 어떻게 하면 두려움 없이 말할 수 있나요? 마지막으로 불만을 들은 뒤에 무엇을 바꾸셨나요?
questions-trust-data = 사람들이 이야기한 것을 누가, 무엇에 쓸 수 있나요? 쓰지 말라고 하려면 어떻게 하나요?
questions-trust-credit = 치유하거나 돕는 방식 가운데 공동체에서 온 것은 무엇인가요? 그 공동체의 이름을 어떻게 밝히고, 대가를 어떻게 주시나요?

## 아이.

questions-childcare-visit = 부모가 여기에 있는 동안 아이는 누가 돌보나요? 비용은 얼마인가요?
questions-childcare-meeting = 회의와 모임을 하는 동안 아이는 누가 돌보나요? 비용은 누가 내나요?
questions-childcare-home = 부모가 아이 때문에 집을 떠날 수 없을 때, 무엇을 해 주시거나 무슨 비용을 내 주시나요?
questions-childcare-leave = 아이나 친척을 돌봐야 할 때 일하는 시간을 바꿔도 되나요? 그러면 급여가 깎이나요?
questions-childcare-report = 언제 부모를 아동 보호국(child protection)에 신고하시나요? 부모에게 먼저 알려 주시나요?

## 장애.

questions-disability-door = 휠체어를 탄 사람은 어떻게 들어오고, 화장실에는 어떻게 가나요? 지금 보여 주시겠어요?
questions-disability-change = 조용한 방이나 더 많은 시간, 다른 편의가 필요하면 누구에게 말하나요? 답은 며칠 안에 주시나요?
questions-disability-forms = 시각장애인이 양식과 웹사이트를 마지막으로 시험해 본 것은 언제인가요? 그 뒤에 무엇을 바꾸셨나요?
questions-disability-plan = 이곳의 건강보험을 받는 상담실 가운데 장애인이 들어갈 수 있는 곳을 어떻게 찾나요? 누가 확인했나요?

## 종이의 끝.

questions-change = 무엇을 언제까지 바꾸고, 누가 우리에게 알려 주시나요?
questions-who = 누가 이 질문에 답하셨나요? 이름, 하는 일, 날짜
