### 누가 무엇을 결정하는지, 공개 회의에서 말할 준비를 하는 종이. 어느 정당이나 후보의 편도 들지 않아요.

## 화면에서 고르는 것.

policy-name = 제도를 바꾸는 일에 함께하기
    .about = 누가 결정하는지 알아보고, 공개 회의에서 말할 준비를 해요.
policy-where = 바꾸고 싶은 일을 누가 결정하나요?
policy-where-all = 잘 모르겠어요. 모두 보여 주세요.
policy-where-school = 교육위원회
policy-where-local = 시나 카운티
policy-where-health = 보건국
policy-where-legislature = 주 의회
policy-where-medicaid = 주의 Medicaid 기관
policy-where-congress = 미국 연방 의회
policy-where-federal = 연방 기관
policy-topic = 무엇에 대해 말하고 싶으세요?
    .hint = 몇 마디면 돼요. 예: “클리닉의 통역사”. 비워 두면 손으로 쓸 줄이 나와요.
policy-change = 무엇을 해 달라고 하고 싶으세요?
    .hint = 한 문장이면 돼요. 예: “방문할 때마다 통역사 비용을 내 주십시오.”

## 종이의 맨 위, 그리고 누가 무엇을 결정하는지.

policy-neutral = 이 종이는 어느 정당이나 후보의 편도 아니에요. 누구에게 투표하라고 하지 않아요.
policy-school = 교육위원회는 학교 규칙과 학교 예산을 결정해요. 상담사를 두는 일이나, 집으로 오는 편지를 내 언어로 보내는 일도 여기에 들어갈 수 있어요.
policy-local = 시와 카운티는 위기 출동팀 예산 같은 지역 예산을 결정해요. 어떤 주에서는 카운티가 공공 정신 건강 진료도 운영해요.
policy-health = 보건국은 시나 카운티, 주의 건강 프로그램을 운영해요. 정신 건강 진료 예산을 누가 받는지 보건국에 물어보세요.
policy-legislature = 주 의회는 주법을 만들고 주 예산을 결정해요. 정신 건강 진료에 대한 규칙도 들어가요.
policy-medicaid = Medicaid는 형편이 어려운 많은 사람의 의료비를 내 줘요. 연방 규칙 안에서, 무엇에 돈을 낼지는 주마다 정해요.
policy-medicaid-council = 연방 규칙에 따르면 주마다 Medicaid를 쓰는 사람들의 협의회가 있어야 해요. 어떻게 들어가는지 물어보세요. (2025년 12월에 마지막으로 확인했어요.)
policy-congress = 연방 의회는 연방법을 만들고, 988 예산 같은 연방 예산을 결정해요.
policy-congress-call = 202-224-3121에 전화해서 내 상원의원(Senator)이나 하원의원(Representative)을 바꿔 달라고 하세요. 영어로 받아요. (번호는 2017년 출처에서 가져왔어요.)
policy-congress-anyone = 시민이 아니어도 전화할 수 있어요. 이민 서류에 대해서는 아무 말도 하지 않아도 돼요.
policy-federal = 연방 기관은 연방법에 대한 자세한 규칙을 써요. 새 규칙을 만들 때는 대부분 먼저 일반 사람들의 의견을 들어야 해요.
policy-federal-comment = www.regulations.gov 페이지에서 의견을 보낼 수 있고, 이름을 밝히지 않아도 돼요. 의견은 누구나 읽을 수 있어요.
policy-find = 나를 대표하는 선출직 공직자가 누구인지 www.usa.gov/elected-officials 페이지에서 찾으세요. 이 주소는 확인하지 못했어요. 공공 도서관에서 찾는 것을 도와줄 수 있어요.
policy-law = 연방법과 웹 주소의 출처는 2026년 11월 27일에 읽었어요. 가장 새로운 것은 2025년 12월의 것이에요. 사시는 주의 회의 규칙은 확인하지 못했어요. 이 글은 법률 조언이 아니에요.

## 회의 전에.

policy-before = 회의 전에
policy-agenda = 날짜와 장소, 그리고 무엇을 다룰지 적은 목록(agenda)을 알아보세요.
policy-signup = 발언을 어떻게, 며칠까지 신청하는지, 몇 분을 쓸 수 있는지 물어보세요.
policy-interpreter = 신청할 때 통역사를 부탁하고 시간도 더 달라고 하세요. 3일 전이나 그보다 일찍 알려야 하는 곳도 있어요.
policy-access = 필요한 것을 부탁하세요: 경사로, 수어, 자막, 전화로 말하는 방법.
policy-record = 회의를 촬영하는지, 이름이나 주소를 꼭 말해야 하는지 물어보세요.
policy-bring = 곁에 앉아 줄 사람과, 같은 변화를 바라는 사람들을 데려오세요.

## 사람들 앞에서 절대 말하지 말 것.

policy-never = 사람들 앞에서 절대 말하지 말 것
policy-never-ends = 내가 한 말은 촬영될 수 있고, 몇 년 뒤에 누가 찾아낼 수도 있어요. 내 건강에 대해서는 누가 알아도 괜찮은 것만 말하세요.
policy-never-papers = 이민 서류에 대해서는 절대 말하지 마세요. 내 것도, 다른 사람의 것도요.
policy-never-others = 다른 사람의 이름이나 병명, 사연은 절대 말하지 마세요. 그 사람이 괜찮다고 했을 때만 말하세요.
policy-never-home = 사는 거리 이름, 아이 이름, 학교 이름은 절대 말하지 마세요.
policy-never-case = 재판 중인 일이나, 법에 어긋날 수도 있는 일은 절대 말하지 마세요. 먼저 변호사에게 물어보세요.
policy-never-citizen = 미국 시민이 아니라면, 말하기 전에 어떤 위험이 있는지 변호사에게 물어보세요. 다른 사람이 내 글을 대신 읽어 줄 수도 있어요.

## 회의장에서.

policy-room = 회의장에서
policy-early = 일찍 가세요. 직원에게 발언하고 싶다고 말하고, 통역사를 만나세요. 언제든지 그만두어도 되고, 할 말을 종이로 내도 돼요.
policy-say = 이렇게 말해 보세요
policy-say-topic = 들어 주셔서 감사합니다. 제가 말씀드리고 싶은 것은 이것입니다: { $topic }
policy-say-now = 지금 사람들은 이런 일을 겪고 있습니다:
policy-say-change = 제가 부탁드리는 것은 이것입니다: { $change }
policy-say-answer = 누가 언제까지 답해 주실지 저희에게 알려 주십시오.

## 회의 뒤에.

policy-after = 회의 뒤에
policy-letter = 짧은 편지를 보내세요. 고맙다고 하고, 부탁한 것을 다시 쓰고, 언제 결정하는지 물어보세요.
policy-seat = 어느 이사회나 위원회에서 새 사람을 받는지, 내가 쓰는 시간에 돈을 주는지 물어보세요.
policy-rest = 어떻게 되었는지 가까운 사람들에게 이야기하고, 쉬세요. 목소리를 내는 것은 힘든 일이에요.
policy-notes = 누가 무슨 말을 했고, 무엇을 약속했는지
